// swot/repeated-item: the same thing in two items.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { stopwatch } from '../../support/time.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/repeated-item'
const EXAMPLE = readFileSync(new URL('../../../examples/swot-alku-kehra-ii.md', import.meta.url), 'utf8')
const marked = (item: string): string => `- ${item}\n  ${'^'.repeat(item.length)} ${CODE}`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['near-same items of one quadrant', swot({ Uhat: `- yhteistyökumppanien aikaresurssien riittävyys\n${marked('aikaresurssien riittävyys yhteistyökumppaneilla')}` })],
    ['the same item in two quadrants', swot({ Heikkoudet: '- hankkeella on pienet resurssit aiheen laajuuteen nähden', Uhat: marked('pienet resurssit aiheen laajuuteen nähden') })],
    ['the same short item', swot({ Heikkoudet: '- Kiire', Uhat: marked('kiire') })],
    ['items that share a word or two', swot({ Mahdollisuudet: '- mahdollisuus löytää asiakkaalle kokonaisvaltaista tukea\n- mahdollisuus löytää synergiaetuja lastensuojelun ja kumppanin välille' })],
    ['a thing and its opposite', swot({ Vahvuudet: '- lastensuojelun työryhmät ovat sitoutuneita kehittämiseen', Heikkoudet: '- lastensuojelun työryhmät eivät ole sitoutuneita kehittämiseen' })],
    ['a short item inside a long one', swot({ Heikkoudet: '- aikaresurssien puute', Uhat: '- aikaresurssien jakaminen kunnissa vaikeutuu, kun organisaatio muuttuu ja tiimit vaihtavat paikkaa' })],
    ['in YAML', `tyyppi: swot
heikkoudet:
  - työryhmien ajan riittävyys yhteiseen kehittämiseen
uhat:
  - ajan riittävyys työryhmien yhteiseen kehittämiseen
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ swot/repeated-item
`],
    ['in Swedish', `---
typ: swot
---

## Svagheter

- små resurser i förhållande till ämnets bredd

## Hot

- resurser små i förhållande till ämnets bredd
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ swot/repeated-item
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('is quiet on the start SWOT of the field', () => expectMarked(CODE, EXAMPLE))
  it('quotes the other item and its quadrant', () => {
    const text = swot({ Heikkoudet: '- Kiire', Uhat: '- kiire' })
    assert.match(findings(text).find(({ code }) => code === CODE)?.message ?? '', /”Kiire” \(Heikkoudet\)/u)
  })
  it('does bounded work on very many items', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `- yhteinen kehittäminen työryhmä kumppani asia${index} kunta${index % 7}`).join('\n')
    const watch = stopwatch()
    findings(swot({ Uhat: many }))
    assert.ok(watch() < 5000)
  })

  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['takes the later one of two that are the same to the letter', swot({ Uhat: '- aika\n- vaihtuvuus\n- aika' }), swot({ Uhat: '- aika\n- vaihtuvuus' })],
    ['takes it from another quadrant', swot({ Heikkoudet: '- aika\n- kiire', Uhat: '- aika\n- vaihtuvuus' }), swot({ Heikkoudet: '- aika\n- kiire', Uhat: '- vaihtuvuus' })],
    ['takes it from YAML', 'typ: swot\nhot:\n  - tidsbrist\n  - pengar\n  - tidsbrist\n', 'typ: swot\nhot:\n  - tidsbrist\n  - pengar\n'],
    ['leaves another spelling', swot({ Uhat: '- aika\n- vaihtuvuus\n- Aika' }), undefined],
    ['leaves what has an id', swot({ Uhat: '- aika\n- vaihtuvuus\n- aika {#U3}' }), undefined],
    ['leaves what has more below it', swot({ Uhat: '- aika\n- vaihtuvuus\n- aika\n  - keväällä' }), undefined],
    ['leaves numbered items', swot({ Uhat: '1. aika\n2. vaihtuvuus\n3. aika' }), undefined],
    ['leaves the only item of a quadrant', swot({ Heikkoudet: '- aika', Uhat: '- aika' }), undefined],
    ['leaves lists in brackets', 'typ: swot\nhot: [tidsbrist, pengar, tidsbrist]\n', undefined],
  ]
  for (const [what, before, after] of fixes) it(what, () => expectFixed(CODE, before, after))
})
