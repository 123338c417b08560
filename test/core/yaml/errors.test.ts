// Every kind of syntax finding: what is marked, and that it is one finding for one cause.
import assert from 'node:assert/strict'
import { readYaml } from '../../../server/core/parse/yaml/blocks.ts'
import { inWords, type Language } from '../../../server/core/problem.ts'
import { spans, valueOf } from './support.ts'

/** A document with the marked places between « and ». */
interface Row {
  readonly text: string
  readonly codes: readonly string[]
  readonly value?: unknown
}

function marked(text: string): { readonly plain: string; readonly places: readonly (readonly [number, number])[] } {
  const places: [number, number][] = []
  let plain = ''
  for (const c of text) {
    if (c === '«') places.push([plain.length, plain.length])
    else if (c === '»') (places.at(-1) ?? [0, 0])[1] = plain.length
    else plain += c
  }
  return { plain, places }
}

function check({ text, codes, value }: Row): void {
  for (const feed of ['\n', '\r\n', '\r']) {
    const { plain, places } = marked(text.replaceAll('\n', feed))
    const tree = readYaml(plain)
    const span = spans(tree)
    assert.deepEqual(tree.problems.map(({ code }) => code), codes.map((code) => `yaml/${code}`))
    assert.deepEqual(tree.problems.map(({ place }) => span(place)), places)
    if (value !== undefined) assert.deepEqual(valueOf(tree.root), value)
  }
}

