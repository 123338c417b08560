// Answers for a server in a worker, which has no file system: the files of the workspace, as the editor reads them.
import { FileSystemError, Uri, workspace, type Disposable, type RelativePattern } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { existsRequest, filesRequest, readRequest } from '../server/protocol/files.ts'

const DOCUMENTS = '**/*.{md,markdown,yaml,yml}'
const KIND_FILES = '{.pitkospuut.yaml,.pitkospuut/kinds/**/*.schema.json}'

export function servedFiles(client: BaseLanguageClient): readonly Disposable[] {
  return [
    client.onRequest(filesRequest, async ({ folder, kinds }) => {
      const root = workspace.getWorkspaceFolder(Uri.parse(folder))
      if (!root) return []
      const inside = (pattern: string): RelativePattern => ({ baseUri: root.uri, base: root.uri.fsPath, pattern })
      const found = kinds ? await workspace.findFiles(inside(KIND_FILES), null) : await workspace.findFiles(inside(DOCUMENTS), '**/{node_modules,.git,.pitkospuut}/**')
      return found.map((uri) => uri.toString()).sort()
    }),
    client.onRequest(readRequest, async ({ uri }) => {
      try {
        return base64(await workspace.fs.readFile(Uri.parse(uri)))
      } catch {
        return null
      }
    }),
    client.onRequest(existsRequest, async ({ uri }) => {
      try {
        await workspace.fs.stat(Uri.parse(uri))
        return true
      } catch (error) {
        // whatever else is wrong does not tell that there is nothing
        return !(error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory'))
      }
    }),
  ]
}

/** So many bytes at once are few enough for arguments of one call. */
const PART = 0x2000

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PART) text += String.fromCharCode(...bytes.subarray(at, at + PART))
  return btoa(text)
}
