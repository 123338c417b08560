// The version log as the table that Finnish offices know, the latest version last, as it was written.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { entryOf, isEmpty, textOf, type Entry, type MapNode, type Node } from '../../node.ts'
import { headingFor } from '../names.ts'
import { elementSource, fieldSource, ours, word, type Rendering } from './rendering.ts'
import { briefly, scrolling } from './table.ts'
import { nameOf, valueOf } from './values.ts'

/** The order of its columns, as far as the kind has them and any version fills them; the first names the row. What else is told of a version stands behind them. */
const COLUMNS: readonly string[] = ['version', 'date', 'status', 'occasion', 'change', 'participants', 'absenceReasons', 'reflection', 'authors', 'approver']
/** What the tool writes for itself. */
const MARKS: ReadonlySet<string> = new Set(['copy', 'fingerprint'])
/** What stands in an entry under no label. */
const PROSE = 'text'

export function versionsOf(node: Node, property: Property, pointer: string, rendering: Rendering): ElementContent[] | undefined {
  if (node.type !== 'seq' || node.children.length === 0) return undefined
  const entries = node.children.filter((child): child is MapNode => child.type === 'map')
  const columns = columnsOf(entries)
  if (entries.length < node.children.length || columns.length === 0) return undefined
  const level = property.element?.level
  const head = columns.map((entry) => h('th', { scope: 'col' }, isProse(entry) ? ours(rendering, word(rendering, 'remarks')) : nameOf(entry, propertyOf(level, entry.key), rendering)))
  const rows = entries.flatMap((entry, row) => (isEmpty(entry) ? [] : [h('tr', elementSource(rendering, pointer + step(row), entry), columns.map((column, index) => {
    const value = entryOf(entry, column.key)?.value
    const at = pointer + step(row) + step(column.key)
    const shown = value === undefined ? [] : isProse(column) ? rendering.prose(textOf(value), value, 5) : valueOf(value, propertyOf(level, column.key), at, 5, rendering)
    return h(index === 0 ? 'th' : 'td', { ...(index === 0 ? { scope: 'row' } : {}), ...briefly(value), ...fieldSource(rendering, at, value) }, shown)
  }))]))
  return [scrolling(h('table', { className: ['versions'] }, [h('thead', h('tr', head)), h('tbody', rows)]), headingFor(property, rendering.labels), rendering)]
}

/** For each column the first entry that fills it. */
function columnsOf(entries: readonly MapNode[]): readonly Entry[] {
  const filled = entries.flatMap((entry) => entry.entries).filter(({ key, value }) => !MARKS.has(key) && !isEmpty(value))
  const firsts = filled.filter((entry, index) => filled.findIndex(({ key }) => key === entry.key) === index)
  const place = (entry: Entry): number => (COLUMNS.includes(entry.key) ? COLUMNS.indexOf(entry.key) : COLUMNS.length + (isProse(entry) ? 1 : 0))
  return firsts.toSorted((a, b) => place(a) - place(b))
}

const isProse = ({ key, label }: Entry): boolean => key === PROSE && label === PROSE
