// A new document of a kind: its headings or keys in order, a prompt where something is to be written, and what another document already says.
import { COMMON } from '../common.ts'
import { findIdentityCodes, holdsIdentity, withoutIdentity } from '../identity.ts'
import { propertyOf, type Kind, type Property } from '../kinds/kind.ts'
import { display, fold, spellings } from '../kinds/labels.ts'
import { createMemo } from '../memo.ts'
import { itemsOf, textOf, type Node } from '../node.ts'
import { parseVersion } from '../parse/values/version.ts'
import type { Language } from '../problem.ts'
import { capitalised } from '../render/names.ts'
import type { DocumentView } from '../view.ts'
import { carriedOver, relationTo, type Carried, type Relation } from './carry.ts'
import { givenValues } from './given.ts'
import { fileNameFor, idFor } from './naming.ts'
import { inOrder } from './order.ts'
import { referencesTo, subjectOf, timingAfter } from './relations.ts'
import { completed, leaf, namesOf, outputGroups, skeletonOf, type SkeletonStyle } from './skeleton.ts'
import { writeDraft, type Part } from './write.ts'

export interface NewDocument {
  readonly kind: Kind
  readonly language: Language
  readonly notation: 'markdown' | 'yaml'
  /** ISO date. */
  readonly today: string
  /** Where none is given: the kind's name, with the project or the document it is made from. */
  readonly title?: string
  /** Values by key or label, as typed; of several things parted by `;`. A field of an object: `funding.total`. */
  readonly set?: Readonly<Record<string, string>>
  /** The document that it is made from. */
  readonly from?: DocumentView
  /** Ids and file names that are taken. */
  readonly isTaken: (idOrFileName: string) => boolean
}

export interface Created {
  /** With `\n` for line ends. */
  readonly text: string
  /** Without a folder, by the kind's file pattern. */
  readonly fileName: string
  /** UTF-16 offset in the text where the first thing is to be written. */
  readonly cursor: number
  /** Every place to write, in the order of the text. */
  readonly fields: readonly number[]
  /** What `set` and `title` give that is not in the text, or must not be. */
  readonly misfits: readonly Misfit[]
  /** What `from` says that had no place here. */
  readonly left: readonly LeftOver[]
}

export interface Misfit {
  /** As it was given, without what could be a personal identity code; the value too. */
  readonly name: string
  readonly value: string
  /** `unknown`: the kind has no such property; `value`: it has, and the value does not fit it; `twice`: it was given by another of its names too; `title`: another title is given beside it; `identity`: it holds what seems to be a personal identity code, which is written into no document. */
  readonly reason: 'unknown' | 'value' | 'twice' | 'title' | 'identity'
  /** The label that was nearly given, or values that would fit, in the language of the document; the other name. */
  readonly meant?: readonly string[]
}

export interface LeftOver {
  /** Key of the property in the other document; of a section beside its properties the heading. */
  readonly key: string
  /** Its name as a person reads it, in the language of the new document. */
  readonly name: string
}

/** Pure and total: whatever is given, the text is a document of the kind. */
export function newDocument(wanted: NewDocument): Created {
  const { kind, language, notation, from, isTaken } = wanted
  const memo = createMemo()
  const relation = from ? relationTo(from, kind, language) : 'other'
  const carried: Carried = from ? carriedOver(from, kind, relation) : { values: new Map(), extras: [], left: [] }
  const given = givenValues(wanted.set ?? {}, kind, language, memo)
  const known = new Map([...carried.values, ...(from ? referencesTo(from, kind, relation) : []), ...timingAfter(from, kind, relation), ...given.values])
  const title = textAt(given.values, COMMON.title) || oneLine(wanted.title ?? '') || titleFor(wanted, known)
  const naming = { kind, language, notation, title: withoutIdentity(title), isTaken, ...(from && relation === 'sister' && !holdsIdentity(from.path) ? { sister: from.path } : {}) }
  const id = textAt(given.values, COMMON.id) || sisterId(wanted, relation) || idFor(naming)
  for (const [key, node] of ownValues(wanted, title, id, versionOf(from, relation))) if (!given.values.has(key) || key === COMMON.type) known.set(key, node)
  const mark = markFor([...known.values()], carried)
  const { text, fields } = writeDraft({ kind, language, notation, mark, parts: partsOf(kind, known, { language, notation, mark }), extras: carried.extras })
  const bodyStart = notation === 'yaml' ? 0 : text.indexOf('\n---\n')
  return {
    text, fields, fileName: fileNameFor(naming), cursor: fields.find((at) => at > bodyStart) ?? fields[0] ?? text.length,
    misfits: [...secret(wanted, kind, language), ...given.misfits, ...otherType(given.values, kind, language), ...otherTitle(given.values, wanted)].map((misfit) => ({ ...misfit, name: withoutIdentity(misfit.name), value: withoutIdentity(misfit.value), ...(misfit.meant ? { meant: misfit.meant.map(withoutIdentity) } : {}) })),
    left: leftOf(carried, language),
  }
}

/** Each name once: a section may stand in several places. */
function leftOf({ left }: Carried, language: Language): readonly LeftOver[] {
  const all = left.map((one): LeftOver => ('heading' in one ? { key: one.heading, name: one.heading } : { key: one.property.key, name: capitalised(display(one.property.labels, language) || one.property.key) }))
  return all.filter(({ name }, index) => all.findIndex((other) => other.name === name) === index)
}

const nameOf = (property: Property | undefined, language: Language): string => (property ? display(property.labels, language) : '') || COMMON.type

