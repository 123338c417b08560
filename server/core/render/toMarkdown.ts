// Writes a YAML document as Markdown: what has no section as frontmatter, the rest as headings with what belongs under them.
import { COMMON } from '../common.ts'
import type { Document, DocumentContent } from '../document.ts'
import { fold } from '../kinds/labels.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Memo } from '../memo.ts'
import type { Entry } from '../node.ts'
import type { DocumentView } from '../view.ts'
import { comparableDocument } from './comparable.ts'
import { frontmatterText } from './frontmatterText.ts'
import { hintsOf, type Hints } from './hints.ts'
import { commentLine, type MarkdownContext } from './markdownList.ts'
import { sectionText, type SectionSource } from './markdownSection.ts'
import { isIntroduction, planOf, type Forced, type PlacedExtra, type Plan } from './plan.ts'
import { holderOf, remarksOf } from './remarks.ts'
import { differences, isSame, reread, type Differences } from './reread.ts'
import { segmentsOf, type Segment } from './segments.ts'

export interface Written {
  readonly text: string
  /** What does not read as it should: hoped to be nothing. */
  readonly differences: Differences
}

/** How often what the body cannot hold is moved to the frontmatter; then everything is. */
const TRIES = 3

/** What is written, and how. */
export interface MarkdownSource {
  readonly content: DocumentContent
  readonly kind: Kind
  readonly hints: Hints
  readonly context: MarkdownContext
  readonly remember: Memo
  /** The YAML that it comes from, where it can be cut: what stays in the frontmatter stays as it is written. */
  readonly segments?: readonly Segment[]
}

/** `language`: that of headings and labels. */
export function toMarkdown(document: Document & { readonly content: DocumentContent }, { kind, remember }: DocumentView, language: DocumentView['language']): Written {
  const { content } = document
  const segments = content.yaml && segmentsOf(content.yaml)
  const context: MarkdownContext = { language, remarks: remarksOf(document, true) }
  return writeMarkdown({ content, kind, hints: hintsOf(content.yaml, kind, remember), context, remember, ...(segments ? { segments } : {}) })
}

/** Writes the tree. What a body cannot hold so that it is read as it was stands in the frontmatter. */
export function writeMarkdown({ content, kind, hints, context, remember, segments }: MarkdownSource): Written {
  const broken = new Set((segments ?? []).flatMap(({ isBroken, entries }) => (isBroken ? entries.map(({ keyPlace }) => keyPlace) : [])))
  const stuck = new Set(content.root.entries.filter(({ keyPlace }) => broken.has(keyPlace)))
  const write = (forced: Forced): { readonly text: string; readonly unfit: readonly string[]; readonly plan: Plan } => {
    const plan = planOf(content, kind, hints, stuck, forced)
    const { texts, unfit } = sectionsOf(plan, kind, context, remember)
    const body = bodyText(plan, texts, hints.links, kind, context)
    return { unfit, plan, text: withOrphans(`${frontmatterText(segments, plan, kind, context)}${body}`, context).replace(/^\n+/u, '') }
  }
  let forced: Forced = { keys: new Set(), extras: new Set() }
  for (let tries = 1; ; tries++) {
    let { text, unfit, plan } = write(forced)
    while (unfit.length > 0) {
      forced = { ...forced, keys: new Set([...forced.keys, ...unfit]) }
      ;({ text, unfit, plan } = write(forced))
    }
    const found = differences(content, reread(text, 'markdown', kind).content)
    const isHopeless = found.missing.length + found.added.length === 0 && [...plan.frontmatter].filter(({ key }) => found.keys.includes(key)).length === found.keys.length
    if (isSame(found) || isHopeless || tries > TRIES) return { text, differences: found }
    forced = tries === TRIES ? everything(content) : more(forced, found, content)
  }
}

function everything(content: DocumentContent): Forced {
  const { properties, extras } = comparableDocument(content)
  return { keys: new Set(properties.keys()), extras: new Set(extras) }
}

