// Filling in details: what a person is asked, and what each answer does to the text, in frontmatter, YAML and Markdown.
import assert from 'node:assert/strict'
import type { Given } from '../../server/core/features/details/answer.ts'
import type { Question } from '../../server/core/features/details/questions.ts'
import { display, LANGUAGES } from '../../server/core/kinds/labels.ts'
import type { Language } from '../../server/core/problem.ts'
import { engine } from '../support/engine.ts'
import { answered, card, filled, questions } from './details.ts'

function question(text: string, pointer: string, language: Language = 'fi'): Question {
  const found = questions(text, language).find((one) => one.pointer === pointer)
  assert.ok(found, `asks for ${pointer}`)
  return found
}

describe('the questions of a document', () => {
  it('come in the order of need: what is needed and empty, what may be added, what has a value', () => {
    const all = questions(card('tila: luonnos\n'))
    const ranks = all.map(({ isEmpty, need }) => (isEmpty ? ['required', 'recommended', 'optional'].indexOf(need) : 3))
    assert.deepEqual(ranks, ranks.toSorted())
    assert.deepEqual(all.filter(({ isEmpty }) => !isEmpty).map(({ pointer, value }) => [pointer, value]), [['/title', 'Arki'], ['/status', 'Luonnos']])
  })

  it('speak of fields with their object, and ask for people by their voice', () => {
    const text = card('')
    assert.deepEqual(['/funding/stateGrant', '/participants/clients', '/period'].map((pointer) => {
      const { label, type, need, isEmpty } = question(text, pointer)
      return [label, type, need, isEmpty]
    }), [
      ['Rahoitus: valtionavustus', 'money', 'required', true],
      ['Osallistujat: asiakkaat', 'list', 'recommended', true],
      ['Toteutusaika', 'period', 'recommended', true],
    ])
  })

  it('say what fields of people and of an original are for, with examples that fit', () => {
    const text = card('yhdyshenkilöt:\n  - rooli: ohjaaja\n')
    assert.deepEqual(['/contacts/0/email', '/contacts/0/phone', '/derivedFrom/url', '/derivedFrom/licence'].map((pointer) => question(text, pointer).example), ['lastensuojelu@example.fi', '09 123 4567', 'https://www.example.fi/malli', 'CC BY 4.0'])
    assert.equal(question(text, '/derivedFrom/organisation').prompt, 'Organisaatio, jossa lähtömalli kehitettiin.')
    assert.equal(question(text, '/contacts/0/unit', 'sv').prompt, 'Den enhet eller det verksamhetsställe där rollen finns.')
  })

  it('give choices in words, with the chosen one marked', () => {
    const { choices, value } = question(card('tila: kokeilussa\n'), '/status', 'sv')
    assert.equal(value, 'På försök')
    assert.deepEqual(choices?.map(({ label, picked }) => [label, picked]), [['Utkast', false], ['För kommentarer', false], ['På försök', true], ['Färdig', false], ['För spridning', false], ['Arkiverad', false]])
    assert.deepEqual(question(card('kieli: fi\n'), '/language').choices?.map(({ label }) => label), ['Suomi', 'Ruotsi', 'Englanti'])
  })

  it('suggest an id from the title, and today for the date', () => {
    assert.equal(question(card('', '# Kehrä II – hankekortti\n'), '/id').suggestion, 'kehra-ii-hankekortti')
    assert.equal(question(card(''), '/date').suggestion, '22.11.2026')
    assert.equal(question(card('kieli: en\n'), '/date').suggestion, '2026-11-22', 'as an English document writes its days')
    assert.equal(question(card('', '# Perhe 131052-308T\n'), '/id').suggestion, undefined)
  })

  it('do not ask for what the tool keeps itself', () => {
    const asked = questions(card('')).map(({ pointer }) => pointer)
    for (const pointer of ['/type', '/versions', '/reviews', '/formerIds', '/ignore']) assert.ok(!asked.includes(pointer), pointer)
  })

  it('ask for running text; one that is written in a line is offered for change, a longer one is shown where it stands', () => {
    const { label, type, need, isSection, prompt } = question(card('', '# Arki\n\n## Tiivistelmä\n\n<!-- mitä? -->\n'), '/summary')
    assert.deepEqual([label, type, need, isSection, prompt], ['Lyhyt kuvaus', 'text', 'required', true, 'Mitä hankkeessa tehdään, keiden kanssa ja keitä varten?'])
    for (const text of [card('tiivistelmä: Yksi.\n'), card('', '# Arki\n\n## Tiivistelmä\n\nYksi.\n'), 'tyyppi: hankekortti\ntiivistelmä: Yksi.\n']) {
      const { value, isEmpty, place } = question(text, '/summary')
      assert.deepEqual([value, isEmpty, place], ['Yksi.', false, undefined], text)
    }
    for (const said of ['Yksi.\n\nToinen.', '- yksi\n- kaksi', 'Arki sujuu hyvin. '.repeat(20)]) {
      const { place } = question(card('', `# Arki\n\n## Tiivistelmä\n\n${said}\n`), '/summary')
      assert.ok(place, said)
    }
  })

  it('take a row of dots for nothing', () => {
    assert.equal(question(card('ohjelma: …\n'), '/programme').isEmpty, true)
    assert.equal(question(card('ohjelma: Kaste\n'), '/programme').isEmpty, false)
  })

  it('never show a personal identity code', () => {
    assert.equal(question(card('ohjelma: 131052-308T\n'), '/programme').value, '…')
  })

  it('have their texts in three languages, for all kinds', () => {
    for (const kind of engine.kinds.list) {
      for (const language of LANGUAGES) {
        for (const { pointer, label, prompt, example } of questions(`tyyppi: ${display(kind.labels, 'fi')}\n`, language)) {
          assert.ok(label !== '' && prompt !== '' && example !== '', `${kind.id} ${pointer} ${language}`)
        }
      }
    }
  })
})

