// The preview in VS Code for the web, where the server is a worker: it is there, it follows typing and leads to the text. The Markdown preview of VS Code itself hides the attributes of items there too.
import assert from 'node:assert/strict'
import {fork} from 'node:child_process'
import {cpSync, mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {openPage, type Page} from './browser.ts'
import {workspaceFolder} from './fixture.ts'
import {freePort} from './freePort.ts'
import {limits} from './limits.ts'
import {packageExtension} from './packaged.ts'
import {goTo, kindItem, openFromExplorer, pictured, runCommand, runFirstCommand} from './person.ts'
import {frameWhere, previewOf, untilIn} from './previewFrames.ts'
import {makeScratch} from './scratch.ts'
import {titleOfWhole, wholeDocuments, wholeIn} from './wholeDocuments.ts'
import {webBuild} from './setup.ts'

describe('the preview in VS Code for the web', function () {
  this.timeout(limits.journey)

  it('is there, follows typing and leads to the text', () => inWeb(async page => {
    await openFromExplorer(page, 'swot-alku-kehra-ii.md')
    await kindItem(page).waitFor()
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    const preview = await previewOf(page, 'SWOT analyysi')
    await untilIn(preview, 'the board', `document.querySelectorAll('.quadrant').length === 4`)
    await goTo(page, 37, 3)
    await page.keyboard.type('Juuri nyt ')
    await untilIn(preview, 'the typed words', `document.querySelector('[data-pointer="/strengths/items/5"]')?.textContent.includes('Juuri nyt hankehenkilöstön') && document.querySelector('.here') !== null`)
    await preview.look(`document.querySelector('[data-pointer="/weaknesses/items/4"]').dispatchEvent(new MouseEvent('dblclick', {bubbles: true}))`)
    await page.locator('.line-numbers.active-line-number').filter({hasText: /^49$/u}).first().waitFor()
    await openFromExplorer(page, 'liitteet.md')
    await runCommand(page, 'Markdown: Open Preview to the Side')
    const own = await frameWhere(page, `document.querySelector('.markdown-body h1')?.textContent.includes('Liitteet')`)
    assert.equal(await own.look(`document.querySelector('li').textContent.trim()`), 'Yksi')
  }))

  it('is there for every kind, in Finnish and in Swedish', () => inWeb(async page => {
    for (const [index, name] of [...wholeIn('fi'), ...wholeIn('sv')].entries()) {
      await openFromExplorer(page, name)
      if (index === 0) await kindItem(page).waitFor()
      await runFirstCommand(page, 'Pitkospuut: Esikatselu')
      const preview = await previewOf(page, titleOfWhole(name))
      await untilIn(preview, `the language of ${name}`, `document.querySelector('main').lang === '${name.split('.')[1]}' && document.querySelector('main h1') !== null`)
      await runCommand(page, 'View: Close All Editors')
    }
  }, wholeDocuments))
})

async function inWeb(act: (page: Page) => Promise<void>, documents = workspaceFolder): Promise<void> {
  const scratch = makeScratch('pitkospuut-web')
  cpSync(documents, scratch.folder, {recursive: true})
  mkdirSync(join(scratch.folder, '.vscode'), {recursive: true})
  writeFileSync(join(scratch.folder, '.vscode/settings.json'), JSON.stringify({'pitkospuut.language': 'fi'}))
  writeFileSync(join(scratch.folder, 'liitteet.md'), '# Liitteet\n\n- Yksi {#V1 teema=aika}\n')
  const {folder} = await webBuild()
  const port = await freePort()
  const server = fork(join(import.meta.dirname, 'webServer.ts'), [String(port), packageExtension().folder, '', scratch.folder], {silent: true})
  try {
    const isReady = await new Promise(resolve => server.once('message', () => resolve(true)).once('exit', () => resolve(false)))
    assert.ok(isReady, 'the web build was not served')
    const {page, close} = await openPage(folder)
    await page.goto(`http://localhost:${port}`).then(() => pictured('preview-web', page, () => act(page))).finally(close)
  } finally {
    server.kill()
    scratch.remove()
  }
}
