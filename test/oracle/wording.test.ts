// What a careful reviewer says of the wording of the other example documents, line by line.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { findings } from '../support/marks.ts'

const FAMILIES = /^(?:accessibility|language|text|count)\/|^(?:list\/numbering-style|number\/(?:estimate-chain|unit-drift)|date\/duration)$/u

function linesByCode(name: string): Readonly<Record<string, readonly number[]>> {
  const lines: Record<string, number[]> = {}
  const text = readFileSync(`examples/${name}`, 'utf8')
  for (const { code, line } of findings(text, { path: name })) if (FAMILIES.test(code)) (lines[code] ??= []).push(line)
  return lines
}

describe('the oracle of the wording of the example documents', () => {
  for (const [name, expected] of Object.entries({
    'tavoitteista-tuotoksiin-kaakkois-suomi.md': {
      'accessibility/capitals': [4, 27],
      'language/known-slip': [48, 53, 79, 83, 93, 97, 98, 101, 102, 103, 103, 106, 109, 122, 145, 148, 150, 159],
      'language/punctuation': [84, 84],
    },
    'kokeilu-porvoo-lean.md': {
      'accessibility/link-text': [64],
      'language/abbreviation': [48, 64],
      'language/known-slip': [58, 64],
    },
    'abc-malli.md': { 'language/known-slip': [87, 87] },
    'posteri-kallio.md': {},
    'kehittamissuunnitelma-sukedo.md': {},
    'kehittamissuunnitelma-kovisko.md': {},
  })) it(name, () => assert.deepEqual(linesByCode(name), expected))
})
