// The pages of the rules.
import { RequestType } from 'vscode-languageserver-protocol'

/** Client to server: the page of a rule, by its path below `docs`; Markdown in the language of the editor, null when there is none. */
export const pageRequest = new RequestType<{ readonly page: string }, string | null, void>('pitkospuut/rulePage')
