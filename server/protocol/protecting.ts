// Files that cannot be written: their documents are not changed.
import { RequestType } from 'vscode-languageserver-protocol'

/** Client to server: which of the files are protected, by their URIs, and what is said of a document that is. */
export const protectedRequest = new RequestType<{ readonly uris: readonly string[] }, { readonly uris: readonly string[]; readonly reason: string } | null, void>('pitkospuut/protected')
