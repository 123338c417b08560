// An item that is the second half of the item before it: a line that was broken when text was copied from a page.
import { joinItems, renumber } from '../../edit/list.ts'
import { pieceHeads, type PieceHead } from '../../heads.ts'
import type { Memo } from '../../memo.ts'
import type { Language, PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentRule, Finding, FindingFix } from '../rule.ts'
import { composedLetters } from '../../letters.ts'
import { withSingleSpaces } from '../shared/plainText.ts'
import { listsOf, paragraphOf, type WrittenList } from '../shared/lists.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Kohta ”{item}” näyttää jatkavan edellistä: ”{before}”. Liitetäänkö ne yhteen?',
      sv: 'Punkten ”{item}” verkar fortsätta den föregående: ”{before}”. Ska de slås ihop?',
      en: 'The item “{item}” seems to continue the one before it: “{before}”. Should they be joined?',
    },
  },
  reason: {
    fi: 'PDF:stä kopioitaessa rivit katkeavat, ja yhdestä kohdasta tulee kaksi. Silloin kolme tavoitetta näyttää kuudelta eikä niille löydy tuotoksia.',
    sv: 'När man kopierar ur en PDF bryts raderna och en punkt blir två. Då ser tre mål ut som sex, och alla får inte någon produkt.',
    en: 'When text is copied from a PDF its lines break, and one item becomes two. Three goals then look like six, and outputs cannot be found for them.',
  },
  source: 'Hankekortti: ”tiedon lisäämisen / avulla.”; kolme tavoitetta numeroituna 1)–6)',
  asks: 'lists in Markdown; for broken goals the role goals',
  replaces: ['list/numbering'],
  fixes: {
    main: { title: { fi: 'Yhdistä edelliseen kohtaan', sv: 'Slå ihop med föregående punkt', en: 'Join with the item before it' }, safe: false },
    all: { title: { fi: 'Yhdistä kaikki tämän osion katkenneet kohdat', sv: 'Slå ihop alla brutna punkter i avsnittet', en: 'Join all broken items of this section' }, safe: false },
  },
  *check(view) {
    const goals = view.sectionsWith('goals').flatMap(({ pieces }) => pieces)
    const broken = goals.length > 0 ? view.perPiece(BROKEN_GOALS[view.language]) : []
    for (const [index, findings] of view.perPiece(wrappedIn).entries()) {
      const inGoals = broken[index] ?? []
      const others = inGoals.length > 0 && isOneOf(goals, pieceHeads(view)[index]) ? inGoals.filter((goal) => !findings.some(({ place }) => place.block === goal.place.block && place.start === goal.place.start)) : []
      if (findings.length + others.length > 0) yield* withFixes([...findings, ...others])
    }
  },
}

/** True for the head of one of the pieces. */
function isOneOf(pieces: readonly Piece[], head: PieceHead | undefined): boolean {
  return pieces.some(({ heading }) => heading?.block === head?.heading?.block && heading?.form.start === head?.heading?.form.start)
}

/** An item that goes on, with the list it stands in. */
interface Wrapped extends Finding {
  readonly list: WrittenList
  readonly at: number
}

function withFixes(findings: readonly Wrapped[]): readonly Finding[] {
  return findings.map(({ list, at, ...finding }) => {
    const one: FindingFix = { edits: (view) => joined(view, list, [at]) }
    const all: FindingFix = { name: 'all', edits: (view) => [...new Set(findings.map((other) => other.list))].flatMap((each) => joined(view, each, findings.filter((other) => other.list === each).map((other) => other.at))) }
    return { ...finding, fixes: findings.length > 1 ? [one, all] : [one] }
  })
}

/** Joins items of a list with those before them. Numbers that ran on run on. */
function joined(view: DocumentView, { items }: WrittenList, wrapped: readonly number[]): readonly PlaceEdit[] {
  const joins = wrapped.map((at) => joinItems(view, items.slice(at - 1, at + 1)))
  if (joins.some((edits) => edits.length === 0)) return []
  const kept = items.filter((_, at) => !wrapped.includes(at))
  const first = items[0]?.form.number
  const ranOn = first !== undefined && items.every(({ form }, at) => form.number === first + at)
  return [...joins.flat(), ...(ranOn ? renumber(view, kept, first) : [])]
}

