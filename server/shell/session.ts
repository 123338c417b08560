// One session: the engine, the open documents, the index of the workspace and the settings, and what happens when one of them changes.
import type { Diagnostic, TextDocumentContentChangeEvent } from 'vscode-languageserver'
import { dependantsOf } from '../core/dependants.ts'
import { linesOfDocument, type Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import { outline, type OutlineEntry } from '../core/features/outline.ts'
import { languageOf } from '../core/language.ts'
import type { Language } from '../core/problem.ts'
import { lines } from '../core/text.ts'
import { EMPTY_WORKSPACE, withFacts, workspaceOf, type Facts, type Workspace } from '../core/workspace.ts'
import type { DocumentStatus } from '../protocol.ts'
import { eachFile, readClosed, type ClosedFile } from './closedFiles.ts'
import { DOCUMENT, KIND_FILE, type Host } from './host.ts'
import { loadEngine } from './loadEngine.ts'
import { changedDocument, openDocument, rereadDocument, type OpenDocument } from './openDocuments.ts'
import type { Settings } from './settings.ts'
import { statusOf } from './status.ts'

/** What the session asks of the shell when something changed. */
export interface Effects {
  /** The findings of an open document may have changed. */
  readonly changed: (uri: string) => void
  /** The findings of a file that is not open may have changed. */
  readonly closedChanged: (uri: string) => void
  readonly status: (status: DocumentStatus) => void
  readonly log: (message: string) => void
}

export interface Session {
  /** Resolves when the engine is there. */
  readonly ready: Promise<void>
  readonly start: (folders: readonly string[], trusted: boolean) => void
  readonly configure: (settings: Settings, locale: string | undefined) => void
  readonly open: (uri: string, languageId: string, version: number, text: string) => void
  readonly change: (uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]) => void
  readonly close: (uri: string) => void
  /** Files that were made, changed, renamed or deleted. */
  readonly filesChanged: (uris: readonly string[]) => Promise<void>
  readonly rescan: (folders: readonly string[], trusted: boolean) => Promise<void>
  readonly opened: (uri: string) => OpenDocument | undefined
  readonly diagnosticsOf: (uri: string) => { readonly version: number; readonly items: Diagnostic[] } | undefined
  readonly closedFiles: () => Promise<readonly ClosedFile[]>
  readonly diagnosticsOfClosed: (file: ClosedFile) => Promise<Diagnostic[]>
  readonly outlineOf: (uri: string) => { readonly open: OpenDocument; readonly entries: readonly OutlineEntry[] } | undefined
}

