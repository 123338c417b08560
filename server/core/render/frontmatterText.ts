// The frontmatter of a Markdown document: the keys that stay, as they were written.
import { Document as YamlDocument } from 'yaml'
import type { Entry } from '../node.ts'
import { propertyOf, type Kind } from '../kinds/kind.ts'
import { extrasNode, type ListedExtra } from './extrasNode.ts'
import { hintsNode, reservedKey } from './hints.ts'
import type { MarkdownContext } from './markdownList.ts'
import { keyOf } from './names.ts'
import type { PlacedExtra, Plan } from './plan.ts'
import type { Segment } from './segments.ts'
import { entryPair, map, pair, type YamlNode } from './yamlValue.ts'

/** With its fences and an empty line behind; empty when nothing stays. `segments`: the YAML as it is written, where it can be cut. */
export function frontmatterText(segments: readonly Segment[] | undefined, { frontmatter, kept, unused }: Plan, kind: Kind, context: MarkdownContext): string {
  const { root } = kind
  const own = segments ? keptText(segments, frontmatter) : yamlText(map([...frontmatter].map((entry) => entryPair(entry, root, context))))
  const extras = extrasNode(kept.map((extra) => withKey(extra, kind, context)), context)
  const listed = kept.length > 0 ? yamlText(map([pair(reservedKey('extra', kind, context.language), extras)])) : ''
  const hints = hintsNode({ of: unused, links: [] }, kind, context)
  const hinted = hints ? yamlText(map([pair(reservedKey('form', kind, context.language), hints)])) : ''
  const inner = `${own}${listed}${hinted}`.replace(/^\n+/u, '').replace(/\n*$/u, '\n')
  return inner.trim() === '' ? '' : `---\n${inner}---\n\n`
}

/** The text of the keys that stay; comments behind the last key stay with it. */
function keptText(segments: readonly Segment[], frontmatter: ReadonlySet<Entry>): string {
  const staying = new Set([...frontmatter].map(({ keyPlace }) => keyPlace))
  const kept: string[] = []
  let stays = true
  for (const { text, entries, isBroken } of segments) {
    if (entries.length > 0 || isBroken) stays = isBroken || entries.some(({ keyPlace }) => staying.has(keyPlace))
    if (stays) kept.push(text)
  }
  return kept.join('')
}

/** The property behind which a section stands, by its key. */
function withKey({ after, ...extra }: PlacedExtra, { root }: Kind, { language }: MarkdownContext): ListedExtra {
  const property = after === undefined ? undefined : propertyOf(root, after)
  return property ? { ...extra, after: keyOf(property, language) } : extra
}

/** YAML as text; empty for an empty map. */
export function yamlText(contents: YamlNode): string {
  if ('items' in contents && contents.items.length === 0) return ''
  const document = new YamlDocument()
  document.contents = contents as typeof document.contents
  return document.toString({ lineWidth: 0, flowCollectionPadding: false })
}
