// Documents that another program formats: with Prettier chosen as the formatter they say the same as before, and are found no worse.
import assert from 'node:assert/strict'
import { format } from 'prettier'
import { contentOf } from '../../server/core/fingerprint.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { EXAMPLES, YAML_DOCUMENTS, type Sample } from '../robustness/documents.ts'
import { engine } from '../support/engine.ts'

const TODAY = '2026-11-22'
/** What documents of ours have and other Markdown has not: item attributes, off switches, prompts, groups. */
const OURS: Sample = {
  path: 'omaa.swot.md',
  text: `---
tyyppi: swot
tunniste: alku
liittyy: [ { id: kortti, reviewed: { version: "1.0" } } ]
---

# Alku

## Vahvuudet

1) *vertaistuki* {#V1 teema=aika paino=4}
2) oma_tila ja aika\n   jatkuu {#V2 teema="aika resurssi"}

<!-- pitkospuut-disable-next-line swot/question: kysymys on tarkoituksellinen -->
3) ketä kuullaan?

## Heikkoudet

<!-- Missä tarvitsette apua? -->

Kallio:

* kiire {tavoite=T1}
    - sijaiset puuttuvat

| Riski | Keino |
|-|-|
| kiire | <br>tuki |

## Mahdollisuudet
- [ ] kuntayhteistyö

## Uhat
- rahoitus   loppuu  9.10.2009–31.12.2010
`,
}

const documents: readonly Sample[] = [...EXAMPLES, ...YAML_DOCUMENTS, OURS, { path: 'rivinvaihdot.swot.md', text: OURS.text.replaceAll('\n', '\r\n') }]

interface Said {
  readonly content: string | undefined
  readonly attributes: readonly string[]
  readonly comments: readonly string[]
}

/** What a document says, with what no reader sees: the attributes of its items and its comments. */
function said({ path, text }: Sample): Said {
  const document = engine.read(path, text)
  const view = engine.view(document, TODAY)
  return {
    content: view && contentOf(view),
    attributes: isYaml(path) ? [] : (text.match(/\{[#\p{L}][^{}\n]*=?[^{}\n]*\}(?=\r?\n)/gu) ?? []),
    comments: text.match(isYaml(path) ? /(?<=\s|^)# [^\n]*/gmu : /<!--[\s\S]*?-->/gu) ?? [],
  }
}

const isYaml = (path: string): boolean => path.endsWith('.yaml')

function codesOf({ path, text }: Sample): ReadonlySet<string> {
  return new Set(engine.check(engine.read(path, text), EMPTY_WORKSPACE, TODAY).problems.map(({ code }) => code))
}

describe('documents formatted with Prettier', () => {
  for (const sample of documents) {
    it(`${sample.path} says the same, and nothing new is found in it`, async () => {
      const text = await format(sample.text, { filepath: sample.path, endOfLine: 'auto' })
      assert.deepEqual(said({ ...sample, text }), said(sample))
      const before = codesOf(sample)
      assert.deepEqual([...codesOf({ ...sample, text })].filter((code) => !before.has(code)), [])
    })
  }
})
