// An answer to one question, made into exact edits of the document. What the answer does is tried first: nothing else may change by it.
import { moneyInWords } from '../../amounts.ts'
import type { Document } from '../../document.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { retitledBy } from '../../edit/goalTitles.ts'
import { isYaml } from '../../edit/yaml.ts'
import { withoutIdentity } from '../../identity.ts'
import { asObject, stepsOf, type Json } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Entry } from '../../node.ts'
import { parseMoney } from '../../parse/values/money.ts'
import type { Language, PlaceEdit } from '../../problem.ts'
import type { TextEdit } from '../../text.ts'
import { REFUSED } from '../../texts/details.ts'
import { filledValueOf, valueOf } from '../../value.ts'
import type { DocumentView } from '../../view.ts'
import { detailType } from './questions.ts'
import { shownTexts } from './shown.ts'
import { elementsIn, heldAt, isSeveral, slotsOf, TEXT, type Slot } from './slots.ts'
import { added } from './added.ts'
import { fit, misfit, textsOf } from './fit.ts'
import { insideOf, type Inside } from './inside.ts'
import { presentIn } from './said.ts'
import { answerInside } from './insideAnswer.ts'
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
  const inside = slot ? undefined : [...insideOf(view), ...presentIn(view)].find((one) => one.pointer === pointer && !one.fields)
  if (inside && given !== null) return answerOne(asked, inside, given)
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
  const result = goalSaid(asked, slot, spellings) ?? tried(asked, slot, writtenAt(view, slot, spellings), spellings)
  return 'edits' in result && finishes(slot.property, spellings) && promptsIn(view).length > 0 ? { ...result, next: PROMPTS } : result
}

/** The text of a goal that titles what serves it: the titles go along. Undefined for anything else. */
function goalSaid(asked: Asked, { pointer, property, root, index }: Slot, [text = '']: readonly string[]): Answered | undefined {
  if (property.key !== TEXT || !root.roles.includes('goals') || index === undefined) return undefined
  const item = elementsIn(entryOf(asked.view.root, root.key)?.value)[index]?.node
  if (item?.type !== 'item' || retitledBy(asked.view, textOf(item), text).length === 0) return undefined
  return answerInside(asked, { pointer, path: [root, property], names: [], need: 'optional', texts: [], at: { type: 'said', node: item.text, item } }, [{ property, written: valueFor(property, text) }])
}

const isParts = (given: Given): given is readonly string[] => Array.isArray(given)

/** What stands for the number of an element that is not there yet. */
const NEW = '/-'

function answerNew(asked: Asked, pointer: string, given: Given): Answered {
  const [at = '', key = ''] = pointer.split(NEW)
  const collection = collectionsOf(asked.view).find((one) => one.pointer === at)
  const inside = collection ? undefined : insideOf(asked.view).find((one) => one.pointer === at)
  if (!(collection ?? inside?.fields) || given === null || isParts(given)) return { refused: REFUSED.unknown[asked.language] }
  const said = saidIn(asked, collection?.fields ?? inside?.fields ?? [], typeof given === 'string' ? { [stepsOf(key)[0] ?? '']: given } : given)
  if ('refused' in said) return said
  if (typeof given === 'string' || said.length === 0) return { edits: [] }
  return collection ? added(asked, collection, said) : inside ? answerInside(asked, inside, said) : { edits: [] }
}

/** One value further in, or all that is said in a place of several. What was not shown of it was not changed. */
function answerOne(asked: Asked, inside: Inside, given: string | readonly string[]): Answered {
  const property = inside.path.at(-1) as Property
  const before = inside.texts
  const texts = textsOf(given, property).map((text) => before.find((one) => one !== text && withoutIdentity(one) === text) ?? text)
  if (texts.length === 0 || String(texts) === String(before)) return { edits: [] }
  if (before.some((one) => withoutIdentity(one) !== one && !texts.includes(one))) return { refused: REFUSED.byHand[asked.language] }
  const fitting = fit(texts.filter((text) => !before.includes(text)), property, asked)
  if ('refused' in fitting) return fitting
  const fresh = [...fitting.texts]
  return answerInside(asked, inside, texts.map((text) => ({ property, written: valueFor(property, before.includes(text) ? text : (fresh.shift() ?? text)) })))
}

/** What is said for each field, as it is written. */
function saidIn(asked: Asked, fields: readonly Property[], texts: Readonly<Record<string, string>>): readonly Said[] | { readonly refused: string } {
  const said: Said[] = []
  for (const property of fields) {
    const [text] = textsOf(texts[property.key] ?? '', property)
    if (text === undefined) continue
    const fitting = fit([text], property, asked)
    if ('refused' in fitting) return fitting
    said.push({ property, written: valueFor(property, fitting.texts[0] ?? text) })
  }
  return said
}

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
