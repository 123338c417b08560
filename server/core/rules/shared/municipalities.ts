// Names of municipalities in running text: Finnish case forms by their stems (Helsinki → Helsingissä, Helsinkiin), and the Swedish names.
import known from '../../../../schemas/shared/municipalities.json' with { type: 'json' }
import { composedLetters } from '../../letters.ts'
import { textOf, type Node, type ScalarNode } from '../../node.ts'
import type { Texts } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { sectionOf, type DocumentView, type Section } from '../../view.ts'
import { textsIn } from './textsIn.ts'

/** A municipality that a document names as taking part. */
export interface Participating {
  readonly name: string
  readonly node: ScalarNode
  /** What its case forms begin with, in lower case. */
  readonly stems: readonly string[]
}

/** The municipalities that a document lists in the property with the role municipalities, each once. */
export function participating(view: DocumentView): readonly Participating[] {
  const [one, ...others] = view.sectionsWith('municipalities').map(({ node }) => view.remember(node, LISTED, listedIn))
  return one && others.length > 0 ? onceEach([one, ...others].flat()) : one ?? NONE
}

function listedIn(node: Node): readonly Participating[] {
  if (node.type !== 'seq') return NONE
  return onceEach(node.children.flatMap((child) => {
    const name = textOf(child).trim()
    return child.type === 'scalar' && name !== '' ? [{ name, node: child, stems: stemsOfName(name) }] : []
  }))
}

function onceEach(all: readonly Participating[]): readonly Participating[] {
  const byName = new Map<string, Participating>()
  for (const one of all) if (!byName.has(plain(one.name))) byName.set(plain(one.name), one)
  return [...byName.values()]
}

const LISTED = {}
const NONE: readonly Participating[] = []

/** What the case forms of a name begin with, in both languages where the name is known. `Helsingin kaupunki` is known by its first word. */
function stemsOfName(name: string): readonly string[] {
  const whole = plain(name)
  return BY_NAME.get(whole) ?? stemsOfWord(whole.split(/\s/u)[0] ?? '') ?? [whole.slice(0, Math.max(SHORTEST_GUESS, whole.length - 2))]
}

/** The participating municipalities that a section does not speak of. */
export interface Unmentioned {
  readonly missing: readonly Participating[]
  /** The name of the section. */
  readonly section: Texts
}

/** Which municipalities the section with a role does not speak of, by name or all at once ("kaikissa kunnissa"). Undefined where there is nothing to compare. */
export function unmentionedIn(view: DocumentView, role: string): Unmentioned | undefined {
  const section = comparedIn(view, role)
  if (!section) return undefined
  const text = readIn(section, view)
  const missing = participating(view).filter(({ stems }) => !stems.some((stem) => startsWord(text, stem)))
  return { section: labelsAsTexts(section.property.labels, section.property.key), missing: missing.length > 0 && ALL().test(text) ? NONE : missing }
}

/** The section with a role, when it is to speak of the municipalities: one without content is another finding's, and in a project of one municipality the whole section is about that one. */
export function comparedIn(view: DocumentView, role: string): Section | undefined {
  const section = sectionOf(view, role)
  return section && participating(view).length >= 2 && readIn(section, view) !== '' ? section : undefined
}

const readIn = ({ node }: Section, { remember }: DocumentView): string => remember(node, READ, readNode)

/** True when a text names any municipality of Finland, or a wellbeing services county. */
export function namesPlace(text: string): boolean {
  return COUNTY.test(text) || (composedLetters(text).match(CAPITALISED) ?? []).some((word) => stemsOfWord(word.toLowerCase()))
}

/** True when a text names a bilingual municipality or wellbeing services county. */
export function namesBilingualPlace(text: string): boolean {
  return BILINGUAL_COUNTY.test(text) || (text.normalize('NFC').match(CAPITALISED) ?? []).some((word) => {
    const stems = stemsOfWord(word.toLowerCase())
    return stems !== undefined && BILINGUAL.has(stems)
  })
}

interface Municipality {
  readonly fi: string
  readonly sv?: string
  readonly stems?: readonly string[]
}

const plain = (text: string): string => composedLetters(text).toLowerCase().trim()

const READ = {}
const readNode = (node: Node): string => plain(textsIn(node).join('\n'))

const LONGEST_ENDING = 4
const SHORTEST_GUESS = 4
const CAPITALISED = /\p{Lu}\p{L}{1,30}/gu
const COUNTY = /hyvinvointialue|välfärdsområde|wellbeing services count/iu
const ALL = (): RegExp => /(?:(?:kaik|jokai)\p{L}{1,8}|kussakin|kukin|kunkin)(?:\s\p{L}{2,14}){0,2}\s(?:kun[tn][ai]|kaupung)|(?:alla|varje)(?:\s\p{L}{2,14})?\skommun|(?:all|each|every)(?:\s\p{L}{2,14})?\smunicipalit/u

const MUNICIPALITIES = (known.municipalities as readonly Municipality[]).map(({ fi, sv, stems }) => ({
  names: [fi, ...(sv === undefined ? [] : [sv])].map(plain),
  stems: [...(stems ?? [plain(fi)]), ...(sv === undefined ? [] : [plain(sv)])],
}))
const BY_NAME = new Map(MUNICIPALITIES.flatMap(({ names, stems }) => names.map((name) => [name, stems] as const)))

/** By identity: the stems of bilingual municipalities. */
const BILINGUAL: ReadonlySet<readonly string[]> = new Set(known.bilingual.map((name) => BY_NAME.get(plain(name)) ?? []))
const BILINGUAL_COUNTY = /(?<!\p{L})(?:It[äa]-Uusima|It[äa]-Uudenma|Keski-Pohjanma|Kymenlaakso|Länsi-Uusima|Länsi-Uudenma|Pohjanma\p{L}{1,3} hyvinvointialue|Vantaan ja Keravan|Varsinais-Suome|Östra Nylands|Mellersta Österbottens|Kymmenedalens|Västra Nylands|Österbottens|Vanda och Kervo|Egentliga Finlands|HUS(?!\p{L}))/u

const stemsOfWord = (word: string): readonly string[] | undefined =>
  BY_START.get(word.slice(0, START))?.find((stems) => stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING))

/** As long as the shortest stem. */
const START = Math.min(...MUNICIPALITIES.flatMap(({ stems }) => stems).map(({ length }) => length))
/** Their stems, in their order, by how these begin. */
const BY_START: ReadonlyMap<string, readonly (readonly string[])[]> = byStart()
function byStart(): Map<string, (readonly string[])[]> {
  const lists = new Map<string, (readonly string[])[]>()
  for (const { stems } of MUNICIPALITIES) for (const start of new Set(stems.map((stem) => stem.slice(0, START)))) lists.set(start, [...(lists.get(start) ?? []), stems])
  return lists
}

function startsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) if (!LETTER.test(text[at - 1] ?? ' ')) return true
  return false
}

const LETTER = /\p{L}/u
