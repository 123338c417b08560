// Only for tests: an empty panel that is sent a message at every change of a text and answers after its next frame. It keeps when the text changed, and how long the round took.
const {commands, ViewColumn, window, workspace} = require('vscode')

const page = `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body id="meter"><script>
const editor = acquireVsCodeApi()
window.rounds = []
addEventListener('message', ({data}) => {
  if (data.took === undefined) requestAnimationFrame(() => setTimeout(() => editor.postMessage(data)))
  else window.rounds.push(data)
})
</script></body></html>`

exports.activate = context => {
  context.subscriptions.push(commands.registerCommand('meter.open', () => {
    const panel = window.createWebviewPanel('meter', 'Meter', {viewColumn: ViewColumn.Three, preserveFocus: true}, {enableScripts: true})
    panel.webview.html = page
    panel.webview.onDidReceiveMessage(({at}) => void panel.webview.postMessage({at, took: Date.now() - at}))
    context.subscriptions.push(workspace.onDidChangeTextDocument(({contentChanges, document}) => {
      if (contentChanges.length > 0 && ['markdown', 'yaml'].includes(document.languageId)) void panel.webview.postMessage({at: Date.now()})
    }))
  }))
}
