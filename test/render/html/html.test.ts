// Documents as HTML: what stands where, in which order, and that a text is never anything but text.
import assert from 'node:assert/strict'
import { html, rendered, type Showing } from '../../support/rendered.ts'

const SWOT = `---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Uhat\n\n- kiire?\n\n## Vahvuudet\n\n1. **vertaistuki** {#V1 teema=aika}\n   - ryhmät\n\n<!-- Missä olette hyviä? -->\n`
const STORY = `---\ntyyppi: kehittämistarina\nkieli: fi\naikajana:\n  - pvm: 9.10.2009\n    tapahtuma: Ensimmäinen tapaaminen\n    artefakti: malli\n---\n\n# Matka\n\n## Äänet\n\n### Lapset\n\nMinua kuunneltiin.\n`
const CARD = `---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Kehrä\n\n## Tavoitteet\n\n- avata <script>alert(1)</script> ovi\n\n## Rahoitus\n\nKokonaiskustannukset 400 euroa\n\nValtionavustus 300 euroa\n`

interface Case {
  readonly it: string
  readonly text: string
  readonly showing?: Showing
  readonly has?: readonly (string | RegExp)[]
  readonly hasNot?: readonly (string | RegExp)[]
}

const cases: readonly Case[] = [
  { it: 'the title once, the sort of document and its status', text: SWOT.replace('kieli: fi', 'kieli: fi\ntila: luonnos'), has: [/<h1>Alku<\/h1>/u, 'SWOT-analyysi · luonnos'], hasNot: [/<h1>.*<h1>/su] },
  { it: 'quadrants in the order of the schema', text: SWOT, has: [/<h2>Vahvuudet.*<h2>Uhat/su] },
  { it: 'how many there are, and what is still a question', text: SWOT, has: ['<span class="count">1 kohta</span>', 'kiire?<span class="ask">selvitettävä</span>'] },
  { it: 'themes by their names, and no attributes', text: SWOT, showing: { themes: [{ id: 'aika', name: 'Ajan puute' }] }, has: ['Ajan puute</span>'], hasNot: ['{#', 'teema=', 'V1'] },
  { it: 'Markdown inside items, with what is below them', text: SWOT, has: ['<strong>vertaistuki</strong>', '<ul><li>ryhmät</li></ul>'] },
  { it: 'no comments', text: SWOT, hasNot: ['Missä olette', '<!--'] },
  { it: 'in the editor what is missing is asked for, with the way there', text: SWOT, showing: { audience: 'editor' }, has: [/<h2>Heikkoudet.*class="prompt".*data-go="\/weaknesses"/su, 'data-pointer="/strengths/items/0"'] },
  { it: 'on a page it is not', text: SWOT, hasNot: ['prompt', 'data-pointer', 'data-go'] },
  { it: 'HTML as text', text: CARD, has: ['&#x3C;script>alert(1)&#x3C;/script>'], hasNot: ['<script'] },
  { it: 'shares of a budget in figures', text: CARD, has: [/Valtionavustus<\/th><td class="figure">300 euroa<\/td><td class="figure"><meter[^>]*>[^<]*<\/meter> 75 %/u] },
  { it: 'moments with their time and what came of them', text: STORY, showing: { others: { 'malli.abc.md': '---\ntyyppi: abc-malli\ntunniste: malli\n---\n\n# Yhteinen malli\n' } }, has: ['<time datetime="2009-10-09">9.10.2009</time>', 'Ensimmäinen tapaaminen', '<cite title="malli">Yhteinen malli</cite>'] },
  { it: 'voices side by side; in the editor those that are missing are asked for', text: STORY, showing: { audience: 'editor' }, has: [/voice-client.*Minua kuunneltiin\./su, /voice-partner.*class="prompt"/su] },
  { it: 'labels in another language', text: SWOT, showing: { labels: 'sv' }, has: ['<h2><span lang="sv">Styrkor</span>'] },
  { it: 'links to the web, and no others', text: CARD.replace('avata', '[a](javascript:alert(1)) [b](https://a.fi) [c](../salainen.md) avata'), has: ['<span>a</span>', '<a href="https://a.fi" rel="noreferrer">b</a>', '<span>c</span>'], hasNot: ['javascript:'] },
  { it: 'images as their text where they cannot be shown', text: CARD.replace('avata', '![kaavio](https://a.fi/x.png) avata'), has: ['Kuva: kaavio'], hasNot: ['<img'] },
]

describe('a document as HTML has', () => {
  for (const { it: name, text, showing, has = [], hasNot = [] } of cases) {
    for (const [ends, spelled] of [['\n', text], ['\r\n', text.replaceAll('\n', '\r\n')]] as const) {
      it(ends === '\n' ? name : `${name}, with carriage returns`, () => {
        const shown = html(spelled, showing)
        for (const one of has) assert.ok(typeof one === 'string' ? shown.includes(one) : one.test(shown), `${String(one)} is not in\n${shown}`)
        for (const one of hasNot) assert.ok(!(typeof one === 'string' ? shown.includes(one) : one.test(shown)), `${String(one)} is in\n${shown}`)
      })
    }
  }
})

describe('blocks', () => {
  it('have ids of their own, and keep them and their HTML when another one changes', () => {
    const [before, after] = [rendered(CARD), rendered(CARD.replace('300 euroa', '200 euroa'))]
    assert.deepEqual(before.map(({ id }) => id), ['head', 'goals', 'funding'])
    assert.deepEqual(after.filter(({ html: now }, index) => now !== before[index]?.html).map(({ id }) => id), ['funding'])
  })
  it('are none of a document of no kind', () => assert.deepEqual(rendered('# Lue minut\n'), []))
})
