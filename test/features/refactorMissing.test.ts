// All missing sections and keys at once: where they stand, what comes with them, and that nothing is asked for again.
import assert from 'node:assert/strict'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import { engine } from '../support/engine.ts'
import { findings } from '../support/marks.ts'
import { expectRewritten, offered, rewritten } from './refactor.ts'

const titles = (name: string, text: string): readonly string[] => offered(name, text).map(({ title }) => title)
/** The headings, or the keys at the edge, of a text. */
const heads = (text: string): readonly string[] => text.match(/^(?:#{1,6} .+|[\p{L}_]+(?=:))/gmu) ?? []

const HEAD = '---\ntyyppi: posteri\nkieli: fi\n---\n\n# Kotikäynnit\n'

describe('one missing part', () => {
  const SWOT = '---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n## Vahvuudet\n\n- Tahto\n\n## Mahdollisuudet\n\n- Aika\n'
  const offers = (text: string, at: string): readonly string[] => offered('part', text, { at }).map(({ title }) => title)

  it('is offered to who stands in the part before it, and to nobody who asks for the whole document', () => {
    assert.deepEqual(offers(SWOT, 'Tahto'), ['Lisää osa ”Heikkoudet” ja sen ohje'])
    assert.deepEqual(offers(SWOT, 'Aika').slice(0, 2), ['Lisää osa ”Uhat” ja sen ohje', 'Lisää osa ”Johtopäätökset” ja sen ohje'])
    assert.deepEqual(offers(SWOT, '# Alku'), [])
    assert.deepEqual(offers(SWOT.replace(/## Vahvuudet[^]*?(?=## M)/u, ''), '# Alku'), ['Lisää osa ”Vahvuudet” ja sen ohje', 'Lisää osa ”Heikkoudet” ja sen ohje'])
    assert.deepEqual(titles('part', SWOT), [])
    assert.deepEqual(offered('part', 'tyyppi: swot\nvahvuudet: [a]\nmahdollisuudet: [b]\n', { at: 'vahvuudet', language: 'sv' }).map(({ title }) => title), ['Lägg till delen ”Svagheter” med anvisning'])
  })

  it('is put in with its prompt, and the others are left', () => {
    expectRewritten('part', SWOT, SWOT.replace('## Mahd', '## Heikkoudet\n\n<!-- Missä on parannettavaa, ja miten heikkouksia voitaisiin poistaa? -->\n\n## Mahd'), { at: 'Tahto', choice: 'weaknesses' })
  })
})

describe('all missing sections', () => {
  it('are put in in the order of the form, each with its prompt, between those that are there', () => {
    const after = rewritten('sections', `${HEAD}\n## Tavoitteet\n\n- Kuunnellaan lapsia\n\n## Mitä saimme aikaan?\n\nLapset kertoivat.\n`)
    const headings = heads(after).filter((head) => head.startsWith('## '))
    assert.ok(headings.indexOf('## Tavoitteet') < headings.indexOf('## Mitä saimme aikaan?'))
    assert.ok(headings.length > 3)
    assert.ok(after.includes('- Kuunnellaan lapsia\n') && after.includes('Lapset kertoivat.\n'))
    assert.deepEqual(findings(after).filter(({ code }) => code === 'section/missing' || code === 'section/order'), [])
    assert.deepEqual(titles('sections', after), [])
  })

  it('are offered with their number, and the required ones alone where that is another number', () => {
    const plan = HEAD.replace('posteri', 'kehittämissuunnitelma')
    const [all, required] = titles('sections', plan)
    assert.match(all ?? '', /^Lisää kaikki puuttuvat osiot ohjeineen \(\d+\)$/u)
    assert.match(required ?? '', /^Lisää vain pakolliset puuttuvat osiot \(\d+\)$/u)
    const few = rewritten('sections', plan, { choice: 'required' })
    assert.ok(heads(few).length < heads(rewritten('sections', plan)).length)
    assert.equal(titles('sections', few).length, 1)
  })

  it('come in every kind, both notations and three languages, and are then all there', () => {
    for (const kind of engine.kinds.list) {
      for (const language of LANGUAGES) {
        for (const [path, text] of [['a.md', `---\ntyyppi: ${kind.labels.fi[0]}\nlanguage: ${language}\n---\n\n# Nimi\n`], ['a.yaml', `tyyppi: ${kind.labels.fi[0]}\nlanguage: ${language}\ntitle: Nimi\n`]] as const) {
          const name = `${kind.id} ${language} ${path}`
          if (!engine.view(engine.read(path, text), '')) assert.fail(name)
          const after = rewritten('sections', text, { path })
          assert.deepEqual(offered('sections', after, { path }), [], name)
          assert.equal(rewritten('sections', after, { path }), after, name)
          const withKeys = rewritten('keys', after, { path })
          assert.deepEqual(offered('keys', withKeys, { path }), [], name)
          assert.deepEqual(findings(withKeys, { path }).filter(({ code }) => /^(?:section\/(?:missing|recommended|order)|yaml\/|frontmatter\/|schema\/additionalProperties)/u.test(code)), [], `${name}\n${withKeys}`)
        }
      }
    }
  })

  it('keep every line that was there', () => {
    const text = '---\ntyyppi: hankekortti\n---\n# Kehrä 😀\n\nAlku.\n\n\n## Muuta\n\tsisennetty\n\n## Riskit\n1) Yksi\n<!-- oma -->'
    const after = rewritten('sections', text).split('\n')
    let at = 0
    for (const line of text.split('\n')) {
      at = after.indexOf(line, at)
      assert.ok(at >= 0, line)
    }
  })
})

describe('missing keys', () => {
  it('are put in with their prompts, and with what the document shows already', () => {
    const after = rewritten('keys', '## Vahvuudet\n\n- a\n', { path: 'kehra.swot.md' })
    assert.match(after, /^---\n/u)
    assert.match(after, /^tunniste:$/mu)
    assert.match(after, /^kieli: fi$/mu)
    assert.ok(after.endsWith('## Vahvuudet\n\n- a\n'))
  })

  it('stand among those that are there', () => {
    const after = rewritten('keys', '---\ntyyppi: swot\ntila: luonnos # oma\nhanke: "Kehrä"\n---\n')
    assert.ok(after.includes('tila: luonnos # oma\n') && after.includes('hanke: "Kehrä"\n'))
    const keys = heads(after)
    assert.ok(keys.indexOf('tunniste') < keys.indexOf('tila'), after)
  })

  it('are none where the frontmatter cannot be read', () => {
    for (const text of ['---\ntyyppi: swot\nhanke: [a\n---\n\n# A\n', '---\ntyyppi: swot\n\n# A\n']) {
      assert.deepEqual(offered('keys', text), [])
      expectRewritten('keys', text, text)
    }
  })
})
