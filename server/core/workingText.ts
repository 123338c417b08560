// A text that somebody writes in: what an edit costs does not hang on the text's length.
import { applyEdit, type Text, type TextEdit } from './text.ts'

/**
 * A text as it was at some time, with the stretch in which it has been edited since. Parts of it are read without putting it together,
 * which V8 does with `whole` when a character of that is read for the first time, and not before: 0.5 ms and a garbage collection for 500,000 characters.
 */
export interface WorkingText extends Text {
  readonly whole: string
  readonly after: (edit: TextEdit) => WorkingText
}

export const workingText = (whole: string): WorkingText => withStretch(whole, whole.length, '', whole.length)

/** What is edited over and over is one place; a stretch over two places that lie further apart would have to be put together at each edit. */
const LONGEST_STRETCH = 4_000

/** `before` up to `head` and from `tail` on, with `stretch` between. */
function withStretch(before: string, head: number, stretch: string, tail: number): WorkingText {
  const behind = head + stretch.length
  const moved = behind - tail
  const whole = before.slice(0, head) + stretch + before.slice(tail)
  const slice = (start: number, end: number = whole.length): string => {
    if (start === 0 && end === whole.length) return whole
    if (end <= head) return before.slice(start, end)
    if (start >= behind) return before.slice(start - moved, end - moved)
    return before.slice(start, head) + stretch.slice(Math.max(0, start - head), end - head) + before.slice(tail, Math.max(tail, end - moved))
  }
  return {
    whole,
    length: whole.length,
    slice,
    after: (edit) => {
      const [start, end] = [Math.min(head, edit.start), Math.max(behind, edit.end)]
      if (end - start > LONGEST_STRETCH) return withStretch(whole, edit.start, edit.text, edit.end)
      return withStretch(before, start, applyEdit(slice(start, end), { start: edit.start - start, end: edit.end - start, text: edit.text }), end - moved)
    },
  }
}
