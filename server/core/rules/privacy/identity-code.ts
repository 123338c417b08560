// A personal identity code, anywhere in the text or in the file's name.
import { findIdentityCodes } from '../../identity.ts'
import { CODE_REMOVED, DATE_OF_BIRTH, identityCodes } from '../shared/identityCodes.ts'
import { redaction } from '../shared/redaction.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'
import { SIGN } from '../../signs.ts'

const WHY = {
  fi: 'Poista se ennen kuin tallennat asiakirjan versionhallintaan: rivin poistaminen myöhemmin ei poista sitä historiasta.',
  sv: 'Ta bort den innan du sparar dokumentet i versionshanteringen: att radera raden senare tar inte bort den ur historiken.',
  en: 'Remove it before the document goes into version control: deleting the line later does not remove it from the history.',
}

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  guarded: true,
  severity: ['error', 'error'],
  messages: {
    main: {
      fi: `Tässä on henkilötunnus. ${WHY.fi}`,
      sv: `Här finns en personbeteckning. ${WHY.sv}`,
      en: `This is a personal identity code. ${WHY.en}`,
    },
    test: {
      fi: 'Tässä on henkilötunnus, jonka yksilönumero (900–999) on varattu tilapäiseen käyttöön ja testaukseen. Onko se varmasti keksitty? Jos ei, poista se ennen tallennusta versionhallintaan.',
      sv: 'Här finns en personbeteckning vars individnummer (900–999) är reserverat för tillfälligt bruk och test. Är den säkert påhittad? Om inte, ta bort den innan dokumentet sparas i versionshanteringen.',
      en: 'This is a personal identity code whose individual number (900–999) is reserved for temporary use and tests. Are you sure that it is invented? If not, remove it before the document goes into version control.',
    },
    path: {
      fi: 'Tiedoston tai kansion nimessä on henkilötunnus. Anna sille uusi nimi ennen kuin tallennat sen versionhallintaan: myöhemmin vaihdettu nimi jää historiaan.',
      sv: 'I filens eller mappens namn finns en personbeteckning. Ge den ett nytt namn innan du sparar den i versionshanteringen: ett namn som byts senare blir kvar i historiken.',
      en: 'The name of the file or folder holds a personal identity code. Rename it before it goes into version control: a name that is changed later stays in the history.',
    },
  },
  reason: {
    fi: 'Kehittämisasiakirja kertoo käytännöistä, ei koskaan asiakkaista. Henkilötunnusta saa käsitellä vain, kun henkilön yksiselitteinen yksilöiminen on välttämätöntä, eikä sitä saa merkitä asiakirjoihin tarpeettomasti.',
    sv: 'Ett utvecklingsdokument berättar om arbetssätt, aldrig om klienter. En personbeteckning får behandlas bara när det är nödvändigt att entydigt identifiera personen, och den får inte antecknas i onödan.',
    en: 'A development document describes practices, never clients. An identity code may be processed only where a person has to be identified without doubt, and must not be written down needlessly.',
  },
  source: 'Tietosuojalaki (1050/2018) 29 §; tunnuksen muoto: valtioneuvoston asetus, välimerkit 1.1.2023 alkaen',
  asks: 'any document of a kind; all of its text is read, comments and code included',
  fixes: {
    main: {
      title: { fi: 'Korvaa merkinnällä [henkilötunnus poistettu]', sv: 'Ersätt med [personbeteckning borttagen]', en: 'Replace with [personal identity code removed]' },
      safe: true,
    },
    test: {
      title: { fi: 'Korvaa merkinnällä [henkilötunnus poistettu]', sv: 'Ersätt med [personbeteckning borttagen]', en: 'Replace with [personal identity code removed]' },
      safe: false,
    },
  },
  *check(view) {
    if (findIdentityCodes(view.path).some(({ sort }) => sort !== 'suspect')) yield { place: view.start, message: 'path', pointer: '' }
    for (const { place, sort } of view.perSource(identityCodes, SIGN.digit, DATE_OF_BIRTH).flat()) {
      if (sort === 'suspect') continue
      const edits = (now: DocumentView): readonly PlaceEdit[] => redaction(now, place, CODE_REMOVED)
      yield { place, ...(sort === 'test' ? { message: 'test', severity: ['warning', 'warning'] as const } : {}), fixes: [{ ...(sort === 'test' ? { name: 'test' } : {}), edits }] }
    }
  },
}
