// Finding one's way: where a name is given and used, here and in other documents.
import type {
  CancellationToken, Definition, DefinitionParams, DocumentHighlight, DocumentHighlightKind, DocumentHighlightParams, DocumentLink, DocumentLinkParams, Location, LocationLink, PrepareRenameParams,
  PrepareRenameResult, ReferenceParams, RenameParams, SelectionRange, SelectionRangeParams, TextDocumentPositionParams, WorkspaceEdit,
} from 'vscode-languageserver'
import type { Document } from '../core/document.ts'
import type { Found, Subject, Surroundings } from '../core/features/navigation/index.ts'
import type { Sought } from '../core/features/workspaceSymbols.ts'
import { inWords, type Language } from '../core/problem.ts'
import { offsetAt, rangeOf, type Span } from '../core/text.ts'
import { RENAME } from '../core/texts/rename.ts'
import { findingSymbols, type FindingSymbols } from './finding.ts'
import type { NavigationAbilities } from './abilities.ts'
import { endIfCancelled, refusal } from './ending.ts'
import type { Means } from './session.ts'
import { pathIn, sameUri } from './uris.ts'
import { askedIn, openPaths, soughtIn, uriOf, visit, type Asked, type Visited } from './visiting.ts'
import { clientEdits } from './workspaceEdit.ts'

/** Null for whatever is not ours: then others may answer. */
export interface Navigating extends FindingSymbols {
  readonly definition: (params: DefinitionParams, abilities: NavigationAbilities, token: CancellationToken) => Promise<Definition | LocationLink[] | null>
  readonly references: (params: ReferenceParams, token: CancellationToken) => Promise<Location[] | null>
  readonly highlights: (params: DocumentHighlightParams) => Promise<DocumentHighlight[] | null>
  readonly documentLinks: (params: DocumentLinkParams) => Promise<DocumentLink[] | null>
  readonly prepareRename: (params: PrepareRenameParams) => Promise<PrepareRenameResult | null>
  /** Throws what a client tells its user when the name cannot be changed. */
  readonly rename: (params: RenameParams, abilities: NavigationAbilities, token: CancellationToken) => Promise<WorkspaceEdit | null>
  readonly selectionRanges: (params: SelectionRangeParams) => Promise<SelectionRange[] | null>
}

/** So many documents are looked into for the uses of a name, and to change it. */
const MOST_LISTED = 500
const MOST_RENAMED = 2000

export function navigating(means: Means): Navigating {
  const known = new WeakMap<Document, Sought>()
  const subjectAt = async (params: TextDocumentPositionParams): Promise<Standing | undefined> => {
    const { subjectAt: find } = await import('../core/features/navigation/index.ts')
    const asked = askedIn(means, params.textDocument.uri)
    if (!asked) return undefined
    const around = surroundings(means, asked, known)
    const subject = find(asked.view, offsetAt(asked.lines, params.position), around)
    return subject && { asked, around, subject, language: asked.checking.language }
  }
  return {
    ...findingSymbols(means),
    definition: async (params, { links }, token) => {
      const standing = await subjectAt(params)
      const found = standing ? await placesIn(means, standing, standing.subject.homes, token) : []
      const given = found.flatMap(({ visited, places }) => places.filter(({ is }) => is === 'definition').slice(0, standing?.subject.sort === 'project' ? 1 : undefined).map((place) => ({ visited, place })))
      if (!standing || given.length === 0) return null
      if (!links) return given.map(({ visited, place }) => locationOf(visited, place.span))
      return given.map(({ visited: { uri, lines }, place: { span, whole = span } }): LocationLink => ({
        originSelectionRange: rangeOf(standing.asked.lines, standing.subject.span), targetUri: uri, targetRange: rangeOf(lines, around(whole, span)), targetSelectionRange: rangeOf(lines, span),
      }))
    },
    references: async (params, token) => {
      const standing = await subjectAt(params)
      if (!standing) return null
      const paths = [...new Set([...standing.subject.paths, ...openPaths(means)])].slice(0, MOST_LISTED)
      const found = await placesIn(means, standing, paths, token)
      return found.flatMap(({ visited, places }) => places.filter(({ is }) => params.context.includeDeclaration || is !== 'definition').map(({ span }) => locationOf(visited, span)))
    },
    highlights: async (params) => {
      const standing = await subjectAt(params)
      if (!standing) return null
      const { foundIn } = await import('../core/features/navigation/index.ts')
      const places = foundIn(standing.subject, standing.asked.view).filter(({ is }) => is !== 'link')
      return places.map(({ is, span }) => ({ range: rangeOf(standing.asked.lines, span), kind: is === 'definition' ? WRITTEN : READ }))
    },
    documentLinks: ({ textDocument: { uri } }) => documentLinks(means, uri),
    prepareRename: async (params) => {
      const standing = await subjectAt(params)
      const { fixedBecause, isRenamable, nameNow } = await import('../core/features/navigation/index.ts')
      if (!standing || !isRenamable(standing.subject)) return null
      const refused = fixedBecause(standing.subject, standing.around, standing.language)
      if (refused !== undefined) throw refusal(refused)
      const home = await homeOf(means, standing)
      return { range: rangeOf(standing.asked.lines, standing.subject.span), placeholder: nameNow(standing.subject, home?.view) }
    },
    rename: async (params, abilities, token) => {
      const standing = await subjectAt(params)
      return standing ? rename(means, standing, params.newName.trim(), abilities, token) : null
    },
    selectionRanges: ({ textDocument: { uri }, positions }) => selectionRanges(means, uri, positions),
  }
}

