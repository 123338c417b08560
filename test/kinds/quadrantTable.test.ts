// A SWOT that is written as one table is read like one with headings.
import assert from 'node:assert/strict'
import { modelOf } from '../../server/core/model.ts'
import { engine } from '../support/engine.ts'
import { expectMarked, findings } from '../support/marks.ts'

const head = 'tyyppi: swot\ntunniste: perhekeskus\nkieli: fi\ntila: valmis\nhanke: Perhekeskus\nswot: {kohde: hanke, ajankohta: loppu}\nlaatijat: [vanhempi]\n'
const swot = (...body: readonly string[]): string => `---\n${head}---\n\n# Perhekeskus\n\n${body.join('\n')}\n`

/** Quadrant → its items, as `model` prints them. */
function quadrants(text: string): unknown {
  const document = engine.read('a.md', text)
  const model = document.content ? modelOf(document.content, document.memo) as Readonly<Record<string, { readonly items?: readonly { readonly text: string }[] }>> : {}
  return Object.fromEntries(['strengths', 'weaknesses', 'opportunities', 'threats', 'introduction', 'extra'].flatMap((key) => (model[key] ? [[key, model[key].items?.map((item) => item.text) ?? model[key]]] : [])))
}

const ALL = { strengths: ['yhteinen malli', 'vanhemmat mukana'], weaknesses: ['aikaa vähän'], opportunities: ['malli leviää'], threats: ['rahoitus loppuu'] }

describe('a SWOT in a table', () => {
  for (const [what, lines] of [
    ['four quadrants by turns: names in the header and in a row of their own', [
      '| Vahvuudet | Heikkoudet |', '|---|---|', '| yhteinen malli<br>vanhemmat mukana | aikaa vähän |', '| **Mahdollisuudet** | **Uhat** |', '| malli leviää | rahoitus loppuu |']],
    ['two tables', [
      '| Vahvuudet | Heikkoudet |', '|---|---|', '| yhteinen malli<br>vanhemmat mukana | aikaa vähän |', '', '| Mahdollisuudet | Uhat |', '|---|---|', '| malli leviää | rahoitus loppuu |']],
    ['one column each, one item a row', [
      '| S) VAHVUUDET | W) HEIKKOUDET | O) MAHDOLLISUUDET | T) UHAT |', '|---|---|---|---|', '| yhteinen malli | aikaa vähän | malli leviää | rahoitus loppuu |', '| vanhemmat mukana | | | |']],
    ['names and items in the same cell, under an empty header', [
      '| | |', '|---|---|', '| **Vahvuudet**<br>- yhteinen malli<br>- vanhemmat mukana | **Heikkoudet**<br>- aikaa vähän |', '| **Mahdollisuudet**<br>• malli leviää | **Uhat**<br>• rahoitus loppuu |']],
    ['axes in the first column', [
      '| | Vahvuudet | Heikkoudet |', '|---|---|---|', '| Nykytila | yhteinen malli; vanhemmat mukana | aikaa vähän |', '| | Mahdollisuudet | Uhat |', '| Tulevaisuus | malli leviää | rahoitus loppuu |']],
  ] as const) {
    it(what, () => {
      assert.deepEqual(quadrants(swot(...lines)), ALL)
      assert.deepEqual(quadrants(swot('## Nelikenttä', '', ...lines)), ALL, 'under a heading of its own')
      assert.deepEqual(quadrants(swot(...lines).replaceAll('\n', '\r\n')), ALL, 'in CRLF')
    })
  }

  it('reads a TOWS matrix: strategies under their names, and not as items of a quadrant', () => {
    const text = swot('| | Vahvuudet (S) | Heikkoudet (W) |', '|---|---|---|', '| | S1 osaaminen | W1 aika |', '| **Mahdollisuudet (O)** | **SO-strategiat** | WO |', '| O1 perhekeskus | Muutetaan sinne (S1, O1) | Yhteinen pohja |', '| Uhat (T) | ST-strategiat | WT-strategiat |', '| T1 säästöt | | Sijaisrinki |')
    const { content, memo } = engine.read('a.md', text)
    assert.ok(content)
    const { strengths, weaknesses, opportunities, threats, conclusions } = modelOf(content, memo)
    const items = (...texts: readonly string[]): unknown => ({ items: texts.map((one) => ({ text: one })) })
    assert.deepEqual({ strengths, weaknesses, opportunities, threats }, { strengths: items('S1 osaaminen'), weaknesses: items('W1 aika'), opportunities: items('O1 perhekeskus'), threats: items('T1 säästöt') })
    assert.deepEqual(conclusions, { items: [], groups: [
      { title: '**SO-strategiat**', items: [{ text: 'Muutetaan sinne (S1, O1)' }] }, { title: 'WO', items: [{ text: 'Yhteinen pohja' }] },
      { title: 'ST-strategiat' }, { title: 'WT-strategiat', items: [{ text: 'Sijaisrinki' }] },
    ] })
  })

  it('keeps the prose around it', () => {
    assert.deepEqual(quadrants(swot('Teimme tämän yhdessä.', '', '| Vahvuudet | Uhat |', '|---|---|', '| malli | raha |')), { strengths: ['malli'], threats: ['raha'], introduction: 'Teimme tämän yhdessä.' })
  })

  it('finds what is missing or asked in it', () => {
    expectMarked('swot/', swot('| Vahvuudet | Heikkoudet |', '|---|---|', '| malli | Miten sitouttaa uudet? |', `${' '.repeat(10)}^^^^^^^^^^^^^^^^^^^^^^ swot/question`,
      '| **Mahdollisuudet** | **Uhat** |', '  ^^^^^^^^^^^^^^^^^^ swot/quadrant-empty', '| | raha |', '', '## Johtopäätökset', '', '- jatketaan').replace('laatijat: [vanhempi]', 'laatijat: [vanhempi]\nosallistujat: {asiakkaat: [vanhempi]}'))
  })

  it('leaves other tables alone', () => {
    const text = swot('| Vahvuudet | Vastuu |', '|---|---|', '| malli | Espoo |', '', '## Vahvuudet', '', '- malli')
    assert.deepEqual(quadrants(text), { strengths: ['malli'], introduction: '| Vahvuudet | Vastuu |\n|---|---|\n| malli | Espoo |' })
    assert.ok(findings(text).some(({ code }) => code === 'swot/quadrant-missing'))
  })
})
