// A whole page of its own: everything is in it, nothing runs, nothing is loaded, and nobody's personal data is on it.
import type { Element, ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { COMMON } from '../../common.ts'
import type { Document } from '../../document.ts'
import { textOf } from '../../node.ts'
import { plainText } from '../../parse/markdown/plainText.ts'
import { inWords, type Language, type Problem } from '../../problem.ts'
import { RENDERING } from '../../texts/rendering.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import { blocksOf } from './blocks.ts'
import { personalIn } from './personal.ts'
import { inlineOf, legible, proseOf } from './prose.ts'
import { withoutPersonal } from './redact.ts'
import { word, type Rendering, type Theme } from './rendering.ts'

export interface PageOptions {
  /** The language of labels; the text keeps its own. */
  readonly labels: Language
  /** The content of its style sheet (`server/bundled/styles.ts`). */
  readonly style: string
  /** What the checks find in the document, known findings included: what of it is personal data is not on the page of a public one. */
  readonly problems: readonly Problem[]
  readonly themes?: readonly Theme[]
  /** Images as `data:` URLs, by the source that the document gives them. */
  readonly images?: ReadonlyMap<string, string>
}

export interface Page {
  readonly html: string
  /** Sources of images that it would show if it had them. Each once. */
  readonly wanted: readonly string[]
  /** How often personal data was replaced. */
  readonly replaced: number
}

/** The page of a document. The same for the same input. */
export function createPage(document: Document, view: DocumentView, workspace: Workspace, options: PageOptions): Page {
  const { labels, themes, images } = options
  const wanted = new Set<string>()
  const image = (source: string): string | undefined => {
    const found = images?.get(source)
    if (found === undefined) wanted.add(source)
    return found
  }
  const rendering: Rendering = {
    audience: 'page', labels, image, link: webAddress, ...(themes ? { themes } : {}), document, view, workspace,
    prose: (source, _owner, level) => proseOf(source, rendering, level),
    inline: (source) => inlineOf(source, rendering),
  }
  const title = plainText(textOf(view.entry(COMMON.title)?.value)) || word(rendering, 'untitled')
  const body = blocksOf(rendering).map(({ element }): ElementContent => element)
  const shown = h('html', { lang: view.language }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'" }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('title', title),
    ]),
    h('body', h('main', { className: [`layout-${view.kind.layout}`] }, body)),
  ])
  fence(shown)
  const replaced = withoutPersonal(shown, personalIn(view, options.problems), inWords(RENDERING.changed, {}, view.language))
  const [head] = shown.children
  if (head?.type === 'element') head.children.push(h('style', options.style))
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, shown] }
  return { html: `${toHtml(page)}\n`, wanted: [...wanted], replaced }
}

/** A page stands alone: of links only those to the web and to mail lead anywhere. */
const webAddress = (target: string): string | undefined => (WEB.test(target) ? target : undefined)
const WEB = /^(?:https?:\/\/|mailto:)/iu
const PICTURE = /^data:image\/(?:png|jpeg|gif|webp);base64,/u

/** What was decided part by part, once more for all of it: addresses are of these sorts, and no sign turns the direction of what stands around it. */
function fence(element: Element): void {
  const { properties } = element
  for (const [name, value] of Object.entries(properties)) if (typeof value === 'string') properties[name] = legible(value)
  if ('href' in properties && !WEB.test(String(properties['href']))) delete properties['href']
  if ('src' in properties && !PICTURE.test(String(properties['src']))) delete properties['src']
  for (const child of element.children) {
    if (child.type === 'text') child.value = legible(child.value)
    if (child.type === 'element') fence(child)
  }
}
