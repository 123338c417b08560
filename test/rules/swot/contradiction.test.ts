// swot/contradiction: a theme that is both a strength and a weakness says in which respect.
import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/contradiction'
const STRENGTH = '- asiakasosallisuuden periaatteet toteutuivat hyvin'
const WEAKNESS = '- Asiakasosallisuuden toteutuminen konkreettisesti'
const MARK = '\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ swot/contradiction'

describe(CODE, () => {
  it('marks a weakness whose theme is a strength as well', () => {
    expectMarkedInAllSpellings(CODE, swot({ Vahvuudet: STRENGTH, Heikkoudet: `- arki\n${WEAKNESS}${MARK}` }))
  })

  it('goes by a shared code where one word is shared', () => {
    expectMarkedInAllSpellings(CODE, swot({
      Vahvuudet: '- lapsen osallisuus on nostettu esille {teema=osallisuus}',
      Heikkoudet: '- Ei nosta lasta erityisesti {teema="osallisuus aika"}\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ swot/contradiction\n- tilat ovat ahtaat {teema=osallisuus}',
    }))
  })

  it('reads opportunities with threats, Swedish and YAML', () => {
    expectMarked(CODE, swot({ Mahdollisuudet: '- organisaatiomuutos selkeyttää työnjakoa', Uhat: '- organisaatiomuutos sotkee työnjaon\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ swot/contradiction' }))
    expectMarkedInAllSpellings(CODE, 'typ: swot\nspråk: sv\nstyrkor: [Klientdelaktigheten förverkligades väl]\nsvagheter:\n  - Klientdelaktigheten förverkligas sällan\n    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ swot/contradiction\n')
  })

  it('quotes the other side, and stands for the finding on the same item twice', () => {
    const text = swot({ Vahvuudet: '- perehdyttäminen toimii yksiköissä hyvin', Heikkoudet: '- perehdyttäminen toimii yksiköissä huonosti' })
    const found = findings(text).filter(({ code }) => code === CODE || code === 'swot/repeated-item')
    assert.deepEqual(found.map(({ code }) => code), [CODE])
    assert.match(found[0]?.message ?? '', /Vahvuudet.*”perehdyttäminen toimii/u)
  })

  const quiet: readonly (readonly [string, Parameters<typeof swot>[0]])[] = [
    ['words that the whole field shares', { Vahvuudet: '- hankehenkilöstön tiivis tuki työryhmien kehittämiselle kuin ennen', Heikkoudet: '- kuinka löytää aikaa yhteiselle kehittämiselle\n- yhteistyökumppanien kehittämisestä ei ole aikaa' }],
    ['a theme of the present and of the future', { Vahvuudet: STRENGTH, Uhat: WEAKNESS }],
    ['a difference that is told below', { Vahvuudet: `${STRENGTH}\n  - kokouksissa`, Heikkoudet: WEAKNESS }],
    ['one word in common', { Vahvuudet: '- johdon sitoutuminen', Heikkoudet: '- kumppanien sitoutuminen on heikkoa ja vaihtelee' }],
    ['a code in common and no word', { Vahvuudet: '- kokouksiin on varattu tunteja {teema=aika}', Heikkoudet: '- arjen kiire {teema=aika}' }],
  ]
  for (const [what, given] of quiet) it(`is silent on ${what}`, () => expectMarked(CODE, swot(given)))

  it('adds a line for the difference, and goes on asking while it waits for its words', () => {
    const told = (below: string): string => swot({ Vahvuudet: STRENGTH, Heikkoudet: `${WEAKNESS}${below}\n- arki` })
    expectFixed(CODE, told(''), told('\n  - Miltä osin: …'))
    expectFixed(CODE, told('\n  - Miltä osin: …'), undefined)
    assert.equal(findings(told('\n  - Miltä osin: …')).filter(({ code }) => code === CODE).length, 1)
    assert.equal(findings(told('\n  - Miltä osin: kotikäynneillä')).filter(({ code }) => code === CODE).length, 0)
    expectFixed(CODE, 'tyyppi: swot\nvahvuudet: [perehdyttäminen toimii yksiköissä hyvin]\nheikkoudet: [perehdyttäminen toimii yksiköissä huonosti]\n', undefined)
  })
})
