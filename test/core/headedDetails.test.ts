// What usually stands in the frontmatter, under a heading of its name; and a title that is named like a part.
import assert from 'node:assert/strict'
import type { JsonObject } from '../../server/core/json.ts'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { html } from '../support/rendered.ts'

const modelFrom = (kind: string, body: string, ending = '\n'): JsonObject => {
  const { content, memo } = engine.read('a.md', `---\ntyyppi: ${kind}\nkieli: fi\n---\n\n${body}\n`.replaceAll('\n', ending))
  assert.ok(content)
  return modelOf(content, memo)
}

const CARD = `# Kortti

## Osallistujat

- lapset: 3
- vanhemmat, koulu

## Yhteyshenkilöt

| Rooli | Organisaatio |
|---|---|
| Koordinaattori | Kaupunki |

## Kunnat

- Helsinki
- Vantaa
`

describe('a list under a heading of its name', () => {
  for (const [ends, ending] of [['line feeds', '\n'], ['carriage returns', '\r\n']] as const) {
    it(`is read as in the frontmatter, with ${ends}`, () => {
      const { participants, contacts, municipalities, extra } = modelFrom('hankekortti', CARD, ending)
      assert.deepEqual(participants, { clients: [{ role: 'lapset: 3' }, { role: 'vanhemmat' }], partners: [{ role: 'koulu' }] })
      assert.deepEqual(contacts, [{ role: 'Koordinaattori', organisation: 'Kaupunki' }])
      assert.deepEqual(municipalities, ['Helsinki', 'Vantaa'])
      assert.equal(extra, undefined)
    })
  }

  it('stands on the page where it was written', () => {
    const shown = html(`---\ntyyppi: hankekortti\nkieli: fi\n---\n\n${CARD}`)
    for (const text of ['Osallistujat', 'vanhemmat', 'Yhteyshenkilöt', 'Koordinaattori', 'Kunnat', 'Vantaa']) assert.ok(shown.includes(text), text)
  })

  it('leaves its name to a section that is headed so', () => {
    assert.deepEqual(Object.keys(modelFrom('hankekortti', '# Kortti\n\n## Yhdyshenkilö\n\nKoordinaattori')).slice(2), ['title', 'administrator'])
  })

  it('is no part of a document at the level of its title, nor is a single value', () => {
    assert.equal(modelFrom('swot', '# SWOT\n\n## Vahvuudet\n\n- osaaminen')['title'], 'SWOT')
    assert.deepEqual((modelFrom('hankekortti', '# Kortti\n\n## Ohjelma\n\nLapsen aika')['extra'] as JsonObject[]).map(({ heading }) => heading), ['Ohjelma'])
  })
})

describe('people in one text', () => {
  const ofYaml = (line: string): JsonObject => {
    const { content, memo } = engine.read('a.yaml', `tyyppi: hankekortti\n${line}\n`)
    assert.ok(content)
    return modelOf(content, memo)
  }
  for (const [written, contacts] of [
    ['perhetyön ohjaaja, Hämeen hyvinvointialue', ['perhetyön ohjaaja, Hämeen hyvinvointialue']],
    ['Perhetyön ohjaaja, Lahden kaupunki', ['Perhetyön ohjaaja, Lahden kaupunki']],
    ['perhetyön ohjaaja, Lahti; rehtori, Kivimaan koulu, kuraattori', ['perhetyön ohjaaja, Lahti', 'rehtori, Kivimaan koulu', 'kuraattori']],
    ['Rehtori, Kuraattori', ['Rehtori', 'Kuraattori']],
    ['rehtori ja kuraattori, opettaja', ['rehtori', 'kuraattori', 'opettaja']],
  ] as const) {
    it(`${written}: whom to ask, each with the employer`, () => assert.deepEqual((ofYaml(`yhdyshenkilöt: ${written}`)['contacts'] as JsonObject[]).map(({ role }) => role), contacts))
  }

  for (const [heading, kind] of [['Keitä me olemme', 'hankekortti'], ['Vilka vi är', 'projektkort'], ['Who we are?', 'project-card']] as const) {
    it(`may stand under “${heading}”, in sentences too`, () => {
      const { participants } = modelFrom(kind, `# A\n\n## ${heading}\n\nMukana oli perhetyön tiimi. Kaksi vanhempaa, esim. Lahdesta, auttoi.`)
      assert.deepEqual(participants, { clients: [{ role: 'Kaksi vanhempaa' }], childProtection: [{ role: 'Mukana oli perhetyön tiimi' }], others: [{ role: 'esim. Lahdesta' }, { role: 'auttoi' }] })
    })
  }
})

describe('a title that is named like a part', () => {
  it('is the title where it stands alone above other parts', () => {
    const { title, trial, goals } = modelFrom('kokeilu', '# Kokeilu\n\n## Tavoite\n\nVähemmän odotusta.')
    assert.deepEqual([title, trial], ['Kokeilu', undefined])
    assert.ok(goals)
  })

  it('is a part where it stands alone, above its own sub-headings, or beside others', () => {
    assert.equal(modelFrom('kokeilu', '# Kokeilu\n\nMuutimme aikoja.')['trial'], 'Muutimme aikoja.')
    assert.equal(modelFrom('kokeilu', '# Kokeilu\n\n## Mitä muutettiin\n\nAikoja.')['title'], undefined)
    const { trial, goals } = modelFrom('kokeilu', '# Tavoite\n\nVähemmän odotusta.\n\n# Kokeilu\n\nMuutimme aikoja.')
    assert.ok(goals)
    assert.equal(trial, 'Muutimme aikoja.')
  })
})