export function createSession(host: Host, effects: Effects, initial: Settings): Session {
  let settings = initial
  let locale: string | undefined
  let folders: readonly string[] = []
  let trusted = true
  let engine: Engine | undefined
  let workspace: Workspace = EMPTY_WORKSPACE
  let closed: ReadonlyMap<string, ClosedFile> = new Map()
  let kindFindings: ReadonlyMap<string, Diagnostic[]> = new Map()
  let scan = 0
  let revision = 0
  let scanned: Promise<void> = Promise.resolve()
  const open = new Map<string, OpenDocument>()
  let begin: () => void = () => {}
  const ready = new Promise<void>((resolve) => (begin = resolve))

  const pathOf = (uri: string): string => {
    const folder = folders.find((one) => uri.startsWith(`${one}/`))
    return decodeURIComponent(folder ? uri.slice(folder.length + 1) : uri.slice(uri.lastIndexOf('/') + 1))
  }
  const uriOf = (path: string): string | undefined => [...open.values()].find((one) => one.path === path)?.uri ?? [...closed.values()].find((one) => one.path === path)?.uri
  const languageFor = (document: Document): Language => {
    if (settings.language !== 'auto') return settings.language
    if (document.content) return languageOf(document)
    return locale?.startsWith('sv') ? 'sv' : locale?.startsWith('en') && document.selection.reason === 'none' ? 'en' : 'fi'
  }

  const setFacts = (path: string, facts: Facts | undefined): void => {
    const before = workspace
    workspace = withFacts(workspace, path, facts)
    if (workspace === before) return
    for (const other of dependantsOf(before, workspace, path)) {
      const uri = uriOf(other)
      if (uri === undefined) continue
      if (open.has(uri)) effects.changed(uri)
      else touch(uri, other)
    }
  }
  const touch = (uri: string, path: string): void => {
    closed = new Map([...closed, [uri, { uri, path, revision: ++revision }]])
    effects.closedChanged(uri)
  }
  const forget = (uri: string): void => {
    const known = closed.get(uri)
    if (!known) return
    closed = new Map([...closed].filter(([other]) => other !== uri))
    if (!open.has(uri)) effects.closedChanged(uri)
  }
  const settle = (one: OpenDocument, before: OpenDocument | undefined): void => {
    if (!engine) return
    open.set(one.uri, one)
    if (before?.document.selection.kind !== one.document.selection.kind || before?.document.selection.reason !== one.document.selection.reason) effects.status(statusOf(one.uri, one.document.selection, languageFor(one.document)))
    setFacts(one.path, engine.facts(one.document))
    effects.changed(one.uri)
  }
  const found = (document: Document): Diagnostic[] => {
    if (!engine || !settings.enable) return []
    const checked = engine.check(document, workspace, host.today())
    return diagnostics(document, checked.problems, open.get(document.path)?.lines ?? linesOfDocument(document), languageFor(document))
  }

  const loadKinds = async (uris: readonly string[]): Promise<void> => {
    const texts = new Map<string, { readonly uri: string; readonly text: string }>()
    for (const uri of trusted ? uris : []) {
      const name = KIND_FILE.exec(decodeURIComponent(uri))
      const text = name ? await host.read(uri) : undefined
      if (text !== undefined && name) texts.set(uri.slice(uri.indexOf('.pitkospuut/kinds/') + '.pitkospuut/kinds/'.length), { uri, text })
    }
    const loaded = await loadEngine(new Map([...texts].map(([name, { text }]) => [name, text])))
    engine = loaded.engine
    const before = kindFindings
    const findings = new Map<string, Diagnostic[]>()
    if (loaded.faults.length > 0) {
      const { kindProblem } = await import('../core/kinds/kindFile.ts')
      for (const { file, fault } of loaded.faults) {
        const source = texts.get(file)
        if (!source) continue
        const { code, message, values, place } = kindProblem(source.text, fault)
        const document: Document = { path: file, notation: 'yaml', text: source.text, selection: { reason: 'none' }, faults: [] }
        const items = diagnostics(document, [{ code, message, values, from: place, to: place, severity: 'error', fixable: false }], lines(source.text), settings.language === 'auto' ? (locale?.startsWith('sv') ? 'sv' : 'fi') : settings.language)
        findings.set(source.uri, [...(findings.get(source.uri) ?? []), ...items])
      }
    }
    kindFindings = findings
    for (const uri of new Set([...before.keys(), ...findings.keys()])) effects.closedChanged(uri)
  }

  const scanFolders = async (): Promise<void> => {
    const mine = ++scan
    const stale = (): boolean => mine !== scan
    const uris = (await Promise.all(folders.map((folder) => host.files(folder)))).flat()
    const hadKinds = kindFindings.size > 0 || engine !== undefined
    const kindUris = uris.filter((uri) => KIND_FILE.test(decodeURIComponent(uri)))
    if (!engine || kindUris.length > 0 || hadKinds) await loadKinds(kindUris)
    begin()
    if (stale() || !engine) return
    for (const one of [...open.values()]) settle(rereadDocument(engine, one), undefined)
    const facts: Facts[] = []
    const files = new Map<string, ClosedFile>()
    await eachFile(uris.filter((uri) => DOCUMENT.test(uri)), host, stale, async (uri) => {
      if (!engine || open.has(uri)) return
      const path = pathOf(uri)
      const document = await readClosed(engine, host, uri, path)
      if (!document || !concerns(document)) return
      const known = engine.facts(document)
      if (known) facts.push(known)
      files.set(uri, { uri, path, revision: ++revision })
    })
    if (stale()) return
    const gone = [...closed.keys()].filter((uri) => !files.has(uri))
    closed = files
    const current = engine
    const ofOpen = [...open.values()].flatMap(({ document }) => current.facts(document) ?? [])
    workspace = workspaceOf([...facts.filter(({ path }) => !ofOpen.some((one) => one.path === path)), ...ofOpen])
    for (const uri of [...open.keys()]) effects.changed(uri)
    for (const uri of [...gone, ...files.keys()]) effects.closedChanged(uri)
  }

  return {
    ready,
    start: (all, trust) => {
      folders = all
      trusted = trust
      scanned = scanFolders().catch((error: unknown) => {
        effects.log(`scan: ${error instanceof Error ? error.name : 'unknown'}`)
        begin()
      })
    },
    configure: (next, editorLocale) => {
      settings = next
      locale = editorLocale
      for (const [uri, one] of open) {
        effects.status(statusOf(uri, one.document.selection, languageFor(one.document)))
        effects.changed(uri)
      }
      closed = new Map([...closed].map(([uri, file]) => [uri, { ...file, revision: ++revision }]))
      for (const uri of closed.keys()) effects.closedChanged(uri)
    },
    open: (uri, languageId, version, text) => {
      if (!engine || (languageId !== 'markdown' && languageId !== 'yaml' && !DOCUMENT.test(uri))) return
      settle(openDocument(engine, uri, pathOf(uri), languageId, version, text), undefined)
    },
    change: (uri, version, changes) => {
      const before = open.get(uri)
      if (before && engine) settle(changedDocument(engine, before, version, changes), before)
    },
    close: (uri) => {
      const one = open.get(uri)
      open.delete(uri)
      if (!one || !engine) return
      void readClosed(engine, host, uri, one.path).then((document) => {
        if (open.has(uri)) return
        setFacts(one.path, document && engine?.facts(document))
        if (document && concerns(document) && folders.some((folder) => uri.startsWith(`${folder}/`))) touch(uri, one.path)
        else {
          forget(uri)
          effects.closedChanged(uri)
        }
      })
    },
    filesChanged: async (uris) => {
      if (uris.some((uri) => KIND_FILE.test(decodeURIComponent(uri)) || uri.endsWith('/.gitignore'))) {
        scanned = scanFolders()
        return scanned
      }
      await scanned
      await eachFile(uris.filter((uri) => DOCUMENT.test(uri)), host, () => false, async (uri) => {
        if (!engine || open.has(uri)) return
        const path = pathOf(uri)
        const document = await readClosed(engine, host, uri, path)
        setFacts(path, document && engine.facts(document))
        if (document && concerns(document)) touch(uri, path)
        else forget(uri)
      })
    },
    rescan: (all, trust) => {
      folders = all
      trusted = trust
      scanned = scanFolders()
      return scanned
    },
    opened: (uri) => open.get(uri),
    diagnosticsOf: (uri) => {
      const one = open.get(uri)
      return one && { version: one.version, items: found(one.document) }
    },
    closedFiles: async () => {
      await scanned
      const kindFiles = [...kindFindings.keys()].map((uri): ClosedFile => ({ uri, path: uri, revision: scan }))
      return settings.checkClosedFiles ? [...[...closed.values()].filter(({ uri }) => !open.has(uri)), ...kindFiles] : kindFiles
    },
    diagnosticsOfClosed: async ({ uri, path }) => {
      const ofKind = kindFindings.get(uri)
      if (ofKind) return ofKind
      if (!closed.has(uri) || !settings.checkClosedFiles || !engine) return []
      const document = await readClosed(engine, host, uri, path)
      return document ? found(document) : []
    },
    outlineOf: (uri) => {
      const one = open.get(uri)
      const view = one && engine?.view(one.document, host.today())
      return one && view ? { open: one, entries: outline(one.document, view, languageFor(one.document)) } : undefined
    },
  }
}

/** True for a document that may have findings. */
const concerns = ({ selection }: Document): boolean => selection.kind !== undefined || selection.guess !== undefined || selection.unknown !== undefined

