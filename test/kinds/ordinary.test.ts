// Documents that are none of our kinds, though their headings and keys look alike: nothing is said of them.
import assert from 'node:assert/strict'
import { engine } from '../support/engine.ts'
import { findings } from '../support/marks.ts'

const ORDINARY: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'a README with goals and contacts': ['README.md', '# Projekti\n\n## Tavoitteet\n\n- nopeus\n\n## Tulokset\n\n- ok\n\n## Johtopäätökset\n\n- hyvä\n\n## Yhteystiedot\n\nKatso sivu.\n'],
  'a report with the headings of any report': ['raportti.md', '# Raportti\n\n## Tausta\n\nTeksti.\n\n## Tavoitteet\n\n- a\n\n## Tulokset\n\n- b\n\n## Johtopäätökset\n\n- c\n\n## Lisätietoja\n\nd\n'],
  'an English report': ['report.md', '# Report\n\n## Background\n\nText.\n\n## Goals\n\n- a\n\n## Results\n\n- b\n\n## Conclusions\n\n- c\n\n## Contact\n\nd\n'],
  'a retrospective': ['retro.md', '# Retro\n\n## Goals\n\n- a\n\n## What did we achieve?\n\n- b\n\n## What did we learn?\n\n- c\n\n## Contact\n\nd\n'],
  'a Swedish report': ['rapport.md', '# Rapport\n\n## Bakgrund\n\nText.\n\n## Mål\n\n- a\n\n## Resultat\n\n- b\n\n## Slutsatser\n\n- c\n\n## Kontaktuppgifter\n\nd\n'],
  'a change log': ['CHANGELOG.md', '# Muutoshistoria\n\n## Versiot\n\n### 1.0\n\n- ensimmäinen\n\n## Periaatteet\n\n- a\n\n## Vaiheet\n\n| Vaihe | Koulu |\n| --- | --- |\n| a | |\n'],
  'a post about what was learned': ['blogi.md', '# Blogi\n\n## Mistä lähdettiin\n\nA.\n\n## Käännekohdat\n\nB.\n\n## Onnistumiset\n\nC.\n\n## Mitä opimme\n\nD.\n'],
  'the poster of a film in a site generator': ['elokuva.md', '---\ntype: poster\ntitle: Elokuva\nimage: kuva.jpg\n---\n\n# Elokuva\n'],
  'a leaflet map': ['map.yaml', 'type: leaflet\nlayers: [osm]\nzoom: 5\n'],
  'a model of another tool': ['malli.yaml', 'type: object\nphases: [a, b]\nactors: [c]\n'],
  'a folder of posters': ['posteri/index.md', '# Posterit\n\n- yksi\n'],
}

describe('ordinary documents', () => {
  for (const [name, [path, text]] of Object.entries(ORDINARY)) {
    it(`says nothing of ${name}`, () => {
      assert.equal(engine.read(path, text).selection.reason, 'none')
      assert.deepEqual(findings(text, { path }), [])
    })
  }

  const OURS: readonly (readonly [kind: string, path: string, text: string])[] = [
    ['poster', 'a.md', '---\ntyyppi: posteri\n---\n'],
    ['poster', 'a.md', '---\ntyp: affisch\n---\n'],
    ['poster', 'a.yaml', 'type: poster\nproject: Kehrä II\nstatus: draft\n'],
    ['poster', 'kallio.posteri.md', '# Kallio\n'],
    ['meeting-model', 'a.md', '---\ntyyppi: abc-malli\n---\n'],
    ['meeting-model', 'a.yaml', 'type: meeting-model\n'],
    ['meeting-model', 'kohtaaminen.malli.yaml', 'otsikko: Malli\n'],
    ['meeting-model', 'kohtaaminen.abc.md', '# Malli\n'],
    ['development-story', 'a.md', '---\ntyp: utvecklingsberättelse\n---\n'],
    ['development-story', 'kallio.tarina.md', '# Tarina\n'],
    ['leaflet', 'a.md', '---\ntyyppi: esite\n---\n'],
    ['leaflet', 'perheille.esite.md', '# Esite\n'],
    ['leaflet', 'familjer.broschyr.md', '# Broschyr\n'],
  ]
  for (const [kind, path, text] of OURS) it(`knows a ${kind}: ${path} ${JSON.stringify(text)}`, () => assert.equal(engine.read(path, text).selection.kind?.id, kind))

  it('asks whether a document without a type is a poster, when a heading says so in a poster’s own words', () => {
    const guesses = ['## Tavoitteemme\n\n- a\n\n## Johtopäätökset\n\n- b\n\n## Lisätietoja\n\nc\n', '## Vad ville vi?\n\n- a\n\n## Slutsatser\n\n- b\n\n## Mer information\n\nc\n']
    assert.deepEqual(guesses.map((text) => engine.read('a.md', text).selection.guess?.id), ['poster', 'poster'])
  })
})
