// What has the form of a personal identity code, although its date or control character is not right: probably a mistyped one.
import { findIdentityCodes } from '../../identity.ts'
import { CODE_REMOVED, DATE_OF_BIRTH, identityCodes } from '../shared/identityCodes.ts'
import { redaction } from '../shared/redaction.ts'
import type { DocumentRule } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Tämä näyttää henkilötunnukselta, vaikka jokin merkki ei täsmää. Väärin kirjoitettukin tunnus on henkilötieto: poista se ennen tallennusta versionhallintaan. Jos kyse on muusta numerosta, kirjoita se toisin, esimerkiksi välilyönnein.',
      sv: 'Det här ser ut som en personbeteckning, även om något tecken inte stämmer. Också en felskriven beteckning är en personuppgift: ta bort den innan dokumentet sparas i versionshanteringen. Om det är ett annat nummer, skriv det på annat sätt, till exempel med mellanslag.',
      en: 'This looks like a personal identity code, although one of its characters does not fit. A mistyped code is personal data too: remove it before the document goes into version control. If it is some other number, write it differently, for example with spaces.',
    },
    path: {
      fi: 'Tiedoston tai kansion nimessä on numero, joka näyttää henkilötunnukselta, vaikka jokin merkki ei täsmää. Jos se on väärin kirjoitettu tunnus, anna uusi nimi ennen tallennusta versionhallintaan: myöhemmin vaihdettu nimi jää historiaan.',
      sv: 'I filens eller mappens namn finns ett nummer som ser ut som en personbeteckning, även om något tecken inte stämmer. Om det är en felskriven beteckning, ge ett nytt namn innan filen sparas i versionshanteringen: ett namn som byts senare blir kvar i historiken.',
      en: 'The name of the file or folder holds a number that looks like a personal identity code, although one of its characters does not fit. If it is a mistyped code, rename it before it goes into version control: a name that is changed later stays in the history.',
    },
  },
  reason: {
    fi: 'Näppäilyvirhe ei tee tunnuksesta vaaratonta: syntymäaika ja yksilönumero ovat yhä näkyvissä.',
    sv: 'Ett skrivfel gör inte beteckningen ofarlig: födelsetiden och individnumret syns fortfarande.',
    en: 'A slip of the pen does not make a code harmless: the date of birth and the individual number can still be seen.',
  },
  source: 'Tietosuojalaki (1050/2018) 29 §',
  asks: 'any document of a kind; all of its text is read, comments and code included',
  fixes: {
    main: {
      title: { fi: 'Korvaa merkinnällä [henkilötunnus poistettu]', sv: 'Ersätt med [personbeteckning borttagen]', en: 'Replace with [personal identity code removed]' },
      safe: false,
    },
  },
  *check(view) {
    const inPath = findIdentityCodes(view.path)
    if (inPath.length > 0 && inPath.every(({ sort }) => sort === 'suspect')) yield { place: view.start, message: 'path', pointer: '' }
    for (const { place, sort } of view.perSource(identityCodes, SIGN.digit, DATE_OF_BIRTH).flat()) {
      if (sort === 'suspect') yield { place, fixes: [{ edits: (now) => redaction(now, place, CODE_REMOVED) }] }
    }
  },
}
