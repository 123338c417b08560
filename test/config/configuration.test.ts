// `.pitkospuut.yaml`: what it sets, and what is said of it where it is wrong.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import type { Engine } from '../../server/core/engine.ts'
import type { Configuration } from '../../server/core/config/configuration.ts'
import { readConfiguration } from '../../server/core/config/readConfiguration.ts'
import { ruleSet } from '../../server/core/ruleSet.ts'
import { withEdits } from '../../server/core/edit/apply.ts'
import { editsOfFix } from '../support/fixes.ts'
import { inWords } from '../../server/core/problem.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { expectMarked, findings } from '../support/marks.ts'
import { stopwatch } from '../support/time.ts'

const PATH = '.pitkospuut.yaml'

const settingsIn = (text: string): Configuration => engine.settings(engine.read(PATH, text)).configuration

/** The engine as a settings file in the folder of the documents sets it. */
const set = (text: string): Engine => engine.configured(settingsIn(text), (path) => path)

const codesWith = (settings: string, path: string, text: string): readonly string[] => {
  const one = set(settings)
  return one.check(one.read(path, text), EMPTY_WORKSPACE, '2026-11-22').problems.map(({ code, severity }) => `${code} ${severity}`)
}

const said = (text: string, language: 'fi' | 'sv' | 'en' = 'fi'): readonly string[] => findings(text, { path: PATH, language }).map(({ message }) => message)

const FINNISH = `kieli: ruotsi
säännöt:
  swot/question: vihje
  goal: [pois, korjattava]
  funding/share: { vakavuus: huomio, syy: "Ohjelman ehto" }
tyypit:
  - tiedostot: hankkeet/**/*.md
    tyyppi: hankekortti
ohita:
  - arkisto/
ohjelmat:
  - nimi: Kaste
    valtionavustus_enintään: 75
sallitut_nimet: [Anna Tapion talo]
koodikirja:
  teemat: [aika, { tunniste: verkosto, nimi: Verkostot }]
lähtötaso: vanhat.json
`
const SWEDISH = `språk: sv
regler:
  swot/question: tips
  goal: [av, att rätta]
  funding/share: { vikt: observera, orsak: Villkor }
typer:
  - filer: [hankkeet/**/*.md]
    typ: projektkort
ignorera: [arkisto/]
program:
  - namn: [Kaste]
    statsunderstöd högst: "75"
tillåtna namn: [Anna Tapion talo]
kodbok:
  teman: [{ id: aika }, { id: verkosto, namn: Verkostot }]
utgångsläge: vanhat.json
`
const ENGLISH = `language: sv
rules: { swot/question: hint, goal: [off, error], funding/share: warning }
kinds: [{ files: hankkeet/**/*.md, kind: project-card }]
ignore: [arkisto/]
programmes: [{ name: Kaste, maximumShare: 75 }]
allowedNames: [Anna Tapion talo]
codebook: { themes: [{ id: aika }, { id: verkosto, name: Verkostot }] }
baseline: vanhat.json
`
const MEANT: Configuration = {
  language: 'sv',
  weights: new Map([['swot/question', ['hint', 'hint']], ['goal', ['off', 'error']], ['funding/share', ['warning', 'warning']]]),
  kinds: [{ files: ['hankkeet/**/*.md'], kind: 'project-card' }],
  ignored: ['arkisto/'],
  programmes: [{ names: ['Kaste'], maximumShare: 75 }],
  allowedNames: ['Anna Tapion talo'],
  themes: [{ id: 'aika' }, { id: 'verkosto', name: 'Verkostot' }],
  baseline: 'vanhat.json',
}

