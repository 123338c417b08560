// Names in small workspaces, with the cursor as a mark in one of the texts.
import assert from 'node:assert/strict'
import { withEdits } from '../../server/core/edit/apply.ts'
import { foundIn, isRenamable, nameNow, refusedBecause, renameEdits, fixedBecause, subjectAt, type Subject, type Surroundings } from '../../server/core/features/navigation/index.ts'
import type { Language } from '../../server/core/problem.ts'
import type { DocumentView } from '../../server/core/view.ts'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { codedThemes } from '../../server/core/features/workspaceSymbols.ts'
import { engine } from './engine.ts'

export type Texts = Readonly<Record<string, string>>

/** Path → view of every document of a kind. */
export interface Small {
  readonly views: ReadonlyMap<string, DocumentView>
  readonly around: Surroundings
}

export function small(texts: Texts): Small {
  const documents = Object.entries(texts).map(([path, text]) => engine.read(path, text))
  const views = new Map(documents.flatMap((document) => {
    const view = engine.view(document, '2026-11-22')
    return view ? [[document.path, view] as const] : []
  }))
  const facts = documents.map((document) => engine.facts(document)).filter((one): one is Facts => one !== undefined)
  const codebooks = documents.flatMap((document) => (document.selection.kind?.purpose === 'settings' ? [{ path: document.path, themes: engine.settings(document).configuration.themes.map(({ id }) => id) }] : []))
  const coded = [...views].map(([path, view]) => ({ path, themes: codedThemes(view) }))
  return { views, around: { workspace: { ...workspaceOf(facts), isWhole: true }, codebooks, codedWith: (theme) => coded.flatMap(({ path, themes }) => (themes.includes(theme) ? [path] : [])) } }
}

/** The texts without the mark `|`, and where it stood. */
export function unmarked(texts: Texts): { readonly texts: Texts; readonly path: string; readonly offset: number } {
  const [path = '', marked = ''] = Object.entries(texts).find(([, text]) => text.includes('|')) ?? []
  const offset = marked.indexOf('|')
  assert.ok(offset >= 0, 'no text has a mark')
  return { texts: { ...texts, [path]: marked.slice(0, offset) + marked.slice(offset + 1) }, path, offset }
}

export interface Standing extends Small {
  readonly subject: Subject | undefined
}

export function standing(marked: Texts): Standing {
  const { texts, path, offset } = unmarked(marked)
  const made = small(texts)
  const view = made.views.get(path)
  return { ...made, subject: view && subjectAt(view, offset, made.around) }
}

/** Where the name at the mark is given: `path line: text`. */
export const definitions = (marked: Texts): readonly string[] => places(marked, (is) => is === 'definition', ({ homes }) => homes)
/** Where it is used; with `all` also where it is given. */
export const references = (marked: Texts, all = false): readonly string[] => places(marked, (is) => all || is !== 'definition', ({ paths }) => paths)

function places(marked: Texts, wanted: (is: string) => boolean, paths: (subject: Subject) => readonly string[]): readonly string[] {
  const { subject, views } = standing(marked)
  return !subject ? [] : paths(subject).flatMap((path) => {
    const view = views.get(path)
    return view ? foundIn(subject, view).filter(({ is }) => wanted(is)).map(({ span }) => `${path} ${view.text.slice(0, span.start).split(/\r\n|\r|\n/u).length}: ${view.text.slice(span.start, span.end)}`) : []
  }).toSorted()
}

/** The texts after the name at the mark was changed, or why it was not; undefined where it is no name of ours. */
export function renamed(marked: Texts, name: string, language: Language = 'fi'): Texts | string | undefined {
  const { subject, views, around } = standing(marked)
  if (!subject || !isRenamable(subject)) return undefined
  const [homePath] = subject.homes
  const home = views.get(homePath ?? '')
  const refused = fixedBecause(subject, around, language) ?? (home ? refusedBecause(subject, name, home, around, language) : 'no home')
  if (refused !== undefined) return refused
  assert.ok(nameNow(subject, home) !== '')
  const after = unmarked(marked).texts
  return { ...after, ...Object.fromEntries(subject.paths.flatMap((path) => {
    const view = views.get(path)
    return view ? [[path, withEdits(view.text, renameEdits(subject, name, view))] as const] : []
  })) }
}
