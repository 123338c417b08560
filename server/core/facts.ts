// A few facts of each document, for what others ask of it.
import { COMMON } from './common.ts'
import { isSection, type Property } from './kinds/kind.ts'
import { entryOf, itemsOf, textOf, type Node } from './node.ts'
import { nameWords } from './names.ts'
import { introducedNames } from './introducedNames.ts'
import { anchorPrint, anchorsIn, hasAnchor, linksIn } from './links.ts'
import { mentionsIn } from './mentions.ts'
import { referencesIn, type Reference } from './references.ts'
import { lineageIn } from './lineage.ts'
import type { Language } from './problem.ts'
import { themeCounts } from './themes.ts'
import { topicsIn } from './topics.ts'
import { sectionOf, type DocumentView, type Section } from './view.ts'
import { walk } from './value.ts'

/** The facts of one document that others may depend on: at most about 1 KB. */
export interface Facts {
  readonly path: string
  readonly kind: string
  readonly language: Language
  readonly id?: string
  readonly formerIds: readonly string[]
  readonly title?: string
  readonly status?: string
  readonly version?: string
  /**
   * The project as it is named here: the short name or id, and the official name where it is given, with their words as they are compared.
   * `introduced`: a text under the main heading could be a name too.
   */
  readonly project?: { readonly name?: string; readonly nameWords?: readonly string[]; readonly official?: string; readonly words?: readonly string[]; readonly introduced?: true }
  /** Ids of other documents that this one names. */
  readonly references: readonly string[]
  /** The versions in its log, and those of them that name a copy. The newest ones, when there are very many. */
  readonly versions?: readonly string[]
  readonly copies?: readonly string[]
  /** The document that it builds on. */
  readonly derivedFrom?: { readonly id: string; readonly version?: string }
  /** Documents whose contents it depends on: those that it was compared with when somebody reviewed it (`''` for items of its own), and those of which it names an item. */
  readonly reviewed?: readonly string[]
  /** Keys of the sections that say something, in the order of the kind: language versions are compared by them. */
  readonly sections: readonly string[]
  /** Set for a document that is meant for all. */
  readonly isPublic?: true
  /** Files of the workspace that its links lead to, with a print of the heading behind `#`: `mallit/abc.md#1x2y3z`. The first ones. */
  readonly links?: readonly string[]
  /** Prints of its headings, as links are compared with them; absent when there are very many. */
  readonly anchors?: string
  /** Set when one of its links leads to a heading of its own that is not there. */
  readonly lost?: true
  /** Set when it names documents without linking to them. */
  readonly unlinked?: true
  /** What its risks speak of (topics.ts). */
  readonly risks?: string
  /** Ids of the kinds whose documents it lists, for a register. */
  readonly lists?: readonly string[]
  /** How many of its items have each theme. */
  readonly themes?: Readonly<Record<string, number>>
  /** Short single values by the role of their property, e.g. `timing: 'start'`. */
  readonly details: Readonly<Record<string, string>>
}

/** Longer texts are cut in the facts. */
export const MAX_DETAIL = 200

/** The facts of a document, from its view. */
export function factsOf(view: DocumentView): Facts {
  // copied: strings that were cut from a text keep the whole text alive in V8
  return JSON.parse(JSON.stringify(factsIn(view))) as Facts
}

function factsIn(view: DocumentView): Facts {
  const text = (key: string): string | undefined => textOf(view.entry(key)?.value).slice(0, MAX_DETAIL) || undefined
  const id = text(COMMON.id)
  const title = text(COMMON.title)
  const status = text(COMMON.status)
  const version = text(COMMON.version)
  const project = projectOf(view)
  const references = referencesIn(view)
  return {
    path: view.path, kind: view.kind.id, language: view.language,
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(status === undefined ? {} : { status }),
    ...(version === undefined ? {} : { version }),
    ...(project ? { project } : {}),
    formerIds: stringsIn(view.entry(COMMON.formerIds)?.value),
    references: namedBy(references),
    ...lineageIn(view, references),
    sections: sectionsOf(view),
    ...(text(COMMON.visibility) === 'public' ? { isPublic: true as const } : {}),
    ...linkFacts(view),
    ...listsOf(view),
    ...risksOf(view),
    ...themesOf(view),
    ...(mentionsIn(view).length > 0 ? { unlinked: true as const } : {}),
    details: detailsOf(view),
  }
}

function risksOf(view: DocumentView): Pick<Facts, 'risks'> {
  const node = sectionOf(view, 'risks')?.node
  const risks = node && view.remember(node, RISKS, () => ({ topics: topicsIn(node) })).topics
  return risks === undefined ? {} : { risks }
}
const RISKS = {}

