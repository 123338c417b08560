// The project register: a table in Markdown, a list in YAML.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectOnly } from '../support/marks.ts'
import { converted } from '../render/support.ts'

const MARKDOWN = `---
tyyppi: hankerekisteri
tunniste: rekisteri
otsikko: Pääkaupunkiseudun hankkeet
kieli: fi
tila: luonnos
---

# Pääkaupunkiseudun hankkeet

## Hankkeet

| Tunniste | Nimi | Kunta | Hallinnoija | Toteutusaika | Tila | Kumppanit | Yhteyshenkilö (rooli) |
|---|---|---|---|---|---|---|---|
| kehra-ii | Kehrä II | Helsinki, Vantaa | Helsinki | 2011–2013 | valmis | koulut; päihdepalvelut | kehittävä sosiaalityöntekijä |
| pitkospuut | Pitkospuut | Espoo | | | luonnos | | |
`
const YAML = `tyyppi: hankerekisteri
tunniste: rekisteri
otsikko: Pääkaupunkiseudun hankkeet
kieli: fi
tila: luonnos
hankkeet:
  - tunniste: kehra-ii
    nimi: Kehrä II
    kunta: [Helsinki, Vantaa]
    hallinnoija: Helsinki
    toteutusaika: 2011–2013
    tila: valmis
    kumppanit: [koulut, päihdepalvelut]
    yhteyshenkilön_rooli: kehittävä sosiaalityöntekijä
  - tunniste: pitkospuut
    nimi: Pitkospuut
    kunta: [Espoo]
    tila: luonnos
`
const SWEDISH = `---
typ: projektregister
id: register
rubrik: Huvudstadsregionens projekt
språk: sv
status: utkast
---

# Huvudstadsregionens projekt

## Projekt

| Id | Namn | Kommun | Förvaltare | Genomförandetid | Status | Partner | Kontaktperson |
|---|---|---|---|---|---|---|---|
| kehra-ii | Kehrä II | Helsinki, Vantaa | Helsinki | 2011–2013 | färdig | koulut; päihdepalvelut | kehittävä sosiaalityöntekijä |
| pitkospuut | Pitkospuut | Espoo | | | utkast | | |
`

const projectsOf = (path: string, text: string): unknown => {
  const view = engine.view(engine.read(path, text), '2026-11-22')
  return view && (modelOf(view, view.remember) as Readonly<Record<string, unknown>>)['projects']
}
const EXPECTED = [
  {
    id: 'kehra-ii', name: 'Kehrä II', municipality: ['Helsinki', 'Vantaa'], administrator: 'Helsinki',
    period: { text: '2011–2013', start: '2011-01-01', end: '2013-12-31' }, status: 'final', partners: ['koulut', 'päihdepalvelut'],
    contactRole: 'kehittävä sosiaalityöntekijä',
  },
  { id: 'pitkospuut', name: 'Pitkospuut', municipality: ['Espoo'], status: 'draft' },
]

describe('a project register', () => {
  it('says the same as a table and as a list, in Finnish and in Swedish', () => {
    for (const text of [MARKDOWN, MARKDOWN.replaceAll('\n', '\r\n'), SWEDISH]) assert.deepEqual(projectsOf('a.md', text), EXPECTED)
    assert.deepEqual(projectsOf('a.yaml', YAML), EXPECTED)
  })

  it('is chosen by its file name too', () => {
    for (const path of ['hankerekisteri.yaml', 'docs/hankerekisteri.md', 'espoo.hankerekisteri.yml', 'projektregister.md']) assert.equal(engine.read(path, 'nimi: x\n').selection.kind?.id, 'register', path)
    assert.equal(engine.read('register.yaml', 'type: register\nprojects: []\n').selection.kind, undefined)
  })

  it('is written as a table', () => {
    const { text } = converted(engine.read('a.yaml', YAML), 'markdown').document
    assert.match(text, /\| Tunniste +\| Nimi +\| Kunta/u)
    assert.match(text, /\| Helsinki, Vantaa \|/u)
  })

  it('is quiet when its rows are whole', () => {
    expectOnly(MARKDOWN)
    expectOnly(YAML)
  })

  it('tells what is missing from a row, and what cannot be', () => {
    expectOnly(`---
tyyppi: hankerekisteri
tunniste: rekisteri
otsikko: Hankkeet
kieli: fi
tila: luonnos
---

# Hankerekisteri

## Hankkeet

| Tunniste | Nimi | Tila |
|---|---|---|
| kehra-ii | Kehrä II | melkein |
                        ^^^^^^^ schema/enum
|  | Pitkospuut | valmis |
^^^^^^^^^^^^^^^^^^^^^^^^^^ schema/required
`.replace('otsikko: Hankkeet', 'otsikko: Hankerekisteri'))
    expectOnly('tyyppi: hankerekisteri\n^^^^^^ section/missing\ntunniste: r\notsikko: R\nkieli: fi\ntila: luonnos\n')
  })
})
