// What the elements of pasted HTML mean, by their name and their style: what a reader does not see is left out, looks become structure.

/** What becomes of an element and what stands in it. */
export type Meaning =
  | { readonly as: 'element'; readonly name: string }
  /** Its content stays. */
  | { readonly as: 'content' }
  | { readonly as: 'nothing' }
  /** The bullet or number that a word processor draws. */
  | { readonly as: 'marker' }
  | { readonly as: 'deleted' }
  /** Above or below the line: its digits are written so. */
  | { readonly as: 'raised' | 'lowered' }

export type Attributes = Readonly<Record<string, string>>

/** The meaning of an element; `inHeading`: what is bold there says nothing. */
export function meaningOf(name: string, attributes: Attributes, inHeading: boolean): Meaning {
  const style = styleOf(attributes)
  if (NOTHING.has(name) || name.startsWith('v:') || name.startsWith('w:') || isHidden(attributes, style)) return { as: 'nothing' }
  if (name === 'del') return { as: 'deleted' }
  if (name === 'sup' || name === 'sub') return { as: name === 'sup' ? 'raised' : 'lowered' }
  if (style.get('mso-list')?.startsWith('ignore')) return { as: 'marker' }
  const rank = rankOf(name, attributes, style)
  if (rank !== undefined) return { as: 'element', name: `h${rank}` }
  if (BLOCKS.has(name)) return { as: 'element', name: RENAMED.get(name) ?? name }
  if (MARKS.has(name) || name === 'span' || name === 'font') return mark(name, style, inHeading)
  return name === 'a' && targetOf(attributes.href) ? { as: 'element', name } : { as: 'content' }
}

/** The declarations of a style, in lower case. */
export function styleOf({ style = '' }: Attributes): ReadonlyMap<string, string> {
  return new Map(style.slice(0, MAX_STYLE).toLowerCase().split(';').flatMap((one): readonly (readonly [string, string])[] => {
    const colon = one.indexOf(':')
    return colon < 0 ? [] : [[one.slice(0, colon).trim(), one.slice(colon + 1).trim()]]
  }))
}

/** Where a link leads, without the detour by which mail and search services watch it; undefined for places in a document or on a disk. */
export function targetOf(href: string | undefined): string | undefined {
  if (!href || !/^(?:https?:\/\/|mailto:)/iu.test(href.trim()) || href.length > MAX_LINK) return undefined
  const address = href.trim()
  const detour = /^https:\/\/(?:[a-z0-9.]+\.safelinks\.protection\.outlook\.com\/?\?(?:[^#]*&)?url|www\.google\.[a-z.]+\/url\?(?:[^#]*&)?q)=([^&#]+)/iu.exec(address)?.[1]
  if (detour === undefined) return address
  try {
    return targetOf(decodeURIComponent(detour))
  } catch {
    return address
  }
}

/** What stands for a picture: what its writer says of it, unless a program has said it. */
export function pictureText({ alt = '' }: Attributes): string {
  const text = alt.replace(/\s+/gu, ' ').trim()
  return /^(?:kuva|picture|image|bild|grafik|graphic|img)?[ _-]?\d*$|\.(?:png|jpe?g|gif|svg|webp|bmp|emf|wmf)$|^(?:https?|file|data):/iu.test(text) ? '' : text
}

/** Text that is shown as it stands, as editors of code copy it: it is no prose. */
export const isSource = (name: string, attributes: Attributes): boolean => name === 'div' && (styleOf(attributes).get('white-space') ?? '').startsWith('pre') && /monospace|consolas|courier|menlo/iu.test(attributes.style ?? '')

/** Whether a box of a task is ticked; undefined for all else. */
export function tickOf(name: string, { type, role, checked, 'aria-checked': said }: Attributes): boolean | undefined {
  if (name === 'input' && type === 'checkbox') return checked !== undefined
  return name === 'li' && role === 'checkbox' ? said === 'true' : undefined
}

function isHidden(attributes: Attributes, style: ReadonlyMap<string, string>): boolean {
  if (style.get('display') === 'none' || style.get('visibility') === 'hidden' || style.get('mso-hide') === 'all' || 'hidden' in attributes) return true
  if (/(?:^|\s)mw-editsection/u.test(attributes.class ?? '') || isAnchor(attributes)) return true
  return /^(?:comment|header|footer|footnote-separator|endnote-separator)/u.test(style.get('mso-element') ?? '') || /(?:^|\s)(?:MsoComment\w*|msocom\w*)/iu.test(attributes.class ?? '') || /^#_msocom/u.test(attributes.href ?? '')
}

/** A sign beside a heading by which pages let one link to it. */
function isAnchor({ href = '', class: names = '', 'aria-hidden': hidden }: Attributes): boolean {
  return /^[^\s#]{0,500}#\S/u.test(href) && (hidden === 'true' || /(?:^|[\s_-])(?:anchor|permalink|headerlink|heading-?link)(?:$|[\s_-])/iu.test(names))
}

function rankOf(name: string, attributes: Attributes, style: ReadonlyMap<string, string>): number | undefined {
  const written = /^h([1-6])$/u.exec(name)?.[1]
  if (written) return Number(written)
  if (attributes.role === 'heading') return bounded(attributes['aria-level'])
  if (name !== 'p') return undefined
  if (/(?:^|\s)MsoTitle/u.test(attributes.class ?? '')) return 1
  return style.has('mso-outline-level') && /^[1-6]$/u.test(style.get('mso-outline-level') ?? '') ? bounded(style.get('mso-outline-level')) : undefined
}

const bounded = (level: string | undefined): number => Math.min(6, Math.max(1, Number.parseInt(level ?? '', 10) || 2))

function mark(name: string, style: ReadonlyMap<string, string>, inHeading: boolean): Meaning {
  const weight = style.get('font-weight')
  const slant = style.get('font-style')
  const bold = weight === undefined ? name === 'b' || name === 'strong' : /^(?:bold|[6-9]00)/u.test(weight)
  const slanted = slant === undefined ? name === 'i' || name === 'em' : /^(?:italic|oblique)/u.test(slant)
  if (inHeading || !(bold || slanted)) return { as: 'content' }
  return { as: 'element', name: bold ? 'strong' : 'em' }
}

const NOTHING: ReadonlySet<string> = new Set([
  'head', 'style', 'script', 'title', 'meta', 'link', 'base', 'template', 'noscript', 'svg', 'math', 'iframe', 'frame', 'object', 'embed', 'applet', 'xml', 'audio', 'video', 'canvas', 'map',
  'input', 'button', 'select', 'textarea', 'datalist', 'dialog', 'col', 'colgroup', 'wbr', 'nav', 'rp', 'rt',
])
const BLOCKS: ReadonlySet<string> = new Set(['p', 'div', 'section', 'article', 'main', 'header', 'footer', 'aside', 'address', 'figure', 'figcaption', 'details', 'summary', 'center', 'form', 'fieldset', 'legend', 'caption', 'blockquote', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'table', 'tr', 'td', 'th', 'pre', 'hr', 'br'])
/** What is only a block. */
const RENAMED: ReadonlyMap<string, string> = new Map(['section', 'article', 'main', 'header', 'footer', 'aside', 'address', 'figure', 'figcaption', 'details', 'summary', 'center', 'form', 'fieldset', 'legend', 'dl', 'dt', 'dd'].map((name) => [name, 'div']))
const MARKS: ReadonlySet<string> = new Set(['b', 'strong', 'i', 'em'])
const MAX_STYLE = 2_000
const MAX_LINK = 2_000
