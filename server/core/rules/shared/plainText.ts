// Text as patterns expect it: letters composed, any white space one space.

/** Without offsets of the source; `composed` (parse/values/found.ts) keeps them. */
export const plainText = (text: string): string => withSingleSpaces(composedLetters(text)).trim()

/** The same as NFC, where most texts need no look at their letters. */
export const composedLetters = (text: string): string => (MAY_CHANGE.test(text) ? text.normalize('NFC') : text)

export const withSingleSpaces = (text: string): string => (OTHER_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text)

/** Neither Latin letters nor the usual dashes and quotation marks. */
const MAY_CHANGE = /[^\u0000-\u02ff\u2010-\u206f\u20ac]/
const OTHER_SPACE = / {2}|[^\S ]/
