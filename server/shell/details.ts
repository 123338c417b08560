// Filling in the details of an open document: its questions, what an answer changes, and the offer at findings about missing values.
import type { CodeAction, CodeActionParams, Range } from 'vscode-languageserver'
import { locator, type Document } from '../core/document.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import type { Question } from '../core/features/details/details.ts'
import type { Link } from '../core/features/hover/hover.ts'
import { pointers } from '../core/features/pointer.ts'
import { step } from '../core/json.ts'
import type { Place } from '../core/node.ts'
import { nodeAt } from '../core/nodeAt.ts'
import { allIn, inWords, type Language, type Problem } from '../core/problem.ts'
import { offsetAt, rangeOf } from '../core/text.ts'
import { FILLING, REFUSED } from '../core/texts/details.ts'
import type { DocumentView } from '../core/view.ts'
import type { AnswerParams, AnswerResult, Detail, DetailsResult, Offer } from '../protocol/details.ts'
import { QUICK_FIX_KIND } from './abilities.ts'
import { checkingOf, type CheckingOf } from './affected.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { openedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits } from './workspaceEdit.ts'

export interface Detailing {
  readonly details: (uri: string) => Promise<DetailsResult>
  readonly answer: (params: AnswerParams) => Promise<AnswerResult>
}

export function detailing(means: Means): Detailing {
  const { state } = means
  return {
    details: async (uri) => {
      const { knownValues, questionsOf } = await import('../core/features/details/details.ts')
      const open = state.open.get(sameUri(uri))
      const checking = open && checkingOf(means, sameUri(uri), open.document)
      const view = open && checking?.view(open.document)
      const language = checking?.language ?? uiLanguage(state)
      const nothing = { details: [], lists: {}, words: wordsIn(language) }
      if (!open) return { ...nothing, version: 0, message: FILLING.notOpen[language] }
      if (!checking || !view || view.kind.purpose) return { ...nothing, version: open.version, message: FILLING.notOurs[language] }
      if (view.isBroken) return { ...nothing, version: open.version, message: REFUSED.broken[language] }
      const { engine: { kinds, configuration }, workspace } = checking
      const known = { view, document: open.document, language, kinds, workspace, configuration }
      return { ...nothing, version: open.version, ...listed(questionsOf(view, language, (property, path) => knownValues(property, path, known)), (place) => rangeOf(open.lines, view.spanOf(place))) }
    },
    answer: async ({ textDocument: { uri, version }, pointer, answer: given }) => {
      const { answer } = await import('../core/features/details/details.ts')
      const opened = openedIn(means, uri)
      if (!opened?.view || opened.version !== version) return null
      const { document, view, language, engine: { edit }, lines } = opened
      const result = answer({ document, view, edit, language }, pointer, given)
      return 'refused' in result ? result : { edits: clientEdits(lines, result.edits), ...(result.next === undefined ? {} : { next: result.next }) }
    },
  }
}

/** Details that name the lists they offer, each list once. */
function listed(questions: readonly Question[], rangeAt: (place: Place) => Range): Pick<DetailsResult, 'details' | 'lists'> {
  const names = new Map<string, string>()
  const lists: Record<string, readonly Offer[]> = {}
  const nameOf = (offers: readonly Offer[]): string => {
    const content = JSON.stringify(offers)
    const name = names.get(content) ?? String(names.size + 1)
    names.set(content, name)
    lists[name] ??= offers
    return name
  }
  const detail = ({ offers, fields, place, ...question }: Question): Detail => ({ ...question, ...(place ? { range: rangeAt(place) } : {}), ...(offers ? { offers: nameOf(offers.map(({ text, detail: about }) => ({ text, ...(about === undefined ? {} : { detail: about }) }))) } : {}), ...(fields ? { fields: fields.map(detail) } : {}) })
  return { details: questions.map(detail), lists }
}

function wordsIn(language: Language): DetailsResult['words'] {
  const { titleOf: _quickFix, notOurs: _notOurs, notOpen: _notOpen, ...words } = FILLING
  return allIn(words, language)
}

/** The questions at a place that the pointer rests on, as links to the command that asks them: of the heading or key itself, and of the findings there. */
export async function fillLinks({ document, uri }: Pick<OpenDocument, 'document' | 'uri'>, view: DocumentView, here: readonly Problem[], offset: number, language: Language): Promise<readonly Link[]> {
  const { questionFor } = await import('../core/features/details/details.ts')
  const pointerOf = pointers(document)
  const own = pointerOfName(document, offset)
  const found = [...(own === undefined ? [] : [{ pointer: own, isSure: true }]), ...here.map((problem) => ({ pointer: pointerOf(problem), isSure: problem.pointer !== undefined }))]
  const asked = new Map(found.flatMap((one) => questionFor(view, one, language) ?? []).map(({ pointer, label }) => [pointer, label] as const))
  return [...asked].slice(0, MOST_LINKS).map(([pointer, label]) => ({ text: inWords(FILLING.titleOf, { name: label }, language), href: `${FILL_COMMAND}?${inLink(JSON.stringify([{ uri, pointer }]))}` }))
}

const FILL_COMMAND = 'command:pitkospuut.fillIn'
const MOST_LINKS = 2

/** Brackets would end a link of Markdown. */
const inLink = (text: string): string => encodeURIComponent(text).replace(/[()]/gu, (bracket) => `%${bracket.charCodeAt(0).toString(16)}`)

/** What a heading, a key or a label is the name of, where that is a value or a field of one. */
function pointerOfName(document: Document, offset: number): string | undefined {
  const spot = nodeAt(document, offset)
  if (!spot?.name || spot.path.slice(1).some(({ entry }) => !entry)) return undefined
  return [spot.section.property.key, ...spot.path.slice(1).map(({ entry }) => entry?.key ?? '')].map(step).join('')
}

/** For each question that the findings at a place ask, the command that asks it. */
export async function fillActions(means: Means, { document, lines, uri }: OpenDocument, { view, problems, language }: CheckingOf & { readonly problems: readonly Problem[] }, range: CodeActionParams['range']): Promise<CodeAction[]> {
  const at = locator(document)
  const span = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) }
  const touching = problems.filter(({ from, to }) => at(from).start <= span.end && at(to).end >= span.start).slice(0, MOST)
  const viewed = touching.length > 0 ? view(document) : undefined
  if (!viewed) return []
  const { questionFor } = await import('../core/features/details/details.ts')
  const pointerOf = pointers(document)
  const asked = new Map<string, { readonly label: string; readonly mended: Problem[] }>()
  for (const problem of touching) {
    const question = questionFor(viewed, { pointer: pointerOf(problem), isSure: problem.pointer !== undefined }, language)
    const before = question && asked.get(question.pointer)
    if (before) before.mended.push(problem)
    else if (question) asked.set(question.pointer, { label: question.label, mended: [problem] })
  }
  return [...asked].map(([pointer, { label, mended }]): CodeAction => {
    const title = inWords(FILLING.titleOf, { name: label }, language)
    return { title, kind: QUICK_FIX_KIND, diagnostics: diagnostics(document, mended, lines, language, means.state.docs), command: { title, command: 'pitkospuut.fillIn', arguments: [{ uri, pointer }] } }
  })
}

/** More findings at one place nobody looks through. */
const MOST = 50
