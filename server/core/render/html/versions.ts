// The version log as the table that Finnish offices know, the latest version last, as it was written.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { entryOf, isEmpty, type Node } from '../../node.ts'
import { headingFor, labelFor } from '../names.ts'
import { elementSource, fieldSource, ours, type Rendering } from './rendering.ts'
import { briefly, scrolling } from './table.ts'
import { valueOf } from './values.ts'

/** Its columns, as far as the kind has them and any version fills them; the first names the row. */
const COLUMNS: readonly string[] = ['version', 'date', 'status', 'change', 'participants', 'absenceReasons', 'reflection', 'approver']

export function versionsOf(node: Node, property: Property, pointer: string, rendering: Rendering): ElementContent[] | undefined {
  if (node.type !== 'seq' || node.children.length === 0 || node.children.some(({ type }) => type !== 'map')) return undefined
  const level = property.element?.level
  const columns = COLUMNS.flatMap((key) => propertyOf(level, key) ?? []).filter(({ key }) => node.children.some((entry) => !isEmpty(entryOf(entry, key)?.value)))
  if (columns.length === 0) return undefined
  const rows = node.children.flatMap((entry, row) => (isEmpty(entry) ? [] : [h('tr', elementSource(rendering, pointer + step(row), entry), columns.map((column, index) => {
    const value = entryOf(entry, column.key)?.value
    return h(index === 0 ? 'th' : 'td', { ...(index === 0 ? { scope: 'row' } : {}), ...briefly(value), ...fieldSource(rendering, pointer + step(row) + step(column.key), value) }, value ? valueOf(value, column, pointer + step(row) + step(column.key), 5, rendering) : [])
  }))]))
  return [scrolling(h('table', { className: ['versions'] }, [h('thead', h('tr', columns.map((column) => h('th', { scope: 'col' }, ours(rendering, labelFor(column, rendering.labels)))))), h('tbody', rows)]), headingFor(property, rendering.labels), rendering)]
}
