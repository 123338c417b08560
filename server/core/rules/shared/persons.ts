// Names of persons who are spoken of by their work: a given name and a surname beside a role, a telephone number or an e-mail address.
import type { Span } from '../../text.ts'
import { isGivenName, mayMentionName } from './givenNames.ts'

/** The names of a text, in its order. Names of institutions and of authors with a year are left out. `mayName`: what `mayMentionName` says of the text. Linear in time. */
export function findPersons(text: string, mayName = mayMentionName(text)): readonly Span[] {
  if (!mayName) return []
  const found: Span[] = []
  for (const { start, end } of fullNames(text)) if (!isNamesake(text, start, end) && isAtWork(text, start, end)) found.push({ start, end })
  return found
}

/** The same wherever they stand, such as in a list of those who took part. */
export function findFullNames(text: string): readonly Span[] {
  return mayMentionName(text) ? fullNames(text).filter(({ start, end }) => !isNamesake(text, start, end)) : []
}

/** A capitalised word; the parts of double names belong together. */
const WORD = (): RegExp => /(?<![\p{L}\p{M}\p{N}@._-])\p{Lu}[\p{L}\p{M}]{1,30}(?:-\p{Lu}[\p{L}\p{M}]{1,30})?(?![\p{L}\p{M}@]|[._]\p{L})/gu

function fullNames(text: string): readonly Span[] {
  const names: Span[] = []
  let open: { start: number; end: number; words: number } | undefined
  const close = (): void => {
    if (open && open.words > 1) names.push({ start: open.start, end: open.end })
    open = undefined
  }
  for (const { 0: word, index } of text.matchAll(WORD())) {
    const end = index + word.length
    const follows = open && index === open.end + 1 && /[ \u00a0]/u.test(text.charAt(open.end))
    if (open && follows && open.words < MOST_WORDS && !isAcronym(word)) {
      open.end = end
      open.words++
      continue
    }
    close()
    if (isGivenName(word) && !isAcronym(word)) open = { start: index, end, words: 1 }
  }
  close()
  return names
}

const MOST_WORDS = 4
const isAcronym = (word: string): boolean => word.length <= 4 && word === word.toUpperCase()

/** What was named after a person: `Maija Mallikas -instituutti`, `Maija Mallikas Stiftelse`. */
function isNamesake(text: string, start: number, end: number): boolean {
  if (SUFFIXED.test(text.slice(end, end + 3))) return true
  const [, ...words] = text.slice(start, end + 40).split(/[ \u00a0]/u)
  const first = words.findIndex((word) => !/^\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word))
  return words.slice(0, first < 0 ? words.length : first + 1).some((word) => INSTITUTION().test(word))
}
const SUFFIXED = /^[ \u00a0]?[-–]\p{L}/u
const INSTITUTION = (): RegExp => /^(?:instit|säätiö|koulu|katu|tie(?!\p{L})|talo|sairaala|rahasto|palkin|kirkko|seurakun|yhdisty|liitto|keskus|museo|puisto|tori(?!\p{L})|mitali|luento|stiftelse|skola|hus(?!\p{L})|sjukhus|fond|pris(?!\p{L})|kyrka|församling|förening|center|foundation|school|prize|hospital|award|lecture)/iu

const NEAR = 50

function isAtWork(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start)
  const after = text.slice(end, end + NEAR)
  if (AUTHOR.test(after)) return false
  // no further than the sentence or the paragraph
  const near = `${before.slice(lastBreak(before))}\n${after.slice(0, firstBreak(after))}`
  return ROLE().test(near) || CONTACT.test(near)
}

/** A year behind a name, as in a list of references. */
const AUTHOR = /^[^\n.]{0,12}\((?:18|19|20)\d\d/u
const BREAK = /[\p{L}\d)]{2}[.!?][\s\u00a0]+(?=\p{Lu})|\n[ \t\r]*\n/gu
const lastBreak = (text: string): number => Array.from(text.matchAll(BREAK), ({ 0: { length }, index }) => index + length).at(-1) ?? 0
const firstBreak = (text: string): number => {
  const [first] = text.matchAll(BREAK)
  return first && !ABBREVIATED.test(text.slice(0, first.index + 3)) ? first.index : text.length
}
const ABBREVIATED = /(?:puh|tel|tfn|gsm)\.$/iu
const ROLE = (): RegExp => /(?<![\p{L}])(?:\p{L}{0,25}(?:työntekij|ohjaaj|päällik|päällig|koordinaattor|johtaj|esimies|tutkij|suunnittelij|opettaj|hoitaj|lääkär|sihteer|asiantuntij|henkil(?:ö|o\u0308)(?:\s|:|,|$)|henkilöt?\b|rehtor|kuraattor|psykolog|vastaava\b|socialarbetar|arbetare|ledare|koordinator|chef(?!\p{L})|chefer|forskare|planerare|lärare|läkare|sekreterare|sakkunnig|kontaktperson|ordförande|direktör|handledare|social worker|manager|coordinator|researcher|director|teacher|psychologist|contact person)|rooli|roll|role)/iu
const CONTACT = /@|[([]\s?(?:at|ät)\s?[)\]]|(?<!\p{L})(?:puh|tfn|tel|gsm)[.:]|\+358|(?<!\d)0\d{1,3}[ \u00a0\u2010-\u2013/-]\d{3}/iu
