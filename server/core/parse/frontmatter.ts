// The YAML at the top of a Markdown document, and what people mistake about its fences.
import type { Texts } from '../problem.ts'
import type { Span } from '../text.ts'
import { nextLine } from './yaml/cut.ts'

/** Where the frontmatter of a text stands. All offsets are those of the text; a mark of byte order at its start belongs to no part. */
export type FrontmatterCut =
  /** The whole text from `bodyStart` on is the body. `problem`: a block that was meant to be frontmatter stands too far down. */
  | { readonly kind: 'none'; readonly bodyStart: number; readonly problem?: FrontmatterProblem }
  /** No closing fence: the YAML from `start` to `end` is what probably was meant, and the body starts there. */
  | { readonly kind: 'open'; readonly start: number; readonly end: number; readonly bodyStart: number; readonly problem: FrontmatterProblem }
  /** YAML from `start` to `end` without its fences. `problem`: these are not as they should be, or a second block stands behind them. `readTo`: what stands behind tells nothing. */
  | { readonly kind: 'closed'; readonly start: number; readonly end: number; readonly bodyStart: number; readonly readTo: number; readonly problem?: FrontmatterProblem }

export interface FrontmatterProblem extends Span {
  readonly code: 'frontmatter/unclosed' | 'frontmatter/not-first' | 'frontmatter/fence'
  readonly message: Texts
  readonly values: Readonly<Record<string, number>>
}

/** Finds the frontmatter: a line `---` at the very start, up to the next line `---` or `...`. Without keys inside it is a thematic break. */
export function cutFrontmatter(text: string): FrontmatterCut {
  const top = text.charCodeAt(0) === BYTE_ORDER_MARK ? 1 : 0
  const fence = lineAt(text, top)
  if (!OPENING.test(fence.text)) return fencedOtherwise(text, fence) ?? misplaced(text, top)
  const start = fence.next
  const { close, body } = endOf(text, start)
  if (close !== undefined && body === undefined) {
    if (!holdsKeys(text, start, close.start)) return { kind: 'none', bodyStart: top }
    return { kind: 'closed', start, end: close.start, bodyStart: close.next, ...secondBlock(text, close.next) }
  }
  const bodyStart = body ?? text.length
  if (!KEY.test(firstContent(text, start, bodyStart))) return { kind: 'none', bodyStart: top }
  const values = { line: lineNumber(text, bodyStart) }
  const problem: FrontmatterProblem = { code: 'frontmatter/unclosed', message: UNCLOSED, values, start: top, end: top + 3 }
  return { kind: 'open', start, end: bodyStart, bodyStart, problem }
}

/** What stands below the first fence, as long as it is no more than the beginning of a key: there is nothing to read in it yet. */
export function begunFrontmatter(text: string): Span | undefined {
  const start = /^\ufeff?---[ \t]*(?:\r\n|\r|\n)/u.exec(text)?.[0].length
  const inside = start === undefined ? undefined : /^\s{0,40}(?:\p{L}[\p{L}\p{M}_-]{0,40})?(?=[ \t]*(?:[\r\n]|$)|---)/u.exec(text.slice(start, start + 200))?.[0].length
  return start === undefined || inside === undefined ? undefined : { start, end: start + inside }
}

const UNCLOSED: Texts = {
  fi: 'Asiakirjan tiedot alkavat rivillä ---, mutta niiden loppua ei ole merkitty. Lisää oma rivi --- ennen leipätekstiä, todennäköisesti riville {line}.',
  sv: 'Dokumentets uppgifter börjar med raden ---, men deras slut är inte markerat. Lägg till en egen rad --- före brödtexten, sannolikt på rad {line}.',
  en: 'The document’s properties start at the line ---, but their end is not marked. Add a line --- of its own before the text, probably at line {line}.',
}
const UNREAD: Texts = {
  fi: 'Nämä rivit näyttävät asiakirjan tiedoilta, mutta niitä ei lueta. Kirjoita kaikki tiedot yhteen paikkaan tiedoston alkuun: ensimmäiseksi oma rivi ---, sitten tiedot kuten ”tila: luonnos”, lopuksi toinen rivi ---.',
  sv: 'De här raderna ser ut som dokumentets uppgifter, men de läses inte. Skriv alla uppgifter på ett ställe i början av filen: först en egen rad ---, sedan uppgifterna som ”status: utkast”, sist en rad --- till.',
  en: 'These lines look like the document’s properties, but they are not read. Write all properties in one place at the top of the file: first a line --- of its own, then the properties like “status: draft”, then another line ---.',
}

