import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'list/numbering'
const inPlan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Kotikäynnit\n\n## Keinot\n\n${body}\n`

describe(code, () => {
  it('marks a gap, a repeated number and a restart', () => {
    expectMarkedInAllSpellings(code, inPlan(`1. Ryhmä
2. Retki
4. Kysely
^^ list/numbering
5. Haastattelu
5. Kirjaus
^^ list/numbering
1. Loppu
^^ list/numbering`))
  })

  it('marks a gap between lists of one section, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

## Metoder

Helsingfors

1) Lek
2) Utflykt

### Esbo

4) Samtal
^^ list/numbering
`)
  })

  it('marks a list that does not begin with 1', () => {
    expectMarked(code, inPlan(`3. Ryhmä
^^ list/numbering
4. Retki

- Muuta

  2. Kysely
  ^^ list/numbering
  3. Haastattelu`))
  })

  for (const [what, body] of [
    ['a list that goes on behind labels', 'Helsingin\n\n1) Kallio\n2) Malminkartano\n\nVantaan\n\n3) Myyrmäki\n\nEspoon\n\n4) Matinkylä'],
    ['a list that goes on behind sub-headings and in the next section', '### Helsinki\n\n1. Kallio\n\n### Vantaa\n\n2. Myyrmäki\n\n## Tuotokset\n\n3. Malli'],
    ['a new list that begins at 1', '1) Ryhmä\n2) Retki\n\nTavoitteet tiivistyivät.\n\n1) Ryhmä'],
    ['a comment inside a list', '1. Ryhmä\n\n<!-- tarkista -->\n\n2. Retki'],
    ['a list numbered by Markdown', '1. Ryhmä\n1. Retki\n1. Kysely'],
    ['numbers from 0', '0. Alku\n1. Ryhmä'],
    ['an ordinal or a year at the start of a line', '3. luokan oppilaat olivat mukana\n\nTeksti\n\n2012. vuoden alussa aloitettiin'],
    ['nested lists', '1. Ryhmä\n   1. Retki\n   2. Kysely\n2. Koulu\n   1. Tunti'],
    ['bullets', '- Ryhmä\n- Retki'],
  ] as const) {
    it(`is silent on ${what}`, () => expectMarked(code, inPlan(body)))
  }

  it('says how the number differs', () => {
    const message = (body: string): string => findings(inPlan(body)).find((one) => one.code === code)?.message ?? ''
    assert.match(message('1. a\n2. b\n4. c'), /2 → 4/u)
    assert.match(message('1. a\n2. b\n2. c'), /Numero 2/u)
    assert.match(message('7. a\n8. b'), /numerosta 7/u)
  })

  it('is silent on the real cards', () => {
    for (const name of ['hankekortti-kehra-ii.md', 'hankekortti-kehra-ii.korjattu.md']) expectMarked(code, readFileSync(new URL(`../../../examples/${name}`, import.meta.url), 'utf8'))
  })
})

describe(`${code}: the change`, () => {
  it('numbers the list from its beginning', () => {
    expectFixed(code, inPlan('1. Ryhmä\n2. Retki\n4. Kysely\n4. Juhla'), inPlan('1. Ryhmä\n2. Retki\n3. Kysely\n4. Juhla'))
    expectFixed(code, inPlan('3) Ryhmä\n4) Retki'), inPlan('1) Ryhmä\n2) Retki'))
  })
  it('goes on where the list before ended', () => {
    expectFixed(code, inPlan('1. a\n2. b\n\n### Vantaa\n\n4. c\n5. d'), inPlan('1. a\n2. b\n\n### Vantaa\n\n3. c\n4. d'))
  })
})
