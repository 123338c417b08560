// The preview beside the text: a custom editor of the same document, so that undo, redo and saving are those of the text.
import { commands, env, TabInputCustom, Uri, ViewColumn, window, workspace, type CustomTextEditorProvider, type Disposable, type Event, type ExtensionContext, type Range, type Selection, type TextDocument, type WebviewPanel } from 'vscode'
import { State, type BaseLanguageClient } from 'vscode-languageclient'
import { previewPlaceRequest, previewPointerRequest, previewRequest, previewWriteRequest, type Preview } from '../server/protocol/preview.ts'
import { activeDocumentUri } from './activeDocument.ts'
import { boardOf } from './board.ts'
import { change } from './changing.ts'
import { mark, showPlace } from './place.ts'
import { pageOf } from './previewPage.ts'
import { keptWhenRenamed } from './previewRenamed.ts'
import type { FromPage, ToPage } from './previewMessages.ts'

const VIEW = 'pitkospuut.preview'
/** Where it is remembered whether text is large. */
const LARGE = 'preview.large'
/** Milliseconds before the server is asked again that was a moment behind, or not ready; twice as long each time, up to the longest. */
const PAUSE = 50
const LONGEST_PAUSE = 2000

export function previewing(client: BaseLanguageClient, context: ExtensionContext, findingsChanged: Event<Uri>): readonly Disposable[] {
  const panels = new Set<Panel>()
  const setLarge = (isLarge: boolean): void => {
    void context.globalState.update(LARGE, isLarge)
    for (const { post } of panels) post({ type: 'large', isLarge })
  }
  const isLarge = (): boolean => context.globalState.get(LARGE, false)
  const editor: CustomTextEditorProvider = {
    resolveCustomTextEditor: (document, webviewPanel) => {
      const panel = shownIn(webviewPanel, document, { client, extension: context.extensionUri, isLarge, setLarge })
      panels.add(panel)
      webviewPanel.onDidDispose(() => panels.delete(panel))
    },
  }
  return [
    window.registerCustomEditorProvider(VIEW, editor, { supportsMultipleEditorsPerDocument: true }),
    ...keptWhenRenamed(VIEW),
    commands.registerCommand(VIEW, async (what?: unknown) => {
      const uri = what instanceof Uri ? what : activeDocumentUri()
      const isText = uri && window.activeTextEditor?.document.uri.toString() === uri.toString()
      if (uri) await commands.executeCommand('vscode.openWith', uri, VIEW, { viewColumn: columnFor(uri), preserveFocus: isText === true })
    }),
    commands.registerCommand('pitkospuut.previewLarge', () => setLarge(!isLarge())),
    commands.registerCommand('pitkospuut.previewSource', async () => {
      const uri = activeDocumentUri()
      if (uri) await commands.executeCommand('vscode.openWith', uri, 'default', { viewColumn: ViewColumn.Beside })
    }),
    findingsChanged((uri) => {
      for (const panel of panels) if (panel.uri === uri.toString()) panel.refresh()
    }),
    client.onDidChangeState(({ newState }) => {
      if (newState === State.Running) for (const { refresh } of panels) refresh()
    }),
    { dispose: () => panels.clear() },
  ]
}

/** Where the document is previewed already, else beside what is in front. */
function columnFor(uri: Uri): ViewColumn {
  const group = window.tabGroups.all.find(({ tabs }) => tabs.some(({ input }) => input instanceof TabInputCustom && input.viewType === VIEW && input.uri.toString() === uri.toString()))
  return group?.viewColumn ?? (window.tabGroups.activeTabGroup.activeTab ? ViewColumn.Beside : ViewColumn.Active)
}

interface Panel {
  readonly uri: string
  readonly post: (message: ToPage) => void
  readonly refresh: () => void
}

interface Setting {
  readonly client: BaseLanguageClient
  readonly extension: Uri
  readonly isLarge: () => boolean
  readonly setLarge: (isLarge: boolean) => void
}

/** One open preview. */
function shownIn(panel: WebviewPanel, document: TextDocument, { client, extension, isLarge, setLarge }: Setting): Panel {
  const { webview } = panel
  const folder = workspace.getWorkspaceFolder(document.uri)?.uri
  webview.options = { enableScripts: true, localResourceRoots: [Uri.joinPath(extension, 'media'), Uri.joinPath(extension, 'dist', 'webview'), ...(folder ? [folder] : [])] }
  webview.html = pageOf(webview, extension, env.language)
  const post = (message: ToPage): void => void webview.postMessage(message)
  const cursor = cursorIn(client, document, () => panel.visible, (pointer) => post({ type: 'part', pointer }))
  const follow = following(client, document, folder && webview.asWebviewUri(folder).toString(), (preview, isFirst) => {
    post({ type: 'show', preview })
    if (isFirst) cursor.look()
  })
  const going = goingFrom(client, document, follow.words)
  const board = boardOf(client, document, (told) => post({ type: 'board', board: told }))
  const received = webview.onDidReceiveMessage((message: FromPage) => {
    if (message.type === 'ready') {
      post({ type: 'large', isLarge: isLarge() })
      follow.begin()
    } else if (message.type === 'board') void board(message.board)
    else if (message.type === 'large') setLarge(message.isLarge)
    else if (message.type === 'source') void going.source(message.pointer)
    else if (message.type === 'show') void going.show(message.pointer)
    else if (message.type === 'kind') void commands.executeCommand('pitkospuut.chooseKind')
    else void going.write(message.pointer)
  })
  const changed = workspace.onDidChangeTextDocument((event) => {
    // one that is hidden has no page; it begins anew when it is seen again
    if (event.document === document && event.contentChanges.length > 0 && panel.visible) follow.refresh()
  })
  panel.onDidDispose(() => {
    for (const one of [received, changed, cursor]) one.dispose()
    follow.stop()
  })
  return { uri: document.uri.toString(), post, refresh: follow.refresh }
}

