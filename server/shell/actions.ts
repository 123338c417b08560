// What can be done with an open document and in the workspace; choosing a kind, and the language.
import { questionsInWords } from '../core/counting.ts'
import { allIn, inWords } from '../core/problem.ts'
import { LANGUAGES } from '../core/kinds/labels.ts'
import { ACTION_LIST } from '../core/texts/actions.ts'
import { CHECKLIST } from '../core/texts/checklist.ts'
import { LANGUAGE_NAMES } from '../core/texts/newDocument.ts'
import type { ActionsResult, ChooseKindParams, ChooseKindResult, Choices, KindChoices } from '../protocol/actions.ts'
import { checkingOf, engineFor } from './affected.ts'
import { refactoringsOf } from './refactoring.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits } from './workspaceEdit.ts'

export interface Acting {
  readonly actions: (uri: string | undefined) => Promise<ActionsResult>
  readonly kindChoices: (uri: string | undefined) => KindChoices | { readonly refused: string } | null
  readonly chooseKind: (params: ChooseKindParams) => Promise<ChooseKindResult>
  readonly languageChoices: () => Choices
}

export function acting(means: Means): Acting {
  const { state } = means
  return {
    actions: async (uri) => {
      const { actionList } = await import('../core/features/actionList.ts')
      const open = uri === undefined ? undefined : state.open.get(sameUri(uri))
      const checking = open && checkingOf(means, sameUri(open.uri), open.document)
      const language = checking?.language ?? uiLanguage(state)
      const problems = checking?.found().problems ?? []
      const refactorings = open && checking ? await refactoringsOf(open, { ...checking, problems }) : []
      const on = open && { document: open.document, problems, questions: questionsInWords(problems.length, language), refactorings }
      return { title: ACTION_LIST.title[language], placeholder: ACTION_LIST.placeholder[language], groups: actionList(on, language) }
    },
    kindChoices: (uri) => {
      if (!state.loaded) return null
      const language = uiLanguage(state)
      const open = uri === undefined ? undefined : state.open.get(sameUri(uri))
      if (!open) return { refused: ACTION_LIST.noDocument[language] }
      const { kind, guess } = open.document.selection
      if (kind) return { refused: inWords(ACTION_LIST.isOfKind, { kind: kind.titles }, language) }
      const list = engineFor(state.loaded, sameUri(open.uri)).kinds.list.filter(({ purpose }) => purpose === undefined)
      const choices = list.map((one) => ({ id: one.id, label: one.titles[language], detail: one.descriptions[language], ...(one === guess ? { picked: true as const } : {}) }))
      return {
        title: ACTION_LIST.chooseKind[language], placeholder: ACTION_LIST.kindPrompt[language],
        choices: choices.toSorted((a, b) => Number(b.picked ?? false) - Number(a.picked ?? false) || a.label.localeCompare(b.label, language)),
        words: allIn({ readOnly: CHECKLIST.readOnly, notReady: CHECKLIST.notReady }, language),
      }
    },
    chooseKind: async ({ textDocument: { uri, version }, kind: id }) => {
      const { editsForKind } = await import('../core/features/chooseKind.ts')
      const open = state.open.get(sameUri(uri))
      if (!open || !state.loaded || open.version !== version) return null
      const engine = engineFor(state.loaded, sameUri(uri))
      const kind = engine.kinds.list.find((one) => one.id === id)
      const edits = kind && !open.document.selection.kind ? editsForKind(open.document, kind, engine.read) : []
      return edits.length > 0 ? { edits: clientEdits(open.lines, edits) } : { refused: ACTION_LIST.typeByHand[uiLanguage(state)] }
    },
    languageChoices: () => {
      const language = uiLanguage(state)
      const set = state.settings.language
      const choices = [{ id: 'auto', label: ACTION_LIST.auto[language] }, ...LANGUAGES.map((id) => ({ id, label: LANGUAGE_NAMES[id] }))]
      return { title: 'Pitkospuut', placeholder: ACTION_LIST.languagePrompt[language], choices: choices.map((one) => (one.id === set ? { ...one, detail: ACTION_LIST.now[language], picked: true as const } : one)) }
    },
  }
}
