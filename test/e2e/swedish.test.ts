// A worker whose language is Swedish, with the keyboard alone: what is asked, the actions, a thing mended, a name changed, another form of the document, and back.
import assert from 'node:assert/strict'
import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {limits} from './limits.ts'
import {packageExtension} from './packaged.ts'
import {kindItem, openWorkbench, pictured, screenshot, see, type Opened} from './person.ts'
import {makeScratch, type Scratch} from './scratch.ts'
import {paneOf, rowsOf, unheard, type Row} from './treeRows.ts'
import {typist, type Typist} from './typist.ts'
import {until as untilWithin} from './until.ts'

const until = (what: string, look: () => Promise<boolean>): Promise<boolean> => untilWithin(what, limits.step, look)
const FILE = 'bron.swot.md'
const TEXT = `---
typ: swot
beteckning: bron-swot
rubrik: Bron, mitt i arbetet
språk: sv
status: utkast
projekt: Bron
upprättare:
  - roll: socialarbetare
  - roll: förälder
swot:
  objekt: projekt
  tidpunkt: mellan
---

# Bron, mitt i arbetet

## Styrkor

- Föräldrarna planerar med oss. {#S1}
- Arbetet pågår 1.8.2026-31.7.2028 .

## Svagheter

- Det finns lite tid. {#W1}

## Möjligheter

- Ett nytt familjecenter öppnas. {#O1}

## Hot

- Personalen byts ut. {#T1}

## Slutsatser

- Föräldrarna bjuder in familjecentret. Ansvar: socialarbetare. Tidtabell: 1.2.2027.
`

describe('a worker whose language is Swedish', function () {
  this.timeout(limits.journey)
  let scratch: Scratch
  let opened: Opened
  let person: Typist
  before(async () => {
    scratch = makeScratch('pitkospuut-swedish')
    writeFileSync(join(scratch.folder, FILE), TEXT)
    opened = await openWorkbench({workspace: scratch.folder, vsix: packageExtension().vsix, settings: {'pitkospuut.language': 'sv', 'workbench.colorTheme': 'Light Modern'}})
    person = typist(opened.page)
  })
  after(async () => {
    const {keys, prompts, commands} = person.effort()
    console.log(`    in Swedish: ${keys} keys, ${prompts} prompts, ${commands} commands`)
    await opened.close()
    scratch.remove()
  })
  const step = (title: string, name: string, act: () => Promise<void>): void => { it(title, () => pictured(name, opened.page, act)) }
  const rows = (): Promise<readonly Row[]> => rowsOf(opened.page, 'Checklista')
  const focused = async (): Promise<Row | undefined> => (await rows()).find(({hasFocus}) => hasFocus)
  const saved = (file = FILE): string => readFileSync(join(opened.workspace, file), 'utf8')

  step('reads the checklist, and mends with one key', 'swedish-checklist', async () => {
    await person.open(FILE)
    await see(kindItem(opened.page), /SWOT-analys: \d+ fråg/u)
    await person.command('Näytä tarkistuslista')
    await see(opened.page.locator(`${paneOf('Checklista')} .pane-body`), /delar klara|del klar/u)
    await until('a row', async () => await focused() !== undefined)
    assert.deepEqual(unheard(await rows()), [])
    await screenshot(opened.page, 'swedish-asked')
    await until('the question', async () => {
      if (/^Fråga: .*tankstreck/u.test((await focused())?.heard ?? '')) return true
      await person.press('ArrowDown')
      return false
    })
    await person.press('Control+.')
    await until('the dash', async () => (await opened.page.locator('.view-lines').allInnerTexts()).join().includes('1.8.2026–31.7.2028'))
    await see(opened.page.locator(`${paneOf('Checklista')} .pane-body`), 'inga frågor')
    await until('the keys to be in the list again', async () => /tankstreck/u.test((await focused())?.heard ?? '') === false && await focused() !== undefined)
    await person.open(FILE)
    await person.save()
    assert.equal(saved(), TEXT.replace('2026-31', '2026–31'))
  })

  step('finds the actions by their Swedish names', 'swedish-actions', async () => {
    await person.command('Pitkospuut…')
    const list = opened.page.locator('.quick-input-list .monaco-list-row')
    for (const action of ['Fyll i uppgifter', 'Visa checklistan', 'Snygga upp dokumentet']) await see(list, action)
    await screenshot(opened.page, 'swedish-actions')
    await person.press('Escape')
  })

  step('gives an item another id, and takes it back with one key', 'swedish-renamed', async () => {
    await person.open(FILE)
    await person.toLine(lineOf('planerar med oss'))
    await person.press('ArrowLeft', 'ArrowLeft', 'F2')
    await opened.page.locator('.rename-box input:focus').waitFor()
    await person.type('S9')
    await person.press('Enter')
    await until('the new id', async () => (await opened.page.locator('.view-lines').allInnerTexts()).join().includes('{#S9}'))
    await person.save()
    assert.equal(saved(), TEXT.replace('2026-31', '2026–31').replace('#S1', '#S9'))
    await person.press('Control+Z')
    await person.save()
    assert.equal(saved(), TEXT.replace('2026-31', '2026–31'))
  })

  step('makes the document in the other form, and keeps both', 'swedish-converted', async () => {
    await person.command('Muunna YAML')
    await until('the question', async () => (await opened.page.locator('.notification-toast, .monaco-dialog-box').allInnerTexts()).join().includes('papperskorgen'))
    await screenshot(opened.page, 'swedish-asks')
    await person.press('Escape')
    await until('the new file', () => Promise.resolve(existsSync(join(opened.workspace, 'bron.swot.yaml'))))
    assert.equal(saved(), TEXT.replace('2026-31', '2026–31'))
    assert.match(saved('bron.swot.yaml'), /^styrkor:$/mu)
    await see(kindItem(opened.page), 'SWOT-analys')
  })

  step('sees her projects in Swedish', 'swedish-projects', async () => {
    await person.command('Focus on Hankkeet')
    await until('rows', async () => (await rowsOf(opened.page, 'Projekt')).some(({heard}) => heard.startsWith('Bron, 2 dokument')))
    assert.deepEqual(unheard(await rowsOf(opened.page, 'Projekt')), [])
  })

  /** From 1. */
  function lineOf(text: string): number {
    return saved().split('\n').findIndex(line => line.includes(text)) + 1
  }
})
