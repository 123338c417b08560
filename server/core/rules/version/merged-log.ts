// One version stands twice in the log, or two logs were merged and their differences left open.
import { withoutEntry } from '../../edit/versionLog.ts'
import type { Block } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { isSameVersion, sameWords } from '../shared/logDifferences.ts'
import { mergesIn } from '../shared/mergeMarks.ts'
import { logsOf, type VersionLog } from '../shared/versionLog.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Versio {version} on kirjattu kahdesti, ja merkinnät ovat erilaiset. Yhdistä ne tai anna toiselle oma numero.',
      sv: 'Version {version} har antecknats två gånger, på olika sätt. Slå ihop dem eller ge den ena ett eget nummer.',
      en: 'Version {version} is recorded twice, and the entries differ. Merge them or give one of them a number of its own.',
    },
    same: {
      fi: 'Versio {version} on kirjattu kahdesti samoin sanoin. Toisen voi poistaa.',
      sv: 'Version {version} har antecknats två gånger med samma ord. Den ena kan tas bort.',
      en: 'Version {version} is recorded twice in the same words. One of them can be removed.',
    },
    conflict: {
      fi: 'Versiohistoriaan on jäänyt yhdistämisen merkkejä. Valitse, mitkä rivit jäävät, ja poista merkit.',
      sv: 'I versionshistoriken finns märken kvar från en sammanslagning. Välj vilka rader som blir kvar och ta bort märkena.',
      en: 'Merge markers are left in the version history. Choose which lines to keep and remove the markers.',
    },
  },
  reason: {
    fi: 'Kun kaksi ihmistä kirjaa version samaan aikaan, numero voi mennä päällekkäin. Jokaisella versiolla on oma sisältönsä, mukana olleensa ja oppinsa, joten molemmat kannattaa säilyttää.',
    sv: 'När två personer antecknar en version samtidigt kan numren krocka. Varje version har sitt innehåll, sina deltagare och sina lärdomar, så båda är värda att bevara.',
    en: 'When two people record a version at the same time, their numbers may clash. Each version has its content, participants and lessons, so both are worth keeping.',
  },
  source: 'Versioita kirjataan eri koneilla ja kehittäjäyhteisöissä samaan aikaan',
  asks: 'a property with the role versions',
  fixes: {
    main: { title: { fi: 'Poista toinen samanlainen merkintä', sv: 'Ta bort den ena av de lika raderna', en: 'Remove one of the two equal entries' }, safe: true },
  },
  check: (view) => {
    const conflicts = conflictsIn(view)
    return conflicts.length > 0 ? conflicts : logsOf(view).flatMap(repeatsIn)
  },
}

function repeatsIn(log: VersionLog): readonly Finding[] {
  return log.entries.flatMap((entry, index): readonly Finding[] => {
    const before = log.entries.slice(0, index).find((other) => isSameVersion(other, entry))
    if (!before) return []
    const base = { place: entry.place, values: { version: shortened(entry.name) }, ...(entry.pointer === undefined ? {} : { pointer: entry.pointer }) }
    return [sameWords(before, entry) ? { ...base, message: 'same', fixes: [{ edits: (view) => withoutEntry(view, log, entry) }] } : base]
  })
}

/** What a merge leaves in Markdown; in YAML it cannot be read at all, which is told where it is read. */
function conflictsIn(view: DocumentView): readonly Finding[] {
  const sections = view.sectionsWith('versions').filter(({ source }) => source === 'body')
  const merges = sections.length > 0 ? mergesIn(view) : []
  if (merges.length === 0) return []
  const blocks = new Set<Block>(sections.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.blocks)))
  return merges.filter(({ mark }) => blocks.has(mark.block)).map(({ mark }) => ({ place: mark, message: 'conflict' }))
}
