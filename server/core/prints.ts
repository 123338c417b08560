// Fingerprints of what a client was told: enough to see that nothing is different, without keeping it.

/** A number that tells values apart (two FNV-1a hashes, 53 bits). */
export function printOf(value: unknown): number {
  const text = JSON.stringify(value)
  let a = 0x811c9dc5
  let b = 0x01000193
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    a = Math.imul(a ^ code, 0x01000193)
    b = Math.imul(b ^ code, 0x5bd1e995)
  }
  return (a >>> 0) + (b >>> 11) * 2 ** 32
}
