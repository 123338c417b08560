// How little is asked again at a keystroke: the rules of whole documents, counted.
import assert from 'node:assert/strict'
import { createEngine, type Engine } from '../../server/core/engine.ts'
import type { CodedRule } from '../../server/core/rules/rule.ts'
import type { Facts } from '../../server/core/facts.ts'
import { workspaceOf } from '../../server/core/workspace.ts'
import { createWatch } from '../../server/core/watch.ts'
import { bundled, engine } from '../support/engine.ts'

const TODAY = '2026-11-22'
const THINGS = ['kokoukset', 'vanhempainillat', 'arjen rutiinit', 'työparit', 'tilat', 'verkostot', 'kirjaamisen', 'palautteen', 'aikataulut', 'perehdytyksen', 'vertaistuen', 'juhlat']

/** Items of different words, some 80 characters each. */
const items = (count: number, lead: string, from: number): string =>
  Array.from({ length: count }, (_, at) => `${lead}${THINGS[(at + from) % THINGS.length] ?? ''} ja ${THINGS[(at * 5 + from + 3) % THINGS.length] ?? ''} saivat uuden muodon kohdassa ${at + from}`).join('\n')

const SWOT = (lead: string, heading: (name: string) => string): string =>
  ['Vahvuudet', 'Heikkoudet', 'Mahdollisuudet', 'Uhat'].map((name, at) => `${heading(name)}\n${items(210, lead, at * 7)}\n`).join('\n')
const CARD = (lead: string, heading: (name: string) => string): string =>
  ['Tavoitteet', 'Riskit', 'Toimenpiteet', 'Tuotokset', 'Juurruttaminen'].map((name, at) => `${heading(name)}\n${items(170, lead, at * 5)}\n`).join('\n')
const markdown = (type: string, body: typeof SWOT): string => `---\ntyyppi: ${type}\nkieli: fi\ntila: luonnos\nhanke: Kehrä II\nversio: 0.2\n---\n\n# Kehrä II\n\n${body('- ', (name) => `## ${name}\n`)}`
const yaml = (type: string, body: typeof SWOT): string => `tyyppi: ${type}\nkieli: fi\ntila: luonnos\nhanke: Kehrä II\nversio: 0.2\n${body('  - ', (name) => `${name.toLowerCase()}:`)}`

/** An engine that notes which rules look at a document. */
function counting(): { readonly engine: Engine; readonly asked: string[] } {
  const asked: string[] = []
  const noting = <A extends readonly unknown[], T>(code: string, run: (...given: A) => T) => (...given: A): T => {
    asked.push(code)
    return run(...given)
  }
  const rules = bundled.rules.map((rule): CodedRule => {
    if (rule.scope === 'workspace') return { ...rule, check: noting(rule.code, rule.check) }
    if (rule.scope !== 'document') return rule
    return { ...rule, check: noting(rule.code, rule.check), ...(rule.applies ? { applies: noting(`${rule.code}: applies`, rule.applies) } : {}) }
  })
  return { engine: createEngine({ ...bundled, rules }), asked }
}

describe('At a keystroke', () => {
  const rows: readonly (readonly [name: string, path: string, text: string, word: string, most: number])[] = [
    ['in an item of a SWOT', 'a.swot.md', markdown('swot', SWOT), 'kohdassa 60', 4],
    ['in an item of a SWOT in YAML', 'a.swot.yaml', yaml('swot', SWOT), 'kohdassa 60', 4],
    ['in an item of a project card', 'a.hankekortti.md', markdown('hankekortti', CARD), 'kohdassa 60', 6],
    ['in an item of a project card in YAML', 'a.hankekortti.yaml', yaml('hankekortti', CARD), 'kohdassa 60', 6],
  ]
  for (const [name, path, text, word, most] of rows) {
    it(`${name} of 50 KB at most ${most} of the rules look at the document again`, () => {
      const { engine, asked } = counting()
      let document = engine.read(path, text)
      assert.ok(text.length > 45_000, `${text.length} characters`)
      const workspace = workspaceOf([engine.facts(document)].filter((facts): facts is Facts => facts !== undefined))
      for (const part of ['first', 'typed', 'again'] as const) {
        asked.length = 0
        engine.check(document, workspace, TODAY)
        if (part !== 'again') {
          // the first check of a text looks once, and the next begins to watch
          assert.ok(asked.length > 80, `${asked.length} rules looked at it`)
          const at = document.text.indexOf(word) + 3
          document = engine.edit(document, { start: at, end: at, text: 'x' })
        }
      }
      assert.ok(asked.length <= most, asked.join(', '))
    })
  }

  it('rules about roles that a kind does not know look at none of its documents', () => {
    const { engine, asked } = counting()
    engine.check(engine.read('a.hankekortti.md', markdown('hankekortti', CARD)), undefined, TODAY)
    assert.ok(asked.includes('goals/too-many') && asked.includes('funding/amount-missing'), asked.join(', '))
    assert.deepEqual(asked.filter((code) => /^(?:swot|model|pilot|poster|work-package)\//u.test(code)), [])
  })

  it('in the status the rules that depend on it look again', () => {
    const { engine, asked } = counting()
    const text = markdown('swot', SWOT)
    let document = engine.read('a.swot.md', text)
    for (const status of ['luonnos', 'valmis']) {
      engine.check(document, undefined, TODAY)
      const start = document.text.indexOf('tila: ') + 6
      document = engine.edit(document, { start, end: document.text.indexOf('\n', start), text: status })
    }
    asked.length = 0
    engine.check(document, undefined, TODAY)
    for (const code of ['section/missing', 'swot/quadrant-missing']) assert.ok(asked.includes(code), code)
  })
})

describe('What is known of copies and of other documents', () => {
  it('is asked again when it changes while the text and the facts stay as they are', () => {
    const document = engine.read('a.swot.md', markdown('swot', SWOT))
    const view = engine.view(document, TODAY)
    assert.ok(view)
    let hash = ''
    let print: string | null = null
    const workspace = { ...workspaceOf([]), contents: { copyOf: () => (hash === '' ? undefined : { hash }), fingerprintOf: () => print } }
    const watch = createWatch(document.memo)
    const key = {}
    let times = 0
    const said = (): string => watch.see(view, { ...workspace }).run(key, (_view, others) => {
      times++
      const { contents } = others()
      return [contents?.copyOf('a', '1')?.hash, contents?.fingerprintOf('b', undefined), contents?.fingerprintOf('b', 'T1')].join()
    })
    assert.deepEqual([said(), said(), times], [',,', ',,', 1])
    hash = 'x'
    assert.deepEqual([said(), said(), times], ['x,,', 'x,,', 2])
    print = 'p1:y'
    assert.deepEqual([said(), said(), times], ['x,p1:y,p1:y', 'x,p1:y,p1:y', 3])
  })
})
