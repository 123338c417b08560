// The questions by which a person fills in the details of a document, without seeing how they are written.
import { COMMON } from '../../common.ts'
import { holdsIdentity, withoutIdentity } from '../../identity.ts'
import { step, stepsOf } from '../../json.ts'
import type { Need, Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Place } from '../../node.ts'
import { formatDate } from '../../parse/values/date.ts'
import { inWords, type Language } from '../../problem.ts'
import { capitalised, labelFor, leafText } from '../../render/names.ts'
import { slugOf } from '../../slug.ts'
import { ASK, EXAMPLES, LIST_EXAMPLES, PROSE_EXAMPLE, type DetailType } from '../../texts/details.ts'
import type { DocumentView } from '../../view.ts'
import { shownTexts } from './shown.ts'
import { collectionsOf, namesOf, type Collection } from './collections.ts'
import { collectionName, elementOf, nameOf, partName } from './names.ts'
import { insideName, insideOf, type Inside } from './inside.ts'
import { presentIn } from './said.ts'
import { heldAt, isProse, isSeveral, slotsOf, TEXT, type Slot } from './slots.ts'
import { promptsQuestion } from './prompts.ts'
import { removedAt } from './write.ts'

export interface Choice {
  /** Canonical. */
  readonly value: string
  readonly label: string
  readonly picked: boolean
}

/** One question, in words of one language. */
export interface Question {
  /** Of the value in the normal form of the document. */
  readonly pointer: string
  readonly label: string
  readonly prompt: string
  readonly help?: string
  /** An answer that fits. */
  readonly example: string
  /** `elements`: of a list, each asked field by field. */
  readonly type: DetailType | 'elements'
  readonly choices?: readonly Choice[]
  /** What the document says now; the parts of a list are parted by semicolons. */
  readonly value: string
  /** Of a list: its parts. */
  readonly parts?: readonly string[]
  readonly isEmpty: boolean
  readonly need: Need
  /** True when the value can be taken out. */
  readonly isRemovable: boolean
  /** What may well be the answer. */
  readonly suggestion?: string
  /** What may be picked, where anything else may be written too. */
  readonly offers?: readonly Offer[]
  /** The element of a list that it is a field of. */
  readonly element?: { readonly pointer: string; readonly label: string }
  /** Of `elements`: what is asked of a new one. */
  readonly fields?: readonly Question[]
  /** Set for what is usually written in the text of the body. */
  readonly isSection?: true
  /** Of what is better changed where it stands: it is not asked, but shown there. */
  readonly place?: Place
}

export interface Offer {
  readonly text: string
  readonly detail?: string
}

/** What may be offered for a property; `path`: what holds it, itself the last. */
export type Offering = (property: Property, path: readonly Property[]) => readonly Offer[]

/** The questions of a document: what is needed and empty first, then what may be added, then what has a value; each in the order of the schema. */
export function questionsOf(view: DocumentView, language: Language, offering: Offering = () => []): readonly Question[] {
  const asking = { view, language, offering }
  const questions = [...slotsOf(view).map((slot) => questionFor(slot, asking)), ...collectionsOf(view).map((collection) => questionForElements(collection, asking)), ...[...insideOf(view), ...presentIn(view)].map((inside) => questionInside(inside, asking)), ...promptsQuestion(view, language)]
  const order = new Map(view.kind.root.properties.map(({ key }, place) => [key, place]))
  const placed = questions.map((question) => ({ question, rank: rankOf(question), place: order.get(stepsOf(question.pointer)[0] ?? '') ?? -1 }))
  return placed.toSorted((a, b) => a.rank - b.rank || a.place - b.place).map(({ question }) => question)
}

interface Asking {
  readonly view: DocumentView
  /** Of what is said to the person. */
  readonly language: Language
  readonly offering: Offering
}

const rankOf = ({ isEmpty, need }: Question): number => (isEmpty ? NEEDS.indexOf(need) : NEEDS.length)
const NEEDS: readonly Need[] = ['required', 'recommended', 'optional']

