// Each healer by what it heals and by what it must leave alone.
import assert from 'node:assert/strict'
import { cleaned, expectCleaned, expectLeft } from './support.ts'

const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`
/** As much text as a page has. */
const PAGE = 'Ryhmä kokoontui ja sopi seuraavasta kerrasta yhdessä perheiden kanssa. '.repeat(9).trim()

type Cases = readonly (readonly [what: string, before: string, after?: string])[]
const expectAll = (cases: Cases): void => {
  for (const [what, before, after] of cases) it(what, () => (after === undefined ? expectLeft(before) : expectCleaned(before, after)))
}

describe('characters', () => {
  expectAll([
    ['ligatures', plan('ﬁnanssi, eﬀekti, ﬂyygeli'), plan('finanssi, effekti, flyygeli')],
    ['invisible hyphens', plan('lasten\u00adsuo\u00adjelun tuki ja lasten\u00ad\nsuojelu'), plan('lastensuojelun tuki ja lastensuojelu')],
    ['an invisible hyphen that shares the end of a word', plan('lapsi\u00ad\nja perhetyö')],
    ['spaces of other widths', plan('lapsi\u2003ja\u2009perhe\u200b työ\u3000on'), plan('lapsi ja perhe työ on')],
    ['no-break spaces between words', plan('lapsen\u00a0ja\u00a0perheen arki'), plan('lapsen ja perheen arki')],
    ['… and before a name where all words have them', plan('lapsen\u00a0ja\u00a0perheen\u00a0Kehrä'), plan('lapsen ja perheen Kehrä')],
    ['indents of no-break spaces', plan('\u00a0\u00a0Ryhmä alkoi.\n\u00a0Se jatkuu.'), plan('Ryhmä alkoi.\nSe jatkuu.')],
    ['line breaks of word processors', plan('Ryhmä alkoi.\u000bSe jatkuu.\u2028Hyvä.'), plan('Ryhmä alkoi.\nSe jatkuu.\nHyvä.')],
    ['numbers and money', plan('365\u00a0491\u00a0euroa, 1\u202f040 lasta, 20\u2009%, 75\u00a0%, klo\u00a012, s.\u00a05, §\u00a04')],
    ['names and dashes', plan('Kehrä\u00a0II ja Heikki\u00a0Waris \u2013\u00a0instituutti')],
    ['code', plan('`lapsi\u00a0ja\u00a0perhe ﬁ`\n\n```\nlapsi\u00a0ja\u00a0perhe  ﬁ\n```')],
    ['in tables too, with their columns', plan('| a  | b |\n| --- | --- |\n| ﬁn  | c |'), plan('| a  | b |\n| --- | --- |\n| fin  | c |')],
  ])
})

describe('pages', () => {
  expectAll([
    ['numbers that count on, between paragraphs', plan(`${PAGE}\n\n34\n\n${PAGE}\n\n35\n\nLoppu.`), plan(`${PAGE}\n\n${PAGE}\n\nLoppu.`)],
    ['… in a sentence and at its end', plan(`Osaamisen (lapsi) 8 34 rakentumisessa. ${PAGE}\n\n${PAGE} Malli otettiin käyttöön kouluttamalla. 36`), plan(`Osaamisen (lapsi) rakentumisessa. ${PAGE}\n\n${PAGE} Malli otettiin käyttöön kouluttamalla.`)],
    ['numbers in the middle of the foot, which Markdown takes for code', plan(`${PAGE}\n\n                    34\n\n${PAGE}\n\n                    35\n\nLoppu.`), plan(`${PAGE}\n\n${PAGE}\n\nLoppu.`)],
    ['numbers that are code', plan(`${PAGE}\n\n~~~\n34\n~~~\n\n${PAGE}\n\n~~~\n35\n~~~\n\nLoppu.`)],
    ['a sentence that goes on', plan(`${PAGE} Ryhmä\n\n34\n\njatkuu. ${PAGE}\n\n35`), plan(`${PAGE} Ryhmä\njatkuu. ${PAGE}`)],
    ['a list that goes on', plan(`- ${PAGE}\n34\n- b\n\n${PAGE}\n\n35\n\nLoppu.`), plan(`- ${PAGE}\n- b\n\n${PAGE}\n\nLoppu.`)],
    ['with the number of all pages', plan(`${PAGE}\n\n3 (12)\n\n${PAGE}\n\n4 (12)`), plan(`${PAGE}\n\n${PAGE}`)],
    ['what says that it is a page', plan('Arki alkoi.\n\nSivu 3/12\n\nArki jatkui.\n\n- 4 -'), plan('Arki alkoi.\n\nArki jatkui.')],
    ['form feeds', plan('Arki alkoi.\n7\n\fArki jatkui.\n\n\fArki päättyi.'), plan('Arki alkoi.\nArki jatkui.\n\nArki päättyi.')],
    ['running headers, one of them kept', plan(`${PAGE}\n\n34\n\nLoppuraportti 2012\n\n${PAGE}\n\n35\n\nLoppuraportti 2012\n\nLoppu.`), plan(`${PAGE}\n\nLoppuraportti 2012\n\n${PAGE}\n\nLoppu.`)],
    ['running headers that stand elsewhere', plan(`Tämä on Loppuraportti 2012.\n\n${PAGE}\n\n34\n\nLoppuraportti 2012\n\n${PAGE}\n\n35\n\nLoppuraportti 2012\n\nLoppu.`), plan(`Tämä on Loppuraportti 2012.\n\n${PAGE}\n\n${PAGE}\n\nLoppu.`)],
    ['a lone number', plan(`${PAGE}\n\n34\n\n${PAGE}`)],
    ['values under headings and labels', plan(`${PAGE}\n\n### Lapsia\n\n34\n\n${PAGE}\n\n### Vanhempia\n\n35\n\n${PAGE} Yhteensä:\n\n36`)],
    ['a column of figures', plan(`${PAGE}\n\n34\n35\n36\n\n${PAGE}\n\n37\n38`)],
    ['numbers near each other', plan('Lapsia\n\n34\n\nVanhempia\n\n35\n\nOhjaajia\n\n36')],
    ['footnotes', plan(`${PAGE} Malli otettiin käyttöön kouluttamalla. 1\n\n${PAGE} Malli otettiin käyttöön kouluttamalla. 2`)],
    ['years and thousands', plan(`${PAGE}\n\n2012\n\n${PAGE}\n\n2013`)],
    ['a repeated line without page breaks', plan(`Vaihe 1\n\n${PAGE}\n\nVaihe 2\n\n${PAGE}\n\nVaihe 3`)],
  ])
})

