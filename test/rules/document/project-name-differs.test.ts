import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'document/project-name-differs'
const card = (official: string): string => `tyyppi: hankekortti\nhanke:\n  virallinen_nimi: ${official}\n`
const others = { 'kortti.yaml': card('Kasvun tuki II Yhteiset polut lastensuojelun ja koulun välillä') }

describe(code, () => {
  it('marks another spelling of the official name in the introduction', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: swot
hanke: Kasvun tuki II
---

# Alku

KASVUN TUKI 2 YHTEISET POLUT LASTENSUOJELUN JA PÄIVÄKODIN VÄLILLÄ
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/project-name-differs

Kasvun tuki II:n analyysin tekivät hankkeen työntekijät.
`, { others })
  })

  it('does so in the introduction of a YAML document, of which a wrapped line is only a part', () => {
    expectMarked(code, `tyyppi: swot
hanke: Kasvun tuki II
johdanto: |
  Kasvun tuki II Yhteiset polut lastensuojelun ja
  koulun välillä

  Kasvun tuki II Yhteiset polut perhetyön ja koulun välillä
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/project-name-differs

  Analyysin tekivät hankkeen työntekijät.
`, { others })
  })

  it('takes names with different numbers for different projects', () => {
    const first = { 'kortti.yaml': card('Yhteiset polut I lastensuojelun ja koulun välillä') }
    assert.deepEqual(findings(card('Yhteiset polut II lastensuojelun ja koulun välillä'), { others: first }).filter((finding) => finding.code === code), [])
    assert.equal(findings(card('Yhteiset polut 1 lastensuojelun ja kodin välillä'), { others: first }).filter((finding) => finding.code === code).length, 1)
  })

  it('marks the official name, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
projekt:
  officiellt namn: Stöd för uppväxten, gemensamma stigar för skolan
                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ document/project-name-differs
---
`, { others: { 'kort.yaml': 'typ: projektkort\nprojekt:\n  officiellt namn: Stöd för uppväxten, gemensamma stigar för dagvården\n' } })
  })

  it('marks a name that has nothing in common when the project’s id is the same', () => {
    expectMarked(code, `tyyppi: hankekortti
hanke:
  id: kasvun-tuki
  virallinen_nimi: Perheiden polku
                   ^^^^^^^^^^^^^^^ document/project-name-differs
`, { others: { 'b.yaml': 'tyyppi: hankekortti\nhanke:\n  id: kasvun-tuki\n  virallinen_nimi: Kasvun tuki\n' } })
  })

  it('leaves alone the spelling that most documents use', () => {
    const most = { 'b.yaml': card('Kasvun tuki ja koulun arki'), 'c.yaml': card('Kasvun tuki ja koulujen arki') }
    expectMarked(code, card('Kasvun tuki ja koulun arki'), { others: most })
    assert.equal(findings(card('Kasvun tuki ja koulujen arki'), { others: { ...most, 'c.yaml': most['b.yaml'] } }).filter((one) => one.code === code).length, 1)
  })

  for (const [what, text] of [
    ['the same name in other letters', 'KASVUN TUKI II: YHTEISET POLUT LASTENSUOJELUN JA KOULUN VÄLILLÄ'],
    ['the short name', 'Kasvun tuki II'],
    ['a sentence that begins with the name', 'Kasvun tuki II Yhteiset polut lastensuojelun ja koulun välillä on kolmen vuoden työ'],
    ['several sentences', 'Kasvun tuki II Yhteiset polut lastensuojelun ja koulujen välillä alkoi. Sen tavoite on yhteistyö.'],
    ['another project of the same programme', 'Kasvun tuki III Nuorten oma aika'],
  ] as const) {
    it(`is silent on ${what}`, () => expectMarked(code, `---\ntyyppi: swot\nhanke: Kasvun tuki II\n---\n\n# Alku\n\n${text}\n`, { others }))
  }

  it('is silent without other documents and between projects that only begin alike', () => {
    expectMarked(code, card('Kasvun tuki Nuorten oma aika'), { others })
    expectMarked(code, card('Kasvun tuki'))
  })

  it('finds the second official name in the real documents, and says where they differ', () => {
    const read = (name: string): string => readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8')
    const seen = findings(read('swot-alku-kehra-ii.md'), { others: { 'hankekortti-kehra-ii.md': read('hankekortti-kehra-ii.md') } }).filter((one) => one.code === code)
    assert.deepEqual(seen.map(({ line }) => line), [24])
    assert.match(seen[0]?.message ?? '', /hankekortti-kehra-ii\.md.*peruspalvelujen välillä.*”MUIDEN PALVELUIDEN”/u)
  })
})

describe(`${code}: the change`, () => {
  const name = 'Kasvun tuki II Yhteiset polut lastensuojelun ja koulun välillä'
  it('takes the name of the other document', () => {
    const differing = 'Kasvun tuki II Yhteiset polut lastensuojelun ja oppilaitosten välillä'
    expectFixed(code, card(`'${differing}'`), card(`'${name}'`), { others })
    expectFixed(code, `---\ntyyppi: swot\nhanke: Kasvun tuki II\n---\n\n# Alku\n\n${differing}\n`, `---\ntyyppi: swot\nhanke: Kasvun tuki II\n---\n\n# Alku\n\n${name}\n`, { others })
  })
})
