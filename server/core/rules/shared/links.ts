// Links in Markdown text, and those of them whose text tells nothing.
import { composed } from '../../parse/values/found.ts'

/** A link that a reader cannot choose by its text. */
export interface PoorLink {
  readonly start: number
  readonly end: number
  /** `generic`: "täältä"; `address`: a bare web address; `phrase`: words that speak of a link in running text. */
  readonly matter: 'generic' | 'empty' | 'address' | 'phrase'
  readonly text: string
  readonly target?: string
  /** Where the link's text stands; absent for what is no Markdown link. */
  readonly textStart?: number
  readonly textEnd?: number
}

/** `masked` is the text as text rules see it, `source` the same with its code and link targets. Data may hold addresses as they are. */
export function poorLinksIn(masked: string, source: string, notation: 'yaml' | 'markdown'): readonly PoorLink[] {
  const hasPhrase = MAY_BE_PHRASE.test(masked)
  if (!hasPhrase && !LINK_OR_ADDRESS.test(source)) return []
  const links = masked.includes('](') || masked.includes('][') ? linksIn(masked, source) : []
  const poor = links.flatMap(({ poor: one }) => one ?? [])
  const free = (start: number, end: number): boolean => !links.some((link) => start < link.end && end > link.start)
  const addresses = notation === 'markdown' && source.includes('://') ? addressesIn(masked, source).filter(({ start, end }) => free(start, end)) : []
  const phrases = hasPhrase ? phrasesIn(masked) : []
  return [...poor, ...addresses, ...phrases.filter(({ start, end }) => free(start, end))].toSorted((a, b) => a.start - b.start)
}

function phrasesIn(masked: string): readonly PoorLink[] {
  const { text, at } = composed(masked)
  return Array.from(text.matchAll(PHRASE()), ({ 0: phrase, index }) => ({ start: at(index), end: at(index + phrase.length), matter: 'phrase', text: phrase }))
}

interface Link {
  readonly start: number
  readonly end: number
  readonly poor?: PoorLink
}

function linksIn(masked: string, source: string): readonly Link[] {
  return Array.from(masked.matchAll(LINK), ({ 0: whole, 1: shown = '', index }): Link => {
    const textStart = index + 1
    const textEnd = textStart + shown.length
    const end = index + whole.length
    const text = source.slice(textStart, textEnd).trim()
    const target = TARGET.exec(source.slice(textEnd, end))?.[1]
    const matter = matterOf(text)
    return { start: index, end, ...(matter ? { poor: { start: index, end: textEnd + 1, matter, text, textStart, textEnd, ...(target === undefined ? {} : { target }) } } : {}) }
  })
}

function matterOf(text: string): 'generic' | 'empty' | 'address' | undefined {
  if (text === '') return 'empty'
  if (/^https?:\/\/\S{1,2000}$/iu.test(text)) return 'address'
  const plain = text.normalize('NFC').toLowerCase().replace(/[^\p{L}\s]/gu, '').replace(/\s+/gu, ' ').trim()
  return GENERIC.has(plain) ? 'generic' : undefined
}

/** Bare addresses of running text: outside code, comments, link targets and definitions. */
function addressesIn(masked: string, source: string): readonly PoorLink[] {
  return Array.from(source.matchAll(ADDRESS), ({ 1: address, index }) => ({ address, index })).flatMap(({ address, index }): readonly PoorLink[] => {
    const text = address?.replace(/[.,;:!?)\]}”"'*_]{1,20}$/u, '')
    if (text === undefined || text === '' || isHidden(masked, source, index)) return []
    return [{ start: index, end: index + text.length, matter: 'address', text, target: text }]
  })
}

/** True inside code or HTML: its line breaks are blank too. */
function isHidden(masked: string, source: string, index: number): boolean {
  const lineBreak = source.lastIndexOf('\n', index)
  return (lineBreak >= 0 && masked[lineBreak] !== '\n') || (index > 0 && source[index - 1] !== masked[index - 1])
}

const LINK = /(?<![!\\])\[([^[\]\n]{0,300})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/gu
const TARGET = /^\]\(\s{0,9}<?([^\s<>()]{1,2000})/u
/** What holds an address without showing it comes first, so that only shown ones are captured. */
const ADDRESS = /`[^`\n]{1,300}`|\]\([^()\s]{1,2000}(?:\s+"[^"\n]{0,200}")?\)|<!--[\s\S]{0,2000}?-->|^ {0,3}\[[^\]\n]{1,200}\]:[^\n]{0,2000}|<(?!https?:)[a-z][^<>]{0,2000}>|(https?:\/\/[^\s<>)\]]{1,2000})/gimu

const GENERIC: ReadonlySet<string> = new Set([
  'tästä', 'tässä', 'täältä', 'täällä', 'tänne', 'tähän', 'tämä', 'tästä linkistä', 'tämä linkki', 'tämän linkin takaa', 'tätä linkkiä', 'linkki', 'linkistä', 'oheisesta linkistä',
  'lue', 'lue lisää', 'lue tästä', 'lue täältä', 'lisää', 'lisää tietoa', 'lisätietoa', 'lisätietoja', 'lisätietoja tästä', 'lisätietoja täältä', 'katso', 'katso tästä', 'katso täältä', 'katso lisää',
  'klikkaa', 'klikkaa tästä', 'klikkaa tätä', 'paina tästä', 'lataa', 'lataa tästä', 'lataa tiedosto', 'avaa', 'avaa linkki', 'avaa tästä', 'siirry', 'siirry sivulle', 'siirry tästä', 'sivu', 'tämä sivu', 'sivulta', 'tiedosto', 'liite',
  'här', 'härifrån', 'hit', 'den här', 'länk', 'länken', 'den här länken', 'denna länk', 'via länken', 'läs', 'läs mer', 'läs mera', 'läs mer här', 'läs här', 'mer', 'mera', 'mer info', 'mer information', 'tilläggsinformation', 'se', 'se här', 'se mer',
  'klicka', 'klicka här', 'tryck här', 'ladda ner', 'ladda ned', 'ladda ner här', 'öppna', 'gå till sidan', 'sidan', 'denna sida', 'filen', 'bilaga',
  'here', 'right here', 'link', 'the link', 'this link', 'this', 'this page', 'page', 'read', 'read more', 'read here', 'read on', 'more', 'more info', 'more information', 'learn more', 'find out more', 'see here', 'see more',
  'click', 'click here', 'download', 'download here', 'open', 'go', 'go to page', 'file', 'attachment',
])

const LINK_OR_ADDRESS = /\][([]|:\/\//
/** A cheap test before the phrases themselves. */
const MAY_BE_PHRASE = /l(?:i|ä|a\u0308)nk|klik|click|klick|tryck\s|paina\s/i
const PHRASE = (): RegExp => new RegExp(`(?<!\\p{L})(?:${[
  'tästä\\slinkistä', 'tämän\\slinkin\\s(?:takaa|kautta)', 'oheisesta\\slinkistä', 'klikkaa\\st(?:ästä|ätä)', 'klikkaamalla\\st(?:ästä|ätä)', 'paina\\stästä',
  '(?:via|på|från)\\s(?:den\\shär|denna)\\slänk(?:en)?', 'klicka\\shär', 'tryck\\shär', 'genom\\satt\\sklicka\\shär',
  '(?:from|via|at|use|follow|through)\\sth(?:is|e\\sfollowing)\\slink', 'click(?:ing)?\\shere',
].join('|')})(?!\\p{L})`, 'giu')
