// Document text is data: whatever stands in a document, its page runs nothing, loads nothing and leads nowhere but to the web and to mail.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { stringify } from 'yaml'
import { HOSTILE, LARGE, oneLine, PLACES } from '../../support/hostileTexts.ts'
import { dangersIn, pageFrom } from '../../support/safePage.ts'
import { runs } from '../../support/runs.ts'
import { stopwatch } from '../../support/time.ts'

/** Bounds what a page may cost, in milliseconds. */
const LONGEST = 8000

function expectSafe(text: string): string {
  const took = stopwatch()
  const page = pageFrom(text)
  assert.ok(took() < LONGEST, 'took too long')
  assert.ok(page !== undefined)
  assert.deepEqual(dangersIn(page), [])
  return page
}

describe('a page is safe whatever stands in', () => {
  for (const [place, around] of Object.entries(PLACES)) {
    for (const [tried, text] of Object.entries(HOSTILE)) it(`${place}: ${tried}`, () => assert.ok(expectSafe(around(text)).length > 0))
  }
  for (const [tried, text] of Object.entries(LARGE)) {
    it(`items and prose: ${tried}`, () => assert.ok(expectSafe(`---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n${text}\n\n## Vahvuudet\n\n- a\n- ${oneLine(text)}\n\n${text}\n`).length > 0))
  }
})

describe('what a page must not have is noticed:', () => {
  const page = pageFrom('---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- [a](https://a.fi)\n') ?? ''
  const spoilt: Readonly<Record<string, (html: string) => string>> = {
    'a script': (html) => html.replace('<h1>', '<h1><script>1</script>'),
    'a handler': (html) => html.replace('<h1>', '<h1 onclick="x">'),
    'a link that runs': (html) => html.replace('https://a.fi', 'javascript:x'),
    'a style of its own': (html) => html.replace('<h1>', '<h1 style="x">'),
    'another style sheet': (html) => html.replace('</style>', 'a{}</style>'),
    'a page that leads on': (html) => html.replace('<title>', '<meta http-equiv="refresh" content="0"><title>'),
    'a comment': (html) => html.replace('<h1>', '<!-- x --><h1>'),
    'a sign that turns the direction': (html) => html.replace('Alku</h1>', '\u202eAlku</h1>'),
  }
  for (const [name, spoil] of Object.entries(spoilt)) {
    it(name, () => {
      assert.deepEqual(dangersIn(page), [])
      assert.notEqual(spoil(page), page)
      assert.notDeepEqual(dangersIn(spoil(page)), [])
    })
  }
})

describe('any text', () => {
  const pieces = [...Object.values(HOSTILE).flatMap((text) => text.split(/(?<=[\s<>()[\]"'{}:])/u)), '\n', '\n\n', '- ', '  ', '## ', '> ', '| ', '|---|\n', '```\n', '<!--', '-->', '{#a}', '\t', '\\', '1. ']
  const texts = fc.oneof(fc.array(fc.constantFrom(...pieces), { maxLength: 120 }).map((parts) => parts.join('')), fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit: 'grapheme', maxLength: 200 }))

  it('as the body of a document makes a safe page', function () {
    this.timeout(60_000)
    fc.assert(fc.property(texts, (text) => void expectSafe(`---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- a\n\n${text}\n`)), { numRuns: runs(150) })
  })

  it('as a value in YAML makes a safe page', function () {
    this.timeout(60_000)
    fc.assert(fc.property(texts, (text) => void expectSafe(stringify({ tyyppi: 'swot', kieli: 'fi', otsikko: text, vahvuudet: [text], uhat: text }))), { numRuns: runs(100) })
  })

  it('of a public document gives no identity code', function () {
    this.timeout(60_000)
    const parts = fc.array(fc.constantFrom('131052', '-', '308T', '*', '**', '_', ' ', '\n', 'x', '<b>', '`', '[', '](https://a.fi)', '- ', '\u202e', '131052-308T'), { maxLength: 40 }).map((all) => all.join(''))
    fc.assert(fc.property(parts, (text) => {
      const page = pageFrom(`---\ntyyppi: swot\nkieli: fi\njulkisuus: julkinen\n---\n\n# Alku\n\n## Vahvuudet\n\n- a\n\n${text}\n`) ?? ''
      assert.doesNotMatch(page, /(?<![\p{L}\p{N}])131052-308T(?![\p{L}\p{N}])/u)
    }), { numRuns: runs(150), examples: [['131052-308T 131052-308T131052-308T'], ['131052[131052-308T](https://a.fi)']] })
  })
})
