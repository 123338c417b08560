// Files of ours that are loaded as Node's `require` loads them, but compiled from what V8 has kept of an earlier run: what the server's main loads later.
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { crc32 } from 'node:zlib'
import { compile, type Compiled } from './codeCache.ts'

/** Milliseconds after which a session has used most of what it begins with: then it is kept. */
const SETTLED = 5_000

/** What a file is called with, as by Node. */
type Wrapped = (exports: object, require: NodeJS.Require, module: { exports: unknown }, filename: string, folder: string) => void

/** `require` for the files of a folder, which name each other `./name`; all else is left to Node's. `fileFor`: where the code of a file is kept; undefined keeps none. `settled`: in milliseconds. */
export function requireKept(require: NodeJS.Require, folder: string, fileFor: (name: string) => string | undefined, settled = SETTLED): NodeJS.Require {
  const loaded = new Map<string, { exports: unknown }>()
  const keep = keeper(settled)
  const load = (name: string): unknown => {
    if (!name.startsWith('./')) return require(name)
    const known = loaded.get(name)
    if (known) return known.exports
    const filename = join(folder, name)
    const file = fileFor(name)
    const bytes = readFileSync(filename)
    const compiled = compile({ source: wrapped(bytes), id: file === undefined ? '' : idOf(bytes) }, filename, file)
    keep(compiled)
    const module = { exports: {} }
    const run = compiled.script.runInThisContext() as Wrapped
    run(module.exports, own, module, filename, dirname(filename))
    loaded.set(name, module)
    return module.exports
  }
  const own = Object.assign(load, require)
  return own
}

/** A file as a program. What is built for Node is in ASCII, which is quickest to read. */
const wrapped = (bytes: Buffer): string => `(function (exports, require, module, __filename, __dirname) {${bytes.toString('latin1')}\n})`

const idOf = (bytes: Buffer): string => [crc32(bytes), bytes.length].map((number) => number.toString(16).padStart(8, '0')).join('')

/** Keeps what was compiled, together, when the session has settled. */
function keeper(settled: number): (compiled: Compiled) => void {
  const waiting: NonNullable<Compiled['keep']>[] = []
  const keepAll = (): void => {
    for (const keep of waiting.splice(0)) keep(true)
  }
  return ({ keep }) => {
    if (keep && waiting.push(keep) === 1) setTimeout(keepAll, settled).unref()
  }
}
