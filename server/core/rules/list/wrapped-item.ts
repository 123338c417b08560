// An item that is the second half of the item before it: a line that was broken when text was copied from a page.
import type { Memo } from '../../memo.ts'
import type { Language } from '../../problem.ts'
import { sectionsOf } from '../../view.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { listsOf, paragraphOf, type WrittenList } from '../shared/lists.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Kohta ”{item}” näyttää jatkavan edellistä: ”{before}”. Liitetäänkö ne yhteen?',
      sv: 'Punkten ”{item}” verkar fortsätta den föregående: ”{before}”. Ska de slås ihop?',
      en: 'The item “{item}” seems to continue the one before it: “{before}”. Shall they be joined?',
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
  *check(view) {
    const goals = new Set(sectionsOf(view, 'goals').flatMap(({ pieces }) => pieces))
    const broken = goals.size > 0 ? view.perPiece(BROKEN_GOALS[view.language]) : []
    for (const [index, findings] of view.perPiece(wrappedIn).entries()) {
      yield* findings
      const piece = view.outline?.pieces[index]
      if (!piece || !goals.has(piece)) continue
      for (const goal of broken[index] ?? []) if (!findings.some(({ place }) => place.block === goal.place.block && place.start === goal.place.start)) yield goal
    }
  },
}

const wrappedIn = (piece: Piece, remember: Memo): readonly Finding[] => listsOf(piece).flatMap((list) => {
  if (list.items.length < 2) return []
  const items = itemsOf(list, remember)
  const mixed = 2 * items.filter(({ isLower }) => isLower).length <= items.length
  const goesOn = (item: Item, before: Item): boolean => item.isLower && before.text.length >= SHORTEST_LINE && !before.hasEnded
  return isRunning(items) ? [] : foundIn(items, (item, before, at) => {
    if (at === items.length - 1 && ENUMERATED.test(before.text)) return false
    return before.promises || (mixed && goesOn(item, before))
  })
})

/** For a list of goals in which every second one does not begin as a goal does: with what is to be done. */
const brokenGoals = (begins: RegExp) => (piece: Piece, remember: Memo): readonly Finding[] => listsOf(piece).flatMap((list) => {
  const items = itemsOf(list, remember)
  const isGoal = (at: number): boolean => begins.test(items[at]?.text ?? '')
  const alternating = items.length >= 4 && items.length % 2 === 0 && items.every((_, at) => isGoal(at) === (at % 2 === 0))
  return alternating ? foundIn(items, (item, before, at) => at % 2 === 1 && item.isLower && !before.hasEnded) : []
})

const BROKEN_GOALS: Readonly<Record<Language, (piece: Piece, remember: Memo) => readonly Finding[]>> = {
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
  readonly hasLabel: boolean
  readonly hasEnded: boolean
  /** True when it ends in a word or comma that something must follow. */
  readonly promises: boolean
}

const ITEM = {}

const itemsOf = ({ items }: WrittenList, remember: Memo): readonly Item[] => items.map((located) => remember(located.form, ITEM, () => itemOf(located)))

function itemOf(located: WrittenList['items'][number]): Item {
  const { block, form } = located
  const paragraph = paragraphOf(located)
  const written = paragraph ? block.text.slice(paragraph.start, paragraph.end).normalize('NFC').replace(ATTRIBUTES, '').replace(/\s+/gu, ' ').trim().replace(EMPHASIS, '') : ''
  const text = ADDRESS.test(written) || form.checked !== undefined ? '' : written
  return {
    text,
    whole: form.forms.length === 1,
    place: { block, start: form.start, end: paragraph?.end ?? form.contentStart },
    isLower: LOWER.test(text), hasLabel: LABEL.test(text), hasEnded: ENDED.test(text), promises: CONJUNCTION.test(text),
  }
}

function foundIn(items: readonly Item[], continues: (item: Item, before: Item, at: number) => boolean): readonly Finding[] {
  return items.flatMap((item, at) => {
    const before = items[at - 1]
    if (!before?.whole || item.text === '' || before.text === '' || item.hasLabel || !continues(item, before, at)) return []
    return [{ place: item.place, values: { item: shortened(item.text), before: endOf(before.text) } }]
  })
}

/** True for a list that is one sentence: its items end in a comma, the last but one perhaps in *and*. */
function isRunning(items: readonly Item[]): boolean {
  const inner = items.slice(0, -1)
  const commas = inner.filter(({ text }) => text.endsWith(',') || text.endsWith(';')).length
  return inner.length >= 2 && commas > 0 && (inner.every(({ text, promises }) => promises || text.endsWith(';')) || (commas >= 2 && 2 * commas >= inner.length))
}

const ADDRESS = /^(?:https?:\/\/|www\.|<|\S{1,64}(?:@|\(at\))\S)|(?:@|\(at\)|https?:\/\/)\S{1,200}$/iu
const ATTRIBUTES = /\{[^{}]{0,300}\}\s{0,10}$/u
const EMPHASIS = /[*_]{1,3}$/u
const LOWER = /^\p{Ll}(?!\p{Lu})/u
/** `rooli: ohjaaja` is an item of its own. */
const LABEL = /^[\p{L} ]{1,40}:\s/u
const ENDED = /[.!?:;…]["”’»)\]]{0,2}$/u
const CONJUNCTION = /(?:(?:^|[\s/])(?:ja|sekä|että|eli|tai|kun|och|samt|eller|som|att|and|or|of|the|with)|&|,)$/iu
/** `lapset, ja` before the last item is how an enumeration ends. */
const ENUMERATED = /[,;] (?:ja|sekä|tai|och|samt|eller|and|or)$/iu

const SHOWN = 30

function endOf(text: string): string {
  const words = text.split(' ')
  let end = words.at(-1) ?? ''
  for (let at = words.length - 2; at >= 0 && end.length + (words[at] ?? '').length < SHOWN; at--) end = `${words[at]} ${end}`
  return shortened(end.length < text.length ? `…${end}` : text)
}
