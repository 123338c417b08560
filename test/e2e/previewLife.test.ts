// What happens to a preview besides typing: windows that are loaded again, files that get another name or go, documents of no kind, documents that may only be read, pages that are saved and printed.
import assert from 'node:assert/strict'
import {cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension} from './packaged.ts'
import {goTo, kindItem, openWorkbench, pictured, quickOpen, runCommand, runFirstCommand, screenshot, type Opened} from './person.ts'
import {frameWhere, previewOf, previewWhere, untilIn, type PreviewPage} from './previewFrames.ts'
import {makeScratch, type Scratch} from './scratch.ts'
import {until as untilWithin} from './until.ts'

const swot = 'swot-alku-kehra-ii.md'
/** Documents of this journey, beside those of the others. */
const OWN: Readonly<Record<string, string>> = {
  'muistio.md': '# Muistio\n\nTeksti.\n',
  'liitteet.md': '# Liitteet\n\n- Yksi {#V1 teema=aika}\n- Kaksi `{#V2}`\n- Kolme {#V3} jatkuu\n- [Neljä](b.md) {#V4}\n\n| A |\n|---|\n| Viisi {#V5} |\n',
  'arkisto/vanha.md': '---\ntyyppi: kokeilu\nkieli: fi\notsikko: Vanha kokeilu\n---\n\n# Vanha kokeilu\n\n## Kokemukset\n\n- Hyvä\n',
  'julkinen.md': '---\ntyyppi: esite\nkieli: fi\njulkisuus: julkinen\notsikko: Ryhmä vanhemmille\n---\n\n# Ryhmä vanhemmille\n\n## Mitä\n\nSoita Maijalle 040 123 4567 tai kirjoita maija.malli@gmail.com.\n',
}
/** The workbench in a browser writes down what is open every five seconds. */
const FLUSHED = 6000
const until = (what: string, look: () => Promise<boolean>): Promise<boolean> => untilWithin(what, limits.step, look)
const textOf = (pointer: string): string => `(document.querySelector('[data-pointer="${pointer}"]')?.textContent ?? '')`

