// Whole documents of the kinds that people of several parties make together: complete ones in both notations and three languages, and broken ones.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectMarked, findings } from '../support/marks.ts'

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

const HEAD = ['tunniste: kallio', 'otsikko: Kallio', 'kieli: fi', 'tila: valmis', 'versio: 1.0', 'hanke: Kehrä II', 'osallistujat:', '  asiakkaat: [lapsi, vanhempi]', '  lastensuojelu: [sosiaalityöntekijä]', '  kumppanit: [koulu]']
const LOG = ['## Versiohistoria', '', '### 1.0', '', '- Päiväys: 1.2.2012', '- Osallistujat:', '  - Asiakkaat: vanhempi', '  - Lastensuojelu: sosiaalityöntekijä', '  - Kumppanit: rehtori', '- Muutos: Kokeiltu kokonaisuus.', '- Reflektio: Opimme kuuntelemaan.']

/** Kind → a complete document in Finnish Markdown and the same in YAML. */
const COMPLETE: Readonly<Record<string, readonly [markdown: string, yaml: string]>> = {
  poster: [
    lines('---', 'tyyppi: posteri', ...HEAD, 'organisaatio: Kallion perhetyö', 'kunta: Helsinki', 'kumppanit: [koulut]', 'kuvaa: malli', '---', '', '# Kallio', '', 'Kaipasimme selkeyttä yhteistyöhön. Lapset ja vanhemmat olivat mukana.', '',
      '## Mitä halusimme?', '', '- Edistää osallisuutta', '- Karsia päällekkäistä työtä', '', '## Mitä saimme aikaan?', '', '- Osallisuutta edistävän mallin', '', '## Johtopäätökset', '', '- Lapsi näkyy', '', '## Monitoimijaisen kohtaamisen kolmio', '', '- vanhemmat', '- lapsi', '',
      '## Malli', '', 'Kolme vaihetta.', '', '## Lisätietoja', '', 'Kallion perhetyö, johtava sosiaalityöntekijä'),
    lines('tyyppi: posteri', ...HEAD, 'organisaatio: Kallion perhetyö', 'kunta: Helsinki', 'kumppanit: [koulut]', 'kuvaa: malli', 'tausta: Kaipasimme selkeyttä yhteistyöhön. Lapset ja vanhemmat olivat mukana.', 'tavoitteet: [Edistää osallisuutta, Karsia päällekkäistä työtä]',
      'tulokset: [Osallisuutta edistävän mallin]', 'johtopäätökset: [Lapsi näkyy]', 'malli:', '  teksti: Kolme vaihetta.', '  ryhmät:', '    - {otsikko: Monitoimijaisen kohtaamisen kolmio, kohdat: [vanhemmat, lapsi]}', 'lisätietoja: Kallion perhetyö, johtava sosiaalityöntekijä'),
  ],
  'meeting-model': [
    lines('---', 'tyyppi: abc-malli', ...HEAD, 'vaiheet: [ennen neuvottelua, neuvottelussa]', 'toimijat: [lapsi, lastensuojelu, koulu]', 'arvioitu: swot-malli', 'levitys:', '  - {kunta: Espoo, keino: koulutus, tila: suunniteltu}', '---', '', '# Kallio', '', '## Tarkoitus', '', 'Lapsen parasta.', '', '## Periaatteet', '', '- kunnioitus', '',
      '## Vaiheet ja toimijat', '', '| Vaihe | Lapsi | Lastensuojelu | Koulu |', '| --- | --- | --- | --- |', '| 1) ennen neuvottelua | kertoo | kutsuu | kuuntelee |', '| 2) neuvottelussa | puhuu | kirjaa | sopii<br>kokoaa |', '', '## Käyttöönotto', '', 'Aikaa.', '', '## Reflektio', '', 'Opimme.', '', ...LOG),
    lines('tyyppi: abc-malli', ...HEAD, 'vaiheet: [ennen neuvottelua, neuvottelussa]', 'toimijat: [lapsi, lastensuojelu, koulu]', 'arvioitu: swot-malli', 'levitys:', '  - {kunta: Espoo, keino: koulutus, tila: suunniteltu}', 'tarkoitus: Lapsen parasta.', 'periaatteet: [kunnioitus]', 'vaiheet_ja_toimijat:',
      '  - {vaihe: ennen neuvottelua, toimija: Lapsi, tehtävät: [kertoo]}', '  - {vaihe: ennen neuvottelua, toimija: Lastensuojelu, tehtävät: [kutsuu]}', '  - {vaihe: ennen neuvottelua, toimija: Koulu, tehtävät: [kuuntelee]}', '  - {vaihe: neuvottelussa, toimija: Lapsi, tehtävät: [puhuu]}',
      '  - {vaihe: neuvottelussa, toimija: Lastensuojelu, tehtävät: [kirjaa]}', '  - {vaihe: neuvottelussa, toimija: Koulu, tehtävät: [sopii, kokoaa]}', 'käyttöönotto: Aikaa.', 'reflektio: Opimme.', 'versiot:',
      '  - {versio: 1.0, päiväys: 1.2.2012, osallistujat: {asiakkaat: [vanhempi], lastensuojelu: [sosiaalityöntekijä], kumppanit: [rehtori]}, muutos: Kokeiltu kokonaisuus., reflektio: Opimme kuuntelemaan.}'),
  ],
  'development-story': [
    lines('---', 'tyyppi: kehittämistarina', ...HEAD, 'aikajana:', '  - {pvm: kevät 2012, tapahtuma: työpaja, artefakti: malli, versio: 0.1}', '---', '', '# Kallio', '', '## Mistä lähdettiin', '', 'Työtä tehtiin erillään.', '', '## Käännekohdat', '', '- Työpaja', '  - Ajankohta: kevät 2012', '', '## Äänet', '', '### Asiakkaat', '', 'Minua kuunneltiin.', '', '### Työntekijät', '', 'Opin kysymään.', '', '### Kumppanit', '', 'Soitimme heti.', '',
      '## Pienet kokeilut', '', '- kävely', '', '## Onnistumiset', '', '- lapsi puhui itse', '', '## Reflektio', '', 'Hiljainen tieto näkyy.', '', '## Uudet tiedot, taidot ja asenteet', '', '- kysyminen', '', '## Miten tästä eteenpäin', '', 'Jatkamme.'),
    lines('tyyppi: kehittämistarina', ...HEAD, 'aikajana:', '  - {pvm: kevät 2012, tapahtuma: työpaja, artefakti: malli, versio: 0.1}', 'mistä_lähdettiin: Työtä tehtiin erillään.', 'käännekohdat: [{teksti: Työpaja, ajankohta: kevät 2012}]', 'äänet:', '  asiakkaat: Minua kuunneltiin.', '  lastensuojelu: Opin kysymään.', '  kumppanit: Soitimme heti.',
      'pienet_kokeilut: [kävely]', 'onnistumiset: [lapsi puhui itse]', 'reflektio: Hiljainen tieto näkyy.', 'mikä_muuttui: [kysyminen]', 'miten_tästä_eteenpäin: Jatkamme.'),
  ],
  leaflet: [
    lines('---', 'tyyppi: esite', ...HEAD, 'kohderyhmä: vanhemmat', '---', '', '# Kallio', '', '## Miksi neuvotellaan yhdessä?', '', 'Lapsen kannalta koulun tuki on tärkeää.', '', '## Koulun tuki', '', '- tukiopetus', '', '## Lastensuojelun tuki', '', '- perhetyö', '', '## Periaatteet', '', '- luottamus', '', '## Kiitos', '', 'Kiitos vanhemmille ja nuorille!', '', ...LOG),
    lines('tyyppi: esite', ...HEAD, 'kohderyhmä: vanhemmat', 'miksi: Lapsen kannalta koulun tuki on tärkeää.', 'tuki:', '  ryhmät:', '    - {otsikko: Koulun tuki, kohdat: [tukiopetus]}', '    - {otsikko: Lastensuojelun tuki, kohdat: [perhetyö]}', 'periaatteet: [luottamus]', 'tekijät: [Kiitos vanhemmille ja nuorille!]', 'versiot:',
      '  - {versio: 1.0, päiväys: 1.2.2012, osallistujat: {asiakkaat: [vanhempi], lastensuojelu: [sosiaalityöntekijä], kumppanit: [rehtori]}, muutos: Kokeiltu kokonaisuus., reflektio: Opimme kuuntelemaan.}'),
  ],
}

