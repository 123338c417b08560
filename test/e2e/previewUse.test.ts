// A day with the preview: it follows what is written without flicker, leads to the text, undoes, and keeps its form while something is half-written.
import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {workspaceFolder} from './fixture.ts'
import {limits} from './limits.ts'
import {packageExtension} from './packaged.ts'
import {goTo, kindItem, openWorkbench, pictured, quickOpen, runCommand, runFirstCommand, screenshot, type Opened} from './person.ts'
import {previewCount, previewOf, previewWhere, untilIn, type PreviewPage} from './previewFrames.ts'
import {until as untilWithin} from './until.ts'

const swot = 'swot-alku-kehra-ii.md'
const yaml = 'kasvun-tuki.swot.yaml'
const until = (what: string, look: () => Promise<boolean>): Promise<boolean> => untilWithin(what, limits.step, look)
/** An item that has a line of its own in the text, and its part of the preview. */
const ITEM = {line: 37, pointer: '/strengths/items/5', text: 'hankehenkilöstön tiiviimpi tuki'}
const partOf = (pointer: string): string => `document.querySelector('[data-pointer="${pointer}"]')`
const textOf = (pointer: string): string => `(${partOf(pointer)}?.textContent ?? '')`
const isInView = (pointer: string): string => `(({top, bottom}) => bottom > 0 && top < innerHeight)(${partOf(pointer)}.getBoundingClientRect())`

