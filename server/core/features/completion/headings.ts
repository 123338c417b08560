// Headings that are missing: the sections of the kind, those that belong here first, and below them the parts of the section.
import { groupTitle, promptComment } from '../../edit/section.ts'
import { isSection, type Property } from '../../kinds/kind.ts'
import { fold } from '../../kinds/labels.ts'
import { itemsOf, textOf } from '../../node.ts'
import { capitalised, headingFor, labelFor } from '../../render/names.ts'
import type { Language } from '../../problem.ts'
import { COMPLETION } from '../../texts/completion.ts'
import type { DocumentView, Section } from '../../view.ts'
import type { InSection } from '../cursor.ts'
import { aboutProperty, wanted } from './about.ts'
import { elementTitle, elementUnderHeading, sectionStarter } from './sectionStarter.ts'
import { filledOf, hole, type Asking, type Suggestion, type Template } from './suggestion.ts'

/** What headings are offered for: where they go, and what is written there already. */
export interface HeadingPlace extends InSection {
  /** The level that was begun; absent on an empty line. */
  readonly level?: number
  /** What is put before and behind, so that they stand apart. */
  readonly before: string
  readonly behind: string
  /** Of the document. */
  readonly language: Language
}

export function headingOffers(place: HeadingPlace, asking: Asking): readonly Suggestion[] {
  const top = topLevel(asking.view)
  const inner = (place.level ?? 0) > top ? parts(place, asking) : []
  if (inner.length > 0) return inner
  return [...missingSections(place, asking, top)]
}

/** Where the main heading begins; undefined where there is none. */
export function titleStart({ outline, spanOf }: DocumentView): number | undefined {
  const heading = outline?.pieces.find(({ heading: own, level }) => own !== undefined && level === 1)?.heading
  return heading && spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end }).start
}

/** The level of sections that stand under no group. */
function topLevel({ sections, groups }: DocumentView): number {
  const free = sections.find(({ group, property, pieces: [own], source }) => source === 'body' && !group && property.body === 'section' && property.within === undefined && (own?.level ?? 0) > 1)
  return free?.pieces[0]?.level ?? groups[0]?.pieces[0]?.level ?? 2
}

function missingSections(place: HeadingPlace, asking: Asking, top: number): readonly Suggestion[] {
  const { view, language } = asking
  const order = view.kind.root.properties
  const there = new Set(view.sections.flatMap(({ property, source, pieces }) => (source === 'body' && pieces.length > 0 ? [property.key] : [])))
  const here = place.section ? order.indexOf(place.section.property) : -1
  const group = place.section?.group ?? view.groups.find(({ pieces }) => pieces.some((piece) => piece === place.piece))?.group
  const rank = (property: Property): number => {
    const at = order.indexOf(property)
    const isApart = group !== undefined && !group.holds.includes(property.key)
    return (at > here ? at - here : order.length + at) + (isApart ? 2 * order.length : 0)
  }
  const open = order.filter((property) => isSection(property) && property.within === undefined && (!there.has(property.key) || repeats(property)))
  const headings = open.toSorted((a, b) => rank(a) - rank(b)).flatMap((property): readonly Suggestion[] => {
    const level = levelFor(property, view, top)
    const about = { ...wanted(property, view.inUse, language), ...aboutProperty(property, language) }
    if (property.sections === 'perGoal') return goalHeadings(place, asking, there.has(property.key) ? [property] : [], level).map((one) => ({ ...one, ...about }))
    if (there.has(property.key)) return [headed(place, level, [...elementTitle(property, view)], undefined, lines(property, view, level), about)]
    return [headed(place, level, [headingFor(property, view.language)], property, ['\n\n', ...sectionStarter(property, view, level + 1)], about)]
  })
  return [...headings, ...missingGroups(place, asking, top)]
}

/** Properties of which the body may hold several sections. */
const repeats = ({ sections }: Property): boolean => sections === 'perGoal' || sections === 'labelled' || sections === 'named'

const lines = (property: Property, view: DocumentView, level: number): Template => elementUnderHeading(property, view, level).slice(1 + elementTitle(property, view).length)

function levelFor(property: Property, view: DocumentView, top: number): number {
  const own = view.kind.groups.find(({ holds }) => holds.includes(property.key))
  const group = own && view.groups.find((one) => one.group === own)
  if (!group) return own && view.groups.length > 0 ? Math.min(6, top + 1) : top
  const beside = view.sections.find((section) => section.group === own && section.source === 'body' && section.pieces.length > 0)
  return beside?.pieces[0]?.level ?? Math.min(6, (group.pieces[0]?.level ?? 2) + 1)
}

