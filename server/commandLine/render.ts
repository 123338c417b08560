// `render`: a document as a page that stands alone. Prints it, or saves it with `-o`.
import { open, realpath } from 'node:fs/promises'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { documentStyle } from '../bundled/styles.ts'
import { leftOff } from '../core/features/exporting.ts'
import { createPage, type Page, type PageOptions } from '../core/render/html/page.ts'
import { loadImages, MAX_IMAGE } from '../core/render/images.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { PAGE } from '../core/texts/page.ts'
import { workspaceOf, type Workspace } from '../core/workspace.ts'
import { DOCUMENT } from '../shell/host.ts'
import type { Given } from './commands.ts'
import { enginePath, shownPath, type InputFile } from './inputs.ts'
import type { Context, ExitCode } from './io.ts'
import { plain } from './layout.ts'
import { rootOf, withAround } from './lint/around.ts'
import { misuse } from './misuse.ts'
import { oneDocument, type OneDocument } from './oneDocument.ts'
import { writeWhole } from './writeWhole.ts'

/** What of the document is not on the page is told first. The document is never altered. */
export async function render(name: string, { to = 'html', output, force }: Given, context: Context): Promise<ExitCode> {
  const { io, asked, say } = context
  if (to !== 'html') throw misuse(PAGE.later, { to: String(to) })
  const target = typeof output === 'string' ? resolve(io.cwd, output) : undefined
  if (target !== undefined && DOCUMENT.test(target)) throw misuse(PAGE.isDocument, { path: shownPath(target, io.cwd), near: shownPath(target.replace(DOCUMENT, '.html'), io.cwd) })
  const one = await oneDocument(name, context)
  if (!one) return 2
  const { engine, document, view, file } = one
  // what a baseline knows is known, and no less personal
  const { problems } = engine.knowing(() => undefined).check(document, undefined, view.today)
  const { themes, language: set } = engine.configuration
  const page = await withImages(one, await workspaceAround(one, io.cwd), { labels: asked ?? set ?? view.language, style: documentStyle, problems, themes })
  await tell(one, page, problems, shownPath(file, io.cwd), context)
  if (target === undefined) await io.stdout.write(page.html)
  else {
    const complaint = await writeWhole(target, page.html, shownPath(target, io.cwd), force === true)
    await (complaint ? say(complaint.texts, complaint.values) : say(SAID.written, { path: shownPath(target, io.cwd) }))
    if (complaint) return 2
  }
  return 0
}

/** The documents that this one names, by whose titles they are shown. */
async function workspaceAround({ engine, document, file }: OneDocument, cwd: string): Promise<Workspace> {
  const facts = engine.facts(document)
  const own: InputFile = { file, path: shownPath(file, cwd), named: true }
  return withAround(workspaceOf(facts ? [facts] : []), [own], { cwd, searched: [], factsOf: (input, text) => engine.facts(engine.read(enginePath(input), text)) })
}

async function withImages({ document, view, file }: OneDocument, workspace: Workspace, options: PageOptions): Promise<Page> {
  const page = createPage(document, view, workspace, options)
  if (page.wanted.length === 0) return page
  const root = await realpath(rootOf(dirname(file)) ?? dirname(file))
  const from = relative(root, await realpath(file)).split(sep).join('/')
  const images = await loadImages(page.wanted, from, (path) => bytesWithin(root, path))
  return images.size === 0 ? page : createPage(document, view, workspace, { ...options, images })
}

/** The bytes of a file that is in a folder, also when links have been followed. */
async function bytesWithin(root: string, path: string): Promise<Uint8Array | undefined> {
  try {
    const file = await realpath(join(root, path))
    if (!file.startsWith(root.endsWith(sep) ? root : root + sep)) return undefined
    const handle = await open(file, 'r')
    try {
      const look = await handle.stat()
      return look.isFile() && look.size <= MAX_IMAGE ? await handle.readFile() : undefined
    } finally {
      await handle.close()
    }
  } catch {
    // an image that cannot be read is told of with those that are not there
    return undefined
  }
}

/** Codes and lines, never what stands there. */
async function tell({ document, view }: OneDocument, page: Page, problems: PageOptions['problems'], path: string, { io: { stderr }, language }: Context): Promise<void> {
  for (const { about, lines } of leftOff(page, document, view, { problems, path, language })) {
    await stderr.write(`pitkospuut: ${plain(about)}\n`)
    for (const line of lines) await stderr.write(`  – ${plain(line)}\n`)
  }
}
