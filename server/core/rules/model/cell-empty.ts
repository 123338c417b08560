// A cell of phase and actor in which no task stands.
import { fold } from '../../kinds/labels.ts'
import { textOf, type Cell, type Place } from '../../node.ts'
import type { Texts } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { cellFix } from '../shared/matrixEdits.ts'
import { knowsMatrix, matrixOf } from '../shared/matrices.ts'
import { isPlaceholder } from '../shared/placeholders.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsMatrix,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: '{actor} – {phase}: tehtävä puuttuu vielä. Mitä tässä vaiheessa tehdään? Yksikin teko riittää.',
      sv: '{actor} – {phase}: uppgiften saknas ännu. Vad görs i det här skedet? En enda handling räcker.',
      en: '{actor} – {phase}: the task is still missing. What is done in this phase? One action is enough.',
    },
  },
  reason: {
    fi: 'Kun jokaisella on jokaisessa vaiheessa oma tehtävänsä, kukaan ei jää sivustakatsojaksi eikä työ kasaudu yhdelle.',
    sv: 'När alla har en egen uppgift i varje skede blir ingen åskådare och arbetet hopar sig inte på en.',
    en: 'When everyone has a task in every phase, nobody is left looking on and the work does not pile up on one person.',
  },
  source: 'Posteri: ”Jokaisessa vaiheessa lastensuojelulla, koululla ja perheellä on omat tehtävänsä lapsen huomioimisessa”',
  asks: 'a matrix',
  replaces: ['section/empty'],
  fixes: { main: { title: { fi: 'Lisää kysymys kommentiksi', sv: 'Lägg till frågan som kommentar', en: 'Add the question as a comment' }, safe: false } },
  success: {
    fi: 'Jokaisella toimijalla on tehtävä jokaisessa vaiheessa ({count}).',
    sv: 'Varje aktör har en uppgift i varje skede ({count}).',
    en: 'Every actor has a task in every phase ({count}).',
  },
  applies: (view) => (matrixOf(view)?.node.cells.length ?? 0) > 0,
  successValues: (view) => ({ count: matrixOf(view)?.node.cells.length ?? 0 }),
  check: findingsOf,
}

const PROMPT: Texts = { fi: 'mitä tässä vaiheessa tehdään?', sv: 'vad görs i det här skedet?', en: 'what is done in this phase?' }

/** Larger tables are no models that a meeting could follow. */
const MOST = 400

function findingsOf(view: DocumentView): readonly Finding[] {
  const matrix = matrixOf(view)
  if (!matrix || matrix.phases.length * matrix.actors.length > MOST) return []
  const byName = new Map<string, Cell[]>()
  for (const cell of matrix.node.cells) listAt(byName, nameOf(cell.phase, cell.actor)).push(cell)
  const firstIn = new Map(matrix.node.cells.toReversed().map((cell) => [fold(cell.phase), cell]))
  return matrix.phases.flatMap((phase) => matrix.actors.flatMap(({ name }): readonly Finding[] => {
    const cells = byName.get(nameOf(phase, name)) ?? []
    if (cells.some(hasTask)) return []
    const [cell] = cells
    // what is not written at all is said where its phase begins
    const place = cell ? wholeCell(cell.place) : firstIn.get(fold(phase))?.place
    const index = cell ? matrix.node.cells.indexOf(cell) : -1
    if (!place) return []
    const pointer = cell ? { pointer: `/${matrix.section.property.key}/cells/${index}` } : {}
    return [{ place, values: { actor: shortened(name), phase: shortened(phase) }, ...pointer, fixes: [{ edits: (now) => cellFix(now, { phase, actor: name, ...(cell ? { cell } : {}) }, `${name} – ${phase}: ${PROMPT[now.language]}`) }] }]
  }))
}

const hasTask = ({ tasks }: Cell): boolean => tasks.some((task) => !isPlaceholder(textOf(task)) || task.children.length > 0)

const nameOf = (phase: string, actor: string): string => `${fold(phase)}\n${fold(actor)}`

/** An empty cell is seen by its spaces. */
function wholeCell({ block, start, end }: Place): Place {
  if (end > start) return { block, start, end }
  const { text } = block
  let [from, to] = [start, end]
  while (from > 0 && text.charAt(from - 1) === ' ') from--
  while (to < text.length && text.charAt(to) === ' ') to++
  return { block, start: from, end: to }
}

function listAt(lists: Map<string, Cell[]>, key: string): Cell[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}
