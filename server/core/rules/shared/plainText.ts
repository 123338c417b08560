// Text as patterns expect it: letters composed, any white space one space.

/** Without offsets of the source; `composed` (parse/values/found.ts) keeps them. */
export const plainText = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim()
