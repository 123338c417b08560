// Hovers: what belongs to a place, what a value means and what follows from it.
import assert from 'node:assert/strict'
import { hovered, told } from '../support/hovers.ts'

const card = (frontmatter: string, body = ''): string => `---\ntyyppi: hankekortti\n${frontmatter}\n---\n\n# Kortti\n\n${body}`
const kort = (frontmatter: string, body = ''): string => `---\ntyp: projektkort\nspråk: sv\n${frontmatter}\n---\n\n# Kort\n\n${body}`
const english = (frontmatter: string, body = ''): string => `---\ntype: project-card\nlanguage: en\n${frontmatter}\n---\n\n# Card\n\n${body}`

const STATUS = [
  'Tila · suositellaan',
  'Kuinka valmis asiakirja on. Luonnos tarkistetaan lempeämmin kuin valmis asiakirja.',
  'Valittavissa: luonnos, kommentoitavana, koekäytössä, valmis, levitettävänä, arkistoitu',
  'Lähde: Kentän asiakirjat: keskeneräisyys kerrottiin vain tekstissä',
]

told('on a key or a heading a hover says what belongs there', [
  { it: 'on a key of the frontmatter', text: card('ti|la: luonnos'), at: 'tila', says: STATUS },
  { it: 'on the same key in YAML', text: 'tyyppi: hankekortti\n|tila: luonnos\n', at: 'tila', says: STATUS },
  { it: 'with carriage returns', text: card('ti|la: luonnos').replaceAll('\n', '\r\n'), at: 'tila', says: STATUS },
  { it: 'behind a byte order mark', text: `\ufeff${card('ti|la: luonnos')}`, at: 'tila', says: STATUS },
  { it: 'while the frontmatter is not closed', text: '---\ntyyppi: hankekortti\nti|la: \n', at: 'tila', says: STATUS },
  {
    it: 'on a heading, with the number of its items', text: card('tila: luonnos', '😀\n\n## Tavoit|teet\n\n- kehittää malli\n- kouluttaa\n'), at: 'Tavoitteet',
    says: [
      'Osahankkeen tavoitteet ja yhteys ohjelman tavoitteisiin · tarvitaan · 2 kohtaa',
      'Mihin muutokseen pyritään, yksi tavoite kohtaa kohti. Kerro myös, mihin ohjelman tavoitteeseen se liittyy.',
      'Apukysymys: Minkä pitäisi olla toisin lasten, vanhempien ja työntekijöiden arjessa, kun hanke päättyy?',
      'Lähde: Hankekortin lomake: lomakkeen oma otsikko. Posteri: yhdelle hankkeelle liikaa tavoitteita on liian vaativaa',
    ],
  },
  {
    it: 'on a key inside another, with how its value is written', text: card('rahoitus:\n  kunta|osuus: 100'), at: 'kuntaosuus',
    says: ['Kuntaosuus · tarvitaan', 'Kunnan tai hyvinvointialueen oma osuus.', 'Esimerkiksi: 365 491 euroa'],
  },
  {
    it: 'in Swedish', text: kort('finansiering:\n  stats|understöd: 274000'), at: 'statsunderstöd',
    says: ['Statsunderstöd · behövs', 'Understödet från staten.', 'Till exempel: 365 491 euro'],
  },
  {
    it: 'in English', text: english('funding:\n  state gr|ant: 274000'), at: 'state grant',
    says: ['State grant · needed', 'The grant from the state.', 'For example: €365,491'],
  },
  {
    it: 'in the language of the editor where that is set', text: kort('finansiering:\n  stats|understöd: 274000'), at: 'statsunderstöd', language: 'fi',
    says: ['Valtionavustus · tarvitaan', 'Valtiolta saatava avustus.', 'Esimerkiksi: 365 491 euroa'],
  },
  {
    it: 'on a key of the settings', path: '.pitkospuut.yaml', text: 'oh|ita:\n  - arkisto/\n', at: 'ohita', language: 'fi',
    says: [
      'Ohita · vapaaehtoinen · 1 kohta', 'Tiedostot ja kansiot, joita ei tarkisteta. Malli luetaan tästä kansiosta; pelkkä nimi koskee kaikkia samannimisiä.',
      'Apukysymys: Mitä kansioita tai tiedostoja ei tarvitse tarkistaa, esimerkiksi arkisto/?',
    ],
  },
  { it: 'not on a key that the kind does not know', text: card('oma |avain: 1') },
  { it: 'not on a heading that the kind does not know', text: card('tila: luonnos', '## Omia aja|tuksia\n\nteksti\n') },
  { it: 'not on the main heading', text: card('tila: luonnos').replace('# Kortti', '# Kor|tti') },
  { it: 'not in prose', text: card('tila: luonnos', '## Tavoitteet\n\n- kehit|tää jotakin\n') },
  { it: 'not in a document of no kind', text: '# Ohje\n\n## Tavoit|teet\n\n- a\n' },
])

