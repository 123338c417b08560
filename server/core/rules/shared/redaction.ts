// Putting a mark such as `[henkilötunnus poistettu]` in the place of personal data, so that the document can still be read: the square brackets
// mean something in Markdown and in YAML.
import type { Block, Place } from '../../node.ts'
import type { RawNode, YamlBlock } from '../../parse/yaml/tree.ts'
import type { PlaceEdit, Texts } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'

/**
 * The edit that puts a mark (given without brackets), in the document's language, in the place of a stretch of its source.
 * `lapsi 010594Y9032` becomes `lapsi [henkilötunnus poistettu]`, and in YAML `tunnus: 010594Y9032` becomes `tunnus: "[henkilötunnus poistettu]"`.
 */
export function redaction(view: DocumentView, place: Place, mark: Texts): readonly PlaceEdit[] {
  const { block, start, end } = place
  if (inLink(block.text, start)) return [{ place, text: IN_LINK[view.language] }]
  const text = `[${mark[view.language]}]`
  if (!isYaml(block)) return [{ place, text: isLinkLike(block.text, start, end) ? `\\[${mark[view.language]}\\]` : text }]
  const plain = plainAround(block, place)
  return plain ? quoting(plain, place, text) : [{ place, text }]
}

/** The one word that fits into the target of a link. */
const IN_LINK: Texts = { fi: 'poistettu', sv: 'borttagen', en: 'removed' }

/** True inside the target of a link or an address that begins with its scheme: what stands there has neither blanks nor brackets. */
export function inLink(text: string, at: number): boolean {
  const first = Math.max(0, at - LONGEST_TARGET)
  let start = at
  while (start > first && !WORD_END.test(text.charAt(start - 1))) start--
  return LINK.test(text.slice(start, at))
}

const LONGEST_TARGET = 300
const WORD_END = /[\s<>"]/u
const LINK = /\]\(|:\/\/|(?:mailto|tel|sms):/iu

/** Brackets that would make a link, a definition or an image text with what stands around them. */
const isLinkLike = (text: string, start: number, end: number): boolean => /^[([:]/u.test(text.slice(end, end + 1)) || text.charAt(start - 1) === ']'

const isYaml = (block: Block): block is YamlBlock => 'content' in block && 'comments' in block

/** Puts quotes around a text and a mark into it. The rest of the text is not written again: it may hold what must not be repeated. */
function quoting(plain: Place, { block, start, end }: Place, text: string): readonly PlaceEdit[] {
  const written = block.text.slice(plain.start, plain.end)
  const quote = /["\\]/u.test(written) ? '\'' : '"'
  const inside = quote === '"' ? [] : Array.from(written.matchAll(/'/gu), ({ index }) => plain.start + index).filter((at) => at < start || at >= end)
  const edits = [
    { start: plain.start, end: plain.start, text: quote },
    ...[{ start, end, text }, ...inside.map((at) => ({ start: at, end: at + 1, text: '\'\'' }))].toSorted((a, b) => a.start - b.start),
    { start: plain.end, end: plain.end, text: quote },
  ]
  // edits that touch are one: which of two comes first could not be told
  const joined: { start: number; end: number; text: string }[] = []
  for (const edit of edits) {
    const last = joined.at(-1)
    if (last && last.end === edit.start) joined[joined.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text }
    else joined.push(edit)
  }
  return joined.map((edit) => ({ place: { block, start: edit.start, end: edit.end }, text: edit.text }))
}

/** The text without quotes that a place of a YAML block stands in, where a bracket would begin a list; undefined elsewhere. */
function plainAround({ content }: YamlBlock, { start, end, block }: Place): Place | undefined {
  const holds = (place: Place): boolean => place.block === block && place.start <= start && place.end >= end
  const ofEntry = (keyPlace: Place, value: RawNode | undefined, flow: boolean): Place | undefined =>
    holds(keyPlace) ? (/^["']/u.test(block.text.slice(keyPlace.start)) ? undefined : keyPlace) : value && of(value, flow)
  const of = (node: RawNode, flow: boolean): Place | undefined => {
    if (node.type === 'scalar') return holds(node.place) && !node.quoted && !node.block && (flow || node.place.start === start) ? node.place : undefined
    const inFlow = flow || node.flow === true
    if (node.type === 'seq') return first(node.children, (child) => of(child, inFlow))
    return first([...node.entries, ...(node.repeated ?? [])], ({ keyPlace, value }) => ofEntry(keyPlace, value, inFlow))
  }
  if (content.type === 'entries') return first([...content.entries, ...(content.repeated ?? [])], ({ keyPlace, value }) => ofEntry(keyPlace, value, false))
  if (content.type === 'head') return ofEntry(content.keyPlace, undefined, false)
  if (content.type === 'items') return first(content.children, (child) => of(child, false))
  return content.type === 'whole' && content.root ? of(content.root, false) : undefined
}

function first<T>(list: readonly T[], of: (one: T) => Place | undefined): Place | undefined {
  for (const one of list) {
    const found = of(one)
    if (found) return found
  }
  return undefined
}
