// What V8 has made of a program, kept in a file for its next run: to compile a large program takes longer than to check a document.
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

export interface Program {
  readonly source: string
  /** Another one when the source is another one; 16 characters of ASCII. */
  readonly id: string
}

export interface Compiled {
  readonly script: Script
  /** Keeps what V8 has made of the program until then; absent when that is kept already. Never throws: where it cannot be kept, the next run takes a little longer. */
  readonly keep?: () => void
}

/** Compiles a program, or takes what is kept of it in a file, where there is one. A file that is cut, spoilt, of another program or of another V8 counts as none. */
export function compile({ source, id }: Program, filename: string, file: string | undefined): Compiled {
  const cachedData = file === undefined ? undefined : keptIn(file, id)
  const script = new Script(source, cachedData ? { filename, cachedData } : { filename })
  if (file === undefined || (cachedData && !script.cachedDataRejected)) return { script }
  return { script, keep: () => write(file, id, script.createCachedData()) }
}

/** Stands behind the data: a checksum and the id of the program. V8 looks at neither of them, and spoilt data could make it crash. */
const seal = (data: Buffer, id: string): Buffer => Buffer.from(`${crc32(data).toString(16).padStart(8, '0')}${id}`, 'latin1')

function keptIn(file: string, id: string): Buffer | undefined {
  const kept = tried(() => readFileSync(file))
  if (!kept) return undefined
  const data = kept.subarray(0, Math.max(0, kept.length - seal(Buffer.of(), id).length))
  return kept.subarray(data.length).equals(seal(data, id)) ? data : undefined
}

function write(file: string, id: string, data: Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`
  tried(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, Buffer.concat([data, seal(data, id)]), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, file)
  })
  // left where it could not be renamed
  tried(() => rmSync(temporary, { force: true }))
}

function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
