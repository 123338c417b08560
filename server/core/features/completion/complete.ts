// Completion: what may be written where the cursor stands. Answers only at places that are known, in documents of a kind, and never in running text.
import { cursorAt } from '../cursor.ts'
import type { Asking, Suggestions } from './suggestion.ts'
import { yamlKeys, yamlValues } from './yaml.ts'

/** What may stand at the cursor, the likeliest first; undefined where nothing is offered. */
export function complete(asking: Asking): Suggestions | undefined {
  const cursor = cursorAt(asking.document, asking.view, asking.offset)
  if (!cursor) return undefined
  const found = offersAt(cursor, asking)
  // a space or a dash in what is being written opens nothing
  const isWithin = asking.trigger !== undefined && found !== undefined && found.word.start < asking.offset && OPENS_AT_START.has(asking.trigger) && (cursor.at === 'key' || cursor.at === 'value' || cursor.at === 'item' || cursor.at === 'labelled')
  return found === undefined || isWithin || found.items.length === 0 ? undefined : found
}

const OPENS_AT_START: ReadonlySet<string> = new Set([' ', '-'])

function offersAt(cursor: NonNullable<ReturnType<typeof cursorAt>>, asking: Asking): Suggestions | undefined {
  switch (cursor.at) {
    case 'key':
      return yamlKeys(cursor, asking)
    case 'value':
      return yamlValues(cursor, asking)
    default:
      return undefined
  }
}
