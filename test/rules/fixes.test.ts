// Every rule that has a change to offer offers one: which rules do, and why the others of the catalogue that name one do not.
import assert from 'node:assert/strict'
import { rules } from '../../server/bundled/rules.ts'

/** Codes of the catalogue whose row names a change, family by family. A rule that is not there yet does not count. */
const NAMED = `
document: kind-missing kind-unknown id-duplicate title-mismatch project-name-differs project-name-variants status-missing promised-update-overdue conflict-copy
section: missing empty order duplicate
list: wrapped-item numbering numbering-style pasted-bullet
text: pdf-residue
heading: level
funding: amount-missing staff-missing sum-mismatch
money: format frontmatter-mismatch
number: arithmetic estimate-chain frontmatter-mismatch
date: format range-dash order
pilot: period-missing consent-missing no-figures voice-missing decision-missing
swot: quadrant-missing quadrant-empty quadrant-synonym quadrant-duplicate axis-wrong axis-incomplete repeated-item long-item no-conclusions authors-missing staff-only
privacy: identity-code identity-code-suspect client-detail phone email person-name address small-group
accessibility: link-text alt-text capitals language
language: known-slip abbreviation punctuation
version: missing mismatch order change-missing reflection-missing voice-missing fork-reason-missing log-differs merged-log
reference: suspect
contact: empty-field missing
municipality: no-embedding
participation: client-missing
period: missing
risk: no-mitigation
goal: no-output
plan: team-missing
`

/** Why a rule offers nothing although its row names something. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'document/conflict-copy': 'two files are compared and merged by people',
  'number/frontmatter-mismatch': 'which of the figures of the text is meant cannot be told',
}

const codes = NAMED.trim().split('\n').flatMap((line) => {
  const [family = '', reasons = ''] = line.split(': ')
  return reasons.split(' ').map((reason) => `${family}/${reason}`)
})

describe('the changes that rules offer', () => {
  const known = new Map(rules.map((rule) => [rule.code, rule]))

  it('are there where the catalogue names one', () => {
    assert.deepEqual(codes.filter((code) => known.has(code) && !known.get(code)?.fixes && !(code in EXCEPTIONS)), [])
  })

  it('are not there where a reason says why not', () => {
    assert.deepEqual(Object.keys(EXCEPTIONS).filter((code) => !codes.includes(code) || known.get(code)?.fixes !== undefined), [])
  })

  it('have a title in three languages', () => {
    const bare = rules.flatMap(({ code, fixes }) => Object.entries(fixes ?? {}).flatMap(([name, { title }]) => (['fi', 'sv', 'en'] as const).filter((language) => title[language].trim() === '').map((language) => `${code} ${name} ${language}`)))
    assert.deepEqual(bare, [])
  })
})
