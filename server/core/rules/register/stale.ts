// The register does not agree with the documents that it lists: one is not in it, or a row says something else.
import { gainedBy } from '../../edit/elements.ts'
import { replaceValue } from '../../edit/yaml.ts'
import { fold } from '../../kinds/labels.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Entry, type MapNode } from '../../node.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import type { PlaceEdit, Texts } from '../../problem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Rekisteristä puuttuu {count}: {names}. Lisää kullekin rivi, niin rekisteri on ajan tasalla.',
      sv: 'Registret saknar {count}: {names}. Lägg till en rad för var och en, så är registret aktuellt.',
      en: 'The register lacks {count}: {names}. Add a row for each to bring it up to date.',
    },
    differs: {
      fi: 'Rekisterissä {field} on ”{own}”, hankekortissa {file} ”{other}”. Kumpi on ajan tasalla?',
      sv: 'I registret är {field} ”{own}”, i kortet {file} ”{other}”. Vilken uppgift är aktuell?',
      en: 'In the register {field} is “{own}”, in the card {file} “{other}”. Which of them is up to date?',
    },
  },
  reason: {
    fi: 'Rekisteristä katsotaan, mitä hankkeita on käynnissä ja missä. Se on koottu hankekorteista, joten sen kuuluu sanoa samaa kuin ne.',
    sv: 'I registret ser man vilka projekt som pågår och var. Det är sammanställt av projektkorten och ska säga detsamma som de.',
    en: 'People look in the register to see which projects are running, and where. It is drawn from the project cards, so it should say what they say.',
  },
  source: 'Kentän kehittämisyksikön loppuraportti: hankerekisteri verkkosivuilla',
  asks: 'a property with the role register that says which kinds it lists',
  fixes: {
    main: { title: { fi: 'Lisää puuttuvat hankkeet rekisteriin', sv: 'Lägg till de projekt som saknas', en: 'Add the missing projects' }, safe: false },
    value: { title: { fi: 'Vaihda rekisteriin ”{other}”', sv: 'Byt till ”{other}” i registret', en: 'Change the register to “{other}”' }, safe: false },
  },
  concerns: ({ lists }) => lists !== undefined,
  check: (view, workspace) => registersOf(view).flatMap((section) => [...missingFrom(section, view, workspace), ...rowsOf(section).flatMap((row) => staleIn(row, section, view, workspace))]),
}

const registersOf = (view: DocumentView): readonly Section[] => view.perSection(register).filter((section) => section !== undefined)

/** For `view.perSection`. */
const register = (section: Section): Section | undefined => (section.property.lists !== undefined && !section.repeats ? section : undefined)

const rowsOf = ({ node }: Section): readonly { readonly row: MapNode; readonly index: number }[] =>
  node.type === 'seq' ? node.children.flatMap((row, index) => (row.type === 'map' ? [{ row, index }] : [])) : []

/** The property of the elements that names the document. */
const idOf = ({ property }: Section): Property | undefined => property.element?.level?.properties.find(({ type }) => type === 'reference')

/** So many names are told; there may be more. */
const TOLD = 3

function missingFrom(section: Section, view: DocumentView, workspace: Workspace): readonly Finding[] {
  const id = idOf(section)
  const kinds = section.property.lists ?? []
  if (!id) return []
  const listed = new Set(rowsOf(section).map(({ row }) => textOf(entryOf(row, id.key)?.value)))
  const isListed = (facts: Facts): boolean => facts.id === undefined || [facts.id, ...facts.formerIds].some((one) => listed.has(one))
  const missing = [...workspace.byPath.values()].filter((facts) => kinds.includes(facts.kind) && facts.path !== view.path && !isListed(facts)).toSorted((a, b) => (a.path < b.path ? -1 : 1))
  if (missing.length === 0) return []
  const names = missing.slice(0, TOLD).map(({ title, id: own = '' }) => shortened(title ?? own)).join(', ')
  return [{ place: section.heading, pointer: `/${section.property.key}`, values: { count: counted(missing.length), names: missing.length > TOLD ? `${names} …` : names }, fixes: [{ edits: (now) => rowsFor(section, missing, now) }] }]
}

