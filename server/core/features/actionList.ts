// The actions that make sense in a document as it is, or without one, in words of one language and in groups.
import type { Document } from '../document.ts'
import { inWords, type Language, type Problem, type Values } from '../problem.ts'
import { ACTION_LIST, ACTIONS } from '../texts/actions.ts'
import { WHY } from '../texts/status.ts'

/** A command of the editor; a client leaves out what it does not have. */
export interface ListedAction {
  readonly title: string
  readonly detail: string
  /** Name of a codicon. */
  readonly icon: string
  readonly command: string
  readonly arguments?: readonly unknown[]
}

export interface ActionGroup {
  readonly label: string
  readonly actions: readonly ListedAction[]
}

/** An open document and what is asked of it; `questions` in words. `refactorings`: those that would do something to it as a whole. */
export interface ActedOn {
  readonly document: Document
  readonly problems: readonly Problem[]
  readonly questions: string
  readonly refactorings?: readonly { readonly title: string; readonly name: string; readonly choice?: string }[]
}

/** About the document first, if there is one, then about the workspace and the program. Groups without actions are left out. */
export function actionList(on: ActedOn | undefined, language: Language): readonly ActionGroup[] {
  const isOurs = on?.document.selection.kind !== undefined && !on.document.selection.kind.purpose
  const { ofDocument, ofChanging, ofLeading, ofWorkspace, ofProgram } = ACTION_LIST
  const groups: readonly (readonly [label: { readonly [of in Language]: string }, actions: readonly Wanted[]])[] = [
    [ofDocument, on ? aboutDocument(on, language) : []],
    [ofChanging, isOurs ? changing(on) : []],
    [ofLeading, isOurs ? leading(on) : []],
    [ofWorkspace, WORKSPACE],
    [ofProgram, PROGRAM],
  ]
  return groups.flatMap(([label, actions]) => (actions.length === 0 ? [] : [{ label: label[language], actions: actions.map((action) => listed(action, language)) }]))
}

/** Name of its words, codicon, command, and what else belongs to it. */
type Wanted = readonly [name: keyof typeof ACTIONS, icon: string, command: string, more?: { readonly values?: Values; readonly arguments?: readonly unknown[] }]

function listed([name, icon, command, more = {}]: Wanted, language: Language): ListedAction {
  const { title, detail } = ACTIONS[name]
  const { values = {}, arguments: given } = more
  return { title: inWords(title, values, language), detail: inWords(detail, values, language), icon, command, ...(given ? { arguments: given } : {}) }
}

function aboutDocument({ document: { selection }, problems, questions }: ActedOn, language: Language): readonly Wanted[] {
  const { kind, reason } = selection
  const why = inWords(WHY[reason], {}, language)
  const asked: readonly Wanted[] = problems.length > 0 ? [['nextQuestion', 'arrow-down', 'pitkospuut.nextQuestion']] : []
  if (!kind) return [['chooseKind', 'tag', 'pitkospuut.chooseKind'], ...asked, ['whyNone', 'question', 'pitkospuut.explainKind', { values: { why } }]]
  if (kind.purpose) return asked
  return [
    ['fillIn', 'edit', 'pitkospuut.fillIn'],
    ['checklist', 'checklist', 'pitkospuut.showChecklist', { values: { questions } }],
    ...asked,
    ['why', 'question', 'pitkospuut.explainKind', { values: { kind: kind.titles, why } }],
  ]
}

function changing({ document: { notation }, problems, refactorings = [] }: ActedOn): readonly Wanted[] {
  const isSafe = problems.some(({ fixes }) => fixes.some(({ safe }) => safe))
  const inMarkdown: readonly Wanted[] = [['cleanUp', 'sparkle', 'pitkospuut.cleanUp'], ['pasteTidily', 'clippy', 'pitkospuut.pasteTidily']]
  return [
    ...(isSafe ? [['fixAll', 'wand', 'pitkospuut.fixAll'] as const] : []),
    ...(notation === 'markdown' ? inMarkdown : []),
    ['tidy', 'list-flat', 'pitkospuut.tidy'],
    ['move', 'move', 'pitkospuut.move'],
    ...refactorings.map(({ title, ...which }): Wanted => ['refactor', 'list-selection', 'pitkospuut.refactor', { values: { title }, arguments: [which] }]),
  ]
}

/** What is made from the document, which stays as it is. */
const leading = ({ document: { notation } }: ActedOn): readonly Wanted[] => [
  ['preview', 'open-preview', 'pitkospuut.preview'],
  ['export', 'file-code', 'pitkospuut.export'],
  ['print', 'output', 'pitkospuut.print'],
  ['newFrom', 'files', 'pitkospuut.newFrom'],
  [notation === 'yaml' ? 'toMarkdown' : 'toYaml', 'arrow-swap', 'pitkospuut.convert'],
  ['outline', 'list-tree', 'outline.focus'],
  ['model', 'json', 'pitkospuut.showModel'],
]

const WORKSPACE: readonly Wanted[] = [
  ['newDocument', 'new-file', 'pitkospuut.newDocument'],
  ['projects', 'project', 'pitkospuut.projects.focus'],
  ['fixWorkspace', 'checklist', 'pitkospuut.fixWorkspace'],
  ['report', 'save', 'pitkospuut.saveReport'],
  ['baseline', 'eye-closed', 'pitkospuut.baseline'],
]

const PROGRAM: readonly Wanted[] = [
  ['kinds', 'library', 'pitkospuut.showKinds'],
  ['rules', 'book', 'pitkospuut.showRules'],
  ['schema', 'symbol-structure', 'pitkospuut.saveSchema'],
  ['language', 'globe', 'pitkospuut.chooseLanguage'],
  ['settings', 'gear', 'workbench.action.openSettings', { arguments: ['@ext:pitkospuut.pitkospuut'] }],
  ['log', 'output', 'pitkospuut.showOutput'],
  ['restart', 'debug-restart', 'pitkospuut.restartServer'],
]
