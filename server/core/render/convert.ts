// Converts a document between its two notations. What the other one cannot hold is told, never dropped in silence.
import { linesOfDocument, locator, type Document, type DocumentContent } from '../document.ts'
import { propertyOf, type Kind } from '../kinds/kind.ts'
import type { Place } from '../node.ts'
import type { Texts, Values } from '../problem.ts'
import { labelsAsTexts, shortened } from '../schemaProblems.ts'
import { positionAt } from '../text.ts'
import { CONVERT_TEXTS } from '../texts/convert.ts'
import { viewOf } from '../documentView.ts'
import type { DocumentView } from '../view.ts'
import { holderOf, remarksOf } from './remarks.ts'
import { cutFrontmatter } from '../parse/frontmatter.ts'
import { reread, type Differences } from './reread.ts'
import { toMarkdown } from './toMarkdown.ts'
import { toYaml } from './toYaml.ts'

export interface Converted {
  /** The document in the other notation, with the line ends of the source. */
  readonly text: string
  /** What is not in the text as it was in the source: sentences with their values. */
  readonly lost: readonly Sentence[]
}

export interface Sentence {
  readonly message: Texts
  readonly values: Values
}

/** Writes a document in the other notation; in its own it stays as it is. Total: a document beyond all bounds stays too. */
export function convert(document: Document, view: DocumentView, to: 'yaml' | 'markdown'): Converted {
  const { content, notation, text } = document
  if (!content || to === notation) return { text, lost: [] }
  const source = { ...document, content }
  const written = to === 'yaml' ? toYaml(source, view) : toMarkdown(source, view, view.language)
  const lost = [
    ...unreadableIn(document),
    ...differing(written.differences, view.kind),
    ...(to === 'yaml' ? looksLost(source, written.text, view) : yamlLost(document)),
    ...commentsLost(document, written.text),
  ]
  return { text: asIn(text, written.text), lost }
}

/** The line ends and the byte order mark of the source. */
function asIn(source: string, written: string): string {
  const [lineEnd = '\n'] = /\r\n|\r|\n/u.exec(source) ?? []
  return `${source.startsWith('\ufeff') ? '\ufeff' : ''}${lineEnd === '\n' ? written : written.replaceAll('\n', lineEnd)}`
}

function differing({ keys, missing, added }: Differences, { root }: Kind): readonly Sentence[] {
  const nameOf = (key: string): Texts | string => {
    const property = propertyOf(root, key)
    return property ? labelsAsTexts(property.labels, key) : shortened(key)
  }
  const named = keys.map((key) => ({ message: CONVERT_TEXTS.value, values: { name: nameOf(key) } }))
  return [...named, ...(missing.length + added.length > 0 ? [{ message: CONVERT_TEXTS.sections, values: {} }] : [])]
}

/** Lines of the body that would look otherwise if the document were converted back. */
function looksLost(document: Document & { readonly content: DocumentContent }, yaml: string, { kind, language }: DocumentView): readonly Sentence[] {
  const { body } = document.content
  if (!body) return []
  const yamlDocument = reread(yaml, 'yaml', kind)
  const view = viewOf(yamlDocument, '')
  const written = view && yamlDocument.content ? toMarkdown({ ...yamlDocument, content: yamlDocument.content }, view, language).text : ''
  const back = written.slice(cutFrontmatter(written).bodyStart)
  const known = new Set(back.split('\n').map(spaceless))
  const whole = spaceless(back)
  const before = document.text.slice(0, body.start).split(/\r\n|\r|\n/u).length
  const lines = document.text.slice(body.start).split(/\r\n|\r|\n/u)
  let searches = 0
  const isKept = (line: string, index: number): boolean =>
    known.has(spaceless(line)) || (goesOn(line, lines[index - 1] ?? '') && searches++ < SEARCHES && whole.includes(spaceless(line)))
  const lost = lines.map((text, index) => ({ text, line: before + index, kept: isKept(text, index) })).filter(({ text, kept }) => !kept && text.trim() !== '')
  const [first] = lost
  if (!first) return []
  const values = { line: first.line, text: shortened(first.text), count: lost.length }
  return [{ message: lost.length === 1 ? CONVERT_TEXTS.look : CONVERT_TEXTS.looks, values }]
}

/** Lines of a paragraph, but not their first, may be broken in many ways; the first then holds more. */
const goesOn = (line: string, above: string): boolean => line.length >= LONG || (above.trim() !== '' && /^\s*\p{L}/u.test(line))
const LONG = 40
/** So many lines are looked for in the whole text; of a document that differs in more of them it does not matter. */
const SEARCHES = 2_000

/** Tables are aligned in many ways. */
const spaceless = (text: string): string => text.normalize('NFC').replace(/\s+/gu, '').replace(/-{3,}/gu, '---')

function commentsLost(document: Document, written: string): readonly Sentence[] {
  const holds = holderOf(written)
  return remarksOf(document, true).all.filter((comment) => !holds(comment)).map((comment) => ({ message: CONVERT_TEXTS.comment, values: { text: shortened(comment) } }))
}

/** Anchors, and second values of a key. */
function yamlLost(document: Document): readonly Sentence[] {
  const { content } = document
  const root = content?.yaml?.root
  const lineOf = linesIn(document)
  const repeated = (root?.type === 'map' ? (root.repeated ?? []) : [])
    .map(({ key, keyPlace }) => ({ message: CONVERT_TEXTS.repeated, values: { name: shortened(key), line: lineOf(keyPlace) } }))
  const hasAnchors = (content?.yaml?.blocks ?? []).some((block) => (block.content.type === 'whole' ? ANCHOR.test(block.text) : 'anchors' in block.content && (block.content.anchors ?? []).length > 0))
  return [...repeated, ...(hasAnchors ? [{ message: CONVERT_TEXTS.anchors, values: {} }] : [])]
}

const ANCHOR = /(?:^|[\s[{,:-])&\S/mu

/** Mistakes of syntax that hide content, and further documents. */
function unreadableIn(document: Document): readonly Sentence[] {
  const lineOf = linesIn(document)
  return document.faults.filter(({ code }) => code !== 'yaml/duplicate-key').map(({ code, place }) => ({
    message: code === 'yaml/multiple-documents' ? CONVERT_TEXTS.documents : CONVERT_TEXTS.unreadable,
    values: { line: lineOf(place) },
  }))
}

/** Gives the line of a place, counted from 1. */
function linesIn(document: Document): (place: Place) => number {
  const lines = linesOfDocument(document)
  const at = locator(document)
  return (place) => positionAt(lines, at(place).start).line + 1
}
