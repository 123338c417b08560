// What is asked beyond the LSP: one readable table of what answers what.
import type { RequestType } from 'vscode-languageserver'
import { actionsRequest, chooseKindRequest, kindChoicesRequest, languageChoicesRequest } from '../protocol/actions.ts'
import { actRequest, checklistRequest, leadRequest } from '../protocol/checklist.ts'
import { addItemRequest, boardWordsRequest, editItemRequest, itemTextRequest } from '../protocol/board.ts'
import { cleanRequest } from '../protocol/cleaning.ts'
import { answerRequest, detailsRequest } from '../protocol/details.ts'
import { newChoicesRequest, newRequest } from '../protocol/newDocument.ts'
import { documentPageRequest, pageLanguagesRequest } from '../protocol/page.ts'
import { pasteRequest } from '../protocol/pasting.ts'
import { convertRequest } from '../protocol/converting.ts'
import { moveRequest, moveTargetsRequest } from '../protocol/moving.ts'
import { previewPlaceRequest, previewPointerRequest, previewRequest, previewWriteRequest } from '../protocol/preview.ts'
import { protectedRequest } from '../protocol/protecting.ts'
import { refactorRequest } from '../protocol/refactor.ts'
import { projectsRequest, themePlacesRequest } from '../protocol/projects.ts'
import { pageRequest } from '../protocol/rulePage.ts'
import { reportFormsRequest, reportRequest, reportScopesRequest, schemaChoicesRequest, schemaRequest } from '../protocol/saving.ts'
import { modelFormsRequest, modelRequest, pagesRequest } from '../protocol/showing.ts'
import { baselineRequest, mendWorkspaceRequest } from '../protocol/wholeWorkspace.ts'
import type { Features } from './features.ts'
import type { Session } from './session.ts'

/** `unanswered`: what the client is told when it cannot be answered. */
type Serve<By> = <P, R>(type: RequestType<P, R, void>, unanswered: R, answer: (by: By, params: P) => R | Promise<R>) => void

/** Asks for the handler of each request. */
export function serveRequests(serve: Serve<Session>): void {
  const asked: Serve<Features> = (type, unanswered, answer) => serve(type, unanswered, async (session, params) => answer(await session.features(), params))
  asked(pageRequest, null, (features, { page }) => features.page(page))
  asked(cleanRequest, null, (features, params) => features.clean(params))
  asked(detailsRequest, null, (features, { textDocument: { uri } }) => features.details(uri))
  asked(answerRequest, null, (features, params) => features.answer(params))
  serve(pageLanguagesRequest, null, async (session, { textDocument: { uri } }) => (await session.pages()).pageLanguages(uri))
  serve(documentPageRequest, null, async (session, params) => (await session.pages()).documentPage(params))
  asked(convertRequest, null, (features, params) => features.convert(params))
  asked(refactorRequest, null, (features, params) => features.refactor(params))
  asked(moveTargetsRequest, null, (features, params) => features.moveTargets(params))
  asked(moveRequest, null, (features, params) => features.move(params))
  asked(boardWordsRequest, null, (features, params) => features.boardWords(params))
  asked(itemTextRequest, null, (features, params) => features.itemText(params))
  asked(editItemRequest, null, (features, params) => features.editItem(params))
  asked(addItemRequest, null, (features, params) => features.addItem(params))
  serve(previewRequest, null, async (session, params) => (await session.previews()).preview(params))
  serve(previewPlaceRequest, null, async (session, params) => (await session.previews()).previewPlace(params))
  serve(previewPointerRequest, null, async (session, params) => (await session.previews()).previewPointer(params))
  serve(previewWriteRequest, null, async (session, params) => (await session.previews()).previewWrite(params))
  serve(pasteRequest, [], async (session, params) => (await session.pastes()).paste(params))
  serve(projectsRequest, null, (session, params) => session.projects(params))
  serve(themePlacesRequest, [], (session, { theme }) => session.themePlaces(theme))
  asked(newChoicesRequest, null, (features, params) => features.newChoices(params))
  asked(newRequest, null, (features, params) => features.newDocument(params))
  asked(checklistRequest, null, (features, { textDocument: { uri } }) => features.checklist(uri))
  asked(actRequest, null, (features, params) => features.act(params))
  asked(leadRequest, null, (features, { textDocument: { uri }, act }) => features.lead(uri, act))
  asked(actionsRequest, null, (features, { textDocument }) => features.actions(textDocument?.uri))
  asked(kindChoicesRequest, null, (features, { textDocument }) => features.kindChoices(textDocument?.uri))
  asked(chooseKindRequest, null, (features, params) => features.chooseKind(params))
  asked(languageChoicesRequest, null, (features) => features.languageChoices())
  asked(pagesRequest, null, (features, { about }) => features.pages(about))
  asked(modelFormsRequest, { title: '', placeholder: '', choices: [] }, (features) => features.modelForms())
  asked(modelRequest, null, (features, params) => features.model(params))
  asked(reportFormsRequest, null, (features) => features.reportForms())
  asked(reportRequest, null, (features, { ending, family }) => features.report(ending, family))
  asked(reportScopesRequest, null, (features) => features.reportScopes())
  asked(mendWorkspaceRequest, null, (features) => features.mendWorkspace())
  asked(baselineRequest, null, (features, params) => features.baseline(params))
  asked(protectedRequest, null, (features, { uris }) => features.protectedFiles(uris))
  asked(schemaChoicesRequest, null, (features) => features.schemaChoices())
  asked(schemaRequest, null, (features, { kind }) => features.schema(kind))
}
