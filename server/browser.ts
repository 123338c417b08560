// The server's main in a web worker. The client serves the files.
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser'
import { isoDay } from './shell/host.ts'
import { startServer } from './shell/server.ts'
import { VERSION } from './bundled/version.ts'

/** The worker itself; the libraries of the web are not loaded for this one name. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { onmessage: ((message: { readonly data: unknown }) => void) | null; pitkospuutFolder?: string }

// the first message tells where the files are that are loaded later; the next ones are the protocol's
self.onmessage = ({ data }: { readonly data: unknown }) => {
  self.pitkospuutFolder = String(data)
  serve()
}

function serve(): void {
  const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self))
  startServer(connection, {
    files: () => Promise.resolve([]),
    kindFiles: () => Promise.resolve([]),
    bytes: () => Promise.resolve(undefined),
    read: () => Promise.resolve(undefined),
    today: () => isoDay(new Date()),
    later: (run) => {
      setTimeout(run, 0)
    },
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  }, VERSION)
}
