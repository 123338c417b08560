// One piece of YAML as a block: read line by line where it is plain, else by the library.
import { isBeyondBounds } from './beyond.ts'
import { isBlankPiece, nextLine, type Piece } from './cut.ts'
import { controlCharacter, explain, explainLine, multipleDocuments, notAMap, tooComplex, unresolvedAlias, unusedAnchor } from './errors.ts'
import { readWithLibrary, type LibraryReading } from './library.ts'
import { nodesOf, type Named, type Nodes } from './nodes.ts'
import { readComments, readHead, readPlain } from './plain.ts'
import { recoveredEntry, recoveredItem } from './recover.ts'
import { suspicions } from './suspicions.ts'
import type { RawNode, YamlBlock, YamlContent, YamlProblem } from './tree.ts'

/** Reads the text of a piece; undefined when its document must not be cut. */
export function readPiece(text: string, piece: Piece): YamlBlock | undefined {
  const block: Unfinished = { text, content: { type: 'blank' }, comments: [], problems: [] }
  if (text.charCodeAt(0) === BYTE_ORDER_MARK) return undefined
  if (piece.type === 'blank') {
    if (!isBlankPiece(text)) return undefined
    return finish(block, { type: 'blank' }, readComments(block), [])
  }
  if (piece.type === 'head') {
    const { key, keyPlace, comments } = readHead(block)
    return finish(block, { type: 'head', key, keyPlace, indent: piece.indent }, comments, [])
  }
  const plain = readPlain(block, piece.type === 'item' ? piece.indent : 0)
  if (plain === undefined) return readHard(block, piece)
  const { node, comments, problems } = plain
  return finish(block, contentOf(block, piece, node), comments, problems)
}

/** Reads a document that cannot be cut as one block. */
export function readWhole(text: string): YamlBlock {
  const block: Unfinished = { text, content: { type: 'blank' }, comments: [], problems: [] }
  const reading = isBeyondBounds(text) ? undefined : readWithLibrary(text)
  if (reading === undefined) return finish(block, { type: 'whole', root: undefined, complete: false }, [], [tooComplex(firstLine(block))])
  const nodes = nodesOf(block, reading.document?.contents)
  const { root } = nodes
  const complete = reading.complaints.length === 0
  const problems = problemsOf(block, reading, nodes)
  if (complete && root !== undefined && root.type !== 'map') problems.unshift(notAMap(root, block))
  if (reading.second !== undefined) problems.push(multipleDocuments(block, reading.second))
  return finish(block, { type: 'whole', root, complete }, commentsOf(block, reading), problems)
}

type Unfinished = { -readonly [K in keyof YamlBlock]: YamlBlock[K] }

const BYTE_ORDER_MARK = 0xfeff
/** What a document that is no map may start with. */
const OPENERS = '{["\'|>!&*?%@`'

/** The nodes know their block, so the block is there before its content. */
function finish(block: Unfinished, content: YamlContent, comments: YamlBlock['comments'], problems: readonly YamlProblem[]): YamlBlock {
  const control = controlCharacter(block)
  block.content = content
  block.comments = comments
  block.problems = control === undefined ? problems : [control, ...problems].sort((a, b) => a.place.start - b.place.start)
  return block
}

function contentOf(block: YamlBlock, piece: Piece, root: RawNode | undefined, nodes?: Nodes): YamlContent {
  const names = nodes === undefined ? {} : namesOf(nodes)
  const isBlock = root !== undefined && root.type !== 'scalar' && !root.flow
  if (piece.type === 'item') {
    const children = isBlock && root.type === 'seq' ? root.children : []
    return { type: 'items', children, start: piece.indent, indent: piece.indent, ...names }
  }
  if (isBlock && root.type === 'map' && root.place.start < nextLine(block.text, 0)) {
    const { entries, repeated } = root
    return { type: 'entries', entries, ...(repeated && { repeated }), ...names }
  }
  const opener = OPENERS.includes(block.text.charAt(0))
  return opener ? { type: 'entries', entries: [], opener, ...names } : { type: 'entries', entries: [], ...names }
}

function namesOf({ anchors, unresolved }: Nodes): { readonly anchors?: readonly string[]; readonly unresolved?: readonly string[] } {
  const names = (list: readonly Named[]) => list.map(({ name }) => name)
  return { ...(anchors.length > 0 && { anchors: names(anchors) }), ...(unresolved.length > 0 && { unresolved: names(unresolved) }) }
}

function readHard(block: Unfinished, piece: Piece): YamlBlock | undefined {
  block.hard = true
  const reading = isBeyondBounds(block.text) ? undefined : readWithLibrary(block.text)
  if (reading === undefined) return finish(block, contentOf(block, piece, undefined), [], [tooComplex(firstLine(block))])
  if (reading.marks) return undefined
  const nodes = nodesOf(block, reading.document?.contents)
  const content = contentOf(block, piece, nodes.root, nodes)
  const isStray = reading.complaints.length === 0 && isEmpty(content)
  const problems = isStray ? [explainLine(block, piece.type === 'item' ? piece.indent : 0)] : problemsOf(block, reading, nodes)
  return finish(block, recovered(block, content, problems[0]), commentsOf(block, reading), problems)
}

function isEmpty(content: YamlContent): boolean {
  return (content.type === 'entries' && content.entries.length === 0) || (content.type === 'items' && content.children.length === 0)
}

/** The content with what a broken line most likely means, where that is plain. */
function recovered(block: YamlBlock, content: YamlContent, problem: YamlProblem | undefined): YamlContent {
  if (problem === undefined) return content
  if (content.type === 'entries') {
    const entry = recoveredEntry(block, problem.code)
    return entry === undefined ? content : { ...content, entries: [entry] }
  }
  const item = content.type === 'items' ? recoveredItem(block, problem.code) : undefined
  return content.type === 'items' && item !== undefined ? { ...content, children: [item] } : content
}

function firstLine(block: YamlBlock): { block: YamlBlock; start: number; end: number } {
  const start = Math.max(0, block.text.search(/\S/))
  const rest = /^[^\r\n]{0,80}/.exec(block.text.slice(start, start + 80))
  return { block, start, end: start + (rest?.[0].length ?? 0) }
}

/** One finding of syntax, or those about what was read in spite of it. */
function problemsOf(block: YamlBlock, reading: LibraryReading, nodes: Nodes): YamlProblem[] {
  const syntax = explain(block, reading)
  if (syntax !== undefined) return [syntax]
  const isWhole = !nodes.problems.some(({ code }) => code === 'yaml/too-complex')
  const found = [
    ...nodes.problems,
    ...(isWhole ? nodes.unused : []).map(({ start, end }) => unusedAnchor(block, start, end)),
    ...nodes.unresolved.map(({ start, end }) => unresolvedAlias(block, start, end, nodes.anchors.length > 0)),
    ...(nodes.root === undefined || nodes.root.type === 'scalar' ? [] : suspicions(block, nodes.root)),
  ]
  return found.sort((a, b) => a.place.start - b.place.start)
}

function commentsOf(block: YamlBlock, { comments }: LibraryReading): YamlBlock['comments'] {
  return comments.map(({ offset, source }) => ({ block, start: offset, end: offset + source.trimEnd().length }))
}