describe('the life of a preview', function () {
  this.timeout(limits.journey)
  this.bail(true)
  let opened: Opened
  let preview: PreviewPage
  let scratch: Scratch
  before(async () => {
    scratch = makeScratch('pitkospuut-life')
    cpSync(workspaceFolder, scratch.folder, {recursive: true})
    mkdirSync(join(scratch.folder, 'arkisto'))
    for (const [name, text] of Object.entries(OWN)) writeFileSync(join(scratch.folder, name), text)
    opened = await openWorkbench({workspace: scratch.folder, vsix: packageExtension().vsix, settings: {'pitkospuut.language': 'fi', 'workbench.colorTheme': 'Light Modern', 'files.readonlyInclude': {'arkisto/**': true}}})
    await quickOpen(opened.page, swot)
    await kindItem(opened.page).waitFor()
    await goTo(opened.page, 37, 3)
    await runFirstCommand(opened.page, 'Pitkospuut: Esikatselu')
    preview = await previewOf(opened.page, 'SWOT analyysi')
  })
  after(async () => {
    await opened.close()
    scratch.remove()
  })
  const step = (title: string, name: string, act: (page: Opened['page']) => Promise<void>): void => { it(title, () => pictured(`preview-life-${name}`, opened.page, () => act(opened.page))) }
  const file = (name: string): string => join(opened.workspace, name)
  const isDirty = async (): Promise<boolean> => await opened.page.locator('.tab.dirty').count() > 0
  const toText = (): Promise<void> => runCommand(opened.page, 'View: Focus First Editor Group')
  const fileName = () => opened.page.locator('.quick-input-widget .quick-input-box input')
  const choice = (label: string): Promise<void> => opened.page.locator('.quick-input-list .monaco-list-row').filter({hasText: label}).first().click()
  const untilNamed = (): Promise<boolean> => until('the question for a file', async () => await opened.page.evaluate(`document.querySelector('.quick-input-widget .quick-input-box input')?.value.endsWith('.html')`) === true)
  const chooseLanguage = async (label: string): Promise<void> => {
    await choice(label)
    await untilNamed()
  }
  const toast = (text: string | RegExp): Promise<void> => opened.page.locator('.notification-toast').filter({hasText: text}).first().waitFor({timeout: 15_000})

  step('is there again when the window is loaded again, where it was', 'reloaded', async page => {
    const scrolled = `scrollY - document.querySelector('main').offsetTop`
    const at = await preview.look<number>(`(scrollTo(0, 300), ${scrolled})`)
    assert.ok(at > 100)
    await wait(FLUSHED)
    await page.reload()
    preview = await previewOf(page, 'SWOT analyysi')
    await until('where it was', async () => await preview.look(scrolled) === at)
    await kindItem(page).waitFor()
    await wait(1000) // the cursor of the text comes back, too
    assert.equal(await preview.look(scrolled), at)
  })

  step('leads where no kind is found to the choice of one, and is there then', 'no-kind', async page => {
await toText()
    await quickOpen(page, 'muistio.md')
    await runCommand(page, 'View: Reopen Editor With...')
    await page.locator('.quick-input-list .monaco-list-row').filter({hasText: 'Esikatselu'}).first().click()
    const none = await previewWhere(page, `document.querySelector('#kind')?.hidden === false`)
    await screenshot(page, 'preview-life-none')
    await none.look(`document.querySelector('#kind').click()`)
    await page.locator('.quick-input-widget .quick-input-box input').fill('SWOT')
    await page.locator('.quick-input-list .monaco-list-row').filter({hasText: 'SWOT'}).first().click()
    await untilIn(none, 'a board', `document.querySelectorAll('.quadrant').length === 4 && document.querySelector('#kind').hidden`)
    assert.ok(await isDirty())
    await page.keyboard.press('Control+S')
    await until('the saved kind', async () => readFileSync(file('muistio.md'), 'utf8').includes('swot'))
  })

  step('of Markdown by VS Code itself hides the attributes that end items, and nothing else', 'markdown', async page => {
    await toText()
    await quickOpen(page, 'liitteet.md')
    await runCommand(page, 'Markdown: Open Locked Preview to the Side')
    const own = await frameWhere(page, `document.querySelector('.markdown-body h1')?.textContent.includes('Liitteet')`)
    assert.deepEqual(await own.look(`[...document.querySelectorAll('li, td')].map(one => one.textContent.trim())`), ['Yksi', 'Kaksi {#V2}', 'Kolme {#V3} jatkuu', 'Neljä', 'Viisi'])
  })

  step('of a document that is read only says so where something would be written', 'read-only', async page => {
    await toText()
    await quickOpen(page, 'vanha.md')
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    const shown = await previewOf(page, 'Vanha kokeilu')
    await untilIn(shown, 'a question', `document.querySelector('a[data-go]') !== null`)
    await shown.look(`document.querySelector('a[data-go]').click()`)
    await page.locator('.notification-toast').filter({hasText: /muuttaa/u}).first().waitFor()
    assert.equal(await isDirty(), false)
    await runCommand(page, 'Notifications: Clear All Notifications')
  })

  step('saves the page of its document, also from the menu, and says where it cannot', 'export', async page => {
    rmSync(file('arkisto/vanha.html'), {force: true})
    await runCommand(page, 'Pitkospuut: Vie sivuna')
    await chooseLanguage('English')
    await page.keyboard.press('Enter')
    await until('the page', async () => existsSync(file('arkisto/vanha.html')))
    await toast('Sivu on tallennettu.')
    const html = readFileSync(file('arkisto/vanha.html'), 'utf8')
    assert.match(html, /<html lang="fi">.*Vanha kokeilu.*<span lang="en">Experiences<\/span>/su)
    await runCommand(page, 'Notifications: Clear All Notifications')
    await page.locator('.editor-group-container.active .editor-actions .codicon-toolbar-more').first().click()
    // a menu that has just opened takes no click yet
    const item = page.locator('.monaco-menu .action-item').filter({hasText: 'Vie sivuna'}).first()
    await until('the question for a language', async () => {
      if (await item.count() > 0) await item.click()
      await wait(500)
      return await page.locator('.quick-input-list .monaco-list-row').filter({hasText: 'suomi'}).count() > 0
    })
    await chooseLanguage('suomi')
    await fileName().fill('/proc/sivu.html')
    // the first goes to the folder
    await until('the refusal', async () => {
      if (await fileName().count() > 0) await page.keyboard.press('Enter')
      await wait(500)
      return await page.locator('.notification-toast').filter({hasText: 'Sivua ei tallennettu.'}).count() > 0
    })
    await screenshot(page, 'preview-life-refused')
    await runCommand(page, 'Notifications: Clear All Notifications')
  })

  step('lists what a public page leaves out before it is saved, and leaves the text as it is', 'public', async page => {
    await toText()
    await quickOpen(page, 'julkinen.md')
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    await previewOf(page, 'Ryhmä vanhemmille')
    await runCommand(page, 'Pitkospuut: Vie sivuna')
    await choice('suomi')
    await page.locator('.monaco-dialog-box').filter({hasText: 'rivi 12'}).first().waitFor()
    await screenshot(page, 'preview-life-public')
    assert.ok(!existsSync(file('julkinen.html')))
    await page.locator('.monaco-dialog-box .monaco-button').filter({hasText: 'Jatka'}).first().click()
    await untilNamed()
    await page.keyboard.press('Enter')
    await until('the page', async () => existsSync(file('julkinen.html')))
    const html = readFileSync(file('julkinen.html'), 'utf8')
    assert.match(html, /\[muutettu\]/u)
    assert.doesNotMatch(html, /4567|gmail/u)
    assert.equal(readFileSync(file('julkinen.md'), 'utf8'), OWN['julkinen.md'])
    await runCommand(page, 'Notifications: Clear All Notifications')
    await runCommand(page, 'Pitkospuut: Tulosta')
    await choice('suomi')
    await page.locator('.monaco-dialog-box .monaco-button').filter({hasText: 'Jatka'}).first().click()
    await toast(/Sivua ei voitu avata selaimeen tästä.*tulosta se sieltä/su) // here the files are on another computer
    await screenshot(page, 'preview-life-print')
    await runCommand(page, 'Notifications: Clear All Notifications')
  })

  step('goes with a document that gets another name, and shows what was read of one that is deleted', 'renamed', async page => {
    await runCommand(page, 'View: Close All Editors')
    await quickOpen(page, swot)
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    await previewOf(page, 'SWOT analyysi')
    await page.locator('.explorer-folders-view .monaco-list-row').filter({hasText: swot}).first().click()
    await page.keyboard.press('F2')
    await page.keyboard.type('toinen')
    await page.keyboard.press('Enter')
    await until('the new name', async () => existsSync(file('toinen.md')))
    await until('the tabs of the new name', async () => await page.locator('.tab').filter({hasText: 'toinen.md'}).count() >= 2)
    preview = await previewOf(page, 'SWOT analyysi')
    await toText()
    await goTo(page, 37, 3)
    await page.keyboard.type('Siirretty ')
    await untilIn(preview, 'the typed words', `${textOf('/strengths/items/5')}.includes('Siirretty')`)
    await page.keyboard.press('Control+S')
    await until('the saved text', async () => !await isDirty())
    rmSync(file('toinen.md'))
    // as VS Code does it: what was read stays until one closes it
    await until('the tabs of a file that is gone', async () => await page.locator('.tab .strikethrough').count() === 2)
    assert.ok(await preview.look<boolean>(`${textOf('/strengths/items/5')}.includes('Siirretty')`))
    await screenshot(page, 'preview-life-gone')
  })
})
