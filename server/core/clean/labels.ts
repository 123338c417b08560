// Labels of a form that lost their table: they become headings again. Only where they surely are labels: of a section that the document lacks,
// in its own words, where a line may begin something new.
import { headingLines } from '../edit/section.ts'
import { replaceSpan } from '../edit/lines.ts'
import { isSection, type Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import type { DocumentView } from '../view.ts'
import type { Healer, Healing } from './healer.ts'
import { ENDED, HEADING, ITEM, linesOf, type Line } from './prose.ts'

export const labels: Healer = {
  name: 'labels',
  heal: (pasted) => {
    const { view, prose } = pasted
    const lacking = lackingIn(view)
    if (lacking.length === 0) return []
    const lines = linesOf(prose)
    const alone = lines.flatMap((line, index) => found(line, index, lacking, aloneIn))
    const taken = new Set(alone.map(({ index }) => index))
    const sureAlone = unique(alone, view).filter((label) => isFree(label, lines, taken))
    const named = new Set(alone.map(({ property }) => property))
    const others = lacking.filter(({ property }) => !named.has(property))
    const begun = lines.flatMap((line, index) => found(line, index, others, atStartOf))
    const sureBegun = unique(begun, view).filter((label) => isFree(label, lines, taken))
    const isForm = sureAlone.length + sureBegun.length >= FORM
    const sure = isForm ? [...sureAlone, ...sureBegun] : sureAlone
    const whole = new Set(sure.filter(({ rest, line }) => rest >= line.end).map(({ index }) => index))
    return sure.map((label) => asHeading(view, label, lines, whole))
  },
}

/** So many lost labels show that a form lost its table. */
const FORM = 3

interface Lacking {
  readonly property: Property
  /** Labels and headings in the language of the document. */
  readonly names: readonly string[]
  readonly folded: ReadonlySet<string>
}

/** A label in a line: from `line.start` to `end`. */
interface Lost {
  readonly property: Property
  readonly line: Line
  readonly index: number
  readonly title: string
  /** Where the rest of the line begins. */
  readonly rest: number
}

function lackingIn({ kind, sections, language }: DocumentView): readonly Lacking[] {
  const there = new Set(sections.filter(({ source }) => source === 'body').map(({ property }) => property.key))
  return kind.root.properties.filter((property) => isSection(property) && property.within === undefined && !there.has(property.key)).map((property) => {
    const names = [...property.headings[language], ...property.labels[language]]
    return { property, names, folded: new Set(names.map(fold)) }
  })
}

type Look = (line: string, lacking: Lacking) => { readonly title: string; readonly rest: number } | undefined

function found(line: Line, index: number, lacking: readonly Lacking[], look: Look): readonly Lost[] {
  if (!/^\p{Lu}|^[*_]{1,3}\p{Lu}/u.test(line.text)) return []
  return lacking.flatMap((one) => {
    const label = look(line.text, one)
    return label ? [{ property: one.property, line, index, title: label.title, rest: line.start + label.rest }] : []
  })
}

/** `Toimenpiteet`, `**Toimenpiteet**`, `Toimenpiteet:`, `S) VAHVUUDET`. */
const aloneIn: Look = (line, { folded }) => {
  if (line.length > LONGEST) return undefined
  const [, lead = '', bare = '', tail = ''] = EMPHASIS.exec(line.trim()) ?? []
  if (lead !== tail) return undefined
  const title = bare.replace(/:$/u, '').trim()
  return title !== '' && !/[.?!]\s/u.test(title) && folded.has(fold(title)) ? { title, rest: line.length } : undefined
}

/** A label of several words with its value behind it in the same line, as when the cells of a table follow each other. */
const atStartOf: Look = (line, { names }) => {
  const label = names.filter((name) => name.split(' ').length >= MANY_WORDS).flatMap((name) => [name, name.normalize('NFD')]).find((name) => line.startsWith(name))
  const gap = label === undefined ? undefined : /^:?[ \t\u00a0]+(?=["”(]?[\p{Lu}\d])/u.exec(line.slice(label.length))
  return label === undefined || !gap ? undefined : { title: label, rest: label.length + gap[0].length }
}

const LONGEST = 160
const MANY_WORDS = 3
const EMPHASIS = /^([*_]{0,3})(.*?)([*_]{0,3}):?$/su

/** Those that stand once, and in the order of the form where it is strict. */
function unique(all: readonly Lost[], view: DocumentView): readonly Lost[] {
  const times = new Map<Property | number, number>()
  for (const { property, index } of all) for (const key of [property, index]) times.set(key, (times.get(key) ?? 0) + 1)
  const once = all.filter(({ property, index }) => times.get(property) === 1 && times.get(index) === 1)
  if (view.kind.order !== 'strict') return once
  const rank = (property: Property): number => view.kind.root.properties.indexOf(property)
  const there = view.sections.filter(({ source, property }) => source === 'body' && isSection(property)).map(({ property, heading }) => ({ rank: rank(property), start: view.spanOf(heading).start }))
  return once.filter(({ property, line }) => there.every((section) => section.start < line.start === section.rank < rank(property)))
}

/** True where a line may begin something new: at the start of a paragraph, under a label, behind the end of a sentence; for several words behind anything but half a sentence. */
function isFree({ index, title }: Lost, lines: readonly Line[], labels: ReadonlySet<number>): boolean {
  const before = lines[index - 1]?.text ?? ''
  const after = lines[index + 1]?.text ?? ''
  if (SETEXT.test(after) || /^[ \t]*\p{Ll}/u.test(after) || ITEM.test(before)) return ITEM.test(before) && title.includes(' ') && !/^[ \t]*\p{Ll}/u.test(after)
  return before.trim() === '' || ENDED.test(before) || HEADING.test(before) || labels.has(index - 1) || (title.includes(' ') && !GOES_ON.test(before))
}

const SETEXT = /^ {0,3}(?:=+|-+)[ \t]*$/u
const GOES_ON = /(?:,|(?:^|\s)(?:ja|sekä|tai|eli|että|och|samt|eller|and|or))\s*$/iu

/** `whole`: the lines that become headings as they are, with an empty line below them. */
function asHeading(view: DocumentView, { line, index, title, rest }: Lost, lines: readonly Line[], whole: ReadonlySet<number>): Healing {
  const before = lines[index - 1]
  const after = lines[index + 1]
  const above = before && before.text.trim() !== '' && !whole.has(index - 1) ? '\n' : ''
  const below = rest < line.end ? '\n\n' : after && after.text.trim() !== '' ? '\n' : ''
  return { edits: [replaceSpan(view, { start: line.start, end: rest }, `${above}${headingLines(view, title, levelIn(view))}${below}`)] }
}

/** The level of the sections that are there. */
function levelIn({ sections }: DocumentView): number {
  const levels = sections.filter(({ source, property, pieces: [own] }) => source === 'body' && isSection(property) && (own?.level ?? 0) > 1).map(({ pieces: [own] }) => own?.level ?? 2)
  return levels.length === 0 ? 2 : Math.min(...levels)
}
