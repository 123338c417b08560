// The comments of a document, and what each of them is about: the node before which, or behind which, it stands.
import { locator, standing, type Document, type DocumentContent } from '../document.ts'
import type { Entry, Node, Place } from '../node.ts'
import type { Form, MarkdownBlock } from '../parse/markdown/form.ts'
import { headingOf } from '../kinds/bindText.ts'
import { isWord } from '../kinds/words.ts'

/** Comments by the entry, section, item or element they are about; without their marks, several lines parted by `\n`. */
export interface Remarks {
  readonly before: (about: object) => readonly string[]
  /** On the same line, or inside the same item. */
  readonly behind: (about: object) => readonly string[]
  /** At the end of what belongs to an entry or a section. */
  readonly end: (about: object) => readonly string[]
  readonly all: readonly string[]
}

/** The comments of a YAML document, or of the body of a Markdown document and, where wanted, of its frontmatter. */
export function remarksOf(document: Document, frontmatter: boolean): Remarks {
  const lists = { before: new Map<object, string[]>(), behind: new Map<object, string[]>(), end: new Map<object, string[]>() }
  const note = (comment: Comment, stops: readonly Stop[]): void => {
    const { list, about } = homeOf(comment, stops)
    lists[list].set(about, [...(lists[list].get(about) ?? []), comment.text])
  }
  const inYaml = document.notation === 'yaml' || frontmatter ? yamlComments(document) : []
  const yamlStops = inYaml.length > 0 ? stopsOf(document, 'yaml') : []
  for (const comment of inYaml) note(comment, yamlStops)
  const inBody = bodyComments(document)
  const bodyStops = inBody.length > 0 ? stopsOf(document, 'body') : []
  // a text keeps the comments inside its lists
  const apart = inBody.filter(({ start, nested }) => !nested || around(start, bodyStops).last?.isScope === false)
  for (const comment of apart) note(comment, bodyStops)
  const of = (list: ReadonlyMap<object, string[]>) => (about: object): readonly string[] => list.get(about) ?? []
  return { before: of(lists.before), behind: of(lists.behind), end: of(lists.end), all: [...inYaml, ...apart].map(({ text }) => text) }
}

