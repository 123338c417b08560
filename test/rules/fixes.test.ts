// Every rule whose row of the catalogue names a change offers one.
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
swot: quadrant-missing quadrant-empty quadrant-synonym quadrant-duplicate axis-wrong axis-incomplete repeated-item long-item no-conclusions authors-missing staff-only tense question contradiction threat-without-risk no-follow-up names-unit
privacy: identity-code identity-code-suspect client-detail phone email person-name address small-group
accessibility: link-text alt-text capitals language
language: known-slip abbreviation punctuation sister-missing
version: missing mismatch order change-missing reflection-missing voice-missing fork-reason-missing log-differs merged-log personal-name content-changed source-newer
reference: suspect not-found unlinked
contact: empty-field missing
municipality: no-embedding
participation: client-missing
period: missing
risk: no-mitigation
goal: no-output name-drift
goals: refined
structure: level-missing
work-package: unknown
project: period-or-funding-missing
plan: team-missing
model: cell-empty phase-missing actor-missing child-invisible name-varies not-evaluated no-dissemination-plan
register: stale
poster: goals-as-prose single-item-list results-missing
output: is-outcome unfinished-no-owner
`

const codes = NAMED.trim().split('\n').flatMap((line) => {
  const [family = '', reasons = ''] = line.split(': ')
  return reasons.split(' ').map((reason) => `${family}/${reason}`)
})

describe('the changes that rules offer', () => {
  const known = new Map(rules.map((rule) => [rule.code, rule]))

  it('are there where the catalogue names one, in the document or as a way to the other one that is concerned', () => {
    assert.deepEqual(codes.filter((code) => known.has(code) && !known.get(code)?.fixes && !known.get(code)?.offers), [])
  })

  it('have a title in three languages', () => {
    const bare = rules.flatMap(({ code, fixes }) => Object.entries(fixes ?? {}).flatMap(([name, { title }]) => (['fi', 'sv', 'en'] as const).filter((language) => title[language].trim() === '').map((language) => `${code} ${name} ${language}`)))
    assert.deepEqual(bare, [])
  })
})
