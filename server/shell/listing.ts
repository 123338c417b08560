// Which files of the workspace are documents, as far as they are not open: listed as a whole, and kept in step with what happens to them.
import type { FileEvent, Reader, Work } from './closedWork.ts'
import { COPIES, DOCUMENT, type Host } from './host.ts'
import { isSettingsUri } from './settingsFiles.ts'
import { decoded, folderOf, isHidden, sameUri } from './uris.ts'

/** Files what an event calls for. */
export function notice(work: Work, reader: Reader, { uri: given, gone }: FileEvent): void {
  const uri = sameUri(given)
  const folders = reader.folders()
  if (gone) work.ignored.delete(uri)
  if (/(?:^|\/)\.pitkospuut(?:\/kinds(?:\/.*)?)?$/u.test(decoded(uri))) work.kinds = true
  else if (COPIES.test(decoded(uri))) reader.copyChanged(uri)
  else if (isSettingsUri(uri)) {
    work.settings = new Set([...work.settings].filter((other) => other !== uri).concat(gone || !folderOf(folders, uri) ? [] : [uri]))
    work.kinds = true
  } else if (reader.isBaseline(uri)) work.kinds = true
  else if (uri.endsWith('/.gitignore')) {
    work.ignored.clear()
    work.list = true
  } else if (work.listed.has(uri)) work.events.see.add(uri)
  else if (work.parents.has(uri)) work.list = true
  else if (!gone && DOCUMENT.test(uri) && folderOf(folders, uri) && !isHidden(folders, uri) && !work.ignored.has(uri)) {
    work.asked.add(uri)
    work.list = true
  }
}

/** Lists the folders anew; what is new is to be read, what is gone is forgotten. */
export async function list(work: Work, host: Host, reader: Reader): Promise<void> {
  const folders = reader.folders()
  const asked = [...work.asked]
  work.asked.clear()
  try {
    const found = (await Promise.all(folders.map(({ uri }) => host.files(uri)))).flat().map(sameUri)
    const before = work.listed
    work.listed = new Set(found.filter((uri) => DOCUMENT.test(uri) && !isHidden(folders, uri)))
    work.parents = parentsOf(found)
    const settings = new Set(found.filter(isSettingsUri))
    if (settings.size !== work.settings.size || [...settings].some((uri) => !work.settings.has(uri))) {
      work.settings = settings
      work.kinds = true
    }
    const ignored = asked.filter((uri) => !work.listed.has(uri))
    const gone = [...before].filter((uri) => !work.listed.has(uri))
    for (const uri of ignored) work.ignored.add(uri)
    for (const uri of gone) {
      work.online.delete(uri)
      work.held.delete(uri)
    }
    for (const uri of [...gone, ...ignored]) if (!reader.isOpen(uri)) work.events.fresh.push(...reader.seen(uri, undefined))
    // also when there is nothing to see: then it is known that there is nothing
    work.events.settled = work.bulk.settled = false
    for (const uri of asked) if (work.listed.has(uri)) work.events.see.add(uri)
    for (const uri of work.listed) if (!before.has(uri)) work.bulk.see.add(uri)
  } catch (error) {
    reader.failed('listing files', error)
  }
}

function parentsOf(uris: Iterable<string>): ReadonlySet<string> {
  const parents = new Set<string>()
  for (const uri of uris) {
    let parent = uri.slice(0, uri.lastIndexOf('/'))
    while (!parents.has(parent) && parent.includes('/')) {
      parents.add(parent)
      parent = parent.slice(0, parent.lastIndexOf('/'))
    }
  }
  return parents
}
