// Names as identifiers.

/** A title as an identifier: small letters and digits with `-` between words, marks folded (ä → a), at most 60 characters. Empty when nothing is left. */
export function slugOf(title: string): string {
  const words = title.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().match(/[a-z0-9]+/gu) ?? []
  return words.join('-').slice(0, LONGEST).replace(/-+$/u, '')
}

const LONGEST = 60
