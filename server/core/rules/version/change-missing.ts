// An entry of a version log does not say what changed.
import { step } from '../../json.ts'
import { addToEntry } from '../../edit/versionLog.ts'
import { logOf, fieldOf, fieldProperty, FIELD, nameOf } from '../shared/versionLog.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Mitä muuttui versiossa {version}? Kirjaa muutos yhdellä virkkeellä.',
      sv: 'Vad ändrades i version {version}? Anteckna ändringen med en mening.',
      en: 'What changed in version {version}? Write the change in one sentence.',
    },
  },
  reason: {
    fi: 'Trialogisessa oppimisessa yhteinen kohde muuttuu versio versiolta. Muutoksen kirjaaminen näyttää, mitä yhdessä saatiin aikaan, ja auttaa niitä, jotka ottavat mallin käyttöön.',
    sv: 'I trialogiskt lärande förändras det gemensamma objektet version för version. Antecknade ändringar visar vad man åstadkom tillsammans och hjälper dem som tar modellen i bruk.',
    en: 'In trialogical learning the shared object changes from version to version. Written changes show what was achieved together and help those who adopt the model.',
  },
  source: 'Hankekortti: ”yhteisesti versioitavia konkreettisia tuotoksia (artefakteja), joita muokataan jatkokäyttöön”',
  asks: 'a property with the role versions whose entries have a change',
  fixes: {
    main: { title: { fi: 'Lisää kohta muutokselle', sv: 'Lägg till en rad för ändringen', en: 'Add a line for the change' }, safe: false },
  },
  success: {
    fi: 'Jokaisesta versiosta kerrotaan, mitä muuttui.',
    sv: 'För varje version står det vad som ändrades.',
    en: 'Every version says what changed.',
  },
  check: findingsOf,
  applies: (view) => logOf(view) !== undefined,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const log = logOf(view)
  const property = log && fieldProperty(log, FIELD.change)
  if (!log || !property) return []
  // prose under the heading of a version tells of it too
  return log.entries.flatMap((entry, index): readonly Finding[] => (fieldOf(entry, FIELD.change) ?? fieldOf(entry, FIELD.text) ? [] : [{
    place: entry.place, values: { version: nameOf(entry, index) }, ...(entry.pointer === undefined ? {} : { pointer: entry.pointer + step(property.key) }),
    fixes: [{ edits: (source) => addToEntry(source, log, entry, property) }],
  }]))
}
