// A worker with a thousand documents, forty of them half-finished, finds with the keyboard alone what is asked of her today.
import assert from 'node:assert/strict'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {manyDocuments} from '../support/manyDocuments.ts'
import {limits} from './limits.ts'
import {packageExtension} from './packaged.ts'
import {openWorkbench, pictured, screenshot, type Opened} from './person.ts'
import {typist, type Typist} from './typist.ts'
import {until as untilWithin} from './until.ts'

const until = (what: string, look: () => Promise<boolean>): Promise<boolean> => untilWithin(what, limits.step, look)

describe('a person with a thousand documents', function () {
  this.timeout(limits.journey)
  let opened: Opened
  let person: Typist
  const workspace = mkdtempSync(join(tmpdir(), 'pitkospuut-many-'))
  before(async () => {
    const {files} = manyDocuments()
    const coded = Object.entries(files).slice(40, 60).map(([path, text], index) => [path, text.replace('on sujuvaa.', `on sujuvaa. {teema=${index % 3 === 0 ? 'yhteistyo' : 'aika'}}`)] as const)
    const codebook = ['.pitkospuut.yaml', 'koodikirja:\n  teemat:\n    - tunniste: yhteistyo\n      nimi: Yhteistyö\n      kuvaus: Kenen kanssa työtä tehdään.\n    - tunniste: aika\n      nimi: Ajankäyttö\n'] as const
    for (const [path, text] of [...Object.entries({...files, ...Object.fromEntries(coded)}), codebook]) {
      mkdirSync(dirname(join(workspace, path)), {recursive: true})
      writeFileSync(join(workspace, path), text)
    }
    opened = await openWorkbench({workspace, vsix: packageExtension().vsix, settings: {'pitkospuut.language': 'fi'}})
    person = typist(opened.page)
  })
  after(async () => {
    await opened.close()
    rmSync(workspace, {recursive: true, force: true})
  })
  const step = (title: string, name: string, act: () => Promise<void>): void => { it(title, () => pictured(name, opened.page, act)) }

  /** What the rows of the view say to those who hear it. */
  const heard = (which = ''): Promise<readonly string[]> => opened.page.evaluate(`[...document.querySelectorAll('.pane:has(.pane-header[aria-label^="Hankkeet"]) .monaco-list-row${which}')].map(row => row.getAttribute('aria-label') ?? '')`) as Promise<readonly string[]>
  const focused = async (): Promise<string> => (await heard('.focused'))[0] ?? ''
  /** A view that is still empty when it is shown takes the focus when it is asked for again. */
  const focusView = async (): Promise<void> => {
    await person.command('Focus on Hankkeet')
    await until('rows', async () => (await heard()).length > 0)
    await until('the first row', async () => {
      if (await focused() === '') await person.command('Focus on Hankkeet')
      await person.press('Home')
      await wait(500)
      return (await focused()).startsWith('Kysytään tänään')
    })
  }
  const move = async (key: string, to: RegExp): Promise<void> => {
    for (let steps = 0; steps < 80 && !to.test(await focused()); steps++) {
      await person.press(key)
      await wait(30)
    }
    assert.match(await focused(), to)
  }

  step('what is asked today comes first, the late documents before the others', 'projects-today', async () => {
    const started = Date.now()
    await person.command('Focus on Hankkeet')
    await until('a first row', async () => (await heard()).length > 0)
    const first = Date.now() - started
    await screenshot(opened.page, 'projects-reading')
    await until('the forty', async () => (await heard()).some(row => /^Kysytään tänään, 40 asiakirjaa/u.test(row)))
    console.log(`    first row after ${first} ms, all that is asked today after ${Date.now() - started} ms`)
    const late = (await heard()).slice(1, 6)
    assert.ok(late.every(row => row.includes('aika mennyt') && row.includes('Luvattu täydennysaika')), late.join('\n'))
    assert.ok((await heard()).every(row => row !== ''))
  })

  step('Enter opens the document where it asks', 'projects-opened', async () => {
    await focusView()
    await move('ArrowDown', /aika mennyt/u)
    await person.press('Enter')
    await until('the document', async () => /nelikentta-/u.test((await opened.page.locator('.tab.active').allInnerTexts()).join(' ')))
    await until('the place', async () => /Ln 8, Col 15/u.test((await opened.page.locator('.statusbar-item').allInnerTexts()).join(' ')))
  })

  step('a new document begins in its project', 'projects-new', async () => {
    await focusView()
    await move('ArrowDown', /^Aalto, 40 asiakirjaa/u)
    await person.press('ArrowRight')
    await screenshot(opened.page, 'projects-project')
    await person.press('Shift+F10')
    await until('the menu', async () => await opened.page.locator('.monaco-menu .action-item').filter({hasText: 'Uusi asiakirja tähän hankkeeseen'}).count() > 0)
    await screenshot(opened.page, 'projects-menu')
    await person.press('ArrowDown', 'Enter')
    await person.answer('Millä kielellä?')
    await person.answer('Mitä kirjoitat?', 'hankekortti')
    await person.answer('Missä muodossa?')
    await person.answer('Minkä niminen asiakirja on?', 'Aallon uusi kortti')
    await opened.page.locator('.tab.active.dirty').waitFor()
    await opened.page.locator('.monaco-editor.focused').waitFor()
    await person.press('Control+Home')
    await until('its project', async () => (await opened.page.locator('.editor-instance .view-lines').allInnerTexts()).join(' ').replaceAll('\u00a0', ' ').includes('hanke: Aalto'))
  })

  step('the view shows drafts only, and all again', 'projects-drafts', async () => {
    await person.command('Rajaa hankkeita')
    await person.answer('Mitä näytetään?', 'Luonnokset')
    await until('fewer documents', async () => (await heard()).some(row => /^Kysytään tänään, 4\d asiakirjaa/u.test(row)) && await opened.page.locator('.pane-header').filter({hasText: 'Luonnokset'}).count() > 0)
    await screenshot(opened.page, 'projects-filtered')
    await person.command('Näytä kaikki hankkeet')
    await until('no filter', async () => await opened.page.locator('.pane-header').filter({hasText: 'Luonnokset'}).count() === 0)
  })

  step('a theme of the codebook leads to its places', 'projects-theme', async () => {
    await focusView()
    await person.press('End')
    await move('ArrowUp', /^Koodikirja/u)
    await person.press('ArrowRight')
    await move('ArrowDown', /^Ajankäyttö/u)
    await person.press('ArrowRight')
    await wait(1000)
    await move('ArrowDown', /^Yhteistyö koulun kanssa on sujuvaa/u)
    await person.press('Enter')
    await until('the place', async () => /Ln 2\d,/u.test((await opened.page.locator('.statusbar-item').allInnerTexts()).join(' ')))
  })
})
