// The project's official name is another one here than in other documents of the same project.
import { alike as same } from '../../alike.ts'
import { replaceSpan } from '../../edit/lines.ts'
import { isYaml, replaceValue } from '../../edit/yaml.ts'
import { entryOf, textOf, type Place } from '../../node.ts'
import { introducedNames } from '../../introducedNames.ts'
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { Source } from '../../source.ts'
import type { DocumentView } from '../../view.ts'
import { MAX_DETAIL, type Facts } from '../../facts.ts'
import { projectKey, type Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'
import { alike, beginsWith, differenceOf, keysOfName, nameWords } from '../../names.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Asiakirjassa {file} hankkeen virallinen nimi on ”{name}”. Tässä eroaa kohta ”{given}”. Kumpi on oikein? Käytä samaa nimeä kaikkialla.',
      sv: 'I dokumentet {file} är projektets officiella namn ”{name}”. Här avviker stället ”{given}”. Vilket stämmer? Använd samma namn överallt.',
      en: 'In {file} the official name of the project is “{name}”. Here “{given}” differs. Which is right? Use the same name everywhere.',
    },
  },
  reason: {
    fi: 'Rahoittaja ja lukija löytävät hankkeen asiakirjat virallisella nimellä. Kahdesta nimestä ei tiedä, onko hankkeita yksi vai kaksi.',
    sv: 'Finansiären och läsaren hittar projektets dokument med det officiella namnet. Med två namn vet man inte om projekten är ett eller två.',
    en: 'The funder and the reader find the documents of a project by its official name. With two names nobody knows whether it is one project or two.',
  },
  source: 'Hankekortti ”…lastensuojelun ja peruspalvelujen välillä”, SWOT-analyysi ”…MUIDEN PALVELUIDEN VÄLILLÄ”',
  asks: 'the role project; in running text an introduction',
  concerns({ path, project }, workspace) {
    if (!project) return false
    const { name, official, introduced } = project
    const words = (official === undefined ? project.nameWords : project.words) ?? []
    const known = namesOfProject(askedOf({ id: name ?? '', words, isOfficial: official !== undefined }, path, workspace))
    if (official !== undefined) return known.some((other) => other.words.join(' ') !== words.join(' '))
    return known.length > 0 && (introduced === true || known.some((other) => !beginsWith(other.words, words)))
  },
  fixes: { main: { title: { fi: 'Käytä nimeä ”{short}”', sv: 'Använd namnet ”{short}”', en: 'Use the name “{short}”' }, safe: false } },
  *check(view, workspace) {
    const own = ownNames(view)
    if (!own) return
    const names = rememberedNames(view, askedOf({ id: own.id, words: (own.official ?? own.short)?.words ?? [], isOfficial: own.official !== undefined }, view.path, workspace))
    if (own.official) yield* differing(own.official, names, true)
    else if (own.short) yield* differing(own.short, names)
    const known = own.official ? [{ text: own.official.text, words: own.official.words, file: view.path, count: 1 }] : names
    for (const name of known.length === 0 ? [] : introducedNames(view)) yield* differing({ ...name, words: nameWords(name.text), isParagraph: true }, known)
  },
}

/** A name with the place where it stands. */
interface Named {
  readonly text: string
  readonly words: readonly string[]
  readonly place: Place
  readonly isParagraph?: true
}
/** An official name that other documents give. */
interface Known {
  readonly text: string
  readonly words: readonly string[]
  readonly file: string
  readonly count: number
}
interface Own {
  readonly id: string
  readonly short?: Named
  readonly official?: Named
}

function ownNames(view: DocumentView): Own | undefined {
  const property = view.kind.root.properties.find(({ roles }) => roles.includes('project'))
  const node = property && view.entry(property.key)?.value
  if (!node) return undefined
  const named = (from: typeof node | undefined): Named | undefined => {
    const words = nameWords(textOf(from).slice(0, MAX_DETAIL))
    return from && words.length > 0 ? { text: textOf(from), words, place: from.place } : undefined
  }
  const short = named(node)
  const official = named(entryOf(node, 'official')?.value)
  return { id: textOf(entryOf(node, 'id')?.value) || (short?.text ?? ''), ...(short ? { short } : {}), ...(official ? { official } : {}) }
}

