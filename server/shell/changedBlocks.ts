// What previews show of a document, kept for a moment: of a block that has changed only what is different in it is sent.
import type { PreviewBlock } from '../protocol/preview.ts'
import { printOf } from '../core/prints.ts'

interface State {
  readonly id: string
  readonly hash: string
  readonly html: string
}

/** Of all blocks those that are not shown, by the hashes of what is; each as short as can be. */
export type ChangedBlocks = (blocks: readonly Omit<State, 'hash'>[], hashes: Readonly<Record<string, string>> | undefined) => readonly PreviewBlock[]

/** The blocks of one document. The last two states of each are kept, since several previews of it are not asked for at the same time. */
export function changedBlocks(): ChangedBlocks {
  let kept = new Map<string, readonly State[]>()
  return (blocks, hashes = {}) => {
    const states = blocks.map(({ id, html }): readonly [State, ...State[]] => {
      const [last, ...older] = kept.get(id) ?? []
      return last?.html === html ? [last, ...older] : [{ id, html, hash: printOf(html).toString(36) }, ...(last ? [last] : [])]
    })
    kept = new Map(states.map((own) => [own[0].id, own]))
    return states.flatMap(([now, ...older]) => (hashes[now.id] === now.hash ? [] : [changeFrom(older.find(({ hash }) => hash === hashes[now.id]), now)]))
  }
}

function changeFrom(before: State | undefined, now: State): PreviewBlock {
  if (!before) return now
  const [a, b] = [before.html, now.html]
  const most = Math.min(a.length, b.length)
  let start = 0
  while (start < most && a.charCodeAt(start) === b.charCodeAt(start)) start++
  let end = 0
  while (end < most - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++
  return { id: now.id, hash: now.hash, html: b.slice(start, b.length - end), instead: { start, end: a.length - end } }
}
