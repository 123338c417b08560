// The extension in the web: the server is a worker, and the client serves its files.
import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient, type BaseLanguageClient } from 'vscode-languageclient/browser'
import { start } from './extension.ts'

/** The worker of the web; the libraries of the web are not loaded for this one name. */
declare const Worker: new (url: string) => Extract<ConstructorParameters<typeof LanguageClient>[2], { readonly postMessage: unknown }>

export async function activate(context: ExtensionContext): Promise<{ readonly client: BaseLanguageClient }> {
  const url = Uri.joinPath(context.extensionUri, 'dist/server/browser.js').toString(true)
  return { client: await start(context, (options) => new LanguageClient('pitkospuut', 'Pitkospuut', () => Promise.resolve(new Worker(url)), options), true) }
}
