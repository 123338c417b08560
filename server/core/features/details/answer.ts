// An answer to one question, made into exact edits of the document. What the answer does is tried first: nothing else may change by it.
import { moneyInWords } from '../../amounts.ts'
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { isYaml } from '../../edit/yaml.ts'
import { findIdentityCodes, holdsIdentity, withoutIdentity } from '../../identity.ts'
import { asObject, stepsOf, type Json } from '../../json.ts'
import { enumValue, leafFor } from '../../kinds/scalar.ts'
import type { Property } from '../../kinds/kind.ts'
import type { Entry } from '../../node.ts'
import { parseDate } from '../../parse/values/date.ts'
import { parseMoney } from '../../parse/values/money.ts'
import { inWords, type Language, type PlaceEdit } from '../../problem.ts'
import { leafText } from '../../render/names.ts'
import { findPhones } from '../../rules/shared/phones.ts'
import type { TextEdit } from '../../text.ts'
import { EXAMPLES, MISFITS, REFUSED, type DetailType } from '../../texts/details.ts'
import { filledValueOf, valueOf } from '../../value.ts'
import type { DocumentView } from '../../view.ts'
import { choicesOf, detailType } from './questions.ts'
import { shownTexts } from './shown.ts'
import { heldAt, isSeveral, slotsOf, type Slot } from './slots.ts'
import { added } from './added.ts'
import { collectionsOf } from './collections.ts'
import type { Said } from './newElement.ts'
import { finishes, PROMPTS, promptsIn, withoutPrompts } from './prompts.ts'
import { removedAt, valueFor, writtenAt } from './write.ts'

/** What the answer is for. */
export interface Asked {
  readonly document: Document
  readonly view: DocumentView
  /** The document after an edit. */
  readonly edit: (before: Document, change: TextEdit) => Document
  /** Of what is said to the person. */
  readonly language: Language
}

/** The edits, in the order of the text and none for an empty answer; or why it is not written. */
export type Answered = { readonly edits: readonly TextEdit[]; /** The pointer of a question that the answer gives rise to. */ readonly next?: string } | { readonly refused: string }

/** A text, chosen values or parts; the fields of a new element by their keys; `null` takes the value out. */
export type Given = string | readonly string[] | Readonly<Record<string, string>> | null

/** A list may come as one text, its parts parted by semicolons. What is to be a field of a new element is looked at, and written with its element. */
export function answer(asked: Asked, pointer: string, given: Given): Answered {
  const { view, language } = asked
  if (pointer === PROMPTS) return given === 'remove' ? withoutPrompts(asked) : { edits: [] }
  if (pointer.includes(NEW)) return answerNew(asked, pointer, given)
  if (typeof given === 'object' && given !== null && !isParts(given)) return { refused: REFUSED.unknown[language] }
  const slot = slotsOf(view).find((one) => one.pointer === pointer)
  if (!slot) return { refused: REFUSED.unknown[language] }
  if (given === null) return tried(asked, slot, removedAt(view, slot), [])
  const before = shownTexts(heldAt(view.root, slot).entry?.value, slot.property, view.language, isSeveral(slot.property))
  // what was not shown was not changed
  const texts = textsOf(given, slot.property).map((text) => before.find((one) => one !== text && withoutIdentity(one) === text) ?? text)
  if (texts.length === 0) return { edits: [] }
  const fitting = fit(texts, slot.property, asked)
  if ('refused' in fitting) return fitting
  const spellings = fitting.texts.map((text) => (slot.property.type === 'money' && isInBody(slot, view) ? asInText(text, view.language) : text))
  if (String(spellings) === String(before)) return { edits: [] }
  const result = tried(asked, slot, writtenAt(view, slot, spellings), spellings)
  return 'edits' in result && finishes(slot.property, spellings) && promptsIn(view).length > 0 ? { ...result, next: PROMPTS } : result
}

const isParts = (given: Given): given is readonly string[] => Array.isArray(given)

/** What stands for the number of an element that is not there yet. */
const NEW = '/-'

function answerNew(asked: Asked, pointer: string, given: Given): Answered {
  const [at = '', key = ''] = pointer.split(NEW)
  const collection = collectionsOf(asked.view).find((one) => one.pointer === at)
  if (!collection || given === null || isParts(given)) return { refused: REFUSED.unknown[asked.language] }
  const texts = typeof given === 'string' ? { [stepsOf(key)[0] ?? '']: given } : given
  const said: Said[] = []
  for (const property of collection.fields) {
    const [text] = textsOf(texts[property.key] ?? '', property)
    if (text === undefined) continue
    const fitting = fit([text], property, asked)
    if ('refused' in fitting) return fitting
    said.push({ property, written: valueFor(property, fitting.texts[0] ?? text) })
  }
  return typeof given === 'string' || said.length === 0 ? { edits: [] } : added(asked, collection, said)
}

/** The answers as they are written, or why they are not. */
function fit(texts: readonly string[], property: Property, { view, language }: Asked): { readonly texts: readonly string[] } | { readonly refused: string } {
  const refused = privacy(texts, property, view)
  if (refused) return { refused: REFUSED[refused][language] }
  const written = texts.map((text) => spelled(text, property, view.language))
  return written.includes(undefined) ? { refused: misfit(property, detailType(property), language) } : { texts: written.filter((text) => text !== undefined) }
}

function textsOf(given: string | readonly string[], property: Property): readonly string[] {
  const texts = typeof given !== 'string' ? given : isSeveral(property) ? given.split(/[;\n]/u) : [given]
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '')
}

