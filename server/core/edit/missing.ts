// The sections and keys that a document lacks, and how they are put in one after the other.
import { COMMON } from '../common.ts'
import { isSection, type Property } from '../kinds/kind.ts'
import { display } from '../kinds/labels.ts'
import type { PlaceEdit } from '../problem.ts'
import type { DocumentView } from '../view.ts'
import { insertSection } from './section.ts'
import { insertKey } from './yaml.ts'

/** The sections that stand nowhere, in the order of the form. */
export const lackedSections = (view: DocumentView, isRequiredOnly: boolean): readonly Property[] => lacked(view, isRequiredOnly).filter(isSection)

/** The same with an introduction, which has no heading of its own. */
export const lackedParts = (view: DocumentView): readonly Property[] => lacked(view, false).filter((property) => isSection(property) || property.body === 'introduction')

/** The details at the top that are nowhere, in the order of the form. */
export const lackedKeys = (view: DocumentView): readonly Property[] => lacked(view, false).filter(({ body }) => body === 'frontmatter')

function lacked({ kind, inUse, sections, entry }: DocumentView, isRequiredOnly: boolean): readonly Property[] {
  const there = new Set(sections.map(({ property }) => property.key))
  return kind.root.properties.filter((property) => {
    const need = inUse ? property.need.inUse : property.need.draft
    return (need === 'required' || (need === 'recommended' && !isRequiredOnly)) && !there.has(property.key) && !entry(property.key)
  })
}

/** Puts a section in with its prompt; nothing where it has come with another one meanwhile. */
export const addSection = (property: Property) => (view: DocumentView): readonly PlaceEdit[] => (isThere(view, property) ? [] : insertSection(view, property))

/** Puts a key in with its prompt; with its value where the document shows it already. */
export const addKey = (property: Property) => (view: DocumentView): readonly PlaceEdit[] => {
  if (isThere(view, property)) return []
  const value = knownValue(property, view)
  return value === undefined ? insertSection(view, property) : insertKey(view, { property, value })
}

const isThere = (view: DocumentView, { key }: Property): boolean => view.entry(key) !== undefined || view.sections.some(({ property }) => property.key === key)

function knownValue({ key }: Property, { kind, language }: DocumentView): string | undefined {
  // without a value it would say that the document is of no kind
  if (key === COMMON.type) return display(kind.labels, language) || kind.id
  return key === COMMON.language ? language : undefined
}
