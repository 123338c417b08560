// Headings, keys and labels that the schema knows, written in another language. What they name stays the same.
import type { HeadingGroup, Property } from '../kinds/kind.ts'
import { fold, spellings, type Labels } from '../kinds/labels.ts'
import type { Entry, Place } from '../node.ts'
import type { Language, PlaceEdit } from '../problem.ts'
import { capitalised, headingFor, labelFor } from '../render/names.ts'
import { propertyAt } from '../schemaProblems.ts'
import { walk } from '../value.ts'
import type { DocumentView } from '../view.ts'
import { replaceSpan } from './lines.ts'
import { renameKey } from './yaml.ts'

/** One group of edits for each label in another language than `target`; none for those that are the same word in both. */
export function labelsIn(view: DocumentView, target: Language): readonly (readonly PlaceEdit[])[] {
  const made = new Map<string, readonly PlaceEdit[]>()
  const add = (place: Place, edits: readonly PlaceEdit[]): void => {
    const { start, end } = view.spanOf(place)
    if (edits.length > 0 && end > start && !made.has(`${start} ${end}`)) made.set(`${start} ${end}`, edits)
  }
  for (const { group, heading } of view.groups) add(heading, inBody(view, heading, group.labels, headingOfGroup(group, target), target))
  for (const { property, heading, source, title } of view.sections) {
    if (source === 'body' && !title) add(heading, inBody(view, heading, bothLabels(property), headingIn(view, heading, property, target), target))
  }
  for (const { entry, pointer } of walk(view.root)) {
    const property = entry?.known ? propertyAt(view.kind.root, pointer) : undefined
    if (!entry || property?.key !== entry.key || property.labels[target].length === 0) continue
    add(entry.keyPlace, entry.source === 'body' ? inBody(view, entry.keyPlace, bothLabels(property), labelFor(property, target), target) : asKey(view, entry, property, target))
  }
  return [...made.values()]
}

const bothLabels = ({ labels, headings }: Property): Labels => ({ fi: [...headings.fi, ...labels.fi], sv: [...headings.sv, ...labels.sv], en: [...headings.en, ...labels.en] })

/** A section inside another one has its label for a heading. */
const headingIn = (view: DocumentView, heading: Place, property: Property, target: Language): string =>
  property.within !== undefined && property.names.has(fold(textAt(view, heading))) ? labelFor(property, target) : headingFor(property, target)

const headingOfGroup = ({ labels, key }: HeadingGroup, target: Language): string => capitalised(labels[target][0] ?? key)

const textAt = ({ text, spanOf }: DocumentView, place: Place): string => {
  const { start, end } = spanOf(place)
  return text.slice(start, end)
}

const isIn = (labels: Labels, target: Language, written: string): boolean => labels[target].some((label) => fold(label) === fold(written))

function asKey(view: DocumentView, entry: Entry, property: Property, target: Language): readonly PlaceEdit[] {
  const name = property.labels[target][0]
  return name === undefined || isIn(property.labels, target, entry.label) ? [] : renameKey(view, entry, name)
}

/** Only the words of the label: numbers before it, parts (1/2) and what is said in brackets stay. */
function inBody(view: DocumentView, place: Place, labels: Labels, name: string, target: Language): readonly PlaceEdit[] {
  const written = textAt(view, place)
  if (labels[target].length === 0 || isIn(labels, target, written)) return []
  const low = written.toLowerCase()
  const own = spellings(labels).filter((label) => fold(label) === fold(written) && low.includes(label.toLowerCase())).reduce((longest, label) => (label.length > longest.length ? label : longest), '')
  if (own === '' || low.length !== written.length) return []
  const at = low.lastIndexOf(own.toLowerCase())
  const { start } = view.spanOf(place)
  const first = written.charAt(at)
  // what the writer says in brackets stands in the place of what the form says there
  const bare = written.slice(at + own.length).includes('(') ? name.replace(/ ?\([^()]{1,200}\)$/u, '') : name
  const cased = first !== first.toUpperCase() ? bare.charAt(0).toLowerCase() + bare.slice(1) : bare
  return [replaceSpan(view, { start: start + at, end: start + at + own.length }, cased)]
}
