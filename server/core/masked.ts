// The text of a block with everything blanked out that is no prose of the writer: code, comments, link targets, exempt properties.
import { COMMON } from './common.ts'
import type { Span } from './text.ts'
import type { Form, MarkdownBlock } from './parse/markdown/form.ts'
import type { YamlBlock } from './parse/yaml/tree.ts'
import type { Kind, Property } from './kinds/kind.ts'
import { fold } from './kinds/labels.ts'
import { TYPE_KEYS } from './kinds/select.ts'

/** A backtick, a link, a comment, an address, attributes. */
const MAY_BE_INLINE = /`|\]\(|<!|:\/\/|\{#/
const INLINE = /`[^`\n]{1,300}`|\]\([^()\s]{1,2000}(?:\s+"[^"\n]{0,200}")?\)|<!--[\s\S]{0,2000}?-->|https?:\/\/[^\s<>)\]]{1,2000}|\{#[^{}\n]{1,300}\}/gu

/** Same length as the block's text; what is blanked out is spaces. */
export function maskedMarkdown(block: MarkdownBlock): string {
  const hidden = block.forms.some(isHidden) ? block.forms.filter(isHidden) : NONE
  const text = blanked(block.text, hidden)
  return !MAY_BE_INLINE.test(text) ? text : text.replace(INLINE, (whole) => (whole.startsWith('](') ? `](${' '.repeat(whole.length - 3)})` : ' '.repeat(whole.length)))
}

/** The text of a YAML block without its comments; empty for a property that is about identity or source and not written for readers. */
export function maskedYaml(block: YamlBlock): string {
  return blanked(block.text, block.comments)
}

const NONE: readonly Form[] = []
const isHidden = ({ type }: Form): boolean => type === 'code' || type === 'html' || type === 'comment' || type === 'definition'

/** The text with spans (in order, apart) as spaces; in one pass, since a block may have very many. */
function blanked(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text
  const parts: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    parts.push(text.slice(at, start), ' '.repeat(end - start))
    at = end
  }
  return parts.join('') + text.slice(at)
}

/** The top-level property that a YAML block belongs to, behind a block of the property `before`. */
export function yamlProperty(block: YamlBlock, before: Property | undefined, { root }: Kind): Property | undefined {
  const key = keyOf(block)
  return key === undefined ? before : root.byLabel.get(fold(key))
}

/** The top-level key that a block begins with. */
const keyOf = ({ content }: YamlBlock): string | undefined => (content.type === 'head' ? content.key : content.type === 'entries' ? content.entries[0]?.key : undefined)

const EXEMPT_KEYS: ReadonlySet<string> = new Set([COMMON.type, COMMON.id, COMMON.source, COMMON.formerIds])
const EXEMPT_TYPES: ReadonlySet<string> = new Set(['slug', 'reference', 'references', 'version'])

/** True for a property whose text no rule about wording reads. */
export function isExempt(property: Property | undefined): boolean {
  return property !== undefined && (EXEMPT_KEYS.has(property.key) || TYPE_KEYS.has(property.key) || EXEMPT_TYPES.has(property.type))
}
