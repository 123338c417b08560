// Makes the view of a document that rules, features and renderers read.
import { blocksOf, sourcesOf } from './blocks.ts'
import { ARCHIVED, COMMON, IN_USE, PUBLIC } from './common.ts'
import { checkSettings, NO_CONFIGURATION, type Configuration } from './config/configuration.ts'
import type { Document, DocumentContent } from './document.ts'
import { eachOf } from './eachOf.ts'
import type { Kind } from './kinds/kind.ts'
import { languageOf } from './language.ts'
import { entryOf, type Place } from './node.ts'
import { commonText } from './read.ts'
import { sourceOfDocument } from './source.ts'
import type { Piece } from './parse/markdown/outline.ts'
import type { Bound, DocumentView, Section } from './view.ts'

/** The view of a document of a kind; undefined for any other. */
export function viewOf(document: Document, today: string, configuration: Configuration = NO_CONFIGURATION): DocumentView | undefined {
  const { content, selection: { kind }, memo } = document
  if (!kind || !content) return undefined
  return { ...memo(document, VIEW, () => unsetView(document, content, kind)), today, settings: checkSettings(configuration, kind, content) }
}

const VIEW = {}

/** The view of a day that is not told, where nothing is set. */
function unsetView(document: Document, content: DocumentContent, kind: Kind): DocumentView {
  const { path, memo } = document
  const { root, sections, extras, groups, body } = content
  const { text, notation, isBroken, spanOf } = sourceOfDocument(document)
  const status = commonText(root, 'status')
  const [blocks, sources] = [blocksOf(content, kind, memo), sourcesOf(content, kind, memo)]
  const pieces = body?.outline.pieces ?? NO_PIECES
  return {
    root, sections, extras, groups, text, notation, isBroken, spanOf, kind, path, status,
    language: languageOf(document),
    inUse: status !== undefined && IN_USE.has(status),
    archived: status === ARCHIVED,
    isPublic: commonText(root, 'visibility') === PUBLIC,
    today: '',
    settings: undefined,
    outline: body?.outline,
    start: startOf(document),
    sectionsWith: byRole(content),
    entry: (key) => entryOf(root, key),
    perBlock: blocks.per,
    someBlock: blocks.some,
    perSource: sources.per,
    someSource: sources.some,
    remember: memo,
    perSection: (compute) => eachOf(sections, compute, kind, memo),
    perExtra: (compute) => eachOf(extras, compute, kind, memo),
    perPiece: (compute) => eachOf(pieces, compute, kind, memo),
  }
}

const NO_PIECES: readonly Piece[] = []

/** Gives the sections with a role; all are looked through once. */
export function byRole({ sections }: Pick<Bound, 'sections'>): DocumentView['sectionsWith'] {
  let known: ReadonlyMap<string, readonly Section[]> | undefined
  return (role) => (known ??= inRoles(sections)).get(role) ?? NO_SECTIONS
}

function inRoles(sections: readonly Section[]): ReadonlyMap<string, readonly Section[]> {
  const all = new Map<string, Section[]>()
  for (const section of sections) {
    for (const role of section.property.roles) {
      const same = all.get(role)
      if (same) same.push(section)
      else all.set(role, [section])
    }
  }
  return all
}

const NO_SECTIONS: readonly Section[] = []

/** Where a finding goes that concerns the whole document: the key `type`, the first heading, or the first line. */
export function startOf({ content, text }: Document): Place {
  const type = content?.root.entries.find(({ key, source }) => key === COMMON.type && source !== 'body')
  if (type) return type.keyPlace
  const heading = content?.body?.outline.pieces.find((piece) => piece.heading)?.heading
  if (heading) return { block: heading.block, ...heading.form.content }
  const first = content?.root.entries[0]
  return first ? first.keyPlace : { block: { text: '' }, start: 0, end: Math.max(0, text.slice(0, 200).search(/[\r\n]|$/u)) }
}
