// What a client can do, as its handshake tells, and the names of what it is promised: known before anything is loaded.
import type { ClientCapabilities, CompletionOptions, MarkupKind } from 'vscode-languageserver'
import type { CompletionAbilities } from '../core/features/completion/completionItems.ts'
import type { InitializationOptions } from '../protocol/initialization.ts'

/** Kinds of code actions. */
export const QUICK_FIX_KIND = 'quickfix'
export const FIX_ALL_KIND = 'source.fixAll.pitkospuut'
export const CLEAN_KIND = 'source.clean.pitkospuut'
export const REWRITE_KIND = 'refactor.rewrite.pitkospuut'
export const TIDY_KIND = 'source.tidy.pitkospuut'
export const MOVE_KIND = 'refactor.move.pitkospuut'

/** What a client can do with a code action. */
export interface ActionAbilities {
  /** It asks for the edits when an action is chosen. */
  readonly resolves: boolean
  /** It takes edits for one version of a document. */
  readonly knowsVersions: boolean
  /** It has the command that fills in details. */
  readonly fillsIn: boolean
  /** It has the command that moves. */
  readonly moves: boolean
  /** It has the commands that begin documents and compare them. */
  readonly leadsOn: boolean
}

/** Undefined for a client that knows only commands. */
export function actionAbilities({ textDocument, workspace }: ClientCapabilities, { fillsIn = false, moves = false, leadsOn = false }: Pick<InitializationOptions, 'fillsIn' | 'moves' | 'leadsOn'> = {}): ActionAbilities | undefined {
  const own = textDocument?.codeAction
  if (!own?.codeActionLiteralSupport) return undefined
  return { resolves: own.dataSupport === true && own.resolveSupport?.properties.includes('edit') === true, knowsVersions: workspace?.workspaceEdit?.documentChanges === true, fillsIn, moves, leadsOn }
}

/** The first notation that a client names; plain text when it names none. */
export function notationOf({ textDocument }: ClientCapabilities): MarkupKind {
  return textDocument?.hover?.contentFormat?.find((format) => format === 'markdown' || format === 'plaintext') ?? 'plaintext'
}

/** Behind these an editor asks by itself. */
export const COMPLETION_OPTIONS: CompletionOptions = { triggerCharacters: ['#', ' ', ':', '-', '{', '='], resolveProvider: true }

export function completionAbilities({ textDocument }: ClientCapabilities): CompletionAbilities {
  const { completionItem = {}, completionItemKind } = textDocument?.completion ?? {}
  const { snippetSupport, insertReplaceSupport, documentationFormat, insertTextModeSupport } = completionItem
  return {
    snippets: snippetSupport === true, insertReplace: insertReplaceSupport === true,
    markdown: documentationFormat?.includes('markdown') === true, asIs: insertTextModeSupport?.valueSet.includes(1) === true, newerKinds: completionItemKind?.valueSet !== undefined,
  }
}

/** What a client can do with places. */
export interface NavigationAbilities {
  /** It shows from where a link leads. */
  readonly links: boolean
  readonly knowsVersions: boolean
  /** It asks for the place of a symbol that is chosen. */
  readonly resolvesSymbols: boolean
}

export function navigationAbilities({ textDocument, workspace }: ClientCapabilities): NavigationAbilities {
  return { links: textDocument?.definition?.linkSupport === true, knowsVersions: workspace?.workspaceEdit?.documentChanges === true, resolvesSymbols: workspace?.symbol?.resolveSupport?.properties.includes('location.range') === true }
}