const wrappedIn = (piece: Piece, remember: Memo): readonly Wrapped[] => listsOf(piece, remember).flatMap((list) => {
  if (list.items.length < 2 || !list.items.some((located) => mayGoOn(located, remember))) return []
  const items = itemsOf(list, remember)
  const worded = items.filter(({ isWord }) => isWord).length
  const lower = items.filter(({ isLower }) => isLower).length
  // of a list that is half in lower case (*Palautelomake*, *esite*) an item says itself that it goes on: it ends a sentence, or the one before it ends in a genitive
  const isMixed = (item: Item, before: Item): boolean => 2 * lower < worded || (2 * lower === worded && (item.hasEnded || GENITIVE.test(before.text.slice(-LAST))))
  const goesOn = (item: Item, before: Item): boolean => item.isLower && before.text.length >= SHORTEST_LINE && !before.hasEnded && isMixed(item, before)
  return isRunning(items) ? [] : foundIn(list, items, (item, before, at) => {
    if (at === items.length - 1 && ENUMERATED.test(before.text)) return false
    return before.promises || goesOn(item, before)
  })
})

/** For a list of goals in which every second one does not begin as a goal does: with what is to be done. */
const brokenGoals = (begins: RegExp) => (piece: Piece, remember: Memo): readonly Wrapped[] => listsOf(piece, remember).flatMap((list) => {
  if (list.items.length < 4 || list.items.length % 2 !== 0 || !list.items.every((located, at) => at % 2 === 0 || beginsLower(sourceOf(located), 0))) return []
  const items = itemsOf(list, remember)
  const isGoal = (at: number): boolean => begins.test(items[at]?.text ?? '')
  const alternating = items.every((_, at) => isGoal(at) === (at % 2 === 0))
  return alternating ? foundIn(list, items, (item, before, at) => at % 2 === 1 && item.isLower && !before.hasEnded) : []
})

const BROKEN_GOALS: Readonly<Record<Language, (piece: Piece, remember: Memo) => readonly Wrapped[]>> = {
  fi: brokenGoals(/^\p{L}{1,40}(?:aa|ää|da|dä|ata|ätä|ota|uta|ytä|ella|ellä)(?!\p{L})/iu),
  sv: brokenGoals(/^(?:att )?\p{L}{2,40}a(?!\p{L})/iu),
  en: brokenGoals(/^to \p{L}/iu),
}

/** Shorter than this no line of a page breaks. */
const SHORTEST_LINE = 20

interface Item {
  /** In composed letters and without emphasis at its end; empty for what is no sentence: an address, a task. */
  readonly text: string
  /** False when more stands in the item than its text. */
  readonly whole: boolean
  readonly place: Finding['place']
  /** True for a word in lower case, not for a name like *eReseptit*. */
  readonly isLower: boolean
  /** False for what begins with a date, a number or a mark: it does not tell whether the list is in lower case. */
  readonly isWord: boolean
  readonly hasLabel: boolean
  readonly hasEnded: boolean
  /** True when it ends in a word or comma that something must follow. */
  readonly promises: boolean
}

const ITEM = {}

type LocatedItem = WrittenList['items'][number]

const itemsOf = ({ items }: WrittenList, remember: Memo): readonly Item[] => items.map((located) => itemAt(located, remember))

const itemAt = (located: LocatedItem, remember: Memo): Item => remember(located.form, ITEM, () => itemOf(located))

/** True for an item that begins in lower case or promises more; most are neither, as their first and last letters tell. */
function mayGoOn(located: LocatedItem, remember: Memo): boolean {
  const { block: { text }, form } = located
  const first = form.forms[0]
  if (first?.type !== 'paragraph') return false
  const start = Math.max(first.start, form.contentStart)
  const end = text.charAt(first.end - 1) === '}' ? endBefore(text, start, text.lastIndexOf('{', first.end)) : first.end
  if (end - start > LONGEST_PROMISE && !mayPromise(text, end) && !beginsLower(text, start)) return false
  const { promises, isLower } = itemAt(located, remember)
  return promises || isLower
}

/** Where the words end before a place. */
function endBefore(text: string, start: number, at: number): number {
  let end = at
  while (end > start && BLANK.test(text.charAt(end - 1))) end--
  return end
}

// asked of every item of a list at each letter in it: nothing is cut out of the text
function mayPromise(text: string, end: number): boolean {
  MAY_PROMISE.lastIndex = end - LONGEST_PROMISE
  return MAY_PROMISE.test(text) && MAY_PROMISE.lastIndex <= end
}

