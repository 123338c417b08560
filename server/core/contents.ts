// What checks may know of the contents of other documents and of the copies of versions, beyond facts: asked for one by one, where somebody refers to them.
import { cutFrontmatter } from './parse/frontmatter.ts'
import { parseVersion } from './parse/values/version.ts'

/** The copy of a version as it is now. */
export interface Copy {
  /** SHA-256 of its bytes, as hexadecimal digits. */
  readonly hash: string
  /** Of what it says, as today's engine reads it; absent when it is of no kind. */
  readonly fingerprint?: string
}

/** Supplied by the host. `undefined` everywhere: not known, or not yet; then nothing is said. */
export interface Contents {
  /** The copy of a version of the document at a path; null when there is none. */
  readonly copyOf: (path: string, version: string) => Copy | null | undefined
  /** The fingerprint of the document at a path, or of one item of it; null when there is no such item. */
  readonly fingerprintOf: (path: string, item: string | undefined) => string | null | undefined
}

/**
 * Where the copy of a version may lie, below the folder of the document or one above it: `.pitkospuut/versions/<id>/<version>.txt`. Undefined for what
 * is no id or no version: such a name could lead elsewhere.
 */
export function copyName(id: string, version: string): string | undefined {
  return /^[a-z0-9][a-z0-9-]{0,199}$/u.test(id) && /^[\d.]{1,30}$/u.test(version) && parseVersion(version) ? `.pitkospuut/versions/${id}/${version}.txt` : undefined
}

/** The path under which a copy is read: that of its document, in the notation that the copy is written in. A document may have changed its notation. */
export function pathOfCopy(path: string, text: string): string {
  const isYaml = /\.ya?ml$/iu.test(path)
  const hasFrontmatter = cutFrontmatter(text).kind === 'closed'
  if (isYaml) return hasFrontmatter ? path.replace(/\.\w+$/u, '.md') : path
  return hasFrontmatter || !/^\ufeff?[\p{L}_][\p{L}\p{N}_ -]{0,79}:(?:\s|$)/u.test(text) ? path : path.replace(/\.\w+$/u, '.yaml')
}
