// Footnotes as people write them, `[^1]` and `[^1]: the note`: the number is raised, and the note stands where it was written.
import type { ElementContent } from 'hast'
import { h } from 'hastscript'

/** The label of a footnote: its name without the mark. */
export const NOTE_NAME = /^\^([^\]\s^]{1,60})$/u

/** The same contents with the marks of footnotes in their texts raised. Code stays as it is. */
export function withNotes(contents: readonly ElementContent[]): ElementContent[] {
  return contents.flatMap((node): readonly ElementContent[] => {
    if (node.type === 'text') return raised(node.value)
    if (node.type === 'element' && node.tagName !== 'code') node.children = withNotes(node.children)
    return [node]
  })
}

function raised(text: string): readonly ElementContent[] {
  if (!text.includes('[^')) return [{ type: 'text', value: text }]
  const parts: ElementContent[] = []
  let from = 0
  const add = (to: number): void => {
    if (to > from) parts.push({ type: 'text', value: text.slice(from, to) })
  }
  for (const { 0: mark, 1: noted, 2: named, index } of text.matchAll(MARK)) {
    add(index)
    // several notes may stand in one paragraph
    if (noted !== undefined && index > 0) parts.push(h('br'))
    parts.push(h('sup', noted ?? named))
    if (noted !== undefined) parts.push({ type: 'text', value: ' ' })
    from = index + mark.length
  }
  add(text.length)
  return parts
}

/** The note at the start of its line, or a mark that refers to it. */
const MARK = /(?<=^|\n)[ \t]{0,3}\[\^([^\]\s^]{1,60})\]:[ \t]{0,3}|\[\^([^\]\s^]{1,60})\]/gu
