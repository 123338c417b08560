// URIs as the session compares them: one spelling for each file, and where a file stands in the workspace.

/** A workspace folder. `prefix` begins the paths of its files where there are several folders, so that no two files share a path. */
export interface Folder {
  readonly uri: string
  readonly prefix: string
}

/**
 * The one spelling of a URI: percent-encoded as VS Code does (RFC 3986, everything but unreserved characters), no slash at the end, and a
 * Windows drive in lower case. Clients and Node encode the same file in different ways.
 */
export function sameUri(uri: string): string {
  if (SPELT_SO.test(uri)) return uri
  const [, scheme = '', authority = '', path = '', rest = ''] = /^([a-z][a-z\d+.-]*:)(\/\/[^/?#]*)?([^?#]*)(.*)$/isu.exec(uri) ?? []
  if (scheme === '') return uri
  const encoded = path.split('/').map((segment) => encode(decoded(segment))).join('/').replace(/\/$/u, '')
  return scheme.toLowerCase() + authority + encoded.replace(/^\/[A-Z](?=%3A)/u, (drive) => drive.toLowerCase()) + rest
}

/** What is surely spelt so already, as nearly all are: each is looked at several times for a keystroke. */
const SPELT_SO = /^[a-z][a-z\d+.-]*:(?:\/\/[^/?#]*)?(?:\/(?:[\w.~-]|%20|%C3%[89AB][\dA-F])+)+$/

/** Text with its percent signs resolved; as it is where they are malformed. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const encode = (segment: string): string => encodeURIComponent(segment).replace(/[!'()*]/gu, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)

/** The URI of a folder that a client tells as a path: of this machine, of a drive of Windows or of another computer there. */
export function uriOfPath(path: string): string {
  const parts = (path.startsWith('/') ? path : path.replaceAll('\\', '/')).split('/').map(encode).join('/')
  return parts.startsWith('//') ? `file:${parts}` : `file://${parts.startsWith('/') ? '' : '/'}${parts}`
}

/** Folders from their URIs, the innermost first, each once. */
export function foldersFrom(uris: readonly string[]): readonly Folder[] {
  const known = [...new Set(uris.map(sameUri))]
  const names = known.map((uri) => decoded(uri.slice(uri.lastIndexOf('/') + 1)))
  const prefixOf = (name: string, uri: string): string => (known.length === 1 ? '' : `${names.filter((other) => other === name).length === 1 ? name : pathAlone(uri)}/`)
  return known.map((uri, index) => ({ uri, prefix: prefixOf(names[index] ?? '', uri) })).toSorted((a, b) => b.uri.length - a.uri.length)
}

export const folderOf = (folders: readonly Folder[], uri: string): Folder | undefined => folders.find((folder) => uri.startsWith(`${folder.uri}/`))

/** The path by which a document is known: relative to its folder, or the whole path outside of all folders. */
export function pathIn(folders: readonly Folder[], uri: string): string {
  const folder = folderOf(folders, uri)
  return folder ? folder.prefix + decoded(uri.slice(folder.uri.length + 1)) : pathAlone(uri)
}

/** The path of a file that `pathIn` gave a path, from the root of the disk. */
export function absolutePath(folders: readonly Folder[], path: string): string {
  const folder = path.startsWith('/') ? undefined : folders.find(({ prefix }) => path.startsWith(prefix))
  return folder ? `${pathAlone(folder.uri)}/${path.slice(folder.prefix.length)}` : path
}

/** A path as it is seen from a folder (both from the root of the disk, the folder with a slash at its end). */
export function relativeTo(folder: string, path: string): string {
  const [from, to] = [folder.split('/').slice(0, -1), path.split('/')]
  const shared = from.findIndex((name, index) => name !== to[index])
  const same = shared < 0 ? from.length : shared
  return [...from.slice(same).map(() => '..'), ...to.slice(same)].join('/')
}

/** The URI of a file in the workspace that `pathIn` gave a path; undefined for one outside of all folders. */
export function uriIn(folders: readonly Folder[], path: string): string | undefined {
  const folder = path.startsWith('/') ? undefined : folders.find(({ prefix }) => path.startsWith(prefix))
  return folder && sameUri(`${folder.uri}/${path.slice(folder.prefix.length).split('/').map(encode).join('/')}`)
}

/** The path of a URI. */
export const pathAlone = (uri: string): string => decoded(uri.replace(/^[^:]+:(?:\/\/)?/u, '').replace(/[?#].*$/su, ''))

/** True inside a hidden folder or one of packages, and for what office programs put beside a document that is open: such files are never looked at unless they are opened. */
export function isHidden(folders: readonly Folder[], uri: string): boolean {
  const folder = folderOf(folders, uri)
  return folder !== undefined && /(?:^|\/)(?:\.|~(?:\$|%24)|node_modules(?:\/|$))/u.test(uri.slice(folder.uri.length + 1))
}

/** True for what other documents may depend on: files, drafts, and whatever a workspace folder is made of. Old versions of a file are not. */
export function isShared(folders: readonly Folder[], uri: string): boolean {
  return /^(?:file|untitled):/u.test(uri) || folderOf(folders, uri) !== undefined
}

/** True for another version of a file, as shown in comparisons: nothing in it can be mended. */
export const isOldVersion = (uri: string): boolean => /^(?:pitkospuut-(?:clean|mended)|git|gitlens|review|vscode-local-history|fugitive):/u.test(uri)
