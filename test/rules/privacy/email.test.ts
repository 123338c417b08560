import assert from 'node:assert/strict'
import { findEmails } from '../../../server/core/rules/shared/emails.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended } from './support.ts'

const CODE = 'privacy/email'
const CARD = 'a.hankekortti.md'

describe(CODE, () => {
  it('finds addresses in Markdown: text, comments, links, code', () => expectMarked(CODE, `---
tyyppi: hankekortti
---

# Kortti

Maija.Esimerkki@example.org, maija-esimerkki(at)example.org, maija.esimerkki [at] example.org
^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email
                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email
                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email

- etunimi.sukunimi@example.org, kirjaamo@example.org, info(at)example.org
- [viesti](mailto:maija.esimerkki@example.org)
                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email
- [maija.esimerkki@example.org](mailto:maija.esimerkki@example.org)
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email

<!-- kysy: maija.esimerkki (ät) example.org -->
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email
`, { path: CARD }))

  it('finds addresses in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
kontaktpersoner:
  - roll: socialarbetare
    epost: märta.åkerexempel@example.org
           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ privacy/email
  - roll: chef
    epost: förnamn.efternamn@example.org
`, { path: 'a.yaml' }))

  it('weighs by the state and the visibility', () => {
    const severities = (keys: string): readonly string[] => findings(`---\ntyyppi: hankekortti\n${keys}---\n\nmaija.esimerkki@example.org\n`).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    assert.deepEqual([severities(''), severities('julkisuus: julkinen\n'), severities('tila: valmis\n'), severities('tila: arkistoitu\n')], [['information'], ['warning'], ['warning'], ['warning']])
  })

  it('tells the form to write, and of a private address to remove it', () => {
    const messages = (address: string): readonly string[] => findings(`# a\n\n${address}\n`, { path: CARD }).filter(({ code }) => code === CODE).map(({ message }) => message)
    assert.match(messages('maija.esimerkki@example.org')[0] ?? '', /etunimi\.sukunimi@example\.org/u)
    assert.match(messages('maija.esimerkki@gmail.com')[0] ?? '', /yksityisen ihmisen/u)
  })

  it('writes the form, in the language of the document and in its link too', () => {
    expectMended(CODE, '# a\n\nmaija.esimerkki@example.org\n', '# a\n\netunimi.sukunimi@example.org\n')
    expectMended(CODE, '# a\n\nmaija-esimerkki (at) example.org\n', '# a\n\netunimi.sukunimi (at) example.org\n')
    expectMended(CODE, '# a\n\nOch [a.exempel@example.org](mailto:a.exempel@example.org)\n', '# a\n\nOch [a.exempel@example.org](mailto:a.exempel@example.org)\n')
    expectMended(CODE, '# a\n\nOch [maria.exempel@example.org](mailto:maria.exempel@example.org)\n', '# a\n\nOch [förnamn.efternamn@example.org](mailto:förnamn.efternamn@example.org)\n')
    expectMended(CODE, 'sahkoposti: maija.esimerkki@luukku.com\n', 'sahkoposti: "[sähköposti poistettu]"\n', 'a.hankekortti.yaml')
  })
})

describe(`${CODE}: what names a person`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['maija.esimerkki@example.org.', 'maija.esimerkki@example.org'],
    ['<maija.esimerkki@sub.example.org>', 'maija.esimerkki@sub.example.org'],
    ['maija_esimerkki@example.org', 'maija_esimerkki@example.org'],
    ['maija.m.esimerkki@example.org', 'maija.m.esimerkki@example.org'],
    ['maija.esimerkki-mallikas@example.org', 'maija.esimerkki-mallikas@example.org'],
    ['m.mallikas-virkkala@example.org', 'm.mallikas-virkkala@example.org'],
    ['mallikas.maija@example.org', 'mallikas.maija@example.org'],
    ['maija@example.org', 'maija@example.org'],
    ['maija.mallikas(at)example(piste)org', 'maija.mallikas(at)example(piste)org'],
    ['maija.mallikas(a)example.org ja maija.mallikas{at}example.org', 'maija.mallikas(a)example.org', 'maija.mallikas{at}example.org'],
    // patterns, roles and units
    ['etunimi.sukunimi@example.org'], ['Etunimi.Sukunimi(at)example.org'], ['fornamn.efternamn@example.org'], ['förnamn.efternamn@example.org'], ['firstname.lastname@example.org'], ['etunimi-sukunimi@example.org'],
    ['info@example.org'], ['kirjaamo@example.org'], ['registratur@example.org'], ['palaute@example.org'], ['tietosuoja@example.org'], ['lastensuojelu.avohuolto@example.org'], ['sosiaali.paivystys@example.org'], ['kehra.hanke@example.org'], ['perhekeskus-tikkurila@example.org'],
    ['barnskydd.oppenvard@example.org'], ['tiimi2@example.org'], ['kehra@example.org'], ['no-reply@example.org'],
    // no addresses
    ['git@github.com'], ['https://maija.mallikas@example.org/a'], ['paketti@1.2.3'], ['@maija.mallikas'], ['maija.mallikas @ example.org'], ['tavoitteet (a) ja (b)'], ['kohta (at) on'], ['maija.mallikas@paikallinen'], ['äiti (a) tai isä (b).'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findEmails(text).map(({ start, end }) => text.slice(start, end)), found))
})