function questionFor(slot: Slot, { view, language, offering }: Asking): Question {
  const { property, root, field, pointer } = slot
  const texts = shownTexts(heldAt(view.root, slot).entry?.value, property, language, isSeveral(property))
  const type = detailType(property)
  const path = [root, ...(field ? [field] : []), ...(property === root ? [] : [property])]
  const asked = wordsFor(pointer, path, texts, { view, language, offering })
  const suggestion = suggestionFor(slot, view)
  const element = elementOf(slot, view, language)
  return {
    ...asked, type,
    label: nameOf(slot, view.root, language),
    ...(isSeveral(property) ? { parts: texts.map(withoutIdentity) } : {}),
    value: (asked.choices?.filter(({ picked }) => picked).map(({ label: chosen }) => chosen) ?? texts).map(withoutIdentity).join('; '),
    isEmpty: texts.length === 0,
    need: needOf(slot, view),
    isRemovable: texts.length > 0 && removedAt(view, slot).length > 0,
    ...(suggestion === undefined || texts.length > 0 ? {} : { suggestion }),
    ...(element ? { element } : {}),
    ...(property === root && isProse(property) ? { isSection: true } : {}),
  }
}

/** What is said and offered at a question for one value. */
function wordsFor(pointer: string, path: readonly Property[], texts: readonly string[], { language, offering }: Asking): Pick<Question, 'pointer' | 'prompt' | 'help' | 'example' | 'choices' | 'offers'> {
  const property = path.at(-1) as Property
  const [root] = path
  const help = (property.descriptions ?? root?.descriptions)?.[language]
  const prompt = (property.prompts ?? (property === root ? undefined : property.key === TEXT ? path.at(-2)?.prompts : property.descriptions))?.[language] ?? inWords(ASK, { name: labelFor(property, language) }, language)
  const choices = choicesOf(property, texts, language)
  const offers = choices ? [] : offersFor(property, path, offering)
  return {
    pointer, prompt,
    ...(help === undefined || help === prompt ? {} : { help }),
    example: exampleOf(property, detailType(property), choices, language),
    ...(choices ? { choices } : {}),
    ...(offers.length > 0 ? { offers } : {}),
  }
}

/** Of people it is their role that is asked for. What all would say alike tells nothing, and is not said. */
function offersFor(property: Property, path: readonly Property[], offering: Offering): readonly Offer[] {
  const first = property.type === 'array' ? property.element?.level?.properties[0] : undefined
  const own = offering(property, path)
  const found = own.length > 0 || !first ? own : offering(first, [...path, first])
  const isAlike = found.length > 1 && found.every(({ detail }) => detail === found[0]?.detail)
  return found.filter(({ text }) => !holdsIdentity(text)).map(({ text, detail }) => (detail === undefined || isAlike ? { text } : { text, detail: withoutIdentity(detail) }))
}

function questionForElements(collection: Collection, asking: Asking): Question {
  const { pointer, property, root, fields } = collection
  const { view, language } = asking
  const holder = property === root ? [root] : [root, property]
  const names = namesOf(collection, view)
  const label = collectionName(collection, language)
  const state = view.inUse ? 'inUse' : 'draft'
  return {
    ...wordsFor(pointer, holder, [], { ...asking, offering: () => [] }), type: 'elements', label,
    value: names.map(withoutIdentity).join('; '), isEmpty: names.length === 0, isRemovable: false,
    need: property === root ? property.need[state] : 'optional',
    ...(property.type === 'list' && root.body !== 'frontmatter' ? { isSection: true } : {}),
    fields: fields.map((field) => ({
      ...wordsFor(`${pointer}/-${step(field.key)}`, [...holder, field], [], asking), type: detailType(field), label: [label, ...partName(field, language)].join(': '),
      value: '', isEmpty: true, need: field.need[state], isRemovable: false,
    })),
  }
}

