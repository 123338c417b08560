// The frontmatter of a Markdown document: the keys that stay, as they were written.
import { Document as YamlDocument } from 'yaml'
import type { Document } from '../document.ts'
import type { Kind } from '../kinds/kind.ts'
import { reservedWord } from '../kinds/bindExtra.ts'
import { extrasNode } from './extrasNode.ts'
import { reservedKey } from './hints.ts'
import type { MarkdownContext } from './markdownList.ts'
import type { Plan } from './plan.ts'
import type { Segment } from './segments.ts'
import { entryPair, map, pair, type YamlNode } from './yamlValue.ts'

/** With its fences and an empty line behind; empty when nothing stays. */
export function frontmatterText(document: Document, segments: readonly Segment[] | undefined, { frontmatter, kept: extras }: Plan, kind: Kind, context: MarkdownContext): string {
  const { content } = document
  if (!content) return ''
  const staying = new Set([...frontmatter].map(({ keyPlace }) => keyPlace))
  const stays = ({ entries, isBroken }: Segment): boolean => isBroken || entries.some((entry) => staying.has(entry.keyPlace) || isMisplaced(entry.value.type, reservedWord(entry, kind.root)))
  // comments behind the last key go where that key goes
  const kept = segments?.filter((segment, index) => stays(segment) || (segment.entries.length === 0 && segments.slice(0, index).findLast(({ entries }) => entries.length > 0)?.entries.some(({ keyPlace }) => staying.has(keyPlace)) !== false))
  const own = kept ? kept.map(({ text }) => text).join('') : yamlText(map([...frontmatter].map((entry) => entryPair(entry, kind.root, context))))
  const listed = extras.length > 0 ? yamlText(map([pair(reservedKey('extra', kind, context.language), extrasNode(extras, context))])) : ''
  const inner = `${own}${listed}`.replace(/^\n+/u, '').replace(/\n*$/u, '\n')
  return inner.trim() === '' ? '' : `---\n${inner}---\n\n`
}

/** Our own words with a value that is not ours stay what they are: unknown keys. */
const isMisplaced = (type: 'scalar' | 'seq' | 'map', word: 'extra' | 'form' | undefined): boolean => (word === 'extra' && type !== 'seq') || (word === 'form' && type !== 'map')

/** YAML as text; empty for an empty map. */
export function yamlText(contents: YamlNode): string {
  if ('items' in contents && contents.items.length === 0) return ''
  const document = new YamlDocument()
  document.contents = contents as typeof document.contents
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
