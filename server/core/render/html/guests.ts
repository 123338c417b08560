// Which sections have a block of their own, and what stands inside the section of another property, such as the period of a project beside its funding.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import { isSection, type Property } from '../../kinds/kind.ts'
import type { DocumentView, Section } from '../../view.ts'
import { labelFor } from '../names.ts'
import { ours, source, type Rendering } from './rendering.ts'
import { fieldsOf, isShort, valueOf } from './values.ts'

/** What stands in the frontmatter is told in the head, unless it is a story of its own; what stands under a heading has a block, unless another section shows it. */
export function hasBlock({ property, source: from }: Section, view: DocumentView): boolean {
  if (property.preview === 'none') return false
  if (from === 'body' && property.body === 'frontmatter') return hostOf(property, view) === undefined
  if (property.preview !== undefined || isSection(property)) return from !== 'frontmatter' || !view.sections.some((other) => other.property === property && other.source === 'body')
  return property.body === 'introduction'
}

/** The section that a property is shown in, when that is the one of another property. */
export const hostOf = ({ within }: Property, view: DocumentView): Section | undefined =>
  within === undefined ? undefined : view.sections.find((section) => section.property.key === within && hasBlock(section, view) && !section.repeats)

/** What is said here for other properties: short values with their labels, others under headings. What was decided comes `first`, all else behind what the section says itself. */
export function guestsOf(section: Section, rendering: Rendering, first: boolean): ElementContent[] {
  const { view } = rendering
  const guests = view.kind.root.properties.filter((property) => property.within === section.property.key && property.roles.includes('decision') === first && hostOf(property, view) === section)
  const said = guests.flatMap((property) => {
    const entry = view.entry(property.key)
    return entry ? [{ property, entry }] : []
  })
  const short = said.filter(({ entry }) => isShort(entry.value))
  return [
    ...fieldsOf(short.map(({ entry }) => entry), { level: view.kind.root }, '', rendering),
    ...said.filter((one) => !short.includes(one)).flatMap(({ property, entry }) => {
      const value = valueOf(entry.value, property, step(property.key), 4, rendering)
      return value.length === 0 ? [] : [h('h3', source(rendering, step(property.key)), ours(rendering, labelFor(property, rendering.labels))), ...value]
    }),
  ]
}
