// Letters as patterns expect them.

/** The same as NFC, where most texts need no look at their letters. */
export const composedLetters = (text: string): string => (MAY_CHANGE.test(text) ? text.normalize('NFC') : text)

/** Neither Latin letters nor the usual dashes and quotation marks. */
const MAY_CHANGE = /[^\u0000-\u02ff\u2010-\u206f\u20ac]/
