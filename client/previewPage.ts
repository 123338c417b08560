// The page that a preview is shown in: empty, since all that it says comes with the server's answers.
import { Uri, type Webview } from 'vscode'

/** `language`: until the first answer tells its own. */
export function pageOf(webview: Webview, extension: Uri, language: string): string {
  const nonce = [...crypto.getRandomValues(new Uint8Array(24))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
  const at = (...path: readonly string[]): string => webview.asWebviewUri(Uri.joinPath(extension, ...path)).toString()
  const policy = `default-src 'none'; img-src ${webview.cspSource}; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`
  return `<!DOCTYPE html>
<html lang="${/^[a-z-]+$/iu.test(language) ? language : 'fi'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Pitkospuut</title>
<link rel="stylesheet" href="${at('media', 'document.css')}">
<link rel="stylesheet" href="${at('media', 'preview.css')}">
<link rel="stylesheet" href="${at('media', 'board.css')}">
</head>
<body>
<header>
<div id="bar"></div>
<p id="notice" role="status"></p>
</header>
<main id="document"></main>
<p id="said" class="unseen" role="status"></p>
<script nonce="${nonce}" src="${at('dist', 'webview', 'preview.js')}"></script>
</body>
</html>
`
}
