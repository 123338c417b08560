// Prints of texts: enough to see that something is the same without keeping it. They are no secret: a short text can be guessed from its print.

/** Two numbers of 32 bits: FNV-1a (http://www.isthe.com/chongo/tech/comp/fnv/), and one like it. They stand in baseline files, so they never change. */
export function printsOf(text: string): readonly [number, number] {
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
    b ^= b >>> 15
  }
  return [a >>> 0, b >>> 0]
}

/** A number that tells values apart (53 bits). */
export function printOf(value: unknown): number {
  const [a, b] = printsOf(JSON.stringify(value))
  return a + (b >>> 11) * 2 ** 32
}
