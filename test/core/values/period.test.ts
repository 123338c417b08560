// Periods: ranges in all spellings of the field, and fuzzy ones by month, season and year.
import assert from 'node:assert/strict'
import { findPeriod, formatPeriod, orderProblem, parsePeriod, type Dash, type Period } from '../../../server/core/parse/values/period.ts'
import { checkFound, checkLinear, checkParsed, type Parts } from './check.ts'

const exact = (start: string, end: string, dash: Dash): Omit<Parts<Period>, 'text'> => ({ start, end, exact: true, dash })
const fuzzy = (start: string | undefined, end: string | undefined, dash: Dash = 'none'): Omit<Parts<Period>, 'text'> => ({ start, end, exact: false, dash })

function parsed(text: string): Period {
  const period = parsePeriod(text)
  assert.ok(period, text)
  return period
}

describe('period', () => {
  describe('dates and years', () => {
    checkParsed(parsePeriod, [
      ['1.5.2007–31.10.2009', exact('2007-05-01', '2009-10-31', 'en')],
      ['1.5.2007-31.10.2009', exact('2007-05-01', '2009-10-31', 'hyphen')],
      ['1.4.2006-30.6.2008', exact('2006-04-01', '2008-06-30', 'hyphen')],
      ['1.5.2007 - 31.10.2009', exact('2007-05-01', '2009-10-31', 'spaced')],
      ['1.5.2007 – 31.10.2009', exact('2007-05-01', '2009-10-31', 'spaced')],
      ['01.05.2007-31.10.2009', exact('2007-05-01', '2009-10-31', 'hyphen')],
      ['1.5.07-31.10.09', exact('2007-05-01', '2009-10-31', 'hyphen')],
      ['1.2. 31.12.2012', exact('2012-02-01', '2012-12-31', 'lost')],
      ['1.10.2010 30.4.2011', exact('2010-10-01', '2011-04-30', 'lost')],
      ['1.10.2010\u00a030.4.2011', exact('2010-10-01', '2011-04-30', 'lost')],
      ['1.–31.5.2012', exact('2012-05-01', '2012-05-31', 'en')],
      ['1.2.–31.12.2012', exact('2012-02-01', '2012-12-31', 'en')],
      ['2007-05-01/2009-10-31', exact('2007-05-01', '2009-10-31', 'none')],
      ['2007-05-01–2009-10-31', exact('2007-05-01', '2009-10-31', 'en')],
      ['9.10.2009', exact('2009-10-09', '2009-10-09', 'none')],
      ['2012', fuzzy('2012-01-01', '2012-12-31')],
      ['2012/2013', fuzzy('2012-01-01', '2013-12-31')],
      ['2006 2010', fuzzy('2006-01-01', '2010-12-31', 'lost')],
      ['2009 2012', fuzzy('2009-01-01', '2012-12-31', 'lost')],
      ['2008–2010', fuzzy('2008-01-01', '2010-12-31', 'en')],
      ['2017-18', fuzzy('2017-01-01', '2018-12-31', 'hyphen')],
      ['2017–18', fuzzy('2017-01-01', '2018-12-31', 'en')],
      ['2017–2018', fuzzy('2017-01-01', '2018-12-31', 'en')],
      ['1.5.2007–', fuzzy('2007-05-01', undefined)],
      ['–31.10.2009', fuzzy(undefined, '2009-10-31')],
      ['1.5.2007 alkaen', fuzzy('2007-05-01', undefined)],
      ['31.10.2009 asti', fuzzy(undefined, '2009-10-31')],
      ['viimeistään 31.10.2009', fuzzy(undefined, '2009-10-31')],
      ['2010 2006', undefined], ['2017-17', undefined], ['joka toinen kuukausi', undefined], ['1,5 kk', undefined], ['', undefined],
      ['2006 2010 2012', undefined],
    ])
  })

  describe('words of the calendar', () => {
    checkParsed(parsePeriod, [
      ['kevät 2012', fuzzy('2012-01-01', '2012-05-31')],
      ['keväällä 2012', fuzzy('2012-01-01', '2012-05-31')],
      ['kevään 2012 aikana', fuzzy('2012-01-01', '2012-05-31')],
      ['kevään 2013 ajan', fuzzy('2013-01-01', '2013-05-31')],
      ['keva\u0308a\u0308lla\u0308 2012', fuzzy('2012-01-01', '2012-05-31')],
      ['kesä 2012', fuzzy('2012-06-01', '2012-08-31')],
      ['kesällä 2012', fuzzy('2012-06-01', '2012-08-31')],
      ['loppukesästä 2012', fuzzy('2012-06-01', '2012-08-31')],
      ['syksyllä 2011', fuzzy('2011-09-01', '2011-12-31')],
      ['syksyn 2011 aikana', fuzzy('2011-09-01', '2011-12-31')],
      ['talvella 2011', fuzzy('2011-12-01', '2012-02-29')],
      ['talvi 2017–18', fuzzy('2017-12-01', '2018-02-28', 'en')],
      ['viimeistään keväällä 2010', fuzzy(undefined, '2010-05-31')],
      ['syksyyn 2012 mennessä', fuzzy(undefined, '2012-12-31')],
      ['syksystä 2011 alkaen', fuzzy('2011-09-01', undefined)],
      ['syyskuu 2011', fuzzy('2011-09-01', '2011-09-30')],
      ['syyskuussa 2011', fuzzy('2011-09-01', '2011-09-30')],
      ['Huhtikuu 2011', fuzzy('2011-04-01', '2011-04-30')],
      ['helmikuun 2012 aikana', fuzzy('2012-02-01', '2012-02-29')],
      ['marras-joulukuussa 2017', fuzzy('2017-11-01', '2017-12-31')],
      ['marras–joulukuu 2017', fuzzy('2017-11-01', '2017-12-31')],
      ['joulu-tammikuussa 2011', fuzzy('2011-12-01', '2012-01-31')],
      ['vuodenvaihteessa 2012/2013', fuzzy('2012-12-01', '2013-01-31')],
      ['syys-talvikaudella 2017-18', fuzzy('2017-09-01', '2018-02-28', 'hyphen')],
      ['syys-talvikausi 2017-18', fuzzy('2017-09-01', '2018-02-28', 'hyphen')],
      ['lukuvuonna 2012–2013', fuzzy('2012-08-01', '2013-07-31', 'en')],
      ['vuonna 2012', fuzzy('2012-01-01', '2012-12-31')],
      ['v. 2012', fuzzy('2012-01-01', '2012-12-31')],
      ['vuosina 2008–2010', fuzzy('2008-01-01', '2010-12-31', 'en')],
      ['vuoden 2012 aikana', fuzzy('2012-01-01', '2012-12-31')],
      ['vuoden 2012 loppuun mennessä', fuzzy(undefined, '2012-12-31')],
      ['vuoden 2012 alussa', fuzzy('2012-01-01', '2012-06-30')],
      ['vuoden 2010 keväällä', fuzzy('2010-01-01', '2010-05-31')],
      ['alkuvuodesta 2012', fuzzy('2012-01-01', '2012-06-30')],
      ['loppuvuonna 2012', fuzzy('2012-07-01', '2012-12-31')],
      ['syksy 2011 – kevät 2013', fuzzy('2011-09-01', '2013-05-31', 'en')],
      ['syyskuusta 2011 toukokuuhun 2012', fuzzy('2011-09-01', '2012-05-31')],
      ['våren 2012', fuzzy('2012-01-01', '2012-05-31')],
      ['hösten 2012', fuzzy('2012-09-01', '2012-12-31')],
      ['i september 2011', fuzzy('2011-09-01', '2011-09-30')],
      ['november–december 2017', fuzzy('2017-11-01', '2017-12-31')],
      ['årsskiftet 2012/2013', fuzzy('2012-12-01', '2013-01-31')],
      ['senast våren 2010', fuzzy(undefined, '2010-05-31')],
      ['år 2012', fuzzy('2012-01-01', '2012-12-31')],
      ['spring 2012', fuzzy('2012-01-01', '2012-05-31')],
      ['in September 2011', fuzzy('2011-09-01', '2011-09-30')],
      ['November–December 2017', fuzzy('2017-11-01', '2017-12-31')],
      ['March – June 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['March to June 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['mars till juni 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['maaliskuu – kesäkuu 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['maaliskuusta kesäkuuhun 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['maalis - elokuussa 2026', fuzzy('2026-03-01', '2026-08-31')],
      ['marras-helmikuussa 2026', fuzzy('2026-11-01', '2027-02-28')],
      ['maaliskuu –\r\n  kesäkuu 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['maaliskuusta\nkesäkuuhun 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['March to\nJune 2026', fuzzy('2026-03-01', '2026-06-30')],
      ['kevät – syksy 2026', fuzzy('2026-01-01', '2026-12-31')],
      ['by spring 2010', fuzzy(undefined, '2010-05-31')],
      ['in 2012', fuzzy('2012-01-01', '2012-12-31')],
      ['by 2012', fuzzy(undefined, '2012-12-31')],
      ['vuodenvaihteessa 2012', undefined], ['keväällä', undefined], ['kerran kevät syyskaudessa', undefined], ['hanke 2012', undefined],
    ])
  })

  describe('in running text', () => {
    checkFound(findPeriod, [
      ['- Toteutusaika 1.5.2007-31.10.2009', { text: '1.5.2007-31.10.2009', ...exact('2007-05-01', '2009-10-31', 'hyphen') }],
      ['  - Valmistuminen tavoitteena viimeistään keväällä 2010', { text: 'viimeistään keväällä 2010', ...fuzzy(undefined, '2010-05-31') }],
      ['Analyysia tullaan täydentämään kevään 2012 aikana.', { text: 'kevään 2012 aikana', ...fuzzy('2012-01-01', '2012-05-31') }],
      [
        'Kuntien organisaatiomuutokset (mm. Helsingissä tiimirakennemuutokset keväällä 2012 ja vuodenvaihteessa 2012/2013 sosiaali- ja terveysviraston yhdistyminen)',
        { text: 'keväällä 2012' }, { text: 'vuodenvaihteessa 2012/2013', ...fuzzy('2012-12-01', '2013-01-31') },
      ],
      ['Kehrä 2-hankkeessa harjoitteli amk opiskelija kevään 2013 ajan.', { text: 'kevään 2013 ajan' }],
      [
        'arviointia HUS:n alueen Lean-menetelmäkoulutuksen yhteydessä syys-talvikaudella 2017-18. Kehittämisprojekti',
        { text: 'syys-talvikaudella 2017-18', ...fuzzy('2017-09-01', '2018-02-28', 'hyphen') },
      ],
      ['Lapset – kevät 2026', { text: 'kevät 2026' }],
      ['It was moved to June 2026.', { text: 'June 2026' }],
      ['Costs fall to June 2026', { text: 'June 2026' }],
      ['Project year to June 2026', { text: 'June 2026' }],
      ['November to February 2026', { text: 'February 2026', start: '2026-02-01', end: '2026-02-28' }],
      ['marraskuusta helmikuuhun 2026', { text: 'helmikuuhun 2026', start: '2026-02-01', end: '2026-02-28' }],
      ['syksy – kevät 2026', { text: 'kevät 2026' }],
      ['Ensimmäinen vuosi – syksy 2026', { text: 'syksy 2026' }],
      ['Lukuvuosi – kevät 2026', { text: 'kevät 2026' }],
      ['vuodenvaihde – kevät 2026', { text: 'kevät 2026' }],
      ['kokeiltiin 1,5 kk:n jaksolla marras-joulukuussa 2017. Palvelutarpeen', { text: 'marras-joulukuussa 2017' }],
      ['pääkaupunkiseudun lastensuojelupäivillä syyskuussa 2011', { text: 'syyskuussa 2011' }],
      ['Kehrä I (2006 2010), Kehrä II 1.10.2010 30.4.2011', { text: '2006 2010', dash: 'lost' }, { text: '1.10.2010 30.4.2011', dash: 'lost' }],
      ['keva\u0308a\u0308lla\u0308 2012 ja syksylla\u0308 2012', { text: 'keva\u0308a\u0308lla\u0308 2012' }, { text: 'syksylla\u0308 2012' }],
      ['kevään\n2012 aikana', { text: 'kevään\n2012 aikana' }],
      ['- Vuoden 2008 lastensuojelulaki'],
      ['Mukana oli 2012 2 asiakasta'],
      ['Vuonna 2012 2015 asiakasta', { text: 'Vuonna 2012' }],
      ['Hanke sai 2006 2010 euroa'],
      ['ESLH-2006-03839/So-62, ISSN 1988-2001, ISBN 978-952-10-2008-5'],
      ['PL 7409, puh. 040 2012 2013, 00099 Helsingin kaupunki, 1940-luku'],
      ['kokouspäivät 1.2.2012, 1.3.2012 ja 1.4.2012'],
      ['https://esimerkki.fi/2008-2010/ ja liite_2008-2010.pdf'],
      ['Hankkeen loppuseminaari 9.10.2009 vuosi 2009 osaa 3.', { text: 'vuosi 2009' }],
    ])
  })

  describe('comparison', () => {
    it('an end before the start is a problem of order', () => {
      assert.equal(orderProblem(parsed('31.10.2009-1.5.2007')), true)
      assert.equal(orderProblem(parsed('1.5.2007-31.10.2009')), false)
      assert.equal(orderProblem(parsed('viimeistään keväällä 2010')), false)
    })
  })

  describe('written out', () => {
    const rows: readonly (readonly [string, string])[] = [
      ['1.5.2007-31.10.2009', '1.5.2007–31.10.2009'],
      ['1.2. 31.12.2012', '1.2.2012–31.12.2012'],
      ['2006 2010', '2006–2010'],
      ['vuonna 2012', '2012'],
      ['1.1.2012-31.12.2012', '1.1.2012–31.12.2012'],
      ['9.10.2009', '9.10.2009'],
      ['1.5.2007 alkaen', '1.5.2007–'],
      ['viimeistään keväällä 2010', '–31.5.2010'],
      ['syyskuussa 2011', '1.9.2011–30.9.2011'],
    ]
    for (const [text, expected] of rows) {
      it(`${text} as ${expected}`, () => {
        assert.equal(formatPeriod(parsed(text)), expected)
        const { start, end } = parsed(expected)
        assert.deepEqual({ start, end }, { start: parsed(text).start, end: parsed(text).end })
      })
    }
  })

  describe('time', () => checkLinear(findPeriod))
})
