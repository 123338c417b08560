// A telephone number of a person.
import { phonesOf } from '../shared/contacts.ts'
import { redaction } from '../shared/redaction.ts'
import type { DocumentRule } from '../rule.ts'

const REMOVED = { fi: 'puhelinnumero poistettu', sv: 'telefonnummer borttaget', en: 'telephone number removed' }

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Tässä on henkilön puhelinnumero. Riittäisikö rooli ja vaihteen tai yksikön numero? Ihmiset ja numerot vaihtuvat, asiakirja jää.',
      sv: 'Här finns en persons telefonnummer. Skulle rollen och växelns eller enhetens nummer räcka? Människor och nummer byts ut, dokumentet finns kvar.',
      en: 'This is a person’s telephone number. Would the role and the number of the switchboard or unit do? People and numbers change, the document stays.',
    },
    landline: {
      fi: 'Onko tämä yksikön puhelinnumero eikä yhden ihmisen? Yksikön tai vaihteen numero kestää pidempään.',
      sv: 'Är det här enhetens telefonnummer och inte en enskild persons? Enhetens eller växelns nummer håller längre.',
      en: 'A telephone number. Is it the unit’s and not one person’s? The number of a unit or a switchboard lasts longer.',
    },
    malformed: {
      fi: 'Tämä näyttää puhelinnumerolta, jonka keskellä on kirjain. Tarkista numero. Riittäisikö rooli ja vaihteen numero?',
      sv: 'Det här ser ut som ett telefonnummer med en bokstav inuti. Kontrollera numret. Skulle rollen och växelns nummer räcka?',
      en: 'This looks like a telephone number with a letter inside. Check the number. Would the role and the switchboard’s number do?',
    },
  },
  reason: {
    fi: 'Henkilön puhelinnumero on henkilötieto. Sisäisessä asiakirjassa siitä vain muistutetaan; julkisessa rooli ja vaihde palvelevat lukijaa ja suojaavat ihmistä.',
    sv: 'En persons telefonnummer är en personuppgift. I ett internt dokument nämns det för kännedom; i ett offentligt tjänar rollen och växeln läsaren och skyddar människan.',
    en: 'A person’s telephone number is personal data. In an internal document it is only noted; in a public one the role and the switchboard serve the reader and protect the person.',
  },
  source: 'EU:n yleinen tietosuoja-asetus, 5 artikla (tietojen minimointi); hankkeen esittelyssä oli kaksi matkapuhelinnumeroa, kokeilun kuvauksessa numero, jonka keskellä oli kirjain',
  asks: 'any document of a kind; all of its text is read, comments and links included',
  fixes: {
    main: { title: { fi: 'Korvaa merkinnällä [puhelinnumero poistettu]', sv: 'Ersätt med [telefonnummer borttaget]', en: 'Replace with [telephone number removed]' }, safe: false },
  },
  *check(view) {
    for (const { found: { sort }, place, repeated } of phonesOf(view)) {
      // of a number that is a link's text the link would stay
      const fixes = repeated.length > 0 ? {} : { fixes: [{ edits: (now: typeof view) => redaction(now, place, REMOVED) }] }
      yield { place, ...fixes, ...(sort === 'mobile' ? {} : { message: sort, severity: SEVERITIES[sort] }) }
    }
  },
}

const SEVERITIES = { landline: ['hint', 'information'], malformed: ['warning', 'warning'] } as const
