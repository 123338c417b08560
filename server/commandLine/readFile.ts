// Reads files as text, and says in words why one cannot be read. Reading is bounded: what is too large to be checked is not read to its end.
import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { MAX_DOCUMENT } from '../core/bounds.ts'
import type { Texts, Values } from '../core/problem.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { codeOf, reasonOf } from './faults.ts'
import { patientlyAtOnce } from './patience.ts'

export interface ReadText {
  /** Without a byte order mark, so that columns are those an editor shows. */
  readonly text: string
  /** True for UTF-8, with or without the mark: what can be written back as it was. */
  readonly isUtf8: boolean
  readonly hasMark: boolean
  /** Why the text is not what its writer wrote. Matters only when the text is a document. */
  readonly doubt?: Complaint
}

/** A message about a file; `path` in its values is how the file was named. */
export interface Complaint {
  readonly texts: Texts
  readonly values: Values
}

/** The text of a file, or why there is none. */
export function readFile(file: string, path: string): ReadText | { readonly complaint: Complaint } {
  try {
    const bytes = patientlyAtOnce(() => bytesOf(file))
    return bytes ? decoded(bytes, path) : { complaint: { texts: SAID.notFile, values: { path } } }
  } catch (error) {
    return { complaint: { texts: SAID.unreadable, values: { path, reason: reasonOf(error), code: codeOf(error) } } }
  }
}

/** Bytes as text: UTF-8, or UTF-16 when the byte order mark says so. */
export function decoded(bytes: Uint8Array, path: string): ReadText {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
  const text = (encoding === 'utf-8' ? UTF_8 : new TextDecoder(encoding)).decode(bytes)
  const read = { text, isUtf8: encoding === 'utf-8', hasMark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf }
  if (text.includes('\0')) return { ...read, doubt: { texts: SAID.notText, values: { path } } }
  // a replacement character may stand in the text itself; only then is it worth decoding again
  if (text.includes('\ufffd') && !isWhole(bytes, encoding)) return { ...read, doubt: { texts: SAID.notUtf8, values: { path } } }
  return read
}

const UTF_8 = new TextDecoder('utf-8')

/** Bytes that hold more characters than are ever read: four a character, and some. */
const MAX_BYTES = 4 * MAX_DOCUMENT + 4

/** Opening a pipe would wait for somebody who writes into it. Windows knows no such flag. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)

/**
 * Read at once: for small files one after another the way through the thread pool costs more than the reading.
 * Undefined for a pipe, a device or the like. A folder throws as reading it does.
 */
function bytesOf(file: string): Uint8Array | undefined {
  const handle = openSync(file, WITHOUT_WAITING)
  try {
    const look = fstatSync(handle)
    if (!look.isFile() && !look.isDirectory()) return undefined
    if (look.size <= MAX_BYTES) return readFileSync(handle)
    const buffer = Buffer.allocUnsafe(MAX_BYTES)
    return buffer.subarray(0, readSync(handle, buffer, 0, MAX_BYTES, 0))
  } finally {
    closeSync(handle)
  }
}

function isWhole(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes.length === MAX_BYTES ? bytes.subarray(0, lastStart(bytes)) : bytes)
    return true
  } catch {
    return false
  }
}

/** Where the last UTF-8 character starts, which the bound may have cut. */
function lastStart(bytes: Uint8Array): number {
  let at = bytes.length - 1
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--
  return at
}
