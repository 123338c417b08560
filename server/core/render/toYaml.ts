// Writes a Markdown document as YAML: the frontmatter as it stands, then its sections in the order of the text.
import { COMMON } from '../common.ts'
import type { Document, DocumentContent } from '../document.ts'
import { propertyOf, type Kind } from '../kinds/kind.ts'
import { extrasOf } from '../model.ts'
import type { Piece } from '../parse/markdown/outline.ts'
import type { Language } from '../problem.ts'
import { reservedWord } from '../kinds/bindExtra.ts'
import type { DocumentView } from '../view.ts'
import { extrasNode, type ListedExtra } from './extrasNode.ts'
import { yamlText } from './frontmatterText.ts'
import { hintsNode, reservedKey } from './hints.ts'
import { keyOf } from './names.ts'
import { holderOf, remarksOf } from './remarks.ts'
import { differences, reread } from './reread.ts'
import { segmentsOf } from './segments.ts'
import { hintsFrom } from './surface.ts'
import type { Written } from './toMarkdown.ts'
import { entryPair, map, pair, type YamlContext, type YamlNode } from './yamlValue.ts'
import type { Pair, Scalar } from 'yaml'

export function toYaml(document: Document & { readonly content: DocumentContent }, { kind, language, remember }: DocumentView): Written {
  const { content } = document
  const segments = content.yaml && segmentsOf(content.yaml)
  const context: YamlContext = { language, remarks: remarksOf(document, content.yaml !== undefined && segments === undefined) }
  const places = new Set(content.root.entries.map(({ keyPlace }) => keyPlace))
  // sections and hints of the frontmatter are written anew, with those of the body
  const kept = (segments ?? []).filter(({ entries }) => !entries.some((entry) => reservedWord(entry, kind.root) && !places.has(entry.keyPlace))).map(({ text }) => text).join('')
  const entries = content.root.entries.filter(({ source }) => source === 'body' || !segments)
  const pairs = entries.map((entry) => entryPair(entry, kind.root, context))
  const extras = listedExtras(content, kind, language)
  if (extras.length > 0) pairs.push(pair(reservedKey('extra', kind, language), extrasNode(extras, context)))
  const hints = hintsNode(hintsFrom(content, kind, language, remember), kind, context)
  if (hints) pairs.push(pair(reservedKey('form', kind, language), hints))
  const generated = map(pairs.map((one, index) => (index > 0 ? spaced(one) : kept === '' ? one : withSpace(one))))
  const written = withOrphans(`${kept}${yamlText(generated)}`, document)
  return { text: written, differences: differences(content, reread(written, 'yaml', kind).content) }
}

/** Writes the tree of a document that is not written yet. */
export function writeYaml(content: DocumentContent, kind: Kind, context: YamlContext): string {
  const pairs = content.root.entries.map((entry) => entryPair(entry, kind.root, context))
  const extras = listedExtras(content, kind, context.language)
  if (extras.length > 0) pairs.push(pair(reservedKey('extra', kind, context.language), extrasNode(extras, context)))
  return yamlText(map(pairs.map((one, index) => (index === 0 ? one : isLong(pairs[index - 1]) ? withSpace(one) : spaced(one)))))
}

const isLong = (one: Pair<Scalar, YamlNode> | undefined): boolean => (one?.value ? ('items' in one.value ? one.value.items.length > 0 : String(one.value.value).includes('\n')) : false)

/** An empty line before what takes several lines. */
function spaced(one: Pair<Scalar, YamlNode>): Pair<Scalar, YamlNode> {
  return isLong(one) || one.key.commentBefore ? withSpace(one) : one
}

function withSpace(one: Pair<Scalar, YamlNode>): Pair<Scalar, YamlNode> {
  one.key.spaceBefore = true
  return one
}

/** The sections beside the properties, each with the property behind which it stands when another one follows; the title stands for the beginning. */
function listedExtras(content: DocumentContent, { root }: Kind, language: Language): readonly ListedExtra[] {
  const pieces = content.body?.outline.pieces ?? []
  const order = new Map(pieces.map((piece, index) => [piece, index]))
  const at = (piece: Piece | undefined): number => (piece ? (order.get(piece) ?? -1) : -1)
  const sections = content.sections.flatMap(({ source, property, pieces: [own] }) => (source === 'body' && own ? [{ at: at(own), key: property.key }] : []))
  return extrasOf(content).map((extra, index) => {
    const about = content.extras[index]
    const place = at(about?.pieces[0] ?? pieces.findLast(({ title: heading, level }) => heading === extra.heading && level === extra.level))
    const before = sections.findLast((section) => section.at < place)?.key ?? COMMON.title
    const follows = sections.some((section) => section.at > place)
    const property = propertyOf(root, before)
    return { ...extra, ...(about ? { about } : {}), ...(follows && property && place >= 0 ? { after: keyOf(property, language) } : {}) }
  })
}

/** Comments that found no place stand at the end. */
function withOrphans(text: string, document: Document): string {
  const holds = holderOf(text)
  const lost = remarksOf(document, true).all.filter((comment) => !holds(comment))
  return lost.length > 0 ? `${text.replace(/\n*$/u, '\n')}${lost.flatMap((comment) => comment.split('\n')).map((line) => `# ${line}\n`).join('')}` : text
}