/** Complete documents in Swedish and English: what is asked for is there under the names of these languages. */
const OTHERS: Readonly<Record<string, string>> = {
  'a poster in Swedish': lines('---', 'typ: poster', 'id: berghäll', 'projekt: Kehrä II', '---', '', '# Berghäll', '', 'Vi saknade klarhet.', '', '## Vad ville vi?', '', '- delaktighet', '', '## Vad åstadkom vi?', '', '- en modell', '', '## Slutsatser', '', '- barnet syns', '', '## Mer information', '', 'Ledande socialarbetare').replace('berghäll', 'berghall'),
  'a poster in English': lines('type: poster', 'id: kallio', 'title: Kallio', 'project: Kehrä II', 'background: We lacked clarity.', 'our goals: [participation]', 'results: [a model]', 'conclusions: [the child is seen]', 'contact: leading social worker'),
  'a model in Swedish': lines('---', 'typ: mötesmodell', 'id: modell', 'version: 1.0', 'skeden: [före mötet]', 'aktörer: [barn, barnskydd, skola]', 'deltagare: {klienter: [barn]}', '---', '', '# Modell', '', '## Syfte', '', 'Barnets bästa.', '', '## Principer', '', '- respekt', '', '## Skeden och aktörer', '', '### Före mötet', '', '- Barn: berättar', '- Barnskydd: bjuder in', '- Skola: lyssnar', '', '## Reflektion', '', 'Vi lärde oss.', '', '## Versionshistorik', '', '### 1.0', '', '- Datum: 1.2.2012'),
  'a story in Swedish': lines('---', 'typ: utvecklingsberättelse', 'id: berattelse', 'projekt: Kehrä II', 'deltagare: {klienter: [barn]}', '---', '', '# Berättelse', '', '## Utgångsläge', '', 'A.', '', '## Vändpunkter', '', '- våren 2012', '', '## Röster', '', '- Klienter: a', '- Barnskydd: b', '- Partner: c', '', '## Framgångar', '', '- a', '', '## Reflektion', '', 'B.'),
  'a leaflet in English': lines('type: leaflet', 'id: leaflet', 'title: Leaflet', 'version: 1.0', 'why: It helps the child.', 'made by: [parents and young people]', 'versions: [{version: 1.0, date: 1.2.2012}]'),
}

