// Completion in tests: a text with `|` (or `¦`) where the cursor stands; what is offered there, and what the text is when one of it is taken.
import assert from 'node:assert/strict'
import { complete } from '../../server/core/features/completion/complete.ts'
import { filledOf, plainOf, type Suggestion, type Suggestions } from '../../server/core/features/completion/suggestion.ts'
import { NO_CONFIGURATION, type Configuration } from '../../server/core/config/configuration.ts'
import type { Engine } from '../../server/core/engine.ts'
import { languageOf } from '../../server/core/language.ts'
import { EMPTY_WORKSPACE, workspaceOf } from '../../server/core/workspace.ts'
import { engine as bundledEngine } from '../support/engine.ts'

export interface Place {
  readonly path?: string
  readonly trigger?: string
  /** Other documents by their paths. */
  readonly others?: Readonly<Record<string, string>>
  readonly configuration?: Partial<Configuration>
  readonly engine?: Engine
}

export const TODAY = '2026-11-22'

/** Where the cursor stands: at `¦`, else at the last `|`. */
const cursorIn = (marked: string): number => (marked.includes('¦') ? marked.indexOf('¦') : marked.lastIndexOf('|'))

/** What is offered at the cursor. */
export function suggested(marked: string, place: Place = {}): Suggestions | undefined {
  const offset = cursorIn(marked)
  assert.ok(offset >= 0, 'a cursor')
  return suggestedAt(marked.slice(0, offset) + marked.slice(offset + 1), offset, place)
}

export function suggestedAt(text: string, offset: number, { path = text.startsWith('---') || text.startsWith('\ufeff---') ? 'a.md' : 'a.yaml', trigger, others, configuration, engine = bundledEngine }: Place = {}): Suggestions | undefined {
  const document = engine.read(path, text)
  const view = engine.view(document, TODAY)
  if (!view) return undefined
  const facts = Object.entries(others ?? {}).flatMap(([other, content]) => engine.facts(engine.read(other, content)) ?? [])
  return complete({
    document, view, offset, language: languageOf(document), kinds: engine.kinds, rules: engine.rules.registered,
    workspace: others ? workspaceOf(facts) : EMPTY_WORKSPACE, configuration: { ...NO_CONFIGURATION, ...configuration }, ...(trigger === undefined ? {} : { trigger }),
  })
}

/** The labels of what is offered. */
export const labels = (marked: string, place: Place = {}): readonly string[] => (suggested(marked, place)?.items ?? []).map(({ label }) => label)

/** The text when an offer is taken, with nothing typed into its holes but what stands there. */
export function taken(marked: string, label: string, place: Place = {}, written: (text: Suggestion['text']) => string = filledOf): string {
  const found = suggested(marked, place)
  const item = found?.items.find((one) => one.label === label)
  assert.ok(found && item, `${label} is offered, among ${(found?.items ?? []).map((one) => one.label).slice(0, 40).join(', ')}`)
  const at = cursorIn(marked)
  const text = marked.slice(0, at) + marked.slice(at + 1)
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  return text.slice(0, found.word.start) + written(item.text).replaceAll('\n', lineEnd) + text.slice(found.word.end)
}

export { filledOf, plainOf }
