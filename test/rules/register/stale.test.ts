import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'

const code = 'register/stale'
const card = (id: string, rest = ''): string => `tyyppi: hankekortti\ntunniste: ${id}\notsikko: Hanke ${id}\n${rest}`
const others = {
  'kortit/a.yaml': card('kehra-ii', 'tila: valmis\nhallinnoiva_kunta: Helsinki\ntoteutusaika: 1.1.2011–31.10.2013\n'),
  'kortit/b.yaml': card('pitkospuut', 'tila: luonnos\n'),
}
const table = (rows: string): string => `---
tyyppi: hankerekisteri
---
# Hankerekisteri

## Hankkeet

| Tunniste | Nimi | Hallinnoija | Toteutusaika | Tila |
|---|---|---|---|---|
${rows}`

describe(code, () => {
  it('marks the register when a project is not in it', () => {
    expectMarked(code, table('| kehra-ii | Kehrä II | | | |\n').replace('## Hankkeet\n', '## Hankkeet\n   ^^^^^^^^ register/stale\n'), { others })
    expectMarked(code, 'typ: projektregister\nprojekten:\n^^^^^^^^^ register/stale\n  - id: kehra-ii\n    namn: Kehrä II\n', { others })
  })

  it('names what is missing, at most three', () => {
    const many = Object.fromEntries(['a', 'b', 'c', 'd'].map((id) => [`${id}.yaml`, card(id)]))
    assert.match(findings(table('| x | X | | | |\n'), { others: many }).find((one) => one.code === code)?.message ?? '', /4 hanketta: Hanke a, Hanke b, Hanke c …/u)
    assert.match(findings(table('| kehra-ii | X | | | |\n'), { others }).find((one) => one.code === code)?.message ?? '', /1 hanke: Hanke pitkospuut\./u)
  })

  it('marks the cells that say something else than the card', () => {
    expectMarked(code, table(`| kehra-ii | Kehrä II | Espoo | 2011–2013 | luonnos |
                        ^^^^^ register/stale
                                ^^^^^^^^^ register/stale
                                            ^^^^^^^ register/stale
| pitkospuut | Pitkospuut | | | |
`), { others })
  })

  it('is silent when the register is up to date, in other words and spellings too', () => {
    expectMarked(code, table('| kehra-ii | Kehrä II | helsinki | 1.1.2011-31.10.2013 | färdig |\n| pitkospuut | Pitkospuut | Espoo | 2012 | |\n'), { others })
    expectMarked(code, table('| vanha | Kehrä II | | | |\n| pitkospuut | P | | | |\n'), { others: { ...others, 'kortit/a.yaml': `${others['kortit/a.yaml']}entiset_tunnisteet: [vanha]\n` } })
  })

  it('lists only what the kind says: other documents need no row', () => {
    expectMarked(code, table('| kehra-ii | K | | | |\n| pitkospuut | P | | | |\n'), { others: { ...others, 's.yaml': 'tyyppi: swot\ntunniste: s\n' } })
  })

  it('adds the missing rows, with what the cards tell and the register has room for', () => {
    expectFixed(code, table('| muu | Muu | | | |\n'), table('| muu | Muu | | | |\n| kehra-ii | Hanke kehra-ii |  |  |  |\n| pitkospuut | Hanke pitkospuut |  |  |  |\n'), { others })
    expectFixed(code, table('| muu | Muu | Espoo | 2012 | valmis |\n'),
      table('| muu | Muu | Espoo | 2012 | valmis |\n| kehra-ii | Hanke kehra-ii | Helsinki | 1.1.2011–31.10.2013 | valmis |\n| pitkospuut | Hanke pitkospuut |  |  | luonnos |\n'), { others })
    expectFixed(code, 'typ: projektregister\nprojekten:\n  - id: kehra-ii\n    namn: Kehrä II\n', 'typ: projektregister\nprojekten:\n  - id: kehra-ii\n    namn: Kehrä II\n  - id: pitkospuut\n    namn: Hanke pitkospuut\n    status: utkast\n', { others })
    expectFixed(code, 'typ: projektregister\nprojekten: [{id: kehra-ii, namn: K}]\n', 'typ: projektregister\nprojekten: [{id: kehra-ii, namn: K}, {id: pitkospuut, namn: Hanke pitkospuut, status: utkast}]\n', { others })
    expectFixed(code, table(''), undefined, { others })
  })

  it('changes a cell to what the card says', () => {
    const rows = (admin: string, status: string): string => table(`| kehra-ii | Kehrä II | ${admin} | | ${status} |\n| pitkospuut | P | | | |\n`)
    expectFixed(code, rows('Espoo', 'valmis'), rows('Helsinki', 'valmis'), { others })
    expectFixed(code, rows('Helsinki', 'luonnos'), rows('Helsinki', 'valmis'), { others })
    expectFixed(code, 'typ: projektregister\nprojekten:\n  - {id: kehra-ii, namn: K, status: utkast}\n  - {id: pitkospuut, namn: P}\n', 'typ: projektregister\nprojekten:\n  - {id: kehra-ii, namn: K, status: färdig}\n  - {id: pitkospuut, namn: P}\n', { others })
  })
})
