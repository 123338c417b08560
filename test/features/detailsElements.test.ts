// Filling in lists element by element: where a new one goes in each form that a document may have it in, and that all else stays.
import assert from 'node:assert/strict'
import type { Given } from '../../server/core/features/details/answer.ts'
import { filled, questions } from './details.ts'

const HEAD = '---\ntyyppi: hankekortti\nkieli: fi\n---\n\n# Silta\n\n'
const RISK: Given = { text: 'Kiire', mitigation: 'työpari', owner: 'johtaja' }

interface Case {
  readonly at: string
  readonly given: Given
  readonly before: string
  /** What comes of it, behind what stays at the top. */
  readonly after: string
}

const CASES: Readonly<Record<string, Case>> = {
  'a section that is missing': { at: '/risks/-', given: RISK, before: HEAD.trimEnd(), after: `${HEAD}## Tavoitteiden toteutumisen riskit\n\n- Kiire\n  - Varautuminen: työpari\n  - Vastuu: johtaja\n` },
  'an item that waits to be written': { at: '/risks/-', given: RISK, before: `${HEAD}## Riskit\n\n<!-- Mikä? -->\n- \n\n## Kumppanit\n`, after: `${HEAD}## Riskit\n\n<!-- Mikä? -->\n- Kiire\n  - Varautuminen: työpari\n  - Vastuu: johtaja\n\n## Kumppanit\n` },
  'behind other items, with their marker': { at: '/risks/-', given: RISK, before: `${HEAD}## Riskit\n\n1. Rahat {#R1}\n   - Vastuu: x\n`, after: `${HEAD}## Riskit\n\n1. Rahat {#R1}\n   - Vastuu: x\n2. Kiire\n   - Varautuminen: työpari\n   - Vastuu: johtaja\n` },
  'a table with its columns': { at: '/risks/-', given: { text: 'Kiire', mitigation: 'a|b' }, before: `${HEAD}## Riskit\n\n| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| a | b | c |\n`, after: `${HEAD}## Riskit\n\n| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| a | b | c |\n| Kiire | a\\|b |  |\n` },
  'a row that waits to be written': { at: '/staff/-', given: { position: 'ohjaaja', tasks: 'ryhmä' }, before: `${HEAD}## Rahoitus\n\n### Henkilöstö\n\n| Asema | Tehtävät |\n| --- | --- |\n|  |  |\n`, after: `${HEAD}## Rahoitus\n\n### Henkilöstö\n\n| Asema | Tehtävät |\n| --- | --- |\n| ohjaaja | ryhmä |\n` },
  'a table that gets the column it lacks': { at: '/staff/-', given: { position: 'ohjaaja', workingTime: '50 %' }, before: `${HEAD}## Rahoitus\n\n### Henkilöstö\n\n| Asema | Tehtävät |\n| --- | --- |\n| a | b |\n|  |  |\n`, after: `${HEAD}## Rahoitus\n\n### Henkilöstö\n\n| Asema | Tehtävät | Työaika |\n| --- | --- | --- |\n| a | b |  |\n| ohjaaja |  | 50 % |\n` },
  'a key that is missing': { at: '/staff/-', given: { position: 'ohjaaja', tasks: 'a: b' }, before: HEAD, after: HEAD.replace('fi\n', 'fi\nhenkilöstö:\n  - asema: ohjaaja\n    tehtävät: "a: b"\n') },
  'YAML: keys that wait for their values': { at: '/risks/-', given: { text: 'Kiire', mitigation: 'työpari' }, before: 'tyyppi: hankekortti\nriskit:\n  - teksti: \n    varautuminen: \n', after: 'tyyppi: hankekortti\nriskit:\n  - teksti: Kiire\n    varautuminen: työpari\n' },
  'YAML: several fields behind a dash that waits': { at: '/partners/-', given: { text: 'Koulu', municipality: 'Espoo' }, before: 'tyyppi: hankekortti\nkumppanit:\n  - \ntavoitteet: [a]\n', after: 'tyyppi: hankekortti\nkumppanit:\n  - kumppani: Koulu\n    kunta: Espoo\ntavoitteet: [a]\n' },
  'YAML: behind the last, comments stay where they are': { at: '/staff/-', given: { position: 'ohjaaja', tasks: 'ryhmä' }, before: 'tyyppi: hankekortti\nhenkilöstö:\n- asema: x # y\n# loppu\nkunnat: []\n', after: 'tyyppi: hankekortti\nhenkilöstö:\n- asema: x # y\n- asema: ohjaaja\n  tehtävät: ryhmä\n# loppu\nkunnat: []\n' },
  'YAML: in brackets': { at: '/risks/-', given: { text: 'Kiire, kova', mitigation: 'työpari' }, before: 'tyyppi: hankekortti\nriskit: [Eka]\n', after: 'tyyppi: hankekortti\nriskit: [Eka, { riski: "Kiire, kova", varautuminen: työpari }]\n' },
  'YAML: a key without a value': { at: '/goals/-', given: { text: 'Arki: sujuu' }, before: 'tyyppi: hankekortti\ntavoitteet:\nkunnat: []\n', after: 'tyyppi: hankekortti\ntavoitteet:\n  - "Arki: sujuu"\nkunnat: []\n' },
  'line ends of the document': { at: '/goals/-', given: { text: 'Kiire' }, before: `${HEAD}## Tavoitteet\n\n* a\n`.replaceAll('\n', '\r\n'), after: `${HEAD}## Tavoitteet\n\n* a\n* Kiire\n`.replaceAll('\n', '\r\n') },
  'a field of an item that is there': { at: '/risks/items/0/mitigation', given: 'työpari', before: `${HEAD}## Riskit\n\n- Kiire\n- Rahat\n`, after: `${HEAD}## Riskit\n\n- Kiire\n  - Varautuminen: työpari\n- Rahat\n` },
  'an empty cell of a row that is there': { at: '/risks/items/0/owner', given: 'a|b', before: `${HEAD}## Riskit\n\n| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| Kiire | x | |\n`, after: `${HEAD}## Riskit\n\n| Riski | Varautuminen | Vastuu |\n| --- | --- | --- |\n| Kiire | x | a\\|b |\n` },
  'a cell between others, in another order': { at: '/risks/items/1/mitigation', given: 'työpari', before: `${HEAD}## Riskit\n\n| Vastuu | Varautuminen | Riski |\n| --- | --- | --- |\n| a | b | c |\n| x |  | Kiire |\n`, after: `${HEAD}## Riskit\n\n| Vastuu | Varautuminen | Riski |\n| --- | --- | --- |\n| a | b | c |\n| x | työpari | Kiire |\n` },
  'YAML: the role of somebody who is only a text': { at: '/participants/clients/0/role', given: 'nuori, aikuinen', before: 'tyyppi: hankekortti\nosallistujat:\n  asiakkaat: [vanhempi, lapsi]\n', after: 'tyyppi: hankekortti\nosallistujat:\n  asiakkaat: ["nuori, aikuinen", lapsi]\n' },
  'the text of an item that is there': { at: '/risks/items/1/text', given: 'Aika', before: `${HEAD}## Riskit\n\n- Kiire\n- Rahat {#R2}\n  - Vastuu: x\n`, after: `${HEAD}## Riskit\n\n- Kiire\n- Aika {#R2}\n  - Vastuu: x\n` },
  'frontmatter in braces on one line': { at: '/staff/-', given: { position: 'ohjaaja', tasks: 'ryhmä' }, before: '---\n{tyyppi: hankekortti, kieli: fi}\n---\n\n# A\n', after: '---\n{tyyppi: hankekortti, kieli: fi, henkilöstö: [{ asema: ohjaaja, tehtävät: ryhmä }]}\n---\n\n# A\n' },
  'frontmatter in braces on many lines': { at: '/municipalities', given: ['Espoo', 'Vantaa'], before: '---\n{\n  "tyyppi": "hankekortti",\n  "kieli": "fi" # loppu\n}\n---\n\n# A\n', after: '---\n{\n  "tyyppi": "hankekortti",\n  "kieli": "fi",\n  "kunnat": ["Espoo", "Vantaa"] # loppu\n}\n---\n\n# A\n' },
  'JSON, an element among others': { at: '/risks/-', given: { text: 'aika', mitigation: 'y' }, before: '{"tyyppi": "hankekortti", "riskit": [{"riski": "x"}]}\n', after: '{"tyyppi": "hankekortti", "riskit": [{"riski": "x"}, { "riski": "aika", "varautuminen": "y" }]}\n' },
  'JSON, a field of an element': { at: '/risks/items/0/mitigation', given: 'y: z', before: '{"tyyppi": "hankekortti", "riskit": [{"riski": "x"}]}\n', after: '{"tyyppi": "hankekortti", "riskit": [{"riski": "x", "varautuminen": "y: z"}]}\n' },
  'JSON, a field of an object': { at: '/funding/stateGrant', given: '1000', before: '{"tyyppi": "hankekortti", "rahoitus": {"kuntaosuus": 3}}\n', after: '{"tyyppi": "hankekortti", "rahoitus": {"kuntaosuus": 3, "valtionavustus": 1000}}\n' },
  'JSON, a list that has parts': { at: '/municipalities', given: ['Espoo', 'Lahti'], before: '{"tyyppi": "hankekortti", "kunnat": ["Espoo"]}\n', after: '{"tyyppi": "hankekortti", "kunnat": ["Espoo", "Lahti"]}\n' },
  'frontmatter that has words with braces': { at: '/status', given: 'draft', before: '---\ntyyppi: hankekortti\nlisä: a {,\nkieli: fi,\n---\n\n# A\n', after: '---\ntyyppi: hankekortti\nlisä: a {,\nkieli: fi,\ntila: luonnos\n---\n\n# A\n' },
  'the blank lines that a new document leaves for it': { at: '/name', given: 'Silta.', before: `${HEAD}## Osahankkeen nimi\n\n<!-- Mikä? -->\n\n\n## Tavoitteet\n`, after: `${HEAD}## Osahankkeen nimi\n\n<!-- Mikä? -->\n\nSilta.\n\n## Tavoitteet\n` },
  'nothing, where nothing is said': { at: '/risks/-', given: { text: '  ' }, before: HEAD, after: HEAD },
  'one field alone is looked at and written with its element': { at: '/risks/-/mitigation', given: 'työpari', before: HEAD, after: HEAD },
}

