// What rules skip is what has nothing in it: blocks tell the same when all of them are looked at, wherever a clue leads.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { DocumentView } from '../../server/core/view.ts'
import known from '../../schemas/shared/given-names.json' with { type: 'json' }
import { givenNames, isGenitive, isGivenName } from '../../server/core/rules/shared/givenNames.ts'
import { SIGN, signsOf } from '../../server/core/signs.ts'
import { themeCounts } from '../../server/core/themes.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { TODAY } from './seen.ts'

/** Lines of the documents in the tests of all rules: whatever a rule may find stands in some of them. */
const LINES: readonly string[] = ['test/rules', 'test/corpus', 'test/support'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).flatMap((name) =>
    [...readFileSync(`${folder}/${name}`, 'utf8').matchAll(/'((?:[^'\\\n]|\\.){3,200})'|`((?:[^`\\]|\\.){3,400})`/gu)].flatMap(([, single, template]) => written(single ?? template ?? ''))))

/** A string of a test as it stands in a document, line by line. */
function written(literal: string): readonly string[] {
  const text = literal.replace(/\\u\{?([\da-f]{4,5})\}?/giu, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16))).replaceAll('\\n', '\n').replaceAll(/\\(.)/gu, '$1')
  return text.split('\n').map((line) => line.replace(/^\s*(?:[-*#>]+|\d+[.)])\s+/u, '')).filter((line) => /\S/u.test(line))
}

const KINDS = { hankekortti: ['Tavoitteet', 'Tuotokset', 'Rahoitus'], swot: ['Vahvuudet', 'Heikkoudet', 'Uhat'], kokeilu: ['Kokeilu', 'Kokemukset', 'Seuranta'] }

const line = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...LINES) }, { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...LINES), fc.constantFrom(...LINES), fc.nat(40)).map(([a, b, at]) => a.slice(0, at) + b.slice(at)) })
const block = fc.tuple(fc.constantFrom('- ', '- ', '', '1. ', '> ', '<!-- '), fc.array(line, { minLength: 1, maxLength: 2 })).map(([mark, lines]) => mark + lines.join('\n') + (mark === '<!-- ' ? ' -->' : ''))
const markdown = fc.tuple(fc.constantFrom(...Object.entries(KINDS)), fc.array(block, { minLength: 3, maxLength: 30 })).map(([[kind, headings], blocks]) =>
  `---\ntyyppi: ${kind}\ntunniste: a\n---\n\n# Otsikko\n\n${blocks.map((text, index) => (index % 7 === 0 ? `## ${headings[(index / 7) % headings.length] ?? ''}\n\n${text}` : text)).join('\n\n')}\n`)
const yaml = fc.array(line, { minLength: 1, maxLength: 12 }).map((lines) => `tyyppi: swot\ntunniste: a\nvahvuudet:\n${lines.map((text) => `  - ${JSON.stringify(text)}\n`).join('')}`)

/** A view that asks twice: as it is asked, and without the clue. */
function compared(view: DocumentView, told: () => void): DocumentView {
  const facts = (per: DocumentView['perBlock']): DocumentView['perBlock'] => (compute, signs, clue) => {
    const found = per(compute, signs, clue)
    if (!clue) return found
    told()
    const tell: string[] = []
    const all = per((text, where, one) => {
      const fact = compute(text, where, one)
      if (fact !== undefined) tell.push(text)
      return fact
    }, signs)
    assert.equal(found.length, all.length, `${compute.name || String(compute)} skips one of ${JSON.stringify(tell)}`)
    return found
  }
  const some = (is: DocumentView['someBlock']): DocumentView['someBlock'] => (ask, clue) => {
    const found = is(ask, clue)
    told()
    assert.equal(found, is((...block) => ask(...block)), ask.name || String(ask))
    return found
  }
  return { ...view, perBlock: facts(view.perBlock), perSource: facts(view.perSource), someBlock: some(view.someBlock), someSource: some(view.someSource) }
}

describe('What no clue leads to', () => {
  it('has nothing in it that a document rule tells', () => {
    let asked = 0
    fc.assert(fc.property(fc.oneof(markdown.map((text) => ['a.md', text] as const), yaml.map((text) => ['a.yaml', text] as const)), ([path, text]) => {
      const view = engine.view(engine.read(path, text), TODAY)
      if (!view) return
      const watching = compared(view, () => asked++)
      for (const rule of engine.rules.document) {
        for (const _ of rule.check(watching)) { /* whatever it finds */ }
        rule.applies?.(watching)
      }
      themeCounts(watching)
    }), { numRuns: runs(100) })
    assert.ok(asked > 500, `asked ${asked} times`)
  }).timeout(60_000)

  it('has nothing in it that a text rule finds', () => {
    let found = 0
    for (const text of LINES) {
      if ((signsOf(text) & SIGN.other) !== 0) continue
      for (const { code, check, clue } of engine.rules.text) {
        const findings = [...check(text, { notation: 'markdown' })]
        if (findings.length === 0) continue
        found++
        assert.ok(clue(`\n${text}\n`)(0) < Infinity, `${code}: ${text}`)
      }
    }
    assert.ok(found > 100, `found ${found}`)
  })

  it('is no given name, nor the genitive of one', () => {
    const forms = known.names.flatMap((name) => [name, `${name}n`, `${name}in`, `${name}s`, `${name.replace(/(.)(?=\1.$)/u, '')}n`, `${name.slice(0, -1)}ksen`, `${name.slice(0, -3)}sen`])
    for (const form of forms.flatMap((one) => [one, one.toUpperCase()])) {
      if (!isGivenName(form) && !isGenitive(form)) continue
      assert.equal(givenNames(`\n(${form}\n`)(0), 2, form)
    }
  })
})