const rows: Readonly<Record<string, readonly Row[]>> = {
  'a tab as indentation': [
    { text: 'hanke:\n«\t»nimi: x\n', codes: ['tab'] },
    { text: 'hanke:\n  nimi: x\n «\t»tila: y\n', codes: ['tab'] },
    { text: 'lista:\n  - x\n«\t\t»- y\n', codes: ['tab'] },
    { text: 'a: 1\n\n\t\nb: x\ty\nc:\tz\n', codes: [], value: { a: 1, b: 'x\ty', c: 'z' } },
  ],
  'a missing space behind the colon': [
    { text: '«tyyppi:swot»\n', codes: ['missing-space'], value: { tyyppi: 'swot' } },
    { text: '«tyyppi:swot» # kommentti\nb: 1\n', codes: ['missing-space'], value: { tyyppi: 'swot', b: 1 } },
    { text: 'a: 1\n«tyyppi:swot»\nb: 2\n', codes: ['missing-space'], value: { a: 1, tyyppi: 'swot', b: 2 } },
    { text: 'hanke:\n  «nimi:Kehrä»\n  tila:valmis\n', codes: ['missing-space'] },
    { text: 'hanke:\n  «nimi:Kehrä»\n  tila: valmis\n', codes: ['missing-space'] },
    { text: 'lista:\n  - «rooli:ohjaaja»\n  - b\n', codes: ['missing-space'], value: { lista: ['rooli:ohjaaja', 'b'] } },
    { text: 'lista:\n  - EU:n tuki\n  - stt:n työ\n  - https://a.fi\n  - klo 12:30\n  - mailto:a@b.fi\n', codes: [] },
  ],
  'a line without a colon': [
    { text: 'a: 1\n«irrallinen rivi»\nb: 2\n', codes: ['missing-colon'], value: { a: 1, b: 2 } },
    { text: '«otsikko = Kehrä»\nb: 2\n', codes: ['missing-colon'], value: { b: 2 } },
    { text: 'hanke:\n  «nimi Kehrä»\n  tila: x\n', codes: ['missing-colon'] },
  ],
  'a colon in a value': [
    { text: 'otsikko: «Kehrä II: hankekortti»\nb: 1\n', codes: ['colon'], value: { otsikko: 'Kehrä II: hankekortti', b: 1 } },
    { text: 'otsikko: «Kehrä II:» # x\n', codes: ['colon'], value: { otsikko: 'Kehrä II:' } },
    { text: 'hanke:\n  nimi: «Kehrä: II»\n  tila: x\n', codes: ['colon'] },
    { text: 'otsikko: "Kehrä II: hankekortti"\nurl: http://a.fi\nklo: 12:30\n', codes: [] },
  ],
  'indentation': [
    { text: 'a:\n  b: 1\n «c: 2»\nd: 3\n', codes: ['indentation'] },
    { text: 'a:\n  b: 1\n    «c: 2»\n', codes: ['indentation'] },
    { text: 'a: 1\n  «b: 2»\n', codes: ['indentation'] },
    { text: 'a:\n  - x\n «- y»\n', codes: ['indentation'] },
  ],
  'quotes': [
    { text: 'a: «"auki»\nb: 1\n', codes: ['quote'], value: { a: 'auki', b: 1 } },
    { text: "a:\n  - «'auki»\n  - y\n", codes: ['quote'], value: { a: ['auki', 'y'] } },
    { text: 'a: «"kaksi»\nriviä"\nb: 1\n', codes: ['quote'] },
    { text: 'a: "Kehrä" «ja muut»\n', codes: ['quote'], value: { a: '"Kehrä" ja muut' } },
    { text: 'a: "C:«\\p»olku"\n', codes: ['quote'], value: { a: 'C:\\polku' } },
    { text: 'a: "yli\n  kahden rivin"\nb: \'it\'\'s\'\n', codes: [], value: { a: 'yli kahden rivin', b: "it's" } },
  ],
  'brackets': [
    { text: 'a: «[x, y»\nb: 1\n', codes: ['bracket'] },
    { text: 'a: «[»\nx,\ny\n]\nb: 1\n', codes: ['bracket'] },
    { text: 'a: «{x: 1»\n', codes: ['bracket'] },
    { text: 'a: [yhdyshenkilö 1]«, ohjaaja»\n', codes: ['bracket'], value: { a: '[yhdyshenkilö 1], ohjaaja' } },
    { text: 'a: «]»\n', codes: ['bracket'] },
    { text: 'a: [x, «, y]»\n', codes: ['bracket'] },
    { text: 'a: [\n  x,\n  y\n]\n', codes: [], value: { a: ['x', 'y'] } },
  ],
  'a key twice': [
    { text: 'a: 1\nb: 2\n«a»: 3\n', codes: ['duplicate-key'], value: { a: 1, b: 2 } },
    { text: 'a:\n  b: 1\n  «b»: 2\nc: {x: 1, «x»: 2}\n', codes: ['duplicate-key', 'duplicate-key'], value: { a: { b: 1 }, c: { x: 1 } } },
    { text: 'a:\n  - b\n«a»:\n  - c\n', codes: ['duplicate-key'], value: { a: ['b'] } },
    { text: 'a:\n  b: 1\nc:\n  b: 1\n', codes: [] },
  ],
  'a document that is no map': [
    { text: '«- a»\n- b\n', codes: ['not-a-map'], value: ['a', 'b'] },
    { text: '# otsikko\n\n«teksti vain»\nja toinen\n', codes: ['not-a-map'] },
    { text: '«"teksti vain"»\n', codes: ['not-a-map'] },
  ],
  'anchors and aliases': [
    { text: 'a: «&Co» hanke\n', codes: ['anchor'], value: { a: 'hanke' } },
    { text: 'a: &n 1\nb: *n\nc: «*m»\n', codes: ['anchor'] },
    { text: 'a: &n {x: 1}\nb: *n\n', codes: [], value: { a: { x: 1 }, b: { x: 1 } } },
  ],
  'list markers': [
    { text: 'a:\n  «-x»\n  -y\n', codes: ['list-marker'] },
    { text: 'a:\n  - x\n  «-y»\n', codes: ['list-marker'] },
    { text: 'a:\n- x\n«-y»\nb: 1\n', codes: ['list-marker'] },
    { text: 'a: «- x»\n', codes: ['list-marker'] },
    { text: 'a: teksti\n  «- x»\n  - y\n', codes: ['list-marker'] },
    { text: 'a: -5\nb:\n  - -x\n  - - y\n', codes: [] },
  ],
  'special characters at the start of a value': [
    { text: 'a: «@nimi»\nb: «`x`»\nc: «%x»\nd: «*tärkeä*»\n', codes: Array(4).fill('special-character') as string[], value: { a: '@nimi', b: '`x`', c: '%x', d: '*tärkeä*' } },
    { text: 'a: «*tärkeä* asia»\n', codes: ['special-character'], value: { a: '*tärkeä* asia' } },
    { text: 'a: «!tärkeä asia»\n', codes: ['special-character'], value: { a: '!tärkeä asia' } },
    { text: 'a: «> teksti»\n', codes: ['special-character'], value: { a: '> teksti' } },
    { text: 'a:\n  - «, x»\n', codes: ['special-character'], value: { a: [', x'] } },
    { text: 'a: 50 %\nb: x & y\nc: x@y.fi\nd: huom!\n', codes: [] },
  ],
  'marks of a merge': [{ text: 'a: 1\n«<<<<<<< HEAD»\nb: 1\n=======\nb: 2\n>>>>>>> haara\nc: 3\n', codes: ['merge-conflict'] }],
  'several documents': [
    { text: 'a: 1\n«---»\nb: 2\n', codes: ['multiple-documents'], value: { a: 1 } },
    { text: '---\na: 1\n', codes: [], value: { a: 1 } },
    { text: 'a: 1\n---\n', codes: [], value: { a: 1 } },
    { text: '%YAML 1.2\n---\na: 1\n...\n', codes: [], value: { a: 1 } },
  ],
  'control characters': [
    { text: 'a: x«\u0007»y\nb: \u0000\n', codes: ['control-character'] },
    { text: 'a: 1\n«\u0000»\n', codes: ['control-character', 'missing-colon'].slice(0, 1) },
  ],
  'at most a handful': [{ text: `${'«rivi»\n'.repeat(5)}${'rivi\n'.repeat(20)}a: 1\n`, codes: Array(5).fill('missing-colon') as string[] }],
  'the broken line leaves the rest alone': [
    { text: 'a: 1\nb: «"auki»\nc:\n  - x\n  - «"auki»\n  - y\nd: 4\n', codes: ['quote', 'quote'], value: { a: 1, b: 'auki', c: ['x', 'auki', 'y'], d: 4 } },
  ],
}

