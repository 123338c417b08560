// An entry of a version log, other than the first, does not say what was learned before it.
import { addToEntry } from '../../edit/versionLog.ts'
import { fieldOf, fieldProperty, FIELD, isNewestFirst, isVersionedTogether, logOf, nameOf, type LogEntry } from '../shared/versionLog.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'warning'],
  messages: {
    main: {
      fi: 'Mitä opitte ennen versiota {version}? Lisää reflektio.',
      sv: 'Vad lärde ni er före version {version}? Lägg till en reflektion.',
      en: 'What did you learn before version {version}? Add a reflection.',
    },
  },
  reason: {
    fi: 'Reflektio johtaa oppimiseen: uusiin tietoihin, taitoihin ja asenteisiin. Kun oppi on kirjattu versioon, muutkin näkevät, miksi malli muuttui.',
    sv: 'Reflektion leder till lärande: nya kunskaper, färdigheter och attityder. När lärdomen står vid versionen ser också andra varför modellen ändrades.',
    en: 'Reflection leads to learning: new knowledge, skills and attitudes. When the lesson is recorded with the version, others see why the model changed.',
  },
  source: 'Hankekortti: ”Reflektio → oppiminen → uudet tiedot, taidot ja asenteet”',
  asks: 'a property with the role versions in a kind that is versioned together',
  fixes: {
    main: { title: { fi: 'Lisää kohta reflektiolle', sv: 'Lägg till en rad för reflektionen', en: 'Add a line for the reflection' }, safe: false },
  },
  success: {
    fi: 'Versiohistoria kertoo myös, mitä opittiin.',
    sv: 'Versionshistoriken berättar också vad man lärde sig.',
    en: 'The version history also says what was learned.',
  },
  check: findingsOf,
  applies: (view) => laterEntries(view).length > 0,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const log = logOf(view)
  const property = log && fieldProperty(log, FIELD.reflection)
  if (!log || !property) return []
  return laterEntries(view).filter((entry) => !fieldOf(entry, FIELD.reflection)).map((entry): Finding => ({
    place: entry.place, values: { version: nameOf(entry, log.entries.indexOf(entry)) }, ...(entry.pointer === undefined ? {} : { pointer: entry.pointer }),
    fixes: [{ edits: (source) => addToEntry(source, log, entry, property) }],
  }))
}

/** The entries but the first version, before which there was nothing to learn from. */
function laterEntries(view: DocumentView): readonly LogEntry[] {
  const log = isVersionedTogether(view) ? logOf(view) : undefined
  if (!log) return []
  return isNewestFirst(log) ? log.entries.slice(0, -1) : log.entries.slice(1)
}
