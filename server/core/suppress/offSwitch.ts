// An off switch in a document: `<!-- pitkospuut-disable-next-line CODE: reason -->`, the same behind `#` in YAML, `-disable-file`, and `ignore` in the frontmatter.
import type { Place } from '../node.ts'
import type { Span } from '../text.ts'

export interface OffSwitch {
  /** What it names: codes or families. */
  readonly codes: readonly NamedCode[]
  /** Empty where none is given. */
  readonly reason: string
  /** The comment, or the entry. */
  readonly place: Place
  /** What it covers, as offsets of the whole text; absent: the whole document. */
  readonly covers?: Span
  /** Set when it is a comment: what is written behind `pitkospuut-`. */
  readonly directive?: string
}

export interface NamedCode {
  readonly code: string
  readonly place: Place
}

/** The directives of a comment. */
export const DIRECTIVES: readonly string[] = ['disable-next-line', 'disable-file']

/** An off switch with what came of it. */
export interface JudgedSwitch extends OffSwitch {
  readonly codes: readonly JudgedCode[]
}

export interface JudgedCode extends NamedCode {
  /**
   * `used`: it hid something. `unused`: there was nothing to hide. `unknown`: there is no such code. `refused`: its rule goes off only with a reason.
   * `open`: nobody can say, since its rule is off, or the answer lies in other documents.
   */
  readonly state: 'used' | 'unused' | 'unknown' | 'refused' | 'open'
  /** With `unknown`: the code that was meant. */
  readonly near?: string
}

/** What a comment says behind `pitkospuut-`. */
export interface Directive extends Span {
  readonly word: string
  readonly codes: readonly (Span & { readonly code: string })[]
  readonly reason: string
}

/** Reads the inside of a comment, which stands at `start` in its block; undefined when it is no directive. `end`: behind its last character. */
export function directiveIn(text: string, start: number, end: number): Directive | undefined {
  HEAD.lastIndex = start
  const head = HEAD.exec(text)
  const word = head?.[1]
  if (head === null || word === undefined || HEAD.lastIndex > end) return undefined
  const colon = text.slice(HEAD.lastIndex, end).indexOf(':')
  const codes: Directive['codes'][number][] = []
  let at = HEAD.lastIndex
  for (;;) {
    CODE.lastIndex = at
    const found = CODE.exec(text)
    const code = found?.[2]
    if (!found || code === undefined || CODE.lastIndex > end) break
    // without a colon only commas lead from one code to the next: what follows a code is the reason
    if (codes.length > 0 && !found[1]?.includes(',') && (colon < 0 || CODE.lastIndex > head.index + head[0].length + colon)) break
    codes.push({ code, start: CODE.lastIndex - code.length, end: CODE.lastIndex })
    at = CODE.lastIndex
  }
  return { word, codes, reason: text.slice(at, end).replace(/^[\s:,–—-]{1,20}/u, '').replace(/\s+/gu, ' ').trim(), start, end }
}

const HEAD = /\s{0,20}pitkospuut-([a-z-]{1,40})(?=\s|$|:|-->)/uy
const CODE = /([\s,]{0,20})([a-z][a-z-]{0,40}(?:\/[A-Za-z][A-Za-z-]{0,40})?)(?=[\s,:]|$)/uy
