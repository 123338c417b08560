// Which closed documents are told of anew when the facts of another one change.
import assert from 'node:assert/strict'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf, type Workspace } from '../../server/core/workspace.ts'
import { concernedBy } from '../../server/shell/concerned.ts'
import { engine } from '../support/engine.ts'

const workspace = (texts: Readonly<Record<string, string>>): Workspace =>
  workspaceOf(Object.entries(texts).map(([path, text]) => engine.facts(engine.read(path, text))).filter((facts): facts is Facts => facts !== undefined))

const MODEL = 'tyyppi: abc-malli\ntunniste: malli\ntila: valmis\n'
const analysis = (more: string): string => `tyyppi: swot\ntunniste: swot-malli\n${more}`
const NAMED = analysis('swot: {kohde: malli, ajankohta: loppu, kohteen_tunniste: malli}\n')

describe('documents that a change concerns', () => {
  const before = { 'malli.yaml': MODEL, 'swot.yaml': analysis(''), 'muu.yaml': 'tyyppi: swot\ntunniste: muu\n' }

  it('a document that another one begins or ceases to name is among them', () => {
    const [without, named] = [workspace(before), workspace({ ...before, 'swot.yaml': NAMED })]
    for (const [old, now] of [[without, named], [named, without]] as const) assert.deepEqual([...concernedBy(old, now, new Set(['swot.yaml']))], ['malli.yaml'])
  })

  it('nobody is where the names stay the same', () => {
    const [old, now] = [NAMED, `${NAMED}otsikko: Arvio\n`].map((text) => workspace({ ...before, 'swot.yaml': text })) as [Workspace, Workspace]
    assert.deepEqual([...concernedBy(old, now, new Set(['swot.yaml']))], [])
  })

  it('the analysis of a start is when the risks or the period of its project change', () => {
    const card = (more: string): string => `tyyppi: hankekortti\nhanke: Kehrä II\n${more}`
    const start = 'tyyppi: swot\nhanke: Kehrä II\nswot: {kohde: hanke, ajankohta: alku}\n'
    const texts = { 'kortti.yaml': card('riskit: [aika loppuu]\n'), 'alku.yaml': start, 'loppu.yaml': start.replace('alku', 'loppu') }
    const old = workspace(texts)
    const told = (text: string): readonly string[] => [...concernedBy(old, workspace({ ...texts, 'kortti.yaml': text }), new Set(['kortti.yaml']))].filter((path) => path !== 'kortti.yaml')
    assert.deepEqual(told(card('riskit: [aika loppuu, henkilöstö vaihtuu]\n')), ['alku.yaml'])
    assert.deepEqual(told(card('riskit: [aika loppuu]\ntoteutusaika: 2020–2021\n')), ['alku.yaml'])
    assert.deepEqual(told(card('riskit: [aika loppuu]\ntavoitteet: [osallisuus]\n')), [])
  })
})
