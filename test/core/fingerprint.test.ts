// The fingerprint of a document: what changes it, and what does not.
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { stringify } from 'yaml'
import type { Document } from '../../server/core/document.ts'
import { contentOf, fingerprintOf, fingerprintOfItem } from '../../server/core/fingerprint.ts'
import { plainText } from '../../server/core/parse/markdown/plainText.ts'
import { engine } from '../support/engine.ts'
import { documentsOf } from '../render/documents.ts'
import { converted } from '../render/support.ts'
import { runs } from '../support/runs.ts'
import { stopwatch } from '../support/time.ts'

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

function viewOf(document: Document): NonNullable<ReturnType<typeof engine.view>> {
  const view = engine.view(document, '2026-11-22')
  assert.ok(view)
  return view
}
const content = (text: string): string => contentOf(viewOf(engine.read(text.startsWith('---') ? 'a.md' : 'a.yaml', text)))
const print = (document: Document): string => fingerprintOf(viewOf(document))

const BASE = `---
tyyppi: swot
tunniste: alku
otsikko: Alku
---

# Alku

## Vahvuudet

- Aika {#V1 teema=aika goal=T1}
  - yhdessä
- Hyvä *henki*

## Loppusanat

Katso [sivu](https://example.org/a).
`

describe('fingerprint', () => {
  it('is p1 and 80 bits of the SHA-256 in base32', () => {
    // printf '{"title":"A"}' | sha256sum
    assert.equal(content('tyyppi: swot\notsikko: A\n'), '{"title":"A"}')
    const hex = sha256('{"title":"A"}')
    const bits = BigInt(`0x${hex.slice(0, 20)}`)
    const expected = Array.from({ length: 16 }, (_, index) => 'abcdefghijklmnopqrstuvwxyz234567'[Number((bits >> BigInt(75 - 5 * index)) & 31n)]).join('')
    assert.equal(print(engine.read('a.yaml', 'tyyppi: swot\notsikko: A\n')), `p1:${expected}`)
  })

  it('is of the tree with sorted keys', () => {
    assert.equal(content(BASE), '{"extra":[{"heading":"Loppusanat","text":"Katso sivu https://example.org/a."}],"strengths":{"items":[{"children":[{"text":"yhdessä"}],"goals":["T1"],"text":"Aika"},{"text":"Hyvä henki"}]},"title":"Alku"}')
  })

  const same: Readonly<Record<string, string>> = {
    'what it is called and where it is in its life': BASE.replace('tunniste: alku', 'tunniste: muu\ntila: valmis\nversio: 2.0\npäiväys: 1.2.2010\nkieli: fi\njulkisuus: julkinen\nlähde: {tiedosto: a}\nliittyy: [b]\nperustuu: {tunniste: c}\nentiset_tunnisteet: [d]\nlaatijat: [ohjaaja]\ntarkistukset: {V1: "p1:abcdefghijklmnop"}\nohita: [{rule: swot/question, reason: a}]'),
    'a log, and prose beside it': `${BASE}\n## Versiohistoria\n\nMuistiinpano.\n\n### 0.1\n\n- Muutos: a\n`,
    'ids and codes': BASE.replace('{#V1 teema=aika goal=T1}', '{goal=T1 paino=4}'),
    'comments, prompts and off switches': BASE.replace('# Alku', '# Alku\n\n<!-- Mitä? -->').replace('- Aika', '<!-- pitkospuut-disable-next-line swot/question: syy -->\n- Aika'),
    'formatting': BASE.replace('*henki*', '__henki__').replaceAll('- ', '* ').replace('## Vahvuudet', '## S) VAHVUUDET:'),
    'line breaks, NFD and soft hyphens': BASE.replace('Hyvä *henki*', 'Hy\u00advä\n  *henki*').normalize('NFD').replaceAll('\n', '\r\n'),
    'order of sections': BASE.replace(/## Vahvuudet[\s\S]*?(?=## Loppu)/u, '') + BASE.slice(BASE.indexOf('\n## Vahvuudet'), BASE.indexOf('\n## Loppu')),
    'the language of labels': BASE.replace('## Vahvuudet', '## Styrkor').replace('otsikko', 'rubrik').replace('goal=', 'mål='),
    'a section that is still empty': `${BASE}\n## Heikkoudet\n\n<!-- Mikä ei toimi? -->\n`,
  }
  for (const [name, text] of Object.entries(same)) it(`does not depend on ${name}`, () => assert.equal(content(text), content(BASE)))

  const other: Readonly<Record<string, string>> = {
    'the title': BASE.replaceAll('Alku', 'Loppu'),
    'words, their case and punctuation': BASE.replace('Hyvä', 'hyvä'),
    'the order of items': BASE.replace('- Hyvä *henki*\n', '').replace('- Aika', '- Hyvä *henki*\n- Aika'),
    'a goal that is served': BASE.replace('goal=T1', 'goal=T2'),
    'the target of a link': BASE.replace('example.org/a', 'example.org/b'),
    'other sections': BASE.replace('Loppusanat', 'Lopuksi'),
  }
  for (const [name, text] of Object.entries(other)) it(`depends on ${name}`, () => assert.notEqual(content(text), content(BASE)))

  it('reads values by what they mean', () => {
    const card = (cost: string): string => content(`tyyppi: hankekortti\nrahoitus: {kokonaisbudjetti: ${cost}}\ntoteutusaika: 1.5.2007–31.10.2009\n`)
    assert.equal(card('365491'), card('365 491 euroa'))
    assert.notEqual(card('365491'), card('365492'))
  })

  it('of an item is that of its words', () => {
    const of = (text: string, id: string): string | undefined => fingerprintOfItem(viewOf(engine.read('a.md', text)), id)
    assert.match(of(BASE, 'V1') ?? '', /^p1:[a-z2-7]{16}$/u)
    assert.equal(of(BASE, 'V1'), of(BASE.replace('teema=aika', 'teema=raha').replace('henki', 'mieli'), 'V1'))
    assert.notEqual(of(BASE, 'V1'), of(BASE.replace('yhdessä', 'yksin'), 'V1'))
    assert.equal(of(BASE, 'V2'), undefined)
  })

  for (const kind of engine.kinds.list) {
    it(`${kind.id}: both notations have the same`, () => {
      fc.assert(fc.property(documentsOf(kind, true), (values) => {
        const yaml = engine.read('a.yaml', stringify(values, { lineWidth: 0, aliasDuplicateObjects: false }))
        const { document } = converted(yaml, 'markdown')
        assert.equal(contentOf(viewOf(document)), contentOf(viewOf(yaml)), `${yaml.text}\n======\n${document.text}`)
      }), { numRuns: runs(2) })
    }).timeout(60_000)
  }

  it('the examples have the same in YAML', () => {
    const folder = new URL('../../examples/', import.meta.url)
    const seen = readdirSync(folder).filter((name) => name.endsWith('.md')).flatMap((name) => {
      const document = engine.read(name, readFileSync(new URL(name, folder), 'utf8'))
      if (!document.selection.kind) return []
      assert.equal(print(converted(document, 'yaml').document), print(document), name)
      return [print(document)]
    })
    assert.equal(new Set(seen).size, seen.length)
  })

  it('is the same before and after the rules have run', () => {
    const text = 'tyyppi: lomake\ntunniste: a\nosallistujat: {asiakkaat: [vanhempi], kumppanit: [koulu]}\nversiot: [{versio: 0.1, osallistujat: [vanhempi]}]\n'
    const [fresh, checked] = [engine.read('a.yaml', text), engine.read('a.yaml', text)]
    engine.check(checked, undefined, '2026-11-22')
    assert.equal(print(checked), print(fresh))
    assert.match(contentOf(viewOf(checked)), /vanhempi/u)
  })

  it('after an edit is that of the new text', () => {
    const before = engine.read('a.md', BASE)
    print(before)
    const at = BASE.indexOf('yhdessä')
    const after = engine.edit(before, { start: at, end: at, text: 'aina ' })
    assert.equal(print(after), print(engine.read('a.md', after.text)))
    assert.notEqual(print(after), print(before))
  })
})

describe('plain text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['**Malli** on _valmis_.', 'Malli on valmis.'],
    ['[Socca](https://socca.fi) ja ![kuva](a.png)', 'Socca https://socca.fi ja kuva a.png'],
    ['<https://socca.fi>', 'https://socca.fi'],
    ['snake_case ja 2 * 3 * 4', 'snake_case ja 2 * 3 * 4'],
    ['a<br>b\\\nc', 'a b c'],
    ['Yksi.\n\n- kaksi\n- kolme\n\n| a | b |\n| - | - |\n| 1 | 2 |', 'Yksi. kaksi kolme a b 1 2'],
    ['A &amp; B <!-- huom --> C', 'A & B C'],
    ['`koodi`', 'koodi'],
  ]
  for (const [source, plain] of cases) it(JSON.stringify(source), () => assert.equal(plainText(source), plain))

  it('of hostile texts takes no time', () => {
    const watch = stopwatch()
    for (const text of ['['.repeat(100_000), '- '.repeat(20_000), '*a '.repeat(30_000), '`'.repeat(50_000), '<'.repeat(50_000)]) plainText(text)
    assert.ok(watch() < 2000)
  })
})
