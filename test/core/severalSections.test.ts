// Properties that a body holds in several sections: one for each goal, one for each `Label 1: name`, one for each name.
import assert from 'node:assert/strict'
import { createEngine } from '../../server/core/engine.ts'
import type { JsonObject } from '../../server/core/json.ts'
import { compile } from '../../server/core/kinds/compile.ts'
import { modelOf } from '../../server/core/model.ts'
import { bundled } from '../support/engine.ts'
import { NAMED, SEVERAL } from './severalKind.ts'

const engine = createEngine(bundled, { files: { 'several.schema.json': SEVERAL, 'named.schema.json': NAMED }, compile })

function modelFrom(text: string, kind: string, notation: 'md' | 'yaml' = 'md'): JsonObject {
  assert.deepEqual(engine.kindFaults, [])
  const { content, memo } = engine.read(`a.${notation}`, notation === 'md' ? `---\ntype: ${kind}\n---\n\n${text}` : `type: ${kind}\n${text}`)
  assert.ok(content)
  return modelOf(content, memo)
}

const headings = (text: string): readonly string[] => {
  const { content } = engine.read('a.md', `---\ntype: several\n---\n${text}`)
  return (content?.sections ?? []).filter(({ title }) => title !== undefined).map(({ property, pieces }) => `${property.key}: ${pieces[0]?.title ?? ''}`)
}

const GOALS = '## Tavoitteet\n\n- Sijaishuollon kehittäminen\n- Verkoston luominen yhdessä\n- Koulutus {alias="Opit"}\n\n'

describe('one section for each goal', () => {
  it('is a group under the goal\'s name; parts are one group', () => {
    const { outputs, extra } = modelFrom(`${GOALS}## Sijaishuollon kehittäminen 1/2\n\nAluksi.\n\n- Malli\n\n## Sijaishuollon kehittäminen 2/2\n\n- Lomake\n\n### Käytössä\n\n- Esite\n\n## Koulutus\n\nOhje.\n`, 'several')
    assert.deepEqual(outputs, {
      items: [],
      groups: [
        { title: 'Sijaishuollon kehittäminen', items: [{ text: 'Malli' }, { text: 'Lomake' }, { text: 'Esite' }], text: [{ text: 'Aluksi.', at: 0 }, { text: '### Käytössä', at: 2 }] },
        { title: 'Koulutus', text: [{ text: 'Ohje.', at: 0 }] },
      ],
    })
    assert.equal(extra, undefined)
  })

  it('says the same under its own heading, and in YAML', () => {
    const apart = modelFrom(`${GOALS}## Koulutus\n\n- Malli\n\n## Verkoston luominen yhdessä\n\n- Sopimus\n`, 'several')
    const inOne = modelFrom(`${GOALS}## Tuotokset\n\n### Koulutus\n\n- Malli\n\n### Verkoston luominen yhdessä\n\n- Sopimus\n`, 'several')
    const yaml = modelFrom('tuotokset:\n  ryhmät:\n    - otsikko: Koulutus\n      kohdat: [Malli]\n    - otsikko: Verkoston luominen yhdessä\n      kohdat: [Sopimus]\n', 'several', 'yaml')
    assert.deepEqual(apart['outputs'], inOne['outputs'])
    assert.deepEqual(yaml['outputs'], inOne['outputs'])
  })

  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['nearly the goal\'s words', `${GOALS}## Sijaishuolon kehittäminen\n\n- a\n`, ['outputs: Sijaishuolon kehittäminen']],
    ['the number of a goal', `${GOALS}## Tavoite 2: verkosto\n\n- a\n\n## Tavoite 9\n\n- b\n`, ['outputs: Tavoite 2: verkosto']],
    ['another name of the goal', `${GOALS}## Opit\n\n- a\n`, ['outputs: Opit']],
    ['a heading between two goals', `${GOALS}## Koulutus\n\n- a\n\n## Esitteet\n\n- b\n\n## Opit\n\n- c\n\n## Kiitokset\n\n- d\n`, ['outputs: Koulutus', 'outputs: Esitteet', 'outputs: Opit']],
    ['no goal at all', '## Koulutus\n\n- a\n', []],
    ['a heading of another section', `${GOALS.replace('Koulutus', 'Tulevaisuus')}## Tulevaisuus\n\nSovitaan.\n`, []],
    ['a part without its pair', `${GOALS}## Koulutus 1/2\n\n- a\n`, ['outputs: Koulutus 1/2']],
  ]
  for (const [what, text, expected] of cases) it(what, () => assert.deepEqual(headings(text), expected))

  it('the goals may stand in the frontmatter', () => {
    const { content } = engine.read('a.md', '---\ntype: several\ntavoitteet: [Koulutus]\n---\n\n## Koulutus\n\n- a\n')
    assert.deepEqual(content?.sections.filter(({ title }) => title).length, 1)
  })
})