describe('torn words', () => {
  expectAll([
    ['at the end of a line', plan('lasten hyvin-\nvointia ja asiakas-\nosallisuutta'), plan('lasten hyvinvointia ja asiakasosallisuutta')],
    ['over an empty line', plan('lasten hyvin-\n\nvointia tuetaan'), plan('lasten hyvinvointia tuetaan')],
    ['between items', plan('- Ryhmä tukee lasten ja nuorten hyvin-\n- vointia arjessa.\n- Ryhmä jatkuu.'), plan('- Ryhmä tukee lasten ja nuorten hyvinvointia arjessa.\n- Ryhmä jatkuu.')],
    ['a hyphen between equal vowels stays', plan('perheen vapaa-\naikaa ja kuorma-\nautoja'), plan('perheen vapaa-aikaa ja kuorma-autoja')],
    ['a hyphen that the text has elsewhere stays', plan('Audit-testi on tuttu. Nyt audit-\ntestin käyttö alkaa.'), plan('Audit-testi on tuttu. Nyt audit-testin käyttö alkaa.')],
    ['a hyphen that shares the end of a word', plan('lapsi-\nja perhetyö, avo- ja sijaishuolto, koti-\ntai koulukäynti')],
    ['capitals and figures', plan('SWOT-\nanalyysi, Etelä-\nSuomi, 2012-\n2013')],
    ['items that end in a hyphen', plan('- avo-\n- sijaishuolto\n- jälkihuolto')],
    ['code', plan('```\nhyvin-\nvointia\n```')],
    ['in Swedish', plan('barnens var-\ndag, barn-\noch familjearbete'), plan('barnens vardag, barn-\noch familjearbete')],
  ])
})

