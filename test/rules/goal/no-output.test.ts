import assert from 'node:assert/strict'
import { expectFixed } from '../../support/fixes.ts'
import { expectMarked, findings, successes } from '../../support/marks.ts'
import { expectMarkedInAllSpellings } from '../../support/spellings.ts'

const code = 'goal/no-output'
const card = (goals: string, outputs: string): string => `---\ntyyppi: hankekortti\n---\n\n# Kasvun tuki\n\n## Tavoitteet\n\n${goals}\n\n## Tuotokset\n\n${outputs}\n`
const GOALS = '- Vahvistaa lasten osallisuutta\n- Perustaa vertaisryhmät vanhemmille\n- Tiivistää yhteistyötä koulun kanssa'

describe(code, () => {
  it('marks a goal that no group of outputs names', () => {
    expectMarkedInAllSpellings(code, `---
tyyppi: hankekortti
---

# Kasvun tuki

## Tavoitteet

- Vahvistaa lasten osallisuutta
- Perustaa vertaisryhmät vanhemmille
  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/no-output
- Tiivistää yhteistyötä koulun kanssa

## Tuotokset (suoritteet)

### Lasten osallisuuden vahvistaminen

- haastattelulomake

### Yhteistyö koulun kanssa

- pelisäännöt

### Vertaisryhmät
`)
  })

  it('does so in Swedish', () => {
    expectMarkedInAllSpellings(code, `---
typ: projektkort
---

# Stöd

## Mål

1. Stärka barnens delaktighet
2. Starta kamratgrupper för föräldrar
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/no-output
3. Utveckla samarbetet med skolan
   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/no-output

## Produkter

### Barnens delaktighet

- en blankett
`)
  })

  it('reads groups and tags in YAML', () => {
    expectMarkedInAllSpellings(code, `tyyppi: hankekortti
tavoitteet:
  - Lasten osallisuus
  - Vertaisryhmät
    ^^^^^^^^^^^^^ goal/no-output
  - tunniste: K
    teksti: Koulun kanssa
  - Lomakkeet
    ^^^^^^^^^ goal/no-output
tuotokset:
  ryhmät:
    - otsikko: Lasten osallisuus
      kohdat: [haastattelulomake]
  kohdat:
    - teksti: pelisäännöt
      attribuutit: { goal: K }
`)
  })

  it('takes tags for an answer: attributes, the number of a goal, an id', () => {
    expectMarked(code, card(GOALS.replace('koulun kanssa', 'koulun kanssa {#K}').replace('vanhemmille', 'vanhemmille\n  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/no-output'), '- esite {goal=T1}\n- pelisäännöt {goal=K}'))
    expectMarked(code, card(GOALS, '- esite (T1, T2) {goal="T1 T2"}\n- pelisäännöt (T3)'))
    expectMarked(code, card(GOALS, '### Tavoite 1\n\n- esite\n\n### Tavoite 2: ryhmät\n\n- ryhmä\n\n### T3\n\n- pelisäännöt'))
    expectMarked(code, card(GOALS.replace('vanhemmille', 'vanhemmille {alias="Illat"}'), '### Illat\n\n- ryhmä\n\n### Lasten osallisuus\n\n- esite\n\n### Koulun yhteistyö\n\n- säännöt'))
  })

  it('takes the only goal and the only group left at the same ordinal for counterparts whose name has drifted', () => {
    const outputs = (second: string): string => `### Asiakasosallisuus\n\n- esite\n\n### ${second}\n\n- infopaketti\n\n### Käytännöntyön, kehittämisen, tutkimuksen ja opetuksen tiivis yhteys.\n\n2 pro gradu työtä`
    const goals = '1) Asiakasosallisuus\n2) Monitoimijaisuus\n3) Muodostaa tiivis yhteys lastensuojelun käytännön työn, kehittämisen, opetuksen ja tutkimuksen välillä'
    expectMarked(code, card(goals, outputs('Moniammatillinen yhteistyö')))
    expectMarked(code, card(`${goals}\n4) Vertaisryhmät\n   ^^^^^^^^^^^^^ goal/no-output`.replace('suus\n3)', 'suus\n   ^^^^^^^^^^^^^^^^ goal/no-output\n3)'), outputs('Moniammatillinen yhteistyö')))
  })

  it('says how to tag, and takes a number in parentheses that is no goal for none', () => {
    const message = (goals: string): string => findings(card(goals, '### Osallisuus ja lapset\n\n- esite')).filter((one) => one.code === code).at(-1)?.message ?? ''
    assert.match(message(GOALS), /\(T3\)/u)
    assert.match(message(`${GOALS} {#K}`), /\{goal=K\}/u)
    expectMarked(code, card(GOALS, '- lomake (T9)').replace('Tuotokset\n', 'Tuotokset\n   ^^^^^^^^^ goal/no-output\n'))
  })

  it('compares with the refined goals', () => {
    expectMarked(code, card('Tavoitteena on\n\n1) koulutus\n2) seminaarit\n\nTavoitteet tarkentuivat seuraavasti.\n\n1) Asiakasosallisuus\n2) Vertaisryhmät', '### Asiakasosallisuus\n\n- esite\n\n### Vertaisryhmät\n\n- ryhmä'))
  })

  it('asks once where outputs are neither grouped nor tagged', () => {
    expectMarkedInAllSpellings(code, card(GOALS, '- esite\n- lomake').replace('Tuotokset\n', 'Tuotokset\n   ^^^^^^^^^ goal/no-output\n'))
    expectMarkedInAllSpellings(code, card(GOALS, 'Hankkeessa syntyi\n\n- esite\n- lomake').replace('Tuotokset\n', 'Tuotokset\n   ^^^^^^^^^ goal/no-output\n'))
    expectMarkedInAllSpellings(code, 'typ: projektkort\nmål: [delaktighet, samarbete]\nprodukter: [en blankett]\n^^^^^^^^^ goal/no-output\n')
  })

  it('counts goals and outputs in words', () => {
    const message = (goals: string, outputs: string, language: 'fi' | 'sv' | 'en' = 'fi'): string => findings(card(goals, outputs), { language }).find((one) => one.code === code)?.message.split(/[.?]/u)[0] ?? ''
    assert.equal(message(GOALS, 'Posteri: Moniäänisyydestä yhteiseen ymmärrykseen'), '3 tavoitetta, 1 tuotos: mikä kuuluu mihin')
    assert.equal(message(GOALS, '- esite\n- lomake', 'sv'), '3 mål, 2 produkter: vad hör till vad')
    assert.equal(message(GOALS, '- esite', 'en'), '3 goals, 1 output: which belongs to which')
  })

  for (const [what, text] of [
    ['outputs that say themselves what they serve', card('- Esite vanhemmille\n- Koulun pelisäännöt', '- esite vanhemmille ja nuorille\n- pelisäännöt koulun kanssa')],
    ['a single goal: all outputs are its own', card('- osallisuus', '- esite\n- lomake')],
    ['no outputs: another finding asks for them', card(GOALS, '')],
    ['no goals', card('', '### Esitteet\n\n- esite')],
    ['a kind without goals', '---\ntyyppi: swot\n---\n\n# SWOT\n\n## Vahvuudet\n\n- innostus\n'],
  ] as const) it(`is silent on ${what}`, () => expectMarked(code, text))

  it('praises a card in which every goal has an output', () => {
    assert.equal(successes(card('- Lasten osallisuus\n- Vertaisryhmät', '### Lasten osallisuus\n\n- esite\n\n### Vertaisryhmät\n\n- ryhmä'))[code], 'Jokaisella tavoitteella on tuotos (2).')
    assert.equal(successes(card(GOALS, ''))[code], undefined)
  })

  it('weighs less where the outputs are not grouped', () => {
    const severity = (status: string, outputs: string): string | undefined => findings(card(GOALS, outputs).replace('tyyppi', `tila: ${status}\ntyyppi`)).find((one) => one.code === code)?.severity
    assert.deepEqual(['luonnos', 'valmis'].map((status) => severity(status, '### Osallisuus ja lapset\n\n- esite')), ['information', 'warning'])
    assert.deepEqual(['luonnos', 'valmis'].map((status) => severity(status, '- esite')), ['hint', 'information'])
  })

  it('adds a heading with the name of the goal and a prompt, where there is none that waits for its outputs', () => {
    const [goals, asks] = ['- Vahvistaa lasten osallisuutta\n- Perustaa vertaisryhmät vanhemmille.', '<!-- Mitä tämän tavoitteen hyväksi syntyi? -->']
    expectFixed(code, card(goals, '### Lasten osallisuus\n\n- lomake'), card(goals, `### Lasten osallisuus\n\n- lomake\n\n### Perustaa vertaisryhmät vanhemmille\n\n${asks}`))
    expectFixed(code, card(goals, '### Lasten osallisuus\n\n- lomake\n\n### Vertaisryhmät'), undefined)
    const report = (end: string): string => `---\ntyyppi: loppuraportti\n---\n\n# Tuki\n\n## Tavoitteet\n\n- Perhetyö\n- Koulu\n\n## Perhetyö\n\n- esite\n\n${end}## Tulevaisuus\n\nJatkuu.\n`
    expectFixed(code, report(''), report(`## Koulu\n\n${asks}\n\n`))
  })

  it('reads the goals of outputs from a column of their table, whatever the table of the goals begins with', () => {
    const goals = '| Nro | Tavoite |\n| --- | --- |\n| 1 | Vahvistaa lasten osallisuutta |\n| 2 | Perustaa vertaisryhmät |\n| 3 | Tiivistää yhteistyötä |'
    const outputs = (...rows: readonly string[]): string => `| Tavoite | Tuotos |\n| --- | --- |\n${rows.join('\n')}`
    assert.deepEqual(findings(card(goals, outputs('| 1 | lomake |', '| T2, T3 | säännöt |'))).filter((one) => one.code === code), [])
    assert.deepEqual(findings(card(goals, outputs('| 1 | lomake |', '| 3 | säännöt |'))).filter((one) => one.code === code).length, 1)
  })

  it('adds a tagged item where outputs are tagged, a titled group in YAML, and nothing where they are neither', () => {
    expectFixed(code, card(GOALS, '- lomake (T1)\n- säännöt (T3)'), card(GOALS, '- lomake (T1)\n- säännöt (T3)\n- … (T2)'))
    const named = GOALS.replace('vanhemmille', 'vanhemmille {#K}')
    expectFixed(code, card(named, '- lomake (T1)\n- säännöt (T3)'), card(named, '- lomake (T1)\n- säännöt (T3)\n- … {goal=K}'))
    const yaml = 'tyyppi: hankekortti\ntavoitteet: [Lasten osallisuus, Vertaisryhmät]\ntuotokset:\n'
    const groups = '  ryhmät:\n    - otsikko: Lasten osallisuus\n      kohdat: [lomake]\n'
    expectFixed(code, yaml + groups, `${yaml}${groups}    - otsikko: Vertaisryhmät\n      # Mitä tämän tavoitteen hyväksi syntyi?\n      kohdat: []\n`)
    expectFixed(code, `${yaml}  - lomake (T1)\n`, `${yaml}  - lomake (T1)\n  - … (T2)\n`)
    expectFixed(code, card(GOALS, '- lomake'), undefined)
  })
})