describe('a new element goes into', () => {
  for (const [name, { at, given, before, after }] of Object.entries(CASES)) it(name, () => assert.equal(filled(before, at, given), after))
})

describe('a new element in another language', () => {
  const CASES: readonly (readonly [string, string, Given, RegExp])[] = [
    ['---\ntype: form\nlanguage: en\n---\n\n# A\n\n## Fields\n\n| Name | Type | Required |\n| --- | --- | --- |\n|  |  |  |\n', '/fields/-', { name: 'Unit', type: 'text', required: 'true' }, /\| Unit \| text \| yes \|/u],
    ['---\ntyp: projektregister\nspråk: sv\n---\n\n# A\n', '/projects/-', { id: 'bro', name: 'Bro', status: 'draft' }, /\| bro \| Bro \| utkast \|/u],
  ]
  for (const [before, at, given, has] of CASES) it(String(has), () => assert.match(filled(before, at, given, 'a.lomake.md'), has))
})

describe('a new element is not written', () => {
  const cases: readonly (readonly [string, string, string, Given, RegExp])[] = [
    ['where paragraphs are the items', `${HEAD}## Riskit\n\nKiire vaivaa.\n`, '/risks/-', RISK, /suoraan tekstiin/u],
    ['with a personal identity code', HEAD, '/risks/-', { text: 'Äiti 131052-308T' }, /henkilötunnus/u],
    ['with a date that is none', '---\ntyyppi: kehittamistarina\n---\n', '/timeline/-', { date: 'joskus', event: 'x' }, /esimerkiksi/u],
    ['in a list that there is not', HEAD, '/nothing/-', { text: 'x' }, /ei voi enää täyttää/u],
  ]
  for (const [name, before, at, given, says] of cases) it(name, () => assert.match(filled(before, at, given), says))
})

describe('the question about a list', () => {
  it('names what is there, and asks for what matters of a new one', () => {
    const text = `${HEAD}## Riskit\n\n- Kiire\n- \n`
    const all = questions(text)
    const risks = all.find(({ pointer }) => pointer === '/risks')
    assert.deepEqual([risks?.type, risks?.value, risks?.isEmpty, risks?.isSection], ['elements', 'Kiire', false, true])
    assert.deepEqual(risks?.fields?.map(({ pointer, label }) => [pointer, label]), [['/risks/-/text', 'Riskit: riski'], ['/risks/-/mitigation', 'Riskit: varautuminen'], ['/risks/-/owner', 'Riskit: vastuu']])
    assert.deepEqual(all.filter(({ element }) => element?.label === 'Kiire').map(({ label }) => label), ['Riskit: Kiire: varautuminen', 'Riskit: Kiire: vastuu', 'Riskit: Kiire: riski'])
  })
})
