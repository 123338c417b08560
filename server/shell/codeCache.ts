// What V8 has made of a program, kept in a file for its next run: to compile a large program takes longer than to check a document.
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, parse } from 'node:path'
import { Script } from 'node:vm'
import { crc32 } from 'node:zlib'

export interface Program {
  readonly source: string
  /** Another one when the source is another one; 16 characters of ASCII. */
  readonly id: string
}

export interface Compiled {
  readonly script: Script
  /**
   * Keeps what V8 has made of the program until then. `isMuch`: the run has used so much of the program that no other needs much more; then it is kept in the place
   * of what a smaller run left. Absent when as much is kept already. Never throws: where it cannot be kept, the next run takes a little longer.
   */
  readonly keep?: (isMuch: boolean) => void
}

/**
 * Where the code of a program is kept, by the name of the program: one file for each V8, in the user's own folder for such. None where Node is told to keep no code,
 * or there is no such folder.
 */
export async function keptIn(env: Readonly<Record<string, string | undefined>>): Promise<(name: string) => string | undefined> {
  // older editors bring a Node without checksums
  if (env['NODE_DISABLE_COMPILE_CACHE'] !== undefined || typeof crc32 !== 'function') return () => undefined
  try {
    const { default: pathsOf } = await import('env-paths')
    const folder = pathsOf('pitkospuut', { suffix: '' }).cache
    return (name) => join(folder, `${parse(name).name}-${process.versions.v8}-${process.arch}${ENDING}`)
  } catch {
    return () => undefined
  }
}

/** Compiles a program, or takes what is kept of it in a file, where there is one. A file that is cut, spoilt, of another program or of another V8 counts as none. */
export function compile({ source, id }: Program, filename: string, file: string | undefined): Compiled {
  const kept = file === undefined ? undefined : readKept(file, id)
  const script = new Script(source, kept ? { filename, cachedData: kept.data } : { filename })
  const isKept = kept !== undefined && script.cachedDataRejected !== true
  if (file === undefined || (isKept && kept.isMuch)) return { script }
  return { script, keep: (isMuch) => (isMuch || !isKept) && write(file, script.createCachedData(), (data) => seal(data, id, isMuch)) }
}

/** Stands behind the data: a checksum, the id of the program, and how much there is. V8 looks at none of them, and spoilt data could make it crash. */
const seal = (data: Buffer, id: string, isMuch: boolean): Buffer => Buffer.from(`${crc32(data).toString(16).padStart(8, '0')}${id}${isMuch ? MUCH : '-'}`, 'latin1')
const MUCH = '+'

function readKept(file: string, id: string): { readonly data: Buffer; readonly isMuch: boolean } | undefined {
  const kept = tried(() => readFileSync(file))
  if (!kept) return undefined
  const data = kept.subarray(0, Math.max(0, kept.length - seal(Buffer.of(), id, true).length))
  const isMuch = kept.toString('latin1', kept.length - 1) === MUCH
  return kept.subarray(data.length).equals(seal(data, id, isMuch)) ? { data, isMuch } : undefined
}

function write(file: string, data: Buffer, sealOf: (data: Buffer) => Buffer): void {
  const temporary = `${file}.${process.pid}.tmp`
  tried(() => {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
    writeFileSync(temporary, Buffer.concat([data, sealOf(data)]), { mode: 0o600, flag: 'wx' })
    renameSync(temporary, file)
    removeOld(dirname(file))
  })
  // left where it could not be renamed
  tried(() => rmSync(temporary, { force: true }))
}

/** Versions of V8 come and go with those of Node and VS Code. What is still needed is kept again. */
function removeOld(folder: string): void {
  for (const name of readdirSync(folder)) {
    const file = join(folder, name)
    if (KEPT.test(name)) tried(() => Date.now() - statSync(file).mtimeMs > OLD && rmSync(file))
  }
}
const ENDING = '.bin'
/** What is kept, and what a run left that was ended while it wrote. */
const KEPT = /\.bin(?:\.\d+\.tmp)?$/
/** Sixty days in milliseconds. */
const OLD = 60 * 24 * 60 * 60 * 1000

function tried<T>(work: () => T): T | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
