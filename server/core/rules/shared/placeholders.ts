// What stands where content is meant to come: TODO, dots, a prompt that was left as it is.
import type { Texts } from '../../problem.ts'
import { plainText } from './plainText.ts'

/** True for a text that only keeps a place: no letters or digits, words that promise content, or a name whose content is dots (`Lahti: …`). */
export function isPlaceholder(text: string): boolean {
  if (DOTS.test(text) && LABELLED_DOTS.test(plain(text))) return true
  if (text.length > MAX_PLACEHOLDER || !MAY_BEGIN.test(text) || (text.length > SHORT && !LONG.test(text) && LETTER.test(text))) return false
  return PLACEHOLDER.test(plain(text).toLowerCase())
}

/** True for a prompt of the kind that still stands in the document. */
export function isPrompt(text: string, prompts: Texts | undefined): boolean {
  return prompts !== undefined && (isSame(text, prompts.fi) || isSame(text, prompts.sv) || isSame(text, prompts.en))
}

const isSame = (text: string, prompt: string): boolean => mayBeginAlike(text, prompt) && plain(text) === plain(prompt)

/** False for texts that begin with other letters, which stay as they are: no mark stands behind them. */
const mayBeginAlike = (one: string, other: string): boolean => one.slice(0, 3) === other.slice(0, 3) || !LETTERS_FIRST.test(one) || !LETTERS_FIRST.test(other)

const LETTERS_FIRST = /^[A-Za-zÅÄÖåäö]{3}[ -~]/

const plain = (text: string): string => plainText(AROUND.test(text) ? text.replace(ALL_AROUND, ' ') : text)

const DOTS = /(?:…|\.{3})[*_)\]\s]{0,4}$/u
const LABELLED_DOTS = /^[^:;.!?…]{1,80}: ?(?:…|\.{3})$/u
const MAX_PLACEHOLDER = 200
/** Longer ones begin with a word that says so. */
const SHORT = 40
const LONG = /^[\s*_~`[\](){}<>]*(?:todo|fixme|lorem|kirjoita|skriv|write)/i
const LETTER = /\p{L}/u
const AROUND = /[*_~`[\](){}<>]/
const ALL_AROUND = /[*_~`[\](){}<>]/gu
const WORDS = [
  'todo(?!\\p{L}).{0,200}', 'tbd', 'tba', 'fixme(?!\\p{L}).{0,200}', 'x{2,3}', 'xxxx{1,17}', 'lorem ipsum.{0,200}',
  'täydennä(?: tähän| myöhemmin)?', 'täydennetään(?: myöhemmin)?', 'täydentyy(?: myöhemmin)?', 'täytä(?: tähän)?', 'kesken', 'puuttuu', 'tulossa',
  'teksti (?:tähän|puuttuu)', 'sisältö (?:tähän|puuttuu)', 'kirjoita tähän.{0,80}', 'kirjoitetaan myöhemmin',
  'kompletteras(?: senare)?', 'att göra', 'saknas', 'fyll i(?: här| senare)?', 'skriv här.{0,80}', 'text (?:här|saknas|kommer)',
  'to do', 'to be (?:added|completed|written|done|decided|confirmed)', 'missing', 'coming(?: soon)?', 'fill in(?: here| later)?', 'write here.{0,80}',
]
const PLACEHOLDER = new RegExp(`^(?:[\\p{P}\\p{S} ]*|(?:${WORDS.join('|')})[.:!…]{0,5})$`, 'u')
/** False for a text that begins with a longer word than theirs or another one. */
const MAY_BEGIN = new RegExp(`^(?![A-Za-zÅÄÖåäö]{4}[ -~])|^(?:${WORDS.flatMap((word) => /^\p{L}{4}/u.exec(word) ?? []).join('|')})`, 'i')
