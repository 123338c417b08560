// Two version logs in one document say different things.
import { withoutLog } from '../../edit/versionLog.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { differencesOf, isContained } from '../shared/logDifferences.ts'
import { mergedLogs } from '../shared/logMerge.ts'
import { logsOf, type VersionLog } from '../shared/versionLog.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Versiohistoria on kahdessa paikassa, ja versio {version} on vain toisessa. Pidä historia yhdessä paikassa.',
      sv: 'Versionshistoriken finns på två ställen, och version {version} bara på det ena. Håll historiken på ett ställe.',
      en: 'The version history is in two places, and version {version} in only one of them. Keep the history in one place.',
    },
    contradicts: {
      fi: 'Versiohistoria on kahdessa paikassa, ja ne kertovat versiosta {version} eri tavoin. Pidä historia yhdessä paikassa.',
      sv: 'Versionshistoriken finns på två ställen som berättar olika om version {version}. Håll historiken på ett ställe.',
      en: 'The version history is in two places, which say different things about version {version}. Keep the history in one place.',
    },
  },
  reason: {
    fi: 'Kun historia on kahdessa paikassa, lukija ei tiedä, kumpaan luottaa, ja uusi versio kirjataan helposti vain toiseen.',
    sv: 'När historiken finns på två ställen vet läsaren inte vilken som gäller, och en ny version antecknas lätt bara på det ena.',
    en: 'When the history is in two places, readers do not know which to trust, and a new version is easily recorded in only one of them.',
  },
  source: 'Kentän asiakirjat: versiot sekä tekstissä että taulukossa',
  asks: 'a property with the role versions',
  fixes: {
    main: { title: { fi: 'Poista suppeampi versiohistoria', sv: 'Ta bort den kortare versionshistoriken', en: 'Remove the shorter version history' }, safe: false },
    merge: { title: { fi: 'Yhdistä versiohistoriat yhteen paikkaan', sv: 'Slå ihop versionshistorikerna på ett ställe', en: 'Merge the version histories into one place' }, safe: false },
  },
  check: (view) => {
    const [first, ...others] = logsOf(view)
    return first ? others.flatMap((other) => differenceBetween(first, other)) : []
  },
}

function differenceBetween(first: VersionLog, other: VersionLog): readonly Finding[] {
  const differences = differencesOf(first, other)
  const told = differences.find(({ contradicts }) => contradicts) ?? differences[0]
  if (!told) return []
  const shorter = isContained(other, first) ? other : isContained(first, other) ? first : undefined
  return [{
    place: other.section.heading, values: { version: shortened(told.version) }, ...(told.contradicts ? { message: 'contradicts' } : {}),
    fixes: [shorter ? { edits: (view: DocumentView) => withoutLog(view, shorter) } : { name: 'merge', edits: (view: DocumentView) => mergedLogs(view, [first, other]) }],
  }]
}
