import assert from 'node:assert/strict'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectFixed } from '../../support/fixes.ts'

const CODE = 'poster/results-missing'
const poster = (status: string, more = ''): string => `---\ntyyppi: posteri\nhanke: a\ntila: ${status}\n---\n\n# Posteri\n\nAlku.\n\n## Tavoitteet\n\n- a\n\n${more}## Johtopäätökset\n\n- b\n`
const seen = (text: string): readonly string[] => findings(text).filter(({ code, at }) => code === CODE || (code.startsWith('section/') && at === 'Tavoitteet' && code !== 'section/recommended')).map(({ code, severity, message }) => `${code} ${severity} ${message.slice(0, 12)}`)

describe(CODE, () => {
  it('asks for the results, where they would stand', () => expectMarked(CODE, `---
tyyppi: posteri
---

# Posteri

## Tavoitteet
   ^^^^^^^^^^ poster/results-missing

- a

## Johtopäätökset

- b
`))

  it('asks in YAML', () => expectMarked(CODE, 'typ: poster\n^^^ poster/results-missing\nslutsatser: [a]\n'))

  it('says it once, gently while it is a draft or a model is shown', () => {
    const missing = (found: readonly string[]): readonly string[] => found.filter((one) => one.startsWith(CODE))
    assert.deepEqual(missing(seen(poster('luonnos'))), [`${CODE} information Mitä saitte `])
    assert.deepEqual(missing(seen(poster('valmis'))), [`${CODE} warning Mitä saitte `])
    for (const model of ['## Monitoimijaisen kohtaamisen kolmio\n\n- lapsi\n\n', '## Malli\n\nKolme vaihetta.\n\n', '## Yhteinen toimintamalli\n\nKolme vaihetta.\n\n']) assert.deepEqual(missing(seen(poster('valmis', model))), [`${CODE} information Malli kertoo`])
    assert.ok(!findings(poster('valmis')).some(({ code, message }) => code === 'section/missing' && message.includes('Tulokset')))
  })

  it('is silent where results have a heading, and on other kinds', () => {
    expectMarked(CODE, poster('valmis', '## Mitä saimme aikaan?\n\n- a\n\n'))
    expectMarked(CODE, poster('valmis', '## Resultat\n\n'))
    expectMarked(CODE, '---\ntyyppi: kehittämissuunnitelma\n---\n\n# Suunnitelma\n')
  })

  it('adds the section', () => expectFixed(CODE, poster('valmis'), poster('valmis', '## Mitä saimme aikaan?\n\n<!-- Mitä saitte aikaan, ja mistä sen huomaa? -->\n\n')))
})
