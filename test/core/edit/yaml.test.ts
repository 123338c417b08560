// Keys and values: put in, set and renamed, with everything around them as it was.
import assert from 'node:assert/strict'
import { insertField, insertFrontmatter, insertKey, renameKey, setValue } from '../../../server/core/edit/yaml.ts'
import { yamlScalar } from '../../../server/core/edit/yamlScalar.ts'
import { textEditsOf, withEdits } from '../../../server/core/edit/apply.ts'
import { propertyOf } from '../../../server/core/kinds/kind.ts'
import { entryOf } from '../../../server/core/node.ts'
import { edited } from '../../support/fixes.ts'

const key = (name: string, value: string, text: string): string => edited(text, (view) => {
  const property = propertyOf(view.kind.root, name)
  assert.ok(property)
  return insertKey(view, { property, value })
})

describe('insertKey', () => {
  const cases: readonly (readonly [string, string, string, string])[] = [
    ['in the order of the form', 'status', '---\ntyyppi: swot\nlaatijat: [a]\n---\n', '---\ntyyppi: swot\ntila: x\nlaatijat: [a]\n---\n'],
    ['behind a list that is not indented', 'status', '---\ntyyppi: swot\notsikko: A\n---\n', '---\ntyyppi: swot\notsikko: A\ntila: x\n---\n'],
    ['behind a text of several lines', 'status', 'tyyppi: swot\notsikko: |\n  A\n\n  B\n\nlaatijat:\n- a\n', 'tyyppi: swot\notsikko: |\n  A\n\n  B\ntila: x\n\nlaatijat:\n- a\n'],
    ['behind a comment on the line', 'status', 'tyyppi: swot # t\nlaatijat: [a]\n', 'tyyppi: swot # t\ntila: x\nlaatijat: [a]\n'],
    ['at the end of YAML without a line break', 'status', 'tyyppi: swot', 'tyyppi: swot\ntila: x'],
  ]
  for (const [name, property, before, after] of cases) {
    it(name, () => assert.equal(key(property, 'x', before), after))
    if (before.includes('\n')) it(`${name}, with CRLF`, () => assert.equal(key(property, 'x', before.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n')))
  }

  it('makes frontmatter for a document that is known by its file name', () => {
    const insert = (text: string): string => edited(text, (view) => {
      const property = propertyOf(view.kind.root, 'status')
      return property ? insertKey(view, { property, value: 'luonnos' }) : []
    }, { path: 'a.swot.md' })
    assert.equal(insert('# A\n'), '---\ntila: luonnos\n---\n\n# A\n')
    assert.equal(insert('\ufeff# A\r\n'), '\ufeff---\r\ntila: luonnos\r\n---\r\n\r\n# A\r\n')
    assert.equal(insert(''), '---\ntila: luonnos\n---\n')
    assert.equal(insert('---\n# ei vielä\n---\n# A\n'), '---\n# ei vielä\ntila: luonnos\n---\n# A\n')
  })

  it('leaves frontmatter alone whose end is not marked', () => {
    const source = { text: '---\ntyyppi: swot\n\n# A\n\nTeksti.\n', notation: 'markdown', isBroken: false, spanOf: ({ start, end }: { start: number; end: number }) => ({ start, end }) } as const
    assert.deepEqual(insertFrontmatter(source, 'a: b'), [])
  })
})

describe('insertField', () => {
  const field = (text: string): string => edited(text, (view) => {
    const property = propertyOf(view.kind.root, 'swot')
    const entry = entryOf(view.root, 'swot')
    const own = propertyOf(property?.level, 'timing')
    assert.ok(own && entry?.value.type === 'map')
    return insertField(view, entry.value.entries, property?.level, { property: own, value: 'alku' }, 'fi')
  })

  it('goes as far in as the others', () => {
    assert.equal(field('tyyppi: swot\nswot:\n    kohde: hanke\n    # akselit\n    nelikenttä: sisäinen-ulkoinen\ntila: luonnos\n'),
      'tyyppi: swot\nswot:\n    kohde: hanke\n    ajankohta: alku\n    # akselit\n    nelikenttä: sisäinen-ulkoinen\ntila: luonnos\n')
  })
  it('goes before the first, above its comment', () => {
    assert.equal(field('tyyppi: swot\nswot:\n  # akselit\n  nelikenttä: sisäinen-ulkoinen\n'), 'tyyppi: swot\nswot:\n  ajankohta: alku\n  # akselit\n  nelikenttä: sisäinen-ulkoinen\n')
  })
  it('goes behind a comma in braces', () => {
    assert.equal(field('tyyppi: swot\nswot: { kohde: hanke }\n'), 'tyyppi: swot\nswot: { kohde: hanke, ajankohta: alku }\n')
  })
})

describe('setValue and renameKey', () => {
  const set = (name: string, value: string, text: string): string => edited(text, (view) => {
    const entry = entryOf(view.root, name)
    return entry ? setValue(view, entry, value) : []
  })
  it('keeps quotes and comments', () => {
    assert.equal(set('title', 'B', 'tyyppi: swot\notsikko: "A" # nimi\n'), 'tyyppi: swot\notsikko: "B" # nimi\n')
    assert.equal(set('title', "B's", "tyyppi: swot\notsikko: 'A'\n"), "tyyppi: swot\notsikko: 'B''s'\n")
    assert.equal(set('title', 'A: B', 'tyyppi: swot\notsikko: A\n'), 'tyyppi: swot\notsikko: "A: B"\n')
  })
  it('fills an empty value', () => {
    assert.equal(set('title', 'B', 'tyyppi: swot\notsikko:\ntila: luonnos\n'), 'tyyppi: swot\notsikko: B\ntila: luonnos\n')
    assert.equal(set('title', 'B', 'tyyppi: swot\notsikko: # nimi\n'), 'tyyppi: swot\notsikko: B # nimi\n')
  })
  it('renames', () => {
    const rename = (text: string): string => edited(text, (view) => {
      const entry = view.root.entries.find(({ known }) => !known)
      return entry ? renameKey(view, entry, 'otsikko') : []
    })
    assert.equal(rename('tyyppi: swot\notsiko: A\n'), 'tyyppi: swot\notsikko: A\n')
    assert.equal(rename('tyyppi: swot\n"otsiko": A\n'), 'tyyppi: swot\n"otsikko": A\n')
  })
  it('quotes what YAML would read as something else', () => {
    const written = ['luonnos', 'A: B', '- a', 'kyllä', 'true', '2.10', '#a', 'a #b', 'å'].map((text) => yamlScalar(text))
    assert.deepEqual(written, ['luonnos', '"A: B"', '"- a"', 'kyllä', '"true"', '"2.10"', '"#a"', '"a #b"', 'å'])
    assert.equal(yamlScalar('a, b', true), '"a, b"')
  })
})

describe('textEditsOf', () => {
  it('gives nothing for a fix that is in its own way', () => {
    const at = (start: number, end: number, text: string) => ({ place: { block: { text: '' }, start, end }, text })
    const source = { text: 'abc', notation: 'markdown', isBroken: false, spanOf: ({ start, end }: { start: number; end: number }) => ({ start, end }) } as const
    assert.deepEqual(textEditsOf(source, [at(0, 2, 'x'), at(1, 3, 'y')]), [])
    assert.equal(withEdits('abc', textEditsOf(source, [at(2, 3, 'y'), at(0, 1, 'x')])), 'xby')
  })
})
