// The identifier of this document is the identifier of another one too.
import { COMMON } from '../../common.ts'
import { setValue } from '../../edit/yaml.ts'
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Tunniste ”{id}” on jo asiakirjalla {file}. Anna tälle oma tunniste, jotta viittaukset osuvat oikeaan asiakirjaan.',
      sv: 'Dokumentet {file} har redan beteckningen ”{id}”. Ge det här en egen, så att hänvisningarna leder till rätt dokument.',
      en: '{file} already has the identifier “{id}”. Give this document its own, so that references lead to the right one.',
    },
    several: {
      fi: 'Tunniste ”{id}” on jo asiakirjalla {file} ja {others} muulla. Anna tälle oma tunniste, jotta viittaukset osuvat oikeaan asiakirjaan.',
      sv: 'Dokumentet {file} och {others} till har redan beteckningen ”{id}”. Ge det här en egen, så att hänvisningarna leder till rätt dokument.',
      en: '{file} and {others} more already have the identifier “{id}”. Give this document its own, so that references lead to the right one.',
    },
  },
  reason: {
    fi: 'Asiakirjat viittaavat toisiinsa tunnisteella, esimerkiksi SWOT-analyysi malliin. Kun tunniste on kahdella, viittaus ei kerro, kumpaa tarkoitetaan.',
    sv: 'Dokumenten hänvisar till varandra med beteckningar, till exempel en SWOT till sin modell. När två har samma vet man inte vilket som avses.',
    en: 'Documents refer to each other by identifier, for example a SWOT to its model. When two share one, nobody knows which is meant.',
  },
  source: 'Asiakirjojen yhteiset tiedot: tunniste on asiakirjan oma nimi',
  asks: 'the common property id',
  concerns: ({ id }, { byId }) => id !== undefined && (byId.get(id)?.length ?? 0) > 1,
  fixes: { main: { title: { fi: 'Anna tälle tunniste ”{free}”', sv: 'Ge det här beteckningen ”{free}”', en: 'Give this the identifier “{free}”' }, safe: false } },
  *check(view, { byId }) {
    const entry = view.entry(COMMON.id)
    const node = entry?.value
    const id = textOf(node)
    if (!node || id === '') return
    const others = (byId.get(id) ?? []).filter(({ path }) => path !== view.path)
    const [first] = others
    if (!first) return
    const values = { id: shortened(id), file: first.path, others: others.length - 1 }
    const free = freeId(id, byId)
    yield { place: node.place, pointer: `/${COMMON.id}`, values, fixes: [{ values: { free: shortened(free) }, edits: (source) => setValue(source, entry, free) }], ...(others.length > 1 ? { message: 'several' } : {}) }
  },
}

/** The identifier with the first number behind it that no document has. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let number = 2
  while (taken.has(`${id}-${number}`)) number++
  return `${id}-${number}`
}
