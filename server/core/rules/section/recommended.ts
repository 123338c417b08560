// A section that the kind recommends is nowhere in a document that is in use.
import type { DocumentRule } from '../rule.ts'
import { INSERT_SECTION, missingSections } from '../shared/sections.ts'

export const rule: DocumentRule = {
  scope: 'document',
  perPart: true,
  severity: ['off', 'hint'],
  messages: {
    main: {
      fi: 'Osio ”{section}” täydentäisi asiakirjaa. Vastaa siinä: {prompt}',
      sv: 'Avsnittet ”{section}” skulle komplettera dokumentet. Svara där: {prompt}',
      en: 'A section “{section}” would complete the document. Answer there: {prompt}',
    },
    plain: {
      fi: 'Osio ”{section}” täydentäisi asiakirjaa. Lisätäänkö se?',
      sv: 'Avsnittet ”{section}” skulle komplettera dokumentet. Ska det läggas till?',
      en: 'A section “{section}” would complete the document. Add it?',
    },
  },
  reason: {
    fi: 'Asiakirja kelpaa ilmankin, mutta osiosta on apua niille, jotka jatkavat työtä tai soveltavat sitä muualla.',
    sv: 'Dokumentet duger utan avsnittet, men det hjälper dem som fortsätter arbetet eller tillämpar det någon annanstans.',
    en: 'The document is good without it, but it helps those who continue the work or apply it elsewhere.',
  },
  source: 'Asiakirjatyyppien kuvaukset: suositellut osiot',
  asks: 'properties with body section and need recommended',
  fixes: { main: INSERT_SECTION },
  check: (view) => missingSections(view, 'recommended'),
}
