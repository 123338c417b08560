// swot/quadrant-empty: every quadrant has items.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/quadrant-empty'

const marked = (items: string): string => swot({ Uhat: items }).replace('## Uhat\n', `## Uhat\n   ^^^^ ${CODE}\n`)

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['nothing under the heading', marked('')],
    ['a comment is nothing', marked('<!-- Mikä voi mennä pieleen? -->')],
    ['a place is kept', marked('- TODO')],
    ['only dashes', marked('- …\n- ...')],
    ['prose instead of items', marked('Henkilöstö vaihtuu ja aika loppuu.')],
    ['the prompt as it was', marked('- Mikä voi mennä pieleen, ja miten uhkia voitaisiin torjua?')],
    ['items', swot()],
    ['items in a table', swot({ Uhat: '| Uhka | Teema |\n| --- | --- |\n| aika loppuu | aika |' })],
    ['items under sub-headings', swot({ Uhat: '### Aika\n\n- loppuu' })],
    ['in YAML and in Swedish', `typ: swot
styrkor: [a]
svagheter: []
^^^^^^^^^ swot/quadrant-empty
möjligheter:
^^^^^^^^^^^ swot/quadrant-empty
hot:
  - d
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('stands for section/empty', () => {
    for (const items of ['', '- TODO']) assert.deepEqual(findings(swot({ Uhat: items })).filter(({ code }) => code === CODE || code === 'section/empty').map(({ code }) => code), [CODE])
  })
  it('asks for items where there is prose', () => {
    const message = (items: string): string => findings(swot({ Uhat: items })).find(({ code }) => code === CODE)?.message ?? ''
    assert.match(message('Aika loppuu kesken.'), /^Ruudussa Uhat on tekstiä mutta ei luetteloa\./u)
    assert.match(message(''), /^Ruudussa Uhat ei ole vielä kohtia\. Mikä voi mennä pieleen/u)
  })

  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['asks under the heading', '---\ntyyppi: swot\n---\n\n## Uhat\n\n## Vahvuudet\n\n- a\n',
      '---\ntyyppi: swot\n---\n\n## Uhat\n\n<!-- Mikä voi mennä pieleen, ja miten uhkia voitaisiin torjua? -->\n\n## Vahvuudet\n\n- a\n'],
    ['asks above the key', 'typ: swot\nstyrkor: [a]\nhot: []\n', 'typ: swot\nstyrkor: [a]\n# Vad kan gå snett, och hur kunde hoten avvärjas?\nhot: []\n'],
    ['asks once', swot({ Uhat: '<!-- Mikä uhkaa? -->' }), undefined],
    ['leaves prose to its writer', swot({ Uhat: 'Henkilöstö vaihtuu usein.' }), undefined],
  ]
  for (const [what, before, after] of fixes) it(what, () => expectFixed(CODE, before, after))
})
