// The question behind a finding: for every check that tells of something missing, what is asked, or why nothing can be.
import assert from 'node:assert/strict'
import { rules } from '../../server/bundled/rules.ts'
import { questionFor } from '../../server/core/features/details/details.ts'
import { pointers } from '../../server/core/features/pointer.ts'
import { display } from '../../server/core/kinds/labels.ts'
import { engine } from '../support/engine.ts'

const TODAY = '2026-11-22'

/** Of each finding with a code: the pointer of the question that it offers; `-` where it offers none. */
function offered(text: string, code: string): readonly string[] {
  const document = engine.read(text.startsWith('---') ? 'a.md' : 'a.yaml', text)
  const view = engine.view(document, TODAY)
  assert.ok(view, text)
  const pointerOf = pointers(document)
  const found = engine.check(document, undefined, TODAY).problems.filter((problem) => problem.code === code)
  return found.map((problem) => questionFor(view, { pointer: pointerOf(problem), isSure: problem.pointer !== undefined }, 'fi')?.pointer ?? '-')
}

const card = (keys = '', body = ''): string => `---\ntyyppi: hankekortti\n${keys}---\n\n# Arki\n${body}`
const pilot = (body: string): string => `---\ntyyppi: kokeilu\n---\n\n# Arki\n${body}`
const model = '---\ntyyppi: abc-malli\n---\n\n# Malli\n'
const logged = `${model}\n## Versiohistoria\n\n### 0.1\n\n- Päiväys: 6.5.2024\n`

/** For each check about something missing a text, and what its first finding there asks for. */
const ASKED: Readonly<Record<string, readonly [text: string, asks: string]>> = {
  'schema/required': [card(), '/project'],
  'section/missing': [card(), '/goals'],
  'section/empty': [card('', '\n## Tavoitteet\n'), '/goals'],
  'section/recommended': ['---\ntyyppi: kehittämissuunnitelma\ntila: valmis\n---\n\n# Arki\n', '/currentState'],
  'accessibility/language': [card(), '/language'],
  'document/status-missing': [card(), '/status'],
  'participation/client-missing': [card(), '/participants/clients'],
  'period/missing': [card(), '/period'],
  'funding/amount-missing': [card('', '\n## Rahoitus\n\n- Valtionavustus: haettu\n'), '/funding/stateGrant'],
  'funding/staff-missing': [card('', '\n## Rahoitus\n\n- Valtionavustus: 5 000 euroa\n'), '/staff'],
  'contact/missing': ['---\ntyyppi: posteri\n---\n\n# Arki\n', '/contact'],
  'risk/no-mitigation': [card('', '\n## Riskit\n\n- Kiire\n'), '/risks/items/0/mitigation'],
  'pilot/period-missing': [pilot(''), '/trialPeriod'],
  'pilot/consent-missing': [pilot('\n## Kokeilu\n\nEnsimmäiseen tapaamiseen kutsuttiin lapsi ja vanhemmat.\n'), '/consent'],
  'pilot/decision-missing': [pilot(''), '/conclusion/decidedBy'],
  'plan/team-missing': ['---\ntyyppi: kehittämissuunnitelma\n---\n\n# Arki\n', '/team'],
  'poster/results-missing': ['---\ntyyppi: posteri\ntila: valmis\n---\n\n# Arki\n', '/results'],
  'project/period-or-funding-missing': ['---\ntyyppi: hankesuunnitelma\n---\n\n# Arki\n', '/period'],
  'swot/authors-missing': ['tyyppi: swot\n', '/authors'],
  'swot/quadrant-missing': ['tyyppi: swot\n', '/strengths'],
  'swot/quadrant-empty': ['tyyppi: swot\nvahvuudet:\n', '/strengths'],
  'version/missing': [model, '/version'],
  'version/change-missing': [logged, '/versions/0/change'],
  'version/voice-missing': [logged, '/versions/0/participants'],
}

/** Checks whose name says that something is missing, and why there is no question behind them. */
const NOT_ASKED: Readonly<Record<string, string>> = {
  'document/kind-missing': 'the kind is chosen by a command of its own',
  'language/sister-missing': 'a new document is made by a command',
  'structure/level-missing': 'how the work was done there is told in the words of the writer',
  'section/part-missing': 'part of a heading: the number of the other part is in another section',
  'model/phase-missing': 'a row of a matrix', 'model/actor-missing': 'a column of a matrix',
  'pilot/voice-missing': 'what people said is told in the words of the writer, below the other voices',
  'version/reflection-missing': 'a version is recorded by a command',
  'version/copy-missing': 'a version is recorded by a command',
  'version/fork-reason-missing': 'told beside what the original is called, in the line that the quick fix puts there',
  'goals/programme-link-missing': 'each goal names its goal of the programme in its own words',
  'suppress/reason-missing': 'stands in a comment',
}

describe('a finding about something missing', () => {
  for (const [code, [text, asks]] of Object.entries(ASKED)) {
    it(`${code} offers to fill in ${asks}`, () => {
      const all = offered(text, code)
      assert.ok(all.includes(asks), `${code}: ${all.join(', ')}`)
      assert.ok(!all.includes('-'), `${code}: ${all.join(', ')}`)
    })
  }

  it('has a question, or it is known why not', () => {
    const codes = rules.map(({ code }) => code).filter((code) => code.endsWith('missing'))
    assert.deepEqual(codes.filter((code) => !(code in ASKED) && !(code in NOT_ASKED)), [])
    assert.deepEqual(Object.keys(NOT_ASKED).filter((code) => !codes.includes(code)), [])
  })

  for (const kind of engine.kinds.list) {
    it(`${kind.id}: all that is missing at the top of an empty document can be asked for, but for what has parts under headings of their own`, () => {
      const head = `tyyppi: ${display(kind.labels, 'fi')}\ntila: valmis\n`
      const manifold = kind.root.properties.filter(({ sections, type, roles, level }) => sections !== undefined || type === 'matrix' || roles.includes('versions') || (type === 'object' && (level?.properties ?? []).every((field) => field.type === 'text' || field.type === 'list'))).map(({ key }) => `/${key}`)
      for (const text of [head, `---\n${head}---\n\n# Arki\n`]) {
        const document = engine.read(text.startsWith('---') ? 'a.md' : 'a.yaml', text)
        const view = engine.view(document, TODAY)
        assert.ok(view)
        const pointerOf = pointers(document)
        for (const problem of engine.check(document, undefined, TODAY).problems.filter(({ code }) => code in ASKED)) {
          const pointer = pointerOf(problem)
          if (manifold.includes(pointer)) continue
          assert.ok(questionFor(view, { pointer, isSure: problem.pointer !== undefined }, 'fi'), `${problem.code} ${pointer} in ${text}`)
        }
      }
    })
  }
})
