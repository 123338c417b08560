import assert from 'node:assert/strict'
import { EMPTY_WORKSPACE } from '../../../server/core/workspace.ts'
import { engine } from '../../support/engine.ts'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'reference/not-found'
const others = {
  'mallit/abc.md': '---\ntyyppi: abc-malli\ntunniste: abc-malli\nentiset_tunnisteet: [kolmio]\n---\n# Malli\n\n## Tarkoitus ja periaatteet\n\n## Vaiheet {#V}\n',
  'alku.swot.md': '---\ntyyppi: swot\ntunniste: kehra-ii-swot-alku\n---\n# Alku\n',
}

describe(code, () => {
  it('marks an identifier that no document has', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
tunniste: kortti
liittyy:
  - kehra-ii-swot-alku
  - kehra-ii-swot-prosessi
    ^^^^^^^^^^^^^^^^^^^^^^ reference/not-found
  - tunniste: abc-mali
              ^^^^^^^^ reference/not-found
    kohta: V
---
`, { others })
    expectMarkedInAllSpellings(code, `typ: swot
id: loppu
swot:
  kohteen_tunniste: abc-malli-2
                    ^^^^^^^^^^^ reference/not-found
vertaa: "alku"
        ^^^^^^ reference/not-found
`, { others })
  })

  it('marks an item that the document does not have, and none of a document that is not known', () => {
    const model = { 'mallit/abc.md': '---\ntyyppi: abc-malli\ntunniste: abc-malli\nentiset_tunnisteet: [kolmio]\n---\n# Malli\n\n## Periaatteet {#P}\n\n- Lapsi kutsuu. {#P1}\n', 'swot.yaml': 'tyyppi: swot\ntunniste: alku\nuhat:\n  - {tunniste: U1, teksti: kiire}\n' }
    expectMarkedInAllSpellings(code, `---
tyyppi: abc-malli
tunniste: oma
liittyy:
  - {tunniste: abc-malli, kohta: P1}
  - {tunniste: abc-malli, kohta: P}
  - {tunniste: kolmio, kohta: P9}
                              ^^ reference/not-found
  - {tunniste: alku, kohta: U1}
  - {tunniste: alku, kohta: U2}
                            ^^ reference/not-found
  - {tunniste: alku}
---
`, { others: model })
    const message = findings('typ: abc-modell\nid: oma\nhör_ihop_med: [{id: alku, punkt: U2}]\n', { others: model, language: 'sv' }).find((one) => one.code === code)
    assert.deepEqual([message?.severity, message?.message], ['information', 'Dokumentet ”alku” har ingen punkt med beteckningen ”U2”. Har punkten tagits bort eller fått en annan beteckning?'])
  })

  it('marks it in the rows of a register and in the tasks of a theme page', () => {
    expectMarked(code, `---
tyyppi: hankerekisteri
---
## Hankkeet

| Tunniste | Nimi |
|---|---|
| abc-malli | A |
| puuttuu | B |
  ^^^^^^^ reference/not-found
`, { others })
    expectMarked(code, 'tyyppi: teemasivu\nkehittämistehtävät:\n  - nimi: A\n    suunnitelma: puuttuu\n                 ^^^^^^^ reference/not-found\n', { others })
  })

  it('knows former identifiers and its own', () => {
    expectMarked(code, 'tyyppi: hankekortti\ntunniste: kortti\nliittyy: [kolmio, kortti, kehra-ii-swot-alku]\n', { others })
  })

  it('says nothing while other documents are not known', () => {
    expectMarked(code, 'tyyppi: hankekortti\nliittyy: [puuttuu]\n')
  })

  it('asks for the nearest identifier, and can write it', () => {
    const text = 'tyyppi: hankekortti\nliittyy: ["kehra-ii-swot-alk"]\n'
    assert.match(findings(text, { others }).find((one) => one.code === code)?.message ?? '', /Tarkoititko ”kehra-ii-swot-alku”/u)
    expectFixed(code, text, text.replace('swot-alk"', 'swot-alku"'), { others })
    expectFixed(code, 'tyyppi: hankekortti\nliittyy: [aivan-muu]\n', undefined, { others })
  })

  it('marks links to files that are not there', () => {
    expectMarked(code, `---
tyyppi: swot
---
Katso [malli](abc.md), [esite](../liitteet/esite%20uusi.pdf "Esite") ja [opas](<../opas (1).md>).
                               ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ reference/not-found
                                                                                ^^^^^^^^^^^^^^ reference/not-found

![Kuva mallista](kuvat/malli.png)
                 ^^^^^^^^^^^^^^^ reference/not-found

Ja [lähde][l].

[l]: lahde.md
     ^^^^^^^^ reference/not-found
`, { path: 'mallit/a.swot.md', missing: ['liitteet/esite uusi.pdf', 'opas (1).md', 'mallit/kuvat/malli.png', 'mallit/lahde.md'] })
  })

  it('looks for no addresses, code, comments and places above the workspace', () => {
    expectMarked(code, `---
tyyppi: swot
---
[a](https://example.org/x.md) [b](mailto:a@b.fi) [c](/x.md) [d](../../x.md) \`[e](x.md)\` [f]({{ x.md }})
<!-- [g](x.md) -->

    [h](x.md)
`, { path: 'a/x.swot.md', missing: ['x.md', 'a/x.md', '../x.md'] })
  })

  it('marks links to headings that are not there, here and in other documents', () => {
    expectMarked(code, `---
tyyppi: swot
---
# Alku

## Vahvuudet

[ylös](#vahvuudet) [alas](#uhat)
                          ^^^^^ reference/not-found
[malli](mallit/abc.md#tarkoitus-ja-periaatteet) [vaiheet](mallit/abc.md#v) [muu](mallit/abc.md#reflektio)
                                                                                 ^^^^^^^^^^^^^^^^^^^^^^^ reference/not-found
[tuntematon](README.md#mikä-vain)
`, { others, path: 'b.swot.md' })
    expectMarked(code, '---\ntyyppi: swot\n---\n<a id="yhteys"></a>\n\n## Ällistyttävää & uutta!\n\n## Uhat\n\n## Uhat\n\n[a](#yhteys) [b](#ällistyttävää--uutta) [c](#uhat-1)\n')
  })

  it('is told from facts alone whether a document is concerned', () => {
    const facts = (path: string, text: string): NonNullable<ReturnType<typeof engine.facts>> => {
      const one = engine.facts(engine.read(path, text))
      assert.ok(one)
      return one
    }
    const lost = facts('a.swot.md', '---\ntyyppi: swot\n---\n[a](#poissa)\n')
    const linking = facts('b.swot.md', '---\ntyyppi: swot\n---\n[a](x.pdf)\n')
    const plain = facts('c.swot.md', '---\ntyyppi: swot\n---\n')
    const workspace = { ...EMPTY_WORKSPACE, missing: new Set(['x.pdf']) }
    assert.deepEqual([lost, linking, plain].map((one) => engine.concerns(one, workspace)), [true, true, false])
    assert.equal(engine.concerns(linking, EMPTY_WORKSPACE), false)
  })
})
