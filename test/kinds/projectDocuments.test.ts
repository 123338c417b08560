// Reports from goals to outputs, project plans and pilots: what they are recognised by, and that both notations say the same.
import assert from 'node:assert/strict'
import { converted } from '../render/support.ts'
import { modelOf } from '../../server/core/model.ts'
import { outline, type OutlineEntry } from '../../server/core/features/outline.ts'
import { engine } from '../support/engine.ts'
import { findings } from '../support/marks.ts'

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`

function model(path: string, text: string): unknown {
  const { content, memo } = engine.read(path, text)
  assert.ok(content, path)
  const { type: _type, ...rest } = modelOf(content, memo)
  return rest
}

interface Written {
  readonly kind: string
  readonly markdown: string
  readonly yaml: string
}

/** Complete documents: nothing is asked of them, in either notation, while they are drafts. */
const COMPLETE: Readonly<Record<string, Written>> = {
  'a report in Finnish': {
    kind: 'outcome-report',
    markdown: lines('---', 'tyyppi: tavoitteista-tuotoksiin', 'tunniste: kehittamisyksikko', 'otsikko: Tavoitteista tuotoksiin', 'kieli: fi', 'tila: luonnos', 'tilaisuus: {nimi: Loppuseminaari, päiväys: 9.10.2009}', '---', '',
      '# Tavoitteista tuotoksiin', '', '## Hankkeen koordinaatit', '', '- Vuoden 2008 lastensuojelulaki', '',
      '## Tavoitteet', '', 'Pysyvä kehittämisyksikkö, joka perustuu kuntien ja asiakkaiden yhteistyöhön. Vanhemmat ovat mukana suunnittelussa.', '', '- Erityisosaamisen kehittäminen', '- Sijaishuollon kehittäminen', '',
      '## Toteutusaika ja rahoitus', '', '- Toteutusaika: 1.5.2007–31.10.2009', '- Hallinnoija: Kotkan kaupunki', '- Kokonaiskustannukset: 365 491 euroa', '- Valtionavustus: 274 000 euroa', '- Kuntarahoitusosuus: 91 491 euroa', '',
      '## Erityisosaamisen kehittäminen', '', '- Verkostopankki', '  - perustettu ja toiminnassa', '',
      '## Sijaishuollon kehittäminen 1/2', '', '- Valvonnan malli', '  - Vastuu jatkossa: osaamiskeskus', '', '## Sijaishuollon kehittäminen 2/2', '', '- Lomake', '',
      '## Tulevaisuus', '', '- Kehittämisverkosto jatkaa'),
    yaml: lines('tyyppi: tavoitteista-tuotoksiin', 'tunniste: kehittamisyksikko', 'otsikko: Tavoitteista tuotoksiin', 'kieli: fi', 'tila: luonnos', 'tilaisuus: {nimi: Loppuseminaari, päiväys: 9.10.2009}',
      'hankkeen_koordinaatit: [Vuoden 2008 lastensuojelulaki]', 'tavoitteet:', '  teksti: Pysyvä kehittämisyksikkö, joka perustuu kuntien ja asiakkaiden yhteistyöhön. Vanhemmat ovat mukana suunnittelussa.', '  kohdat:', '    - Erityisosaamisen kehittäminen', '    - Sijaishuollon kehittäminen',
      'toteutusaika: 1.5.2007–31.10.2009', 'hallinnoija: Kotkan kaupunki', 'rahoitus:', '  kokonaiskustannukset: 365 491 euroa', '  valtionavustus: 274 000 euroa', '  kuntarahoitusosuus: 91 491 euroa',
      'tuotokset:', '  ryhmät:', '    - otsikko: Erityisosaamisen kehittäminen', '      kohdat:', '        - teksti: Verkostopankki', '          alakohdat: [perustettu ja toiminnassa]',
      '    - otsikko: Sijaishuollon kehittäminen', '      kohdat:', '        - tuotos: Valvonnan malli', '          vastuu_jatkossa: osaamiskeskus', '        - Lomake', 'tulevaisuus: [Kehittämisverkosto jatkaa]'),
  },
  'a report in Swedish': {
    kind: 'outcome-report',
    markdown: lines('---', 'typ: från-mål-till-produkter', 'id: enhet', 'rubrik: Från mål till produkter', 'språk: sv', 'status: utkast', 'genomförandetid: 1.5.2007–31.10.2009', 'förvaltare: Kotka', '---', '',
      '# Från mål till produkter', '', '## Mål', '', '- Kompetens tillsammans med klienterna som deltar', '', '## Finansiering', '', '- Totalkostnader: 100 euro', '- Statsunderstöd: 60 euro', '- Kommunal andel: 40 euro', '',
      '## Mål 1', '', '- Nätverk', '', '## Framtiden', '', '- Enheten fortsätter'),
    yaml: lines('typ: från-mål-till-produkter', 'id: enhet', 'rubrik: Från mål till produkter', 'språk: sv', 'status: utkast', 'genomförandetid: 1.5.2007–31.10.2009', 'förvaltare: Kotka',
      'mål: [Kompetens tillsammans med klienterna som deltar]', 'finansiering: {totalkostnader: 100 euro, statsunderstöd: 60 euro, kommunal andel: 40 euro}', 'produkter: {grupper: [{rubrik: Mål 1, punkter: [Nätverk]}]}', 'framtiden: [Enheten fortsätter]'),
  },
  'a project plan in Finnish': {
    kind: 'project-plan',
    markdown: lines('---', 'tyyppi: hanke', 'tunniste: tuki', 'otsikko: Monitoimijainen tuki', 'kieli: fi', 'tila: luonnos', '---', '', '# Monitoimijainen tuki', '',
      '## Tavoite', '', 'Perheet saavat apua ajoissa, ja vanhemmat ovat mukana suunnittelussa.', '',
      '## Toimenpidekokonaisuus 1: Monitoimijainen työ', '', '### Työpaketti 1: Yhteinen arviointi', '', '- Tavoite: arviointi tehdään perheen kanssa', '- Toimenpiteet:', '  - kokeilu', '  - koulutus', '- Vastuutaho: Espoo', '- Mittarit: ARVOA', '',
      '## Toimenpidekokonaisuus 2: Sijaishuolto', '', '### Työpaketti 2: Perhehoidon tuki', '', '- Tavoite: perhehoitaja ei jää yksin', '- Mittarit: kysely', '- Alueella nimellä: Sijaisvanhempien tuki', '',
      '## Alueellinen toteutus', '', '### Länsi-Uusimaa', '', '- Yhteinen arviointi', '- Sijaisvanhempien tuki', '', '## Hallinnointi', '', 'Hanketta hallinnoi kuntayhtymä.', '',
      '## Toteutusaika ja rahoitus', '', '- Toteutusaika: 1.1.2017–31.12.2018', '- Kokonaiskustannukset: 100 000 euroa', '', '## Yhteystiedot', '', 'hankepäällikkö, kuntayhtymä'),
    yaml: lines('tyyppi: hanke', 'tunniste: tuki', 'otsikko: Monitoimijainen tuki', 'kieli: fi', 'tila: luonnos', 'tavoite: Perheet saavat apua ajoissa, ja vanhemmat ovat mukana suunnittelussa.',
      'toimenpidekokonaisuudet:', '  - nimi: Monitoimijainen työ', '    numero: 1', '    työpaketit:', '      - nimi: Yhteinen arviointi', '        numero: 1', '        tavoite: [arviointi tehdään perheen kanssa]', '        toimenpiteet: [kokeilu, koulutus]', '        vastuutaho: Espoo', '        mittarit: [ARVOA]',
      '  - nimi: Sijaishuolto', '    numero: 2', '    työpaketit:', '      - {nimi: Perhehoidon tuki, numero: 2, tavoite: [perhehoitaja ei jää yksin], mittarit: [kysely], alueella_nimellä: Sijaisvanhempien tuki}',
      'alueellinen_toteutus:', '  ryhmät:', '    - otsikko: Länsi-Uusimaa', '      kohdat: [Yhteinen arviointi, Sijaisvanhempien tuki]', 'hallinnointi: Hanketta hallinnoi kuntayhtymä.', 'toteutusaika: 1.1.2017–31.12.2018', 'rahoitus: {kokonaiskustannukset: 100 000 euroa}', 'yhteystiedot: hankepäällikkö, kuntayhtymä'),
  },
  'a pilot in Finnish': {
    kind: 'pilot',
    markdown: lines('---', 'tyyppi: kokeilu', 'tunniste: pta', 'otsikko: Arviointi yhdessä', 'kieli: fi', 'tila: luonnos', 'kokeilujakso: {ajankohta: marras–joulukuu 2017, kesto: "1,5 kk"}', 'kumppanit: [perheneuvola]', 'asiakkaan_suostumus: varmistettiin etukäteen', 'päätös: vakinaistetaan', '---', '',
      '# Arviointi yhdessä', '', 'Työryhmä kehitti arviointia.', '', '## Tausta', '', 'Työ oli yhden varassa.', '', '## Tavoite', '', '- Asiakas kertoo asiansa kerran', '', '## Kokeilu', '', 'Ilmoittaja kutsuttiin mukaan.', '',
      '## Seuranta', '', 'Tapaamiset kirjattiin.', '', '| Mittari | Lähtö | Tulos |', '| --- | --- | --- |', '| tapaamiset | 4 | 12 |', '',
      '## Kokemukset', '', '### Asiakkaat', '', 'Luotettavaa.', '', '### Työntekijät', '', 'Sujuvaa.', '', '### Kumppanit', '', 'Selkeää.', '', '## Päätös', '', '- Päättäjä: johtoryhmä', '', 'Malli toimii.', '', '## Yhteystiedot', '', 'johtava sosiaalityöntekijä'),
    yaml: lines('tyyppi: kokeilu', 'tunniste: pta', 'otsikko: Arviointi yhdessä', 'kieli: fi', 'tila: luonnos', 'kokeilujakso: {ajankohta: marras–joulukuu 2017, kesto: "1,5 kk"}', 'kumppanit: [perheneuvola]', 'asiakkaan_suostumus: varmistettiin etukäteen', 'päätös: vakinaistetaan',
      'johdanto: Työryhmä kehitti arviointia.', 'tausta: Työ oli yhden varassa.', 'tavoite: [Asiakas kertoo asiansa kerran]', 'kokeilu: Ilmoittaja kutsuttiin mukaan.', 'seurannan_tulokset: Tapaamiset kirjattiin.', 'tulokset: [{mittari: tapaamiset, lähtö: 4, tulos: 12}]',
      'kokemukset: {asiakkaat: Luotettavaa., työntekijät: Sujuvaa., kumppanit: Selkeää.}', 'päätöksen_perustelut: {päättäjä: johtoryhmä, teksti: Malli toimii.}', 'yhteystiedot: johtava sosiaalityöntekijä'),
  },
  'a pilot in Swedish': {
    kind: 'pilot',
    markdown: lines('---', 'typ: försök', 'id: pta', 'rubrik: Bedömning', 'språk: sv', 'status: utkast', 'beslut: fortsätter', '---', '', '# Bedömning', '', '## Bakgrund', '', 'Arbetet var splittrat.', '', '## Mål', '', '- Klienterna deltar', '', '## Försök', '', 'Vi prövade i sex veckor med familjernas samtycke.', '',
      '## Uppföljning', '', '12 möten.', '', '## Erfarenheter', '', 'Familjerna var nöjda. Socialarbetarna hann med. Skolan deltog.', '', '## Beslut', '', 'Försöket fortsätter.', '', '## Kontaktuppgifter', '', 'ledande socialarbetare'),
    yaml: lines('typ: försök', 'id: pta', 'rubrik: Bedömning', 'språk: sv', 'status: utkast', 'beslut: fortsätter', 'bakgrund: Arbetet var splittrat.', 'mål: [Klienterna deltar]', 'försök: Vi prövade i sex veckor med familjernas samtycke.', 'uppföljning: 12 möten.',
      'erfarenheter: {text: Familjerna var nöjda. Socialarbetarna hann med. Skolan deltog.}', 'motivering_av_beslutet: {text: Försöket fortsätter.}', 'kontaktuppgifter: ledande socialarbetare'),
  },
}

describe('project documents', () => {
  for (const [what, { kind, markdown, yaml }] of Object.entries(COMPLETE)) {
    it(`${what}: Markdown and YAML are of their kind, say the same, and are quiet`, () => {
      assert.equal(engine.read('a.md', markdown).selection.kind?.id, kind)
      assert.equal(engine.read('a.yaml', yaml).selection.kind?.id, kind)
      assert.deepEqual(model('a.md', markdown), model('a.yaml', yaml))
      assert.deepEqual([findings(markdown), findings(yaml)].flat().map(({ code, message }) => `${code} ${message}`), [])
    })

    it(`${what}: there and back`, () => {
      const asYaml = converted(engine.read('a.md', markdown), 'yaml')
      assert.deepEqual(model('a.yaml', asYaml.document.text), model('a.md', markdown))
      assert.deepEqual(model('a.md', converted(asYaml.document, 'markdown').document.text), model('a.md', markdown))
      assert.deepEqual(model('a.md', converted(engine.read('a.yaml', yaml), 'markdown').document.text), model('a.yaml', yaml))
    })
  }

  /** What is wrong, and the finding on it. */
  const WRONG: readonly (readonly [string, string, string])[] = [
    ['a decision that is none', 'tyyppi: kokeilu\npäätös: ehkä\n', 'schema/enum ehkä'],
    ['a count of goals in words', '---\ntyyppi: tavoitteista-tuotoksiin\ntavoitteita: monta\n---\n', 'schema/type monta'],
    ['a misspelt key', 'tyyppi: kokeilu\nkokeilujaksot: 2017\n', 'schema/additionalProperties kokeilujaksot'],
    ['a misspelt key in a work package', 'tyyppi: hanke\ntoimenpidekokonaisuudet: [{nimi: A, työpaketit: [{nimi: B, vastutaho: C}]}]\n', 'schema/additionalProperties vastutaho'],
    ['an area without work packages', 'tyyppi: hanke\ntoimenpidekokonaisuudet:\n  - nimi: A\n', 'schema/required nimi: A'],
    ['an area without work packages in Markdown', '---\ntyyppi: hanke\n---\n\n## Toimenpidekokonaisuus 1: A\n\nTeksti.\n', 'schema/required Toimenpidekokonaisuus 1: A'],
    ['a part without its pair', '---\ntyyppi: tavoitteista-tuotoksiin\n---\n\n## Tavoitteet\n\n- Verkosto\n\n## Verkosto 1/2\n\n- a\n', 'section/part-missing Verkosto 1/2'],
    ['a goal without a section', '---\ntyyppi: tavoitteista-tuotoksiin\n---\n\n## Tavoitteet\n\n- Verkosto kuntiin\n- Koulutus\n\n## Verkosto kuntiin\n\n- a\n', 'goal/no-output Koulutus'],
    ['a section without a goal', '---\ntyyppi: tavoitteista-tuotoksiin\n---\n\n## Tavoitteet\n\n- Verkosto kuntiin\n- Koulutus\n\n## Verkosto kuntiin\n\n- a\n\n## Esitteiden painatus\n\n- b\n\n## Koulutus\n\n- c\n', 'output/no-goal Esitteiden painatus'],
    ['the same section twice', '---\ntyyppi: tavoitteista-tuotoksiin\n---\n\n## Tavoitteet\n\n- Verkosto\n\n## Verkosto\n\n- a\n\n## Verkosto\n\n- b\n', 'section/duplicate Verkosto'],
    ['shares that do not add up', 'tyyppi: loppuraportti\nrahoitus: {kokonaiskustannukset: 100, valtionavustus: 60, kuntaosuus: 50}\n', 'funding/sum-mismatch 100'],
    ['a section under which nothing stands', '---\ntyyppi: tavoitteista-tuotoksiin\n---\n\n## Tavoitteet\n\n- Verkosto\n\n## Verkosto\n\n## Tulevaisuus\n\n- a\n', 'section/empty Verkosto'],
  ]
  for (const [what, text, finding] of WRONG) {
    it(`is told: ${what}`, () => {
      const seen = findings(text).map(({ code, at }) => `${code} ${at.split('\n')[0] ?? ''}`)
      assert.ok(seen.includes(finding), seen.join('\n'))
    })
  }

  it('are not taken for what other tools call so', () => {
    for (const text of ['---\ntype: pilot\ntitle: A\n---\n\n## Background\n\n## Goals\n', 'type: pilot\nname: a\n', '---\ntype: project\n---\n', '---\ntitle: Hanke\n---\n\n# Hanke\n\n## Tavoitteet\n\n## Rahoitus\n\n## Yhteystiedot\n', '# Kokeilu\n\n## Tausta\n\n## Tavoite\n\n## Kokeilu\n\n## Seuranta\n\n## Kokemukset\n\n## Päätös\n\n## Yhteystiedot\n']) {
      assert.deepEqual(findings(text), [], text)
      assert.equal(engine.read('a.md', text).selection.kind, undefined, text)
    }
    assert.equal(engine.read('porvoo.kokeilu.md', '# Kokeilu\n').selection.kind?.id, 'pilot')
    assert.equal(engine.read('alue.hanke.yaml', 'otsikko: A\n').selection.kind?.id, 'project-plan')
    assert.equal(engine.read('yksikko.tuotokset.md', '# A\n').selection.kind?.id, 'outcome-report')
  })

  it('the outline shows goals, areas and work packages by their names', () => {
    const names = (entries: readonly OutlineEntry[]): readonly unknown[] => entries.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name))
    const shown = (text: string): readonly unknown[] => {
      const document = engine.read('a.md', text)
      const view = engine.view(document, '2026-11-22')
      assert.ok(view)
      return names(outline(document, view, 'fi'))
    }
    assert.deepEqual(shown(lines('---', 'tyyppi: hanke', '---', '', '## Toimenpidekokonaisuus 1: Perheet', '', '### Työpaketti 1: Arviointi', '', '- Vastuutaho: Espoo', '', '### Työpaketti 2: Tuki')), [['Toimenpidekokonaisuus 1: Perheet', ['Arviointi', 'Tuki']]])
    assert.deepEqual(shown(lines('---', 'tyyppi: loppuraportti', '---', '', '## Tavoitteet', '', '- Verkosto', '', '## Verkosto 1/2', '', '- a', '', '## Verkosto 2/2', '', '- b', '- c')), [['Tavoitteet (1)', ['Verkosto']], ['Verkosto (1)', ['a']], ['Verkosto (2)', ['b', 'c']]])
  })
})
