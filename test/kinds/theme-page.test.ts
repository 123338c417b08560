// A theme page: development tasks under their own names, each with its goals, outputs and contact.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { EMPTY_WORKSPACE } from '../../server/core/workspace.ts'
import { engine } from '../support/engine.ts'
import { expectMarked, expectOnly } from '../support/marks.ts'

const HEAD = `---
tyyppi: teemasivu
tunniste: yhteistyo
otsikko: Yhteistyö peruspalvelujen kanssa
kieli: fi
tila: luonnos
teema: Yhteistyö
---

# Yhteistyö peruspalvelujen kanssa

Kaksi työryhmää kehitti yhdessä perheiden kanssa.
`
const UNDER_NAMES = `
## 1.) Suunnitelmat toimiviksi työvälineiksi

Leppävaaran työryhmä kehitti suunnitelmia.

### Tavoitteet

- Lisätä vanhempien osallistumista

### Tuotokset

- Posteri vanhempien osallistumisesta

### Lisätietoja

johtava sosiaalityöntekijä, avopalvelut

## 2.) Rohkeasti yhdessä

### Tavoitteet

- Tukea lasten koulunkäyntiä

### Lisätietoja

sosiaaliohjaaja, avopalvelut
`
const YAML = `tyyppi: teemasivu
tunniste: yhteistyo
otsikko: Yhteistyö peruspalvelujen kanssa
kieli: fi
tila: luonnos
teema: Yhteistyö
kuvaus: Kaksi työryhmää kehitti yhdessä perheiden kanssa.
kehittämistehtävät:
  - nimi: Suunnitelmat toimiviksi työvälineiksi
    järjestysnumero: 1
    teksti: Leppävaaran työryhmä kehitti suunnitelmia.
    tavoitteet: [Lisätä vanhempien osallistumista]
    tuotokset: [Posteri vanhempien osallistumisesta]
    lisätietoja: johtava sosiaalityöntekijä, avopalvelut
  - nimi: Rohkeasti yhdessä
    järjestysnumero: 2
    tavoitteet: [Tukea lasten koulunkäyntiä]
    lisätietoja: sosiaaliohjaaja, avopalvelut
`
/** The fields of a task with headings as high as that of the task. */
const FLAT = UNDER_NAMES.replaceAll('### ', '## ')
const SWEDISH = `---
typ: temasida
---
# Samarbete
${UNDER_NAMES.replaceAll('Tavoitteet', 'Mål').replaceAll('Tuotokset', 'Produkter').replaceAll('Lisätietoja', 'Mer information')}`

const tasksOf = (path: string, text: string): unknown => {
  const view = engine.view(engine.read(path, text), '2026-11-22')
  return view && (modelOf(view, view.remember) as Readonly<Record<string, unknown>>)['tasks']
}
const list = (text: string): object => ({ items: [{ text }] })
const TASKS = [
  {
    name: 'Suunnitelmat toimiviksi työvälineiksi', number: 1, text: 'Leppävaaran työryhmä kehitti suunnitelmia.', goals: list('Lisätä vanhempien osallistumista'),
    outputs: list('Posteri vanhempien osallistumisesta'), contact: 'johtava sosiaalityöntekijä, avopalvelut',
  },
  { name: 'Rohkeasti yhdessä', number: 2, goals: list('Tukea lasten koulunkäyntiä'), contact: 'sosiaaliohjaaja, avopalvelut' },
]

describe('a theme page', () => {
  it('has its tasks from headings of any name, from headings of one height, and from YAML', () => {
    for (const body of [UNDER_NAMES, FLAT]) for (const text of [HEAD + body, (HEAD + body).replaceAll('\n', '\r\n')]) assert.deepEqual(tasksOf('a.md', text), TASKS)
    assert.deepEqual(tasksOf('a.md', SWEDISH), TASKS)
    assert.deepEqual(tasksOf('a.yaml', YAML), TASKS)
  })

  it('takes no other heading for a task', () => {
    const view = engine.view(engine.read('a.md', `${HEAD}${UNDER_NAMES}\n## Kiitokset\n\nKaikille mukana olleille.\n\n## Lisätietoja\n\nkehittämiskoordinaattori\n`), '2026-11-22')
    assert.deepEqual(view?.extras.map(({ title }) => title), ['Kiitokset'])
    assert.equal(view.sections.find(({ property }) => property.key === 'contact')?.heading.block.text.trim(), '## Lisätietoja')
  })

  it('is quiet when every task tells what is asked of it', () => {
    expectOnly(HEAD + UNDER_NAMES.replaceAll('.) ', '. '))
    expectOnly(HEAD + FLAT.replaceAll('.) ', '. '))
    expectOnly(YAML)
  })

  it('is asked for the contact of the task that has none', () => {
    expectMarked('contact/missing', `${HEAD}
## Rohkeasti
   ^^^^^^^^^ contact/missing

### Tavoitteet

- Tukea lasten koulunkäyntiä

## Suunnitelmat

### Tavoitteet

- Lisätä osallistumista

### Lisätietoja

sosiaaliohjaaja, avopalvelut
`)
    expectMarked('contact/missing', `tyyppi: teemasivu
kehittämistehtävät:
  - nimi: Suunnitelmat
    tavoitteet: [Lisätä osallistumista]
    ^^^^^^^^^^ contact/missing
  - nimi: Rohkeasti
    lisätietoja: sosiaaliohjaaja
`)
  })

  it('is asked for goals task by task, and for the outputs of goals', () => {
    expectMarked('section/missing', `${HEAD}
## 1.) Rohkeasti
       ^^^^^^^^^ section/missing

### Lisätietoja

sosiaaliohjaaja
`)
    expectMarked('goal/no-output', `${HEAD}
## 1.) Rohkeasti

### Tavoitteet

- Perustaa vertaisryhmä vanhemmille
- Tukea lasten koulunkäyntiä
  ^^^^^^^^^^^^^^^^^^^^^^^^^^ goal/no-output

### Tuotokset

#### Perustaa vertaisryhmä vanhemmille

- Vertaisryhmä

## 2.) Suunnitelmat

### Tavoitteet

- Tukea lasten koulunkäyntiä

### Tuotokset

- Tukea lasten koulunkäyntiin: esite
`)
    expectMarked('goals/too-many', `${HEAD}
## 1.) Rohkeasti

### Tavoitteet
    ^^^^^^^^^^ goals/too-many

${Array.from({ length: 8 }, (_, index) => `- Tavoite numero ${index + 1}`).join('\n')}
`)
  })

  it('points into the task', () => {
    const { problems } = engine.check(engine.read('a.yaml', YAML.replace('    lisätietoja: sosiaaliohjaaja, avopalvelut\n', '')), EMPTY_WORKSPACE, '2026-11-22')
    assert.deepEqual(problems.map(({ code, pointer }) => `${code} ${pointer ?? ''}`), ['contact/missing /tasks/1/contact'])
  })
})
