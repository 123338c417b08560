// Text that Markdown is to show as it is.

/** A text without marks of Markdown: what looks like one is shown as it is. */
export const literal = (text: string): string => text.replace(/[[*<]/gu, '\\$&')