function questionInside(inside: Inside, asking: Asking): Question {
  const { pointer, path, need, texts, fields, at, element, place } = inside
  const { view, language } = asking
  const property = path.at(-1) as Property
  const label = insideName(inside, language)
  const said = { need, label, value: texts.map(withoutIdentity).join('; '), isEmpty: texts.length === 0, isRemovable: false }
  if (!fields) {
    const parts = at.type === 'cell' ? { parts: texts.map(withoutIdentity) } : {}
    return { ...wordsFor(pointer, path, texts, asking), ...said, type: detailType(property), ...(at.type === 'cell' || property.type === 'text' ? { isSection: true } : {}), ...parts, ...(element ? { element } : {}), ...(place ? { place } : {}) }
  }
  const state = view.inUse ? 'inUse' : 'draft'
  return {
    ...wordsFor(pointer, path, [], { ...asking, offering: () => [] }), ...said, type: 'elements', ...(at.type === 'element' ? {} : { isSection: true }),
    fields: fields.map((field) => ({ ...wordsFor(`${pointer}/-${step(field.key)}`, [...path, field], [], asking), type: detailType(field), label, value: '', isEmpty: true, need: field.need[state], isRemovable: false })),
  }
}

/** True when the document says something for a value. */
export const isFilled = (slot: Slot, { root, language }: DocumentView): boolean => shownTexts(heldAt(root, slot).entry?.value, slot.property, language, isSeveral(slot.property)).length > 0

export function detailType({ type, values, element }: Property): DetailType {
  if (values || type === 'boolean') return 'choice'
  if (type === 'array' && element?.values) return 'choices'
  if (type === 'array' || type === 'list' || type === 'references') return 'list'
  if (type === 'slug') return 'id'
  return TYPES.find((own) => own === type) ?? 'text'
}

const TYPES = ['date', 'period', 'duration', 'money', 'count', 'number', 'version'] as const satisfies readonly DetailType[]

/** The choices of a property, as they are called: `suomi` rather than `fi`. */
export function choicesOf(property: Property, picked: readonly string[], language: Language): readonly Choice[] | undefined {
  if (property.type === 'boolean') return [true, false].map((value) => choice(String(value), leafText(value, property, language), picked.includes(leafText(value, property, language))))
  const values = property.values ?? property.element?.values
  return values?.map(({ value, labels }) => {
    const [first = value, second] = labels[language]
    return choice(value, capitalised(first === value && second !== undefined ? second : first), picked.includes(value) || picked.includes(first))
  })
}

const choice = (value: string, label: string, picked: boolean): Choice => ({ value, label, picked })

function exampleOf(property: Property, type: DetailType, choices: readonly Choice[] | undefined, language: Language): string {
  const { voice, roles, examples } = property
  if (type === 'choice' || type === 'choices') return choices?.[0]?.label ?? ''
  if (examples?.[0] !== undefined) return examples[0]
  if (isProse(property)) return PROSE_EXAMPLE[language]
  const own = type === 'list' ? [...(voice === undefined ? [] : [voice]), ...roles].find((name) => LIST_EXAMPLES[name]) : undefined
  return ((own === undefined ? undefined : LIST_EXAMPLES[own]) ?? EXAMPLES[type])[language]
}

/** How much a value is needed in the present state. A field of a needed object without needs of its own is needed where it is a voice. */
function needOf({ property, root, index }: Slot, view: DocumentView): Need {
  const state = view.inUse ? 'inUse' : 'draft'
  const own = property.need[state]
  const whole = root.need[state]
  if (property === root) return own
  if (index !== undefined && root.roles.includes('versions')) return own
  if (index !== undefined || whole === 'optional') return 'optional'
  if (own !== 'optional') return own
  const fields = root.level?.properties ?? []
  if (fields.some(({ need }) => need[state] !== 'optional')) return 'optional'
  return fields.some(({ voice }) => voice !== undefined) ? (property.voice === undefined ? 'optional' : whole) : property === fields[0] ? whole : 'optional'
}

function suggestionFor({ property, root }: Slot, view: DocumentView): string | undefined {
  switch (property === root ? property.key : '') {
    case COMMON.id:
      return idFrom(textOf(entryOf(view.root, COMMON.title)?.value))
    case COMMON.language:
      return view.language
    case DATE:
      return view.today === '' ? undefined : view.language === 'en' ? view.today : formatDate(view.today)
    default:
      return undefined
  }
}

const DATE = 'date'

/** Undefined where nothing is left of a title, or it could be a person's. */
const idFrom = (title: string): string | undefined => (withoutIdentity(title) === title && slugOf(title)) || undefined
