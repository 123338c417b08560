// The extension in the web: the server is a worker, and the client serves its files.
import { Uri, type ExtensionContext } from 'vscode'
import { BrowserMessageReader, BrowserMessageWriter, LanguageClient, type BaseLanguageClient, type MessageTransports } from 'vscode-languageclient/browser'
import { start } from './extension.ts'
import { extendMarkdownIt } from './markdownIt.ts'
import { servedFiles } from './servedFiles.ts'

type Port = ConstructorParameters<typeof BrowserMessageReader>[0]

/** The worker of the web; the libraries of the web are not loaded for this one name. */
declare const Worker: new (url: string) => Port & { readonly terminate: () => void; readonly postMessage: (message: unknown) => void }

export async function activate(context: ExtensionContext): Promise<{ readonly client: BaseLanguageClient; readonly extendMarkdownIt: typeof extendMarkdownIt }> {
  const folder = Uri.joinPath(context.extensionUri, 'dist/server').toString(true)
  let stop = (): void => undefined
  // Not the worker itself: in VS Code's host it is no instance of Worker, and the client would not know it.
  const connect = (): Promise<MessageTransports> => {
    stop()
    const worker = new Worker(`${folder}/browser.js`)
    stop = () => worker.terminate()
    // where it finds what it loads later
    worker.postMessage(folder)
    return Promise.resolve({ reader: new BrowserMessageReader(worker), writer: new BrowserMessageWriter(worker) })
  }
  context.subscriptions.push({ dispose: () => stop() })
  return { client: await start(context, (options) => new LanguageClient('pitkospuut', 'Pitkospuut', connect, options), servedFiles), extendMarkdownIt }
}
