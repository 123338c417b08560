// Headings and keys in another language: what changes, what stays, and that the document says the same.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import { engine } from '../support/engine.ts'
import { expectRewritten, offered, rewritten } from './refactor.ts'

const choices = (text: string, path: string): readonly (string | undefined)[] => offered('labels', text, { path }).map(({ choice }) => choice)

describe('headings and keys in another language', () => {
  it('are written as the form has them; what is the writer’s own stays', () => {
    expectRewritten('labels',
      '---\ntyyppi: kehittämissuunnitelma # oma\nTILA: luonnos\noma: x\n---\n\n# Kotikäynnit\n\n## 1. Tavoitteet (1/2) ##\n\n- a\n\n## Oma osio\n\nTavoitteet\n\nTuotokset:\n---\n\n- b\n',
      '---\ntyp: utvecklingsplan # oma\nstatus: utkast\noma: x\n---\n\n# Kotikäynnit\n\n## 1. Mål (1/2) ##\n\n- a\n\n## Oma osio\n\nTavoitteet\n\nProdukter:\n---\n\n- b\n', { choice: 'sv' })
  })

  it('are keys all the way down in YAML', () => {
    const after = rewritten('labels', 'tyyppi: hankekortti\nriskit:\n  - teksti: a\n    varautuminen: b\n', { choice: 'en' })
    assert.match(after, /^type: project-card\nrisks:\n {2}- text: a\n {4}\w+: b\n$/u)
    assert.ok(!after.includes('varautuminen'))
  })

  it('and so are choices and the words of lists and tables, all but what is the writer’s own', () => {
    const yaml = 'tyyppi: swot\nkieli: fi\ntila: "luonnos" # vielä\nswot:\n  ajankohta: alku\nvahvuudet:\n  kohdat:\n    - tunniste: V1\n      teksti: alku\n      attribuutit: { kohta: x }\n  ryhmät:\n    - otsikko: Tila\n      kohdat: [luonnos]\nomat:\n  kohdat: luonnos\n'
    expectRewritten('labels', yaml, 'typ: swot\nspråk: fi\nstatus: "utkast" # vielä\nswot:\n  tidpunkt: start\nstyrkor:\n  punkter:\n    - id: V1\n      text: alku\n      attribut: { kohta: x }\n  grupper:\n    - rubrik: Tila\n      punkter: [luonnos]\nomat:\n  kohdat: luonnos\n', { path: 'a.yaml', choice: 'sv' })
    expectRewritten('labels', '---\ntyp: pilot\nstatus: Utkast\nspråk: sv\n---\n', '---\ntyyppi: kokeilu\ntila: luonnos\nkieli: sv\n---\n', { choice: 'fi' })
  })

  it('are offered in the languages in which something would change', () => {
    assert.deepEqual(choices('---\ntyyppi: swot\n---\n\n## Vahvuudet\n\n- a\n', 'a.md'), ['sv', 'en'])
    assert.deepEqual(choices('## Styrkor\n\n- a\n', 'a.swot.md'), ['fi', 'en'])
    assert.deepEqual(choices('---\ntyyppi: swot\nhanke: [a\n---\n\n## Vahvuudet\n', 'a.md'), [])
    assert.deepEqual(offered('labels', '## Vahvuudet\n', { path: 'a.swot.md', language: 'en' }).map(({ title }) => title), ['Headings, keys and choices in Swedish', 'Headings, keys and choices in English'])
  })

  for (const name of ['hankekortti-kehra-ii.md', 'kasvun-tuki.swot.yaml', 'swot-alku-kehra-ii.md']) {
    it(`leave what the document says: ${name}`, () => {
      const text = readFileSync(`test/e2e/workspace/${name}`, 'utf8')
      const print = (one: string): unknown => engine.fingerprint(engine.read(name, one))
      for (const choice of LANGUAGES) {
        const after = rewritten('labels', text, { path: name, choice })
        assert.equal(print(after), print(text), choice)
        assert.equal(after.split('\n').length, text.split('\n').length)
        assert.deepEqual(choices(after, name).includes(choice), false, choice)
      }
    })
  }
})
