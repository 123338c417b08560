import assert from 'node:assert/strict'
import { isCopyName } from '../../../server/core/rules/shared/copies.ts'
import { expectMarked, findings } from '../../support/marks.ts'

const code = 'document/conflict-copy'
const text = '---\ntyyppi: swot\ntunniste: kasvun-tuki\n---\n# A\n'
const marked = text.replace('kasvun-tuki\n', 'kasvun-tuki\n          ^^^^^^^^^^^ document/conflict-copy\n')

describe(code, () => {
  it('marks the copy and the original, and says which is which', () => {
    expectMarked(code, marked, { path: 'swotit/alku-TYO-PC12.md', others: { 'swotit/alku.md': text } })
    expectMarked(code, marked, { path: 'swotit/alku.md', others: { 'swotit/alku-TYO-PC12.md': text } })
    const said = (path: string, other: string): string => findings(text, { path, others: { [other]: text } }).find((one) => one.code === code)?.message ?? ''
    assert.match(said('alku (1).md', 'alku.md'), /asiakirjan alku\.md ristiriitakopiolta/u)
    assert.match(said('alku.md', 'alku (1).md'), /Tästä on ristiriitakopio: alku \(1\)\.md/u)
  })

  it('does so in YAML', () => {
    expectMarked(code, 'typ: swot\nid: kasvun-tuki\n    ^^^^^^^^^^^ document/conflict-copy\n', { path: 'a.swot (2).yaml', others: { 'a.swot.yaml': 'typ: swot\nid: kasvun-tuki\n' } })
  })

  it('stands for the finding about the identifier, but not where another document has it too', () => {
    const codes = (others: Readonly<Record<string, string>>): readonly string[] => findings(text, { path: 'alku.md', others }).map((one) => one.code).filter((one) => one.startsWith('document/') && one !== 'document/status-missing')
    assert.deepEqual(codes({ 'alku – kopio.md': text }), [code])
    assert.deepEqual(codes({ 'alku – kopio.md': text, 'loppu.md': text }), ['document/id-duplicate'])
  })

  it('is silent on other names and on copies with an identifier of their own', () => {
    expectMarked(code, text, { path: 'alku-2012.md', others: { 'alku.md': text } })
    expectMarked(code, text, { path: 'alku (1).md', others: { 'alku.md': text.replace('kasvun', 'muun') } })
    expectMarked(code, text, { path: 'b/alku (1).md', others: { 'a/alku.md': text } })
  })

  const NAMES: readonly (readonly [copy: string, original: string, boolean])[] = [
    ['suunnitelma-LAPTOP.md', 'suunnitelma.md', true], ['suunnitelma-DESKTOP-7A1.md', 'suunnitelma.md', true], ['suunnitelma (1).md', 'suunnitelma.md', true], ['suunnitelma(12).md', 'suunnitelma.md', true],
    ['suunnitelma – kopio.md', 'suunnitelma.md', true], ['suunnitelma - Kopio (2).md', 'suunnitelma.md', true], ['suunnitelma - kopia.md', 'suunnitelma.md', true], ['suunnitelma copy 2.md', 'suunnitelma.md', true],
    ['Kopio tiedostosta suunnitelma.md', 'suunnitelma.md', true], ['Copy of suunnitelma.md', 'suunnitelma.md', true],
    ['suunnitelma (Työkoneen ristiriitainen kopio 2026-11-22).md', 'suunnitelma.md', true], ['suunnitelma (conflicted copy 2026-11-22).md', 'suunnitelma.md', true],
    ['suunnitelma.sync-conflict-20261122-101010-ABC1234.md', 'suunnitelma.md', true], ['a.swot-LAPTOP.md', 'a.swot.md', true], ['a-LAPTOP.swot.md', 'a.swot.md', true], ['suunnitelma 2.md', 'suunnitelma.md', true],
    ['suunnitelma-Annan-MacBook-Pro.md', 'suunnitelma.md', true], ['Kopio kohteesta suunnitelma.md', 'suunnitelma.md', true], ['Kopia av suunnitelma.md', 'suunnitelma.md', true], ['suunnitelma kopia.md', 'suunnitelma.md', true],
    ['suunnitelma_conflict-20261122-101010.md', 'suunnitelma.md', true], ['suunnitelma (SFConflict anna@kunta.fi 2026-11-22-10-10-10).md', 'suunnitelma.md', true], ['suunnitelma (Anna’s conflicting copy).md', 'suunnitelma.md', true], ['suunnitelma (Annas dators motstridiga kopia).md', 'suunnitelma.md', true],
    ['suunnitelma.md', 'suunnitelma.md', false], ['suunnitelma-loppu.md', 'suunnitelma.md', false], ['suunnitelma-2012.md', 'suunnitelma.md', false], ['uusi suunnitelma.md', 'suunnitelma.md', false],
    ['suunnitelma.md', 'suunnitelma (1).md', false], ['suunnitelma kopioitavaksi.md', 'suunnitelma.md', false], ['suunnitelma (luonnos).md', 'suunnitelma.md', false],
  ]
  for (const [copy, original, is] of NAMES) it(`${copy} is ${is ? 'a' : 'no'} copy of ${original}`, () => assert.equal(isCopyName(`a/${copy}`, `a/${original}`), is))
})
