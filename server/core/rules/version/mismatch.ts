// The document says that it is another version than the newest one in its log.
import { COMMON } from '../../common.ts'
import { setValue } from '../../edit/yaml.ts'
import { textOf } from '../../node.ts'
import { compareVersions, parseVersion } from '../../parse/values/version.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { logOf, newestOf, ownVersion } from '../shared/versionLog.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: 'Asiakirjan versio on {own}, mutta versiohistorian uusin on {newest}. Kumpi on oikea? Päivitä versio tai lisää merkintä versiohistoriaan.',
      sv: 'Dokumentets version är {own}, men den nyaste i versionshistoriken är {newest}. Vilken stämmer? Uppdatera versionen eller lägg till en rad i historiken.',
      en: 'The document says version {own}, but the newest one in its version history is {newest}. Which is right? Update the version or add an entry to the history.',
    },
  },
  reason: {
    fi: 'Versionumerosta lukija tietää, onko hänellä uusin malli. Kun numero ja versiohistoria kertovat samaa, muutokset, mukana olleet ja opit löytyvät oikean version kohdalta.',
    sv: 'Av numret ser läsaren om det är den nyaste modellen. När numret och historiken säger samma sak hittas ändringar, deltagare och lärdomar vid rätt version.',
    en: 'The number tells readers whether they have the newest model. When it agrees with the history, the changes, participants and lessons belong to the right version.',
  },
  source: 'Laatukriteerit 2.0: numero ja hyväksymispäivä yhdessä; tuotosten versiohistoria',
  asks: 'the common property version and a property with the role versions',
  fixes: {
    main: { title: { fi: 'Vaihda versioksi {newest}', sv: 'Ändra versionen till {newest}', en: 'Change the version to {newest}' }, safe: false },
  },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const own = ownVersion(view)
  const log = logOf(view)
  const newest = log && newestOf(log)
  const version = own && parseVersion(textOf(own.value))
  if (!own || !version || !newest?.version || compareVersions(version, newest.version) === 0) return []
  const values = { own: shortened(textOf(own.value)), newest: shortened(newest.name) }
  return [{ place: own.value.place, pointer: `/${COMMON.version}`, values, fixes: [{ edits: (source) => setValue(source, own, newest.name) }] }]
}