describe('one section for each labelled heading', () => {
  const TREE = `## Osahanke 1: Perheiden tuki

Alueen kunnat yhdessä.

- Päämäärät:
  - Apu ajoissa

### Työpaketti 1: Arviointi

- Vastuu: Espoo
- Toimet:
  - Kokeilu

### Työpaketti: Päihdepalvelut

## Delprojekt 2

### Arbetspaket Stöd
`
  const AREAS = [
    {
      name: 'Perheiden tuki', number: 1, aims: { items: [{ text: 'Apu ajoissa' }] },
      packages: [{ name: 'Arviointi', number: 1, owner: 'Espoo', actions: { items: [{ text: 'Kokeilu' }] } }, { name: 'Päihdepalvelut' }],
      text: 'Alueen kunnat yhdessä.',
    },
    { number: 2, packages: [{ name: 'Stöd' }] },
  ]

  it('is an element, with further ones inside', () => {
    const { areas, extra } = modelFrom(TREE, 'several')
    assert.deepEqual(areas, AREAS)
    assert.equal(extra, undefined)
  })

  it('says the same with Windows line ends, and in YAML', () => {
    assert.deepEqual(modelFrom(TREE.replaceAll('\n', '\r\n'), 'several')['areas'], AREAS)
    const yaml = `osahankkeet:
  - nimi: Perheiden tuki
    numero: 1
    päämäärät: [Apu ajoissa]
    työpaketit:
      - { nimi: Arviointi, numero: 1, vastuu: Espoo, toimet: [Kokeilu] }
      - nimi: Päihdepalvelut
    teksti: Alueen kunnat yhdessä.
  - numero: 2
    työpaketit: [Stöd]
`
    assert.deepEqual(modelFrom(yaml, 'several', 'yaml')['areas'], AREAS)
  })

  it('says the same under headings that hold them all', () => {
    const { areas } = modelFrom('## Osahankkeet\n\n### Osahanke 1: Perheiden tuki\n\n#### Työpaketit\n\n##### Arviointi\n\n- Vastuu: Espoo\n', 'several')
    assert.deepEqual(areas, [{ name: 'Perheiden tuki', number: 1, packages: [{ name: 'Arviointi', owner: 'Espoo' }] }])
  })

  it('is not opened by a sentence that begins with the label', () => assert.deepEqual(headings('## Osahanke ja sen aikataulu\n\nTeksti.\n\n## Osahankkeiden yhteistyö\n'), []))
})

describe('one section for each name', () => {
  it('is an element; numbered headings leave out the number', () => {
    const { stories, contact, extra } = modelFrom('## 1.) Suunnitelmat työvälineiksi\n\nTyöryhmä aloitti.\n\n### Tavoitteet\n\n- Selkeys\n\n## Vertaisryhmät\n\n### Lisätietoja\n\nohjaaja\n\n## Yhteystiedot\n\nyksikkö\n', 'named')
    assert.deepEqual(stories, [
      { name: 'Suunnitelmat työvälineiksi', number: 1, goals: { items: [{ text: 'Selkeys' }] }, text: 'Työryhmä aloitti.' },
      { name: 'Vertaisryhmät', contact: 'ohjaaja' },
    ])
    assert.equal(contact, 'yksikkö')
    assert.equal(extra, undefined)
  })
})
