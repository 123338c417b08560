// The parts of a document as its kind has them: which there are or should be, and what stands in each.
import { withoutCodes } from '../../identity.ts'
import { isSection, type Need, type Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode, type Node, type Place, type Prose } from '../../node.ts'
import type { Language } from '../../problem.ts'
import { partName } from '../../render/names.ts'
import { isPlaceholder, isPrompt } from '../../rules/shared/placeholders.ts'
import { CHECKLIST } from '../../texts/checklist.ts'
import { OUTLINE_TEXTS } from '../../texts/outline.ts'
import type { DocumentView, Section } from '../../view.ts'

/** A part before anything is asked of it. */
export interface Part {
  /** The key of its property; `extra/n` for a section that the kind does not know, `''` for the details of the document. */
  readonly key: string
  readonly label: string
  /** Where it stands; absent while it is missing. */
  readonly place?: Place
  readonly need: Need
  /** Something is written in it, beyond its prompt. */
  readonly isWritten: boolean
  /** What it is put in by while it is missing. */
  readonly property?: Property
}

/** The key of the details. */
const DETAILS = ''

/** Details first, the kind's parts in the order of its form, then what it does not know. Parts that are neither there nor needed are left out. */
export function partsOf(view: DocumentView, language: Language): readonly Part[] {
  const { kind } = view
  if (kind.purpose) return []
  const own = kind.root.properties.filter(isPart).flatMap((property) => partOf(view, property, language))
  return [details(view, language), ...own, ...extras(view, language)]
}

/** Which part the value at a pointer belongs to; undefined for none. */
export function partKeyOf({ kind }: DocumentView, pointer: string): string | undefined {
  const [, first, second] = pointer.split('/')
  if (first === undefined || first === '') return undefined
  if (first === 'extra' && second !== undefined && !kind.root.properties.some(({ key }) => key === first)) return `extra/${second}`
  const property = kind.root.properties.find(({ key }) => key === first)
  return property && isPart(property) ? first : (property?.within ?? DETAILS)
}

const isPart = (property: Property): boolean => isSection(property) || property.body === 'introduction'

const needIn = ({ need }: Property, { inUse }: DocumentView): Need => (inUse ? need.inUse : need.draft)

function partOf(view: DocumentView, property: Property, language: Language): readonly Part[] {
  const sections = view.sections.filter((section) => section.property.key === property.key)
  const shown = sections.find(({ source }) => source === 'body') ?? sections[0]
  const need = view.archived ? 'optional' : needIn(property, view)
  if (!shown && need === 'optional') return []
  const label = partName(property, language)
  return [{ key: property.key, label, need, property, isWritten: sections.some((section) => view.remember(section, WRITTEN, () => isWritten(section))), ...(shown ? { place: shown.heading } : {}) }]
}

const WRITTEN = {}

function details(view: DocumentView, language: Language): Part {
  const first = view.sections.find(({ property }) => !isPart(property) && property.within === undefined)
  return { key: DETAILS, label: CHECKLIST.details[language], place: first?.heading ?? view.start, need: 'required', isWritten: true }
}

const extras = ({ extras: all }: DocumentView, language: Language): readonly Part[] =>
  all.map(({ title, heading }, index) => ({ key: `extra/${index}`, label: title === '' ? OUTLINE_TEXTS.untitled[language] : withoutCodes(title), place: heading, need: 'optional', isWritten: true }))

/** True when a section says something beyond what keeps its place. */
function isWritten({ property: { prompts }, node, rest }: Section): boolean {
  const says = (text: string): boolean => text.trim() !== '' && !isPlaceholder(text) && !isPrompt(text, prompts)
  const anyProse = (text: readonly Prose[]): boolean => text.some((prose) => says(textOf(prose.node)))
  const anyItem = (items: readonly ItemNode[]): boolean => items.some((item) => says(textOf(item)) || item.fields.some(({ value }) => any(value)) || anyItem(item.children))
  const any = (one: Node): boolean => {
    switch (one.type) {
      case 'scalar':
        return says(textOf(one))
      case 'seq':
        return one.children.some(any)
      case 'map':
        return one.entries.some(({ value }) => any(value))
      case 'item':
        return anyItem([one])
      case 'list':
        return anyItem(one.items) || anyProse(one.text) || one.groups.some(({ items, text }) => anyItem(items) || anyProse(text))
      case 'matrix':
        return one.cells.some(({ tasks }) => anyItem(tasks)) || anyProse(one.text)
    }
  }
  return any(node) || (rest !== undefined && says(rest))
}
