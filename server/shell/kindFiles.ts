// The kind files of a workspace: an engine that knows them, and findings in those that are broken.
import type { Diagnostic } from 'vscode-languageserver'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import { createMemo } from '../core/memo.ts'
import type { Language } from '../core/problem.ts'
import { lines } from '../core/text.ts'
import { KIND_FILE, type Host } from './host.ts'
import { loadEngine } from './loadEngine.ts'

export interface LoadedKinds {
  readonly engine: Engine
  /** Findings by the URI of the kind file. */
  readonly findings: ReadonlyMap<string, Diagnostic[]>
}

/** Reads the kind files and makes an engine. A broken one is left out and told of; all others work. */
export async function loadKindFiles(uris: readonly string[], host: Host, language: Language): Promise<LoadedKinds> {
  const files = new Map<string, { readonly uri: string; readonly text: string }>()
  for (const uri of uris) {
    const text = await host.read(uri)
    const name = nameBelowKinds(uri)
    if (text !== undefined && name !== undefined) files.set(name, { uri, text })
  }
  const { engine, faults } = await loadEngine(new Map([...files].map(([name, { text }]) => [name, text])))
  const findings = new Map<string, Diagnostic[]>()
  if (faults.length === 0) return { engine, findings }
  const { kindProblem } = await import('../core/kinds/kindFile.ts')
  for (const { file, fault } of faults) {
    const source = files.get(file)
    if (!source) continue
    const { code, message, values, place } = kindProblem(source.text, fault)
    const document: Document = { path: file, notation: 'yaml', text: source.text, selection: { reason: 'none' }, faults: [], memo: createMemo() }
    const items = diagnostics(document, [{ code, message, values, from: place, to: place, severity: 'error', fixable: false }], lines(source.text), language)
    findings.set(source.uri, [...(findings.get(source.uri) ?? []), ...items])
  }
  return { engine, findings }
}

/** The path of a kind file below `.pitkospuut/kinds/`. */
function nameBelowKinds(uri: string): string | undefined {
  const path = decodeURIComponent(uri)
  return KIND_FILE.test(path) ? path.slice(path.lastIndexOf(KINDS) + KINDS.length) : undefined
}

const KINDS = '.pitkospuut/kinds/'
