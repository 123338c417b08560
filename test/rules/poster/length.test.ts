import assert from 'node:assert/strict'
import { expectMarked, findings, successes } from '../../support/marks.ts'

const CODE = 'poster/length'
const words = (count: number): string => Array.from({ length: count }, (_, index) => `sana${index}`).join(' ')
const messages = (text: string, path?: string): readonly string[] => findings(text, path === undefined ? {} : { path }).filter(({ code }) => code === CODE).map(({ line, message }) => `${line} ${message}`)

describe(CODE, () => {
  it('counts the words that are read: introduction, sections and others, no headings, no comments', () => {
    const poster = (count: number): string => `---\ntyyppi: posteri\norganisaatio: ${words(50)}\n---\n\n# Yksi kaksi kolme\n\n${words(count)}\n\n<!-- ${words(50)} -->\n\n## Mitä halusimme?\n\n- ${words(100)}\n- ${words(50)}\n\n## Oma osio\n\n${words(50)}\n\n## Versiohistoria\n\n### 1.0\n\n- Muutos: ${words(50)}\n`
    assert.deepEqual(messages(poster(200)), [])
    assert.deepEqual(messages(poster(201)), ['6 Posterissa on 401 sanaa. Seinältä jaksaa lukea noin 400. Voisiko osan siirtää liitteeseen tai malliin?'])
  })

  it('counts the same in YAML, in Swedish', () => {
    const poster = `typ: affisch\nbakgrund: ${words(250)}\nmål: [${words(100)}, ${words(51)}]\n`
    assert.deepEqual(findings(poster, { language: 'sv' }).filter(({ code }) => code === CODE).map(({ at, message }) => `${at}: ${message.slice(0, 25)}`), ['typ: Postern har 401 ord. Från'])
  })

  it('marks sections with more than eight items', () => {
    const list = (count: number): string => Array.from({ length: count }, (_, index) => `- kohta ${index}`).join('\n')
    expectMarked(CODE, `---\ntyyppi: posteri\n---\n\n# Posteri\n\n## Mitä halusimme?\n\n${list(8)}\n\n## Johtopäätökset\n   ^^^^^^^^^^^^^^ poster/length\n\n${list(9)}\n`)
    expectMarked(CODE, `type: poster\nproject: a\nresults:\n^^^^^^^ poster/length\n${list(9)}\n`)
  })

  it('leaves kinds without limits alone', () => expectMarked(CODE, `---\ntyyppi: esite\n---\n\n# Esite\n\n${words(500)}\n`))

  it('praises a short one', () => assert.equal(successes('---\ntyyppi: posteri\n---\n\n# A\n\nKolme hyvää sanaa – aina.\n')[CODE], 'Posteri on sopivan lyhyt: 4 sanaa.'))
})
