// Where in the tree a finding stands, from where it stands in the text.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { modelOf } from '../../server/core/model.ts'
import { locator, type Document } from '../../server/core/document.ts'
import { propertyOf } from '../../server/core/kinds/kind.ts'
import { pointers } from '../../server/core/features/pointer.ts'
import type { Block, Place } from '../../server/core/node.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'

const MARKDOWN = `---
tyyppi: hankekortti
tunniste: kortti
kunnat: [Espoo, Vantaa] # kaksi
yhdyshenkilot:
  - rooli: koordinaattori
    organisaatio: Espoo
---

# Kehrä

Johdatus.

## Tavoitteet

Alkusanat.

- lapsen ääni
  - kuuleminen
- yhteistyö

## Tuotokset

### Lapsen ääni

- opas

## Rahoitus

Valtionavustus: 100 euroa

## Oma otsikko

Oma teksti.

### Alla

- kohta

## Toinen oma

Lopuksi.
`
const YAML = `tyyppi: swot
tunniste: alku
vahvuudet:
  - innostus
  - teksti: taito
    # miksi
  - into
laatijat: [ohjaaja,   tutkija]
uhat: []
`

/** The title stands in the frontmatter and in the body. */
const BOTH = '---\ntyyppi: swot\notsikko: Alku\n---\n\n# Alun nelikenttä\n\n## Uhat\n\n- kiire\n'
const TEXTS: Readonly<Record<string, string>> = { 'a.md': MARKDOWN, 'a.yaml': YAML, 'b.md': BOTH }

describe('the pointer of a finding', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['a.md', 'tyyppi', '/type'],
    ['a.md', 'kortti\nkunnat', ''],
    ['a.md', 'Vantaa', '/municipalities/1'],
    ['a.md', '# kaksi', '/municipalities'],
    ['a.md', 'organisaatio', '/contacts/0/organisation'],
    ['a.md', '# Kehrä', ''],
    ['a.md', 'Kehrä', '/title'],
    ['a.md', 'Johdatus', '/introduction'],
    ['a.md', 'Tavoitteet', '/goals'],
    ['a.md', 'Alkusanat', '/goals'],
    ['a.md', 'ääni', '/goals/items/0'],
    ['a.md', 'kuuleminen', '/goals/items/0/children/0'],
    ['a.md', 'yhteistyö', '/goals/items/1'],
    ['a.md', 'ääni\n  - kuul', '/goals/items/0'],
    ['a.md', 'opas', '/outputs/groups/0/items/0'],
    ['a.md', '100 euroa', '/funding/stateGrant'],
    ['a.md', 'Oma otsikko', '/extra/0'],
    ['a.md', 'Oma teksti', '/extra/0'],
    ['a.md', 'kohta', '/extra/0'],
    ['a.md', 'Lopuksi', '/extra/1'],
    ['b.md', 'Alun', '/title'],
    ['b.md', 'kiire', '/threats/items/0'],
    ['a.yaml', 'alku', '/id'],
    ['a.yaml', 'innostus', '/strengths/items/0'],
    ['a.yaml', 'taito', '/strengths/items/1'],
    ['a.yaml', '# miksi', '/strengths'],
    ['a.yaml', 'tutkija', '/authors/1/role'],
    ['a.yaml', ',   tutkija', '/authors'],
    ['a.yaml', 'uhat', '/threats'],
  ]
  for (const [path, words, pointer] of cases) {
    it(`${path} ‹${words.replace('\n', '⏎')}›: ${pointer === '' ? "''" : pointer}`, () => {
      const document = engine.read(path, TEXTS[path] ?? '')
      const [from, to] = [placeAt(document, document.text.indexOf(words)), placeAt(document, document.text.indexOf(words) + words.length, true)]
      const whole = { ...from, end: to.end }
      assert.equal(pointers(document)(from.block === to.block ? { from: whole, to: whole } : { from, to }), pointer)
    })
  }

  it('is the one that the check gives, where it gives one', () => {
    const document = engine.read('a.yaml', YAML)
    const place = placeAt(document, document.text.indexOf('alku'))
    assert.equal(pointers(document)({ from: place, to: place, pointer: '/period' }), '/period')
  })

  it('is empty for syntax, for a text of no kind, and leads to the property of a broken list otherwise', () => {
    const broken = engine.read('a.yaml', 'tyyppi: swot\nvahvuudet:\n  - "auki\n')
    const fault = broken.faults[0]
    assert.ok(fault)
    assert.equal(pointers(broken)({ from: fault.place, to: fault.place }), '')
    const none = engine.read('README.md', '# Hei\n')
    const place: Place = { block: { text: '' }, start: 0, end: 1 }
    assert.equal(pointers(none)({ from: place, to: place }), '')
  })

  it('leads from every finding of the examples to a part of the model, or to one that is missing in it', () => {
    for (const name of readdirSync('examples')) {
      const document = engine.read(`examples/${name}`, readFileSync(`examples/${name}`, 'utf8'))
      const model = document.content ? modelOf(document.content, document.memo) : {}
      for (const pointer of engine.check(document, EMPTY_WORKSPACE, '2026-11-22').problems.map(pointers(document))) {
        const [first = '', ...steps] = pointer.split('/').slice(1)
        // what stands inside something that is missing as a whole is missing too
        if (first in model || steps.length === 0) {
          const parent = steps.slice(0, -1).reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], steps.length === 0 ? model : model[first])
          assert.ok(parent !== null && typeof parent === 'object', `${name} ${pointer}`)
        } else assert.ok(propertyOf(propertyOf(document.selection.kind?.root, first)?.level, steps[0] ?? ''), `${name} ${pointer}`)
      }
    }
  })
})

/** The place of one character, or of the one before with `end`. */
function placeAt(document: Document, offset: number, end = false): Place {
  const blocks: readonly Block[] = [...(document.content?.yaml?.blocks ?? []), ...(document.content?.body?.blocks ?? [])]
  const at = locator(document)
  for (const block of blocks) {
    const { start } = at({ block, start: 0, end: 0 })
    const inside = end ? offset > start && offset <= start + block.text.length : offset >= start && offset < start + block.text.length
    if (inside) return end ? { block, start: Math.max(0, offset - start - 1), end: offset - start } : { block, start: offset - start, end: offset - start + 1 }
  }
  throw new Error(`no block at ${offset}`)
}