describe('lost labels', () => {
  const card = (body: string, kind = 'hankekortti'): string => `---\ntyyppi: ${kind}\nkieli: fi\n---\n\n# Kehrä II\n\n${body}\n`
  expectAll([
    ['alone in their paragraph', card('Tavoitteet\n\n- Tukea arkea\n\nToimenpiteet\n\nRyhmä kokoontuu.'), card('## Tavoitteet\n\n- Tukea arkea\n\n## Toimenpiteet\n\nRyhmä kokoontuu.')],
    ['stacked', card('Tuotokset (suoritteet)\nTulokset ja vaikutukset (muutokset)\nToiminnan juurruttaminen'), card('## Tuotokset (suoritteet)\n\n## Tulokset ja vaikutukset (muutokset)\n\n## Toiminnan juurruttaminen')],
    ['with the text in the next line', card('Ryhmä alkoi.\nTavoitteiden toteutumisen riskit\nAika loppuu.'), card('Ryhmä alkoi.\n\n## Tavoitteiden toteutumisen riskit\n\nAika loppuu.')],
    ['emphasised, with a colon', card('**Tavoitteet:**\n\n- Tukea arkea'), card('## Tavoitteet\n\n- Tukea arkea')],
    ['at the level of the others', card('### Tavoitteet\n\n- Tukea arkea\n\nToimenpiteet\n\nRyhmä.'), card('### Tavoitteet\n\n- Tukea arkea\n\n### Toimenpiteet\n\nRyhmä.')],
    ['letters of a SWOT', card('S) VAHVUUDET\n\n- aika\n\nW) HEIKKOUDET\n\n- kiire', 'swot'), card('## S) VAHVUUDET\n\n- aika\n\n## W) HEIKKOUDET\n\n- kiire', 'swot')],
    ['before their text, in a form', card('Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta Kehrä II on osahanke.\nTavoitteet\nTukea arkea.\nToimenpiteet\nRyhmä.'), card('## Lyhyt kuvaus osahankkeen tavoitteista, kohderyhmästä ja toiminnasta\n\nKehrä II on osahanke.\n\n## Tavoitteet\n\nTukea arkea.\n\n## Toimenpiteet\n\nRyhmä.')],
    ['in Swedish', card('Mål\n\n- Stöda vardagen', 'projektkort').replace('tyyppi', 'typ').replace('kieli: fi', 'språk: sv'), card('## Mål\n\n- Stöda vardagen', 'projektkort').replace('tyyppi', 'typ').replace('kieli: fi', 'språk: sv')],
    ['in English', card('Goals\n\n- Support', 'project-card').replace('tyyppi', 'type').replace('kieli: fi', 'language: en'), card('## Goals\n\n- Support', 'project-card').replace('tyyppi', 'type').replace('kieli: fi', 'language: en')],
    ['sentences that begin with a label', card('Tavoitteet saavutettiin hyvin.\n\nToiminnan juurruttaminen Espoossa alkoi.\n\nTavoitteiden toteutumisen riskit Vantaalla olivat suuret.')],
    ['a section that is there', card('## Tavoitteet\n\nTavoitteet\n\n- Tukea arkea')],
    ['a list of contents', card('Tavoitteet\n\nToimenpiteet\n\nTavoitteet\n\n- Tukea arkea\n\nToimenpiteet\n\nRyhmä.')],
    ['against the order of a strict form', card('## Toimenpiteet\n\nRyhmä.\n\nTavoitteet\n\n- Tukea arkea')],
    ['the middle of a sentence', card('Ryhmä sopii\nTavoitteet\nja jatkaa.')],
    ['items and tables', card('- Tavoitteet\n- Toimenpiteet\n\n| Tavoitteet | b |\n| --- | --- |\n| a | b |')],
    ['a document of no kind', 'Tavoitteet\n\n- Tukea arkea\n'],
  ])
})