interface Following {
  /** The page shows nothing yet. */
  readonly begin: () => void
  readonly refresh: () => void
  readonly words: () => Preview['words'] | undefined
  readonly stop: () => void
}

/** Asks what has changed as soon as the answer before has come, never twice at once. */
function following(client: BaseLanguageClient, document: TextDocument, images: string | undefined, show: (preview: Preview, isFirst: boolean) => void): Following {
  let hashes: Record<string, string> = {}
  let parts: readonly string[] | undefined
  let words: Preview['words'] | undefined
  let round = 0
  let [isBegun, isAsking, isDue, isStopped] = [false, false, false, false]
  const take = (preview: Preview): void => {
    const { content } = preview
    const isFirst = content !== undefined && parts === undefined
    if (content) {
      const fresh = new Map(content.blocks.map(({ id, hash }) => [id, hash]))
      hashes = Object.fromEntries(content.order.map((id) => [id, fresh.get(id) ?? hashes[id] ?? '']))
      ;({ parts } = content)
    }
    ({ words } = preview)
    show(preview, isFirst)
  }
  const ask = async (): Promise<void> => {
    isAsking = true
    let pause = PAUSE
    for (isDue = true; isDue && !isStopped;) {
      isDue = false
      const [asked, { version }] = [round, document]
      const preview = await client.sendRequest(previewRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, ...(images === undefined ? {} : { images }), ...(parts ? { shown: { hashes, parts } } : {}) }).catch(() => null)
      if (isStopped) return
      if (preview && asked === round) take(preview)
      if (!preview && !client.isRunning()) break
      if (asked !== round || document.version !== version) isDue = true
      else if (!preview || preview.version !== version) {
        isDue = true
        await new Promise((resolve) => setTimeout(resolve, pause))
        pause = Math.min(2 * pause, LONGEST_PAUSE)
      }
    }
    isAsking = false
  }
  const refresh = (): void => {
    isDue = true
    // behind what the client tells the server of the same change
    if (isBegun && !isAsking) void Promise.resolve().then(() => (isAsking || isStopped ? undefined : ask()))
  }
  return {
    refresh, words: () => words,
    begin: () => {
      isBegun = true
      round++
      hashes = {}
      parts = undefined
      refresh()
    },
    stop: () => {
      isStopped = true
    },
  }
}

/** Tells in which part the cursor of the text is, once it rests. `look`: where it is now, wherever the text is seen. */
function cursorIn(client: BaseLanguageClient, document: TextDocument, isSeen: () => boolean, tell: (pointer: string) => void): Disposable & { readonly look: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  const find = ({ active }: Selection): void => {
    const place = { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, position: client.code2ProtocolConverter.asPosition(active) }
    void client.sendRequest(previewPointerRequest, place).then((found) => found && tell(found.pointer), () => undefined)
  }
  const moved = window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
    if (textEditor.document !== document || !selection || !isSeen()) return
    clearTimeout(timer)
    timer = setTimeout(() => find(selection), REST)
  })
  return {
    look: () => {
      const editor = window.visibleTextEditors.find((one) => one.document === document)
      if (editor) find(editor.selection)
    },
    dispose: () => {
      clearTimeout(timer)
      moved.dispose()
    },
  }
}

/** Milliseconds that the cursor rests before the preview follows it. */
const REST = 120

interface Going {
  /** Leads to a part in the text. */
  readonly source: (pointer: string) => Promise<void>
  /** Shows it there, where the text is seen anyway; nobody is led away. */
  readonly show: (pointer: string) => Promise<void>
  readonly write: (pointer: string) => Promise<void>
}

function goingFrom(client: BaseLanguageClient, document: TextDocument, words: () => Preview['words'] | undefined): Going {
  const rangeOf = async (pointer: string): Promise<Range | undefined> => {
    const place = await client.sendRequest(previewPlaceRequest, { textDocument: { uri: client.code2ProtocolConverter.asUri(document.uri) }, pointer })
    return place ? client.protocol2CodeConverter.asRange(place.range) : undefined
  }
  return {
    source: async (pointer) => {
      const range = await rangeOf(pointer)
      if (range) await showPlace(document.uri, range)
    },
    show: async (pointer) => {
      const editor = window.visibleTextEditors.find((one) => one.document === document)
      const range = editor && await rangeOf(pointer)
      if (range) mark(editor, range)
    },
    write: async (pointer) => {
      const said = words()
      if (!said) return
      const made = await change(client, document, said, (textDocument) => client.sendRequest(previewWriteRequest, { textDocument, pointer }))
      if (made) await showPlace(document.uri, client.protocol2CodeConverter.asPosition(made.at))
    },
  }
}
