// A phase that the model lists, or that such models have, is no row of its table.
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import { textOf } from '../../node.ts'
import type { DocumentView } from '../../view.ts'
import { rowFix } from '../shared/matrixEdits.ts'
import { isSamePhase, knowsMatrix, listedNames, matrixOf, USUAL_PHASES, usualPhase, type Matrix } from '../shared/matrices.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsMatrix,
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Vaihe ”{phase}” on lueteltu, mutta taulukossa sitä ei ole. Mitä kukin tekee siinä? Lisää rivi, niin jokainen löytää tehtävänsä.',
      sv: 'Skedet ”{phase}” är uppräknat, men finns inte i tabellen. Vad gör var och en i det? Lägg till en rad, så hittar alla sin uppgift.',
      en: 'The phase “{phase}” is listed, but is not in the table. What does each actor do in it? Add a row, so that everyone finds their task.',
    },
    usual: {
      fi: 'Taulukosta puuttuu vaihe ”{phase}”. Mitä kukin tekee siinä? Lisää rivi, tai luettele mallin omat vaiheet kohdassa ”{key}”.',
      sv: 'I tabellen saknas skedet ”{phase}”. Vad gör var och en i det? Lägg till en rad, eller räkna upp modellens egna skeden under ”{key}”.',
      en: 'The table has no phase “{phase}”. What does each actor do in it? Add a row, or list the model’s own phases under “{key}”.',
    },
  },
  reason: {
    fi: 'Neuvottelu alkaa ennen kuin istutaan pöytään ja jatkuu sen jälkeen. Kun vaihe puuttuu taulukosta, siihen kuuluvat tehtävät jäävät sopimatta.',
    sv: 'Mötet börjar innan man sätter sig vid bordet och fortsätter efteråt. När ett skede saknas i tabellen blir dess uppgifter inte avtalade.',
    en: 'A meeting begins before people sit down and goes on afterwards. When a phase is not in the table, its tasks are not agreed on.',
  },
  source: 'Posteri: ”Vaiheet: 1) ennen neuvottelua 2) neuvottelussa 3) neuvottelun jälkeen”',
  asks: 'a matrix, and the property that lists the names of its rows',
  fixes: {
    main: { title: { fi: 'Lisää rivi ”{phase}”', sv: 'Lägg till raden ”{phase}”', en: 'Add the row “{phase}”' }, safe: false },
  },
  success: {
    fi: 'Kaikki mallin vaiheet ({count}) ovat taulukossa.',
    sv: 'Alla skeden i modellen ({count}) finns i tabellen.',
    en: 'All phases of the model ({count}) are in the table.',
  },
  applies: (view) => (matrixOf(view)?.phases.length ?? 0) > 0,
  successValues: (view) => ({ count: matrixOf(view)?.phases.length ?? 0 }),
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const matrix = matrixOf(view)
  // without any cell the whole table is missing, and that is said of the section
  if (!matrix || (matrix.phases.length === 0 && matrix.node.text.length === 0)) return []
  const isThere = (name: string): boolean => matrix.phases.some((phase) => isSamePhase(phase, name))
  const listed = listedNames(view, 'rows')
  if (listed.length === 0) return ofUsual(view, matrix, isThere)
  return listed.filter(({ node }) => !isThere(textOf(node))).map(({ node, pointer }): Finding => {
    const phase = textOf(node)
    return { place: node.place, pointer, values: { phase: shortened(phase) }, fixes: [{ edits: (now) => rowFix(now, phase) }] }
  })
}

/** Of a model that lists no phases the usual ones are expected, when it has some of them. */
function ofUsual(view: DocumentView, { phases, section }: Matrix, isThere: (name: string) => boolean): readonly Finding[] {
  if (!phases.some(usualPhase)) return []
  const rows = view.kind.root.properties.find(({ key }) => key === section.property.matrix?.rows)
  const key = rows ? labelsAsTexts(rows.labels, rows.key) : ''
  return USUAL_PHASES.filter(({ labels }) => !isThere(labels.fi[0] ?? '')).map((usual): Finding => {
    const phase = { fi: usual.labels.fi[0] ?? '', sv: usual.labels.sv[0] ?? '', en: usual.labels.en[0] ?? '' }
    return { place: section.heading, message: 'usual', values: { phase, key }, fixes: [{ edits: (now) => rowFix(now, phase[now.language]) }] }
  })
}
