// Quick fixes: offered at a place, and all safe ones of a document at once. Their edits are given when they are chosen, where the client can wait for them.
import type { CodeAction, CodeActionParams } from 'vscode-languageserver'
import { fixesAt } from '../core/features/codeActions.ts'
import { fixOf, titleOf, type FixKey } from '../core/features/offeredFixes.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import { mendAll } from '../core/edit/mend.ts'
import { offsetAt, type TextEdit } from '../core/text.ts'
import { CLEANED } from '../core/texts/clean.ts'
import { NOT_MADE } from '../core/texts/refactor.ts'
import { FIX_ALL } from '../core/texts/status.ts'
import { CLEAN_KIND, FIX_ALL_KIND, QUICK_FIX_KIND, type ActionAbilities } from './abilities.ts'
import { checkedNow, wants, type Checked } from './actionContext.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { fillActions } from './details.ts'
import { moveActions } from './moving.ts'
import { offerActions } from './offers.ts'
import { refactorActions, resolvedRefactoring, type RefactorData } from './refactoring.ts'
import { uiLanguage } from './wording.ts'
import { workspaceEdit } from './workspaceEdit.ts'

export interface CodeActions {
  readonly codeActions: (params: CodeActionParams, abilities: ActionAbilities) => Promise<CodeAction[]>
  /** The action with its edit; without one when the document has changed meanwhile. */
  readonly resolveCodeAction: (action: CodeAction, abilities: ActionAbilities) => CodeAction | Promise<CodeAction>
}

/** What a client keeps of an action until it is chosen. */
interface ActionData {
  readonly uri: string
  readonly version: number
  /** Absent: all safe changes. */
  readonly key?: FixKey
}

export function codeActions(means: Means): CodeActions {
  const { state, effects } = means
  return {
    codeActions: async (params, abilities) => {
      const { textDocument: { uri }, range, context: { only } } = params
      const open = state.open.get(sameUri(uri))
      const checked = open && checkedNow(means, open)
      if (!open || !checked) return []
      const fixes = wants(only, QUICK_FIX_KIND) ? [...quickFixes(means, open, checked, range, abilities), ...(abilities.fillsIn ? await fillActions(means, open, checked, range) : []), ...(await offerActions(means, open, checked, range, abilities))] : []
      return [...fixes, ...(await refactorActions(open, checked, params, abilities)), ...(abilities.moves ? await moveActions(open, checked, params) : []), ...fixAllAction(open, checked, only, abilities), ...cleanAction(open, checked, only, abilities)]
    },
    resolveCodeAction: (action, abilities) => {
      const data = action.data as ActionData | RefactorData | undefined
      const open = data && state.open.get(sameUri(data.uri))
      const checked = open && open.version === data.version ? checkedNow(means, open) : undefined
      if (data && !checked) effects.say(NOT_MADE.changed[uiLanguage(state)])
      if (!data || !open || !checked) return action
      if ('refactoring' in data) return resolvedRefactoring(means, action, data, open, checked, abilities)
      const edits = data.key ? fixOf(open.document, checked.view(open.document), checked.problems, data.key, checked.language) : allEdits(open, checked)
      return edits && edits.length > 0 ? { ...action, edit: workspaceEdit(open, edits, abilities.knowsVersions) } : action
    },
  }
}

function quickFixes(means: Means, open: OpenDocument, checked: Checked, range: CodeActionParams['range'], abilities: ActionAbilities): CodeAction[] {
  const { document, lines, uri, version } = open
  const { problems, view } = checked
  const language = checked.language
  const span = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) }
  return fixesAt(document, view(document), problems, span).map(({ problems: mended, finding, fix, edits }): CodeAction => {
    const title = titleOf(fix, language)
    return {
      title,
      kind: QUICK_FIX_KIND,
      diagnostics: diagnostics(document, mended, lines, language, means.state.docs),
      ...(fix.safe ? { isPreferred: true } : {}),
      ...(abilities.resolves ? { data: { uri, version, key: { finding: finding.id, title } } satisfies ActionData } : { edit: workspaceEdit(open, edits, abilities.knowsVersions) }),
    }
  })
}

/** Offered when it is asked for, or when nothing has to be computed for the offer. */
function fixAllAction(open: OpenDocument, checked: Checked, only: readonly string[] | undefined, abilities: ActionAbilities): CodeAction[] {
  if (!wants(only, FIX_ALL_KIND) || (only === undefined && !abilities.resolves)) return []
  if (!checked.problems.some(({ fixes }) => fixes.some(({ safe }) => safe))) return []
  const action = { title: FIX_ALL[checked.language], kind: FIX_ALL_KIND }
  if (abilities.resolves) return [{ ...action, data: { uri: open.uri, version: open.version } satisfies ActionData }]
  const edits = allEdits(open, checked)
  return edits.length > 0 ? [{ ...action, edit: workspaceEdit(open, edits, abilities.knowsVersions) }] : []
}

/** Cleaning is no mending of findings: offered only when somebody asks for actions of the source, and only where it has something to do. */
function cleanAction(open: OpenDocument, checked: Checked, only: readonly string[] | undefined, { knowsVersions }: ActionAbilities): CodeAction[] {
  if (only === undefined || !wants(only, CLEAN_KIND) || !open.document.content) return []
  const { edits } = checked.engine.clean(open.document)
  return edits.length === 0 ? [] : [{ title: CLEANED.title[checked.language], kind: CLEAN_KIND, edit: workspaceEdit(open, edits, knowsVersions) }]
}

const allEdits = ({ document }: OpenDocument, checked: Checked): readonly TextEdit[] => mendAll(document, checked, () => true).edits