function themesOf(view: DocumentView): Pick<Facts, 'themes'> {
  const themes = themeCounts(view)
  return themes ? { themes } : {}
}

function projectOf(view: DocumentView): Facts['project'] | undefined {
  const { kind: { root, known }, entry } = view
  const property = known(root, PROJECT, () => root.properties.find(({ roles }) => roles.includes('project')))
  const node = property && entry(property.key)?.value
  if (!node) return undefined
  const introduced = introducedNames(view).length > 0 ? { introduced: true as const } : {}
  const named = (name: string): Facts['project'] => (name === '' ? {} : { name, nameWords: nameWords(name) })
  if (node.type === 'scalar') return node.value === null ? undefined : { ...named(textOf(node).slice(0, MAX_DETAIL)), ...introduced }
  const official = textOf(entryOf(node, 'official')?.value).slice(0, MAX_DETAIL)
  const name = textOf(entryOf(node, 'id')?.value).slice(0, MAX_DETAIL)
  return official === '' && name === '' ? undefined : { ...named(name), ...(official === '' ? {} : { official, words: nameWords(official) }), ...introduced }
}

const PROJECT = {}

/** So many references and links are known to others, and as much of the links' text. */
const MOST_REFERENCES = 60
const MOST_LINKS = 24
const LONGEST_LINKS = 500
const MOST_ANCHORS = 60

/** A register has to do with all documents that it may list; its rows are not kept. */
function namedBy(references: readonly Reference[]): readonly string[] {
  const ids = references.flatMap(({ id, inRegister }) => (inRegister ? [] : [id.slice(0, MAX_DETAIL)]))
  return [...new Set(ids)].slice(0, MOST_REFERENCES)
}

function linkFacts(view: DocumentView): Pick<Facts, 'links' | 'anchors' | 'lost'> {
  const anchors = anchorsIn(view)
  const all = linksIn(view)
  let room = LONGEST_LINKS
  const links = new Set(all.flatMap(({ path, anchor }) => (path === undefined ? [] : [anchor === undefined ? path : `${path}#${anchorPrint(anchor)}`])).slice(0, MOST_LINKS).filter((link) => (room -= link.length) >= 0))
  const lost = all.some(({ path, anchor }) => path === undefined && anchor !== undefined && !hasAnchor(anchors, anchor))
  return {
    ...(links.size > 0 ? { links: [...links] } : {}),
    ...(anchors.size > 0 && anchors.size <= MOST_ANCHORS ? { anchors: [...anchors].map(anchorPrint).join(' ') } : {}),
    ...(lost ? { lost: true } : {}),
  }
}

function sectionsOf({ kind: { root, known }, perSection }: DocumentView): readonly string[] {
  const there = new Set(perSection(keyOf))
  return known(root, SECTIONS, () => root.properties.filter(isSection).map(({ key }) => key)).filter((key) => there.has(key))
}

const SECTIONS = {}

/** For `view.perSection`. */
const keyOf = ({ property }: Section): string => property.key

function listsOf({ kind: { root, known } }: DocumentView): Pick<Facts, 'lists'> {
  const lists = known(root, LISTS, () => root.properties.flatMap((property) => property.lists ?? []))
  return lists.length > 0 ? { lists } : {}
}

const LISTS = {}

function detailsOf(view: DocumentView): Readonly<Record<string, string>> {
  const details: Record<string, string> = {}
  for (const found of view.perSection(detailsIn)) for (const [role, text] of found) details[role] ??= text
  return details
}

/** For `view.perSection`: texts by roles. */
function detailsIn({ property, node }: Section): readonly (readonly [string, string])[] {
  if (property.body === 'section' || property.body === 'introduction') return NO_DETAILS
  if (node.type === 'scalar') return detailsOfField(property, node)
  if (property.roles.length === 0 && property.level?.properties.some(({ roles }) => roles.length > 0) !== true) return NO_DETAILS
  return walk(node).flatMap(({ node: inner, entry }) => detailsOfField(entry ? property.level?.properties.find(({ key }) => key === entry.key) : property, inner))
}

function detailsOfField(property: Property | undefined, node: Node): readonly (readonly [string, string])[] {
  if (!property || property.roles.length === 0 || node.type !== 'scalar' || node.value === null) return NO_DETAILS
  const text = textOf(node).slice(0, MAX_DETAIL)
  return property.roles.map((role) => [role, text] as const)
}

const NO_DETAILS: readonly (readonly [string, string])[] = []

const stringsIn = (node: Node | undefined): readonly string[] => (node?.type === 'seq' ? node.children.map(textOf) : itemsOf(node).map(textOf)).filter((text) => text !== '')
