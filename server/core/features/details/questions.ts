// The questions by which a person fills in the details of a document, without seeing how they are written.
import { COMMON } from '../../common.ts'
import { withoutIdentity } from '../../identity.ts'
import type { Need, Property } from '../../kinds/kind.ts'
import { display } from '../../kinds/labels.ts'
import { entryOf, textOf, type MapNode } from '../../node.ts'
import { formatDate } from '../../parse/values/date.ts'
import { inWords, type Language } from '../../problem.ts'
import { capitalised, labelFor, leafText } from '../../render/names.ts'
import { slugOf } from '../../slug.ts'
import { ASK, EXAMPLES, LIST_EXAMPLES, type DetailType } from '../../texts/details.ts'
import type { DocumentView } from '../../view.ts'
import { shownTexts } from './shown.ts'
import { heldAt, isSeveral, slotsOf, type Slot } from './slots.ts'
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
  readonly type: DetailType
  readonly choices?: readonly Choice[]
  /** What the document says now; the parts of a list are parted by semicolons. */
  readonly value: string
  readonly isEmpty: boolean
  readonly need: Need
  /** True when the value can be taken out. */
  readonly isRemovable: boolean
  /** What may well be the answer. */
  readonly suggestion?: string
}

/** The questions of a document: what is needed and empty first, then what may be added, then what has a value; each in the order of the schema. */
export function questionsOf(view: DocumentView, language: Language): readonly Question[] {
  const questions = slotsOf(view).map((slot) => questionFor(slot, view, language))
  return questions.toSorted((a, b) => rankOf(a) - rankOf(b))
}

const rankOf = ({ isEmpty, need }: Question): number => (isEmpty ? NEEDS.indexOf(need) : NEEDS.length)
const NEEDS: readonly Need[] = ['required', 'recommended', 'optional']

function questionFor(slot: Slot, view: DocumentView, language: Language): Question {
  const { property, root, pointer } = slot
  const type = detailType(property)
  const texts = shownTexts(heldAt(view.root, slot).entry?.value, property, language, isSeveral(property))
  const name = nameOf(slot, view.root, language)
  const help = (property.descriptions ?? root.descriptions)?.[language]
  const prompt = (property.prompts ?? (property === root ? undefined : property.descriptions))?.[language] ?? inWords(ASK, { name }, language)
  const choices = choicesOf(property, texts, language)
  const suggestion = suggestionFor(slot, view)
  return {
    pointer, prompt, type,
    label: name,
    ...(help === undefined || help === prompt ? {} : { help }),
    example: exampleOf(property, type, choices, language),
    ...(choices ? { choices } : {}),
    value: (choices?.filter(({ picked }) => picked).map(({ label: chosen }) => chosen) ?? texts).map(withoutIdentity).join('; '),
    isEmpty: texts.length === 0,
    need: needOf(slot, view),
    isRemovable: texts.length > 0 && removedAt(view, slot).length > 0,
    ...(suggestion === undefined || texts.length > 0 ? {} : { suggestion }),
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

/** `Tila`, `Osallistujat: asiakkaat`, `Yhteyshenkilöt: sosiaalityöntekijä: sähköposti`. */
export function nameOf({ property, root, index }: Slot, tree: MapNode, language: Language): string {
  if (property === root) return labelFor(property, language)
  const value = index === undefined ? undefined : entryOf(tree, root.key)?.value
  const element = value?.type === 'seq' ? value.children[index ?? 0] : undefined
  const who = element?.type === 'map' ? textOf(element.entries[0]?.value) : ''
  const part = who === '' ? String((index ?? 0) + 1) : withoutIdentity(who)
  return [labelFor(root, language), ...(index === undefined ? [] : [part]), display(property.labels, language) || property.key].join(': ')
}

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

function exampleOf({ voice, roles, examples }: Property, type: DetailType, choices: readonly Choice[] | undefined, language: Language): string {
  if (type === 'choice' || type === 'choices') return choices?.[0]?.label ?? ''
  if (examples?.[0] !== undefined) return examples[0]
  const own = type === 'list' ? [...(voice === undefined ? [] : [voice]), ...roles].find((name) => LIST_EXAMPLES[name]) : undefined
  return ((own === undefined ? undefined : LIST_EXAMPLES[own]) ?? EXAMPLES[type])[language]
}

/** How much a value is needed in the present state. A field of a needed object without needs of its own is needed where it is a voice. */
function needOf({ property, root, index }: Slot, view: DocumentView): Need {
  const state = view.inUse ? 'inUse' : 'draft'
  const own = property.need[state]
  const whole = root.need[state]
  if (property === root) return own
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
