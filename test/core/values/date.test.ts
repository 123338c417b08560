// Dates: which spellings are dates, and which numbers with dots and dashes are not.
import assert from 'node:assert/strict'
import { findDate, formatDate, parseDate } from '../../../server/core/parse/values/date.ts'
import { checkFound, checkLinear, checkParsed } from './check.ts'

describe('date', () => {
  describe('a whole text', () => {
    checkParsed(parseDate, [
      ['9.10.2009', { text: '9.10.2009', date: '2009-10-09', style: 'dotted', canonical: true, impossible: false }],
      [' 9.10.2009 ', { text: '9.10.2009', date: '2009-10-09' }],
      ['2009-10-09', { date: '2009-10-09', style: 'iso', canonical: true, impossible: false }],
      ['09.10.2009', { date: '2009-10-09', canonical: false }],
      ['9.10.09', { date: '2009-10-09', canonical: false }],
      ['9.10.98', { date: '1998-10-09', canonical: false }],
      ['9. 10. 2009', { date: '2009-10-09', canonical: false }],
      ['31.11.2009', { date: undefined, canonical: true, impossible: true }],
      ['29.2.2011', { date: undefined, impossible: true }],
      ['29.2.2012', { date: '2012-02-29', impossible: false }],
      ['2009-02-30', { date: undefined, impossible: true }],
      ['9.10.', undefined], ['2009', undefined], ['syksy', undefined], ['', undefined], ['9.10.2009 klo 12', undefined], ['0.0.13', undefined],
    ])
  })

  describe('in running text', () => {
    checkFound(findDate, [
      ['Hankkeen loppuseminaari 9.10.2009', { text: '9.10.2009', date: '2009-10-09', canonical: true }],
      ['- Toteutusaika 1.5.2007-31.10.2009', { text: '1.5.2007', date: '2007-05-01' }, { text: '31.10.2009', date: '2009-10-31' }],
      ['1.2. 31.12.2012', { text: '31.12.2012', date: '2012-12-31' }],
      ['2007-05-01/2009-10-31', { text: '2007-05-01' }, { text: '2009-10-31' }],
      ['Seminaari pidettiin 31.11.2009.', { text: '31.11.2009', impossible: true }],
      ['Kokous 05.09.2011, seuraava 1.10.11.', { text: '05.09.2011', canonical: false }, { text: '1.10.11', date: '2011-10-01', canonical: false }],
      ['Pa\u0308iva\u0308ys 9.10.2009 ja 1.1.2010', { text: '9.10.2009' }, { text: '1.1.2010' }],
      ['- 1.5.07 Aloitusseminaari', { text: '1.5.07', date: '2007-05-01' }],
      ['Diaarinumero ESLH-2006-03839/So-62'],
      ['ISBN 978-952-245-123-4, ISSN 1796-1998'],
      ['puh. 040 123 4567 tai 09.123.4567'],
      ['### 3.4.15 Tavoitteet ja luku 3.4.15'],
      ['3.4.15 Tavoitteet\nluvussa 3.4.5 ja versio 2.0.11'],
      ['192.168.10.12 ja 10.10.10.10'],
      ['https://esimerkki.fi/1.5.2007/sivu'],
      ['PL 7409, vuodenvaihteessa 2012/2013, noin 1040 lasta'],
    ])
  })

  it('is written as d.m.yyyy', () => {
    assert.equal(formatDate('2007-05-01'), '1.5.2007')
    assert.equal(formatDate('2009-10-31'), '31.10.2009')
  })

  describe('time', () => checkLinear(findDate))
})
