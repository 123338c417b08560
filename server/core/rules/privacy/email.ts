// An e-mail address that spells out a person's name.
import { allowing } from '../shared/allowedNames.ts'
import { emailsOf } from '../shared/contacts.ts'
import { redaction } from '../shared/redaction.ts'
import type { DocumentRule } from '../rule.ts'

const REMOVED = { fi: 'sähköposti poistettu', sv: 'e-post borttagen', en: 'e-mail removed' }
/** How an organisation's addresses are made, in the place of a name. */
const PATTERN = { fi: 'etunimi.sukunimi', sv: 'förnamn.efternamn', en: 'firstname.lastname' }

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Tämä on henkilön sähköpostiosoite. Kirjoita rooli ja osoitteen muoto, etunimi.sukunimi@{domain}, tai yksikön yhteinen osoite.',
      sv: 'Det här är en persons e-postadress. Skriv rollen och adressens form, förnamn.efternamn@{domain}, eller enhetens gemensamma adress.',
      en: 'This is a person’s e-mail address. Write the role and the form of the address, firstname.lastname@{domain}, or the unit’s shared address.',
    },
    ownAddress: {
      fi: 'Tämä on yksityisen ihmisen sähköpostiosoite. Poista se tai kirjoita työpaikan yhteinen osoite.',
      sv: 'Det här är en privatpersons e-postadress. Ta bort den eller skriv arbetsplatsens gemensamma adress.',
      en: 'This is a private person’s e-mail address. Remove it, or write the shared address of the workplace.',
    },
  },
  reason: {
    fi: 'Nimestä tehty sähköpostiosoite on henkilötieto, myös kun @-merkin tilalla on (at). Muoto etunimi.sukunimi@… kertoo lukijalle saman kuin osoite, kun nimi on tiedossa.',
    sv: 'En e-postadress som består av ett namn är en personuppgift, också när (at) står i stället för @. Formen förnamn.efternamn@… säger läsaren detsamma som adressen när namnet är känt.',
    en: 'An e-mail address made of a name is personal data, also when (at) replaces the sign. The form firstname.lastname@… tells the reader as much once the name is known.',
  },
  source: 'EU:n yleinen tietosuoja-asetus, 5 artikla (tietojen minimointi); kehittämissuunnitelmissa on yksitoista (at)-osoitetta, muissa asiakirjoissa muoto etunimi.sukunimi@',
  asks: 'any document of a kind; all of its text is read, comments and links included',
  fixes: {
    main: { title: { fi: 'Kirjoita etunimi.sukunimi@{domain}', sv: 'Skriv förnamn.efternamn@{domain}', en: 'Write firstname.lastname@{domain}' }, safe: false },
    remove: { title: { fi: 'Korvaa merkinnällä [sähköposti poistettu]', sv: 'Ersätt med [e-post borttagen]', en: 'Replace with [e-mail removed]' }, safe: false },
  },
  *check(view) {
    const isAllowed = allowing(view)
    for (const { found, place, repeated } of emailsOf(view)) {
      const { domain, name, isPrivate } = found
      if (isAllowed(name)) continue
      const { block } = place
      const pattern = { values: { domain }, edits: (now: typeof view) => [found, ...repeated].map(({ local }) => ({ place: { block, ...local }, text: PATTERN[now.language] })) }
      const remove = { name: 'remove', edits: (now: typeof view) => redaction(now, place, REMOVED) }
      yield { place, values: { domain }, ...(isPrivate ? { message: 'ownAddress' } : {}), fixes: [...(isPrivate ? [] : [pattern]), ...(repeated.length > 0 ? [] : [remove])] }
    }
  },
}