told('on a value that was chosen it tells its names and meaning', [
  { it: 'of a status', text: card('tila: luon|nos'), at: 'luonnos', says: ['luonnos · sv utkast · en draft', 'Kirjoittaminen on kesken. Puuttuvasta sisällöstä vain vihjataan.'] },
  { it: 'whatever language it is written in', text: card('tila: in tr|ial'), at: 'in trial', says: ['koekäytössä · sv på försök · en in trial', 'Kokeillaan käytännössä. Tarkistetaan kuin valmis asiakirja.'] },
  { it: 'in Swedish', text: kort('status: ut|kast'), at: 'utkast', says: ['utkast · fi luonnos · en draft', 'Skrivandet pågår. Det som saknas nämns bara som tips.'] },
  { it: 'of the type of the document', text: card('tila: luonnos').replace('hankekortti', 'hanke|kortti'), at: 'hankekortti', says: ['Hankekortti · sv Projektkort · en Project card', 'Yhden osahankkeen kortti ohjausryhmälle ja rahoittajalle: mitä tavoitellaan, mitä tehdään, kenen kanssa ja millä rahalla.'] },
  { it: 'not where it is none of the choices', text: card('tila: melk|ein') },
])

const BUDGET = 'rahoitus:\n  kokonaisbudjetti: 365 491 euroa\n  kuntaosuus: 91491\n  valtionavustus: 274 000 euroa'
const BUDGET_SV = 'finansiering:\n  totalbudget: 365 491 euro\n  kommunal andel: 91 491 euro\n  statsunderstöd: 274 000 euro'

told('on a typed value it computes what follows from it', [
  { it: 'the share of a part', text: card(BUDGET.replace('274 000', '274| 000')), at: '274 000 euroa', says: ['274 000 euroa · 74,97 % kokonaisuudesta (365 491 euroa)'] },
  { it: 'a number of YAML as money', text: card(BUDGET.replace('91491', '91|491')), at: '91491', says: ['91 491 euroa · 25,03 % kokonaisuudesta (365 491 euroa)'] },
  { it: 'the parts of the whole', text: card(BUDGET.replace('365 491', '365| 491')), at: '365 491 euroa', says: ['365 491 euroa · Osat täsmäävät: 91 491 + 274 000 = 365 491 euroa'] },
  { it: 'the share of a part that the body says too', text: card(BUDGET.replace('274 000', '274| 000'), '## Rahoitus\n\n- Kokonaisbudjetti: 365 491 euroa\n- Valtionavustus: 274 000 euroa\n'), at: '274 000 euroa', says: ['274 000 euroa · 74,97 % kokonaisuudesta (365 491 euroa)'] },
  { it: 'the parts of a whole that the body says too', text: card(BUDGET.replace('365 491', '365| 491'), '## Rahoitus\n\n- Kokonaisbudjetti: 365 491 euroa\n'), at: '365 491 euroa', says: ['365 491 euroa · Osat täsmäävät: 91 491 + 274 000 = 365 491 euroa'] },
  { it: 'in Swedish', text: kort(BUDGET_SV.replace('274 000', '27|4 000')), at: '274 000 euro', says: ['274 000 euro · 74,97 % av helheten (365 491 euro)'] },
  { it: 'a date', text: card('päiväys: 9.10.20|09'), at: '9.10.2009', says: ['perjantai 9.10.2009 · 17 vuotta sitten'] },
  { it: 'a date of today', text: card('päiväys: 2026-11-|22'), at: '2026-11-22', says: ['sunnuntai 22.11.2026 · tänään'] },
  { it: 'a date to come', text: card('päiväys: 23.11.2|026'), at: '23.11.2026', says: ['maanantai 23.11.2026 · 1 päivän kuluttua'] },
  { it: 'a period of whole months', text: card('toteutusaika: 1.5.2007-31|.10.2009'), at: '1.5.2007-31.10.2009', says: ['1.5.2007–31.10.2009 · 30 kuukautta · 915 päivää · päättyi 17 vuotta sitten'] },
  { it: 'a period of days', text: card('toteutusaika: 15.11.2026–3|0.11.2026'), at: '15.11.2026–30.11.2026', says: ['15.11.2026–30.11.2026 · 16 päivää · päättyy 8 päivän kuluttua'] },
  { it: 'a period that is told in words', text: card('toteutusaika: kevät 20|27'), at: 'kevät 2027', says: ['1.1.2027–31.5.2027 · 5 kuukautta · 151 päivää · alkaa 40 päivän kuluttua'] },
  { it: 'a promise that is past', text: card('').replace('hankekortti', 'swot\ntäydennetään: kevään 2012 aika|na'), at: 'kevään 2012 aikana', says: ['Luvattu täydennysaika: 14 vuotta sitten'] },
  { it: 'the log behind a version', text: 'tyyppi: hankekortti\nversio: "1.|1"\nversiot:\n  - versio: "1.0"\n    muutos: a\n  - versio: "1.1"\n    muutos: b\n', at: '"1.1"', says: ['Versiohistoriassa on 2 versiota; viimeisin on 1.1.'] },
  { it: 'nothing of a period that ends before it begins', text: card('toteutusaika: 31.10.2009-1.|5.2007') },
])