function beginsLower(text: string, start: number): boolean {
  BEGINS_LOWER.lastIndex = start
  return BEGINS_LOWER.test(text)
}

/** The first words of an item as they are written. */
function sourceOf(located: LocatedItem): string {
  const paragraph = paragraphOf(located)
  return paragraph ? paragraph.block.text.slice(paragraph.start, paragraph.end) : ''
}

function itemOf(located: LocatedItem): Item {
  const { block, form } = located
  const paragraph = paragraphOf(located)
  const source = composedLetters(sourceOf(located)).trim()
  const bare = source.endsWith('}') ? source.replace(ATTRIBUTES, '') : source
  const spaced = withSingleSpaces(bare)
  const written = spaced.endsWith('*') || spaced.endsWith('_') ? spaced.replace(EMPHASIS, '') : spaced
  const text = (MAY_ADDRESS.test(written) && ADDRESS.test(written)) || form.checked !== undefined ? '' : written
  return {
    text,
    whole: form.forms.length === 1,
    place: { block, start: form.start, end: paragraph?.end ?? form.contentStart },
    isLower: LOWER.test(text), isWord: LETTER.test(text), hasLabel: text.includes(':') && LABEL.test(text), hasEnded: ENDED.test(text.slice(-LAST)), promises: promisesMore(text),
  }
}

function foundIn(list: WrittenList, items: readonly Item[], continues: (item: Item, before: Item, at: number) => boolean): readonly Wrapped[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1]
    if (!before?.whole || item.text === '' || before.text === '' || item.hasLabel || !continues(item, before, at)) return []
    return [{ place: item.place, values: { item: shortened(item.text), before: endOf(before.text) }, list, at }]
  })
}

/** True for a list that is one sentence: its items end in a comma, the last but one perhaps in *and*. */
function isRunning(items: readonly Item[]): boolean {
  const inner = items.slice(0, -1)
  const commas = inner.filter(({ text }) => text.endsWith(',') || text.endsWith(';')).length
  return inner.length >= 2 && commas > 0 && (inner.every(({ text, promises }) => promises || text.endsWith(';')) || (commas >= 2 && 2 * commas >= inner.length))
}

/** More than the longest word that something must follow. */
const LAST = 12
const MAY_ADDRESS = /[@<]|\(at\)|http|www/i
const ADDRESS = /^(?:https?:\/\/|www\.|<|\S{1,64}(?:@|\(at\))\S)|(?:@|\(at\)|https?:\/\/)\S{1,200}$/iu
const ATTRIBUTES = /\s{0,10}\{[^{}]{0,300}\}$/u
const EMPHASIS = /[*_]{1,3}$/u
const LOWER = /^\p{Ll}(?!\p{Lu})/u
const LETTER = /^\p{L}/u
/** `rooli: ohjaaja` is an item of its own. */
const LABEL = /^[\p{L} ]{1,40}:\s/u
const ENDED = /[.!?:;…]["”’»)\]]{0,2}$/u
/** *lastensuojelun*, not *kouluun*, not *kuuleminen*. */
const GENITIVE = /[^aeiouyäöå\s](?<!n(?=en$))[aeiouyäö]n$/iu
const CONJUNCTIONS: ReadonlySet<string> = new Set(['ja', 'sekä', 'että', 'eli', 'tai', 'kun', 'och', 'samt', 'eller', 'som', 'att', 'and', 'or', 'of', 'the', 'with'])
/** A conjunction, perhaps with a mark that stands beside its letter, and what parts it from the word before. */
const LONGEST_PROMISE = 6
/** A comma, emphasis, or a last word that is short. */
const MAY_PROMISE = /[\s/,&*_]/g
const BEGINS_LOWER = /\s*\p{Ll}/uy
const BLANK = /\s/
const promisesMore = (text: string): boolean => text.endsWith(',') || text.endsWith('&') || CONJUNCTIONS.has(text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('/')) + 1).toLowerCase())
/** `lapset, ja` before the last item is how an enumeration ends. */
const ENUMERATED = /[,;] (?:ja|sekä|tai|och|samt|eller|and|or)$/iu

const SHOWN = 30

function endOf(text: string): string {
  const words = text.split(' ')
  let end = words.at(-1) ?? ''
  for (let at = words.length - 2; at >= 0 && end.length + (words[at] ?? '').length < SHOWN; at--) end = `${words[at]} ${end}`
  return shortened(end.length < text.length ? `…${end}` : text)
}
