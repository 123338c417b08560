// What a document tells others of its versions and of the document that it builds on.
import { entryOf, textOf } from './node.ts'
import { sectionsOf, type DocumentView } from './view.ts'
import type { Facts } from './workspace.ts'

/** So many of the newest versions are known to others. */
const MOST = 20
/** Longer versions and ids are none. */
const LONGEST_VERSION = 20
const LONGEST_ID = 200

export function lineageIn(view: DocumentView): Pick<Facts, 'versions' | 'copies' | 'derivedFrom'> {
  const entries = sectionsOf(view, 'versions').flatMap(({ node }) => (node.type === 'seq' ? node.children : []))
  const logged = entries.map((entry) => ({ version: textOf(entryOf(entry, 'version')?.value).slice(0, LONGEST_VERSION), copy: textOf(entryOf(entry, 'copy')?.value) })).filter(({ version }) => version !== '')
  const versions = [...new Set(logged.map(({ version }) => version))].slice(-MOST)
  const copies = [...new Set(logged.filter(({ copy }) => copy !== '').map(({ version }) => version))].slice(-MOST)
  const source = entryOf(view.root, 'derivedFrom')?.value
  const id = textOf(entryOf(source, 'id')?.value).slice(0, LONGEST_ID)
  const version = textOf(entryOf(source, 'version')?.value).slice(0, LONGEST_VERSION)
  return {
    ...(versions.length > 0 ? { versions } : {}),
    ...(copies.length > 0 ? { copies } : {}),
    ...(id === '' ? {} : { derivedFrom: { id, ...(version === '' ? {} : { version }) } }),
  }
}
