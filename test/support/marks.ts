// Documents with their expected findings written inside: a line of `^^^ code` under a line marks what is found there.
import assert from 'node:assert/strict'
import { linesOfDocument, locator } from '../../server/core/document.ts'
import { inWords, type Language } from '../../server/core/problem.ts'
import { positionAt } from '../../server/core/text.ts'
import type { Facts } from '../../server/core/facts.ts'
import { EMPTY_WORKSPACE, workspaceOf, type Workspace } from '../../server/core/workspace.ts'
import { contentsFrom } from './contents.ts'
import { eagerEngine, engine } from './engine.ts'

/** A finding as tests compare it: what stands at its place, and how it is put into words in `language`. */
export interface Seen {
  readonly code: string
  readonly severity: string
  /** From 1, as editors show it. */
  readonly line: number
  /** The text it stands on. */
  readonly at: string
  readonly start: number
  readonly end: number
  readonly message: string
}

export interface Situation {
  /** Decides notation; the kind may come from it too. Default `a.md`, or `a.yaml` when the text starts with a YAML key. */
  readonly path?: string
  readonly today?: string
  readonly language?: Language
  /** Other documents of the workspace and copies of versions (`.pitkospuut/versions/…`): path → text. */
  readonly others?: Readonly<Record<string, string>>
  /** Files that were looked for and are not there. */
  readonly missing?: readonly string[]
  /** With the rules that are off until they are switched on. */
  readonly eager?: boolean
}

/** All findings of a text, in the order of their places. */
export function findings(text: string, { path = notationOf(text), today = '2026-11-22', language = 'fi', others, missing, eager = false }: Situation = {}): readonly Seen[] {
  const document = engine.read(path, text)
  const at = locator(document)
  const lines = linesOfDocument(document)
  return (eager ? eagerEngine : engine).check(document, workspaceFrom(path, text, others, missing), today).problems.map(({ code, severity, message, values, from, to }) => {
    const { start } = at(from)
    const { end } = at(to)
    return { code, severity, start, end, line: positionAt(lines, start).line + 1, at: text.slice(start, end), message: inWords(message, values, language) }
  }).toSorted((a, b) => a.start - b.start || (a.code < b.code ? -1 : 1))
}

/** The success messages of a text, by code. */
export function successes(text: string, { path = notationOf(text), today = '2026-11-22', language = 'fi', others }: Situation = {}): Readonly<Record<string, string>> {
  const checked = engine.check(engine.read(path, text), workspaceFrom(path, text, others), today)
  return Object.fromEntries(checked.successes.map(({ code, message, values }) => [code, inWords(message, values, language)]))
}

/**
 * Checks the findings of one code, or of one family (`swot/`), against the marks in the text. Several marks may stand under one line, each in a
 * line of its own; a mark covers the first line of what it marks.
 */
export function expectMarked(code: string, marked: string, situation: Situation = {}): void {
  const { text, marks } = readMarks(marked)
  const seen = findings(text, situation).filter((finding) => (code.endsWith('/') ? finding.code.startsWith(code) : finding.code === code))
  assert.deepEqual(seen.map(({ code: found, line, at }) => `${line} ${found} ‹${firstLine(at)}›`), marks.map((mark) => `${mark.line} ${mark.code} ‹${mark.at}›`))
}

/** Checks all findings of a text against the marks in it. */
export function expectOnly(marked: string, situation: Situation = {}): void {
  const { text, marks } = readMarks(marked)
  assert.deepEqual(findings(text, situation).map(({ code, line, at }) => `${line} ${code} ‹${firstLine(at)}›`), marks.map((mark) => `${mark.line} ${mark.code} ‹${mark.at}›`))
}

/** The text without marks, and the marks. */
export function readMarks(marked: string): { readonly text: string; readonly marks: readonly { readonly line: number; readonly code: string; readonly at: string }[] } {
  const kept: string[] = []
  const marks: { readonly line: number; readonly code: string; readonly at: string }[] = []
  for (const line of marked.split('\n')) {
    const mark = /^( *)(\^+) ([a-z]+(?:-[a-z]+)*\/[a-zA-Z]+(?:-[a-z]+)*)$/.exec(line)
    if (!mark) kept.push(line)
    else marks.push({ line: kept.length, code: mark[3] ?? '', at: (kept.at(-1) ?? '').slice((mark[1] ?? '').length, (mark[1] ?? '').length + (mark[2] ?? '').length) })
  }
  return { text: kept.join('\n'), marks }
}

const firstLine = (text: string): string => text.split(/\r\n|\r|\n/)[0] ?? ''

export const notationOf = (text: string): string => (/^\s*[\p{L}_]+:/u.test(text) ? 'a.yaml' : 'a.md')

export function workspaceFrom(path: string, text: string, others: Situation['others'], missing: readonly string[] = []): Workspace {
  if (!others) return missing.length > 0 ? { ...EMPTY_WORKSPACE, missing: new Set(missing) } : EMPTY_WORKSPACE
  const texts = { ...others, [path]: text }
  const facts = Object.entries(texts).filter(([name]) => !name.endsWith('.txt')).map(([name, source]) => engine.facts(engine.read(name, source)))
  const workspace = workspaceOf(facts.filter((one): one is Facts => one !== undefined))
  return { ...workspace, isWhole: true, missing: new Set(missing), contents: contentsFrom(texts, workspace) }
}
