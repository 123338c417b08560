import assert from 'node:assert/strict'
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
})