const demands = (text: string): readonly string[] => findings(text).filter(({ code }) => /^(?:schema|section|contact|plan|document\/kind)/u.test(code)).map(({ code, line, at }) => `${line} ${code} ${at}`)

describe('documents that several parties make', () => {
  for (const [kind, [markdown, yaml]] of Object.entries(COMPLETE)) {
    it(`a complete ${kind} asks for nothing`, () => {
      assert.deepEqual([markdown, yaml].map(demands), [[], []])
    })

    it(`a ${kind} says the same in both notations`, () => {
      const [one, other] = [markdown, yaml].map((text, index) => {
        const document = engine.read(index === 0 ? 'a.md' : 'a.yaml', text)
        assert.equal(document.selection.kind?.id, kind)
        return document.content && modelOf(document.content, document.memo)
      })
      assert.deepEqual(one, other)
      assert.equal(one?.['extra'], undefined)
    })
  }

  for (const [name, text] of Object.entries(OTHERS)) it(`${name} asks for nothing`, () => assert.deepEqual(demands(text), []))

  it('a key of the wrong kind is marked', () => {
    expectMarked('schema/', lines('tyyppi: abc-malli', 'tunniste: malli', 'otsikko: Malli', 'versio: 1.0', 'osallistujat: {asiakkaat: [lapsi]}', 'vaiheet: {ennen: 1}', '^^^^^^^ schema/type', 'toimijat: [lapsi]', 'levitys:', '  - {kunta: Espoo, tila: ehkä}', '                         ^^^^ schema/enum'))
    expectMarked('schema/', lines('---', 'tyyppi: posteri', 'otsikko: Kallio', 'tunniste: Kallio', '          ^^^^^^ schema/pattern', 'hanke: Kehrä II', 'kunto: Helsinki', '^^^^^ schema/additionalProperties', '---', '', '# Kallio', '', 'Alku.'))
    expectMarked('schema/', lines('tyyppi: kehittämistarina', 'tunniste: tarina', 'otsikko: Tarina', 'hanke: Kehrä II', 'osallistujat: {asiakkaat: [lapsi]}', 'aikajana: kevät', '          ^^^^^ schema/type'))
    expectMarked('schema/', lines('tyyppi: esite', 'tunniste: esite', 'otsikko: Esite', 'versio: uusin', '        ^^^^^ schema/pattern'))
  })

  it('what a kind requires is asked for', () => {
    expectMarked('schema/required', lines('---', 'tyyppi: posteri', '^^^^^^ schema/required', 'otsikko: Kallio', 'tunniste: kallio', '---', '', '# Kallio', '', 'Alku.'))
    expectMarked('section/missing', lines('---', 'typ: broschyr', 'id: b', 'version: 1.0', '---', '', '# Broschyr', '  ^^^^^^^^ section/missing', '  ^^^^^^^^ section/missing'))
  })
})
