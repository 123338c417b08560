// Every place of a document where a name stands that leads somewhere: of documents, items, themes and projects.
import { COMMON } from '../../common.ts'
import { GOAL_ATTRIBUTES } from '../../fingerprint.ts'
import { attributesAtEnd } from '../../kinds/attributes.ts'
import type { Memo } from '../../memo.ts'
import { entryOf, textOf, type Block, type ItemNode, type Node, type Place } from '../../node.ts'
import { placeOf } from '../../parse/markdown/outline.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import { referencesIn } from '../../references.ts'
import { SIGN } from '../../signs.ts'
import { ATTRIBUTES } from '../../texts/completion.ts'
import { goalTagged } from '../../traceability.ts'
import { walk } from '../../value.ts'
import type { DocumentView, Section } from '../../view.ts'

/** A name at a place. */
export interface Occurrence {
  readonly sort: 'document' | 'item' | 'theme' | 'project'
  /** As it is written. */
  readonly id: string
  /** `former`: a name that the document once had. `text`: a name in running text. */
  readonly is: 'definition' | 'former' | 'reference' | 'text'
  /** The name alone, without quotes. */
  readonly place: Place
  /** Of an item of another document: the id of that document. */
  readonly owner?: string
  /** The item of this document that is meant. */
  readonly item?: ItemNode
  /** Of a definition: all that it names. */
  readonly whole?: Place
}

/** All names of a document in no order, each place once. What cannot be told exactly is left out. */
export const occurrencesIn = (view: DocumentView): readonly Occurrence[] => view.remember(view, NAMES, () => namesIn(view))

const NAMES = {}

function namesIn(view: DocumentView): readonly Occurrence[] {
  const written = [...view.perSection(namesInSection).flat(), ...view.perPiece(tagsInHeading).flat()]
  const items = itemsById(written)
  const meant = new Map<string, ItemNode | undefined>()
  const itemOf = (tag: string): ItemNode | undefined => {
    if (!meant.has(tag)) meant.set(tag, items.get(tag) ?? goalTagged(view, tag))
    return meant.get(tag)
  }
  const own = written.map((one): Occurrence => {
    const item = one.sort === 'item' && one.is === 'reference' ? itemOf(one.id) : undefined
    return item ? { ...one, item } : one
  })
  const structured = [...documentNames(view), ...reviewNames(view, items), ...projectNames(view), ...themeNames(view), ...own]
  const places = new Set<string>()
  const texts = view.perBlock(shortNames, SIGN.digit).flat().flatMap(({ id, place, isTag }): readonly Occurrence[] => {
    const item = items.get(id) ?? (isTag ? itemOf(id) : undefined)
    return item ? [{ sort: 'item', id, is: 'text', place, item }] : []
  })
  const at = locations()
  return [...structured, ...texts].filter(({ place }) => {
    const key = at(place)
    return !places.has(key) && places.add(key)
  })
}

/** Tells places apart: blocks are objects. */
function locations(): (place: Place) => string {
  const blocks = new Map<Block, number>()
  return ({ block, start }) => {
    const known = blocks.get(block) ?? blocks.size
    blocks.set(block, known)
    return `${known}:${start}`
  }
}

function itemsById(written: readonly Occurrence[]): ReadonlyMap<string, ItemNode> {
  const items = new Map<string, ItemNode>()
  for (const { sort, is, id, item } of written) if (sort === 'item' && is === 'definition' && item && !items.has(id)) items.set(id, item)
  return items
}

function documentNames(view: DocumentView): readonly Occurrence[] {
  const node = view.entry(COMMON.id)?.value
  const former = view.entry(COMMON.formerIds)?.value
  const source = entryOf(view.entry(COMMON.derivedFrom)?.value, COMMON.id)?.value
  return [
    ...(node ? named(node, { sort: 'document', is: 'definition' }) : []),
    ...(former?.type === 'seq' ? former.children : former ? [former] : []).flatMap((one) => named(one, { sort: 'document', is: 'former' })),
    ...(source ? named(source, { sort: 'document', is: 'reference' }) : []),
    ...referencesIn(view).flatMap(({ id, node: to, item }) => [
      ...named(to, { sort: 'document', is: 'reference' }), ...(item ? named(item, { sort: 'item', is: 'reference', owner: id }) : []),
    ]),
  ]
}

/** The items of which reviews are recorded. */
function reviewNames(view: DocumentView, items: ReadonlyMap<string, ItemNode>): readonly Occurrence[] {
  const reviews = view.entry('reviews')?.value
  return reviews?.type !== 'map' ? [] : reviews.entries.flatMap(({ key, keyPlace }): readonly Occurrence[] => {
    const item = items.get(key)
    const place = exactly(key, keyPlace)
    return place ? [{ sort: 'item', is: 'reference', id: key, place, ...(item ? { item } : {}) }] : []
  })
}

/** What the project is called: its name or id, and the official name. The document that gives that is the project's home. */
function projectNames(view: DocumentView): readonly Occurrence[] {
  const property = view.kind.root.properties.find(({ roles }) => roles.includes('project'))
  const node = property && view.entry(property.key)?.value
  if (!node) return []
  if (node.type !== 'map') return named(node, { sort: 'project', is: 'reference' })
  const official = entryOf(node, 'official')?.value
  const is = textOf(official) === '' ? 'reference' : 'definition'
  return [official, entryOf(node, 'id')?.value].flatMap((one) => (one ? named(one, { sort: 'project', is, whole: node.place }) : []))
}