describe('the settings of a workspace', () => {
  for (const [language, text] of [['Finnish', FINNISH], ['Swedish', SWEDISH], ['English', ENGLISH], ['Windows lines', FINNISH.replaceAll('\n', '\r\n')], ['decomposed letters', FINNISH.normalize('NFD')]] as const) {
    it(`are read: ${language}`, () => {
      assert.deepEqual(settingsIn(text), MEANT)
      assert.deepEqual(said(text), [])
    })
  }

  it('are as the README shows them', () => {
    const [, example = ''] = /```yaml\n(kieli: fi[^]*?)```/u.exec(readFileSync('README.md', 'utf8')) ?? []
    assert.ok(settingsIn(example).baseline)
    assert.deepEqual(said(example), [])
  })

  it('are empty in an empty file, and in any text that says nothing', () => {
    for (const text of ['', '# vain kommentti\n', 'säännöt:\n', 'säännöt:\n  swot/question:\n']) {
      assert.deepEqual([settingsIn(text).weights.size, said(text)], [0, []], text)
    }
  })

  it('take names in one text as a list of them', () => {
    const text = 'sallitut nimet: Anna Tapion talo, Kallion perhetukikeskus\n'
    assert.deepEqual([settingsIn(text).allowedNames, said(text)], [['Anna Tapion talo', 'Kallion perhetukikeskus'], []])
  })

  const BROKEN: readonly (readonly [what: string, marked: string])[] = [
    ['an unknown key', 'saannot:\n  swot: pois\nteema: x\n^^^^^ config/unknown'],
    ['a misspelt key', 'säännött:\n^^^^^^^^ config/unknown\n  swot: pois'],
    ['an unknown rule', 'säännöt:\n  swot/kysymys: pois\n  ^^^^^^^^^^^^ config/code'],
    ['a misspelt rule', 'säännöt:\n  swot/questions: pois\n  ^^^^^^^^^^^^^^ config/code'],
    ['an unknown severity', 'säännöt:\n  swot/question: kova\n                 ^^^^ config/severity'],
    ['a misspelt severity among two', 'säännöt:\n  swot/question: [pois, vihjee]\n                        ^^^^^^ config/severity'],
    ['three severities', 'säännöt:\n  swot: [pois, vihje, vihje]\n        ^^^^^^^^^^^^^^^^^^^^ config/severity'],
    ['an unknown key beside a severity', 'säännöt:\n  swot: { vakavuus: pois, miksi: syy }\n                          ^^^^^ config/unknown'],
    ['a language that it does not speak', 'kieli: saksa\n       ^^^^^ config/value'],
    ['an unknown kind', 'tyypit:\n  - tiedostot: a/*.md\n    tyyppi: hankekorti\n            ^^^^^^^^^^ config/kind'],
    ['a kind without files', 'tyypit:\n  - tyyppi: swot\n    ^^^^^^^^^^^^ config/missing'],
    ['a pattern that leads out', 'ohita:\n  - ../muut/**\n    ^^^^^^^^^^ config/pattern'],
    ['a pattern that would take long', 'ohita:\n  - a*b*c*d*e*f.md\n    ^^^^^^^^^^^^^^ config/pattern'],
    ['a share beyond all', 'ohjelmat:\n  - nimi: Kaste\n    valtionavustus enintään: 175\n                             ^^^ config/value'],
    ['a share in words', 'ohjelmat:\n  - nimi: Kaste\n    valtionavustus enintään: paljon\n                             ^^^^^^ config/type'],
    ['names that are no list', 'sallitut nimet: 12\n                ^^ config/type'],
    ['rules that are a list', 'säännöt: [swot]\n^^^^^^^ config/type'],
  ]
  for (const [what, marked] of BROKEN) it(`are told of at the exact place: ${what}`, () => expectMarked('config/', marked, { path: PATH }))

  it('ask "did you mean" in the language that was asked for', () => {
    assert.match(said('säännöt:\n  swot/questions: pois\n').join(), /Tarkoititko ”swot\/question”\?/u)
    assert.match(said('säännöt:\n  swot: vihjee\n').join(), /Tarkoititko ”vihje”\?/u)
    assert.match(said('tyypit: [{ tiedostot: a.md, tyyppi: hankekorti }]\n', 'sv').join(), /Menade du ”hankekortti”\?/u)
    assert.match(said('säännött: {}\n', 'en').join(), /Did you mean “säännöt”\?/u)
  })

  it('name what the settings have, and how they are written', () => {
    assert.match(said('ohita:\n  - {a: b}\n').join(), /Kohtaan ”ohita” kuuluu teksti/u)
    assert.match(said('- ohita\n').join(), /Asetukset luetaan avainten alta.*kieli: fi/u)
  })

  it('offer what was meant', () => {
    const mended = (text: string): string => {
      const document = engine.read(PATH, text)
      const [fix] = engine.check(document, EMPTY_WORKSPACE, '').problems.flatMap(({ fixes }) => fixes)
      return fix ? withEdits(text, editsOfFix(document, fix, '')) : text
    }
    assert.equal(mended('säännöt:\n  swot/questions: pois # syy\n'), 'säännöt:\n  swot/question: pois # syy\n')
    assert.equal(mended('säännöt: { swot: "vihjee" }\n'), 'säännöt: { swot: vihje }\n')
    assert.equal(mended('tyypit: [{ tiedostot: a.md, tyyppi: hankekorti }]\n'), 'tyypit: [{ tiedostot: a.md, tyyppi: hankekortti }]\n')
    assert.equal(mended('säännött:\r\n  swot: pois\r\n'), 'säännöt:\r\n  swot: pois\r\n')
    assert.equal(mended('kieli: ruotsii\n'), 'kieli: ruotsi\n')
  })

  it('keep their syntax errors under the codes of YAML', () => {
    assert.ok(findings('säännöt:\n\tswot: pois\n', { path: PATH }).some(({ code }) => code.startsWith('yaml/')))
  })

  it('use what is right beside what is wrong', () => {
    assert.deepEqual([...settingsIn('säännöt:\n  swot/question: kova\n  swot/long-item: pois\ntyypit: 3\nohita: [a.md, ../b]\n').weights.keys()], ['swot/long-item'])
    assert.deepEqual(settingsIn('ohita: [a.md, ../b]\n').ignored, ['a.md'])
  })

  it('are no document: no rule speaks of them, and no other document sees them', () => {
    const document = engine.read(PATH, 'kieli: fi\notsikko: swot\n')
    assert.equal(engine.facts(document), undefined)
    assert.deepEqual(findings('tyyppi: swot\nkieli: fi\n', { path: PATH }).map(({ code }) => code), ['config/unknown'])
  })
})