/** A row for each behind the others, with what its document tells. Empty where there is no row yet that shows the form. */
function rowsFor(section: Section, missing: readonly Facts[], view: DocumentView): readonly PlaceEdit[] {
  const rows = rowsOf(section).map(({ row }) => ({ node: row }))
  const hasRoom = (key: string): boolean => view.notation === 'yaml' || rows.some(({ node }) => entryOf(node, key))
  const entries = missing.map((facts) => (section.property.element?.level?.properties ?? []).flatMap((property): readonly Entry[] => {
    const value = property.type === 'reference' ? facts.id : property === nameOf(section) ? facts.title : saidOf(property, facts)
    if (value === undefined || (property.need.draft !== 'required' && !hasRoom(property.key))) return []
    return [{ key: property.key, label: property.key, keyPlace: section.heading, known: true, source: 'body', value: { type: 'scalar', place: section.heading, value } }]
  }))
  return rows.length === 0 ? [] : gainedBy(view, { section, entries: rows }, { fields: new Map(), beside: [], entries: new Map([[rows.at(-1), entries]]) }) ?? []
}

/** The property of the elements that tells the title of the document: the first words. */
const nameOf = ({ property }: Section): Property | undefined => property.element?.level?.properties.find(({ type, need }) => type === 'string' && need.draft === 'required')

const counted = (count: number): Texts =>
  count === 1 ? { fi: '1 hanke', sv: '1 projekt', en: '1 project' } : { fi: `${count} hanketta`, sv: `${count} projekt`, en: `${count} projects` }

function staleIn({ row, index }: { readonly row: MapNode; readonly index: number }, section: Section, view: DocumentView, workspace: Workspace): readonly Finding[] {
  const id = idOf(section)
  const named = id && workspace.byId.get(textOf(entryOf(row, id.key)?.value))
  const [facts, ...more] = named ?? []
  if (!facts || more.length > 0 || section.property.lists?.includes(facts.kind) !== true) return []
  return row.entries.flatMap((entry): readonly Finding[] => {
    const property = propertyOf(section.property.element?.level, entry.key)
    const other = property && saidOf(property, facts)
    if (!property || other === undefined || entry.value.type !== 'scalar' || entry.value.value === null || isSame(property, entry, other)) return []
    const values = { field: fieldName(property), own: shownValue(property, textOf(entry.value), view), other: shownValue(property, other, view), file: facts.path }
    return [{ place: entry.value.place, pointer: `/${section.property.key}/${index}/${property.key}`, message: 'differs', values, fixes: [{ name: 'value', edits: (now) => replaceValue(now, entry.value.place, property.values ? shownValue(property, other, now) : other) }] }]
  })
}

/** What the document's facts say for a column: its status, or the single value with the role of the column. */
function saidOf({ key, roles }: Property, { status, details }: Facts): string | undefined {
  if (key === STATUS) return status
  const role = roles.find((one) => details[one] !== undefined)
  return role === undefined ? undefined : details[role]
}
const STATUS = 'status'

function isSame({ type }: Property, { value }: Entry, other: string): boolean {
  const own = textOf(value)
  if (fold(own) === fold(other)) return true
  const [a, b] = type === 'period' ? [parsePeriod(own), parsePeriod(other)] : []
  return a !== undefined && b !== undefined && a.start === b.start && a.end === b.end
}

function fieldName(property: Property): Texts {
  const texts = labelsAsTexts(property.labels, property.key)
  const lower = (text: string): string => text.charAt(0).toLocaleLowerCase('fi') + text.slice(1)
  return { fi: lower(texts.fi), sv: lower(texts.sv), en: lower(texts.en) }
}

/** One of an enumeration by its label. */
function shownValue({ values }: Property, value: string, { language }: DocumentView): string {
  const labels = values?.find((one) => one.value === value)?.labels
  return shortened(labels?.[language][0] ?? value)
}
