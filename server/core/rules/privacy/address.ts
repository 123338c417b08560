// A street address with postcode and town, which may be somebody's home.
import { addressesOf } from '../shared/contacts.ts'
import { redaction } from '../shared/redaction.ts'
import type { DocumentRule } from '../rule.ts'

const REMOVED = { fi: 'osoite poistettu', sv: 'adress borttagen', en: 'address removed' }

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Onko tämä kotiosoite? Kehittämisasiakirjassa riittää yksikön nimi tai postilokero. Jos tämä on toimipaikan osoite, kirjoita eteen esimerkiksi ”Käyntiosoite:”.',
      sv: 'Är det här en hemadress? I ett utvecklingsdokument räcker enhetens namn eller en postbox. Om det är arbetsplatsens adress, skriv till exempel ”Besöksadress:” framför.',
      en: 'Is this a home address? In a development document the name of the unit or a post box is enough. If it is the address of a workplace, write for example “Visiting address:” before it.',
    },
  },
  reason: {
    fi: 'Kotiosoite on henkilötieto, ja lastensuojelussa se voi olla turvakiellon alainen. Viraston postilokero (PL) on sallittu.',
    sv: 'En hemadress är en personuppgift, och inom barnskyddet kan den omfattas av spärrmarkering. En myndighets postbox (PB) är tillåten.',
    en: 'A home address is personal data, and in child protection it may be under a non-disclosure order. The post box of an office is allowed.',
  },
  source: 'EU:n yleinen tietosuoja-asetus, 5 artikla (tietojen minimointi); hankekortissa on vain viraston postilokero',
  asks: 'any document of a kind; all of its text is read, comments and code included',
  fixes: {
    main: { title: { fi: 'Korvaa merkinnällä [osoite poistettu]', sv: 'Ersätt med [adress borttagen]', en: 'Replace with [address removed]' }, safe: false },
  },
  *check(view) {
    for (const { place } of addressesOf(view)) yield { place, fixes: [{ edits: (now) => redaction(now, place, REMOVED) }] }
  },
}
