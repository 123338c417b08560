// The links of a Markdown body to other files and to headings: where they lead, and where they are written.
import { attributesAtEnd } from './kinds/attributes.ts'
import { composedLetters } from './letters.ts'
import type { Block, Place } from './node.ts'
import type { MarkdownBlock } from './parse/markdown/form.ts'
import type { Piece } from './parse/markdown/outline.ts'
import { printsOf } from './prints.ts'
import { SIGN } from './signs.ts'
import type { DocumentView } from './view.ts'

export interface Link {
  /** The target as written. */
  readonly target: string
  readonly place: Place
  /** Path of the file it leads to, in the terms of the document's own path; absent for the document itself. */
  readonly path?: string
  /** The heading it leads to, as headings are compared (`anchorOf`); absent for a whole file. */
  readonly anchor?: string
}

/** Links inside the workspace: addresses of the web, of the root of a site and of what lies above the workspace are none. */
export function linksIn(view: DocumentView): readonly Link[] {
  return [...view.perBlock(targetsIn, SIGN.bracket | SIGN.parenthesis), ...view.perSource(definitionsIn, SIGN.bracket | SIGN.colon)].flat().flatMap(({ target, place }) => linkTo(target, place, view.path))
}

interface Target {
  readonly target: string
  readonly place: Place
}

/** For `view.perBlock`. */
function targetsIn(masked: string, where: { readonly notation: 'yaml' | 'markdown' }, block: Block): readonly Target[] | undefined {
  if (where.notation !== 'markdown') return undefined
  const found: Target[] = []
  for (let at = masked.indexOf(']('); at >= 0; at = masked.indexOf('](', at + 2)) {
    const [, open = '', target = ''] = TARGET.exec(block.text.slice(at + 2, at + 2 + LONGEST)) ?? []
    if (target !== '') found.push(targetAt(block, at + 2 + open.length, target))
  }
  return found.length > 0 ? found : undefined
}

/** For `view.perSource`, since definitions are blanked out. */
function definitionsIn(_text: string, where: { readonly notation: 'yaml' | 'markdown' }, block: Block): readonly Target[] | undefined {
  if (where.notation !== 'markdown') return undefined
  const found: Target[] = []
  for (const { type, start, end } of (block as MarkdownBlock).forms) {
    const [whole, open = '', target = ''] = (type === 'definition' && DEFINITION.exec(block.text.slice(start, Math.min(end, start + LONGEST)))) || []
    if (whole !== undefined) found.push(targetAt(block, start + open.length, target))
  }
  return found.length > 0 ? found : undefined
}

const LONGEST = 1000
const TARGET = /^(\s{0,5}<?)((?<=<)[^<>\r\n]{1,900}|[^\s<>()]{1,900})/u
const DEFINITION = /^(\s{0,3}\[[^\]\r\n]{1,300}\]:\s{0,20}<?)([^\s<>]{1,900})/u

const targetAt = (block: Block, start: number, target: string): Target => ({ target, place: { block, start, end: start + target.length } })

function linkTo(target: string, place: Place, from: string): readonly Link[] {
  if (/^(?:[a-z][a-z\d+.-]*:|\/|\\|[?{$%<])/iu.test(target) || target.includes('{{')) return []
  const [file = '', hash = ''] = split(target, '#')
  const anchor = anchorOf(decoded(hash))
  const heading = anchor === '' ? {} : { anchor }
  const [path = ''] = split(decoded(file), '?')
  if (path === '') return anchor === '' ? [] : [{ target, place, ...heading }]
  const full = pathFrom(from, path)
  return full === undefined ? [] : [{ target, place, path: full, ...heading }]
}

function split(text: string, at: string): readonly [string, string] {
  const index = text.indexOf(at)
  return index < 0 ? [text, ''] : [text.slice(0, index), text.slice(index + 1)]
}

/** Text with its percent signs resolved; as it is where they are malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The path that a relative one means in a document; undefined above the workspace. */
export function pathFrom(from: string, path: string): string | undefined {
  const steps = from.split('/').slice(0, -1)
  for (const one of path.split(/[/\\]/u)) {
    if (one === '..' && steps.pop() === undefined) return undefined
    if (one !== '..' && one !== '.' && one !== '') steps.push(one)
  }
  return steps.join('/')
}

/** The path of a file as a document would write it in a link. */
export function relativeLink(from: string, to: string): string {
  const [own, other] = [from.split('/').slice(0, -1), to.split('/')]
  let same = 0
  while (same < own.length && own[same] === other[same]) same++
  return [...own.slice(same).map(() => '..'), ...other.slice(same)].map((part) => encodeURIComponent(part).replace(/%(?:C3|C2)%[\dA-F]{2}/gu, decoded)).join('/')
}

/** Headings as links are compared with them, whatever a tool makes of spaces, marks and capitals. */
export function anchorOf(text: string): string {
  const small = composedLetters(text).toLowerCase()
  return small.replace(LATIN.test(small) ? NO_LATIN_WORD : NO_WORD(), '')
}

const NO_WORD = (): RegExp => /[^\p{L}\p{N}]+/gu
/** The same where all letters are small ones of Latin-1; by far quicker. */
const NO_LATIN_WORD = /[^a-z\d\u00aa\u00b2\u00b3\u00b5\u00b9\u00ba\u00bc-\u00be\u00df-\u00f6\u00f8-\u00ff]+/g
/** Latin-1, and the usual dashes and quotation marks. */
const LATIN = /^[\u0000-\u00ff\u2010-\u2027]*$/

/** What links may call the headings of a document. */
export function anchorsIn(view: DocumentView): ReadonlySet<string> {
  return new Set(view.perPiece(anchorsOfPiece).flat())
}

function anchorsOfPiece({ heading, title }: Piece): readonly string[] {
  if (!heading) return []
  const attributes = attributesAtEnd(title)
  return [anchorOf(title), ...(attributes ? [anchorOf(title.slice(0, attributes.start)), ...(attributes.id === undefined ? [] : [anchorOf(attributes.id)])] : [])].filter((anchor) => anchor !== '')
}

/** True for a heading of these, also the second one of the same words (`tavoitteet-1`). */
export const hasAnchor = (anchors: ReadonlySet<string>, anchor: string): boolean => anchors.has(anchor) || anchors.has(anchor.replace(/\d{1,2}$/u, ''))

/** A short print of an anchor, for the facts of a document. */
export const anchorPrint = (anchor: string): string => printsOf(anchor)[0].toString(36)
