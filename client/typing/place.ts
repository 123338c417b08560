// Where the cursor stands, as far as it decides which keys are ours.
import { itemAt, itemsAround } from './items.ts'
import { shiftedYaml } from './listsOfYaml.ts'
import { regionsOf, type Notation } from './regions.ts'
import { tablePlace, type TablePlace } from './table.ts'

/** `item`: Tab and Shift+Tab move an item. */
export type Place = 'item' | TablePlace

export function placeAt(lines: readonly string[], line: number, notation: Notation): Place | undefined {
  const regions = regionsOf(lines, notation)
  if (regions[line] === 'yaml') return (['in', 'out'] as const).some((by) => shiftedYaml(lines, line, by, 2)) ? 'item' : undefined
  if (regions[line] !== 'markdown') return undefined
  return tablePlace(lines, regions, line) ?? (itemAt(itemsAround(lines, regions, line), line) ? 'item' : undefined)
}
