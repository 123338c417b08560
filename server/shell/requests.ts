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
import type { Session } from './session.ts'

/** Asks for the handler of each request. `unanswered`: what the client is told when it cannot be answered. */
export function serveRequests(serve: <P, R>(type: RequestType<P, R, void>, unanswered: R, answer: (session: Session, params: P) => R | Promise<R>) => void): void {
  serve(pageRequest, null, (session, { page }) => session.page(page))
  serve(cleanRequest, null, (session, params) => session.clean(params))
  serve(detailsRequest, null, (session, { textDocument: { uri } }) => session.details(uri))
  serve(answerRequest, null, (session, params) => session.answer(params))
  serve(pageLanguagesRequest, null, (session, { textDocument: { uri } }) => session.pageLanguages(uri))
  serve(documentPageRequest, null, (session, params) => session.documentPage(params))
  serve(convertRequest, null, (session, params) => session.convert(params))
  serve(refactorRequest, null, (session, params) => session.refactor(params))
  serve(moveTargetsRequest, null, (session, params) => session.moveTargets(params))
  serve(moveRequest, null, (session, params) => session.move(params))
  serve(boardWordsRequest, null, (session, params) => session.boardWords(params))
  serve(itemTextRequest, null, (session, params) => session.itemText(params))
  serve(editItemRequest, null, (session, params) => session.editItem(params))
  serve(addItemRequest, null, (session, params) => session.addItem(params))
  serve(previewRequest, null, (session, params) => session.preview(params))
  serve(previewPlaceRequest, null, (session, params) => session.previewPlace(params))
  serve(previewPointerRequest, null, (session, params) => session.previewPointer(params))
  serve(previewWriteRequest, null, (session, params) => session.previewWrite(params))
  serve(pasteRequest, [], (session, params) => session.paste(params))
  serve(projectsRequest, null, (session, params) => session.projects(params))
  serve(themePlacesRequest, [], (session, { theme }) => session.themePlaces(theme))
  serve(newChoicesRequest, null, (session, params) => session.newChoices(params))
  serve(newRequest, null, (session, params) => session.newDocument(params))
  serve(checklistRequest, null, (session, { textDocument: { uri } }) => session.checklist(uri))
  serve(actRequest, null, (session, params) => session.act(params))
  serve(leadRequest, null, (session, { textDocument: { uri }, act }) => session.lead(uri, act))
  serve(actionsRequest, null, (session, { textDocument }) => session.actions(textDocument?.uri))
  serve(kindChoicesRequest, null, (session, { textDocument }) => session.kindChoices(textDocument?.uri))
  serve(chooseKindRequest, null, (session, params) => session.chooseKind(params))
  serve(languageChoicesRequest, null, (session) => session.languageChoices())
  serve(pagesRequest, null, (session, { about }) => session.pages(about))
  serve(modelFormsRequest, { title: '', placeholder: '', choices: [] }, (session) => session.modelForms())
  serve(modelRequest, null, (session, params) => session.model(params))
  serve(reportFormsRequest, null, (session) => session.reportForms())
  serve(reportRequest, null, (session, { ending, family }) => session.report(ending, family))
  serve(reportScopesRequest, null, (session) => session.reportScopes())
  serve(mendWorkspaceRequest, null, (session) => session.mendWorkspace())
  serve(baselineRequest, null, (session, params) => session.baseline(params))
  serve(protectedRequest, null, (session, { uris }) => session.protectedFiles(uris))
  serve(schemaChoicesRequest, null, (session) => session.schemaChoices())
  serve(schemaRequest, null, (session, { kind }) => session.schema(kind))
}
