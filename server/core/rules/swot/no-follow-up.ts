// A project that has ended with an analysis of its start and none of its end.
import { IN_USE } from '../../common.ts'
import type { Place } from '../../node.ts'
import { formatDate } from '../../parse/values/date.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import { fieldsOf, type DocumentView, type Section } from '../../view.ts'
import { siblingsOf } from '../../siblings.ts'
import { factsOf } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import { quadrantsOf } from '../shared/quadrants.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['off', 'hint'],
  tellsPast: true,
  messages: {
    main: {
      fi: 'Hanke päättyi {end}, ja tälle alun analyysille ei ole loppuarviota. Tehtäisiinkö sama nelikenttä lopuksi, niin muutos näkyy?',
      sv: 'Projektet slutade {end}, och den här analysen från början har ingen slutbedömning. Kunde samma fyrfältare göras i slutet, så att förändringen syns?',
      en: 'The project ended on {end}, and this analysis of its start has no counterpart at the end. Could the same analysis be made now, to show what changed?',
    },
  },
  reason: {
    fi: 'Alun ja lopun nelikentät rinnakkain näyttävät, mikä heikkous muuttui vahvuudeksi, mikä uhka toteutui ja mikä jäi auki.',
    sv: 'Fyrfältarna från början och slutet bredvid varandra visar vilken svaghet som blev en styrka, vilket hot som blev verklighet och vad som lämnades öppet.',
    en: 'The analyses of start and end side by side show which weakness became a strength, which threat materialised and what was left open.',
  },
  source: 'Kentän hanke: SWOT hankkeen aluksi sekä prosessin ja mallin SWOT lopuksi',
  asks: 'a field with the role timing in a kind with quadrants; the period of the project in another document',
  offers: 'followUp',
  concerns: ({ status, details }) => details['timing'] === 'start' && status !== undefined && IN_USE.has(status),
  check: findingsOf,
}

function findingsOf(view: DocumentView, workspace: Workspace): readonly Finding[] {
  if (!view.inUse || quadrantsOf(view.kind).length === 0) return []
  const timing = view.perSection(timingOf).find((one) => one !== undefined)
  if (timing?.value !== 'start') return []
  const own = factsOf(view)
  const siblings = siblingsOf(own, workspace)
  const ends = siblings.flatMap(({ details }) => parsePeriod(details['period'] ?? '')?.end ?? []).toSorted()
  const end = ends.at(-1)
  if (end === undefined || end >= view.today) return []
  const followed = siblings.some(({ kind, details }) => kind === own.kind && details['timing'] === 'end')
  return followed ? [] : [{ place: timing.place, pointer: timing.pointer, values: { end: formatDate(end) }, offer: {} }]
}

interface Timing {
  readonly value: string
  readonly place: Place
  readonly pointer: string
}

/** For `view.perSection`. */
function timingOf({ node, property }: Section): Timing | undefined {
  if (node.type === 'scalar' && property.roles.includes('timing')) return { value: String(node.value), place: node.place, pointer: `/${property.key}` }
  const [field] = fieldsOf(node, property, 'timing')
  const value = field?.entry.value
  return value?.type === 'scalar' ? { value: String(value.value), place: value.place, pointer: `/${property.key}/${field?.property.key ?? ''}` } : undefined
}