describe('markers and bullets', () => {
  expectAll([
    ['numbers that lost their text', plan('1.\nRyhmä alkaa\n2.\nRyhmä päättyy'), plan('1. Ryhmä alkaa\n2. Ryhmä päättyy')],
    ['bullets that lost their text', plan('•\nRyhmä alkaa\n•\nRyhmä päättyy'), plan('- Ryhmä alkaa\n- Ryhmä päättyy')],
    ['numbers with no-break spaces', plan('1.\u00a0\u00a0 Ryhmä alkaa\n2.\u00a0\u00a0 Ryhmä päättyy'), plan('1. Ryhmä alkaa\n2. Ryhmä päättyy')],
    ['a day at the start of a line', plan('Ryhmä alkaa\n1.\u00a0toukokuuta ja päättyy\n3.\u00a0kesäkuuta.')],
    ['a number alone', plan('Ryhmä on\n3.\nHyvä niin.')],
    ['pasted bullets', plan('• lapsi\n• vanhempi\n◦ koulu'), plan('- lapsi\n- vanhempi\n- koulu')],
    ['bullets behind markers', plan('- ❖ lapsi\n- ❖ vanhempi'), plan('- lapsi\n- vanhempi')],
    ['dashes of a list', plan('– lapsi\n– vanhempi\n– koulu'), plan('- lapsi\n- vanhempi\n- koulu')],
    ['dashes of speech', plan('– Sain apua heti.\n– Minua kuunneltiin.')],
  ])
})

describe('joined items', () => {
  expectAll([
    ['of a list that ran on', plan('1) Ryhmä tukee yhdessä perheen lasten ja nuorten\n2) arkea kotona.\n3) Koulutus alkaa.\n4) Ryhmä jatkuu.'), plan('1) Ryhmä tukee yhdessä perheen lasten ja nuorten arkea kotona.\n2) Koulutus alkaa.\n3) Ryhmä jatkuu.')],
    ['of pasted bullets', plan('• Ryhmä tukee yhdessä perheen lasten ja nuorten\n• arkea kotona.\n• Koulutus alkaa.'), plan('- Ryhmä tukee yhdessä perheen lasten ja nuorten arkea kotona.\n- Koulutus alkaa.')],
    ['with a hyphen that shares the end of a word', plan('- Ryhmä tukee perheitä ja lapsi-\n- ja perhetyötä.\n- Koulutus alkaa.'), plan('- Ryhmä tukee perheitä ja lapsi- ja perhetyötä.\n- Koulutus alkaa.')],
    ['but not behind a short line, which no page breaks', plan('- Vanhempien ryhmä keväällä\n- arkea kotona.\n- Koulutus alkaa.')],
    ['but not where it is switched off', plan('- Ryhmä tukee yhdessä perheen lasten ja nuorten\n  <!-- pitkospuut-disable-next-line list/wrapped-item: näin sovittiin -->\n- arkea kotona.\n- Koulutus alkaa.')],
  ])
})

describe('a part of a text', () => {
  it('is cleaned alone; the rest of its list is numbered anew', () => {
    const before = plan('lapsi  ja  koulu\n\n1) Ryhmä tukee yhdessä perheen lasten ja nuorten\n2) arkea kotona.\n3) Koulutus alkaa.\n\nﬁ')
    const at = before.indexOf('1)')
    const within = { start: at, end: before.indexOf('3)') }
    assert.equal(cleaned(before, 'a.md', within).text, before.replace('nuorten\n2) arkea', 'nuorten arkea').replace('3)', '2)'))
  })
})

describe('what was healed', () => {
  it('is counted', () => {
    const { healed } = cleaned(plan('• Eﬀekti  ja muu\n• Ryhmä tukee yhdessä perheen lasten ja nuorten\n• arkea kotona.'))
    assert.deepEqual(healed, [['characters', 1], ['bullets', 3], ['joined', 1], ['spaces', 1]])
  })
})