/** The type says of what kind the document is, and that was asked for already. */
function otherType(given: ReadonlyMap<string, Node>, { id, labels, titles, root }: Kind, language: Language): readonly Misfit[] {
  const type = textAt(given, COMMON.type)
  if (type === undefined || [id, ...spellings(labels), titles.fi, titles.sv, titles.en].some((name) => fold(name) === fold(type))) return []
  return [{ name: nameOf(propertyOf(root, COMMON.type), language), value: type, reason: 'value', meant: [display(labels, language) || id] }]
}

/** Two titles: nobody knows which one was meant. */
function otherTitle(given: ReadonlyMap<string, Node>, { title = '', set = {}, kind: { root } }: NewDocument): readonly Misfit[] {
  const value = textAt(given, COMMON.title)
  if (value === undefined || oneLine(title) === '' || oneLine(title) === oneLine(value)) return []
  return Object.keys(set).filter((name) => root.byLabel.get(fold(name))?.key === COMMON.title).map((name) => ({ name, value, reason: 'title' }))
}

function secret({ title = '', set = {} }: NewDocument, { root }: Kind, language: Language): readonly Misfit[] {
  return [[nameOf(propertyOf(root, COMMON.title), language), title] as const, ...Object.entries(set)]
    .filter((pair) => pair.some((text) => findIdentityCodes(text).length > 0)).map(([name, value]) => ({ name, value, reason: 'identity' }))
}

/** A heading has one line. */
const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim()

function textAt(values: ReadonlyMap<string, Node>, key: string): string | undefined {
  const text = textOf(values.get(key)).trim()
  return text === '' ? undefined : text
}

/** A sister keeps its title; else the name of the kind, with what it is about. */
function titleFor({ kind, language, from, today }: NewDocument, known: ReadonlyMap<string, Node>): string {
  const name = kind.titles[language]
  // a heading that names a section would open it
  const own = kind.root.byHeading.has(fold(name)) ? `${name} ${today.slice(0, 4)}` : name
  const subject = subjectOf(kind, language, from, known)
  return subject === undefined || holdsIdentity(subject.text) ? own : subject.isWhole ? subject.text : `${own}: ${subject.text}`
}

/** By its mark of language the tool knows that two documents are sisters. */
function sisterId({ from, language, isTaken }: NewDocument, relation: string): string | undefined {
  const id = from && relation === 'sister' ? textOf(from.entry(COMMON.id)?.value) : ''
  const wanted = id === '' || holdsIdentity(id) ? '' : `${id.replace(/-(?:fi|sv|en)$/u, '')}-${language}`
  return wanted === '' || isTaken(wanted) ? undefined : wanted
}

/** A sister says in another language what a version says; all else begins at its first. */
function versionOf(from: DocumentView | undefined, relation: Relation): string {
  const version = relation === 'sister' ? textOf(from?.entry(COMMON.version)?.value).trim() : ''
  return parseVersion(version) ? version : FIRST
}

function ownValues({ kind, language, today }: NewDocument, title: string, id: string, version: string): readonly (readonly [string, Node])[] {
  return [
    [COMMON.type, leaf(display(kind.labels, language) || kind.id)], [COMMON.id, leaf(id)], [COMMON.title, leaf(title)], [COMMON.language, leaf(language)],
    [COMMON.status, leaf('draft')], [COMMON.version, leaf(version)], [COMMON.date, leaf({ text: today, date: today })],
  ]
}

const FIRST = '0.1'

/** What is known, and places to write for what is needed or advised in a draft. */
function partsOf(kind: Kind, known: ReadonlyMap<string, Node>, style: SkeletonStyle): readonly Part[] {
  const names = namesOf(kind, known, style)
  return inOrder(kind).flatMap((property): readonly Part[] => {
    const node = known.get(property.key) ?? names.get(property.key)
    if (node) return [{ property, node: completed(node, property, style) }]
    const goals = property.sections === 'perGoal' ? goalsIn(kind, known) : []
    if (goals.length === 0 && (property.need.draft === 'optional' || property.roles.includes('versions'))) return []
    const empty = goals.length > 0 ? outputGroups(goals, style) : skeletonOf(property, style, namesFor(property, known, names))
    return [{ property, node: empty, ...(property.prompts ? { prompt: property.prompts[style.language] } : {}) }]
  })
}

const namesFor = ({ matrix }: Property, known: ReadonlyMap<string, Node>, names: ReadonlyMap<string, Node>) => ({
  rows: matrix ? known.get(matrix.rows) ?? names.get(matrix.rows) : undefined,
  columns: matrix ? known.get(matrix.columns) ?? names.get(matrix.columns) : undefined,
})

function goalsIn(kind: Kind, known: ReadonlyMap<string, Node>): readonly string[] {
  const goals = [...known].find(([key]) => propertyOf(kind.root, key)?.roles.includes('goals'))?.[1]
  return itemsOf(goals).map(textOf).filter((text) => text !== '')
}

/** A sign that nothing else in the document has. */
function markFor(nodes: readonly Node[], { extras }: Carried): string {
  const all = JSON.stringify([nodes, extras], (key, value: unknown) => (key === 'place' || key === 'form' || key === 'keyPlace' ? undefined : value))
  for (let code = FIRST_MARK; code < LAST_MARK; code++) if (!all.includes(String.fromCharCode(code))) return String.fromCharCode(code)
  return String.fromCharCode(LAST_MARK)
}

/** Characters for private use. */
const FIRST_MARK = 0xe000
const LAST_MARK = 0xf8ff
