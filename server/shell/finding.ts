// Symbols of the whole workspace: documents and their goals. Where exactly one stands is looked up when it is chosen.
import type { CancellationToken, SymbolKind, WorkspaceSymbol, WorkspaceSymbolParams } from 'vscode-languageserver'
import type { Document } from '../core/document.ts'
import type { Folded, Hit, Sought } from '../core/features/workspaceSymbols.ts'
import { positionAt } from '../core/text.ts'
import type { Facts } from '../core/facts.ts'
import { endIfCancelled } from './ending.ts'
import type { Means } from './session.ts'
import { speaksOf } from './wording.ts'
import { soughtIn, uriOf, visit } from './visiting.ts'

export interface FindingSymbols {
  /** `resolves`: the client asks for the range of the one that is chosen. */
  readonly workspaceSymbols: (params: WorkspaceSymbolParams, resolves: boolean, token: CancellationToken) => Promise<WorkspaceSymbol[]>
  readonly resolveSymbol: (symbol: WorkspaceSymbol) => Promise<WorkspaceSymbol>
}

type SymbolData = Pick<Hit, 'path' | 'goal' | 'name'>

export function findingSymbols(means: Means): FindingSymbols {
  const known = new WeakMap<Document, Sought>()
  const folded = new WeakMap<Facts, { readonly goals: readonly string[]; readonly folded: Folded }>()
  return {
    workspaceSymbols: async ({ query }, resolves, token) => {
      const { findSymbols, foldedOf } = await import('../core/features/workspaceSymbols.ts')
      const sought = soughtIn(means, known)
      const all = [...means.state.index.workspace().byPath.values()].map((facts) => {
        const goals = sought(facts.path)?.goals ?? NO_GOALS
        const last = folded.get(facts)
        const candidate = { facts, goals }
        const now = last?.goals === goals ? last : { goals, folded: foldedOf(candidate) }
        folded.set(facts, now)
        return { candidate, folded: now.folded }
      })
      const symbols: WorkspaceSymbol[] = []
      for (const hit of findSymbols(query, all)) {
        endIfCancelled(token)
        const uri = uriOf(means, hit.path)
        if (uri === undefined || !speaksOf(means.state, uri)) continue
        const symbol = symbolOf(hit, means.state.open.get(uri)?.uri ?? uri)
        symbols.push(resolves ? symbol : await resolved(means, symbol))
      }
      return symbols
    },
    resolveSymbol: (symbol) => resolved(means, symbol),
  }
}

const NO_GOALS: readonly string[] = []

/** `SymbolKind.File` and `.String`. */
const KINDS: Readonly<Record<'document' | 'goal', SymbolKind>> = { document: 1, goal: 15 }

const symbolOf = ({ path, name, container, goal }: Hit, uri: string): WorkspaceSymbol => ({
  name, containerName: container, kind: goal === undefined ? KINDS.document : KINDS.goal, location: { uri }, data: { path, name, ...(goal === undefined ? {} : { goal }) } satisfies SymbolData,
})

/** The place in the document as it is now. */
async function resolved(means: Means, symbol: WorkspaceSymbol): Promise<WorkspaceSymbol> {
  const data = symbol.data as SymbolData | undefined
  const { placeOfHit } = await import('../core/features/workspaceSymbols.ts')
  const visited = data && (await visit(means, data.path))
  const { start, end } = visited ? placeOfHit(visited.view, data) : { start: 0, end: 0 }
  const range = visited ? { start: positionAt(visited.lines, start), end: positionAt(visited.lines, end) } : { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }
  return { ...symbol, location: { uri: symbol.location.uri, range } }
}