/** What a document calls its project: its id or short name, and the words of the official or else the short name. */
interface Called {
  readonly id: string
  readonly words: readonly string[]
  readonly isOfficial: boolean
}

/** Looked for again when one of the documents has changed that could name the project, not when this one has. */
function rememberedNames({ kind, remember }: DocumentView, asked: Asked): readonly Known[] {
  const slot = remember<{ last?: { readonly asked: Asked; readonly names: readonly Known[] } }>(kind, NAMES, () => ({}))
  if (!slot.last || !same(slot.last.asked, asked)) slot.last = { asked, names: namesOfProject(asked) }
  return slot.last.names
}

const NAMES = {}

/** Whose name is looked for, and among which other documents. */
interface Asked {
  readonly called: Called
  readonly groups: readonly (readonly Facts[])[]
}

function askedOf(called: Called, path: string, { byProject, byProjectBeginning }: Workspace): Asked {
  const groups = [byProject.get(projectKey(called.id)), ...keysOfName(called.words).map((key) => byProjectBeginning.get(key))]
  return { called, groups: groups.map((group = []) => group.filter((facts) => facts.path !== path)) }
}

/** The official names that other documents give to the same project, the most usual first. */
function namesOfProject({ called: { id, words, isOfficial }, groups }: Asked): readonly Known[] {
  const key = projectKey(id)
  const alikeSpelt = new Map<string, { readonly facts: Facts; count: number }>()
  for (const facts of new Set(groups.flat())) {
    if (facts.project?.official === undefined) continue
    const spelling = `${facts.project.official}\n${facts.project.name ?? ''}`
    const same = alikeSpelt.get(spelling)
    if (same) same.count++
    else alikeSpelt.set(spelling, { facts, count: 1 })
  }
  const found = new Map<string, Known>()
  for (const { facts: { path: file, project }, count } of alikeSpelt.values()) {
    if (project?.official === undefined || !project.words) continue
    const others = project.words
    const sameId = project.name !== undefined && projectKey(project.name) === key
    if (!sameId && (words.length === 0 || !(alike(words, others) || (!isOfficial && beginsWith(others, words))))) continue
    const spelling = others.join(' ')
    const before = found.get(spelling)
    found.set(spelling, before ? { ...before, count: before.count + count } : { text: project.official, words: others, file, count })
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1))
}

/** A finding when another spelling is more usual in the other documents than this one. Names of one project that are not `alike` are compared only as official ones. */
function* differing({ text, words, place, isParagraph }: Named, known: readonly Known[], isOfficial = false): Iterable<Finding> {
  // a sentence may begin with the name and go on
  const isThis = (name: Known): boolean => name.words.join(' ') === words.join(' ') || (!isOfficial && beginsWith(words, name.words))
  const other = known.find((name) => !isThis(name) && (isOfficial || alike(words, name.words)))
  if (!other || other.count <= (known.find(isThis)?.count ?? 0)) return
  const values = { file: other.file, name: other.text, given: shortened(differenceOf(text, other.text)) }
  // words behind the name would be lost with it, and those that the index has not kept
  const isPart = words.length > other.words.length || other.text.length >= MAX_DETAIL
  yield { place, values, fixes: isPart ? [] : [{ values: { short: shortened(other.text) }, edits: (source) => (isParagraph ? nameInText(source, place, other.text) : replaceValue(source, place, other.text)) }] }
}

/** A name where another stood in running text; not where YAML would read it as something else. */
function nameInText(source: Source, place: Place, name: string): readonly PlaceEdit[] {
  return isYaml(place.block) && /[:#"']/u.test(name) ? [] : [replaceSpan(source, source.spanOf(place), name)]
}