describe('the preview in use', function () {
  this.timeout(limits.journey)
  this.bail(true)
  let opened: Opened
  let preview: PreviewPage
  before(async () => {
    opened = await openWorkbench({workspace: workspaceFolder, vsix: packageExtension().vsix, settings: {'pitkospuut.language': 'fi', 'workbench.colorTheme': 'Light Modern'}})
    await quickOpen(opened.page, swot)
    await kindItem(opened.page).waitFor()
    await goTo(opened.page, ITEM.line, 3)
    await runFirstCommand(opened.page, 'Pitkospuut: Esikatselu')
    preview = await previewOf(opened.page, 'SWOT analyysi')
  })
  after(() => opened.close())
  const step = (title: string, name: string, act: (page: Opened['page']) => Promise<void>): void => { it(title, () => pictured(`preview-use-${name}`, opened.page, () => act(opened.page))) }
  const file = (name: string): string => join(opened.workspace, name)
  const isDirty = async (): Promise<boolean> => await opened.page.locator('.tab.dirty').count() > 0
  const toText = (): Promise<void> => runCommand(opened.page, 'View: Focus First Editor Group')
  const part = (pointer: string) => opened.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame').locator(`[data-pointer="${pointer}"]`)
  const untilLine = (line: number): Promise<boolean> => until(`the cursor in line ${line}`, async () => (await opened.page.locator('.line-numbers.active-line-number').allInnerTexts()).includes(String(line)))

  step('shows at once where the cursor of the text is', 'cursor', async () => {
    await untilIn(preview, 'the marked part', `${partOf(ITEM.pointer)}.classList.contains('here') && ${isInView(ITEM.pointer)}`)
  })

  step('replaces only the words that are typed: selection and scrolling stay', 'typed', async page => {
    await toText()
    // what was typed before when this is gone once more
    while (await preview.look<boolean>(`${textOf(ITEM.pointer)}.includes('Juuri')`)) {
      await page.keyboard.press('Control+z')
      await wait(300)
    }
    await preview.look(`(() => {
      const other = ${partOf('/threats/items/2')}
      for (const part of document.querySelectorAll('main > *, main [data-pointer]')) part.wasThere = true
      getSelection().selectAllChildren(other)
      scrollBy(0, 37)
      window.at = scrollY
      window.seen = []
      new MutationObserver(found => window.seen.push(...found.map(({type, target}) => type + ' ' + (target.nodeType === 3 ? target.parentElement : target).closest('[data-pointer]')?.dataset.pointer)))
        .observe(document.querySelector('main'), {subtree: true, childList: true, characterData: true, attributes: true})
    })()`)
    await toText()
    await page.keyboard.type('Juuri nyt ')
    await untilIn(preview, 'the typed words', `${textOf(ITEM.pointer)}.includes('Juuri nyt ${ITEM.text}')`)
    const {seen, isSame, selected, moved} = await preview.look<{seen: readonly string[], isSame: boolean, selected: string, moved: number}>(`({
      seen, isSame: [...document.querySelectorAll('main > *, main [data-pointer]')].every(({wasThere}) => wasThere),
      selected: getSelection().toString(), moved: scrollY - at})`)
    console.log(`    ${seen.length} changes of the page for ten letters`)
    // the words, and by what the item is known
    assert.deepEqual([...new Set(seen)].toSorted(), [`attributes ${ITEM.pointer}`, `characterData ${ITEM.pointer}`])
    assert.ok(seen.length <= 20)
    assert.ok(isSame)
    assert.match(selected, /onko työryhmillä lupa/u)
    assert.equal(moved, 0)
  })

  step('brings the part into view that the cursor goes to', 'follows', async page => {
    await goTo(page, 70, 5)
    await untilIn(preview, 'the part of the last line', `${partOf('/threats/items/4')}.classList.contains('here') && ${isInView('/threats/items/4')}`)
    await goTo(page, 32, 5)
    await untilIn(preview, 'the part of the first item', `${partOf('/strengths/items/0')}.classList.contains('here') && ${isInView('/strengths/items/0')}`)
  })

  step('shows a place in the text by a click, and leads to it by two or by Enter', 'leads', async page => {
    await part('/weaknesses/items/2').click()
    await untilLine(47)
    assert.equal(await page.locator('.monaco-editor.focused').count(), 0)
    await part('/weaknesses/items/4').dblclick()
    await page.locator('.monaco-editor.focused').waitFor()
    await untilLine(49)
    await part('/opportunities/items/1').focus()
    await page.keyboard.press('Enter')
    await page.locator('.monaco-editor.focused').waitFor()
    await untilLine(56)
  })

  step('undoes, does again and saves what was written in the text, and stays where one is', 'undo', async page => {
    assert.ok(await isDirty())
    const undone = `!${textOf(ITEM.pointer)}.includes('Ju')`
    // a panel looks four times a second whether it has the keyboard, and tells the workbench of changes only: a person is never so quick
    await toText()
    await wait(600)
    await part('/title').click()
    await untilLine(4)
    // the workbench looks only now and then where the keyboard is
    await page.locator('.statusbar-item').filter({hasText: /^Ln \d+/u}).first().waitFor({state: 'detached'})
    assert.equal(await preview.look('document.activeElement.dataset.pointer'), '/title')
    await preview.look(`${partOf('/strengths/items/0')}.focus()`)
    await until('the undone words', async () => {
      await page.keyboard.press('Control+Z')
      await wait(300)
      return await preview.look<boolean>(undone)
    })
    assert.equal(await preview.look('document.activeElement.dataset.pointer'), '/strengths/items/0')
    await until('no unsaved changes', async () => !await isDirty())
    await until('the words again', async () => {
      await page.keyboard.press('Control+Shift+Z')
      await wait(300)
      return await preview.look<boolean>(`${textOf(ITEM.pointer)}.includes('Juuri nyt ${ITEM.text}')`)
    })
    assert.ok(await isDirty())
    await page.keyboard.press('Control+S')
    await until('the saved text', async () => !await isDirty() && readFileSync(file(swot), 'utf8').includes(`- Juuri nyt ${ITEM.text}`))
  })

  step('keeps its form while a code fence is open and while the type is written', 'half', async page => {
    await toText()
    await goTo(page, 31, 1)
    await page.keyboard.type('```')
    await untilIn(preview, 'a notice', `document.querySelector('#notice').textContent.includes('kesken')`)
    const isShown = `document.querySelector('main').textContent.includes('${ITEM.text}')`
    assert.ok(await preview.look(isShown))
    await screenshot(page, 'preview-use-fence')
    for (let letter = 0; letter < 3; letter++) await page.keyboard.press('Backspace')
    await untilIn(preview, 'no notice', `document.querySelector('#notice').textContent === ''`)
    await goTo(page, 2, 13)
    for (let letter = 0; letter < 2; letter++) await page.keyboard.press('Backspace')
    await untilIn(preview, 'a notice', `document.querySelector('#notice').textContent.includes('tyyppiä')`)
    assert.ok(await preview.look(isShown))
    await page.keyboard.press('Escape')
    for (let letter = 0; letter < 2; letter++) await page.keyboard.press('Backspace')
    await page.keyboard.type('hankekortti')
    await page.keyboard.press('Escape')
    const card = await previewWhere(page, `document.querySelector('main section') !== null && document.querySelector('.board') === null`)
    await untilIn(card, 'the form of a project card', `document.querySelector('.board') === null && document.querySelector('main section') !== null`)
    await screenshot(page, 'preview-use-other-kind')
    await runCommand(page, 'File: Revert File')
    await untilIn(preview, 'the board again', `document.querySelector('.board') !== null && ${textOf(ITEM.pointer)}.includes('${ITEM.text}')`)
  })

  step('follows a file that is changed by another program', 'outside', async () => {
    writeFileSync(file(swot), readFileSync(file(swot), 'utf8').replace('Juuri nyt ', 'Muualla '))
    await untilIn(preview, 'what was written elsewhere', `${textOf(ITEM.pointer)}.includes('Muualla ${ITEM.text}')`)
  })

  step('is there beside the text of another document, and for two documents at once', 'several', async page => {
    await toText()
    await quickOpen(page, yaml)
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    let other = await previewOf(page, 'Kasvun tuki')
    await untilIn(other, 'the board of the other', `document.querySelectorAll('.quadrant').length === 4`)
    await runCommand(page, 'View: Focus Next Editor Group')
    await runCommand(page, 'View: Move Editor into Next Group')
    await until('two previews', async () => await previewCount(page) === 2)
    other = await previewOf(page, 'Kasvun tuki')
    preview = await previewOf(page, 'SWOT analyysi')
    await toText()
    await goTo(page, 16, 5)
    await page.keyboard.type('Uusi ')
    await untilIn(other, 'the typed words', `${textOf('/strengths/items/1')}.includes('Uusi')`)
    await goTo(page, 14, 11)
    await page.keyboard.press('Backspace')
    await untilIn(other, 'a notice', `document.querySelector('#notice').textContent.includes('kesken')`)
    assert.ok(await other.look(`${textOf('/strengths/items/1')}.includes('Uusi')`))
    await screenshot(page, 'preview-use-fault')
    await page.keyboard.type(':')
    await untilIn(other, 'no notice', `document.querySelector('#notice').textContent === ''`)
  })

  step('is there again when the window is loaded again', 'reloaded', async page => {
    await wait(1500) // the workbench writes down what is open a little later
    await page.reload()
    preview = await previewOf(page, 'SWOT analyysi')
    await untilIn(preview, 'the board', `document.querySelector('.board') !== null`)
  })
})