const SWOT = '---\ntyyppi: swot\ntunniste: a\notsikko: A\ntila: luonnos\nkieli: fi\nlaatijat: [tutkija]\nhanke: B\n---\n\n# A\n\n## Vahvuudet\n\n- Onko aikaa?\n\n## Heikkoudet\n\n- kiire\n\n## Mahdollisuudet\n\n- tuki\n\n## Uhat\n\n- raha\n'
const question = (settings: string, text = SWOT): readonly string[] => codesWith(settings, 'a.md', text).filter((found) => found.startsWith('swot/question'))

describe('rules as they were set', () => {
  const CASES: readonly (readonly [what: string, settings: string, expected: readonly string[]])[] = [
    ['nothing set', '', ['swot/question information']],
    ['a severity', 'säännöt: { swot/question: korjattava }', ['swot/question error']],
    ['off', 'säännöt: { swot/question: pois }', []],
    ['off in YAML 1.1', 'säännöt: { swot/question: false }', []],
    ['its family off', 'säännöt: { swot: pois }', []],
    ['its family off and itself on', 'säännöt: { swot: pois, swot/question: päällä }', ['swot/question information']],
    ['off as a draft', 'säännöt: { swot/question: [pois, huomio] }', []],
  ]
  const own = question('')[0]?.split(' ')[1] ?? ''
  for (const [what, settings, expected] of CASES) it(what, () => assert.deepEqual(question(settings), expected.map((one) => one.replace('information', own))))

  it('one in use has the second severity', () => {
    assert.deepEqual(question('säännöt: { swot/question: [pois, huomio] }', SWOT.replace('luonnos', 'valmis')), ['swot/question warning'])
  })

  it('what a schema says can be weighed and silenced too', () => {
    const text = SWOT.replace('tila: luonnos', 'tila: outo')
    const schema = (settings: string): readonly string[] => codesWith(settings, 'a.md', text).filter((found) => found.startsWith('schema/enum'))
    assert.deepEqual(schema(''), ['schema/enum warning'])
    assert.deepEqual(schema('säännöt: { schema: vihje }'), ['schema/enum hint'])
    assert.deepEqual(schema('säännöt: { schema/enum: pois }'), [])
  })

  it('a rule that is off by default is switched on by its own code, or with all of its family', () => {
    const rules = engine.rules.registered.map((rule) => (rule.code === 'swot/question' ? { ...rule, optIn: true as const } : rule))
    const on = (settings: string): boolean => ruleSet(rules, settingsIn(settings).weights).all.some(({ code }) => code === 'swot/question')
    assert.deepEqual(['', 'säännöt: { swot: vihje }', 'säännöt: { swot: päällä }', 'säännöt: { swot/question: päällä }', 'säännöt: { swot/question: vihje }', 'säännöt: { swot/question: pois }'].map(on), [false, false, true, true, true, false])
  })

  it('a guarded rule goes off only with a reason, also when its family does', () => {
    const rules = engine.rules.registered.map((rule) => (rule.code === 'swot/question' ? { ...rule, guarded: true as const } : rule))
    const read = (text: string): { readonly on: boolean; readonly told: readonly string[] } => {
      const { configuration, problems } = readConfiguration(engine.read(PATH, text), { kinds: engine.kinds, rules })
      return { on: ruleSet(rules, configuration.weights).all.some(({ code }) => code === 'swot/question'), told: problems.map(({ code, message, values }) => `${code} ${inWords(message, values, 'en').includes('swot/question')}`) }
    }
    assert.deepEqual(read('rules: { swot/question: off }'), { on: true, told: ['config/reason true'] })
    assert.deepEqual(read('rules: { swot: [off, warning] }'), { on: true, told: ['config/reason true'] })
    assert.deepEqual(read('rules: { swot/question: { severity: off, reason: invented codes } }'), { on: false, told: [] })
    assert.deepEqual(read('rules: { swot: { severity: off, reason: invented codes } }'), { on: false, told: [] })
    assert.deepEqual(read('rules: { swot/question: hint }'), { on: true, told: [] })
  })
})

