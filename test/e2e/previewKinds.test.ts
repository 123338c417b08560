// The preview of every kind in the themes of the workbench and zoomed; and of hostile documents in a folder that is not trusted, where nothing runs, loads or escapes.
import assert from 'node:assert/strict'
import {cpSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {stringify} from 'yaml'
import {HOSTILE} from '../support/hostileTexts.ts'
import {limits} from './limits.ts'
import {packageExtension, type Packaged} from './packaged.ts'
import {goTo, kindItem, openWorkbench, pictured, quickOpen, runCommand, runFirstCommand, screenshot, type Opened} from './person.ts'
import {previewWhere, untilIn, type PreviewPage} from './previewFrames.ts'
import {makeScratch, type Scratch} from './scratch.ts'
import {titleOfWhole, wholeDocuments, wholeIn} from './wholeDocuments.ts'

const kinds = wholeIn('fi')
const inSwedish = wholeIn('sv')
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
/** The theme of the workbench → the class that it gives to pages. */
const THEMES = {'Default Light Modern': 'vscode-light', 'Default Dark Modern': 'vscode-dark', 'Default High Contrast': 'vscode-high-contrast', 'Default High Contrast Light': 'vscode-high-contrast-light'} as const

let packaged: Packaged | undefined
let scratch: Scratch

describe('previews of every kind', function () {
  this.timeout(limits.journey * 2)
  before(() => { packaged ??= packageExtension() })
  beforeEach(() => { scratch = makeScratch('pitkospuut-kinds') })
  afterEach(() => scratch.remove())

  it('can be read by everybody in every theme, and zoomed', async () => {
    cpSync(wholeDocuments, scratch.folder, {recursive: true})
    const opened = await openWorkbench({workspace: scratch.folder, vsix: packaged?.vsix ?? '', settings: {'pitkospuut.language': 'fi', 'workbench.colorTheme': 'Default Light Modern', 'workbench.sideBar.location': 'right'}})
    await pictured('preview-kinds', opened.page, () => everyKind(opened)).finally(() => opened.close())
  })

  async function everyKind(opened: Opened): Promise<void> {
    const {page} = opened
    const found: string[] = []
    assert.equal(kinds.length, 13)
    await runCommand(page, 'View: Toggle Primary Side Bar Visibility')
    for (const [index, name] of kinds.entries()) {
      await quickOpen(page, name)
      if (index === 0) await kindItem(page).waitFor()
      const preview = await shownPreview(page, name)
      for (const [theme, className] of Object.entries(THEMES)) {
        setTheme(opened, theme)
        await untilIn(preview, theme, `document.body.classList.contains('${className}')`)
        found.push(...(await problemsIn(preview)).map(problem => `${name}, ${theme}: ${problem}`))
        await screenshot(page, `preview-kind-${name.split('.')[0]}-${className}`)
      }
      await page.setViewportSize({width: 700, height: 450})
      await untilIn(preview, 'a narrow page', 'innerWidth < 360')
      found.push(...(await problemsIn(preview)).map(problem => `${name}, zoomed: ${problem}`))
      if (!await preview.look('document.documentElement.scrollWidth <= innerWidth')) found.push(`${name}, zoomed: wider than the page`)
      await screenshot(page, `preview-kind-${name.split('.')[0]}-zoomed`)
      await page.setViewportSize({width: 1400, height: 900})
    }
    assert.equal(inSwedish.length, 13)
    setTheme(opened, 'Default Light Modern')
    for (const name of inSwedish) {
      await quickOpen(page, name)
      const preview = await shownPreview(page, name)
      await untilIn(preview, 'its language', `document.querySelector('main').lang === 'sv'`)
      found.push(...(await problemsIn(preview)).map(problem => `${name}: ${problem}`))
      await screenshot(page, `preview-kind-${name.split('.')[0]}-swedish`)
    }
    assert.deepEqual(found, [])
  }

  async function shownPreview(page: Opened['page'], name: string): Promise<PreviewPage> {
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    const preview = await previewWhere(page, `document.title.includes(${JSON.stringify(titleOfWhole(name))}) && document.querySelector('h1') !== null`)
    await preview.look(axe)
    return preview
  }
})

describe('previews of hostile documents in a folder that is not trusted', function () {
  this.timeout(limits.journey)
  before(() => { packaged ??= packageExtension() })
  beforeEach(() => { scratch = makeScratch('pitkospuut-hostile') })
  afterEach(() => scratch.remove())

  it('run nothing, load nothing, and lead nowhere', async () => {
    writeFileSync(join(scratch.folder, 'hostile.md'), documentWith('Ensin'))
    const opened = await openWorkbench({workspace: scratch.folder, vsix: packaged?.vsix ?? '', isUntrusted: true, settings: {'pitkospuut.language': 'fi', 'security.workspace.trust.startupPrompt': 'never'}})
    await pictured('preview-hostile', opened.page, () => everyText(opened)).finally(() => opened.close())
  })

  async function everyText({page, workspace}: Opened): Promise<void> {
    await page.locator('.statusbar-item').filter({hasText: 'Restricted Mode'}).first().waitFor()
    await quickOpen(page, 'hostile.md')
    await kindItem(page).waitFor()
    await runFirstCommand(page, 'Pitkospuut: Esikatselu')
    const preview = await previewWhere(page, `document.querySelector('.board') !== null`)
    const policy = await preview.look<string>(`document.querySelector('meta[http-equiv]').content`)
    assert.match(policy, /^default-src 'none'; img-src [^;]+; style-src [^;]+; script-src 'nonce-[\da-f]{48}'$/u)
    await preview.look('void (window.sheets = document.styleSheets.length, window.programs = document.scripts.length)')
    const happened: string[] = []
    page.on('dialog', dialog => {
      happened.push(`dialog ${dialog.message()}`)
      void dialog.dismiss()
    })
    page.on('request', request => { if (/evil\.example|a\.fi|etc\/passwd|win\.ini|secret|^javascript|127\.0\.0\.1\/x/iu.test(request.url())) happened.push(`request ${request.url()}`) })
    page.on('console', message => { if (/Content Security Policy|Refused to|evil\.example/iu.test(message.text())) happened.push(`console ${message.text()}`) })
    page.on('popup', () => happened.push('a window'))
    for (const [index, [tried, text]] of Object.entries(HOSTILE).entries()) {
      writeFileSync(join(workspace, 'hostile.md'), documentWith(text, `Yritys ${index} loppu`))
      await untilIn(preview, tried, `document.querySelector('main').textContent.includes('Yritys ${index} loppu')`)
      assert.deepEqual([tried, await preview.look(DANGERS)], [tried, []])
    }
    await screenshot(page, 'preview-hostile-seen')
    await goTo(page, 8, 3)
    await page.keyboard.type('Kirjoitettu')
    await untilIn(preview, 'what is typed', `document.querySelector('main').textContent.includes('Kirjoitettu')`)
    assert.deepEqual(happened, [])
  }
})

/** A text in every place of a document that holds one; the mark stands before all of it, where nothing can hide it. */
function documentWith(text: string, mark = 'Alku'): string {
  const [line, item] = [text.replaceAll('\n', ' '), text.replaceAll('\n', '\n  ')]
  return `---\ntyyppi: swot\nkieli: fi\notsikko: ${mark}\n---\n\n## Vahvuudet\n\n- ${item}\n- **x:** ${line}\n\n## Heikkoudet\n\n### ${line}\n\n- a\n\n## ${line}\n\n${text}\n\n| ${line} | b |\n|---|---|\n| ${line} | c |\n`.replace('---\n\n##', `${stringify({oma: text, hanke: line, laatijat: [line]})}---\n\n##`)
}

/** What in the page could run, load, restyle or lead astray. */
const DANGERS = `[
  ...[...document.querySelectorAll('main :is(script, style, link, meta, base, iframe, frame, object, embed, form, input, button:not(.begin[type=button][data-list]:not([form], [formaction], [onclick], :has(*))), svg script, svg a, audio, video, math, template, dialog)')].map(one => one.outerHTML.slice(0, 100)),
  ...[...document.querySelectorAll('main *')].flatMap(one => [...one.attributes].filter(({name, value}) => name.startsWith('on') || name === 'style' || name === 'srcset' || name === 'formaction' || /^\\s*(?:javascript|vbscript|data|file|command|vscode):/iu.test(value) && name !== 'data-pointer').map(({name, value}) => one.tagName + ' ' + name + '=' + value.slice(0, 80))),
  ...[...document.querySelectorAll('main a[href]')].map(({href}) => href).filter(href => !/^(?:https?|mailto):/u.test(href)),
  ...[...document.images].map(({src}) => src).filter(src => !src.includes('/workspace/')),
  ...(document.styleSheets.length !== window.sheets ? [document.styleSheets.length + ' style sheets'] : []),
  ...(document.scripts.length !== window.programs ? [document.scripts.length + ' scripts'] : []),
]`

function setTheme({workspace}: Opened, theme: string): void {
  mkdirSync(join(workspace, '.vscode'), {recursive: true})
  writeFileSync(join(workspace, '.vscode/settings.json'), JSON.stringify({'workbench.colorTheme': theme}))
}

/** WCAG 2.1, A and AA. */
const problemsIn = ({look}: PreviewPage): Promise<readonly string[]> => look(`axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})
  .then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.slice(0, 3).map(({html, failureSummary}) => html.slice(0, 160) + ' ' + failureSummary).join(' | ')))`)
