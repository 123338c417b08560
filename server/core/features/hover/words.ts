// The words around an offset of a text.
import type { Span } from '../../text.ts'

export interface Word extends Span {
  readonly word: string
}

/** The words of the neighbourhood, in order, and which of them the offset is on. */
export function wordsAround(text: string, offset: number): { readonly words: readonly Word[]; readonly at: number } | undefined {
  const from = Math.max(0, offset - AROUND)
  const words = [...text.slice(from, offset + AROUND).matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: from + index, end: from + index + word.length }))
  const at = words.findIndex(({ start, end }) => start <= offset && offset < end)
  const behind = at < 0 ? words.findIndex(({ end }) => end === offset) : at
  return behind < 0 ? undefined : { words, at: behind }
}

const AROUND = 120
