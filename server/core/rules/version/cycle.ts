// Documents that build on each other in a circle.
import { COMMON } from '../../common.ts'
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import { buildsOnItself, cycleFrom, LINEAGE, partOfSource, sourceEntry } from '../shared/lineage.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Mallit perustuvat toisiinsa kehänä: {way}. Mikä niistä oli ensin?',
      sv: 'Modellerna bygger på varandra i en cirkel: {way}. Vilken av dem var först?',
      en: 'The models build on each other in a circle: {way}. Which of them came first?',
    },
    self: {
      fi: 'Asiakirja sanoo perustuvansa itseensä (”{id}”). Anna lähtömallin tunniste, tai tälle oma tunniste.',
      sv: 'Dokumentet säger att det bygger på sig självt (”{id}”). Ange ursprungsmodellens beteckning, eller ge det här dokumentet en egen.',
      en: 'The document says that it is based on itself (“{id}”). Give the id of the original, or give this document an id of its own.',
    },
  },
  reason: {
    fi: 'Mallin polku luetaan lähtömallista sovituksiin. Kehällä ei ole alkua, eikä kukaan näe, mistä malli on lähtenyt.',
    sv: 'Modellens väg läses från ursprunget till anpassningarna. En cirkel har ingen början, och ingen ser varifrån modellen kom.',
    en: 'The path of a model is read from its original to its adaptations. A circle has no beginning, and nobody sees where the model came from.',
  },
  source: 'Mallien versiointi: haarautuminen lähtömallista',
  asks: 'the common properties id and derivedFrom',
  concerns: ({ id, derivedFrom }, workspace) => id !== undefined && derivedFrom !== undefined && (derivedFrom.id === id || cycleFrom(id, derivedFrom.id, workspace) !== undefined),
  check: findingsOf,
}

function findingsOf(view: DocumentView, workspace: Workspace): readonly Finding[] {
  const source = sourceEntry(view)
  const wanted = source && partOfSource(source, LINEAGE.id)
  const id = textOf(view.entry(COMMON.id)?.value)
  if (!wanted || id === '') return []
  const base = { place: wanted.entry.value.place, pointer: `/${source.key}` }
  if (buildsOnItself(view, wanted.text, workspace)) return [{ ...base, message: 'self', values: { id: shortened(wanted.text) } }]
  const way = cycleFrom(id, wanted.text, workspace)
  return way ? [{ ...base, values: { way: shortened(way.join(' → ')) } }] : []
}
