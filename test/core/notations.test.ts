// One document in both notations gives one tree: each row is written twice and says what both must be read as.
import assert from 'node:assert/strict'
import { compile } from '../../server/core/kinds/compile.ts'
import { createEngine, type Engine } from '../../server/core/engine.ts'
import type { Json, JsonObject } from '../../server/core/json.ts'
import { modelOf } from '../../server/core/model.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { bundled, engine as bundledEngine } from '../support/engine.ts'
import { MEETING } from './meetingKind.ts'

interface Row {
  readonly type: string
  readonly yaml: string
  readonly markdown: string
  /** What both documents say, under canonical names; the type aside. */
  readonly tree: JsonObject
}

const item = (text: string, more: JsonObject = {}): Json => ({ text, ...more })
const items = (...texts: readonly string[]): Json => ({ items: texts.map((text) => item(text)) })
const money = (text: string, amount: number): Json => ({ text, amount, currency: 'EUR' })

const ROWS: Readonly<Record<string, Row>> = {
  'a text': {
    type: 'hankekortti',
    yaml: 'lyhyt_kuvaus: |\n  Ensimmäinen kappale.\n\n  Toinen kappale.\n',
    markdown: '## Lyhyt kuvaus\n\nEnsimmäinen kappale.\n\nToinen kappale.\n',
    tree: { summary: 'Ensimmäinen kappale.\n\nToinen kappale.' },
  },
  'a text with sub-headings and a list': {
    type: 'hankekortti',
    yaml: 'kuvaus: |\n  Alku.\n\n  ### Kohderyhmä\n\n  - lapset\n  - vanhemmat\n',
    markdown: '## Kuvaus\n\nAlku.\n\n### Kohderyhmä\n\n- lapset\n- vanhemmat\n',
    tree: { summary: 'Alku.\n\n### Kohderyhmä\n\n- lapset\n- vanhemmat' },
  },
  'the introduction': {
    type: 'kehittämissuunnitelma',
    yaml: 'otsikko: SUKEDO\nkuvaus: Työryhmä kehitti.\n',
    markdown: '# SUKEDO\n\nTyöryhmä kehitti.\n',
    tree: { title: 'SUKEDO', summary: 'Työryhmä kehitti.' },
  },
  'a list': {
    type: 'kehittämissuunnitelma',
    yaml: 'tavoitteet:\n  - Lisätä osallisuutta\n  - "Posteri: suunnitelmat"\n',
    markdown: '## Tavoitteet\n\n- Lisätä osallisuutta\n- Posteri: suunnitelmat\n',
    tree: { goals: items('Lisätä osallisuutta', 'Posteri: suunnitelmat') },
  },
  'a list of wrapped items with empty lines between them': {
    type: 'kehittämissuunnitelma',
    yaml: 'tavoitteet:\n  - Lisätä asiakkaiden\n    osallisuutta\n  - Tukea\n',
    markdown: '## Tavoitteet\n\n* Lisätä asiakkaiden\n  osallisuutta\n\n* Tukea\n',
    tree: { goals: items('Lisätä asiakkaiden osallisuutta', 'Tukea') },
  },
  'an empty list': { type: 'kehittämissuunnitelma', yaml: 'tavoitteet: []\n', markdown: '## Tavoitteet\n', tree: { goals: items() } },
  'prose in place of a list': {
    type: 'kehittämissuunnitelma',
    yaml: 'tuotokset: Posteri ja esitys.\n',
    markdown: '## Tuotokset\n\nPosteri ja esitys.\n',
    tree: { outputs: { items: [], text: [{ text: 'Posteri ja esitys.', at: 0 }] } },
  },
  'groups': {
    type: 'hankekortti',
    yaml: 'tuotokset:\n  ryhmät:\n    - otsikko: Osallisuus\n      kohdat: [esite]\n    - otsikko: Yhteys\n      teksti: Kaksi opinnäytettä.\n',
    markdown: '## Tuotokset\n\n### Osallisuus\n\n- esite\n\n### Yhteys\n\nKaksi opinnäytettä.\n',
    tree: { outputs: { items: [], groups: [{ title: 'Osallisuus', items: [item('esite')] }, { title: 'Yhteys', text: [{ text: 'Kaksi opinnäytettä.', at: 0 }] }] } },
  },
  'several lists under one sub-heading': {
    type: 'hankekortti',
    yaml: 'tuotokset:\n  ryhmät:\n    - otsikko: Esitteet\n      kohdat: [a, b, c]\n      teksti: [{teksti: "Sitten valmistui vielä yksi:", kohta: 2}]\n',
    markdown: '## Tuotokset\n\n### Esitteet\n\n- a\n- b\n\nSitten valmistui vielä yksi:\n\n- c\n',
    tree: { outputs: { items: [], groups: [{ title: 'Esitteet', items: [item('a'), item('b'), item('c')], text: [{ text: 'Sitten valmistui vielä yksi:', at: 2 }] }] } },
  },
  'places before lists, whose numbers go on': {
    type: 'hankekortti',
    yaml: 'kumppanit:\n  teksti: "Lastensuojelun yhteistyökumppaneiksi valikoituivat hankkeen alussa:"\n  ryhmät:\n    - {otsikko: Helsingin, kohdat: [koulut, ala-asteet]}\n    - {otsikko: Vantaan, kohdat: [päiväkodit]}\n',
    markdown: '## Kumppanit\n\nLastensuojelun yhteistyökumppaneiksi valikoituivat hankkeen alussa:\n\nHelsingin\n\n1) koulut\n2) ala-asteet\n\nVantaan\n\n3) päiväkodit\n',
    tree: {
      partners: {
        items: [], text: [{ text: 'Lastensuojelun yhteistyökumppaneiksi valikoituivat hankkeen alussa:', at: 0 }],
        groups: [{ title: 'Helsingin', items: [item('koulut'), item('ala-asteet')] }, { title: 'Vantaan', items: [item('päiväkodit')] }],
      },
    },
  },
  'a refined list behind prose': {
    type: 'hankekortti',
    yaml: 'tavoitteet:\n  ryhmät:\n    - {otsikko: Tavoitteena on, kohdat: [työtavat]}\n    - {tarkennettu: true, kohdat: [osallisuus]}\n  teksti:\n    - {teksti: Tavoitteet tiivistyivät., kohta: 1}\n    - {teksti: Ne on johdettu ohjelmasta., kohta: 2}\n',
    markdown: '## Tavoitteet\n\nTavoitteena on\n\n1) työtavat\n\nTavoitteet tiivistyivät.\n\n1) osallisuus\n\nNe on johdettu ohjelmasta.\n',
    tree: {
      goals: {
        items: [], groups: [{ title: 'Tavoitteena on', items: [item('työtavat')] }, { refined: true, items: [item('osallisuus')] }],
        text: [{ text: 'Tavoitteet tiivistyivät.', at: 1 }, { text: 'Ne on johdettu ohjelmasta.', at: 2 }],
      },
    },
  },
  'paragraphs as items': {
    type: 'hankekortti',
    yaml: 'riskit: [Tiimit hajoavat., Sitoutuminen on heikkoa.]\n',
    markdown: '## Riskit\n\nTiimit hajoavat.\n\nSitoutuminen\non heikkoa.\n',
    tree: { risks: items('Tiimit hajoavat.', 'Sitoutuminen on heikkoa.') },
  },
  'prose before lists where paragraphs could be items': {
    type: 'hankekortti',
    yaml: 'riskit:\n  teksti: Riskejä on kahta lajia.\n  ryhmät: [{otsikko: Kunnat, kohdat: [yhdistyminen]}]\n',
    markdown: '## Riskit\n\nRiskejä on kahta lajia.\n\n### Kunnat\n\n- yhdistyminen\n',
    tree: { risks: { items: [], text: [{ text: 'Riskejä on kahta lajia.', at: 0 }], groups: [{ title: 'Kunnat', items: [item('yhdistyminen')] }] } },
  },
  'attributes of items': {
    type: 'swot',
    yaml: 'vahvuudet:\n  - innostus {#V1 teema=aika paino=4}\n  - {teksti: tahto, tunniste: V2, attribuutit: {teema: aika resurssi}}\n',
    markdown: '## Vahvuudet\n\n- innostus {#V1 teema=aika paino=4}\n- tahto {#V2 teema="aika resurssi"}\n',
    tree: { strengths: { items: [{ id: 'V1', text: 'innostus', attributes: { teema: 'aika', paino: '4' } }, { id: 'V2', text: 'tahto', attributes: { teema: 'aika resurssi' } }] } },
  },
  'fields of items': {
    type: 'hankekortti',
    yaml: 'riskit:\n  - {riski: Vaihtuvuus, varautuminen: Perehdytys., vastuu: tiimi, tila: avoin}\n',
    markdown: '## Riskit\n\n- Vaihtuvuus\n  - Varautuminen: Perehdytys.\n  - Vastuu: tiimi\n  - Tila: avoin\n',
    tree: { risks: { items: [item('Vaihtuvuus', { mitigation: 'Perehdytys.', owner: 'tiimi', state: 'open' })] } },
  },
  'nested items': {
    type: 'hankekortti',
    yaml: 'toimenpiteet:\n  - teksti: työpajat\n    alakohdat:\n      - kevät\n      - {teksti: syksy, alakohdat: [lokakuu]}\n',
    markdown: '## Toimenpiteet\n\n- työpajat\n  - kevät\n  - syksy\n    - lokakuu\n',
    tree: { measures: { items: [item('työpajat', { children: [item('kevät'), item('syksy', { children: [item('lokakuu')] })] })] } },
  },
  'a table as items': {
    type: 'hankekortti',
    yaml: 'riskit:\n  - {riski: Vaihtuvuus, vastuu: tiimi}\n  - {riski: Raha}\n',
    markdown: '## Riskit\n\n| Riski | Vastuu |\n| --- | --- |\n| Vaihtuvuus | tiimi |\n| Raha | |\n',
    tree: { risks: { items: [item('Vaihtuvuus', { owner: 'tiimi' }), item('Raha')] } },
  },
  'a table as items, behind the numbers of its rows': {
    type: 'hankekortti',
    yaml: 'tavoitteet:\n  - {teksti: Oppilas saa tukea, nro: "1", mittari: tapaamiset}\n  - {teksti: Koulu tietää, nro: "2"}\n',
    markdown: '## Tavoitteet\n\n| nro | Tavoite | mittari |\n| --- | --- | --- |\n| 1 | Oppilas saa tukea | tapaamiset |\n| 2 | Koulu tietää | |\n',
    tree: { goals: { items: [item('Oppilas saa tukea', { nro: '1', mittari: 'tapaamiset' }), item('Koulu tietää', { nro: '2' })] } },
  },
  'a table whose first column has no name, or holds numbers and words': {
    type: 'hankekortti',
    yaml: 'tavoitteet:\n  - {teksti: "1", kenelle: lapselle}\n  - {teksti: Perhe, kenelle: vanhemmille}\n',
    markdown: '## Tavoitteet\n\n| | kenelle |\n| --- | --- |\n| 1 | lapselle |\n| Perhe | vanhemmille |\n',
    tree: { goals: { items: [item('1', { kenelle: 'lapselle' }), item('Perhe', { kenelle: 'vanhemmille' })] } },
  },
  'an object from lines, with a guest': {
    type: 'hankekortti',
    yaml: 'rahoitus:\n  kokonaisbudjetti: 365 491 euroa\n  valtionavustus: 274 000 €\ntoteutusaika: 1.5.2007–31.10.2009\n',
    markdown: '## Rahoitus\n\n- **Kokonaisbudjetti:** 365 491 euroa\n- Valtionavustus 274 000 €\n- Toteutusaika: 1.5.2007–31.10.2009\n',
    tree: {
      funding: { total: money('365 491 euroa', 365491), stateGrant: money('274 000 €', 274000) },
      period: { text: '1.5.2007–31.10.2009', start: '2007-05-01', end: '2009-10-31' },
    },
  },
  'an object from sub-headings, and prose in it': {
    type: 'hankekortti',
    yaml: 'rahoitus:\n  kuntaosuus: 91 491 euroa\n  teksti: |\n    Päätös tehtiin keväällä.\n\n    - ensin kunnissa\n    - sitten ministeriössä\n',
    markdown: '## Rahoitus\n\nPäätös tehtiin keväällä.\n\n- ensin kunnissa\n- sitten ministeriössä\n\n### Kuntaosuus\n\n91 491 euroa\n',
    tree: { funding: { municipalShare: money('91 491 euroa', 91491), text: 'Päätös tehtiin keväällä.\n\n- ensin kunnissa\n- sitten ministeriössä' } },
  },
  'an object from running text': {
    type: 'hankekortti',
    yaml: 'rahoitus: {kokonaisbudjetti: 365 491 euroa, valtionavustus: 274 000 euroa, kuntaosuus: 91 491 euroa}\n',
    markdown: '## Rahoitus\n\nkokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa ja kuntarahoitusosuus 91 491 euroa\n',
    tree: { funding: { total: money('365 491 euroa', 365491), stateGrant: money('274 000 euroa', 274000), municipalShare: money('91 491 euroa', 91491) } },
  },
  'running text that says more stays': {
    type: 'hankekortti',
    yaml: 'rahoitus:\n  valtionavustus: 274 000 euroa\n  kuntaosuus: 91 491 euroa\n  teksti: Saatu valtionavustus 274 000 euroa ja kuntaosuus 91 491 euroa käytettiin kokonaan neljässä kehittäjäyhteisössä.\n',
    markdown: '## Rahoitus\n\nSaatu valtionavustus 274 000 euroa ja kuntaosuus 91 491 euroa käytettiin kokonaan neljässä kehittäjäyhteisössä.\n',
    tree: {
      funding: {
        stateGrant: money('274 000 euroa', 274000), municipalShare: money('91 491 euroa', 91491),
        text: 'Saatu valtionavustus 274 000 euroa ja kuntaosuus 91 491 euroa käytettiin kokonaan neljässä kehittäjäyhteisössä.',
      },
    },
  },
  'money without a number, and without anything': {
    type: 'hankekortti',
    yaml: 'rahoitus:\n  kokonaisbudjetti: euroa\n  kuntaosuus:\n',
    markdown: '## Rahoitus\n\n- Kokonaisbudjetti euroa\n- Kuntaosuus:\n',
    tree: { funding: { total: { text: 'euroa', currency: 'EUR' }, municipalShare: null } },
  },
  'an array of objects: a table': {
    type: 'hankekortti',
    yaml: 'rahoitus: {}\nhenkilöstö:\n  - {asema: kehittäjä, työaika: 50 %}\n  - {asema: johtaja, tehtävät: ohjaus}\n',
    markdown: '## Rahoitus\n\n| Asema | Tehtävät | Työaika |\n| --- | --- | --- |\n| kehittäjä | | 50 % |\n| johtaja | ohjaus | |\n',
    tree: { funding: {}, staff: [{ position: 'kehittäjä', workingTime: '50 %' }, { position: 'johtaja', tasks: 'ohjaus' }] },
  },
  'an array of objects: items under a sub-heading': {
    type: 'hankekortti',
    yaml: 'rahoitus: {}\nhenkilöstö:\n  - {asema: kehittäjä, työaika: 50 %}\n  - johtaja\n',
    markdown: '## Rahoitus\n\n### Henkilöstö\n\n- kehittäjä\n  - Työaika: 50 %\n- Asema: johtaja\n',
    tree: { funding: {}, staff: [{ position: 'kehittäjä', workingTime: '50 %' }, { position: 'johtaja' }] },
  },
  'the title in both places': {
    type: 'swot',
    yaml: 'otsikko: SWOT analyysi\nmuotoilu:\n  otsikko: {leipäteksti: "Liite 7: Swot"}\n',
    markdown: '---\notsikko: SWOT analyysi\n---\n# Liite 7: Swot\n',
    tree: { title: 'SWOT analyysi' },
  },
  'a value given twice: the frontmatter counts': {
    type: 'hankekortti',
    yaml: 'rahoitus: {kuntaosuus: 5 €}\n',
    markdown: '---\nrahoitus: {kuntaosuus: 5 €}\n---\n## Rahoitus\n\n- Kuntaosuus: 6 €\n',
    tree: { funding: { municipalShare: money('5 €', 5) } },
  },
  'parts of a list': {
    type: 'kehittämissuunnitelma',
    yaml: 'tavoitteet:\n  ryhmät: [{kohdat: [yksi]}, {kohdat: [kaksi]}]\n',
    markdown: '## Tavoitteet 1/2\n\n- yksi\n\n## Tavoitteet 2/2\n\n- kaksi\n',
    tree: { goals: { items: [], groups: [{ items: [item('yksi')] }, { items: [item('kaksi')] }] } },
  },
  'parts of a text': {
    type: 'hankekortti',
    yaml: 'kuvaus: "Alku.\\n\\nLoppu."\n',
    markdown: '## Kuvaus 1/2\n\nAlku.\n\n## Kuvaus 2/2\n\nLoppu.\n',
    tree: { summary: 'Alku.\n\nLoppu.' },
  },
  'enumerated values in three languages': {
    type: 'swot',
    yaml: 'tila: koekäytössä\nswot: {kohde: process, ajankohta: i början, nelikenttä: current-future}\n',
    markdown: '---\nstatus: på försök\nswot: {subject: prosessi, tidpunkt: start, axes: nykytila-tulevaisuus}\n---\n',
    tree: { status: 'inTrial', swot: { subject: 'process', timing: 'start', framing: 'currentFuture' } },
  },
  'references': {
    type: 'swot',
    yaml: 'liittyy: [kehra-ii, {tunniste: malli, kohta: O2}]\nvertaa: kehra-i\n',
    markdown: '---\nrelated:\n  - kehra-ii\n  - {id: malli, item: O2}\ncompares: kehra-i\n---\n',
    tree: { related: [{ id: 'kehra-ii' }, { id: 'malli', item: 'O2' }], compares: 'kehra-i' },
  },
  'participants': {
    type: 'swot',
    yaml: 'osallistujat:\n  asiakkaat: [lapsi, {rooli: vanhempi, määrä: 3}]\n  kumppanit: [koulu]\n',
    markdown: '---\nparticipants: {clients: [{role: lapsi}, {role: vanhempi, count: 3}], partners: [{role: koulu}]}\n---\n',
    tree: { participants: { clients: [{ role: 'lapsi' }, { role: 'vanhempi', count: { text: '3', count: 3 } }], partners: [{ role: 'koulu' }] } },
  },
  'a version log': {
    type: 'swot',
    yaml: 'versiot:\n  - {versio: 0.1, päiväys: 9.10.2009, muutos: Ensimmäinen luonnos., osallistujat: {asiakkaat: [lapsi], kumppanit: [{rooli: koulu, määrä: 2}]}}\n  - {versio: "1.0", reflektio: Opimme kuuntelemaan., teksti: Vielä kesken.}\n',
    markdown: '## Versiohistoria\n\n### 0.1 – 9.10.2009\n\n- Muutos: Ensimmäinen luonnos.\n- Osallistujat:\n  - Asiakkaat:\n    - lapsi\n  - Kumppanit:\n    - koulu\n      - Määrä: 2\n\n### Versio 1.0\n\n- Reflektio: Opimme\n  kuuntelemaan.\n\nVielä kesken.\n',
    tree: {
      versions: [
        { version: '0.1', date: { text: '9.10.2009', date: '2009-10-09' }, change: 'Ensimmäinen luonnos.', participants: { clients: [{ role: 'lapsi' }], partners: [{ role: 'koulu', count: { text: '2', count: 2 } }] } },
        { version: '1.0', reflection: 'Opimme kuuntelemaan.', text: 'Vielä kesken.' },
      ],
    },
  },
  'a version log as a table': {
    type: 'swot',
    yaml: 'versiot: [{versio: 0.1, päivämäärä: 9.10.2009, mitä_opimme: Kuuntelemaan.}]\n',
    markdown: '## Versiohistoria\n\n| Versio | Päivämäärä | Mitä opimme |\n| --- | --- | --- |\n| 0.1 | 9.10.2009 | Kuuntelemaan. |\n',
    tree: { versions: [{ version: '0.1', date: { text: '9.10.2009', date: '2009-10-09' }, reflection: 'Kuuntelemaan.' }] },
  },
  'a version log that tells nothing but who took part': {
    type: 'swot',
    yaml: 'versiot: [{versio: 0.1, asiakkaat: vanhempi, kumppanit: koulu}]\n',
    markdown: '## Versiot\n\n| Versio | asiakkaat | kumppanit |\n| --- | --- | --- |\n| 0.1 | vanhempi | koulu |\n',
    tree: { versions: [{ version: '0.1', asiakkaat: 'vanhempi', kumppanit: 'koulu' }] },
  },
  'participants of a version as one text, by whose voice their roles are': {
    type: 'swot',
    yaml: 'versiot:\n  - {versio: 0.1, ketkä_mukana: "vanhempi, sosiaalityöntekijä ja rehtori (koulu, Kallio)"}\n  - {versio: 1.0, osallistujat: [nuori, tutkija], tekijä: [hanketyöntekijä]}\n',
    markdown: '## Versiohistoria\n\n| Versio | Ketkä mukana | Tekijä |\n| --- | --- | --- |\n| **0.1** | vanhempi, sosiaalityöntekijä ja rehtori (koulu, Kallio) | |\n| Versio 1.0 | Asiakkaat: nuori; Muut: tutkija | hanketyöntekijä |\n',
    tree: {
      versions: [
        { version: '0.1', participants: { clients: [{ role: 'vanhempi' }], childProtection: [{ role: 'sosiaalityöntekijä' }], partners: [{ role: 'rehtori (koulu, Kallio)' }] } },
        { version: '1.0', participants: { clients: [{ role: 'nuori' }], others: [{ role: 'tutkija' }] }, authors: [{ role: 'hanketyöntekijä' }] },
      ],
    },
  },
  'participants of a version in Swedish, by labelled lines and as a list without voices': {
    type: 'swot',
    yaml: 'versioner:\n  - {version: 0.1, deltagare: {klienter: "föräldrar, barn", partner: [{roll: skola, antal: 2}]}}\n  - {version: 0.2, deltagare: [barn, skola]}\n',
    markdown: '## Versionshistorik\n\n### v0.1\n\n- Deltagare:\n  - Klienter: föräldrar, barn\n  - Partner:\n    - skola\n      - Antal: 2\n\n### 0.2\n\n- Deltagare:\n  - barn\n  - skola\n',
    tree: {
      versions: [
        { version: '0.1', participants: { clients: [{ role: 'föräldrar' }, { role: 'barn' }], partners: [{ role: 'skola', count: { text: '2', count: 2 } }] } },
        { version: '0.2', participants: { clients: [{ role: 'barn' }], partners: [{ role: 'skola' }] } },
      ],
    },
  },
  'a row without a version number is no entry': {
    type: 'swot',
    yaml: 'versiot: [{versio: 0.1, muutos: Luonnos}]\nextra:\n  - {heading: Muutoshistoria, level: 2, text: "| Versio | Muutos |\\n| --- | --- |\\n| tulossa | Taulukko |"}\n',
    markdown: '## Muutoshistoria\n\n| Versio | Muutos |\n| --- | --- |\n| 0.1 | Luonnos |\n| tulossa | Taulukko |\n',
    tree: {
      versions: [{ version: '0.1', change: 'Luonnos' }],
      extra: [{ heading: 'Muutoshistoria', level: 2, text: '| Versio | Muutos |\n| --- | --- |\n| tulossa | Taulukko |' }],
    },
  },
  'prose and places are no versions': {
    type: 'swot',
    yaml: 'muut_osiot:\n  - väliotsikko: Versiot\n    taso: 2\n    teksti: |\n      Malli on valmis levitettäväksi.\n\n      - Espoo on tehnyt koulutussuunnitelman.\n      - Vantaalla on suunnitelma.\n',
    markdown: '## Versiot\n\nMalli on valmis levitettäväksi.\n\n- Espoo on tehnyt koulutussuunnitelman.\n- Vantaalla on suunnitelma.\n',
    tree: { extra: [{ heading: 'Versiot', level: 2, text: 'Malli on valmis levitettäväksi.\n\n- Espoo on tehnyt koulutussuunnitelman.\n- Vantaalla on suunnitelma.' }] },
  },
  'sections that the kind does not know': {
    type: 'swot',
    yaml: 'extra:\n  - {heading: Kiitokset, level: 2, text: "Kiitos.\\n\\n### Muille\\n\\nMyös."}\n  - {väliotsikko: Lopuksi, taso: 2, teksti: Näin.}\n',
    markdown: '## Kiitokset\n\nKiitos.\n\n### Muille\n\nMyös.\n\n## Lopuksi\n\nNäin.\n',
    tree: { extra: [{ heading: 'Kiitokset', level: 2, text: 'Kiitos.\n\n### Muille\n\nMyös.' }, { heading: 'Lopuksi', level: 2, text: 'Näin.' }] },
  },
  'a section that is there twice, and prose under a heading that groups': {
    type: 'swot',
    yaml: 'uhat: [kiire]\nextra:\n  - {heading: Uhat, level: 3, text: "- vaihtuvuus"}\n  - {heading: Tulevaisuus, level: 2, text: Näin arvioimme.}\n',
    markdown: '## Tulevaisuus\n\nNäin arvioimme.\n\n### Uhat\n\n- kiire\n\n### Uhat\n\n- vaihtuvuus\n',
    tree: { threats: items('kiire'), extra: [{ heading: 'Uhat', level: 3, text: '- vaihtuvuus' }, { heading: 'Tulevaisuus', level: 2, text: 'Näin arvioimme.' }] },
  },
  'Swedish': {
    type: 'projektkort',
    yaml: 'mål: [delaktighet]\nrisker: [{risk: tid, ansvar: teamet}]\nfinansiering: {statsunderstöd: 5 euro}\n',
    markdown: '## Mål\n\n- delaktighet\n\n## Risker för att målen inte nås\n\n- tid\n  - Ansvar: teamet\n\n## Finansiering\n\nStatsunderstöd: 5 euro\n',
    tree: { goals: items('delaktighet'), risks: { items: [item('tid', { owner: 'teamet' })] }, funding: { stateGrant: money('5 euro', 5) } },
  },
  'English': {
    type: 'development-plan',
    yaml: 'goals: [participation]\noutputs: [{name: Poster, type: poster, place: Espoo}]\n',
    markdown: '## What did we achieve?\n\n- Poster\n  - Type: poster\n  - Place: Espoo\n\n## Our goals\n\n- participation\n',
    tree: { outputs: { items: [item('Poster', { type: 'poster', place: 'Espoo' })] }, goals: items('participation') },
  },
  'a matrix': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat:\n  solut:\n    - {vaihe: ennen, toimija: Koulu, tehtävät: [kutsuu, sopii]}\n    - {vaihe: ennen, toimija: Perhe, tehtävät: kertoo}\n    - {vaihe: jälkeen, toimija: Koulu}\n    - {vaihe: jälkeen, toimija: Perhe, tehtävät: [arvioi]}\n  teksti: Jokaisella on tehtävänsä.\n',
    markdown: '## Vaiheet ja toimijat\n\nJokaisella on tehtävänsä.\n\n| Vaihe | Koulu | Perhe |\n| --- | --- | --- |\n| 1) ennen | kutsuu<br>sopii | kertoo |\n| 2) jälkeen | | arvioi |\n',
    tree: {
      model: {
        cells: [
          { phase: 'ennen', actor: 'Koulu', voice: 'partner', tasks: [item('kutsuu'), item('sopii')] }, { phase: 'ennen', actor: 'Perhe', voice: 'client', tasks: [item('kertoo')] },
          { phase: 'jälkeen', actor: 'Koulu', voice: 'partner', tasks: [] }, { phase: 'jälkeen', actor: 'Perhe', voice: 'client', tasks: [item('arvioi')] },
        ],
        text: [{ text: 'Jokaisella on tehtävänsä.', at: 0 }],
      },
    },
  },
  'a matrix of headings': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat: [{vaihe: ennen, toimija: Koulu, tehtävät: [{teksti: kutsuu, alakohdat: [perheen]}]}]\n',
    markdown: '## Vaiheet ja toimijat\n\n### ennen\n\n#### Koulu\n\n- kutsuu\n  - perheen\n',
    tree: { model: { cells: [{ phase: 'ennen', actor: 'Koulu', voice: 'partner', tasks: [item('kutsuu', { children: [item('perheen')] })] }] } },
  },
  'a matrix of labelled lines, and of names above their tasks': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat:\n  - {vaihe: ennen, toimija: Lapsi, tehtävät: [kertoo, piirtää]}\n  - {vaihe: ennen, toimija: Koulu, tehtävät: [kutsuu]}\n  - {vaihe: jälkeen, toimija: Perhe, tehtävät: [arvioi]}\n  - {vaihe: jälkeen, toimija: Sosiaalityöntekijä, tehtävät: [{teksti: kirjaa, alakohdat: [heti]}]}\n',
    markdown: '## Vaiheet ja toimijat\n\n### 1. ennen\n\n- Lapsi: kertoo; piirtää\n- Koulu\n  - kutsuu\n\n### 2. jälkeen\n\nPerhe: arvioi\n\n**Sosiaalityöntekijä**\n\n- kirjaa\n  - heti\n',
    tree: {
      model: {
        cells: [
          { phase: 'ennen', actor: 'Lapsi', voice: 'client', tasks: [item('kertoo'), item('piirtää')] }, { phase: 'ennen', actor: 'Koulu', voice: 'partner', tasks: [item('kutsuu')] },
          { phase: 'jälkeen', actor: 'Perhe', voice: 'client', tasks: [item('arvioi')] },
          { phase: 'jälkeen', actor: 'Sosiaalityöntekijä', voice: 'childProtection', tasks: [item('kirjaa', { children: [item('heti')] })] },
        ],
      },
    },
  },
  'a matrix with its phases beside each other': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat:\n  - {vaihe: före, toimija: Barn, tehtävät: [berättar]}\n  - {vaihe: efter, toimija: Barn, tehtävät: [utvärderar]}\n',
    markdown: '## Skeden och aktörer\n\n| Aktör | före | efter |\n| --- | --- | --- |\n| Barn | berättar | utvärderar |\n',
    tree: { model: { cells: [{ phase: 'före', actor: 'Barn', voice: 'client', tasks: [item('berättar')] }, { phase: 'efter', actor: 'Barn', voice: 'client', tasks: [item('utvärderar')] }] } },
  },
  'a matrix with a row for each cell': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat:\n  - {vaihe: before, toimija: Child, tehtävät: [tells]}\n  - {vaihe: before, toimija: School, tehtävät: [listens]}\n',
    markdown: '## Phases and actors\n\n| Phase | Actor | Tasks |\n| --- | --- | --- |\n| before | Child | tells |\n| | School | listens |\n',
    tree: { model: { cells: [{ phase: 'before', actor: 'Child', voice: 'client', tasks: [item('tells')] }, { phase: 'before', actor: 'School', voice: 'partner', tasks: [item('listens')] }] } },
  },
  'an actor whose voice is told': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat: [{vaihe: ennen, toimija: Seurakunta, osapuoli: kumppani, tehtävät: [kutsuu]}]\n',
    markdown: '## Vaiheet ja toimijat\n\n| Vaihe | Seurakunta (kumppani) |\n| --- | --- |\n| ennen | kutsuu |\n',
    tree: { model: { cells: [{ phase: 'ennen', actor: 'Seurakunta', voice: 'partner', tasks: [item('kutsuu')] }] } },
  },
  'prose under the name of a phase': {
    type: 'kohtaaminen',
    yaml: 'vaiheet_ja_toimijat:\n  solut: []\n  teksti: "### ennen\\n\\nSovitaan yhdessä."\n',
    markdown: '## Vaiheet ja toimijat\n\n### ennen\n\nSovitaan yhdessä.\n',
    tree: { model: { cells: [], text: [{ text: '### ennen\n\nSovitaan yhdessä.', at: 0 }] } },
  },
  'single values and a list of words as sections': {
    type: 'kohtaaminen',
    yaml: 'kesto: 1,5 kk\nperiaatteet: [arvostus, kunnioitus]\n',
    markdown: '## Kesto\n\n1,5 kk\n\n## Periaatteet\n\n- arvostus\n- kunnioitus\n',
    tree: { length: { text: '1,5 kk', amount: 1.5, unit: 'month' }, principles: ['arvostus', 'kunnioitus'] },
  },
}

