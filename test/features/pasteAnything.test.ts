// Whatever a clipboard holds: nothing of it is run, linked or hidden in the document, no word is lost or moved, and nothing takes long.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { pasteTidily } from '../../server/core/paste/paste.ts'
import { engine } from '../support/engine.ts'
import { runs } from '../support/runs.ts'
import { stopwatch } from '../support/time.ts'
import { IN_SECTION, ofHtml, tidied } from './paste.ts'

const HARM = /<(?!br>|https?:|mailto:)[a-z!/]|javascript:|vbscript:|data:|onerror/iu

const MALICIOUS: readonly (readonly [string, string, string])[] = [
  ['scripts', 'a<script>alert(1)</script><p>b</p><svg onload=alert(1)><script>alert(1)</script></svg>', 'a\n\nb'],
  ['scripts in pieces', '<p>a<scr<script>ipt>alert(1)</script>b</p>', 'aipt>alert(1)b'],
  ['events and targets that run', '<p><img src=x onerror=alert(1)><a href="javascript:alert(1)" onclick="alert(1)">a</a> <a href="JaVa\tScript:alert(1)">b</a> <a href="data:text/html,x">c</a></p>', 'a b c'],
  ['frames, forms and objects', '<iframe src="https://x.fi"></iframe><object data="x"></object><form action="https://x.fi"><input value="salasana"><p>a</p></form>', 'a'],
  ['HTML as text', '<p>&lt;script&gt;alert(1)&lt;/script&gt; &lt;!-- a --&gt;</p>', '\\<script>alert(1)\\</script> \\<!-- a -->'],
  ['Markdown as text', '<p># a</p><p>* b</p><p>[x](javascript:alert(1))</p><p>`c`</p>', '\\# a\n\n\\* b\n\n\\[x]\\(javascript:alert(1))\n\n\\`c\\`'],
  ['comments', '<!-- <script>alert(1)</script> --><p>a<!-- b --></p>', 'a'],
  ['styles', '<style>p{background:url(https://x.fi)}</style><p style="background:url(https://x.fi)">a</p><link rel=stylesheet href=https://x.fi>', 'a'],
  ['null characters', '<p>a\0b<scr\0ipt>alert(1)</scr\0ipt></p>', 'ab'],
  ['a link that leaves its brackets', '<p><a href="https://x.fi/) [a](javascript:alert(1)">b</a></p>', '[b](<https://x.fi/) [a](javascript:alert(1)>)'],
]

describe('pasted harm', () => {
  for (const [name, html, gives] of MALICIOUS) it(name, () => {
    const result = ofHtml(html) ?? ''
    assert.equal(result, gives)
    if (!/as text|brackets/u.test(name)) assert.doesNotMatch(result, HARM)
  })
})

