// Writes a file whole or not at all: under another name first, then renamed.
import { randomUUID } from 'node:crypto'
import { constants, existsSync } from 'node:fs'
import { access, chmod, open, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { codeOf, reasonOf } from './faults.ts'
import { patiently } from './patience.ts'
import type { Complaint } from './readFile.ts'

/** Undefined when the file was written. An existing one is replaced only with `force`: its mode stays, and so does a link that leads to it. */
export async function writeWhole(file: string, text: string, path: string, force: boolean): Promise<Complaint | undefined> {
  if (!existsSync(file)) return written(file, text, path)
  if (!force) return { texts: SAID.exists, values: { path } }
  try {
    const there = await stat(file)
    if (there.isFile()) return await written(await realpath(file), text, path, there.mode)
    // a device or a pipe takes the text; it must not give way to a file
    await writeFile(file, text)
    return undefined
  } catch (error) {
    return { texts: SAID.notWritten, values: { path, reason: reasonOf(error), code: codeOf(error) } }
  }
}

/** Undefined when a file that was not there was written. Whatever has its name stays: a file, one that comes into being meanwhile, and a link that leads nowhere. */
export async function writeNew(file: string, text: string, path: string): Promise<Complaint | undefined> {
  try {
    const handle = await open(file, 'wx')
    try {
      await handle.writeFile(text)
    } catch (error) {
      await rm(file, { force: true })
      throw error
    } finally {
      await handle.close()
    }
    return undefined
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return { texts: SAID.taken, values: { path } }
    return { texts: SAID.notWritten, values: { path, reason: reasonOf(error), code: codeOf(error) } }
  }
}

/** Puts a text in the place of another one that a file holds. Its mode stays, and so does a link that leads to it. Not where somebody has written something else there meanwhile. */
export async function replaceText(file: string, before: string, after: string, path: string): Promise<Complaint | undefined> {
  try {
    const target = await realpath(file)
    await access(target, constants.W_OK)
    const { mode } = await stat(target)
    if (!(await readFile(target)).equals(Buffer.from(before))) return { texts: SAID.changedMeanwhile, values: { path } }
    return await written(target, after, path, mode)
  } catch (error) {
    return { texts: SAID.notWritten, values: { path, reason: reasonOf(error), code: codeOf(error) } }
  }
}

async function written(file: string, text: string, path: string, mode?: number): Promise<Complaint | undefined> {
  // a name of its own: with the file's name in it, it would be too long where that is nearly as long as the disk allows
  const temporary = join(dirname(file), `.pitkospuut-${randomUUID()}.tmp`)
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    if (mode !== undefined) await chmod(temporary, mode)
    await patiently(() => rename(temporary, file))
    return undefined
  } catch (error) {
    // what could not be written cannot always be looked for either: the first reason is told
    await rm(temporary, { force: true }).catch(() => undefined)
    return { texts: SAID.notWritten, values: { path, reason: reasonOf(error), code: codeOf(error) } }
  }
}
