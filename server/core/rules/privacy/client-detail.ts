// A detail by which a client could be known: a date of birth, a child or a parent by name, one class of one school.
import { allowing } from '../shared/allowedNames.ts'
import { detailsIn, MAY_TELL } from '../shared/details.ts'
import { redaction } from '../shared/redaction.ts'
import type { DocumentRule } from '../rule.ts'

/** As archives mark what was changed in a text. */
const CHANGED = {
  birth: { fi: 'syntymäaika poistettu', sv: 'födelsetid borttagen', en: 'date of birth removed' },
  named: { fi: 'nimi muutettu', sv: 'namn ändrat', en: 'name changed' },
}

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Tästä voi tunnistaa lapsen, vanhemman tai perheen. Kirjoita rooli nimen tilalle, esimerkiksi [äiti] tai [lapsi]. Jos nimi on keksitty, kerro se: ”nimet muutettu”.',
      sv: 'Ett barn, en förälder eller en familj kan kännas igen här. Skriv rollen i stället för namnet, till exempel [mamma] eller [barn]. Om namnet är påhittat, säg det: ”namnen ändrade”.',
      en: 'A child, a parent or a family could be recognised here. Write the role instead of the name, for example [mother] or [child]. If the name is invented, say so: “names changed”.',
    },
    birth: {
      fi: 'Tässä on syntymäaika. Kehittämisasiakirjassa riittää ikäryhmä, esimerkiksi ”alakouluikäinen”.',
      sv: 'Här finns en födelsetid. I ett utvecklingsdokument räcker åldersgruppen, till exempel ”barn i lågstadieåldern”.',
      en: 'This is a date of birth. In a development document the age group is enough, for example “of primary school age”.',
    },
    schoolClass: {
      fi: 'Yhden koulun yksi luokka on pieni joukko lapsia, jonka lähipiiri tunnistaa. Riittäisikö ”erään yläkoulun oppilaat”?',
      sv: 'En klass i en skola är en liten grupp barn som de närmaste känner igen. Skulle ”elever i en högstadieskola” räcka?',
      en: 'One class of one school is a small group of children whom people around them recognise. Would “pupils of a lower secondary school” do?',
    },
  },
  reason: {
    fi: 'Lastensuojelun asiakkuus on salassa pidettävä tieto. Nimi, ikä, koulu ja paikkakunta yhdessä riittävät usein tunnistamiseen, vaikka sukunimeä ei mainita.',
    sv: 'Att vara klient inom barnskyddet är en sekretessbelagd uppgift. Namn, ålder, skola och ort räcker tillsammans ofta för att känna igen någon, också utan efternamn.',
    en: 'Being a client of child protection is a secret. A first name, an age, a school and a town are together often enough to recognise somebody, without a surname.',
  },
  source: 'Julkisuuslaki (621/1999) 24 § 1 mom. 25 kohta; laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023); Tietoarkiston ohje: muutokset merkitään hakasulkein',
  asks: 'any document of a kind; all of its text is read, comments included',
  fixes: {
    main: { title: { fi: 'Korvaa merkinnällä [nimi muutettu]', sv: 'Ersätt med [namn ändrat]', en: 'Replace with [name changed]' }, safe: false },
    birth: { title: { fi: 'Korvaa merkinnällä [syntymäaika poistettu]', sv: 'Ersätt med [födelsetid borttagen]', en: 'Replace with [date of birth removed]' }, safe: false },
  },
  *check(view) {
    const isAllowed = allowing(view)
    for (const { block, clients } of view.perSource(detailsIn, 0, MAY_TELL)) {
      for (const { start, end, sort, name } of clients) {
        if (sort === 'named' && name && isAllowed(block.text.slice(name.start, name.end))) continue
        const place = { block, start, end }
        const mark = sort === 'schoolClass' ? undefined : CHANGED[sort]
        const fixes = mark && name ? { fixes: [{ ...(sort === 'birth' ? { name: 'birth' } : {}), edits: (now: typeof view) => redaction(now, { block, ...name }, mark) }] } : {}
        yield { place, ...fixes, ...(sort === 'named' ? {} : { message: sort }), ...(sort === 'schoolClass' ? { severity: ['information', 'information'] as const } : {}) }
      }
    }
  },
}
