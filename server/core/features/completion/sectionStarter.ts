// What a new section of Markdown begins with below its heading: an item, labelled lines, a table, all from the schema.
import phases from '../../../../schemas/shared/phases.json' with { type: 'json' }
import type { Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { VOICES, voiceTexts } from '../../kinds/voices.ts'
import { wordIn } from '../../kinds/words.ts'
import { textOf, type Node } from '../../node.ts'
import { capitalised, labelFor } from '../../render/names.ts'
import { parseVersion } from '../../parse/values/version.ts'
import type { DocumentView } from '../../view.ts'
import { fieldsOf, labelledLines, leafStarter, markdownItem, tableStarter } from './starters.ts'
import { answer, hole, type Template } from './suggestion.ts'

/** Lines of Markdown for a section of a property, whose sub-headings have a level. */
export function sectionStarter(property: Property, view: DocumentView, level: number): Template {
  switch (property.type) {
    case 'list':
      return ['- ', ...(markdownItem(property, view, '  ') ?? [hole()])]
    case 'matrix':
      return matrixTable(property, view)
    case 'object': {
      const fields = property.level ? fieldsOf(property.level, view, false) : []
      const lines = property.level ? labelledLines(property.level, view, (field) => !fields.includes(field)) : []
      return lines.length > 0 ? lines : [hole()]
    }
    case 'array':
      if (property.elements === 'rows') return rowsTable(property, view)
      return property.element?.level ? (property.sections === undefined && property.body !== 'section' ? ['- ', ...(markdownItem(property, view, '  ') ?? [hole()])] : elementUnderHeading(property, view, level)) : ['- ', hole()]
    default:
      return [hole()]
  }
}

/** One element under a heading of its own: `### 0.2`, `### Työpaketti 1: `, with its labelled lines below. */
export function elementUnderHeading(property: Property, view: DocumentView, level: number): Template {
  const { element } = property
  const [first] = element?.level?.properties ?? []
  const lines = element?.level ? labelledLines(element.level, view, (field) => field === first || field.roles.includes('ordinal') || (view.inUse ? field.need.inUse : field.need.draft) === 'optional') : []
  return [`${'#'.repeat(Math.min(6, level))} `, ...elementTitle(property, view), ...(lines.length > 0 ? ['\n\n', ...lines] : ['\n\n', hole()])]
}

/** What the heading of a new element says. */
export function elementTitle(property: Property, view: DocumentView): Template {
  const { element, sections } = property
  const [first] = element?.level?.properties ?? []
  if (sections === 'labelled' && element) return [`${labelFor(element, view.language)} ${countOf(property, view) + 1}: `, hole()]
  if (sections === 'named') return [`${countOf(property, view) + 1}. `, hole()]
  if (first?.type === 'version') return [answer(nextVersion(view))]
  return first ? [hole(labelFor(first, view.language))] : [hole()]
}

/** How many elements there are, those inside others too. */
function countOf(property: Property, view: DocumentView): number {
  const inside = (node: Node, own: Property | undefined): number => {
    if (node.type === 'seq') return own === property ? node.children.length : node.children.reduce((sum, child) => sum + inside(child, own?.element), 0)
    return node.type === 'map' ? node.entries.reduce((sum, { key, value }) => sum + inside(value, own?.level?.properties.find((field) => field.key === key)), 0) : 0
  }
  return view.kind.root.properties.reduce((sum, top) => sum + (top.type === 'array' ? inside(view.entry(top.key)?.value ?? NOTHING, top) : 0), 0)
}
const NOTHING: Node = { type: 'seq', place: { block: { text: '' }, start: 0, end: 0 }, children: [] }

/** The version behind the last one of the log: `0.2` behind `0.1`. */
function nextVersion(view: DocumentView): string {
  const logged = view.sectionsWith('versions').flatMap(({ node }) => (node.type === 'seq' ? node.children : [])).flatMap((child) => (child.type === 'map' ? child.entries.flatMap(({ key, value }) => (key === 'version' ? [textOf(value)] : [])) : []))
  const last = logged.findLast((version) => parseVersion(version) !== undefined)
  const [, major, minor] = /^(\d{1,4})(?:\.(\d{1,4}))?/u.exec(last ?? '') ?? []
  return major === undefined ? '0.1' : `${major}.${Number(minor ?? 0) + 1}`
}

function rowsTable(property: Property, view: DocumentView): Template {
  const level = property.element?.level
  const fields = level ? fieldsOf(level, view, true) : []
  return tableStarter(fields.map((field) => labelFor(field, view.language)), fields.map((field) => leafStarter(field, view)))
}

/** Phases × actors: those that the document names, else the usual ones. */
function matrixTable({ matrix }: Property, view: DocumentView): Template {
  const { language } = view
  const namesIn = (key: string | undefined): readonly string[] => {
    const node = key === undefined ? undefined : view.entry(key)?.value
    return node?.type === 'list' ? node.items.map(textOf) : node?.type === 'seq' ? node.children.map((child) => textOf(child.type === 'map' ? child.entries[0]?.value : child)) : []
  }
  const rows = namesIn(matrix?.rows).filter(isName)
  const columns = namesIn(matrix?.columns).filter(isName)
  const actors = columns.length > 0 ? columns : VOICES.map((voice) => capitalised(voiceTexts(voice)[language]))
  const named = rows.length > 0 ? rows : phases.phases.map(({ labels }) => capitalised(display(labels, language)))
  const line = (phase: string): Template => [`| ${phase} `, ...actors.flatMap(() => ['| ', hole(), ' ']), '|']
  return [`| ${[capitalised(wordIn('phase', language)), ...actors].join(' | ')} |\n|${[phases, ...actors].map(() => ' --- |').join('')}`, ...named.flatMap((phase) => ['\n', ...line(phase)])]
}

const isName = (name: string): boolean => name !== '' && !/[|\n]/u.test(name)
