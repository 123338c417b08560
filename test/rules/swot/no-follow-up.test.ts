// swot/no-follow-up: an analysis of the start has a counterpart when the project has ended.
import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/no-follow-up'
const START = swot({}, `tunniste: alku
tila: valmis
hanke: Kehrä II
swot:
  kohde: hanke
  ajankohta: alku
             ^^^^ ${CODE}
`)
const quiet = (text: string): string => text.replace(/^ *\^+ .*\n/mu, '')
const card = (period: string, more = ''): string => `---\ntyyppi: hankekortti\ntunniste: kortti\nhanke:\n  virallinen_nimi: Kehrä II Moniammatilliset pitkospuut\n${period}${more}---\n`
const ENDED = card('toteutusaika: 1.1.2011–31.10.2013\n')
const end = (head: string): string => swot({}, `tunniste: loppu\n${head}swot:\n  kohde: prosessi\n  ajankohta: loppu\n`)

describe(CODE, () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>])[] = [
    ['the project has ended', START, { 'kortti.md': ENDED }],
    ['the project goes on', quiet(START), { 'kortti.md': card('toteutusaika: 1.1.2025–31.10.2027\n') }],
    ['nobody tells when it ends', quiet(START), { 'kortti.md': card('') }],
    ['there is an analysis of the end', quiet(START), { 'kortti.md': ENDED, 'loppu.md': end('hanke: Kehrä II\n') }],
    ['an analysis that compares itself with this one', quiet(START), { 'kortti.md': ENDED, 'loppu.md': end('vertaa: alku\n') }],
    ['an analysis of another project is none of its own', START, { 'kortti.md': ENDED, 'loppu.md': end('hanke: SUKEDO\n') }],
    ['the card of another project', quiet(START), { 'kortti.md': ENDED.replace('Kehrä II Moniammatilliset pitkospuut', 'SUKEDO') }],
    ['a card that names this document', START, { 'kortti.md': card('toteutusaika: 1.1.2011–31.10.2013\n', 'liittyy: [alku]\n').replace('Kehrä II Moniammatilliset pitkospuut', 'Asiakasosallisuus') }],
    ['an analysis of the end itself', quiet(START).replace('ajankohta: alku', 'ajankohta: loppu'), { 'kortti.md': ENDED }],
    ['a draft', quiet(START).replace('tila: valmis', 'tila: luonnos'), { 'kortti.md': ENDED }],
    ['in YAML and in Swedish', `typ: swot
status: färdig
projekt: Kehrä II
swot: { objekt: projekt, tidpunkt: start }
                                   ^^^^^ ${CODE}
styrkor: [a]
`, { 'kortti.md': ENDED }],
  ]
  for (const [what, text, others] of cases) it(what, () => expectMarked(CODE, text, { others }))
  it('alone in the workspace', () => expectMarked(CODE, quiet(START)))
  it('tells when the project ended', () => {
    assert.match(findings(quiet(START), { others: { 'kortti.md': ENDED } }).find(({ code }) => code === CODE)?.message ?? '', /^Hanke päättyi 31\.10\.2013/u)
  })
})
