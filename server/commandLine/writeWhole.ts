// Writes a file whole or not at all: under another name first, then renamed.
import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { SAID } from '../core/texts/commandLine.ts'
import { codeOf, reasonOf, type Complaint } from './readFile.ts'

/** Undefined when the file was written. An existing one is replaced only with `force`. */
export async function writeWhole(file: string, text: string, path: string, force: boolean): Promise<Complaint | undefined> {
  if (!force && existsSync(file)) return { texts: SAID.exists, values: { path } }
  const temporary = join(dirname(file), `.${basename(file)}.${randomUUID().slice(0, 8)}.tmp`)
  try {
    await writeFile(temporary, text, { flag: 'wx' })
    await rename(temporary, file)
    return undefined
  } catch (error) {
    await rm(temporary, { force: true })
    return { texts: SAID.notWritten, values: { path, reason: reasonOf(error), code: codeOf(error) } }
  }
}
