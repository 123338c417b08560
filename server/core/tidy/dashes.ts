// A hyphen between words with a space on both sides is a dash: `osallisuus - kaikille` gives `osallisuus – kaikille`. In the prose of the body only.
import type { Block } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import type { TextPlace } from '../rules/rule.ts'
import type { DocumentView } from '../view.ts'
import type { Tidying } from './tidier.ts'

export const dashes = (view: DocumentView): readonly Tidying[] => view.perBlock(dashesIn)

/** For `view.perBlock`: of masked text, which has code, comments and addresses blanked out. */
function dashesIn(text: string, { notation }: TextPlace, block: Block): Tidying | undefined {
  if (notation === 'yaml' || !text.includes(' - ') || /^ {0,3}(?:#|\|)|^.{0,200}\n {0,3}(?:=|-)+[ \t]*(?:\n|$)/u.test(text)) return undefined
  const found = [...text.matchAll(DASH)].filter(({ index }) => !isInBraces(text, index)).map(({ index, 1: before = '' }): PlaceEdit => {
    const start = index + before.length + 1
    return { place: { block, start, end: start + 1 }, text: '–' }
  })
  return found.length > 0 ? found : undefined
}

/** Attributes name things as they are written elsewhere. */
const isInBraces = (text: string, at: number): boolean => text.lastIndexOf('{', at) > text.lastIndexOf('}', at)

const DASH = /([\p{L}\p{M}.,)”"’!?]) - (?=[\p{L}(”"])/gu
