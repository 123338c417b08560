// What a place of a document says, with the place as a mark in its text.
import assert from 'node:assert/strict'
import { NO_CONFIGURATION, type Configuration } from '../../server/core/config/configuration.ts'
import { locator } from '../../server/core/document.ts'
import type { Engine } from '../../server/core/engine.ts'
import { hoverAt } from '../../server/core/features/hover/hover.ts'
import { languageOf } from '../../server/core/language.ts'
import type { Language } from '../../server/core/problem.ts'
import { engine as bundledEngine } from './engine.ts'
import { notationOf, workspaceFrom } from './marks.ts'

export interface Pointing {
  readonly path?: string
  readonly today?: string
  /** Default: the document's own. */
  readonly language?: Language
  /** Other documents of the workspace: path → text. */
  readonly others?: Readonly<Record<string, string>>
  readonly configuration?: Configuration
  readonly engine?: Engine
  /** With why the findings at the place are told. */
  readonly findings?: true
  readonly notation?: 'markdown' | 'plaintext'
  readonly docs?: string
  /** The mark of the place; another one where the text has this sign in it. */
  readonly mark?: string
}

/** What the place says: the text it is said of, and its lines, with plain spaces for those that do not break. Undefined where it says nothing. */
export function hovered(marked: string, pointing: Pointing = {}): { readonly at: string; readonly lines: readonly string[] } | undefined {
  const { mark = '|', today = '2026-11-22', configuration = NO_CONFIGURATION, engine = bundledEngine, others, docs } = pointing
  const offset = marked.indexOf(mark)
  assert.ok(offset >= 0, 'the text has no mark')
  const text = marked.slice(0, offset) + marked.slice(offset + mark.length)
  return hoveredAt(text, offset, { ...pointing, today, configuration, engine, ...(others ? { others } : {}), ...(docs === undefined ? {} : { docs }) })
}

/** The same at an offset of a text. */
function hoveredAt(text: string, offset: number, pointing: Pointing = {}): ReturnType<typeof hovered> {
  const { path = notationOf(text), today = '2026-11-22', configuration = NO_CONFIGURATION, engine = bundledEngine, others, docs, notation = 'plaintext' } = pointing
  const document = engine.read(path, text)
  const view = engine.view(document, today)
  if (!view) return undefined
  const at = locator(document)
  const workspace = workspaceFrom(path, text, others)
  const problems = pointing.findings ? engine.check(document, workspace, today).problems : []
  const found = hoverAt({
    document, view, offset, workspace, configuration, kinds: engine.kinds, rules: engine.rules.registered, language: pointing.language ?? languageOf(document),
    findings: problems.map((problem) => ({ problem, start: at(problem.from).start, end: at(problem.to).end })), ...(docs === undefined ? {} : { docs }),
  }, notation)
  return found && { at: text.slice(found.span.start, found.span.end), lines: found.text.replaceAll('\u00a0', ' ').split('\n').filter((line) => line !== '') }
}

/** Checks what a place says, in plain text. */
export function expectHover(marked: string, at: string | undefined, lines: readonly string[] = [], pointing: Pointing = {}): void {
  const seen = hovered(marked, pointing)
  assert.deepEqual(seen ?? { at: undefined, lines: [] }, { at, lines }, JSON.stringify(seen, null, 2))
}

/** A hover as tests tell it. */
interface Case extends Pointing {
  readonly it: string
  /** `|` is the pointer. */
  readonly text: string
  /** What it is said of; absent where nothing is said. */
  readonly at?: string
  readonly says?: readonly string[]
}

/** Checks what places say, each as a test of its own. */
export function told(title: string, cases: readonly Case[]): void {
  describe(title, () => {
    for (const one of cases) it(one.it, () => expectHover(one.text, one.at, one.says, one))
  })
}
