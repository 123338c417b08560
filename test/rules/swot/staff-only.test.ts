// swot/staff-only: clients or partners had a part in the analysis.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { expectFixed } from '../../support/fixes.ts'
import { findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'
import { swot } from './quadrants.ts'

const CODE = 'swot/staff-only'
const EXAMPLE = readFileSync(new URL('../../../examples/swot-alku-kehra-ii.md', import.meta.url), 'utf8')

const staff = (head: string): string => swot({}, head.replace(/^(laatijat|upprättare|authors):.*$/mu, (line, key: string) => `${line}\n${'^'.repeat(key.length)} ${CODE}`))

describe(CODE, () => {
  const cases: readonly (readonly [string, string])[] = [
    ['workers of the project', staff('laatijat: [kehittävä sosiaalityöntekijä, tutkija sosiaalityöntekijä]\n')],
    ['child protection alone among the participants', staff('laatijat: [johtava sosiaalityöntekijä]\nosallistujat:\n  lastensuojelu: [perhetyöntekijä, sosiaaliohjaaja]\n')],
    ['an empty list of clients', staff('laatijat: [sosiaalityöntekijä]\nosallistujat:\n  asiakkaat: []\n')],
    ['work with clients is no client', staff('laatijat: [asiakastyöntekijä, lastensuojelun työntekijä]\n')],
    ['clients took part', swot({}, 'laatijat: [kehittävä sosiaalityöntekijä]\nosallistujat:\n  asiakkaat: [vanhempi]\n')],
    ['partners took part', swot({}, 'laatijat: [kehittävä sosiaalityöntekijä]\nosallistujat:\n  kumppanit:\n    - rooli: erityisopettaja\n')],
    ['a partner is an author', swot({}, 'laatijat: [sosiaalityöntekijä, päiväkodinjohtaja]\n')],
    ['a school is an organisation of an author', swot({}, 'laatijat:\n  - rooli: ohjaaja\n    organisaatio: Kallion koulut\n')],
    ['parents are authors', swot({}, 'laatijat: [vanhempien edustaja, sosiaalityöntekijä]\n')],
    ['nobody is named: another matter', swot()],
    ['in Swedish', `typ: swot
upprättare: [utvecklande socialarbetare, barnskyddets familjearbetare]
^^^^^^^^^^ swot/staff-only
styrkor: [a]
`],
    ['in Swedish, with parents', 'typ: swot\nupprättare: [socialarbetare, föräldrar]\nstyrkor: [a]\n'],
    ['in English', `type: swot
authors: [developing social worker, family worker]
^^^^^^^ swot/staff-only
strengths: [a]
`],
  ]
  for (const [what, text] of cases) it(what, () => expectMarkedInAllSpellings(CODE, text))

  it('fires on the start SWOT of the field', () => {
    assert.deepEqual(findings(EXAMPLE).filter(({ code }) => code === CODE).map(({ line, severity }) => [line, severity]), [[13, 'hint']])
  })
  it('praises a shared analysis', () => {
    assert.match(successes(swot({}, 'laatijat: [vanhempi]\n'))[CODE] ?? '', /asiakkaiden tai kumppanien näkökulma/u)
    assert.equal(CODE in successes(swot()), false)
  })

  const authors = 'laatijat: [sosiaalityöntekijä]\n'
  const fixes: readonly (readonly [string, string, string | undefined])[] = [
    ['puts the participants in', swot({}, authors), swot({}, `${authors}# Ketkä lapset, vanhemmat, työntekijät ja kumppanit olivat mukana, ja millä tavalla?\nosallistujat:\n`)],
    ['puts the clients in beside child protection', swot({}, `${authors}osallistujat:\n  lastensuojelu: [ohjaaja]\n`), swot({}, `${authors}osallistujat:\n  asiakkaat:\n  lastensuojelu: [ohjaaja]\n`)],
    ['leaves clients that wait for their roles', swot({}, `${authors}osallistujat:\n  asiakkaat: []\n`), undefined],
    ['puts them into YAML', 'typ: swot\nupprättare: [socialarbetare]\nstyrkor: [a]\n', 'typ: swot\nupprättare: [socialarbetare]\n# Vilka barn, föräldrar, anställda och partner deltog, och på vilket sätt?\ndeltagare:\nstyrkor: [a]\n'],
  ]
  for (const [what, before, after] of fixes) it(what, () => expectFixed(CODE, before, after))
})