/** Typed values are full of digits: among them only what surely has the form of a code counts. */
function privacy(texts: readonly string[], property: Property, view: DocumentView): keyof typeof REFUSED | undefined {
  const isFree = ['text', 'list', 'id'].includes(detailType(property))
  if (texts.some((text) => (isFree ? holdsIdentity(text) : findIdentityCodes(text).length > 0))) return 'identity'
  return isFree && view.isPublic && texts.some((text) => findPhones(text, []).some(({ sort }) => sort !== 'landline')) ? 'phone' : undefined
}

/** The answer as it is written; undefined where it does not fit. */
function spelled(text: string, property: Property, language: Language): string | undefined {
  const own = property.type === 'array' && property.element ? property.element : property
  if (own.values) {
    const value = enumValue(own, text)
    return value === undefined ? undefined : leafText(value, own, language)
  }
  const leaf = leafFor(own, { value: text, source: text })
  if (own.type === 'boolean') return typeof leaf === 'boolean' ? leafText(leaf, own, language) : undefined
  if (own.type === 'number') return typeof leaf === 'number' ? text : undefined
  if (own.type === 'date') return parseDate(text)?.date === undefined ? undefined : text
  return TYPED.has(own.type) && typeof leaf !== 'object' ? undefined : text
}

const TYPED: ReadonlySet<Property['type']> = new Set(['period', 'duration', 'money', 'count'])

/** True where the answer stands, or will stand, in a line of text. */
function isInBody(slot: Slot, { root: tree, notation }: DocumentView): boolean {
  const { entry, root } = heldAt(tree, slot)
  if (entry) return !isYaml(entry.keyPlace.block)
  return root ? root.source === 'body' : notation === 'markdown' && slot.root.body === 'section'
}

/** In text a sum has its unit and the spelling that the checks ask for. What can be read in two ways stays as it is, and so does English. */
function asInText(text: string, language: Language): string {
  const money = parseMoney(text)
  return money?.amount === undefined || money.ambiguous || (money.canonical && /\p{L}/u.test(text)) || language === 'en' ? text : moneyInWords(money.amount)[language]
}

function misfit(property: Property, type: DetailType, language: Language): string {
  const choices = choicesOf(property, [], language)?.map(({ label }) => label).join(', ') ?? ''
  return inWords(MISFITS[type], { choices, example: type === 'choice' || type === 'choices' ? '' : EXAMPLES[type][language] }, language)
}

/** The edits, if the document says after them what was answered, and all else that it said before. */
function tried({ document, view, edit, language }: Asked, slot: Slot, placed: readonly PlaceEdit[], texts: readonly string[]): Answered {
  const byHand = { refused: REFUSED[view.isBroken ? 'broken' : 'byHand'][language] }
  const edits = textEditsOf(view, placed)
  if (edits.length === 0) return byHand
  const after = edits.toReversed().reduce(edit, document)
  const { content } = after
  if (!content || after.selection.kind !== document.selection.kind || after.faults.length > document.faults.length) return byHand
  const now = heldAt(content.root, slot)
  const shown = shownTexts(now.entry?.value, slot.property, view.language, isSeveral(slot.property))
  const isAnswered = String(shown.toSorted()) === String(texts.toSorted()) && (String(shown) === String(texts) || String(shown) !== String(shownTexts(heldAt(view.root, slot).entry?.value, slot.property, view.language, isSeveral(slot.property))))
  if (!isAnswered || others(document, slot) !== others(after, slot)) return byHand
  return texts.length > 0 && violates(after, slot) ? { refused: misfit(slot.property, detailType(slot.property), language) } : { edits }
}

/** All that a document says but for one value, to be compared. */
function others({ content, memo }: Document, { property, root, index, pointer }: Slot): string {
  const all = (content?.root.entries ?? []).filter(({ key }) => key !== root.key).map(({ key, value, body }) => [key, valueOf(value, memo), body ? valueOf(body.value, memo) : null])
  const entry = content?.root.entries.find(({ key }) => key === root.key)
  const own = property === root ? [] : [entry, entry?.body].flatMap((one) => (one ? [index === undefined ? besides(one, memo, property.key) : JSON.stringify(withoutAt(valueOf(one.value, memo), stepsOf(pointer).slice(1)))] : [])).filter((text) => text !== EMPTY)
  return JSON.stringify([pointer, all.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)), own, content?.extras.length])
}

const EMPTY = '[]'

/** What an object says beside one of its fields. */
function besides({ value, source }: Entry, memo: Document['memo'], key: string): string {
  const json = valueOf(value, memo)
  const object = asObject(json)
  // the prose of a section may hold the value itself
  const fields = object ? Object.entries(object).filter(([name]) => !(source === 'body' && name === 'text') && name !== key) : []
  return JSON.stringify(object ? (fields.length === 0 ? [] : [fields]) : json === null ? [] : [json])
}

/** A value in normal form but for what a pointer leads to. */
function withoutAt(json: Json, [name = '', ...rest]: readonly string[]): Json {
  const inner = (value: Json): Json => (rest.length === 0 ? null : withoutAt(value, rest))
  if (Array.isArray(json)) return json.map((value: Json, at) => (String(at) === name ? inner(value) : value))
  const object = asObject(json)
  return object ? Object.fromEntries(Object.entries(object).flatMap(([key, value]) => (key !== name ? [[key, value]] : rest.length === 0 ? [] : [[key, inner(value)]]))) : json
}

/** True when the schema does not accept the value. */
function violates({ content, memo, selection }: Document, { root, pointer }: Slot): boolean {
  const value = content?.root.entries.find(({ key }) => key === root.key)?.value
  if (!value || !selection.kind) return false
  return selection.kind.validate({ [root.key]: filledValueOf(value, memo) }).some((violation) => violation.pointer === pointer || violation.pointer.startsWith(`${pointer}/`))
}
