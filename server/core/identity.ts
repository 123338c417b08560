// Personal identity codes: what could be one is never repeated in a message.

/** True for a text that holds what could be a Finnish personal identity code: a birth date, a sign of the century, an individual number. */
export function holdsIdentity(text: string): boolean {
  return text.search(IDENTITY) >= 0
}

/** The text with every such code left out. */
export function withoutIdentity(text: string): string {
  return text.replace(IDENTITY, '…')
}

const IDENTITY = /[0-3]\d[01]\d{3}(?:[+A-Y]|\s{0,2}[-\u2010-\u2015\u2212]\s{0,2})\d{3}[\dA-Z]?/giu
