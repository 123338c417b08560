// Completion at any place of any example document, whole or half-written: it never throws, and what is taken breaks nothing.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { convert } from '../../server/core/render/convert.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { filledOf, plainOf, suggestedAt, TODAY } from './completion.ts'

interface Sample {
  readonly path: string
  readonly text: string
}

const EXAMPLES: readonly Sample[] = readdirSync('examples').filter((name) => name.endsWith('.md')).map((name) => ({ path: name, text: readFileSync(`examples/${name}`, 'utf8') }))

const inYaml = ({ path, text }: Sample): readonly Sample[] => {
  const document = engine.read(path, text)
  const view = engine.view(document, TODAY)
  return view ? [{ path: path.replace(/md$/u, 'yaml'), text: convert(document, view, 'yaml').text }] : []
}

const SAMPLES: readonly Sample[] = [...EXAMPLES, ...EXAMPLES.flatMap(inYaml)]

/** What cannot be read of a text as YAML. */
const faults = ({ path, text }: Sample): number => engine.read(path, text).faults.filter(({ code }) => code.startsWith('yaml/') || code.startsWith('frontmatter/')).length

/** Asserts that completion works at an offset, and that a text is as readable as before with any of its offers. */
function sound({ path, text }: Sample, offset: number): void {
  const found = suggestedAt(text, offset, { path })
  if (!found) return
  const { word, items } = found
  const where = JSON.stringify(text.slice(Math.max(0, offset - 60), offset))
  assert.ok(word.start <= offset && offset <= word.end, `the cursor stands in the word at ${where}`)
  assert.equal(new Set(items.map(({ label }) => label)).size, items.length, `nothing is offered twice at ${where}: ${items.map(({ label }) => label).join(', ')}`)
  const before = faults({ path, text })
  for (const { label, text: template } of items.slice(0, 25)) {
    for (const written of [filledOf(template), plainOf(template)]) {
      const after = text.slice(0, word.start) + written + text.slice(word.end)
      assert.ok(faults({ path, text: after }) <= before, `${label} at ${where} in ${path}:\n${after.slice(Math.max(0, word.start - 200), word.start + 300)}`)
    }
  }
}

const anyPlace = fc.tuple(fc.constantFrom(...SAMPLES), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean())

describe('completion anywhere', () => {
  it('never throws, and its offers break nothing', () => {
    fc.assert(fc.property(anyPlace, ([{ path, text }, part, returns]) => {
      const written = returns ? text.replaceAll('\n', '\r\n') : text
      sound({ path, text: written }, Math.floor(part * written.length))
    }), { numRuns: runs(60) })
  })

  it('nor in a text that ends at the cursor', () => {
    fc.assert(fc.property(anyPlace, ([{ path, text }, part]) => {
      const written = text.slice(0, Math.floor(part * text.length))
      sound({ path, text: written }, written.length)
    }), { numRuns: runs(40) })
  })

  it('nor behind something that is being typed on a line of its own', () => {
    const typed = fc.constantFrom('', '#', '## ', '## R', '- ', '  - ', 'ti', 'tila: ', '  ', '    ', '<!-- ', '| ', '- x {', '# pitkospuut-', 'kunnat: [', 'a: "', '\t', '- {')
    fc.assert(fc.property(fc.constantFrom(...SAMPLES), fc.nat({ max: 400 }), typed, ({ path, text }, at, words) => {
      const lines = text.split('\n')
      const index = at % lines.length
      const written = [...lines.slice(0, index), words, ...lines.slice(index)].join('\n')
      sound({ path, text: written }, lines.slice(0, index).join('\n').length + (index === 0 ? 0 : 1) + words.length)
    }), { numRuns: runs(60) })
  })

  it('nor with a mark of byte order and signs outside of the basic plane', () => {
    const text = '\ufeff---\ntyyppi: hankekortti\nkieli: fi\notsikko: 👪 perhe\n\n---\n\n# 👪\n\n## \n'
    for (let offset = 0; offset <= text.length; offset++) sound({ path: 'a.md', text }, offset)
  })

  it('repeats no personal identity code, in whatever it was written', () => {
    const code = '131052-308T'
    const written = {
      'a.md': `---\ntyyppi: hankekortti\nid: ${code}\nkunnat: [${code}]\n${code}: x\n---\n## ${code}\n\n## Tavoitteet\n\n- x {#${code} teema=${code}}\n- ${'Tukea '.repeat(12)}${code}\n- Arki\n\n## Tuotokset\n\n- Opas {tavoite=\n- Malli {teema=\n- Kurssi {\n`,
      'a.yaml': `tyyppi: hankekortti\nid: ${code}\nhanke: ${code}\nliittyy:\n  - id: \ntavoitteet:\n  - { id: ${code}, teksti: x }\ntuotokset:\n  - teksti: a\n    attribuutit:\n      tavoite: \n`,
    }
    const others = { 'b.md': written['a.md'], 'c.yaml': written['a.yaml'] }
    let offers = 0
    for (const [path, text] of Object.entries(written)) for (let offset = 0; offset <= text.length; offset++) {
      const { items = [] } = suggestedAt(text, offset, { path, others }) ?? {}
      offers += items.length
      assert.doesNotMatch(JSON.stringify(items), /131052-?3?0?8?/u, text.slice(Math.max(0, offset - 40), offset))
    }
    assert.ok(offers > 500, `${offers} offers`)
    assert.ok(suggestedAt(written['a.md'], written['a.md'].indexOf('{tavoite=') + 9)?.items.some(({ label, detail }) => label === '3' && detail === 'Arki'), 'the other goals are offered')
  })
})
