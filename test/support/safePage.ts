// Reads a page again as a browser would, and tells what in it could run, load, restyle or lead astray.
import { Parser } from 'htmlparser2'
import { documentStyle } from '../../server/bundled/styles.ts'
import { createPage } from '../../server/core/render/html/page.ts'
import { engine } from './engine.ts'
import { notationOf, workspaceFrom } from './marks.ts'

/** The page of a text as `render` makes it; undefined for a document of no kind. */
export function pageFrom(text: string, images: ReadonlyMap<string, string> = new Map()): string | undefined {
  const path = notationOf(text)
  const document = engine.read(path, text)
  const view = engine.view(document, '2026-11-22')
  if (!view) return undefined
  const { problems } = engine.check(document, undefined, '2026-11-22')
  return createPage(document, view, workspaceFrom(path, text, undefined), { labels: view.language, style: documentStyle, problems, images }).html
}

const TAGS: ReadonlySet<string> = new Set([
  'html', 'head', 'meta', 'title', 'style', 'body', 'main', 'header', 'section', 'div', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'strong', 'em', 'code', 'pre', 'blockquote',
  'br', 'hr', 'a', 'img', 'span', 'table', 'thead', 'tbody', 'tr', 'th', 'td', 'del', 'cite', 'time', 'meter', 'svg', 'rect', 'line',
])
const ATTRIBUTES: Readonly<Record<string, RegExp>> = {
  'lang': /^(?:fi|sv|en)$/u, 'charset': /^utf-8$/u, 'http-equiv': /^Content-Security-Policy$/u, 'content': /^(?:default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'|width=device-width, initial-scale=1)$/u,
  'name': /^viewport$/u, 'class': /^[a-zA-Z\d -]+$/u, 'href': /^(?:https?:\/\/|mailto:)/iu, 'src': /^data:image\/(?:png|jpeg|gif|webp);base64,[A-Za-z\d+/]*=*$/u, 'rel': /^noreferrer$/u, 'alt': /^/u, 'title': /^/u,
  'datetime': /^[\d-]+$/u, 'scope': /^(?:col|row)$/u, 'start': /^\d+$/u, 'tabindex': /^0$/u, 'role': /^group$/u, 'aria-hidden': /^true$/u, 'aria-label': /^/u, 'aria-labelledby': /^/u, 'id': /^/u, 'align': /^(?:left|right|center)$/u, 'min': /^0$/u, 'max': /^1$/u, 'value': /^[\d.]+$/u,
  'viewbox': /^0 0 1000 20$/u, 'preserveaspectratio': /^none$/u, 'x': /^\d+$/u, 'y': /^\d+$/u, 'x1': /^\d+$/u, 'x2': /^\d+$/u, 'y1': /^\d+$/u, 'y2': /^\d+$/u, 'width': /^\d+$/u, 'height': /^\d+$/u,
}
const TURNING = /[\u202a-\u202e\u2066-\u2069\u200e\u200f\u061c]/u

/** What a page must not have; none when it is safe. */
export function dangersIn(page: string): readonly string[] {
  const dangers: string[] = []
  const count = new Map<string, number>()
  let style: string | undefined
  const parser = new Parser({
    onopentag: (name, attributes) => {
      count.set(name, (count.get(name) ?? 0) + 1)
      if (!TAGS.has(name)) dangers.push(`<${name}>`)
      if (name === 'style') style = ''
      for (const [attribute, value] of Object.entries(attributes)) if (!ATTRIBUTES[attribute]?.test(value) || TURNING.test(value)) dangers.push(`${name} ${attribute}="${value.slice(0, 80)}"`)
    },
    ontext: (text) => {
      if (style !== undefined) style += text
      else if (TURNING.test(text)) dangers.push('a sign that turns the direction')
    },
    onclosetag: (name) => {
      if (name !== 'style') return
      if (style !== documentStyle) dangers.push('another style')
      style = undefined
    },
    oncomment: () => dangers.push('a comment'),
  }, { decodeEntities: true })
  parser.end(page)
  for (const one of ['html', 'head', 'title', 'style', 'body', 'main', 'h1']) if (count.get(one) !== 1) dangers.push(`${count.get(one) ?? 0} × ${one}`)
  if (count.get('meta') !== 3) dangers.push(`${count.get('meta') ?? 0} × meta`)
  return dangers
}
