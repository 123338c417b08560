// The rules of privacy are quiet on ordinary documents, and take no longer than a text is long.
import assert from 'node:assert/strict'
import { readFileSync, readdirSync } from 'node:fs'
import { findIdentityCodes } from '../../../server/core/identity.ts'
import { findAddresses } from '../../../server/core/rules/shared/addresses.ts'
import { findCaseRecords, findDetails, findSmallGroups } from '../../../server/core/rules/shared/clients.ts'
import { findEmails } from '../../../server/core/rules/shared/emails.ts'
import { findPersons } from '../../../server/core/rules/shared/persons.ts'
import { findPhones } from '../../../server/core/rules/shared/phones.ts'
import { findings } from '../../support/marks.ts'
import { ORDINARY as OTHERS } from '../../corpus/ordinary.ts'
import { stopwatch } from '../../support/time.ts'
import { ORDINARY } from './ordinary.ts'

/** What the rules of privacy find in a document in use. */
function found(text: string, path: string): readonly string[] {
  return findings(text, { path }).filter(({ code }) => code.startsWith('privacy/')).map(({ code, at }) => `${code} ‹${at}›`)
}

describe('privacy: ordinary documents', () => {
  for (const text of ORDINARY) {
    it(text, () => {
      assert.deepEqual(found(`---\ntila: valmis\njulkisuus: julkinen\n---\n\n# a\n\n${text}\n\n- ${text}\n\n<!-- ${text} -->\n`, 'a.hankekortti.md'), [])
      assert.deepEqual(found(`tila: valmis\nlyhyt_kuvaus: |\n  ${text}\n`, 'a.hankekortti.yaml'), [])
    })
  }

  it('together, and with Windows line ends', () => assert.deepEqual(found(`# a\r\n\r\n${ORDINARY.join('\r\n\r\n')}\r\n`, 'a.hankekortti.md'), []))

  it('the ordinary text that other rules are tried on', () => {
    for (const { what, text } of OTHERS) assert.deepEqual(found(`# a\n\n## b\n\n${text}\n`, 'a.hankekortti.md'), [], what)
  })

  it('the examples', () => {
    const examples = readdirSync('examples').filter((name) => name.endsWith('.md'))
    const all = examples.flatMap((name) => found(readFileSync(`examples/${name}`, 'utf8'), name).map((one) => `${name}: ${one}`))
    assert.ok(examples.length >= 9)
    assert.deepEqual(all, [])
  })
})

describe('privacy: time', () => {
  const finders: Readonly<Record<string, (text: string) => unknown>> = {
    findIdentityCodes, findEmails, findAddresses, findPersons, findDetails, findSmallGroups, findCaseRecords, findPhones: (text) => findPhones(text, []),
  }
  const texts: Readonly<Record<string, string>> = {
    letters: 'a'.repeat(40_000), capitals: 'A'.repeat(40_000), names: 'Maija '.repeat(7_000), digits: '1'.repeat(1_000_000), zeros: '0'.repeat(1_000_000), blanks: `${' '.repeat(1_000_000)}12345`,
  }
  /** Milliseconds; a pattern that tries again and again takes seconds. */
  const LIMIT = 400
  const parts = ['04 ', '040 123 4567 ', '@', 'a@', 'a.b@a.', '(at)', '(at', 'Akatu 1 ', '010594Y9032 ', '010594-', '+358', '(0', 'a.', 'Maija Mallikas ', 'Matin äiti ', '12-vuotias ', 's. 1.1.', 'synt. ', '3 lasta ', 'Mallin koulun 7 ', 'päätösnumero: ', 'hanke ', '- ', '"', '<']
  for (const [name, find] of Object.entries(finders)) {
    it(name, function () {
      this.retries(2)
      const lines = [...Object.entries(texts), ...parts.map((part) => [part, part.repeat(Math.ceil(100_000 / part.length))] as const)]
      const slow = lines.flatMap(([of, text]) => {
        const watch = stopwatch()
        find(text)
        const took = watch()
        return took > LIMIT ? [`${of}: ${Math.round(took)} ms`] : []
      })
      assert.deepEqual(slow, [])
    })
  }
})
