// The catalogue of what the checks were asked to find: each code has its rule, with the weight that was agreed on. What a schema says is the engine's.
import assert from 'node:assert/strict'
import { rules } from '../../server/bundled/rules.ts'

/**
 * By family: the reasons, each with its weight in a draft and in use: E error, W warning, I information, H hint, - nothing. The first part are
 * checks that can be made exactly, the second what can only be told by signs.
 */
const EXACT: Readonly<Record<string, string>> = {
  document: 'kind-missing:WW kind-unknown:EE id-duplicate:EE title-mismatch:HI project-name-differs:WW status-missing:HH conflict-copy:WW',
  section: 'missing:IW empty:IW order:HI duplicate:WW part-missing:IW',
  list: 'wrapped-item:WW numbering:WW pasted-bullet:HH',
  heading: 'level:WW',
  funding: 'amount-missing:IE staff-missing:IW sum-mismatch:WE share:HI',
  contact: 'empty-field:IW missing:IW',
  period: 'missing:HI',
  goals: 'too-many:HI',
  risk: 'no-mitigation:IW',
  municipality: 'no-partner:IW no-embedding:IW',
  participation: 'client-missing:IW',
  goal: 'no-output:IW',
  output: 'no-goal:HI',
  money: 'format:HH frontmatter-mismatch:WE',
  number: 'arithmetic:WW frontmatter-mismatch:WW',
  date: 'format:HH range-dash:HH order:EE outside-period:IW',
  swot: 'quadrant-missing:WE quadrant-empty:IW quadrant-synonym:II quadrant-duplicate:WW axis-wrong:WW axis-incomplete:HH question:HI repeated-item:II imbalance:-H long-item:HH authors-missing:IW staff-only:HI no-conclusions:-I no-follow-up:-H',
  plan: 'team-missing:IW',
  reference: 'not-found:WW suspect:HI',
  poster: 'length:HI goals-as-prose:HH single-item-list:HH results-missing:IW',
  model: 'phase-missing:WE actor-missing:WE cell-empty:IW child-invisible:IW not-evaluated:-I',
  version: 'missing:IE mismatch:EE order:EE change-missing:IW reflection-missing:HW voice-missing:IW source-not-found:WW cycle:EE source-newer:HI fork-reason-missing:IW content-changed:HH log-differs:WW merged-log:WW copy-missing:HI copy-edited:WW',
  'work-package': 'no-goal:IW no-measure:HI unknown:WW',
  project: 'period-or-funding-missing:HW',
  pilot: 'period-missing:IW consent-missing:WE no-figures:IW voice-missing:HI decision-missing:IW',
  privacy: 'identity-code:EE identity-code-suspect:WW phone:IW email:IW address:IW',
  accessibility: 'link-text:IW alt-text:WW table-header:WW capitals:HH language:HI',
  language: 'known-slip:HH',
  register: 'stale:HI',
}
const BY_SIGNS: Readonly<Record<string, string>> = {
  document: 'project-name-variants:HH promised-update-overdue:IW',
  list: 'numbering-style:HH',
  text: 'pdf-residue:HH',
  count: 'mismatch:IW',
  goals: 'refined:II programme-link-missing:IW',
  risk: 'materialised:II',
  structure: 'level-missing:HI',
  goal: 'name-drift:II mixed-forms:HH',
  output: 'is-outcome:HI unfinished-no-owner:IW count-differs:II',
  outcome: 'no-figure:HI',
  report: 'lesson:--',
  number: 'estimate-chain:HI unit-drift:IW',
  date: 'duration:HI',
  swot: 'tense:HH contradiction:HI threat-without-risk:-I names-unit:HI',
  reference: 'unlinked:IW one-way:HH',
  leaflet: 'clients-uncredited:HI',
  model: 'name-varies:II no-dissemination-plan:-W',
  version: 'personal-name:WW',
  pilot: 'shorter-than-process:-H',
  privacy: 'client-detail:WE person-name:HI small-group:HI case-record:WW',
  language: 'abbreviation:HH sister-missing:-H sister-stale:-I punctuation:HH',
}

/** What has no rule, and why. */
const WITHOUT_RULE: Readonly<Record<string, string>> = {
  'report/lesson': 'what did not succeed is no finding: it is gathered for the report as a lesson',
}

const WEIGHTS: Readonly<Record<string, string>> = { E: 'error', W: 'warning', I: 'information', H: 'hint', '-': 'off' }

interface Row {
  readonly code: string
  readonly severity: readonly string[]
}
const rowsOf = (catalogue: Readonly<Record<string, string>>): readonly Row[] =>
  Object.entries(catalogue).flatMap(([family, reasons]) => reasons.split(' ').map((row) => {
    const [reason = '', weights = ''] = row.split(':')
    return { code: `${family}/${reason}`, severity: [...weights].map((letter) => WEIGHTS[letter] ?? '') }
  }))

describe('the catalogue of rules', () => {
  const severities = new Map(rules.map(({ code, severity }) => [code, severity]))

  it('every exact check has its rule', () => {
    assert.deepEqual(rowsOf(EXACT).map(({ code }) => code).filter((code) => !severities.has(code)), [])
  })

  it('every check by signs has its rule, or a reason why not', () => {
    assert.deepEqual(rowsOf(BY_SIGNS).map(({ code }) => code).filter((code) => !severities.has(code)), Object.keys(WITHOUT_RULE))
  })

  it('the rules weigh what was agreed on', () => {
    const others = [...rowsOf(EXACT), ...rowsOf(BY_SIGNS)].filter(({ code, severity }) => severities.has(code) && String(severities.get(code)) !== String(severity))
    assert.deepEqual(others.map(({ code }) => `${code} ${String(severities.get(code))}`), [])
  })

  it('what is exact is on', () => {
    const exact = new Set(rowsOf(EXACT).map(({ code }) => code))
    assert.deepEqual(rules.filter((rule) => rule.optIn && exact.has(rule.code)).map(({ code }) => code), [])
  })

  it('no code stands twice', () => {
    const codes = [...rowsOf(EXACT), ...rowsOf(BY_SIGNS)].map(({ code }) => code)
    assert.deepEqual(codes.filter((code, index) => codes.indexOf(code) !== index), [])
    assert.ok(codes.length > 130)
  })
})
