// Files for a server that has no file system.
import { RequestType } from 'vscode-languageserver-protocol'

/** Server to client: the documents of a workspace folder, or its kind files, as URIs. */
export const filesRequest = new RequestType<{ readonly folder: string; readonly kinds: boolean }, readonly string[], void>('pitkospuut/files')

/** Server to client: the bytes of a file in base64 (RFC 4648); null when it cannot be read. */
export const readRequest = new RequestType<{ readonly uri: string }, string | null, void>('pitkospuut/read')

/** Server to client: whether there is a file or folder; true also when that cannot be told. */
export const existsRequest = new RequestType<{ readonly uri: string }, boolean, void>('pitkospuut/exists')
