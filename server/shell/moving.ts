// Moving in an open document: what its targets are, the edits of a move, and the offer to somebody who asks what can be done at a place.
import type { CodeAction, CodeActionParams, Range } from 'vscode-languageserver'
import type { From, Moving } from '../core/features/moving/moving.ts'
import { lines, offsetAt, positionAt } from '../core/text.ts'
import { allIn, type Language } from '../core/problem.ts'
import { MOVING, UNMOVED } from '../core/texts/moving.ts'
import type { MoveFrom, MoveParams, MoveReason, MoveResult, MoveTargets, MoveWords } from '../protocol/moving.ts'
import { MOVE_KIND } from './abilities.ts'
import type { Checked } from './actionContext.ts'
import type { OpenDocument } from './openDocuments.ts'
import { isAskedFor } from './refactoring.ts'
import type { Means } from './session.ts'
import { openedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits } from './workspaceEdit.ts'

export interface MovingByRequest {
  readonly moveTargets: (params: MoveFrom) => Promise<MoveTargets | null>
  readonly move: (params: MoveParams) => Promise<MoveResult | null>
}

export function movingBy(means: Means): MovingByRequest {
  return {
    moveTargets: async (params) => {
      if (!means.state.loaded) return null
      const { targetsOf } = await import('../core/features/moving/moving.ts')
      const asked = asking(means, params)
      const { language, version } = asked
      const none = (reason: keyof typeof UNMOVED): MoveTargets => ({ version, message: UNMOVED[reason][language], title: MOVING.title[language], pointers: [], targets: [], words: wordsIn(language) })
      if ('reason' in asked) return none(asked.reason)
      const found = targetsOf(asked.moving, asked.from, language)
      if ('refused' in found) return none(found.refused)
      return { version, ...found, ...(found.targets.length === 0 ? { message: UNMOVED.alone[language] } : {}), words: wordsIn(language) }
    },
    move: async (params) => {
      if (!means.state.loaded) return null
      const { move, movedInWords } = await import('../core/features/moving/moving.ts')
      const asked = asking(means, params)
      const words = wordsIn(asked.language)
      const none = (reason: keyof typeof UNMOVED): MoveResult => ({ refused: UNMOVED[reason][asked.language], reason, words })
      if ('reason' in asked) return none(asked.reason)
      const made = move(asked.moving, asked.from, params.to)
      if (!made.edits) return none(made.refused)
      const { to } = params
      const isAtEnd = made.edits.length === 0 && typeof to === 'string'
      if (isAtEnd) return { refused: MOVING[to === 'up' || to === 'top' ? 'first' : 'last'][asked.language], reason: to === 'up' || to === 'top' ? 'first' : 'last', words }
      const after = lines(made.text)
      return { edits: clientEdits(asked.open.lines, made.edits), range: { start: positionAt(after, made.span.start), end: positionAt(after, made.span.end) }, pointers: made.pointers, ...(made.at ? { said: movedInWords(made.at, asked.language) } : {}), words }
    },
  }
}

type Asked = { readonly language: Language; readonly version: number } & ({ readonly open: OpenDocument; readonly moving: Moving; readonly from: From } | { readonly reason: MoveReason & keyof typeof UNMOVED })

function asking(means: Means, { textDocument: { uri, version }, pointers, prints, range }: MoveFrom): Asked {
  const open = openedIn(means, uri)
  const common = { language: open?.language ?? uiLanguage(means.state), version: open?.version ?? 0 }
  if (!open?.view || open.view.kind.purpose) return { ...common, reason: 'notOurs' }
  if (open.version !== version) return { ...common, reason: 'changed' }
  if (pointers === undefined && range === undefined) return { ...common, reason: 'nothing' }
  return { ...common, open, moving: { document: open.document, view: open.view, edit: open.engine.edit }, from: pointers ? { pointers, ...(prints ? { prints } : {}) } : fromRange(open, range) }
}

const fromRange = ({ lines: table }: OpenDocument, range: Range | undefined): From => {
  const at = (position: Range['start'] | undefined): number => (position ? offsetAt(table, position) : 0)
  return { span: { start: at(range?.start), end: at(range?.end) } }
}

function wordsIn(language: Language): MoveWords {
  const { choose, readOnly, here, elsewhere, sections } = MOVING
  return allIn({ choose, readOnly, here, elsewhere, sections, changed: UNMOVED.changed, alone: UNMOVED.alone }, language)
}

/** The command that asks where to; for clients that have it. */
export async function moveActions(open: OpenDocument, checked: Checked, params: CodeActionParams): Promise<CodeAction[]> {
  if (!isAskedFor(MOVE_KIND, params)) return []
  const view = checked.view(open.document)
  if (!view || view.kind.purpose) return []
  const { sourceOf } = await import('../core/features/moving/moving.ts')
  const source = sourceOf({ document: open.document, view, edit: checked.engine.edit }, fromRange(open, params.range))
  if ('refused' in source || ('siblings' in source && source.siblings.all.length < 2)) return []
  const language = checked.language
  const title = MOVING['items' in source ? (source.items.indices.length > 1 ? 'titleOfItems' : 'titleOfItem') : source.siblings.notation === 'yaml' ? 'titleOfEntry' : 'titleOfSection'][language]
  return [{ title, kind: MOVE_KIND, command: { title, command: 'pitkospuut.move', arguments: [{ uri: open.uri, range: params.range }] } }]
}
