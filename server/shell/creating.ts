// New documents on request: what there is to choose, and the text of one, under a name that nothing has. Nothing is written here.
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { withRole } from '../core/kinds/kind.ts'
import { LANGUAGES } from '../core/kinds/labels.ts'
import { languageOf } from '../core/language.ts'
import { allIn, inWords, type Language } from '../core/problem.ts'
import { lines, positionAt } from '../core/text.ts'
import { LANGUAGE_NAMES, NEW_DOCUMENT, NOTATIONS } from '../core/texts/newDocument.ts'
import type { Choice, NewChoices, NewChoicesParams, NewParams, NewResult } from '../protocol/newDocument.ts'
import { engineFor } from './affected.ts'
import { namesTaken, underFreeName, uriBelow } from './freeNames.ts'
import type { Means } from './session.ts'
import { pathIn, sameUri } from './uris.ts'
import { languageBefore } from './wording.ts'

interface Refused {
  readonly refused: string
}

export interface Creating {
  readonly newChoices: (params: NewChoicesParams) => Promise<NewChoices | Refused | null>
  readonly newDocument: (params: NewParams) => Promise<NewResult | Refused | null>
}

export function creating(means: Means): Creating {
  const { state } = means
  return {
    newChoices: async ({ from, language: chosen }) => {
      if (!state.loaded) return null
      const source = from === undefined ? undefined : await sourceAt(means, from)
      const own = source && languageOf(source.document)
      const before = own ?? languageBefore(state, state.index.workspace().byPath.values())
      // what is asked behind the question for the language is asked in the language that was chosen
      const language = state.settings.language === 'auto' ? (chosen ?? before) : state.settings.language
      if (from !== undefined && !source) return { refused: NEW_DOCUMENT.notOfKind[language] }
      return choices(source?.engine ?? state.loaded.engine, { language, first: before, own, from: source?.document.path })
    },
    newDocument: async (params) => {
      await readAll(means)
      if (!state.loaded) return null
      const source = params.from === undefined ? undefined : await sourceAt(means, params.from)
      const ui = spokenOf(means, params.language)
      if (params.from !== undefined && !source) return { refused: NEW_DOCUMENT.notOfKind[ui] }
      return made(means, params, source)
    },
  }
}

/** An id is given once in a workspace: what its documents have is waited for, but not for longer than nobody notices. */
async function readAll({ files, host }: Means): Promise<void> {
  const until = performance.now() + LONGEST_WAIT
  while (performance.now() < until && READS.has(files.progress()?.doing ?? '')) await host.pause(PAUSE)
}

const READS: ReadonlySet<string> = new Set(['listing', 'reading'])
/** Milliseconds. */
const PAUSE = 20
const LONGEST_WAIT = 200

interface Source {
  readonly engine: Engine
  readonly document: Document
}

/** The document to make one from: as it is open, else as it is in its file. Undefined when it is of no kind. */
async function sourceAt({ state, host }: Means, given: string): Promise<Source | undefined> {
  if (!state.loaded) return undefined
  const uri = sameUri(given)
  const engine = engineFor(state.loaded, uri)
  const open = state.open.get(uri)?.document
  const text = open ? undefined : await host.read(uri)
  const document = open ?? (text === undefined ? undefined : engine.read(pathIn(state.folders, uri), text))
  return document && engine.view(document, '') ? { engine, document } : undefined
}

/** What is said of a document in a language that somebody has chosen. */
const spokenOf = ({ state: { settings } }: Means, chosen: Language): Language => (settings.language === 'auto' ? chosen : settings.language)

interface Choosing {
  /** Of the words. */
  readonly language: Language
  /** The likeliest one for the document. */
  readonly first: Language
  /** That of the document that it is made from, and its path. */
  readonly own: Language | undefined
  readonly from: string | undefined
}

function choices({ kinds }: Engine, { language: ui, first, own, from }: Choosing): NewChoices {
  const languages = [first, ...LANGUAGES.filter((language) => language !== first)]
  const name = from === undefined ? '' : from.slice(from.lastIndexOf('/') + 1)
  const { kind, language, notation, name: naming, folder, choose } = NEW_DOCUMENT
  return {
    kinds: kinds.list.filter(({ purpose }) => purpose === undefined).map(({ id, titles, descriptions }): Choice => ({ id, label: titles[ui], detail: descriptions[ui] })).toSorted((a, b) => a.label.localeCompare(b.label, ui)),
    languages: languages.map((id) => ({ id, label: LANGUAGE_NAMES[id], ...(id === own ? { detail: NEW_DOCUMENT.ofDocument[ui] } : {}) })),
    notations: (['markdown', 'yaml'] as const).map((id) => ({ id, label: NOTATIONS[id].label, detail: NOTATIONS[id].about[ui] })),
    words: { ...allIn({ kind, language, notation, name: naming, folder, choose }, ui), title: from !== undefined ? inWords(NEW_DOCUMENT.titleFrom, { name }, ui) : NEW_DOCUMENT.title[ui] },
  }
}

/** Where the kind has a place for it. */
function ofProject({ root }: Engine['kinds']['list'][number], project: string | undefined): { readonly set?: Readonly<Record<string, string>> } {
  const [property] = withRole(root, 'project')
  return property && project !== undefined ? { set: { [property.key]: project } } : {}
}

async function made(means: Means, { kind: id, language, notation, title, project, folder, taken = [] }: NewParams, source: Source | undefined): Promise<NewResult | Refused | null> {
  const { state, host } = means
  if (!state.loaded) return null
  const place = sameUri(folder)
  const engine = engineFor(state.loaded, `${place}/x`)
  const kind = engine.kinds.list.find((one) => one.id === id)
  if (!kind) return { refused: NEW_DOCUMENT.unknownKind[spokenOf(means, language)] }
  const { byId, byFormerId } = state.index.workspace()
  const names = namesTaken(means, place, taken)
  // what is being written may not be in the index yet
  const ids = new Set([...state.open.values()].map(({ document }) => engine.facts(document)?.id))
  const from = source?.engine.view(source.document, host.today())
  const created = await underFreeName(means, place, names, () => engine.create({
    kind, language, notation, today: host.today(), ...(title === undefined || title.trim() === '' ? {} : { title }), ...(from ? { from } : {}), ...ofProject(kind, project),
    isTaken: (name) => ids.has(name) || byId.has(name) || byFormerId.has(name) || names.has(name.toLowerCase()),
  }))
  const ui = spokenOf(means, language)
  const secret = created.misfits.find(({ reason }) => reason === 'identity')
  if (secret) return { refused: inWords(NEW_DOCUMENT.identity, { name: secret.name }, ui) }
  const left = created.left.map(({ name }) => name).join(', ')
  return {
    uri: uriBelow(place, created.fileName), text: created.text, position: positionAt(lines(created.text), created.cursor),
    ...(left === '' ? {} : { message: inWords(NEW_DOCUMENT.left, { names: left }, ui) }),
  }
}
