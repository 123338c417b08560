// Folders that a run makes and throws away, also when it is told to end.
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

export type Scratch = {readonly folder: string, readonly remove: () => void}

export function makeScratch(name: string, parent: string = tmpdir()): Scratch {
  const folder = mkdtempSync(join(parent, `${name}-`))
  const remove = () => rmSync(folder, {recursive: true, force: true, maxRetries: 5})
  process.once('exit', remove)
  return {
    folder,
    remove: () => {
      process.off('exit', remove)
      remove()
    },
  }
}