/** Headings that group sections, where the document has such ones. */
function missingGroups(place: HeadingPlace, { view }: Asking, top: number): readonly Suggestion[] {
  if (view.groups.length === 0) return []
  return view.kind.groups.filter((one) => !view.groups.some(({ group }) => group === one)).map((group) => headed(place, top, [groupTitle(group, view)], undefined, ['\n\n', hole()], {}))
}

/** Sub-headings of the section above: its guests and fields, its elements, the goals. */
function parts(place: HeadingPlace, asking: Asking): readonly Suggestion[] {
  const { view, language } = asking
  const { section, property } = place
  if (!section || !property || place.level === undefined) return []
  const level = place.level
  const titles = new Set(section.pieces.map(({ title }) => fold(title)))
  const guests = view.kind.root.properties.filter(({ within, key }) => within === section.property.key && !view.sections.some((one) => one.property.key === key && one.source === 'body'))
  const fields = property.type === 'object' ? (property.level?.properties ?? []).filter(({ names }) => ![...titles].some((title) => names.has(title))) : []
  const inner = (property.element?.level?.properties ?? []).filter(({ sections }) => sections === 'labelled')
  const elements = [...inner, ...(property.element?.level && property.elements !== 'rows' ? [property] : [])]
  return [
    ...elements.map((one) => headed(place, level, elementTitle(one, view), undefined, lines(one, view, level), { detail: COMPLETION.newItem[language], ...aboutProperty(one, language) })),
    ...(property.roles.some((role) => SERVES_GOALS.has(role)) ? goalHeadings(place, asking, [property], level) : []),
    ...[...guests, ...fields].map((one) => headed(place, level, [labelFor(one, view.language)], one, ['\n\n', ...sectionStarter({ ...one, body: 'frontmatter' }, view, level + 1)], aboutProperty(one, language) ?? {})),
    ...(property.sections === 'titled' ? property.headings[view.language].filter((title) => !titles.has(fold(title))).map((title) => headed(place, level, [capitalised(title)], undefined, ['\n\n', '- ', hole()], {})) : []),
  ]
}

const SERVES_GOALS: ReadonlySet<string> = new Set(['outputs', 'outcomes', 'measures'])

/** Headings of the goals that no section of these properties is headed by. */
function goalHeadings(place: HeadingPlace, { view, language }: Asking, among: readonly Property[], level: number): readonly Suggestion[] {
  const titles = view.sections.filter(({ property }) => among.includes(property)).flatMap(({ pieces }) => pieces.map(({ title }) => fold(title)))
  return goalsOf(view).flatMap(({ text, number }): readonly Suggestion[] => {
    const title = text.length > LONGEST ? `${COMPLETION.goal[view.language].replace('{number}', String(number))}: ${text.slice(0, text.lastIndexOf(' ', LONGEST))}` : text
    const named = capitalised(title)
    return titles.includes(fold(named)) ? [] : [headed(place, level, [named], undefined, ['\n\n- ', hole()], { detail: COMPLETION.goal[language].replace('{number}', String(number)) })]
  })
}

const LONGEST = 120

/** The goals of a document with their numbers. */
export function goalsOf(view: DocumentView): readonly { readonly text: string; readonly number: number; readonly id?: string }[] {
  const nodes = view.sectionsWith('goals').map(({ node }: Section) => node)
  return nodes.flatMap(itemsOf).map((item, index) => ({ text: textOf(item).replace(/\s+/gu, ' ').trim(), number: index + 1, ...(item.id ? { id: textOf(item.id) } : {}) })).filter(({ text }) => text !== '').slice(0, MOST)
}

const MOST = 500

/** A heading with its prompt and what stands below it. `owner`: whose prompt. */
function headed({ level: begun, before, behind, language }: HeadingPlace, level: number, title: Template, owner: Property | undefined, below: Template, about: Pick<Suggestion, 'detail' | 'documentation'>): Suggestion {
  const label = filledOf(title).trim()
  const prompt = owner?.prompts?.[language]
  const comment: Template = prompt === undefined ? [] : [`\n\n${promptComment(prompt)}`]
  return { label, type: 'section', text: [`${before}${'#'.repeat(level)} `, ...title, ...comment, ...below, behind], lead: begun === undefined ? '' : `${'#'.repeat(begun)} `, ...(owner && labelFor(owner, language) !== label ? { also: [labelFor(owner, language)] } : {}), ...about }
}