const OTHERS = {
  'malli.md': '---\ntyyppi: kokeilu\ntunniste: lean\notsikko: Lean-kokeilu\ntila: valmis\nversio: "2.0"\nliittyy: [kehra]\n---\n# Lean-kokeilu\n',
  'swot.md': '---\ntyyppi: swot\ntunniste: alku\nentiset tunnisteet: [vanha]\nliittyy: [kehra, lean]\n---\n# SWOT\n',
}

told('on the id of a document it tells what that document is', [
  { it: 'title, kind, status, version and path', text: card('liittyy: [le|an]'), at: 'lean', others: OTHERS, says: ['Lean-kokeilu', 'Kokeilu · valmis · versio 2.0', 'malli.md'] },
  { it: 'in YAML too', text: 'tyyppi: swot\nliittyy:\n  - le|an\n', at: 'lean', others: OTHERS, says: ['Lean-kokeilu', 'Kokeilu · valmis · versio 2.0', 'malli.md'] },
  { it: 'what it is built on, and that there is a newer version', text: card('perustuu:\n  tunniste: le|an\n  versio: "1.0"'), at: 'lean', others: OTHERS, says: ['Lean-kokeilu', 'Kokeilu · valmis · versio 2.0', 'malli.md', 'Perustana on versio 1.0; asiakirja on nyt versiossa 2.0.'] },
  { it: 'that it has another id by now', text: card('liittyy: [van|ha]'), at: 'vanha', others: OTHERS, says: ['Asiakirjan tunniste on nyt ”alku”.', 'SWOT', 'SWOT-analyysi', 'swot.md'] },
  { it: 'that nothing has it', text: card('liittyy: [puut|tuu]'), at: 'puuttuu', others: OTHERS, says: ['Tällä tunnisteella ei löydy asiakirjaa työtilasta.'] },
  { it: 'that nothing is known yet', text: card('liittyy: [le|an]'), at: 'lean', says: ['Tällä tunnisteella ei ole vielä löytynyt asiakirjaa.'] },
  { it: 'on its own id who refers to it', text: card('tunniste: keh|ra'), at: 'kehra', others: OTHERS, says: ['Tähän viittaa 2 asiakirjaa:', '- Lean-kokeilu (malli.md)', '- SWOT (swot.md)'] },
  { it: 'that nobody does', text: card('tunniste: yk|sin'), at: 'yksin', others: OTHERS, says: ['Mikään työtilan asiakirja ei viittaa tähän.'] },
])

describe('on a finding it tells why', () => {
  const text = '---\ntyyppi: swot\n---\n\n## Vahvuudet\n\n- yhteinen tahto|tila?\n'

  it('with the source and the code', () => {
    const lines = hovered(text.replace('yhteinen tahto|tila', 'y|hteinen tahtotila'), { findings: true })?.lines ?? []
    assert.equal(lines.length, 2)
    assert.match(lines[0] ?? '', /^Miksi tästä huomautetaan\? \p{Lu}/u)
    assert.match(lines[1] ?? '', /^Lähde: .* · swot\/question$/u)
  })

  it('with what is told first, where the editor shows no hint: behind its first letters', () => {
    const lines = hovered(text, { findings: true })?.lines ?? []
    assert.match(lines[0] ?? '', /^”yhteinen tahtotila\?” on kysymys\./u)
    assert.match(lines[1] ?? '', /^Miksi tästä huomautetaan\?/u)
    const warned = '---\ntyyppi: swot\ntila: valmis\n---\n\n## Vahvuudet\n\n- yhteinen tahto|tila?\n'
    assert.match(hovered(warned, { findings: true })?.lines[0] ?? '', /^Miksi tästä huomautetaan\?/u)
  })

  it('with a link to the page where there is one', () => {
    assert.match(hovered(text, { findings: true, notation: 'markdown', docs: 'pitkospuut-rule:' })?.lines.join('\n') ?? '', /\[Lue lisää: swot\/question\]\(pitkospuut-rule:\/swot\/question\.md\)/u)
  })
})

describe('hovers', () => {
  it('never show a personal identity code, nor Markdown of the document as Markdown', () => {
    const others = { 'b.md': '---\ntyyppi: swot\ntunniste: toinen\notsikko: "131052-308T *tärkeä* <b>x</b>"\n---\n# x\n' }
    const lines = hovered(card('liittyy: [toi|nen]'), { others, notation: 'markdown' })?.lines.join('\n') ?? ''
    assert.doesNotMatch(lines, /308T/u)
    assert.match(lines, /\\\*tärkeä\\\* \\<b\\>x/u)
  })
})
