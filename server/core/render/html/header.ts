// The head of what is shown: the title, what sort of document it is and how far it has come, and the details that are no section.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { COMMON } from '../../common.ts'
import { isSection } from '../../kinds/kind.ts'
import { VOICES, voiceNamed, voiceTexts } from '../../kinds/voices.ts'
import { textOf, type Entry } from '../../node.ts'
import { enumLabel } from '../names.ts'
import { hostOf } from './guests.ts'
import { ours, source, word, type Rendering } from './rendering.ts'
import { fieldsOf, isShort } from './values.ts'
import { missingVoices as voicesMissing } from './voices.ts'

/** Of no use to a reader. */
const INTERNAL: ReadonlySet<string> = new Set([COMMON.type, COMMON.id, COMMON.title, COMMON.language, COMMON.status, COMMON.version, COMMON.date, COMMON.formerIds, COMMON.ignore, COMMON.visibility, 'reviews', 'form', 'extra'])

export function headerOf(rendering: Rendering): Element {
  const { view, labels } = rendering
  const said = (key: string): string => textOf(view.entry(key)?.value)
  const status = view.kind.root.properties.find(({ key }) => key === COMMON.status)
  const line = [view.kind.titles[labels], enumLabel(said(COMMON.status), status, labels) ?? said(COMMON.status), said(COMMON.version) === '' ? '' : word(rendering, 'version', { version: said(COMMON.version) }), said(COMMON.date)]
  const title = said(COMMON.title)
  return h('header', source(rendering, ''), [
    h('h1', source(rendering, `/${COMMON.title}`), title === '' ? ours(rendering, word(rendering, 'untitled')) : rendering.inline(title, view.entry(COMMON.title)?.value)),
    h('p', { className: ['about'] }, ours(rendering, line.filter((part) => part !== '').join(' · '))),
    ...fieldsOf(factsOf(rendering).filter(isBrief), { level: view.kind.root }, '', rendering), ...missingVoices(rendering),
  ])
}

/** The details that take more room, to be read last. */
export function detailsOf(rendering: Rendering): Element | undefined {
  const details = fieldsOf(factsOf(rendering).filter((entry) => !isBrief(entry)), { level: rendering.view.kind.root }, '', rendering)
  return details.length === 0 ? undefined : h('section', { className: ['details'] }, [h('h2', ours(rendering, word(rendering, 'facts'))), ...details])
}

const isBrief = ({ value }: Entry): boolean => isShort(value) || (value.type === 'map' && value.entries.length <= FEW && value.entries.every((entry) => isShort(entry.value) && textOf(entry.value).length <= LINE))

/** Parts of a detail that still fit into the head. */
const FEW = 4
/** Characters of such a part. */
const LINE = 100

/** What stands beside the sections and is of use to a reader. */
function factsOf({ view }: Rendering): readonly Entry[] {
  return view.root.entries.filter((entry) => {
    const property = view.kind.root.properties.find(({ key }) => key === entry.key)
    if (property && (hostOf(property, view) || property.roles.some((role) => ELSEWHERE.has(role)) || namesOfMatrix(view).has(property.key))) return false
    return !INTERNAL.has(entry.key) && entry.source !== 'body' && property?.preview === undefined && (!property || (!isSection(property) && property.body !== 'introduction')) && (property !== undefined || entry.source !== 'yaml' || entry.known)
  })
}

/** Shown on the board. */
const ELSEWHERE: ReadonlySet<string> = new Set(['quadrantNames', 'themes'])

/** Properties that name the rows and columns of a table that is there. */
const namesOfMatrix = ({ sections }: Rendering['view']): ReadonlySet<string> =>
  new Set(sections.flatMap(({ node, property: { matrix } }) => (matrix && node.type === 'matrix' && node.cells.length > 0 ? [matrix.rows, matrix.columns] : [])))

/** Where people of some voices are told of, the others are asked after. */
function missingVoices(rendering: Rendering): Element[] {
  const { view, labels } = rendering
  const participants = view.entry('participants')?.value
  // a section of voices tells it itself
  if (participants?.type !== 'map' || view.sections.some(({ property }) => property.preview === 'voices')) return []
  const there = new Set(participants.entries.flatMap(({ key, value }) => (textOf(value) !== '' || (value.type === 'seq' && value.children.length > 0) ? [voiceOfKey(key)] : [])))
  const missing = VOICES.filter((voice) => !there.has(voice))
  return missing.length === 0 || missing.length === VOICES.length ? [] : [voicesMissing(missing.map((voice) => voiceTexts(voice)[labels]), rendering)]
}

const voiceOfKey = (key: string): string => VOICES.find((voice) => key === voice || key === `${voice}s`) ?? voiceNamed(key) ?? key
