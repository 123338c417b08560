// Sums of money: amounts, what is canonical, what is ambiguous, and what is no money.
import assert from 'node:assert/strict'
import { findMoney, formatMoney, formatNumber, parseMoney } from '../../../server/core/parse/values/money.ts'
import { checkFound, checkLinear, checkParsed } from './check.ts'

describe('money', () => {
  describe('a whole text', () => {
    checkParsed(parseMoney, [
      ['365 491 euroa', { text: '365 491 euroa', amount: 365491, currency: 'EUR', canonical: true, ambiguous: undefined }],
      ['365\u00a0491\u00a0euroa', { amount: 365491, canonical: true }],
      ['365\u202f491\u202f€', { amount: 365491, canonical: true }],
      ['365\u2009491 €', { amount: 365491, canonical: true }],
      ['365 491,50 euroa', { amount: 365491.5, canonical: true }],
      ['365491 euroa', { amount: 365491, canonical: false }],
      ['9500 euroa', { amount: 9500, canonical: true }],
      ['0 euroa', { amount: 0, canonical: true }],
      ['274 000 euron', { amount: 274000, canonical: true }],
      ['274 000 eurolla', { amount: 274000, canonical: true }],
      ['274 000 euroon', { amount: 274000, canonical: true }],
      ['365 491 EUR', { amount: 365491, canonical: false }],
      ['365 491€', { amount: 365491, canonical: false }],
      ['274 t€', { amount: 274000, canonical: false }],
      ['46 M€', { amount: 46_000_000, canonical: false }],
      ['1,2 milj. euroa', { amount: 1_200_000, canonical: true }],
      ['2 miljoonaa euroa', { amount: 2_000_000, canonical: true }],
      ['274 tuhatta euroa', { amount: 274000, canonical: true }],
      ['365 491 euro', { amount: 365491, canonical: true }],
      ['1,2 miljoner euro', { amount: 1_200_000, canonical: true }],
      ['EUR 365,491', { amount: 365491, canonical: false, ambiguous: undefined }],
      ['€365,491', { amount: 365491, ambiguous: undefined }],
      ['€1.2 million', { amount: 1_200_000 }],
      ['€365,491.50', { amount: 365491.5 }],
      ['365,491 euros', { amount: 365491, ambiguous: undefined }],
      ['365.491 euroa', { amount: 365491, canonical: false, ambiguous: true }],
      ['365,491 euroa', { amount: 365491, canonical: false, ambiguous: true }],
      ['1.365.491 euroa', { amount: 1365491, canonical: false, ambiguous: undefined }],
      ['12.50 euroa', { amount: 12.5, canonical: false, ambiguous: undefined }],
      ['365491', { amount: 365491, canonical: true }],
      ['365 491', { amount: 365491, canonical: false }],
      ['365.491', { amount: 365491, ambiguous: true }],
      ['euroa', { text: 'euroa', amount: undefined, currency: 'EUR', canonical: false }],
      ['€', { amount: undefined, currency: 'EUR' }],
      ['Kokonaisbudjetti euroa', undefined], ['paljon', undefined], ['', undefined], ['365 491 lasta', undefined], ['5 eurooppalaista', undefined],
    ])
  })

  describe('in running text', () => {
    checkFound(findMoney, [
      [
        '- Rahoitus: Hankkeen kokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa ja kuntarahoitusosuus 91 491 euroa',
        { text: '365 491 euroa', amount: 365491 }, { text: '274 000 euroa', amount: 274000 }, { text: '91 491 euroa', amount: 91491 },
      ],
      ['Hanke sai vuonna 2012 365 491 euroa ja vuonna 2013 9 500 €.', { text: '365 491 euroa', amount: 365491 }, { text: '9 500 €', amount: 9500 }],
      ['Avustus oli 274 000\neuroa.', { text: '274 000\neuroa', amount: 274000 }],
      ['The grant was EUR 274,000 of €365,491.', { text: 'EUR 274,000', amount: 274000 }, { text: '€365,491', amount: 365491 }],
      ['na\u0308in 274 000 euroa', { text: '274 000 euroa', amount: 274000 }],
      ['- Kokonaisbudjetti euroa'],
      ['- Kuntaosuus euroa\n- Valtionavustus euroa'],
      ['noin 1040 lasta, PL 7409, 365 491'],
      ['5 eurooppalaista kuntaa ja 3 euroaluetta'],
      ['korvaus on 100-200 euroa'],
    ])
  })

  it('is written with no-break spaces', () => {
    assert.equal(formatMoney(365491), '365\u00a0491\u00a0euroa')
    assert.equal(formatMoney(1365491.5), '1\u00a0365\u00a0491,50\u00a0euroa')
    assert.equal(formatMoney(9500), '9500\u00a0euroa')
    assert.equal(formatMoney(-1000.01), '\u22121000,01\u00a0euroa')
    assert.equal(formatNumber(1040), '1040')
    assert.equal(formatNumber(274000.5), '274\u00a0000,5')
  })

  it('reads back what it writes', () => {
    for (const amount of [0, 5, 999, 1000, 9999, 10000, 365491, 1000000, 12.5, 0.01]) assert.equal(parseMoney(formatMoney(amount))?.amount, amount)
  })

  describe('time', () => checkLinear(findMoney))
})
