// The entries of a version log do not follow each other: a number falls, or a date goes back.
import { entryOf, type Node } from '../../node.ts'
import { formatDate } from '../../parse/values/date.ts'
import { compareVersions } from '../../parse/values/version.ts'
import { sortedEntries } from '../../edit/versionLog.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { FIELD, isNewestFirst, logsOf, type LogEntry, type VersionLog } from '../shared/versionLog.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Versio {version} on kirjattu version {before} jälkeen. Pidä versiohistoria järjestyksessä, vanhin ensin.',
      sv: 'Version {version} står efter version {before}. Håll versionshistoriken i ordning, den äldsta först.',
      en: 'Version {version} is recorded after version {before}. Keep the version history in order, the oldest first.',
    },
    newestFirst: {
      fi: 'Versiohistoria alkaa uusimmasta versiosta {version}. Pidä vanhin ensin, niin uusi versio lisätään loppuun.',
      sv: 'Versionshistoriken börjar med den nyaste versionen {version}. Håll den äldsta först, så läggs en ny version till i slutet.',
      en: 'The version history begins with the newest version {version}. Keep the oldest first, so that new ones are added at the end.',
    },
    date: {
      fi: 'Versio {version} on päivätty {date}, ennen edellistä versiota ({before}). Tarkista päivät.',
      sv: 'Version {version} är daterad {date}, före den föregående versionen ({before}). Kontrollera datumen.',
      en: 'Version {version} is dated {date}, before the version above it ({before}). Please check the dates.',
    },
  },
  reason: {
    fi: 'Versiohistoria kertoo, miten yhteinen kohde muuttui askel askeleelta. Siihen vain lisätään, ja viimeinen merkintä on nykyinen versio.',
    sv: 'Versionshistoriken berättar hur det gemensamma objektet ändrades steg för steg. Man bara lägger till, och den sista raden är den nuvarande versionen.',
    en: 'The history tells how the shared object changed step by step. Entries are only ever added, and the last one is the current version.',
  },
  source: 'Asiakirjojen muutoshistoriat: Versio | Päivämäärä | Muutos',
  asks: 'a property with the role versions',
  fixes: {
    main: { title: { fi: 'Järjestä versiohistoria, vanhin ensin', sv: 'Ordna versionshistoriken, den äldsta först', en: 'Sort the version history, the oldest first' }, safe: false },
  },
  success: {
    fi: 'Versiohistoria on järjestyksessä.',
    sv: 'Versionshistoriken är i ordning.',
    en: 'The version history is in order.',
  },
  check: (view) => logsOf(view).flatMap(faultsOf),
  applies: (view) => logsOf(view).some(({ entries }) => entries.length > 1),
}

function faultsOf(log: VersionLog): readonly Finding[] {
  const [first] = log.entries
  const fixes = [{ edits: (view: DocumentView) => sortedEntries(view, log) }]
  // an order of its own says nothing wrong: only the next entry could land in the wrong place
  if (first && isNewestFirst(log)) return [{ ...at(first, first.place), message: 'newestFirst', severity: ['hint', 'information'], values: { version: shortened(first.name) }, fixes }]
  return log.entries.flatMap((entry, index): readonly Finding[] => {
    const before = log.entries[index - 1]
    if (!before?.version || !entry.version) return []
    const step = compareVersions(entry.version, before.version)
    if (step < 0) return [{ ...at(entry, entry.place), values: { version: shortened(entry.name), before: shortened(before.name) }, fixes }]
    return step > 0 ? dateFault(entry, before) : []
  })
}

function dateFault(entry: LogEntry, before: LogEntry): readonly Finding[] {
  const [own, other] = [entry, before].map(({ node }) => entryOf(node, FIELD.date)?.value)
  const [date, earlier] = [dayOf(own), dayOf(other)]
  if (!own || date === undefined || earlier === undefined || date >= earlier) return []
  return [{ ...at(entry, own.place), message: 'date', severity: ['warning', 'warning'], values: { version: shortened(entry.name), date: formatDate(date), before: formatDate(earlier) } }]
}

const at = ({ pointer }: LogEntry, place: Finding['place']): Pick<Finding, 'place' | 'pointer'> => (pointer === undefined ? { place } : { place, pointer })

function dayOf(node: Node | undefined): string | undefined {
  const value = node?.type === 'scalar' && typeof node.value === 'object' && node.value !== null ? node.value['date'] : undefined
  return typeof value === 'string' ? value : undefined
}
