// Names that no file has, for what is to be written: what the session knows of is passed over at once, for the rest the disk is asked.
import type { Means } from './session.ts'
import { pathAlone, sameUri } from './uris.ts'

export const uriBelow = (folder: string, name: string): string => sameUri(`${folder}/${encodeURIComponent(name)}`)

/** Names in a folder that are taken, in lower case: of documents of the workspace, of those that are open and perhaps not written yet, and `others`. */
export function namesTaken({ state }: Means, folder: string, others: readonly string[]): Set<string> {
  const below = `${pathAlone(folder)}/`
  const paths = [...state.open.values(), ...state.index.closed()].map(({ uri }) => pathAlone(uri))
  const names = paths.filter((path) => path.startsWith(below) && !path.slice(below.length).includes('/')).map((path) => path.slice(below.length))
  return new Set([...names, ...others].map((name) => name.toLowerCase()))
}

/** What `make` makes under a name that nothing has: made anew as long as another file has it. `taken` learns of each. */
export async function underFreeName<T extends object>({ host }: Means, folder: string, taken: Set<string>, make: () => T & { readonly fileName?: string }): Promise<T> {
  let made = make()
  // each look takes one name away
  for (let looks = 0; looks < MOST_LOOKS && made.fileName !== undefined && (await host.exists?.(uriBelow(folder, made.fileName))); looks++) {
    taken.add(made.fileName.toLowerCase())
    made = make()
  }
  return made
}

const MOST_LOOKS = 200
