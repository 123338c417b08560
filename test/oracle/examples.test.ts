// What a careful reviewer says of the example documents, line by line: what must be found, and what must not.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { findings, successes, type Situation } from '../support/marks.ts'

const read = (name: string): string => readFileSync(`examples/${name}`, 'utf8')
const ALL = readdirSync('examples').filter((name) => name.endsWith('.md')).sort()

/** The examples as one workspace, as they lie in their folder. */
const others = Object.fromEntries(ALL.map((name) => [name, read(name)]))

/** The lines on which each code is found. */
function linesByCode(name: string, change: (text: string) => string = (text) => text): Readonly<Record<string, readonly number[]>> {
  const situation: Situation = { path: name, others }
  const lines: Record<string, number[]> = {}
  for (const { code, line } of findings(change(read(name)), situation)) (lines[code] ??= []).push(line)
  return lines
}

/** The same document when it says that it is in use. */
const final = (text: string): string => (/^tila: /mu.test(text) ? text.replace(/^tila: [^\n]*$/mu, 'tila: valmis') : text.replace('\nkieli: fi\n', '\nkieli: fi\ntila: valmis\n'))

function expectSilence(found: Readonly<Record<string, readonly number[]>>, codes: readonly string[]): void {
  assert.deepEqual(codes.filter((code) => code in found), [])
}