/** The themes of a codebook: the settings', or a document's own. */
function themeNames(view: DocumentView): readonly Occurrence[] {
  const shared = view.kind.purpose === 'settings' ? [entryOf(view.entry('codebook')?.value, 'themes')?.value] : view.sectionsWith('themes').map(({ node }) => node)
  return shared.flatMap((node) => (node?.type === 'seq' ? node.children : [])).flatMap((theme) => {
    const id = theme.type === 'map' ? entryOf(theme, 'id')?.value : theme
    return id ? named(id, { sort: 'theme', is: 'definition', whole: theme.place }) : []
  })
}

function named(node: Node, how: Omit<Occurrence, 'id' | 'place'>): readonly Occurrence[] {
  const id = textOf(node).trim()
  const place = node.type === 'scalar' && id !== '' ? exactly(id, node.place) : undefined
  return place ? [{ ...how, id, place }] : []
}

/** The place of a text inside the place of its node: without quotes and white space. Undefined where it is written in another way. */
function exactly(text: string, { block, start, end }: Place): Place | undefined {
  const source = block.text.slice(start, end)
  const lead = (/^\s*["']?/u.exec(source)?.[0] ?? '').length
  return source.startsWith(text, lead) && /^["']?\s*$/u.test(source.slice(lead + text.length)) ? { block, start: start + lead, end: start + lead + text.length } : undefined
}

/** For `view.perSection`: ids of items, and what their attributes name. */
function namesInSection({ node, title, source }: Section, remember: Memo): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const { node: one } of walk(node)) {
    if (one.type === 'item' && (one.id || isTagged(one))) found.push(...remember(one, ITEM, () => namesOfItem(one)))
    // titles in Markdown are headings
    if (one.type === 'list' && source !== 'body') for (const group of one.groups) if (group.title) found.push(...namesInBraces(group.title.place))
  }
  if (title && source !== 'body') found.push(...namesInBraces(title.place))
  return found.length > 0 ? found : NONE
}

const NONE: readonly Occurrence[] = []

function namesOfItem(item: ItemNode): readonly Occurrence[] {
  const own = item.id ? named(item.id, { sort: 'item', is: 'definition', item, whole: item.place }) : NONE
  const { attributePlaces } = item
  if (attributePlaces) return [...own, ...Object.entries(attributePlaces).flatMap(([name, place]) => namesInValue(name, place))]
  return isTagged(item) ? [...own, ...namesInBraces(behindText(item))] : own
}

function isTagged({ attributes }: ItemNode): boolean {
  for (const _ in attributes) return true
  return false
}

const ITEM = {}

/** The line behind the text of an item, where its attributes stand. */
function behindText({ text: { place: { block, end } }, place }: ItemNode): Place {
  const open = block.text.indexOf('{', end)
  const close = open < 0 ? -1 : block.text.indexOf('}', open)
  return { block, start: close < 0 ? end : open, end: close < 0 ? end : Math.min(close + 1, place.block === block ? Math.max(place.end, end) : close + 1) }
}

/** For `view.perPiece`. */
function tagsInHeading({ heading, title }: Piece): readonly Occurrence[] {
  return heading && title.endsWith('}') ? namesInBraces(placeOf(heading)) : NONE
}

/** What the braces at the end of a place name. */
function namesInBraces({ block, start, end }: Place): readonly Occurrence[] {
  const source = block.text.slice(start, end).replace(/["'\s#]+$/u, '')
  const open = source.lastIndexOf('{')
  if (open < 0 || !attributesAtEnd(source.slice(open).replaceAll('\\"', '"'))) return NONE
  return [...source.slice(open).matchAll(ATTRIBUTE)].flatMap(({ index, groups }) => {
    const lead = groups?.['lead'] ?? ''
    const from = start + open + index + lead.length
    return namesInValue(groups?.['name'] ?? '', { block, start: from, end: from + (groups?.['value'] ?? '').length })
  })
}

const ATTRIBUTE = /(?<lead>(?<name>\p{L}[\p{L}\p{N}_-]{0,60})=(?:\\?")?)(?<value>(?<=")[^"\\{}]{0,300}|[^\s"\\{}]{1,300})/gu

/** The names in the value of an attribute, parted by spaces and commas. */
function namesInValue(name: string, place: Place): readonly Occurrence[] {
  const key = name.normalize('NFC')
  const sort = GOAL_ATTRIBUTES.includes(key) ? 'item' : THEME_ATTRIBUTES.includes(key) ? 'theme' : undefined
  if (!sort) return NONE
  return [...place.block.text.slice(place.start, place.end).matchAll(/[^\s,;"']+/gu)].map(({ 0: id, index }): Occurrence => ({
    sort, is: 'reference', id, place: { block: place.block, start: place.start + index, end: place.start + index + id.length },
  }))
}

const THEME_ATTRIBUTES: readonly string[] = Object.values(ATTRIBUTES.theme)

interface ShortName {
  readonly id: string
  readonly place: Place
  /** In parentheses, as an output tells its goal. */
  readonly isTag: boolean
}

/** For `view.perBlock`: words that are short like the ids of items. */
function shortNames(text: string, _where: unknown, block: Block): readonly ShortName[] | undefined {
  const found = [...text.matchAll(SHORT_ID)].map(({ 0: id, index }): ShortName => ({
    id, place: { block, start: index, end: index + id.length }, isTag: text.charAt(index - 1) === '(' && text.charAt(index + id.length) === ')',
  }))
  return found.length > 0 ? found : undefined
}

const SHORT_ID = /(?<![\p{L}\p{N}_#=/.-])\p{L}{1,4}\d{1,3}(?![\p{L}\p{N}_=/-])/gu