for (const [name, group] of Object.entries(rows)) {
  describe(`YAML findings: ${name}`, () => {
    for (const row of group) it(JSON.stringify(row.text), () => check(row))
  })
}

describe('Words of YAML findings', () => {
  const said = (text: string, language: Language) => readYaml(text).problems.map(({ message, values }) => inWords(message, values, language)).join(' ')
  const texts = Object.values(rows).flatMap((group) => group.map(({ text }) => marked(text).plain))

  it('are complete sentences in three languages, and scold nobody', () => {
    for (const text of texts) {
      for (const language of ['fi', 'sv', 'en'] as const) {
        const words = said(text, language)
        assert.doesNotMatch(words, /\{(?:line|key|mark|close|quote|name)\}|undefined|virhe|\bfel\b|error/i, words)
      }
    }
  })

  it('quote the line, cut short', () => {
    assert.match(said('tyyppi:swot', 'fi'), /^Rivillä ”tyyppi:swot” .*Kirjoita: tyyppi: arvo$/)
    const long = said(`otsikko: ${'Kehrä '.repeat(20)}: x`, 'sv')
    assert.match(long, /^På raden ”otsikko: Kehrä[^”]{10,30}…” /)
  })

  it('never repeat a personal identity code', () => {
    for (const text of ['hetu:010594-9032', 'a: b: 010594+9032', '010594A9032', 'a: "010594-9032', '010594-9032: 1\n010594-9032: 2', '- *010594-9032']) {
      for (const language of ['fi', 'sv', 'en'] as const) assert.doesNotMatch(said(text, language), /\d{6}/, text)
    }
  })

  it('do not take braces of the document for places of the message', () => {
    assert.match(said('tyyppi:{line}{quote}', 'en'), /^In the line “tyyppi:\{line\}\{quote\}” a space is missing/)
  })
})
