import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'section/order'
const card = (...headings: readonly string[]): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n${headings.map((heading) => `## ${heading}\n\nteksti\n`).join('\n')}`
const moved = (...headings: readonly string[]): readonly string[] => findings(card(...headings)).filter((one) => one.code === code).map(({ message }) => message.replace(/\. .*$/u, '.'))

describe(code, () => {
  it('marks the one section that stands too late', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kasvun tuki

## Tavoitteet

- a

## Toimenpiteet

- b

## Tuotokset (suoritteet)

- c

## Riskit
   ^^^^^^ section/order

Kiire
`)
  })

  it('does so in YAML and in Swedish', () => {
    expectMarkedInAllSpellings(code, `typ: utvecklingsplan
produkter: [affisch]
^^^^^^^^^ section/order
mål: [hembesök]
metoder: [lek]
mer information: roll
`)
  })

  for (const [headings, expected] of [
    [['Tavoitteet', 'Riskit', 'Toimenpiteet'], []],
    [['Riskit', 'Tavoitteet'], ['Osio ”Tavoitteet” tulee lomakkeella ennen osiota ”Riskit”.']],
    [['Juurruttaminen', 'Tavoitteet', 'Riskit', 'Toimenpiteet'], ['Osio ”Juurruttaminen” tulee lomakkeella vasta osion ”Toimenpiteet” jälkeen.']],
    [['Tavoitteet', 'Toimenpiteet', 'Tuotokset', 'Riskit', 'Tulokset'], ['Osio ”Riskit” tulee lomakkeella ennen osiota ”Toimenpiteet”.']],
    [['Tuotokset', 'Toimenpiteet', 'Riskit'], ['Osio ”Toimenpiteet” tulee lomakkeella ennen osiota ”Tuotokset”.', 'Osio ”Riskit” tulee lomakkeella ennen osiota ”Tuotokset”.']],
  ] as const) {
    it(`moves the fewest of ${headings.join(', ')}`, () => assert.deepEqual(moved(...headings), expected))
  }

  it('does not mind unknown sections, the version history, and second headings of one section', () => {
    assert.deepEqual(moved('Versiohistoria', 'Kiitokset', 'Tavoitteet', 'Kuvia', 'Riskit', 'Tavoitteet'), [])
  })

  it('says nothing of kinds whose order is free', () => {
    expectMarked(code, '---\ntyyppi: swot\n---\n\n# A\n\n## Uhat\n\n- a\n\n## Vahvuudet\n\n- b\n')
    assert.ok(!(code in successes('tyyppi: swot\nvahvuudet: [a]\nheikkoudet: [b]\nuhat: [c]\n')))
  })

  it('is glad of the form’s order', () => {
    assert.ok(code in successes(card('Tavoitteet', 'Riskit', 'Toimenpiteet')))
    assert.ok(!(code in successes(card('Tavoitteet', 'Riskit'))))
  })
})

describe(`${code}: the change`, () => {
  const section = (name: string, text: string): string => `## ${name}\n\n${text}\n\n### Lisää\n\n-  x\t\n`
  const plan = (...sections: readonly string[]): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Kotikäynnit\n\n${sections.join('\n')}`
  const [goals, means, evaluation] = [section('Tavoitteet', '- a'), section('Keinot', 'b'), section('Arviointi', 'c')] as const

  it('moves the section that stands too late, its text as it is', () => expectFixed(code, plan(means, evaluation, goals), plan(goals, means, evaluation)))
  it('moves the section that stands too early', () => expectFixed(code, plan(evaluation, goals, means), plan(goals, means, evaluation)))
  it('leaves what the form does not know where it is', () => {
    expectFixed(code, plan(means, section('Muuta', 'd'), evaluation, goals), plan(goals, means, section('Muuta', 'd'), evaluation))
  })
  it('moves a key with the comment above it', () => {
    expectFixed(code, 'tyyppi: kehittamissuunnitelma\nkeinot: [b]\narviointi: c\n# tärkein\ntavoitteet:\n  - a\n', 'tyyppi: kehittamissuunnitelma\n# tärkein\ntavoitteet:\n  - a\nkeinot: [b]\narviointi: c\n')
  })
})
