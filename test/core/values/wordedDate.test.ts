// Dates with the month as a word are read in fields and in periods; nobody is asked to write them otherwise.
import assert from 'node:assert/strict'
import { parseDate } from '../../../server/core/parse/values/date.ts'
import { findPeriod, parsePeriod } from '../../../server/core/parse/values/period.ts'
import { findings } from '../../support/marks.ts'

describe('dates with the month as a word', () => {
  for (const [text, date] of [
    ['1. lokakuuta 2021', '2021-10-01'], ['31. joulukuuta 2012', '2012-12-31'], ['1 oktober 2021', '2021-10-01'], ['den 3 maj 2013', '2013-05-03'],
    ['1 October 2021', '2021-10-01'], ['1 Oct 2021', '2021-10-01'], ['October 1, 2021', '2021-10-01'], ['Sept. 30, 2021', '2021-09-30'], ['30. syyskuuta 2021', '2021-09-30'],
  ] as const) it(`${text} is a date`, () => assert.equal(parseDate(text)?.date, date))

  for (const text of ['31. syyskuuta 2021', '1. lapsi 2021', '26 lasta 2012', '3 maj', 'kohta 1. lokakuuta 2021', '1.–3. lokakuuta 2021']) {
    it(`${text} is none`, () => assert.equal(parseDate(text), undefined))
  }

  for (const [text, start, end] of [
    ['1. lokakuuta 2021 – 30. marraskuuta 2021', '2021-10-01', '2021-11-30'], ['1 Oct 2021 – 30 Nov 2021', '2021-10-01', '2021-11-30'],
    ['1.–3. lokakuuta 2021', '2021-10-01', '2021-10-03'], ['1–3 oktober 2021', '2021-10-01', '2021-10-03'], ['1. lokakuuta 2021', '2021-10-01', '2021-10-01'],
  ] as const) {
    it(`${text} is a period`, () => {
      const period = parsePeriod(text)
      assert.deepEqual([period?.start, period?.end], [start, end])
    })
  }

  it('stand in running text as one day, not as the whole month', () => {
    assert.deepEqual(findPeriod('Seminaari oli 9. lokakuuta 2009 Kouvolassa.').map(({ value }) => [value.text, value.start]), [['9. lokakuuta 2009', '2009-10-09']])
  })

  it('need no other spelling', () => {
    const text = '---\ntyyppi: hanke\ntunniste: a\nkieli: fi\n---\n\n# Hanke\n\n## Aikataulu\n\nHanke alkaa 1. lokakuuta 2021 ja päättyy 30. marraskuuta 2021.\n'
    assert.deepEqual(findings(text).filter(({ code }) => code.startsWith('date/')), [])
  })
})