const FENCE: Texts = {
  fi: 'Asiakirjan tiedot luetaan, mutta niiden ympärillä on väärät merkit. Kirjoita ennen tietoja ja niiden jälkeen oma rivi ---, kolme tavallista viivaa.',
  sv: 'Dokumentets uppgifter läses, men tecknen omkring dem är fel. Skriv en egen rad ---, tre vanliga bindestreck, före uppgifterna och efter dem.',
  en: 'The document’s properties are read, but the marks around them are wrong. Write a line --- of its own, three plain hyphens, before the properties and after them.',
}

const BYTE_ORDER_MARK = 0xfeff
const OPENING = /^---[ \t]*$/
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/
/** What typing and word processors make of `---`: `—-`, `— — —`, `--`, `----`, and `---` behind blanks; the fences of code and of TOML. */
const LIKE_FENCE = /^[ \t]{0,3}(?:[\u2013-\u2015]|(?:[-\u2010-\u2015\u2212][ \t\u00a0]?){2,8}|(?:`{3}|~{3})[ \t]*(?:ya?ml)?|\+{3})[ \t]*$/i
const BLANK = /^\s*$/
/** `key:` or `key:value` at the start of a line, the key one word. */
const KEY = /^["']?[\p{L}_][\p{L}\p{N}_-]{0,60}["']?:(?=\s|$|[^\s/])/u
/** `{tyyppi: swot, …}`, as JSON is; behind comments. */
const IN_BRACES = (): RegExp => /^(?:[ \t]*(?:#[^\r\n]*)?\r?\n)*[ \t]*\{\s*["']?[\p{L}_][\p{L}\p{N}_-]{0,60}["']?[ \t]*:(?=\s|["'{[])/u
/** `key = value`, as TOML has it. */
const EQUATION = (): RegExp => /^[\p{L}_][\p{L}\p{N}_-]{0,60}[ \t]*=/u
/** What is indented can be nothing but YAML. */
const INNER = /^[ \t]+\S/
const HEADING = /^#{1,6}[ \t]+\S/
const SUBHEADING = /^#{2,6}[ \t]/
const ITEM = /^-(?:\s|$)/
/** Lines other than entries and items that may stand in YAML: indented, comments, closing brackets. */
const YAML_LINE = /^[\s#\]}]/
/** How far down a block that stands too low is looked for. */
const NEAR_TOP = 2_000

interface Line {
  readonly start: number
  /** Without its line break. */
  readonly text: string
  readonly next: number
}

function lineAt(text: string, start: number): Line {
  const next = nextLine(text, start)
  let end = next
  while (end > start && isBreak(text.charCodeAt(end - 1))) end--
  return { start, text: text.slice(start, end), next }
}

const isBreak = (c: number): boolean => c === 10 || c === 13

/**
 * The closing fence, and the body where it starts before that fence: at a heading that prose or a list follows, or, without any fence,
 * at prose behind a blank line. A heading alone could be a comment of YAML.
 */
function endOf(text: string, start: number): { readonly close?: Line; readonly body?: number } {
  let heading: number | undefined
  let prose: number | undefined
  let blank = false
  // a heading right below the last key, which could be a comment as long as nothing but text or a heading follows
  let title: number | undefined
  for (let line = lineAt(text, start); line.start < text.length; line = lineAt(text, line.next)) {
    if (INNER.test(line.text)) {
      title = undefined
      blank = false
      continue
    }
    if (CLOSING.test(line.text)) return { close: line }
    const isKey = KEY.test(line.text)
    if (!isKey && BLANK.test(line.text)) blank = true
    else if (!isKey && HEADING.test(line.text)) {
      if (blank || SUBHEADING.test(line.text)) heading ??= title ?? line.start
      else title ??= line.start
    } else {
      const isText = !isKey && (ITEM.test(line.text) ? blank : !YAML_LINE.test(line.text))
      if (isText && heading !== undefined) return { body: Math.min(heading, prose ?? heading) }
      if (isText && blank) prose ??= title ?? line.start
      if (isKey) heading = undefined
      title = undefined
      blank = false
    }
  }
  const body = Math.min(heading ?? text.length, prose ?? text.length)
  return { body }
}

/** True when a line looks like an entry, all of it stands in braces, or nothing stands between the fences but comments. */
function holdsKeys(text: string, start: number, end: number): boolean {
  if (text.slice(start, end).trimEnd().endsWith('}') && IN_BRACES().test(text.slice(start, Math.min(end, start + NEAR_TOP)))) return true
  let isEmpty = true
  for (let line = lineAt(text, start); line.start < end; line = lineAt(text, line.next)) {
    if (KEY.test(line.text)) return true
    if (!BLANK.test(line.text) && !line.text.startsWith('#')) isEmpty = false
  }
  return isEmpty
}

function firstContent(text: string, start: number, end: number): string {
  for (let line = lineAt(text, start); line.start < end; line = lineAt(text, line.next)) if (!BLANK.test(line.text)) return line.text
  return ''
}

/** The number of the line at an offset, as people count; the one behind the last line when the offset is the end of the text. */
function lineNumber(text: string, offset: number): number {
  const breaks = text.slice(0, offset).match(/\r\n|\r|\n/g)?.length ?? 0
  return breaks + (offset === text.length && !/[\r\n]$/.test(text) ? 2 : 1)
}

function couldBeYaml(line: string): boolean {
  return KEY.test(line) || ITEM.test(line) || (YAML_LINE.test(line) && !BLANK.test(line))
}

/** Two entries or more between lines that were meant for fences. */
function fencedOtherwise(text: string, fence: Line): FrontmatterCut | undefined {
  if (!LIKE_FENCE.test(fence.text)) return undefined
  if (EQUATION().test(firstContent(text, fence.next, text.length))) return { kind: 'none', bodyStart: fence.start, problem: unread(fence) }
  const { keys, end } = keysBelow(text, fence)
  if (keys < 2 || !isLikeFence(end)) return undefined
  const problem: FrontmatterProblem = { code: 'frontmatter/fence', message: FENCE, values: {}, start: fence.start, end: fence.start + fence.text.length }
  return { kind: 'closed', start: fence.next, end: end.start, bodyStart: end.next, readTo: end.next, problem }
}

const isLikeFence = ({ text }: Line): boolean => CLOSING.test(text) || LIKE_FENCE.test(text)

/** How many entries stand below a fence, and the line behind them. */
function keysBelow(text: string, fence: Line): { readonly keys: number; readonly end: Line } {
  let keys = 0
  let end = lineAt(text, fence.next)
  for (; end.start < text.length && couldBeYaml(end.text) && !isLikeFence(end); end = lineAt(text, end.next)) if (KEY.test(end.text)) keys++
  return { keys, end }
}

/** No frontmatter; with a hint when a fenced block of entries stands a little further down. */
function misplaced(text: string, top: number): FrontmatterCut {
  const limit = Math.min(text.length, NEAR_TOP)
  for (let fence = lineAt(text, top); fence.start < limit; fence = lineAt(text, fence.next)) {
    const { problem } = blockAt(text, fence)
    if (problem) return { kind: 'none', bodyStart: top, problem }
  }
  return { kind: 'none', bodyStart: top }
}

/** A second block of entries right behind the first: what a pasted template leaves below its own. */
function secondBlock(text: string, start: number): { readonly readTo: number; readonly problem?: FrontmatterProblem } {
  let line = lineAt(text, start)
  while (line.start < text.length && BLANK.test(line.text)) line = lineAt(text, line.next)
  return blockAt(text, line)
}

/** Two entries or more between a line and another one that are fences. */
function blockAt(text: string, fence: Line): { readonly readTo: number; readonly problem?: FrontmatterProblem } {
  if (!OPENING.test(fence.text)) return { readTo: fence.next }
  const { keys, end } = keysBelow(text, fence)
  return { readTo: end.next, ...(keys > 1 && CLOSING.test(end.text) ? { problem: unread(fence) } : {}) }
}

const unread = ({ start, text: { length } }: Line): FrontmatterProblem => ({ code: 'frontmatter/not-first', message: UNREAD, values: {}, start, end: start + length })
