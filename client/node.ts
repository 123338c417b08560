// The extension on the desktop: the server is a Node process of its own.
import type { ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind, type BaseLanguageClient } from 'vscode-languageclient/node'
import { start } from './extension.ts'
import { extendMarkdownIt } from './markdownIt.ts'

export async function activate(context: ExtensionContext): Promise<{ readonly client: BaseLanguageClient; readonly extendMarkdownIt: typeof extendMarkdownIt }> {
  const module = context.asAbsolutePath('dist/server/node.cjs')
  const run = { module, transport: TransportKind.ipc }
  const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } }
  return { client: await start(context, (options) => new LanguageClient('pitkospuut', 'Pitkospuut', { run, debug }, options)), extendMarkdownIt }
}
