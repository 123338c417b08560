import assert from 'node:assert/strict'
import fc from 'fast-check'
import { expectFixed, fixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { runs } from '../../support/runs.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/log-differs'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a version that only the frontmatter has', `---
tyyppi: hankekortti
versiot:
  - versio: 0.1
    muutos: Luonnos
  - versio: 1.0
    muutos: Kokeiltu
---

## Versiohistoria
   ^^^^^^^^^^^^^^ version/log-differs

| Versio | Muutos |
| --- | --- |
| 0.1 | Luonnos |
`],
    ['two sections that tell different things, in Swedish', `---
typ: projektkort
---

## Versionshistorik

### 0.1

- Ändring: Utkast

## Ändringshistorik
   ^^^^^^^^^^^^^^^^ version/log-differs

### 0.1

- Ändring: Första versionen
`],
    ['one tells less', '---\ntyyppi: hankekortti\nversiot:\n  - {versio: "1.0", päiväys: 1.2.2010, muutos: Luonnos}\n---\n\n## Versiohistoria\n\n| Versio | Muutos |\n| - | - |\n| 1 | Luonnos |\n'],
    ['prose beside a log', '---\ntyyppi: hankekortti\nversiot: [{versio: 0.1}]\n---\n\n## Versiot\n\nMalli on valmis.\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('is no matter of YAML, where a key stands once', () => expectMarked(code, 'tyyppi: hankekortti\nversiot: [{versio: 0.1}]\n'))

  it('offers to remove the log that the other one holds', () => {
    const front = (log: string): string => `---\ntyyppi: hankekortti\n${log}---\n\n# A\n`
    const log = 'versiot:\n  - versio: 0.1\n    muutos: Luonnos\n  - versio: 1.0\n    muutos: Kokeiltu\n'
    expectFixed(code, `${front(log)}\n## Versiohistoria\n\n### 0.1\n\n- Muutos: Luonnos\n\n## Loppu\n\na\n`, `${front(log)}\n## Loppu\n\na\n`)
    expectFixed(code, `${front('versiot:\n  - versio: 0.1\n')}\n## Versiohistoria\n\n### 0.1\n\n### 1.0\n`, `${front('')}\n## Versiohistoria\n\n### 0.1\n\n### 1.0\n`)
    expectFixed(code, `${front(log)}\n## Versiohistoria\n\nMuistiinpano.\n\n### 0.1\n\n- Muutos: Luonnos\n`, undefined)
  })

  describe('merges two logs', () => {
    const front = (log: string): string => `---\ntyyppi: hankekortti\n${log}---\n\n# A\n`
    const merges: readonly (readonly [string, string, string])[] = [
      ['into the one that readers see: entries by number, fields that only one has, both texts where they differ',
        `${front(`versiot:
  - versio: 0.1
    päiväys: 1.2.2010
    muutos: Luonnos
  - versio: 1.0
    muutos: Kokeiltu
    osallistujat:
      asiakkaat: [vanhemmat]
    laatijat: [kehittäjä, esimies]
tila: luonnos
`)}
## Versiohistoria

### 0.1

- Muutos: Ensimmäinen versio

### 0.2

* Päiväys: 3.2.2010

## Loppu

a
`,
        `${front('tila: luonnos\n')}
## Versiohistoria

### 0.1

- Muutos: Ensimmäinen versio / Luonnos
- Päiväys: 1.2.2010

### 0.2

* Päiväys: 3.2.2010

### 1.0

- Muutos: Kokeiltu
- Osallistujat:
  - Asiakkaat:
    - vanhemmat
- Tekijät:
  - kehittäjä
  - esimies

## Loppu

a
`],
      ['into a table; a day is no text, so that both stand in entries, which version/merged-log tells of',
        `${front('versiot:\n  - versio: 0.1\n    päiväys: 1.2.2010\n    reflektio: a | b\n  - versio: 1.0\n    muutos: Kokeiltu\n')}
## Versiot

| Versio | Päivämäärä | Muutos | Mitä opimme |
| --- | --- | --- | --- |
| 0.1 | 2.2.2010 | Luonnos |  |
| 0.2 |  | Kokeiltu | Paljon |
`,
        `${front('')}
## Versiot

| Versio | Päivämäärä | Muutos | Mitä opimme |
| --- | --- | --- | --- |
| 0.1 | 2.2.2010 | Luonnos | a \\| b |
| 0.1 | 1.2.2010 |  |  |
| 0.2 |  | Kokeiltu | Paljon |
| 1.0 |  | Kokeiltu |  |
`],
      ['into the frontmatter, where a table has no column for what is to come; in braces as it is written',
        `${front('versiot: [{versio: 0.1, muutos: "Eka, toka"}, {versio: 0.3, reflektio: opittiin}]\n')}\n## Versiot\n\n| Versio | Muutos |\n| --- | --- |\n| 0.2 | Luonnos |\n| 0.3 | b: c, d |\n`,
        `${front('versiot: [{versio: 0.1, muutos: "Eka, toka"}, {versio: 0.2, muutos: Luonnos}, {versio: 0.3, reflektio: opittiin, muutos: "b: c, d"}]\n')}`],
      ['into the frontmatter, where a comment of it would be lost; prose of the other stays',
        `${front('versiot:\n  # tarkista\n  - versio: 0.2\n    muutos: Kokeiltu\n')}\n## Versiohistoria\n\nMuistiinpano.\n\n### 0.1\n\n- Muutos: Luonnos\n`,
        `${front('versiot:\n  # tarkista\n  - versio: 0.1\n    muutos: Luonnos\n  - versio: 0.2\n    muutos: Kokeiltu\n')}\n## Versiohistoria\n\nMuistiinpano.\n`],
      ['of two sections into the one with headings, newest first as it is; prose and sub-headings stay',
        `${front('')}\n## Versiot\n\n| Versio | Muutos |\n| --- | --- |\n| 0.2 | Luonnos |\n\n## Versiohistoria\n\n### 0.3\n\nProosaa.\n\n#### Reflektio\n\nOpittiin.\n\nLisää.\n\n### 0.1\n\n- Muutos: y\n`,
        `${front('')}\n## Versiohistoria\n\n### 0.3\n\nProosaa.\n\n#### Reflektio\n\nOpittiin.\n\nLisää.\n\n### 0.2\n\n- Muutos: Luonnos\n\n### 0.1\n\n- Muutos: y\n`],
      ['in Swedish',
        '---\ntyp: projektkort\nversioner:\n  - version: "0.2"\n    ändring: B\n---\n\n## Versionshistorik\n\n### 0.1\n\n- Ändring: A\n',
        '---\ntyp: projektkort\n---\n\n## Versionshistorik\n\n### 0.1\n\n- Ändring: A\n\n### 0.2\n\n- Ändring: B\n'],
    ]
    for (const [name, before, after] of merges) it(name, () => expectFixed(code, before, after))

    it('never where a comment in both would be lost', () =>
      expectFixed(code, `${front('versiot:\n  - versio: 0.1 # luonnos\n')}\n## Versiot\n\n### 0.2\n\n<!-- kesken -->\n`, undefined))

    it('without losing a word of either', () => {
      const text = fc.constantFrom('', 'a', 'b: c', 'd | e', '# f', '- g', 'h "i"', '{j}', '*k*', '0.1', 'l / m', '<!-- n')
      const entry = fc.record({ version: fc.constantFrom('0.1', '0.2', '1.0', '1.10'), change: text, reflection: text, day: fc.constantFrom('', '1.2.2010', '3.4.2011') })
      const log = fc.uniqueArray(entry, { selector: ({ version }) => version, minLength: 1, maxLength: 3 })
      const RUNS = runs(40)
      let merged = 0
      fc.assert(fc.property(log, log, fc.boolean(), (one, other, inTable) => {
        const yaml = one.map(({ version, change, reflection, day }) => `  - versio: ${version}\n${change && `    muutos: ${JSON.stringify(change)}\n`}${reflection && `    reflektio: ${JSON.stringify(reflection)}\n`}${day && `    päiväys: ${day}\n`}`).join('')
        const headed = other.map(({ version, change, reflection, day }) => `\n### ${version}\n\n${change && `- Muutos: ${change}\n`}${reflection && `- Reflektio: ${reflection}\n`}${day && `- Päiväys: ${day}\n`}`).join('')
        const table = `\n| Versio | Muutos | Reflektio | Päiväys |\n| --- | --- | --- | --- |\n${other.map(({ version, change, reflection, day }) => `| ${[version, change, reflection, day].map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`).join('')}`
        const before = `${front(`versiot:\n${yaml}`)}\n## Versiohistoria\n${inTable ? table : headed}\n## Loppu\n\na\n`
        const after = fixed(code, before, { name: 'merge' })
        if (after === undefined) return
        merged++
        const words = [...one, ...other].flatMap((each) => Object.values(each))
        assert.deepEqual(words.filter((word) => !after.replaceAll('\\', '').includes(word)), [], after)
        assert.equal(findings(after).filter((found) => found.code === code).length, 0, after)
      }), { numRuns: RUNS })
      assert.ok(merged > RUNS / 3, `${merged} of ${RUNS}`)
    })
  })
})
