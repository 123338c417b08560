// Durations with digits and with number words.
import { findDuration, parseDuration } from '../../../server/core/parse/values/duration.ts'
import { checkFound, checkLinear, checkParsed } from './check.ts'

describe('duration', () => {
  describe('a whole text', () => {
    checkParsed(parseDuration, [
      ['1,5 kk', { text: '1,5 kk', amount: 1.5, unit: 'month' }],
      ['1,5 kk:n jaksolla', { text: '1,5 kk:n jaksolla', amount: 1.5, unit: 'month' }],
      ['kolmen kuukauden', { amount: 3, unit: 'month' }],
      ['kolmen kuukauden ajan', { amount: 3, unit: 'month' }],
      ['2 viikkoa', { amount: 2, unit: 'week' }],
      ['2\u00a0vko', { amount: 2, unit: 'week' }],
      ['14 päivää', { amount: 14, unit: 'day' }],
      ['pa\u0308iva\u0308n', undefined],
      ['kaksi vuorokautta', { amount: 2, unit: 'day' }],
      ['yhden vuoden', { amount: 1, unit: 'year' }],
      ['kaksi vuotta', { amount: 2, unit: 'year' }],
      ['puoli vuotta', { amount: 0.5, unit: 'year' }],
      ['puolitoista kuukautta', { amount: 1.5, unit: 'month' }],
      ['6 mån', { amount: 6, unit: 'month' }],
      ['två veckor', { amount: 2, unit: 'week' }],
      ['3 år', { amount: 3, unit: 'year' }],
      ['three months', { amount: 3, unit: 'month' }],
      ['14 days', { amount: 14, unit: 'day' }],
      ['joka toinen kuukausi', undefined], ['kuukausi', undefined], ['120 lasta', undefined], ['vuosi 2012', undefined], ['', undefined],
    ])
  })

  describe('in running text', () => {
    checkFound(findDuration, [
      ['yhteistyötä kokeiltiin 1,5 kk:n jaksolla marras-joulukuussa 2017.', { text: '1,5 kk:n jaksolla', amount: 1.5, unit: 'month' }],
      ['palvelutarpeen arviointi kolmen kuukauden kuluessa', { text: 'kolmen kuukauden kuluessa', amount: 3, unit: 'month' }],
      ['kesto: 1,5 kk', { text: '1,5 kk', amount: 1.5 }],
      ['kokeilu kesti\nkaksi\nviikkoa ja sen ja\u0308lkeen 3 kk', { text: 'kaksi\nviikkoa', amount: 2 }, { text: '3 kk', amount: 3 }],
      ['kokoontuvat joka toinen kuukausi, kerran viikossa ja kahden kuukauden välein'],
      ['vuonna 2012 kuukauden ajan, vuoden 2008 lastensuojelulaki, 7 vuotta vanha lapsi, 10-vuotias'],
      ['2–3 kuukautta'],
    ])
  })

  describe('time', () => checkLinear(findDuration))
})