describe('files as they were set', () => {
  const kindOf = (settings: string, path: string): string => {
    const { kind, reason } = set(settings).read(path, '# Otsikko\n\ntekstiä\n').selection
    return `${kind?.id ?? 'none'} by ${reason}`
  }
  const KINDS = 'tyypit:\n  - tiedostot: [hankkeet/**/*.md, "*.kortti.md"]\n    tyyppi: hankekortti\n  - tiedostot: hankkeet/x/*.md\n    tyyppi: swot\n'
  const CASES: readonly (readonly [path: string, kind: string])[] = [
    ['hankkeet/a.md', 'project-card by glob'], ['hankkeet/x/y.md', 'project-card by glob'], ['muut/a.kortti.md', 'project-card by glob'],
    ['muut/a.md', 'none by none'], ['hankkeet/README.md', 'none by none'], ['muut/a.swot.md', 'swot by file-name'],
  ]
  for (const [path, kind] of CASES) it(`${path}: ${kind}`, () => assert.equal(kindOf(KINDS, path), kind))

  const IGNORED: readonly (readonly [pattern: string, path: string, ignored: boolean])[] = [
    ['arkisto/', 'arkisto/a.md', true], ['arkisto/', 'x/arkisto/b/a.md', true], ['arkisto', 'arkisto.md', false], ['vanhat/2009', 'vanhat/2009/x/a.md', true],
    ['vanhat/2009', 'x/vanhat/2009/a.md', false], ['*.luonnos.md', 'x/a.luonnos.md', true], ['a/**/b.md', 'a/b.md', true], ['./a', 'a/x.md', true],
  ]
  for (const [pattern, path, ignored] of IGNORED) it(`${pattern} ${ignored ? 'leaves out' : 'keeps'} ${path}`, () => assert.equal(set(`ohita: ["${pattern}"]`).ignores(path), ignored))

  it('no pattern that is accepted takes long', () => {
    const path = `${'ab/'.repeat(60)}${'a'.repeat(200)}.txt`
    for (const pattern of ['**/a*a*a*b/**/*a*a*a.md', '**/**/**/*a*a*x', '{a,{b,c}}*a*a/**/*']) {
      const ignores = set(`ohita: ["${pattern}"]`)
      const watch = stopwatch()
      for (let i = 0; i < 10; i++) ignores.ignores(path)
      assert.ok(watch() < 1000, pattern)
    }
  })
})

describe('programmes', () => {
  const card = (programme: string): string => `---\ntyyppi: hankekortti\ntunniste: k\notsikko: K\nohjelma: ${programme}\nrahoitus:\n  yhteensä: 100 euroa\n  valtionavustus: 80 euroa\n  kuntaosuus: 20 euroa\n---\n\n# K\n`
  const shares = (settings: string, text: string): number => codesWith(settings, 'k.md', text).filter((found) => found.startsWith('funding/share')).length
  const KASTE = 'ohjelmat: [{ nimi: [Kaste, KASTE-ohjelma], valtionavustus enintään: 75 }, { nimi: Oma, valtionavustus enintään: 90 }]'
  it('give the largest share of the programme that the document names', () => {
    assert.deepEqual(['Kaste', 'Kaste 2008–2011', 'kaste-ohjelma', 'Kasteinen', 'Oma'].map((name) => shares(KASTE, card(name))), [1, 1, 1, 0, 0])
    assert.equal(shares('', card('Kaste')), 0)
  })
})
