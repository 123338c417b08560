import { expectMarked } from '../../support/marks.ts'

const code = 'reference/one-way'
const swot = (id: string, rest: string): string => `tyyppi: swot\ntunniste: ${id}\n${rest}`
const card = (references: string): string => `---
tyyppi: hankekortti
tunniste: kehra-ii
otsikko: "Kehrä II – hankekortti"
hanke:
  virallinen_nimi: Kehrä II Moniammatilliset pitkospuut
  muokkautunut_nimi: Asiakasosallisuus yhteistyössä
${references}---
`
const others = {
  'a.yaml': swot('alku', 'hanke: Kehrä 2\n'), 'b.yaml': swot('muu', 'hanke: Lapsen ääni\n'), 'c.yaml': swot('takaisin', 'hanke: Toinen nimi\nliittyy: [kehra-ii]\n'),
  'd.yaml': swot('tunnisteella', 'hanke: kehra-ii\n'), 'e.yaml': swot('uusi-nimi', 'hanke: Asiakasosallisuus yhteistyössä\n'), 'f.yaml': 'tyyppi: abc-malli\ntunniste: malli\n',
}

describe(code, () => {
  it('marks a document that says it belongs to another project', () => {
    expectMarked(code, card('liittyy:\n  - alku\n  - muu\n    ^^^ reference/one-way\n'), { others })
    expectMarked(code, 'typ: projektkort\nid: k\nprojekt:\n  officiellt namn: Kehrä II\nhör_ihop_med: [muu]\n               ^^^ reference/one-way\n', { others })
  })

  it('is silent on the names of the project, its identifier, references both ways and documents of no project', () => {
    expectMarked(code, card('liittyy: [alku, takaisin, tunnisteella, uusi-nimi, malli, poissa]\n'), { others })
  })

  it('is silent in documents that are not the project’s own', () => {
    expectMarked(code, swot('loppu', 'hanke: Kehrä II\nliittyy: [muu]\n'), { others })
  })
})
