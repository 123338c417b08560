// The card of a project names a document that says it belongs to another project.
import { beginsWith, nameWords } from '../../names.ts'
import { textOf } from '../../node.ts'
import { referencesIn } from '../../references.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import type { WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Viittaus on yksisuuntainen: asiakirjan ”{id}” hanke on ”{project}”, ei tämä. Kuuluuko se tähän hankkeeseen, tai onko hankkeen nimi siinä toinen?',
      sv: 'Hänvisningen går bara åt ena hållet: dokumentet ”{id}” hör till projektet ”{project}”, inte till det här. Hör det hit, eller har projektet ett annat namn där?',
      en: 'The reference goes one way only: the project of “{id}” is “{project}”, not this one. Does it belong here, or does it call the project by another name?',
    },
  },
  reason: {
    fi: 'Kortti kokoaa hankkeen asiakirjat. Jos asiakirja nimeää toisen hankkeen, se jää pois, kun hankkeen asiakirjoja katsotaan yhdessä.',
    sv: 'Kortet samlar projektets dokument. Om ett dokument nämner ett annat projekt faller det bort när projektets dokument ses tillsammans.',
    en: 'The card gathers the documents of a project. A document that names another project is left out when they are looked at together.',
  },
  source: 'Hankekortti luettelee analyysinsä, ja analyysit nimeävät hankkeensa',
  asks: 'a reference in a document that gives the official name of its project, to a document that names its project',
  concerns: (own, workspace) => {
    if (own.project?.official === undefined) return false
    const names = namesIn(own)
    return own.references.some((id) => oneWay(id, names, own, workspace) !== undefined)
  },
  *check(view, workspace) {
    const own = workspace.byPath.get(view.path)
    if (own?.project?.official === undefined) return
    const names = namesOf(view, own)
    for (const { id, node, pointer, inRegister } of referencesIn(view)) {
      const project = inRegister ? undefined : oneWay(id, names, own, workspace)
      if (project !== undefined) yield { place: node.place, pointer, values: { id: shortened(id), project: shortened(project) } }
    }
  },
}

/** The project that the document with an id names, when that is another one. More names than `names` can only make it the same. */
function oneWay(id: string, names: Names, own: Facts, workspace: Workspace): string | undefined {
  const [other, ...more] = workspace.byId.get(id) ?? []
  return other?.project?.name === undefined || more.length > 0 || isSame(names, own, other) ? undefined : other.project.name
}

type Names = readonly (readonly string[])[]

/** What the project is called here. The title of the card begins with its name. */
const namesIn = (facts: Facts): Names => [...inWords([facts.id, facts.title]), ...projectNames(facts)]

const projectNames = ({ project }: Facts): Names => [project?.nameWords ?? [], project?.words ?? []].filter((words) => words.length > 0)

/** The same with all that the document itself calls it. */
function namesOf(view: DocumentView, own: Facts): Names {
  const property = view.kind.root.properties.find(({ roles }) => roles.includes('project'))
  const inner = property && view.entry(property.key)?.value
  const written = inner?.type === 'map' ? inner.entries.map(({ value }) => textOf(value)) : []
  return [...namesIn(own), ...inWords(written)]
}

const inWords = (names: readonly (string | undefined)[]): Names => names.map((name) => nameWords(name ?? '')).filter((words) => words.length > 0)

function isSame(names: Names, own: Facts, other: Facts): boolean {
  if (own.id !== undefined && other.references.includes(own.id)) return true
  return projectNames(other).some((words) => names.some((name) => beginsWith(name, words) || beginsWith(words, name)))
}