describe('pasted masses', () => {
  const paragraph = '<p class=MsoListParagraph style=\'text-indent:-18.0pt;mso-list:l0 level1 lfo1\'><span style=\'mso-list:Ignore\'>·<span>&nbsp;&nbsp; </span></span>Lapsen <b>ääni </b>kuuluu<o:p></o:p></p>\n'
  const masses: readonly (readonly [string, string])[] = [
    ['2 MB of Word', paragraph.repeat(2_000_000 / paragraph.length)],
    ['half of it', paragraph.repeat(1_000_000 / paragraph.length)],
    ['2 MB in one paragraph', `<p>${'sana '.repeat(400_000)}</p>`],
    ['1.9 MB of brackets', `<p>${'[*_`<'.repeat(380_000)}</p>`],
    ['boxes in boxes', '<div>'.repeat(100_000)],
    ['lists in lists', '<ul><li>a'.repeat(30_000)],
    ['lists in lists within the bounds', `${'<ul><li>a'.repeat(50)}`],
    ['bold in bold', '<b><p>'.repeat(100_000)],
    ['cells that span all', `<table>${'<tr><td colspan=100000 rowspan=65534>a</td></tr>'.repeat(5_000)}</table>`],
    ['open angles', '<'.repeat(1_900_000)],
    ['open comments', '<!--'.repeat(400_000)],
    ['tables in tables', '<table><tr><td>a<td>b'.repeat(10_000)],
    ['line breaks', `<p>${'a<br>'.repeat(15_000)}</p>`],
    ['quotation marks and tabs', '"a\t'.repeat(100_000)],
  ]
  for (const [name, html] of masses) it(`${name}: within 2 s, or left alone`, function () {
    this.timeout(20_000)
    const watch = stopwatch()
    const result = name.includes('tabs') ? tidied(`${IN_SECTION}|`, { text: html }) : tidied(`${IN_SECTION}|`, { html })
    const took = watch()
    assert.ok(result === undefined || result.text.length > 0)
    // several times what it takes alone, for a machine that does other things too
    assert.ok(took < 6_000, `${Math.round(took)} ms`)
  })
})

const WORD = fc.constantFrom('lapsi', 'ääni', 'kehittäjä', 'Porvoo', 'yhdessä', 'å', '👩‍👧')
const tag = (name: string, inside: fc.Arbitrary<string>, attributes = ''): fc.Arbitrary<string> => inside.map((html) => `<${name}${attributes}>${html}</${name}>`)
const inline = fc.array(fc.oneof(WORD, WORD.map((word) => `<b>${word} </b>`), WORD.map((word) => `<i>${word}</i>`), WORD.map((word) => `<a href="https://x.fi">${word}</a>`), WORD.map((word) => `<span style="font-weight:700">${word}</span>`), fc.constant('<br>'), fc.constant('&nbsp;')), { maxLength: 5 }).map((parts) => parts.join(' '))
const block: fc.Memo<string> = fc.memo((depth) => fc.oneof(
  inline, tag('p', inline), tag('h2', inline), tag('p', inline, ' style="mso-list:l0 level2 lfo1"'), tag('div', inline),
  ...(depth > 1 ? [tag('div', several(depth - 1)), tag('ul', tag('li', several(depth - 1))), tag('ol', tag('li', several(depth - 1))), tag('blockquote', several(depth - 1)), tag('table', fc.array(tag('tr', fc.array(tag('td', several(depth - 1)), { maxLength: 3 }).map((cells) => cells.join(''))), { maxLength: 3 }).map((rows) => rows.join('')))] : []),
))
const several = (depth: number): fc.Arbitrary<string> => fc.array(block(depth), { maxLength: 3 }).map((blocks) => blocks.join('\n'))
const wordsOf = (text: string): readonly string[] => text.match(/\p{L}+|👩‍👧/gu) ?? []

describe('anything pasted', () => {
  it('keeps its words in their order', () => {
    fc.assert(fc.property(several(3), (html) => {
      const seen = wordsOf(html.replaceAll('&nbsp;', ' ').replace(/<[^>]*>/gu, ' '))
      const text = (ofHtml(html) ?? '').replaceAll('(https://x.fi)', '').replaceAll('<br>', ' ').replace(/&#x[\dA-F]+;/gu, ' ')
      assert.deepEqual(wordsOf(text), seen)
    }), { numRuns: runs(60) })
  })

  it('never throws, wherever it is pasted', () => {
    const texts = [`${IN_SECTION}- a\n- b\n\n| A | B |\n| - | - |\n| a | b |\n\n> x\n`, '---\ntyyppi: swot\nvahvuudet:\n  -', 'tyyppi: swot\r\nkuvaus: |\r\n  a\r\nvahvuudet:\r\n  - "b"\r\n']
    const pieces = fc.constantFrom('<p>', '</p>', '<ul>', '<li>', '</ul>', '<td>', '<table>', '</table>', '<b>', '</i>', '<br>', '<h1>', '<caption>', '<del>', '<pre>', 'a', '1. ', '• ', '&nbsp;', '\t', '\n', '"', '<o:p>', '<![if !x]>', '<!--', '-->', '</', '<a href="https://x', '<div style="mso-list:l0 level3 lfo1">', '\ud800')
    fc.assert(fc.property(fc.constantFrom(...texts), fc.array(pieces, { maxLength: 30 }).map((all) => all.join('')), fc.double({ min: 0, max: 1, noNaN: true }), fc.boolean(), (text, clipboard, at, isHtml) => {
      const offset = Math.floor(at * text.length)
      const document = engine.read(text.startsWith('---') ? 'a.md' : 'a.yaml', text)
      const result = pasteTidily(document, { start: offset, end: offset }, isHtml ? { html: clipboard } : { text: clipboard })
      assert.ok(result === undefined || typeof result.text === 'string')
    }), { numRuns: runs(100) })
  })
})
