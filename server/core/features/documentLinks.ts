// Files that a document names outside of Markdown's own links: as a value of frontmatter or YAML, or as a link in a text of YAML.
import { decoded } from '../links.ts'
import { textOf, type Node } from '../node.ts'
import type { Span } from '../text.ts'
import { walk } from '../value.ts'
import type { DocumentView } from '../view.ts'

export interface FileLink {
  readonly span: Span
  /** In the terms of the document's own path. */
  readonly path: string
}

/** At most 100. Whether the files are there is for others to see: a value may only look like a file. */
export function fileLinks(view: DocumentView): readonly FileLink[] {
  const found: FileLink[] = []
  for (const { node, source } of view.sections) {
    if (source === 'body') continue
    for (const { node: one } of walk(node)) {
      if (one.type === 'item') found.push(...linksIn(view, one.text))
      else found.push(...linksIn(view, one))
    }
    if (found.length > MOST) break
  }
  return found.slice(0, MOST)
}

const MOST = 100

function linksIn(view: DocumentView, node: Node): readonly FileLink[] {
  const text = textOf(node)
  if (node.type !== 'scalar' || text === '') return []
  const span = view.spanOf(node.place)
  const source = view.text.slice(span.start, span.end)
  const lead = (/^["']?/u.exec(source)?.[0] ?? '').length
  if (FILE.test(text) && source.startsWith(text, lead)) return linkTo(view, text, span.start + lead)
  // in Markdown the editor itself sees to such links, in frontmatter too
  return view.notation === 'markdown' ? [] : [...source.matchAll(LINK)].flatMap(({ index, groups }) => linkTo(view, groups?.['target'] ?? '', span.start + index + (groups?.['open'] ?? '').length))
}

/** Ends like the name of a file, and is no address. */
const FILE = /^(?![a-z][a-z\d+.-]*:|[/\\])[^\r\n:*?"<>|]{1,200}\.(?=[\p{L}\d]*\p{L})[\p{L}\d]{1,8}$/iu
const LINK = /(?<open>\]\()(?<target>[^()\s]{1,300})(?=\))/gu

function linkTo({ path: from }: DocumentView, target: string, start: number): readonly FileLink[] {
  const [file = ''] = target.split('#')
  if (file === '' || !FILE.test(decoded(file))) return []
  const steps = from.split('/').slice(0, -1)
  for (const step of decoded(file).split('/')) {
    if (step === '..' && steps.pop() === undefined) return []
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return [{ span: { start, end: start + target.length }, path: steps.join('/') }]
}
