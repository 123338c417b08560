import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { engine } from '../../support/engine.ts'
import { findings } from '../../support/marks.ts'
import { EMPTY_WORKSPACE } from '../../../server/core/workspace.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'list/pasted-bullet'
const inPlan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Kotikäynnit\n\n## Keinot\n\n${body}\n`
const firstOf = (body: string): readonly string[] => findings(inPlan(body)).filter((one) => one.code === code).map(({ line, at }) => `${line} ${at}`)

describe(code, () => {
  it('marks the first pasted bullet of lines that follow each other', () => {
    expectMarkedInAllSpellings(code, inPlan(`Syksyllä:
 • ryhmä
 ^ list/pasted-bullet
 • retki,
johon tulevat kaikki
 • kysely

Keväällä:

❖ leiri
^ list/pasted-bullet

❖ juhla`))
  })

  it('marks it in items of a list, in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: utvecklingsplan
---

# Hembesök

## Metoder

- ❖ lek
  ^ list/pasted-bullet
- ❖ utflykt
- samtal
`)
  })

  for (const [what, body, expected] of [
    ['bullets of several kinds', '● ryhmä\n▪ retki', '9 ●'],
    ['bullets of symbol fonts', '\uf0b7 ryhmä', '9 \uf0b7'],
    ['dashes that make a list', '– ryhmä\n– retki', '9 –'],
    ['the letter o as a bullet', 'o ryhmä\no retki', '9 o'],
    ['hyphens behind a no-break space', '-\u00a0ryhmä\n-\u00a0retki', '9 -'],
    ['bullets behind a tab', '\t•\tryhmä\n\t•\tretki', '9 •'],
    ['hyphens behind a tab in a paragraph', 'Syksyllä\n\t- ryhmä\n\t- retki', '10 -'],
    ['a nested item', '- ryhmä\n  - • retki', '10 •'],
  ] as const) {
    it(`finds ${what}`, () => assert.deepEqual(firstOf(body), [expected]))
  }

  it('finds it again when the document was edited elsewhere', () => {
    const before = engine.read('a.md', inPlan('• ryhmä'))
    const codes = (document: typeof before): number => engine.check(document, EMPTY_WORKSPACE, '2026-11-22').problems.filter((one) => one.code === code).length
    const title = before.text.indexOf('Kotikäynnit')
    assert.deepEqual([codes(before), codes(before), codes(engine.edit(before, { start: title, end: title, text: 'Uudet ' }))], [1, 1, 1])
  })

  for (const [what, body] of [
    ['real lists', '- ryhmä\n* retki\n+ kysely\n\n1. alku'],
    ['a single dash or letter', 'Hanke kesti 1.5.2007\n– 31.10.2009.\n\no tai ei'],
    ['speech', '– Miten sinulla menee?\n– Hyvin, sanoi lapsi.\n\n– Niin. – Niinpä.\n– Mennään.'],
    ['bullets inside a line', 'Ryhmä • retki • kysely'],
    ['code', '```\n• ryhmä\n• retki\n```\n\n    - avain: arvo\n    - avain: arvo'],
    ['a comment', '<!--\n• ryhmä\n-->'],
  ] as const) {
    it(`is silent on ${what}`, () => assert.deepEqual(firstOf(body), []))
  }
})

describe(`${code}: the changes`, () => {
  const cases: readonly (readonly [string, string, string | undefined])[] = [
    ['lines behind a text', 'Syksyllä:\n • ryhmä\n • retki', 'Syksyllä:\n- ryhmä\n- retki'],
    ['lines far in', 'Syksyllä:\n\t•\tryhmä\n\t•\u00a0retki', 'Syksyllä:\n- ryhmä\n- retki'],
    ['what Markdown takes for code', 'Syksyllä:\n\n\t•\tryhmä\n\t•\tretki', 'Syksyllä:\n\n- ryhmä\n- retki'],
    ['nested ones', '• ryhmä\n  ◦ nuoret\n• retki', '- ryhmä\n  - nuoret\n- retki'],
    ['lines that go on', '• ryhmä\nnuorille\n• retki', '- ryhmä\nnuorille\n- retki'],
    ['without a space', '❖ryhmä\n❖retki', '- ryhmä\n- retki'],
    ['items', '- ❖ ryhmä\n- ❖retki', '- ryhmä\n- retki'],
    ['dashes', '– ryhmä\n– retki', '- ryhmä\n- retki'],
    ['not where a line has nothing behind it', 'Syksyllä:\n•\n• retki', undefined],
  ]
  for (const [what, before, after] of cases) it(what, () => expectFixed(code, inPlan(before), after === undefined ? undefined : inPlan(after)))
})