const READ: DocumentHighlightKind = 2
const WRITTEN: DocumentHighlightKind = 3

/** A name that was asked for. */
interface Standing {
  readonly asked: Asked
  readonly around: Surroundings
  readonly subject: Subject
  readonly language: Language
}

function surroundings(means: Means, { checking: { workspace } }: Asked, known: WeakMap<Document, Sought>): Surroundings {
  const { state } = means
  const sought = soughtIn(means, known)
  const codebooks = (state.loaded?.settings ?? []).map(({ uri, configuration }) => ({ path: pathIn(state.folders, uri), themes: configuration.themes.map(({ id }) => id) }))
  return { workspace, codebooks, codedWith: (theme) => [...workspace.byPath.keys()].filter((path) => sought(path)?.themes.includes(theme)) }
}

interface Places {
  readonly visited: Visited
  readonly places: readonly Found[]
}

/** Where documents name a subject, in the order of the paths that are given. */
async function placesIn(means: Means, { asked, subject }: Standing, paths: readonly string[], token: CancellationToken): Promise<readonly Places[]> {
  const { foundIn } = await import('../core/features/navigation/index.ts')
  const all: Places[] = []
  for (const path of paths) {
    endIfCancelled(token)
    const visited = path === asked.view.path ? asked : await visit(means, path)
    if (visited) all.push({ visited, places: foundIn(subject, visited.view) })
  }
  return all
}

async function homeOf(means: Means, { asked, subject: { homes } }: Standing): Promise<Visited | undefined> {
  const [path = asked.view.path] = homes
  return path === asked.view.path ? asked : visit(means, path)
}

/** Changes a name in all documents: one edit, which is none when one of them changes meanwhile. */
async function rename(means: Means, standing: Standing, name: string, { knowsVersions }: NavigationAbilities, token: CancellationToken): Promise<WorkspaceEdit | null> {
  const { fixedBecause, isRenamable, refusedBecause, renameEdits } = await import('../core/features/navigation/index.ts')
  const { asked, around: surrounding, subject, language } = standing
  if (!isRenamable(subject)) return null
  const home = await homeOf(means, standing)
  const refused = fixedBecause(subject, surrounding, language) ?? (home ? refusedBecause(subject, name, home.view, surrounding, language) : RENAME.notReady[language])
  if (refused !== undefined) throw refusal(refused)
  // who else names it is known when all have been read
  if (!means.state.index.workspace().isWhole) throw refusal(RENAME.notReady[language])
  const paths = [...new Set([...subject.paths, ...openPaths(means)])]
  if (paths.length > MOST_RENAMED) throw refusal(inWords(RENAME.tooMany, { n: MOST_RENAMED }, language))
  const changes: { readonly visited: Visited; readonly edits: ReturnType<typeof clientEdits> }[] = []
  for (const path of paths) {
    endIfCancelled(token)
    const visited = path === asked.view.path ? asked : await visit(means, path)
    // a reference that cannot be changed now would lead nowhere
    if (!visited && (await isHeld(means, path))) throw refusal(inWords(RENAME.held, { where: path }, language))
    const edits = visited ? renameEdits(subject, name, visited.view) : []
    if (visited && edits.length > 0) changes.push({ visited, edits: clientEdits(visited.lines, edits) })
  }
  if (changes.some(({ visited: { uri, version } }) => means.state.open.get(sameUri(uri))?.version !== version)) throw refusal(RENAME.changed[language])
  return knowsVersions
    ? { documentChanges: changes.map(({ visited: { uri, version }, edits }) => ({ textDocument: { uri, version: version ?? null }, edits })) }
    : { changes: Object.fromEntries(changes.map(({ visited: { uri }, edits }) => [uri, edits])) }
}

/** True for a file that is there, was read before and cannot be read now. */
async function isHeld(means: Means, path: string): Promise<boolean> {
  const uri = uriOf(means, path)
  return uri !== undefined && means.state.index.workspace().byPath.has(path) && (await means.host.read(uri)) === undefined && (await means.host.exists?.(uri)) === true
}

async function documentLinks(means: Means, uri: string): Promise<DocumentLink[] | null> {
  const { fileLinks } = await import('../core/features/documentLinks.ts')
  const asked = askedIn(means, uri)
  if (!asked) return null
  const { exists } = means.host
  const links = await Promise.all(fileLinks(asked.view).map(async ({ span, path }): Promise<DocumentLink | undefined> => {
    const target = uriOf(means, path)
    const isThere = target !== undefined && (means.state.index.workspace().byPath.has(path) || (await exists?.(target)) === true)
    return isThere ? { range: rangeOf(asked.lines, span), target } : undefined
  }))
  return links.filter((link) => link !== undefined)
}

async function selectionRanges(means: Means, uri: string, positions: SelectionRangeParams['positions']): Promise<SelectionRange[] | null> {
  const { selectionsAt } = await import('../core/features/selectionRanges.ts')
  const asked = askedIn(means, uri)
  if (!asked) return null
  return positions.map((position) => {
    const spans = selectionsAt(asked.document, asked.view, offsetAt(asked.lines, position))
    return spans.reduceRight<SelectionRange | undefined>((parent, span) => ({ range: rangeOf(asked.lines, span), ...(parent ? { parent } : {}) }), undefined) ?? { range: { start: position, end: position } }
  })
}

const locationOf = ({ uri, lines }: Visited, span: Span): Location => ({ uri, range: rangeOf(lines, span) })
/** The target of a link holds what is selected in it. */
const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) })