describe('the oracle of the example documents', () => {
  it('the project card as it was pasted', () => {
    assert.deepEqual(linesByCode('hankekortti-kehra-ii.md'), {
      'document/status-missing': [2],
      'period/missing': [2],
      'reference/not-found': [24, 25],
      'contact/empty-field': [46, 48],
      'count/mismatch': [127],
      'goals/refined': [67],
      'risk/materialised': [75],
      'document/project-name-variants': [34, 154, 154],
      'language/abbreviation': [52, 154, 160],
      'list/numbering-style': [109],
      'number/estimate-chain': [160],
      'number/unit-drift': [160, 160],
      'language/known-slip': [112, 120, 152, 160, 164, 193, 193, 193, 193],
      'language/punctuation': [160, 160, 160],
      'list/wrapped-item': [59, 61, 63, 121, 124, 126, 128, 130, 136, 140, 142, 144, 146, 148],
      'risk/no-mitigation': [75, 77],
      'outcome/no-figure': [140, 164],
      'output/no-goal': [156],
      'goal/name-drift': [132],
      'output/is-outcome': [134, 140, 164],
      'output/count-differs': [164],
      'funding/staff-missing': [183],
      'funding/amount-missing': [185, 186, 187],
    })
  })

  it('the project card after it was healed: the same without the wrapped items', () => {
    const found = linesByCode('hankekortti-kehra-ii.korjattu.md')
    expectSilence(found, ['list/wrapped-item', 'list/numbering', 'goals/too-many', 'goal/no-output', 'number/arithmetic', 'municipality/no-partner', 'municipality/no-embedding', 'participation/client-missing'])
    assert.deepEqual(Object.keys(found).sort(), ['contact/empty-field', 'count/mismatch', 'document/project-name-variants', 'document/status-missing', 'funding/amount-missing', 'funding/staff-missing', 'goal/name-drift', 'goals/refined', 'language/abbreviation', 'language/known-slip', 'language/punctuation', 'list/numbering-style', 'number/estimate-chain', 'number/unit-drift', 'outcome/no-figure', 'output/count-differs', 'output/is-outcome', 'output/no-goal', 'period/missing', 'reference/not-found', 'risk/materialised', 'risk/no-mitigation'])
  })

  it('what is good in the project card', () => {
    const good = Object.keys(successes(read('hankekortti-kehra-ii.md'), { path: 'hankekortti-kehra-ii.md', others }))
    for (const code of ['goal/no-output', 'municipality/no-partner', 'municipality/no-embedding', 'number/arithmetic', 'section/missing', 'section/order']) assert.ok(good.includes(code), code)
  })

  it('the SWOT of the start, still a draft', () => {
    const found = linesByCode('swot-alku-kehra-ii.md')
    assert.deepEqual(found['swot/question'], [36, 46, 49, 68, 69])
    assert.deepEqual(found['document/project-name-differs'], [24])
    assert.deepEqual(found['accessibility/capitals'], [24])
    assert.deepEqual(found['document/promised-update-overdue'], [28])
    assert.deepEqual(found['language/abbreviation'], [35, 41])
    assert.deepEqual(found['language/known-slip'], [4, 22, 26])
    assert.equal(found['swot/staff-only']?.length, 1)
    expectSilence(found, ['list/wrapped-item', 'swot/tense', 'swot/contradiction', 'swot/names-unit', 'swot/threat-without-risk', 'swot/quadrant-missing', 'swot/quadrant-empty', 'swot/no-conclusions', 'schema/required', 'schema/type'])
  })

  it('the threats of the start that the risks of the card do not speak of, for those who ask for it', () => {
    const text = final(read('swot-alku-kehra-ii.md'))
    const found = findings(text, { path: 'swot-alku-kehra-ii.md', others, eager: true }).filter(({ code }) => code === 'swot/threat-without-risk')
    assert.deepEqual(found.map(({ line }) => line), [66, 70, 71, 72])
  })

  it('the SWOT of the start, if it were finished', () => {
    assert.equal(linesByCode('swot-alku-kehra-ii.md', final)['swot/no-conclusions']?.length, 1)
  })

  it('the plan whose goals are only partly met', () => {
    const found = linesByCode('kehittamissuunnitelma-kovisko.md')
    assert.deepEqual(found['goal/no-output'], [41])
    assert.deepEqual(found['reference/unlinked'], [39, 43])
    assert.equal(found['participation/client-missing']?.length, 1)
    expectSilence(found, ['section/missing', 'contact/missing', 'plan/team-missing'])
  })

  it('the clean plan', () => {
    assert.deepEqual(linesByCode('kehittamissuunnitelma-sukedo.md'), { 'document/status-missing': [2], 'goal/no-output': [39], 'reference/unlinked': [37, 41] })
  })

  it('the poster, whose models stand in place of results', () => {
    const found = linesByCode('posteri-kallio.md')
    assert.deepEqual(found['poster/results-missing'], [24])
    expectSilence(found, ['contact/missing', 'section/duplicate', 'section/missing', 'goal/no-output', 'goals/too-many', 'poster/length', 'poster/goals-as-prose', 'poster/single-item-list', 'participation/client-missing', 'schema/required', 'schema/additionalProperties'])
    const severities = (text: string): readonly string[] => findings(text, { path: 'posteri-kallio.md', others }).filter(({ code }) => code === 'poster/results-missing').map(({ severity }) => severity)
    assert.deepEqual([severities(read('posteri-kallio.md')), severities(final(read('posteri-kallio.md')))], [['information'], ['information']])
    assert.ok('poster/length' in successes(read('posteri-kallio.md'), { path: 'posteri-kallio.md', others }))
  })

  it('the meeting model, whose cells are still empty', () => {
    const found = linesByCode('abc-malli.md')
    assert.deepEqual(found['reference/not-found'], [36])
    assert.deepEqual(found['model/cell-empty'], [51, 51, 51, 52, 52, 52, 53, 53, 53])
    assert.deepEqual(found['model/name-varies'], [23, 27])
    assert.equal(found['version/missing']?.length, 1)
    expectSilence(found, [
      'model/child-invisible', 'model/phase-missing', 'model/actor-missing', 'model/not-evaluated', 'model/no-dissemination-plan', 'section/missing', 'section/duplicate', 'version/change-missing', 'version/voice-missing',
      'version/reflection-missing', 'schema/required', 'schema/enum', 'schema/type', 'schema/additionalProperties',
    ])
    const good = Object.keys(successes(read('abc-malli.md'), { path: 'abc-malli.md', others }))
    for (const code of ['model/phase-missing', 'model/actor-missing', 'model/child-invisible', 'model/no-dissemination-plan', 'section/missing']) assert.ok(good.includes(code), code)
  })

  it('the report from goals to outputs', () => {
    const found = linesByCode('tavoitteista-tuotoksiin-kaakkois-suomi.md')
    assert.deepEqual(found['date/range-dash'], [11, 59])
    assert.deepEqual(found['date/outside-period'], [68])
    assert.deepEqual(found['list/wrapped-item'], [155])
    assert.deepEqual(found['output/unfinished-no-owner'], [68, 70, 79, 85, 112])
    assert.ok((found['language/known-slip']?.length ?? 0) >= 10)
    assert.ok(found['accessibility/capitals'] && found['language/punctuation'])
    expectSilence(found, ['funding/sum-mismatch', 'date/order', 'goal/no-output', 'output/no-goal', 'privacy/email', 'section/missing', 'section/order', 'section/duplicate', 'section/part-missing', 'period/missing', 'schema/required', 'schema/type'])
    const good = successes(read('tavoitteista-tuotoksiin-kaakkois-suomi.md'))
    assert.equal(good['goal/no-output'], 'Jokaisella tavoitteella on tuotos (6).')
    assert.equal(good['funding/sum-mismatch']?.replace(/\s/gu, ' '), 'Rahoitus täsmää: 274 000 + 91 491 = 365 491 euroa.')
  })

  it('the pilot, whose form gave no figures', () => {
    const found = linesByCode('kokeilu-porvoo-lean.md')
    assert.deepEqual(found['pilot/no-figures'], [29])
    assert.deepEqual(found['pilot/voice-missing'], [60])
    assert.deepEqual(found['date/format'], [10, 44])
    assert.deepEqual(found['participation/client-missing'], [2])
    assert.deepEqual(found['accessibility/link-text'], [64])
    assert.deepEqual([found['language/known-slip'], found['language/abbreviation']], [[58, 64], [48, 64]])
    expectSilence(found, ['pilot/consent-missing', 'pilot/decision-missing', 'pilot/period-missing', 'date/duration', 'section/missing', 'section/order', 'schema/enum', 'schema/required', 'schema/type', 'outcome/no-figure'])
    assert.match(findings(read('kokeilu-porvoo-lean.md')).find(({ code }) => code === 'pilot/voice-missing')?.message ?? '', /työntekijät/u)
  })

  it('the pilot, if it were finished: the trial was shorter than the time limit', () => {
    assert.deepEqual(linesByCode('kokeilu-porvoo-lean.md', final)['pilot/shorter-than-process'], [63])
  })

  it('no two findings share cause and place', () => {
    for (const name of ALL) {
      for (const change of [(text: string): string => text, final]) {
        // several sections may be missing at one place, and a name in capitals may be another name too; each is a cause of its own
        const own = new Set(['section/missing', 'section/recommended', 'accessibility/capitals'])
        const placed = findings(change(read(name)), { path: name, others }).filter(({ line, code }) => line > 2 && !own.has(code))
        const places = placed.map(({ start, end }) => `${start}–${end}`)
        assert.deepEqual(places.filter((place, index) => places.indexOf(place) !== index), [], name)
      }
    }
  })

  it('the severity rises when the document is in use', () => {
    const severities = (text: string): readonly string[] => findings(text, { path: 'hankekortti-kehra-ii.md', others }).filter(({ code }) => code === 'funding/amount-missing').map(({ severity }) => severity)
    assert.deepEqual(severities(read('hankekortti-kehra-ii.md')), ['information', 'information', 'information'])
    assert.deepEqual(severities(final(read('hankekortti-kehra-ii.md'))), ['error', 'error', 'error'])
  })
})