/** Whether a comment stands in a text that was written. */
export function holderOf(written: string): (comment: string) => boolean {
  const known = new Set(written.split('\n').flatMap((line) => [line.trim(), bare(line), (/(?:^|\s)#+ ?(.*)$/u.exec(line)?.[1] ?? '').trim()]).map(escaped))
  return (comment) => comment.split('\n').every((line) => known.has(line.trim()) || written.includes(line))
}

/** A line of a comment without the marks of Markdown. */
const bare = (line: string): string => line.trim().replace(/^<!--/u, '').replace(/-->$/u, '').trim()

/** What would end a comment of Markdown cannot stand inside it. */
const escaped = (comment: string): string => comment.replaceAll('-->', '-- >')

interface Comment {
  readonly text: string
  /** Offset in the document. */
  readonly start: number
  /** Where it begins in its line; undefined when something else stands before it. */
  readonly column: number | undefined
  readonly source: 'yaml' | 'body'
  /** True inside an item of a list. */
  readonly nested: boolean
}

/** Something that a comment may be about. Scopes are what has a key or a heading at the top. */
interface Stop {
  readonly about: object
  readonly start: number
  readonly isScope: boolean
  readonly scope: object
}

interface Home {
  readonly list: 'before' | 'behind' | 'end'
  readonly about: object
}

function homeOf({ start, column, source }: Comment, stops: readonly Stop[]): Home {
  const { last, next } = around(start, stops)
  if (!last) return { list: 'before', about: next?.about ?? stops }
  if (column === undefined) return { list: 'behind', about: last.about }
  const isInside = column > 0
  if (source === 'body' && isInside && !last.isScope) return { list: 'behind', about: last.about }
  if (next && (next.isScope ? source === 'yaml' && !isInside : true)) return { list: 'before', about: next.about }
  return last.isScope && source === 'body' ? { list: 'before', about: last.about } : { list: 'end', about: last.scope }
}

/** The stops before and behind an offset; `stops` are in the order of the text. */
function around(start: number, stops: readonly Stop[]): { readonly last: Stop | undefined; readonly next: Stop | undefined } {
  let low = 0
  let high = stops.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((stops[middle]?.start ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return { last: stops[low - 1], next: stops[low] }
}

/** What comments may be about, in the order of the text. */
function stopsOf(document: Document, source: 'yaml' | 'body'): readonly Stop[] {
  const { content } = document
  if (!content) return []
  const at = locator(document)
  const start = (place: Place): number => at(place).start
  const scopeOf = (about: object, place: Place, node?: Node): readonly Stop[] => {
    const inner = (node ? innerStops(node) : []).map((stop) => ({ about: stop.about, start: start(stop.place), isScope: false, scope: about }))
    return [{ about, start: start(place), isScope: true, scope: about }, ...inner]
  }
  const stops = content.root.entries.flatMap((entry) => {
    const own = source === 'yaml' ? (entry.source === 'body' ? undefined : entry) : entry.source === 'body' ? entry : entry.body
    return own ? scopeOf(entry, own.keyPlace, own.value) : []
  })
  const beside = source === 'yaml' ? extraStops(content, start) : bodyOnly(content).flatMap(({ about, place }) => scopeOf(about, place))
  return [...stops, ...beside].toSorted((a, b) => a.start - b.start)
}

/** Headings of the body whose content is no value of a property. */
function bodyOnly({ sections, groups, extras }: DocumentContent): readonly { readonly about: object; readonly place: Place }[] {
  const unvalued = sections.filter(({ repeats, rest, pieces }) => pieces.length > 0 && (repeats || rest !== undefined))
  return [
    ...[...unvalued, ...groups].map((section) => ({ about: section, place: section.heading })),
    ...extras.flatMap((extra) => (extra.pieces[0] ? [{ about: extra, place: headingOf(extra.pieces[0]) }] : [])),
  ]
}

/** The sections under `extra`, which are items of a list, and the keys of our own words. */
function extraStops({ yaml, root, extras }: DocumentContent, start: (place: Place) => number): readonly Stop[] {
  const listed = extras.filter(({ written }) => written !== undefined)
  const items = listed.map((extra): Stop => ({ about: extra, start: start(extra.heading), isScope: false, scope: extra }))
  const places = new Set(root.entries.map(({ keyPlace }) => keyPlace))
  const keys = (yaml?.root?.type === 'map' ? yaml.root.entries : []).filter(({ keyPlace }) => !places.has(keyPlace))
  return [...keys.map(({ key, keyPlace, value }): Stop => {
    const about = (isWord('extra', key) && listed[0]) || value
    return { about, start: start(keyPlace), isScope: true, scope: about }
  }), ...items]
}

function innerStops(node: Node): readonly { readonly about: object; readonly place: Place }[] {
  const entries = (list: readonly Entry[]): ReturnType<typeof innerStops> =>
    list.flatMap((entry) => [{ about: entry, place: entry.keyPlace }, ...innerStops(entry.value)])
  switch (node.type) {
    case 'scalar':
      return []
    case 'seq':
      return node.children.flatMap((child) => [{ about: child, place: child.place }, ...innerStops(child)])
    case 'map':
      return entries(node.entries)
    case 'item':
      return [{ about: node, place: node.place }, ...entries(node.fields), ...node.children.flatMap(innerStops)]
    case 'list':
      return [
        ...node.items.flatMap(innerStops),
        ...node.groups.flatMap((group) => [{ about: group, place: group.title?.place ?? group.place }, ...group.items.flatMap(innerStops)]),
      ]
    case 'matrix':
      return node.cells.flatMap(({ tasks }) => tasks.flatMap(innerStops))
  }
}

function yamlComments({ content, text }: Document): readonly Comment[] {
  return standing(content?.yaml).flatMap(({ start, block }) => block.comments.map((place): Comment => {
    const offset = start + place.start
    return { text: escaped(block.text.slice(place.start, place.end).replace(/^#+ ?/u, '').trimEnd()), start: offset, column: columnOf(text, offset), source: 'yaml', nested: false }
  })).filter((comment) => comment.text !== '')
}

function bodyComments({ content, text }: Document): readonly Comment[] {
  const commentsIn = (forms: readonly Form[], block: MarkdownBlock, base: number, nested: boolean): readonly Comment[] => forms.flatMap((form): readonly Comment[] => {
    if (form.type === 'list') return form.items.flatMap((item) => commentsIn(item.forms, block, base, true))
    if (form.type !== 'comment') return []
    const written = block.text.slice(form.content.start, form.content.end).replace(/\s*(?:\r\n?|\n)\s*/gu, '\n').trim()
    return [{ text: written, start: base + form.start, column: columnOf(text, base + form.start), source: 'body', nested }]
  })
  return standing(content?.body).flatMap(({ start, block }) => commentsIn(block.forms, block, start, false)).filter((comment) => comment.text !== '')
}

/** Where an offset stands in its line; undefined when more than white space stands before it. */
function columnOf(text: string, offset: number): number | undefined {
  const line = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
  return text.slice(line, offset).trim() === '' ? offset - line : undefined
}
