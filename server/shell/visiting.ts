// Documents of the workspace looked into for the occasion: open ones as they are, others read from their files and not kept.
import { linesOfDocument, type Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import type { Sought } from '../core/features/workspaceSymbols.ts'
import type { Language } from '../core/problem.ts'
import type { Lines } from '../core/text.ts'
import type { DocumentView } from '../core/view.ts'
import { checkingOf, engineFor, type CheckingOf } from './affected.ts'
import { textHere } from './leftFiles.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { pathIn, sameUri, uriIn } from './uris.ts'
import { languageFor } from './wording.ts'

/** A document that is looked into. */
export interface Visited {
  /** As the client spells it when it is open. */
  readonly uri: string
  readonly document: Document
  readonly view: DocumentView
  readonly lines: Lines
  /** Set for an open one. */
  readonly version?: number
}

/** An open document, with how it is checked. */
export interface Spoken {
  readonly open: OpenDocument
  readonly checking: CheckingOf
}

/** An open document of a kind, with what it may look at. */
export interface Asked extends Visited, Spoken {}

/** The open document with a URI; undefined for one of which nothing is said. */
export function spokenIn(means: Means, uri: string): Spoken | undefined {
  const open = means.state.open.get(sameUri(uri))
  const checking = open && checkingOf(means, sameUri(uri), open.document)
  return open && checking && { open, checking }
}

/** The same for one of a kind only. */
export function askedIn(means: Means, uri: string): Asked | undefined {
  const { open, checking } = spokenIn(means, uri) ?? {}
  const view = open && checking?.view(open.document)
  return open && checking && view ? { uri: open.uri, version: open.version, document: open.document, lines: open.lines, open, checking, view } : undefined
}

/** An open document as it may be changed, whether something is said of it or not. */
export interface Opened extends OpenDocument {
  readonly engine: Engine
  /** Undefined for one of no kind. */
  readonly view: DocumentView | undefined
  readonly language: Language
}

/** The open document with a URI; undefined also before the engine is there. */
export function openedIn({ state, host }: Means, uri: string): Opened | undefined {
  const open = state.open.get(sameUri(uri))
  const engine = state.loaded && engineFor(state.loaded, sameUri(uri))
  return open && engine && { ...open, engine, view: engine.view(open.document, host.today()), language: languageFor(state, open.document, engine.configuration.language) }
}

/** The document with a path; undefined when it cannot be read, is not on this computer or is of no kind. */
export async function visit(means: Means, path: string): Promise<Visited | undefined> {
  const { state, host } = means
  const uri = uriOf(means, path)
  if (uri === undefined || !state.loaded) return undefined
  const open = state.open.get(uri)
  const engine = engineFor(state.loaded, uri)
  const text = open ? open.document.text : await textHere(host, uri)
  if (text === undefined || engine.ignores(path)) return undefined
  const document = open?.document ?? engine.read(path, text)
  const view = engine.view(document, host.today())
  return view && { uri: open?.uri ?? uri, document, view, lines: open?.lines ?? linesOfDocument(document), ...(open ? { version: open.version } : {}) }
}

/** The URI of the document with a path. */
export const uriOf = ({ state: { index, folders } }: Pick<Means, 'state'>, path: string): string | undefined => index.uriOf(path) ?? uriIn(folders, path)

/** The paths of the open documents: what they say now may not be known yet. */
export const openPaths = ({ state: { open, folders } }: Means): readonly string[] => [...open.keys()].map((uri) => pathIn(folders, uri))

/** What is sought in each document: in open ones as they are now. */
export function soughtIn(means: Means, known: WeakMap<Document, Sought>): (path: string) => Sought | undefined {
  const { state } = means
  return (path) => {
    const uri = state.index.uriOf(path)
    const open = uri === undefined ? undefined : state.open.get(uri)
    if (!open || !state.loaded || uri === undefined) return state.sought.get(path)
    const found = known.get(open.document) ?? engineFor(state.loaded, uri).sought(open.document)
    if (found) known.set(open.document, found)
    return found
  }
}