/** How the same text may be stored. */
const STORED: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'with CRLF': (text) => text.replaceAll('\n', '\r\n'),
  'with a byte order mark': (text) => `\ufeff${text}`,
  'decomposed': (text) => text.normalize('NFD'),
}

describe('both notations', () => {
  const engine = createEngine(bundled, { files: { 'kohtaaminen.schema.json': MEETING }, compile })

  it('know the kind of the workspace', () => assert.deepEqual(engine.kindFaults, []))

  for (const [name, { type, yaml, markdown, tree }] of Object.entries(ROWS)) {
    it(name, () => {
      const inMarkdown = markdown.startsWith('---\n') ? markdown.replace('---\n', `---\ntyyppi: ${type}\n`) : `---\ntyyppi: ${type}\n---\n\n${markdown}`
      for (const [how, stored] of Object.entries(STORED)) {
        assert.deepEqual(modelFrom(engine, 'a.yaml', stored(`tyyppi: ${type}\n${yaml}`)), tree, `YAML ${how}`)
        assert.deepEqual(modelFrom(engine, 'a.md', stored(inMarkdown)), tree, `Markdown ${how}`)
      }
    })
  }

  it('report neither `extra` nor `form` as unknown keys', () => {
    const document = bundledEngine.read('a.yaml', 'tyyppi: swot\nextra: [{heading: Kiitokset, text: Kiitos.}]\nform: {uhat: {heading: T) UHAT}}\n')
    const unknown = bundledEngine.check(document, EMPTY_WORKSPACE, '2026-11-22').problems.filter(({ code }) => code === 'schema/additionalProperties')
    assert.deepEqual(unknown, [])
  })

  it('keep a key of that name that holds something else', () => {
    assert.deepEqual(modelFrom(bundledEngine, 'a.yaml', 'tyyppi: swot\nextra: jotain\n'), { extra: 'jotain' })
    assert.deepEqual(modelFrom(bundledEngine, 'a.yaml', 'tyyppi: swot\nform: {oma: 1}\n'), { form: { oma: 1 } })
  })
})

function modelFrom(engine: Engine, path: string, text: string): Json {
  const document = engine.read(path, text)
  assert.ok(document.content, text)
  const { type: _type, ...model } = modelOf(document.content, document.memo)
  return JSON.parse(JSON.stringify(model).normalize('NFC')) as Json
}
