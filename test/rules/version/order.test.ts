import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'version/order'

describe(code, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a number that falls', `---
tyyppi: hankekortti
---

## Versiohistoria

### 1.0

- Muutos: Kokeiltu

### 0.2
    ^^^ version/order

- Muutos: Luonnos

### 2.0

- Muutos: Laajennettu
`],
    ['the newest first', `---
tyyppi: hankekortti
---

## Muutoshistoria

| Versio | Muutos |
| --- | --- |
| 1.0 | Kokeiltu |
  ^^^ version/order
| 0.2 | Luonnos |
| 0.1 | Alku |
`],
    ['a date that goes back, in YAML', `tyyppi: hankekortti
versiot:
  - versio: 0.1
    päiväys: 9.10.2010
  - versio: 1.0
    päiväys: 1.2.2010
             ^^^^^^^^ version/order
`],
    ['in Swedish', `typ: projektkort
versioner:
  - {version: 0.1}
  - {version: 2.0}
  - {version: 1.10}
              ^^^^ version/order
`],
    ['1.10 follows 1.9', 'tyyppi: hankekortti\nversiot: [{versio: 1.9}, {versio: 1.10}]\n'],
    ['the same number twice is another matter', 'tyyppi: hankekortti\nversiot: [{versio: 1.0}, {versio: 1.0}]\n'],
    ['two versions of one day', 'tyyppi: hankekortti\nversiot: [{versio: 1.0, pvm: 1.2.2010}, {versio: 1.1, pvm: 1.2.2010}]\n'],
    ['a date that is missing', 'tyyppi: hankekortti\nversiot: [{versio: 1.0, pvm: 1.2.2010}, {versio: 1.1}]\n'],
  ]
  for (const [name, text] of cases) it(name, () => expectMarkedInAllSpellings(code, text))

  it('dates weigh less than numbers', () => {
    const weight = (text: string): readonly string[] => findings(text).filter((one) => one.code === code).map(({ severity }) => severity)
    assert.deepEqual(weight('tyyppi: hankekortti\nversiot: [{versio: 1.0, pvm: 2.2.2010}, {versio: 1.1, pvm: 1.2.2010}]\n'), ['warning'])
    assert.deepEqual(weight('tyyppi: hankekortti\nversiot: [{versio: 1.0}, {versio: 0.1}, {versio: 0.2}]\n'), ['error'])
    assert.deepEqual(weight('tyyppi: hankekortti\ntila: valmis\nversiot: [{versio: 1.0}, {versio: 0.2}, {versio: 0.1}]\n'), ['information'], 'an order of its own')
  })

  it('sorts headings with all that stands under them', () => {
    expectFixed(code, `---
tyyppi: hankekortti
---

## Versiohistoria

### 1.0

- Muutos: Kokeiltu
  kahdesti

#### Lisää

Tekstiä.

### 0.1 – 1.2.2010

- Muutos: Luonnos

## Tavoitteet
`, `---
tyyppi: hankekortti
---

## Versiohistoria

### 0.1 – 1.2.2010

- Muutos: Luonnos

### 1.0

- Muutos: Kokeiltu
  kahdesti

#### Lisää

Tekstiä.

## Tavoitteet
`)
  })

  it('sorts rows and YAML', () => {
    expectFixed(code, '---\ntyyppi: hankekortti\n---\n\n## Versiohistoria\n\n| Versio | Muutos |\n| - | - |\n| 2.0 | a |\n| 0.1 | b \\| c |\n| 1.0 | |\n',
      '---\ntyyppi: hankekortti\n---\n\n## Versiohistoria\n\n| Versio | Muutos |\n| - | - |\n| 0.1 | b \\| c |\n| 1.0 | |\n| 2.0 | a |\n')
    expectFixed(code, 'tyyppi: hankekortti\nversiot:\n  - versio: 1.0\n    osallistujat:\n      asiakkaat: [lapsi]\n  - versio: 0.1\n    muutos: |\n      Yksi.\n      Kaksi.\notsikko: A\n',
      'tyyppi: hankekortti\nversiot:\n  - versio: 0.1\n    muutos: |\n      Yksi.\n      Kaksi.\n  - versio: 1.0\n    osallistujat:\n      asiakkaat: [lapsi]\notsikko: A\n')
  })

  it('leaves a log alone whose comments would lose their place', () => {
    expectFixed(code, 'tyyppi: hankekortti\nversiot:\n  - versio: 1.0\n  # alku\n  - versio: 0.1\n', undefined)
  })

  it('praises a log in order', () => {
    assert.ok(code in successes('tyyppi: hankekortti\nversiot: [{versio: 1.0}, {versio: 1.1}]\n'))
    assert.ok(!(code in successes('tyyppi: hankekortti\nversiot: [{versio: 1.0}]\n')))
  })
})