interface Case {
  readonly name: string
  readonly before: string
  readonly at: string
  readonly given: Given
  readonly after: string
}

const CASES: readonly Case[] = [
  { name: 'a choice gets the word of the document’s language', before: 'tyyppi: swot\n', at: '/status', given: 'inTrial', after: 'tyyppi: swot\ntila: koekäytössä\n' },
  { name: 'a Swedish document gets Swedish keys and words', before: 'typ: swot\nspråk: sv\n', at: '/status', given: 'draft', after: 'typ: swot\nspråk: sv\nstatus: utkast\n' },
  { name: 'frontmatter is made where there is none', before: '# Arki\n\n## Tavoitteet\n\n- A\n', at: '/status', given: 'draft', after: '---\ntila: luonnos\n---\n\n# Arki\n\n## Tavoitteet\n\n- A\n' },
  { name: 'an empty key is filled, its comment stays', before: card('toteutusaika: # milloin?\n'), at: '/period', given: '2026–2028', after: card('toteutusaika: 2026–2028 # milloin?\n') },
  { name: 'quotes stay', before: card("ohjelma: 'Kaste' # ohjelma\n"), at: '/programme', given: "Toivo ja 'ilo'", after: card("ohjelma: 'Toivo ja ''ilo''' # ohjelma\n") },
  { name: 'quotes are put where YAML needs them', before: card(''), at: '/programme', given: 'Kaste: toinen #2', after: card('ohjelma: "Kaste: toinen #2"\n') },
  { name: 'digits stay a number', before: card('rahoitus:\n  kokonaisbudjetti:\n'), at: '/funding/total', given: '365491', after: card('rahoitus:\n  kokonaisbudjetti: 365491\n') },
  { name: 'a version is a text', before: card(''), at: '/version', given: '1.10', after: card('versio: "1.10"\n') },
  { name: 'an anchor stays', before: 'tyyppi: swot\npäiväys: &pv 1.1.2026\n', at: '/date', given: '2.2.2026', after: 'tyyppi: swot\npäiväys: &pv 2.2.2026\n' },
  { name: 'a field goes into its object at its place', before: card('rahoitus:\n  kokonaisbudjetti: 5 € # arvio\n  valtionavustus: 3 €\n'), at: '/funding/municipalShare', given: '2 €', after: card('rahoitus:\n  kokonaisbudjetti: 5 € # arvio\n  kuntaosuus: 2 €\n  valtionavustus: 3 €\n') },
  { name: 'a field goes into braces', before: card('osallistujat: { asiakkaat: [vanhemmat] }\n'), at: '/participants/partners', given: 'koulu; neuvola', after: card('osallistujat: { asiakkaat: [vanhemmat], kumppanit: [koulu, neuvola] }\n') },
  { name: 'an object that is empty gets its first field', before: card('osallistujat:\ntila: luonnos\n'), at: '/participants/clients', given: ['vanhemmat'], after: card('osallistujat:\n  asiakkaat:\n    - vanhemmat\ntila: luonnos\n') },
  { name: 'empty braces get their first field', before: card('osallistujat: {}\n'), at: '/participants/clients', given: ['vanhemmat'], after: card('osallistujat: { asiakkaat: [vanhemmat] }\n') },
  { name: 'people in one text get their keys', before: card('osallistujat: vanhemmat, koulu\n'), at: '/participants/childProtection', given: 'sosiaalityöntekijä', after: card('osallistujat:\n  asiakkaat:\n    - vanhemmat\n  lastensuojelu:\n    - sosiaalityöntekijä\n  kumppanit:\n    - koulu\n') },
  { name: 'a list grows behind its last item', before: card('kunnat:\n  - Espoo # ensin\n  - Vantaa\n'), at: '/municipalities', given: ['Espoo', 'Vantaa', 'Porvoo'], after: card('kunnat:\n  - Espoo # ensin\n  - Vantaa\n  - Porvoo\n') },
  { name: 'an item that goes gives its place to one that comes', before: card('kunnat:\n- Espoo\n- Vantaa\n'), at: '/municipalities', given: ['Espoo', 'Porvoo', 'Sipoo'], after: card('kunnat:\n- Espoo\n- Porvoo\n- Sipoo\n') },
  { name: 'an item goes with its line', before: card('kunnat:\n  - Espoo\n  - Vantaa\n  - Porvoo\n'), at: '/municipalities', given: ['Espoo', 'Porvoo'], after: card('kunnat:\n  - Espoo\n  - Porvoo\n') },
  { name: 'items change places with what is said behind them', before: card('kunnat:\n  - Espoo # ensin\n  - Vantaa\n  - Porvoo\n'), at: '/municipalities', given: 'Porvoo; Espoo; Vantaa', after: card('kunnat:\n  - Porvoo\n  - Espoo # ensin\n  - Vantaa\n') },
  { name: 'people change places with what is said of them', before: card('laatijat:\n  - rooli: nuori\n    organisaatio: Koulu\n  - vanhempi\n'), at: '/authors', given: 'vanhempi; nuori', after: card('laatijat:\n  - vanhempi\n  - rooli: nuori\n    organisaatio: Koulu\n') },
  { name: 'what is in brackets changes places in them', before: card('kunnat: [Espoo, "Vantaa"]\n'), at: '/municipalities', given: 'Vantaa; Espoo', after: card('kunnat: ["Vantaa", Espoo]\n') },
  { name: 'a person among others gets a count', before: card('osallistujat:\n  asiakkaat:\n    - vanhemmat\n    - nuoret # 2026\n'), at: '/participants/clients/1/count', given: '12 nuorta', after: card('osallistujat:\n  asiakkaat:\n    - vanhemmat\n    - rooli: nuoret # 2026\n      määrä: 12 nuorta\n') },
  { name: 'a list in brackets stays in them', before: card('kunnat: [Espoo, "Vantaa"] # kaksi\n'), at: '/municipalities', given: ['Vantaa', 'Porvoo'], after: card('kunnat: [Porvoo, "Vantaa"] # kaksi\n') },
  { name: 'empty brackets are filled', before: card('kunnat: []\n'), at: '/municipalities', given: 'Espoo; Vantaa', after: card('kunnat: [Espoo, Vantaa]\n') },
  { name: 'what is said of a person stays when another comes', before: card('laatijat:\n  - rooli: kehittäjä\n    organisaatio: Yksikkö\n'), at: '/authors', given: 'kehittäjä; vanhempi', after: card('laatijat:\n  - rooli: kehittäjä\n    organisaatio: Yksikkö\n  - vanhempi\n') },
  { name: 'a person is called otherwise, and what is said of them stays', before: card('laatijat:\n  - rooli: "kehittäjä"\n    organisaatio: Yksikkö\n  - {rooli: vanhempi}\n'), at: '/authors', given: 'kouluttaja; vanhempi', after: card('laatijat:\n  - rooli: "kouluttaja"\n    organisaatio: Yksikkö\n  - {rooli: vanhempi}\n') },
  { name: 'two of the same role are two', before: card('laatijat: [kehittäjä, kehittäjä]\n'), at: '/authors', given: 'kehittäjä; kehittäjä; koulu', after: card('laatijat: [kehittäjä, kehittäjä, koulu]\n') },
  { name: 'brackets lose their last', before: card('kunnat: [Espoo, Vantaa, Porvoo]\n'), at: '/municipalities', given: 'Espoo', after: card('kunnat: [Espoo]\n') },
  { name: 'a contact that is only a role gets its address', before: card('yhdyshenkilöt:\n  - kehittäjä\n'), at: '/contacts/0/email', given: 'yksikko@kunta.fi', after: card('yhdyshenkilöt:\n  - rooli: kehittäjä\n    sähköposti: yksikko@kunta.fi\n') },
  { name: 'a labelled line of the body is changed there', before: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 5 €\n- **Kuntaosuus:** 2 €\n'), at: '/funding/municipalShare', given: '3 €', after: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 5 €\n- **Kuntaosuus:** 3\u00a0euroa\n') },
  { name: 'a labelled line is added like the others', before: card('', '# Arki\n\n## Rahoitus\n\n- **Kokonaisbudjetti**: 5 €\n'), at: '/funding/stateGrant', given: '3 €', after: card('', '# Arki\n\n## Rahoitus\n\n- **Kokonaisbudjetti**: 5 €\n- **Valtionavustus**: 3\u00a0euroa\n') },
  { name: 'a label without its value gets it', before: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti:\n'), at: '/funding/total', given: '3 €', after: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 3\u00a0euroa\n') },
  { name: 'a sum in text gets its unit, and the space that waited for it goes', before: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: \n- Kuntaosuus: \n'), at: '/funding/total', given: '120000', after: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 120\u00a0000\u00a0euroa\n- Kuntaosuus: \n') },
  { name: 'a sum that can be read in two ways stays as it was written', before: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti:\n'), at: '/funding/total', given: '120.000', after: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 120.000\n') },
  { name: 'a sum in Swedish text', before: card('kieli: sv\n', '# Arki\n\n## Finansiering\n\n- Totalbudget:\n'), at: '/funding/total', given: '90 000', after: card('kieli: sv\n', '# Arki\n\n## Finansiering\n\n- Totalbudget: 90\u00a0000\u00a0euro\n') },
  { name: 'an empty place of a list is filled first', before: card('laatijat:\n  - rooli: \n'), at: '/authors', given: 'vanhempi; nuori', after: card('laatijat:\n  - vanhempi\n  - nuori\n') },
  { name: 'an empty place behind others is filled too', before: card('laatijat:\n  - rooli: vanhempi\n  - rooli:\n'), at: '/authors', given: 'vanhempi; nuori', after: card('laatijat:\n  - rooli: vanhempi\n  - nuori\n') },
  { name: 'an empty place of which something else is said stays', before: card('laatijat:\n  - rooli:\n    organisaatio: Yksikkö\n'), at: '/authors', given: 'vanhempi', after: card('laatijat:\n  - rooli:\n    organisaatio: Yksikkö\n  - vanhempi\n') },
  { name: 'a list begins where a space waited for it', before: card('kunnat: \ntila: luonnos\n'), at: '/municipalities', given: 'Espoo', after: card('kunnat:\n  - Espoo\ntila: luonnos\n') },
  { name: 'the main heading is the title', before: card('', '# Arki #\n\nTeksti.\n'), at: '/title', given: 'Uusi arki', after: card('', '# Uusi arki #\n\nTeksti.\n') },
  { name: 'a value in frontmatter and body is changed in both', before: card('otsikko: Arki\n'), at: '/title', given: 'Uusi', after: card('otsikko: Uusi\n', '# Uusi\n') },
  { name: 'an empty answer leaves all as it is', before: card('ohjelma: Kaste\n'), at: '/programme', given: '  ', after: card('ohjelma: Kaste\n') },
  { name: 'the same answer leaves all as it is', before: card('kunnat: [Espoo, Vantaa]\n'), at: '/municipalities', given: 'Espoo; Vantaa', after: card('kunnat: [Espoo, Vantaa]\n') },
  { name: 'a value is taken out with its key', before: card('ohjelma: Kaste\n# kunnat\nkunnat:\n  - Espoo\ntila: luonnos\n'), at: '/municipalities', given: null, after: card('ohjelma: Kaste\n# kunnat\ntila: luonnos\n') },
  { name: 'a value is taken out, the comment behind it stays', before: card('tila: luonnos  # kysy Kaisalta\nohjelma: "a # b"\n'), at: '/status', given: null, after: card('tila:   # kysy Kaisalta\nohjelma: "a # b"\n') },
  { name: 'a number sign in a value is no comment', before: card('ohjelma: "a # b"\ntila: luonnos\n'), at: '/programme', given: null, after: card('tila: luonnos\n') },
  { name: 'a labelled line is taken out', before: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 5 €\n- Kuntaosuus: 2 €\n'), at: '/funding/municipalShare', given: null, after: card('', '# Arki\n\n## Rahoitus\n\n- Kokonaisbudjetti: 5 €\n') },
  { name: 'a text below a bar is replaced', before: card('ohjelma: |\n  Kaste\n  toinen rivi\ntila: luonnos\n'), at: '/programme', given: 'Toivo', after: card('ohjelma: Toivo\ntila: luonnos\n') },
  { name: 'what comes in several lines is written as one', before: card(''), at: '/programme', given: ' Kaste\n ja  Toivo ', after: card('ohjelma: Kaste ja Toivo\n') },
]

