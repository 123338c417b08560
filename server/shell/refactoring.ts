// Refactorings of an open document: as code actions, worked out when one is chosen, and by a command.
import type { CodeAction, CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver'
import type { Asking, Refactoring } from '../core/features/refactor/refactoring.ts'
import { linesOfDocument, locator, type Document } from '../core/document.ts'
import { allIn, inWords, type Language } from '../core/problem.ts'
import { offsetAt, positionAt, type Span } from '../core/text.ts'
import { NOT_MADE } from '../core/texts/refactor.ts'
import type { RefactorParams, RefactorResult, RefactorWords } from '../protocol/refactor.ts'
import { checkedNow, wants, type Checked } from './actionContext.ts'
import { REWRITE_KIND, TIDY_KIND, type ActionAbilities } from './abilities.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits, workspaceEdit } from './workspaceEdit.ts'

const AUTOMATIC: typeof CodeActionTriggerKind.Automatic = 2

/** What a client keeps of a refactoring until it is chosen. */
export interface RefactorData extends Span {
  readonly uri: string
  readonly version: number
  readonly refactoring: string
  readonly choice?: string
}

/** A lamp is lit for findings alone: refactorings are there when somebody opens the menu, those of the source when somebody asks for these. */
export function isAskedFor(kind: string, { context: { only, triggerKind } }: CodeActionParams): boolean {
  if (only === undefined) return !kind.startsWith('source.') && triggerKind !== AUTOMATIC
  return wants(only, kind)
}

export async function refactorActions(open: OpenDocument, checked: Checked, params: CodeActionParams, abilities: ActionAbilities): Promise<CodeAction[]> {
  if (!isAskedFor(REWRITE_KIND, params) && !(params.context.only ?? []).some((one) => wants([one], TIDY_KIND) || one.startsWith(REWRITE_KIND))) return []
  const span = { start: offsetAt(open.lines, params.range.start), end: offsetAt(open.lines, params.range.end) }
  const asking = askingOf(open, checked, span)
  if (!asking) return []
  const { REFACTORING_LIST } = await import('../core/features/refactor/refactorings.ts')
  const { uri, version } = open
  return REFACTORING_LIST.filter(({ kind }) => isAskedFor(kind, params)).flatMap((one) => one.offers(asking).flatMap(({ title, choice }): readonly CodeAction[] => {
    const action = { title, kind: one.kind }
    const data: RefactorData = { uri, version, refactoring: one.name, ...(choice === undefined ? {} : { choice }), ...span }
    return abilities.resolves ? [{ ...action, data }] : withEdits(action, open, one, asking, choice, abilities)
  }))
}

/** What would change the document as a whole, for lists of what can be done. */
export async function refactoringsOf(open: OpenDocument, checked: Checked): Promise<readonly { readonly title: string; readonly name: string; readonly choice?: string }[]> {
  const asking = askingOf(open, checked, undefined)
  if (!asking) return []
  const { REFACTORING_LIST } = await import('../core/features/refactor/refactorings.ts')
  return REFACTORING_LIST.filter(({ kind }) => !kind.startsWith('source.')).flatMap(({ name, offers }) => offers(asking).map((offer) => ({ name, ...offer })))
}

/** An offer whose edits come to nothing is none. */
function withEdits(action: CodeAction, open: OpenDocument, one: Refactoring, asking: Asking, choice: string | undefined, { knowsVersions }: ActionAbilities): readonly CodeAction[] {
  const edits = one.edits(asking, choice)
  return edits.length === 0 ? [] : [{ ...action, edit: workspaceEdit(open, edits, knowsVersions) }]
}

/** The action with its edits; without them, and told why, where there is nothing to do. */
export async function resolvedRefactoring(means: Means, action: CodeAction, { refactoring, choice, start, end }: RefactorData, open: OpenDocument, checked: Checked, abilities: ActionAbilities): Promise<CodeAction> {
  const { refactoringNamed } = await import('../core/features/refactor/refactorings.ts')
  const [one, asking] = [refactoringNamed(refactoring), askingOf(open, checked, { start, end })]
  const [made] = one && asking ? withEdits(action, open, one, asking, choice, abilities) : []
  if (!made) means.effects.say(NOT_MADE.nothing[uiLanguage(means.state)])
  return made ?? action
}

/** Undefined for a document that is of no kind, or whose text is not known whole. */
function askingOf(open: OpenDocument, checked: Checked, span: Span | undefined): Asking | undefined {
  const { document } = open
  const view = checked.view(document)
  if (!view || view.kind.purpose || unreadLine(document) !== undefined) return undefined
  return { document, view, reading: checked, problems: checked.problems, language: checked.language, ...(span ? { span } : {}) }
}

/** The line, from 1, of what cannot be read at all. */
function unreadLine(document: Document): number | undefined {
  const fault = document.faults.find(({ code }) => code === UNREAD)
  return fault && positionAt(linesOfDocument(document), locator(document)(fault.place).start).line + 1
}

const UNREAD = 'document/too-complex'

export interface RefactoringByCommand {
  readonly refactor: (params: RefactorParams) => Promise<RefactorResult | null>
}

export function refactoring(means: Means): RefactoringByCommand {
  const { state } = means
  return {
    refactor: async ({ textDocument: { uri, version }, name, choice, range }) => {
      if (!state.loaded) return null
      const { refactoringNamed } = await import('../core/features/refactor/refactorings.ts')
      const open = state.open.get(sameUri(uri))
      const checked = open && checkedNow(means, open)
      const language = checked?.language ?? uiLanguage(state)
      const words = wordsIn(language)
      const refused = (texts: (typeof NOT_MADE)[keyof typeof NOT_MADE], values = {}): RefactorResult => ({ refused: inWords(texts, values, language), words })
      const one = refactoringNamed(name)
      if (!open || !checked || !one) return refused(NOT_MADE.notOurs)
      if (open.version !== version) return refused(NOT_MADE.changed)
      const line = unreadLine(open.document)
      if (line !== undefined) return refused(NOT_MADE.unread, { line })
      const asking = askingOf(open, checked, range && { start: offsetAt(open.lines, range.start), end: offsetAt(open.lines, range.end) })
      if (!asking) return refused(NOT_MADE.notOurs)
      const edits = one.edits(asking, choice)
      return edits.length > 0 ? { edits: clientEdits(open.lines, edits), words } : refused(one.kind === TIDY_KIND ? NOT_MADE.tidied : NOT_MADE.nothing)
    },
  }
}

const wordsIn = (language: Language): RefactorWords => allIn({ changed: NOT_MADE.changed, readOnly: NOT_MADE.readOnly }, language)
