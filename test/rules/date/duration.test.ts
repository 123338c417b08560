// date/duration: how long it is said to last, and from when to when.
import assert from 'node:assert/strict'
import { fits } from '../../../server/core/rules/date/duration.ts'
import { parseDuration } from '../../../server/core/parse/values/duration.ts'
import { parsePeriod } from '../../../server/core/parse/values/period.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const CODE = 'date/duration'
const plan = (body: string): string => `---\ntyyppi: kehittamissuunnitelma\n---\n\n# Arki\n\n## Arviointi\n\n${body}\n`

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['longer than the period', plan(`Kokeilu kesti kuusi kuukautta (1.9.2020–30.11.2020).
              ^^^^^^^^^^^^^^^ date/duration`)],
    ['a period before it', plan(`Hanke toimi 1.1.2020–31.12.2020, 2 vuotta.
                                 ^^^^^^^^ date/duration`)],
    ['in YAML, in Swedish', `typ: utvecklingsplan
utvärdering: Försöket pågick tre månader hösten 1.9.2020–31.12.2021.
                             ^^^^^^^^^^^ date/duration
`],
    ['one that fits', plan('Lean-koulutuksen aikana kokeiltiin 1,5 kk:n jaksolla marras-joulukuussa 2017. Hanke kesti kaksi vuotta (1.1.2020–31.12.2021).')],
    ['other lengths near a period', plan('Kolmen kuukauden määräaika. Hanke toimi 2010–2012, ja seuranta tehtiin 12 kuukauden päästä. Ryhmä tapasi 2 viikon välein 1.1.2020–31.5.2020.')],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  for (const [duration, period, expected] of [
    ['1,5 kk', 'marras-joulukuu 2017', true], ['3 kk', 'marras-joulukuu 2017', false], ['2 vuotta', '2010–2012', true], ['5 vuotta', '2010–2012', false],
    ['kolme kuukautta', '1.9.2020–30.11.2020', true], ['1 kk', '1.9.2020–30.11.2020', false], ['2 viikkoa', '1.9.2020–14.9.2020', true],
  ] as const) {
    it(`${duration}, ${period}`, () => {
      const [length, span] = [parseDuration(duration), parsePeriod(period)]
      assert.ok(length && span)
      assert.equal(fits(length, span), expected)
    })
  }
})