/** What differs stays in the frontmatter too. Where sections were added, any other one may be to blame. */
function more({ keys, extras }: Forced, { keys: differing, missing, added }: Differences, content: DocumentContent): Forced {
  return { keys: new Set([...keys, ...differing]), extras: new Set([...extras, ...(added.length > 0 ? comparableDocument(content).extras : missing)]) }
}

type Texts = ReadonlyMap<SectionSource, string>

/** The text of each section, and the names of those that cannot be written as one. */
function sectionsOf({ sections }: Plan, kind: Kind, context: MarkdownContext, memo: Memo): { readonly texts: Texts; readonly unfit: readonly string[] } {
  const texts = new Map<SectionSource, string>()
  const unfit: string[] = []
  for (const section of sections) {
    const text = sectionText(section, kind, context, memo)
    if (text !== undefined) texts.set(section, text)
    // the guests may be to blame: they leave first
    else unfit.push(...(section.guests.length > 0 ? section.guests.map(({ entry }) => entry.key) : [section.property.key]))
  }
  return { texts, unfit }
}

function bodyText(plan: Plan, texts: Texts, links: readonly string[], kind: Kind, context: MarkdownContext): string {
  const { title, sections, extras } = plan
  const isGroup = (heading: string): boolean => kind.groups.some(({ names }) => names.has(fold(heading)))
  const axes = new Set(sections.flatMap(({ hint }) => (hint.axis === undefined ? [] : [fold(hint.axis)])))
  const grouped = extras.filter(({ heading }) => isGroup(heading) && axes.has(fold(heading)))
  const early = extras.filter((extra) => extra.level === 0 || (extra.level === 1 && extra.heading === title?.text))
  const others = extras.filter((extra) => !grouped.includes(extra) && !early.includes(extra))
  const known = new Set([...sections.map(({ property }) => property.key), COMMON.title])
  const behind = (key: string): readonly string[] => others.filter(({ after }) => after === key).flatMap((extra) => extraChunks(extra, context))
  const last = others.filter(({ after }) => after === undefined || !known.has(after)).flatMap((extra) => extraChunks(extra, context))
  const chunks = early.filter(({ level }) => level === 0).map(({ text }) => text)
  if (title) chunks.push(`# ${title.text}`, ...remarks(title.entry, context), ...early.filter(({ level }) => level === 1).map(({ text }) => text))
  const introductions = sections.filter(isIntroduction)
  chunks.push(...introductions.map((section) => texts.get(section) ?? ''))
  for (const key of [COMMON.title, ...introductions.map(({ property }) => property.key)]) chunks.push(...behind(key))
  let axis: string | undefined
  for (const [index, section] of sections.entries()) {
    if (isIntroduction(section)) continue
    if (index === sections.length - 1 && section.property.roles.includes('versions')) chunks.push(...last.splice(0))
    const isNew = section.hint.axis !== axis
    axis = section.hint.axis
    if (isNew && axis !== undefined) chunks.push(`## ${axis}`, ...grouped.filter(({ heading }) => fold(heading) === fold(axis ?? '')).map(({ text }) => text))
    chunks.push(texts.get(section) ?? '', ...behind(section.property.key))
  }
  chunks.push(...last, ...(links.length > 0 ? [links.join('\n')] : []))
  const filled = chunks.filter((chunk) => chunk !== '')
  return filled.length > 0 ? `${filled.join('\n\n')}\n` : ''
}

const remarks = (about: Entry, { remarks: { before, behind, end } }: MarkdownContext): readonly string[] => [...before(about), ...behind(about), ...end(about)].map(commentLine)

function extraChunks({ heading, level, text, about }: PlacedExtra, { remarks: { before, behind, end } }: MarkdownContext): string[] {
  const lead = level === 0 ? [] : [`${'#'.repeat(Math.min(6, level))} ${heading}`]
  return [...lead, ...before(about).map(commentLine), ...behind(about).map(commentLine), text, ...end(about).map(commentLine)]
}

/** Comments that found no place stand at the end. */
function withOrphans(text: string, { remarks: { all } }: MarkdownContext): string {
  const holds = holderOf(text)
  const lost = all.filter((comment) => !holds(comment))
  return lost.length > 0 ? `${text.trimEnd()}\n\n${lost.map(commentLine).join('\n\n')}\n` : text
}
