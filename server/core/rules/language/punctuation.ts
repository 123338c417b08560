// Marks that stand wrongly: a space before a comma or inside a parenthesis, none behind a colon, a parenthesis without its other half.
import { clueOf } from '../../clue.ts'
import type { TextFinding, TextPlace, TextRule } from '../rule.ts'

export const rule: TextRule = {
  scope: 'text',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Merkin ”{mark}” edestä voi poistaa välilyönnin.',
      sv: 'Mellanslaget före ”{mark}” kan tas bort.',
      en: 'The space before “{mark}” can be removed.',
    },
    behind: {
      fi: 'Merkin ”{mark}” jäljestä voi poistaa välilyönnin.',
      sv: 'Mellanslaget efter ”{mark}” kan tas bort.',
      en: 'The space after “{mark}” can be removed.',
    },
    colon: {
      fi: 'Kaksoispisteen jäljestä puuttuu välilyönti: ”{text}”.',
      sv: 'Det saknas ett mellanslag efter kolonet: ”{text}”.',
      en: 'A space is missing after the colon: “{text}”.',
    },
    open: {
      fi: 'Tämä sulku jää auki. Mihin sen kuuluu päättyä?',
      sv: 'Den här parentesen stängs inte. Var ska den sluta?',
      en: 'This parenthesis is never closed. Where should it end?',
    },
    closed: {
      fi: 'Tämä sulku päättyy, mutta sen alku puuttuu. Mistä sen kuuluu alkaa?',
      sv: 'Den här parentesen slutar, men dess början saknas. Var ska den börja?',
      en: 'This parenthesis is closed but was never opened. Where should it begin?',
    },
  },
  reason: {
    fi: 'Väärässä paikassa oleva väli katkaisee rivin oudosti ja sotkee haun. Puuttuva sulku jättää lukijan miettimään, mikä kuuluu yhteen.',
    sv: 'Ett mellanslag på fel ställe bryter raden underligt och stör sökningen. En saknad parentes får läsaren att undra vad som hör ihop.',
    en: 'A space in the wrong place breaks lines oddly and gets in the way of searching. A missing parenthesis leaves the reader wondering what belongs together.',
  },
  source: 'Tavoitteista tuotoksiin: ”huomiointi , ennaltaehkäisevän”; suunnitelmat: ”Posteri:Tietoisuus”; hankekortti: ”noin 20 asiakasta)”',
  asks: 'text',
  fixes: {
    main: { safe: true, title: { fi: 'Poista välilyönti', sv: 'Ta bort mellanslaget', en: 'Remove the space' } },
    colon: { safe: true, title: { fi: 'Lisää välilyönti', sv: 'Lägg till ett mellanslag', en: 'Add a space' } },
  },
  check: findingsIn,
  // a space before a mark, a colon before a name, a parenthesis
  clue: clueOf(/ [,;:]\s|:[A-ZÀ-Þ]|[()]/),
}

function* findingsIn(text: string, { notation }: TextPlace): Iterable<TextFinding> {
  if (MAY_BE_SPACED.test(text)) {
    for (const { 0: space, index } of text.matchAll(SPACE_BEFORE)) {
      const mark = space.slice(1)
      if ((mark === ':' && notation === 'yaml') || !WORD_BEFORE.test(text[index - 1] ?? '')) continue
      yield { start: index, end: index + 2, values: { mark }, replacement: mark }
    }
  }
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    const behind = MAY_BE_NAME.test(text.charAt(at + 1)) ? NAME_BEHIND().exec(text.slice(at, at + LONGEST))?.[0] : undefined
    const before = behind === undefined ? undefined : NAME_BEFORE().exec(text.slice(Math.max(0, at - LONGEST), at))?.[0]
    if (behind !== undefined && before !== undefined) yield { start: at, end: at + 1, message: 'colon', values: { text: before + behind }, replacement: ': ', fix: 'colon' }
  }
  if (text.includes('(') || text.includes(')')) yield* parentheses(text)
}

function* parentheses(text: string): Iterable<TextFinding> {
  const spaced = MAY_BE_SPACED_INSIDE.test(text) ? text.matchAll(SPACE_INSIDE) : []
  for (const { index } of spaced) {
    if (text[index] !== '(' && !/[\p{L}\p{M}\p{N}.]/u.test(text[index - 1] ?? '')) continue
    yield text[index] === '(' ? { start: index, end: index + 2, message: 'behind', values: { mark: '(' }, replacement: '(' } : { start: index, end: index + 2, values: { mark: ')' }, replacement: ')' }
  }
  const open: number[] = []
  for (let index = text.search(PARENTHESIS); index >= 0 && index < text.length; index++) {
    const mark = text[index]
    if ((mark !== '(' && mark !== ')') || text[index - 1] === '\\') continue
    if (mark === '(') open.push(index)
    else if (open.length > 0) open.pop()
    else if (!isNoParenthesis(text, index)) {
      // what follows in the paragraph may all be because of this one
      yield { start: index, end: index + 1, message: 'closed' }
      return
    }
  }
  const [first] = open
  if (first !== undefined && !/[:;8=]-?$/u.test(text.slice(Math.max(0, first - 2), first))) yield { start: first, end: first + 1, message: 'open' }
}

/** The number of an item "a)", "12)", "iv)", a smile, or the end of an address that is blanked out. */
function isNoParenthesis(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 6), index)
  return ORDINAL_BEFORE.test(before) || /[:;8=]-?$/u.test(before) || / {2}$/u.test(before)
}

const ORDINAL_BEFORE = /(?<![\p{L}\p{N}])(?:\p{L}|\d{1,3}|[ivxIVX]{1,4})\.?$/u

/** One space only: what is blanked out is longer. */
const MAY_BE_SPACED = /[ \u00a0][,;:]/
const SPACE_BEFORE = /[ \u00a0][,;:](?=\s|$)/gu
const WORD_BEFORE = /[\p{L}\p{M}\p{N})\]”"’%]/u
const LONGEST = 42
const MAY_BE_NAME = /[^\s\d]/
const NAME_BEHIND = (): RegExp => /^:\p{Lu}\p{M}?\p{Ll}[\p{Ll}\p{M}]{1,40}/u
const NAME_BEFORE = (): RegExp => /(?<![\p{L}\p{M}\p{N}:/.@_\-])\p{L}[\p{Ll}\p{M}]{2,40}$/u
const MAY_BE_SPACED_INSIDE = /\([ \u00a0]|[ \u00a0]\)/
const SPACE_INSIDE = /\([ \u00a0](?=[\p{L}\p{N}])|[ \u00a0]\)/gu
const PARENTHESIS = /[()]/
