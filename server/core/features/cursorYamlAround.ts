// What stands around a cursor in YAML: the keys and dashes that it stands in, told by the lines above, and what stands beside it.
import type { Span } from '../text.ts'
import { above, bare, below, isIdle, isTorn, lineAt, withoutComment, type Line } from './cursorYamlLines.ts'
import { ITEM, type Frame } from './cursorYamlPath.ts'

export interface Around {
  /** From the outermost on. */
  readonly frames: readonly Frame[]
  readonly beside: readonly string[]
  readonly values: readonly string[]
}

/** What a line stands in, told by the lines above it, and what stands beside it. Undefined inside a text of several lines. */
export function surroundings(text: string, region: Span, line: Line, column: number): Around | undefined {
  const [dash] = line.dashes
  const isItem = dash !== undefined && line.text.trim() !== ''
  const frames: Frame[] = []
  const beside: string[] = []
  const values: string[] = []
  let limit = isItem ? dash : column
  let mayEqual = isItem
  const own = isItem ? dash : column
  // the line that stands right below what holds the cursor's line: what is beside it begins where that one begins
  let firstBeside: number | undefined
  let inner: number | undefined
  for (let at = above(text, line.start, region.start); at !== undefined && limit >= 0; at = above(text, at, region.start)) {
    const other = lineAt(text, at, region.end)
    if (isIdle(other)) continue
    const rest = withoutComment(other.text.slice(other.key === undefined ? other.column : other.behind)).trim()
    const isSibling = frames.length === 0 && (isItem ? other.dashes[0] === dash : other.column === column && other.key !== undefined)
    if (isSibling && other.key !== undefined && !isItem) beside.push(other.key)
    if (isSibling && isItem && other.key === undefined && rest !== '') values.push(bare(rest))
    const start = other.dashes[0] ?? other.column
    const isAbove = other.key !== undefined && (other.column < limit || (mayEqual && other.column === limit && other.dashes.length === 0))
    if (isAbove && other.key !== undefined) {
      if (rest !== '' && !/^[&!]\S*$/u.test(rest)) return undefined
      if (frames.length === 0 && firstBeside !== undefined && firstBeside !== own) return undefined
      frames.unshift({ key: other.key })
      limit = other.column
      inner ??= limit
      mayEqual = false
    }
    for (const one of other.dashes.toReversed()) {
      if (one >= limit) continue
      // the lines of a text that goes on below its dash
      if (other.key === undefined && rest !== '') return undefined
      if (frames.length === 0 && other.key !== undefined && !isItem && other.column !== column) return undefined
      frames.unshift(ITEM)
      limit = one
      inner ??= limit
      mayEqual = true
    }
    if (frames.length === 0) firstBeside = start
    if (limit === 0 && !mayEqual) break
  }
  if ((frames.length === 0 && own > 0 && firstBeside !== own) || isTorn(text, region, line, own, inner)) return undefined
  // at the top the tree knows what there is
  const further = column === 0 && !isItem ? [] : behind(text, region, line, column, isItem ? dash : undefined, values)
  return { frames, beside: [...beside, ...further], values }
}

/** Keys beside a line that stand further down; in a list its values are added to `values`. */
function behind(text: string, region: Span, line: Line, column: number, dash: number | undefined, values: string[]): readonly string[] {
  const keys: string[] = []
  let own = column
  let left = FURTHEST
  for (let at = below(text, line, region.end); at !== undefined && left > 0; left--) {
    const other = lineAt(text, at, region.end)
    at = below(text, other, region.end)
    if (isIdle(other)) continue
    const first = other.dashes[0] ?? other.column
    if (dash !== undefined && other.dashes[0] === dash) {
      if (other.key === undefined) values.push(bare(other.text.slice(other.column).trim()))
      own = -1
    } else if (first < (dash ?? own) || (dash !== undefined && other.dashes.length === 0 && first <= dash)) break
    if (other.dashes.length === 0 && other.column === own && other.key !== undefined) keys.push(other.key)
  }
  return keys
}

/** So many lines below are looked at. */
const FURTHEST = 300
