// One text through the `yaml` library: its document, what it complains about, and what only its tokens tell.
import { Composer, Parser, type CST, type Document, type ParsedNode } from 'yaml'

/** What the library says of a text. Offsets are those of the text. */
export interface LibraryReading {
  /** The first document of the text. */
  readonly document: Document.Parsed<ParsedNode> | undefined
  /** Errors, and warnings about tags that YAML does not know, in the order of the text. */
  readonly complaints: readonly Complaint[]
  readonly comments: readonly CST.SourceToken[]
  /** Quotes and brackets that are never closed, in the order of the text. */
  readonly open: readonly OpenMark[]
  /** True when a `---`, `...` or `%` stands in it, or a key in column 0 that is written with `?`. */
  readonly marks: boolean
  /** Offset of the second document, if there is one that holds anything. */
  readonly second: number | undefined
}

export interface Complaint {
  readonly code: string
  readonly message: string
  readonly start: number
  readonly end: number
}

export interface OpenMark {
  readonly type: 'quote' | 'bracket'
  readonly start: number
}

/**
 * Reads a text that is within the bounds (beyond.ts); a lone `\r` counts as a line break. Undefined when the library fails, which it may do
 * where broken text nests deeper than its stack.
 */
export function readWithLibrary(text: string): LibraryReading | undefined {
  try {
    return read(text)
  } catch {
    return undefined
  }
}

const OPTIONS = { version: '1.2', schema: 'core', uniqueKeys: false, logLevel: 'silent', prettyErrors: false, resolveKnownTags: false } as const
const LONE_RETURN = /\r(?!\n)/g

function read(text: string): LibraryReading {
  const tokens = [...new Parser().parse(text.replace(LONE_RETURN, '\n'))]
  const documents: Document.Parsed[] = []
  for (const document of new Composer(OPTIONS).compose(tokens, true, text.length)) {
    documents.push(document)
    if (documents.length === 2) break
  }
  const [document, second] = documents
  const tags = (document?.warnings ?? []).filter(({ code }) => code === 'TAG_RESOLVE_FAILED')
  const complaints = [...(document?.errors ?? []), ...tags]
    .map(({ code, message, pos }) => ({ code, message, start: pos[0], end: pos[1] }))
    .sort((a, b) => a.start - b.start)
  const starts = tokens.filter((token) => token.type === 'document')
  return { document, complaints, ...lookThrough(tokens), second: holdsSomething(second) ? starts[1]?.offset : undefined }
}

function holdsSomething(document: Document.Parsed<ParsedNode> | undefined): boolean {
  return document?.contents != null && document.contents.range[0] < document.contents.range[1]
}

/** Walks all tokens, without recursion since they can be nested deeply where the text is broken. */
function lookThrough(tokens: readonly CST.Token[]): Pick<LibraryReading, 'comments' | 'open' | 'marks'> {
  const comments: CST.SourceToken[] = []
  const open: OpenMark[] = []
  let marks = false
  const rest: (CST.Token | null | undefined)[] = [...tokens]
  while (rest.length > 0) {
    const token = rest.pop()
    if (token == null) continue
    if (token.type === 'comment') comments.push(token)
    else if (MARKS.has(token.type)) marks = true
    else if (isOpenQuote(token)) open.push({ type: 'quote', start: token.offset })
    else if (token.type === 'flow-collection' && !isClosed(token)) open.push({ type: 'bracket', start: token.offset })
    if (token.type === 'block-map' && token.indent === 0 && token.items.some(isExplicit)) marks = true
    for (const part of partsOf(token)) rest.push(part)
  }
  return { comments: comments.sort((a, b) => a.offset - b.offset), open: open.sort((a, b) => a.start - b.start), marks }
}

function* partsOf(token: CST.Token): Iterable<CST.Token | null | undefined> {
  if ('start' in token && Array.isArray(token.start)) yield* token.start
  if ('props' in token) yield* token.props
  if ('items' in token) {
    for (const { start, key, sep, value } of token.items) {
      yield* start
      yield key
      if (sep !== undefined) yield* sep
      yield value
    }
  }
  if ('end' in token && token.end !== undefined) yield* token.end
  if (token.type === 'document') yield token.value
}

const MARKS: ReadonlySet<string> = new Set(['directive', 'doc-end', 'doc-start'])

function isExplicit(item: CST.CollectionItem): boolean {
  return item.start.some(({ type }) => type === 'explicit-key-ind') || (item.key == null && item.sep !== undefined)
}

function isClosed({ start, end }: CST.FlowCollection): boolean {
  return end[0]?.source === (start.source === '{' ? '}' : ']')
}

function isOpenQuote(token: CST.Token): boolean {
  if (token.type === 'single-quoted-scalar') return !/^'(?:[^']|'')*'$/.test(token.source)
  return token.type === 'double-quoted-scalar' && !/^"(?:[^"\\]|\\[^])*"$/.test(token.source)
}
