// Text as patterns expect it: letters composed, any white space one space.
import { composedLetters } from '../../letters.ts'

/** Without offsets of the source; `composed` (parse/values/found.ts) keeps them. */
export const plainText = (text: string): string => withSingleSpaces(composedLetters(text)).trim()

export const withSingleSpaces = (text: string): string => (OTHER_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text)

const OTHER_SPACE = / {2}|[^\S ]/
