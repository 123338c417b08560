// Something copied from a client's records: the number of a case or a decision, a dated entry, a measure that concerns a named child.
import { detailsIn, MAY_TELL } from '../shared/details.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Tämä näyttää asiakasasiakirjasta poimitulta. Asiakastietoa ei saa tallentaa kehittämisasiakirjaan: kuvaa käytäntö yleisesti ja poista tunnistetiedot ennen tallennusta versionhallintaan.',
      sv: 'Det här ser ut att komma ur en klienthandling. Klientuppgifter får inte sparas i ett utvecklingsdokument: beskriv arbetssättet allmänt och ta bort identifierande uppgifter innan dokumentet sparas i versionshanteringen.',
      en: 'This looks as if it came from a client’s records. Client data must not be kept in a development document: describe the practice in general, and remove identifying details before the document goes into version control.',
    },
  },
  reason: {
    fi: 'Asiakasasiakirjat kuuluvat asiakastietojärjestelmään. Kehittämisasiakirja kertoo käytännöistä, ei koskaan asiakkaista.',
    sv: 'Klienthandlingar hör till klientdatasystemet. Ett utvecklingsdokument berättar om arbetssätt, aldrig om klienter.',
    en: 'Client records belong in the client data system. A development document describes practices, never clients.',
  },
  source: 'Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023); julkisuuslaki (621/1999) 24 §; SWOT: ”salassapitovelvollisuudesta huolimatta”',
  asks: 'any document of a kind; all of its text is read, comments included',
  *check(view) {
    for (const { block, records } of view.perSource(detailsIn, 0, MAY_TELL)) {
      for (const { start, end } of records) yield { place: { block, start, end } }
    }
  },
}
