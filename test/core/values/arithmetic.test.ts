// Calculations in running text: what is read, what it should give, and what is left alone.
import assert from 'node:assert/strict'
import { findArithmetic } from '../../../server/core/parse/values/arithmetic.ts'
import { checkFound, checkLinear } from './check.ts'

const STT = '9 stt & Helsingin Kalliossa 2 stt & Helsingin Malminkartanossa 5 stt & Vantaan Myyrmäessä 10 stt = 26'

describe('arithmetic', () => {
  describe('read', () => {
    checkFound(findArithmetic, [
      ['Välittömästi hankkeen piirissä on neljä lasta/stt ( 4 x 26 =104 lasta).',
        { text: '4 x 26 =104', expression: '4 × 26', expected: 104, given: 104, approximate: false, holds: true }],
      ['noin 40 lapsiasiakasta (40 lasta x 26 sosiaalityöntekjä = 1040 asiakasta).',
        { text: '40 lasta x 26 sosiaalityöntekjä = 1040', expression: '40 × 26', expected: 1040, given: 1040, approximate: false }],
      [`sosiaalityöntekijöiden lukumäärä (Espoossa ${STT} stt ).`, { text: STT, expression: '9 + 2 + 5 + 10', expected: 26, given: 26, holds: true }],
      ['274 000 + 91 491 = 365 491', { text: '274 000 + 91 491 = 365 491', expression: '274\u00a0000 + 91\u00a0491', expected: 365491, given: 365491, holds: true }],
      ['274\u00a0000 € + 91\u00a0491 € = 365\u00a0491 €', { text: '274\u00a0000 € + 91\u00a0491 € = 365\u00a0491', expected: 365491, holds: true }],
      ['( 4 x 26 =114 lasta)', { text: '4 x 26 =114', expected: 104, given: 114, holds: false }],
      ['4x26=104', { text: '4x26=104', expected: 104, given: 104 }],
      ['2 + 3 × 4 = 14', { text: '2 + 3 × 4 = 14', expression: '2 + 3 × 4', expected: 14 }],
      ['10 - 4 = 6 ja 10 − 3 = 7', { text: '10 - 4 = 6', expression: '10 − 4', expected: 6 }, { text: '10 − 3 = 7', expected: 7 }],
      ['1,5 * 4 = 6', { text: '1,5 * 4 = 6', expression: '1,5 × 4', expected: 6 }],
      ['**4 x 26 = 104**', { text: '4 x 26 = 104', expected: 104 }],
      ['0,1 + 0,2 = 0,3', { text: '0,1 + 0,2 = 0,3', expected: 0.3, holds: true }],
      ['104 + noin 20 = noin 124', { text: '104 + noin 20 = noin 124', expected: 124, given: 124, approximate: true }],
      ['104 + 20 = noin 122', { text: '104 + 20 = noin 122', expected: 124, approximate: true, holds: true }],
      ['104 + 20 ≈ 120', { text: '104 + 20 ≈ 120', expected: 124, approximate: true, holds: false }],
      ['104 + 20 = 120', { text: '104 + 20 = 120', expected: 124, approximate: false, holds: false }],
      ['Vuonna 2012 oli 4 x 26 = 104 lasta', { text: '4 x 26 = 104', expected: 104 }],
      ['Yhteensä – 4 x 26 = 104', { text: '4 x 26 = 104', expected: 104 }],
      ['2 + 2 = 4 ja 3 + 3 = 6', { text: '2 + 2 = 4' }, { text: '3 + 3 = 6' }],
      ['yhta\u0308la\u0308isesti 4 x 26 = 104', { text: '4 x 26 = 104' }],
    ])
  })

  describe('left alone', () => {
    checkFound(findArithmetic, [
      ['4 x 26 lasta'],
      ['x = 5, Kallio = 2 stt'],
      ['toteutusaika 1.5.2007-31.10.2009 = 30 kk'],
      ['2007-2009 = 3 vuotta'],
      ['puh. 040-123 4567 = 5'],
      ['Myyrmäki: ls+koulu = 4 kokousta'],
      ['https://esimerkki.fi/?a=1&b=2&c=3 + 4 = 5'],
      ['1 + 2. Kolme = 4'], // a sentence ends between
      ['Espoossa 9, Vantaalla 10 & Helsingissä 7 = 26'], // the comma may add too
      ['Espoossa 9 ja Vantaalla 10 & Helsingissä 7 = 26'], // so may the conjunction
      ['2 x (3 + 4) = 14'],
      ['(3 + 4) x 2 = 14'],
      ['neljä x 26 + 1 = 105'], // a number word is not evaluated
      ['2 x 500 000 = 1 milj.'],
      ['2 x 6 kk = 1 vuosi'],
      ['75 % x 100 = 75'],
      ['50 + 25 = 75 %'],
      ['5 + 3 = 4 + 4'],
      ['5 + 3 = 4 kpl + 4 kpl'],
      ['Espoossa 9 & 2 = 11 & 10 = 21'], // a running total
      ['yksi kaksi kolme neljä viisi 4 eli sanoja on liian monta välissä tässä x 26 = 5'],
      ['- 5 + 3\n- 4 = 8'],
      ['| 4 x | 26 = 104 |'],
    ])
  })

  it('the result is where the offsets say', () => {
    const text = 'on neljä lasta/stt ( 4 x 26 =114 lasta)'
    const [found] = findArithmetic(text)
    assert.equal(text.slice(found?.value.resultStart, found?.value.resultEnd), '114')
  })

  describe('time', () => checkLinear(findArithmetic))
})
