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

/** Why a rule offers nothing although its row names something. */
const EXCEPTIONS: Readonly<Record<string, string>> = {
  'document/conflict-copy': 'two files are compared and merged by people',
  // what a command does that comes with the work on versions
  'version/content-changed': 'a version is recorded by a command, with its copy, participants and lessons',
  'version/source-newer': 'two versions of the original are compared with this document by a command',
  // what a command does that makes a new document
  'language/sister-missing': 'a new document is made by a command',
  'swot/no-follow-up': 'a new document is made by a command',
  // the words are the writer's
  'goals/refined': 'the lists are told apart by the names that they have already; there is nothing to mark',
  'structure/level-missing': 'how the work was done there is told in the words of the writer',
  'swot/question': 'whether a question is a finding or is still to be found out is for the makers to say',
  'swot/contradiction': 'in which respect a theme is a strength and a weakness only the makers know',
  'swot/threat-without-risk': 'the risk belongs to another document; a change is made in the document of the finding only',
  'swot/names-unit': 'no general word fits in the place of a name without a change of the sentence',
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