describe('an answer', () => {
  for (const { name, before, at, given, after } of CASES) {
    it(name, () => assert.equal(filled(before, at, given), after))
    it(`${name} (Windows, byte order mark)`, () => {
      const windows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}`
      assert.equal(filled(windows(before), at, given), windows(after))
    })
  }

  it('makes a section with a labelled line where the body has none', () => {
    const text = filled(card('', '# Arki\n\n## Tavoitteet\n\n- A\n'), '/funding/total', '5 €')
    assert.match(text, /\n## Rahoitus[^\n]*\n\n- Kokonaisbudjetti: 5\u00a0euroa\n$/u)
    assert.ok(text.startsWith(card('', '# Arki\n\n## Tavoitteet\n\n- A\n')))
  })
})

describe('an answer that is not written', () => {
  const refusals: readonly { readonly at: string; readonly given: string; readonly says: RegExp; readonly text?: string }[] = [
    { at: '/date', given: '31.2.2026', says: /^Kirjoita päivä, esimerkiksi 9\.10\.2026\.$/u },
    { at: '/date', given: 'eilen', says: /^Kirjoita päivä, esimerkiksi 9\.10\.2026\.$/u },
    { at: '/period', given: 'pitkään', says: /^Kirjoita, mistä mihin/u },
    { at: '/funding/total', given: 'paljon', says: /^Kirjoita summa/u },
    { at: '/version', given: 'uusi', says: /^Kirjoita versionumero/u },
    { at: '/id', given: 'Kehrä II', says: /^Käytä pieniä kirjaimia/u },
    { at: '/status', given: 'melkein', says: /^Valitse yksi näistä: Luonnos, Kommentoitavana,/u },
    { at: '/participants/clients', given: 'äiti 131052-308T', says: /henkilötunnus/u },
    { at: '/contacts/0/phone', given: '040 123 4567', says: /vaihteen tai yksikön/u, text: card('julkisuus: julkinen\nyhdyshenkilöt:\n  - rooli: kehittäjä\n') },
    { at: '/nothing', given: 'x', says: /ei voi enää täyttää/u },
    { at: '/period', given: '2026–2028', says: /rivi, jota ei voi lukea/u, text: card('ohjelma: "Kaste\n') },
    { at: '/period', given: '2026–2028', says: /suoraan tekstiin/u, text: card('toteutusaika: [2026, 2028]\n') },
  ]
  for (const { at, given, says, text = card('') } of refusals) {
    it(`${at}: ${given.replace(/\d/gu, '0')}`, () => {
      const result = answered(text, at, given)
      assert.ok('refused' in result)
      assert.match(result.refused, says)
      assert.ok(!result.refused.includes(given), 'is not repeated')
    })
  }

  it('a telephone number may stand in a document that is not public', () => {
    assert.ok('edits' in answered(card('yhdyshenkilöt:\n  - rooli: kehittäjä\n'), '/contacts/0/phone', '040 123 4567'))
  })
})

const PROSE = 'Perheet saivat tukea: arjessa # ja muualla.'

/** Where running text goes. */
const PROSES: readonly Case[] = [
  { name: 'behind the question that stands in its section', before: card('', '# Arki\n\n## Tiivistelmä\n\n<!-- mitä? -->\n\n## Riskit\n'), at: '/summary', given: PROSE, after: card('', `# Arki\n\n## Tiivistelmä\n\n<!-- mitä? -->\n\n${PROSE}\n\n## Riskit\n`) },
  { name: 'in the place of dots', before: card('', '# Arki\n\n## Tiivistelmä\n\n…\n'), at: '/summary', given: PROSE, after: card('', `# Arki\n\n## Tiivistelmä\n\n${PROSE}\n`) },
  { name: 'with its heading', before: card('', '# Arki\n\n## Riskit\n'), at: '/summary', given: PROSE, after: card('', `# Arki\n\n## Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta\n\n${PROSE}\n\n## Riskit\n`) },
  { name: 'under the main heading', before: card('', '# Arki\n\n<!-- mitä? -->\n\n## Riskit\n'), at: '/introduction', given: PROSE, after: card('', `# Arki\n\n<!-- mitä? -->\n\n${PROSE}\n\n## Riskit\n`) },
  { name: 'to its key', before: 'tyyppi: hankekortti\r\n# mitä?\r\ntiivistelmä:\r\ntila: luonnos\r\n', at: '/summary', given: PROSE, after: `tyyppi: hankekortti\r\n# mitä?\r\ntiivistelmä: "${PROSE}"\r\ntila: luonnos\r\n` },
  { name: 'several lines become one', before: card('', '# Arki\n\n## Tiivistelmä\n'), at: '/summary', given: 'Yksi.\nToinen.', after: card('', '# Arki\n\n## Tiivistelmä\n\nYksi. Toinen.\n') },
]

describe('running text that is answered goes', () => {
  for (const { name, before, at, given, after } of PROSES) it(name, () => assert.equal(filled(before, at, given), after))

  it('nowhere when it would be read as a heading', () => {
    assert.match(filled(card('', '# Arki\n\n## Tiivistelmä\n'), '/summary', '# Riskit'), /Muuta se suoraan tekstiin/u)
  })
})
