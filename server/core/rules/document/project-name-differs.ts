// The project's official name is another one here than in other documents of the same project.
import { entryOf, textOf, type Place } from '../../node.ts'
import { placeOf, sourceOf } from '../../parse/markdown/outline.ts'
import { shortened } from '../../schemaProblems.ts'
import type { Span } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import { projectKey, type Facts, type Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'
import { alike, beginsWith, differenceOf, nameBeginnings, nameWords } from '../../names.ts'

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
    sv: 'Finansiären och läsaren hittar projektets dokument med det officiella namnet. Två namn ger ovisshet om det är ett eller två projekt.',
    en: 'The funder and the reader find the documents of a project by its official name. With two names nobody knows whether it is one project or two.',
  },
  source: 'Hankekortti ”…lastensuojelun ja peruspalvelujen välillä”, SWOT-analyysi ”…MUIDEN PALVELUIDEN VÄLILLÄ”',
  asks: 'the role project; in running text an introduction',
  *check(view, workspace) {
    const own = ownNames(view)
    if (!own) return
    const names = namesOfProject(own, view.path, workspace)
    if (own.official) yield* differing(own.official, names, true)
    else if (own.short) yield* differing(own.short, names)
    const known = own.official ? [{ text: own.official.text, words: own.official.words, file: view.path, count: 1 }] : names
    for (const paragraph of known.length === 0 ? [] : introductionOf(view)) if (isName(paragraph.text)) yield* differing(paragraph, known)
  },
}

/** A name with the place where it stands. */
interface Named {
  readonly text: string
  readonly words: readonly string[]
  readonly place: Place
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

function ownNames({ kind, root }: DocumentView): Own | undefined {
  const property = kind.root.properties.find(({ roles }) => roles.includes('project'))
  const node = property && entryOf(root, property.key)?.value
  if (!node) return undefined
  const named = (from: typeof node | undefined): Named | undefined => {
    const words = nameWords(textOf(from))
    return from && words.length > 0 ? { text: textOf(from), words, place: from.place } : undefined
  }
  const short = named(node)
  const official = named(entryOf(node, 'official')?.value)
  return { id: textOf(entryOf(node, 'id')?.value) || (short?.text ?? ''), ...(short ? { short } : {}), ...(official ? { official } : {}) }
}

/** The official names that other documents give to the same project, the most usual first. */
function namesOfProject(own: Own, path: string, workspace: Workspace): readonly Known[] {
  const start = (own.official ?? own.short)?.words
  const id = projectKey(own.id)
  const found = new Map<string, Known>()
  for (const { path: file, project } of candidates(own, workspace)) {
    if (file === path || project?.official === undefined) continue
    const words = nameWords(project.official)
    const sameId = project.name !== undefined && projectKey(project.name) === id
    if (!sameId && (!start || !(alike(start, words) || (!own.official && beginsWith(words, start))))) continue
    const key = words.join(' ')
    const before = found.get(key)
    found.set(key, before ? { ...before, count: before.count + 1 } : { text: project.official, words, file, count: 1 })
  }
  return [...found.values()].toSorted((a, b) => b.count - a.count || (a.file < b.file ? -1 : 1))
}

/** The documents whose project could be the same. Only these are compared word by word. */
function candidates({ id, short, official }: Own, { byProject, byProjectBeginning }: Workspace): ReadonlySet<Facts> {
  const beginning = nameBeginnings((official ?? short)?.words ?? []).at(-1)
  return new Set([...(byProject.get(projectKey(id)) ?? []), ...(beginning === undefined ? [] : (byProjectBeginning.get(beginning) ?? []))])
}

/** A finding when another spelling is more usual in the other documents than this one. Names of one project that are not `alike` are compared only as official ones. */
function* differing({ text, words, place }: Named, known: readonly Known[], isOfficial = false): Iterable<Finding> {
  // a sentence may begin with the name and go on
  const isThis = (name: Known): boolean => name.words.join(' ') === words.join(' ') || (!isOfficial && beginsWith(words, name.words))
  const other = known.find((name) => !isThis(name) && (isOfficial || alike(words, name.words)))
  if (other && other.count > (known.find(isThis)?.count ?? 0)) yield { place, values: { file: other.file, name: other.text, given: shortened(differenceOf(text, other.text)) } }
}

/** The paragraphs under the main heading, or of the introduction in YAML. */
function introductionOf(view: DocumentView): readonly Named[] {
  const named = (text: string, place: Place): Named => ({ text, words: nameWords(text), place })
  if (view.outline) {
    return view.outline.pieces.filter(({ level }) => level <= 1).flatMap(({ contents }) => contents.flatMap((content) =>
      content.type === 'form' && content.form.type === 'paragraph' && content.form.end - content.form.start <= MAX_NAME ? [named(sourceOf(content), placeOf(content))] : []))
  }
  const node = view.sections.find(({ property }) => property.body === 'introduction')?.node
  if (node?.type !== 'scalar') return []
  const { block, start, end } = node.place
  return paragraphsOf(block.text, start, end).flatMap((place) => (place.end - place.start <= MAX_NAME ? [named(block.text.slice(place.start, place.end), { block, ...place })] : []))
}

/** The paragraphs of a YAML text, without quotes and the mark of a block. */
function paragraphsOf(source: string, from: number, to: number): readonly Span[] {
  const breaks = [...source.slice(from, to).matchAll(/(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)/gu)].map(({ index }) => from + index)
  return [from, ...breaks].map((start, index) => {
    const text = source.slice(start, breaks[index] ?? to)
    const lead = (/^(?:[|>][-+0-9]{0,2}(?=[\r\n]))?[\s"']*/u.exec(text)?.[0] ?? '').length
    return { start: start + lead, end: start + Math.max(lead, text.trimEnd().replace(/["']$/u, '').length) }
  })
}

const MAX_NAME = 300

/** False for prose: a name has no sentence's end in it. */
const isName = (text: string): boolean => !/[.!?:]["”’)]?\s+\S/u.test(text)
