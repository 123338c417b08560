// Pages in a real browser: a whole document of every kind, in Finnish and in Swedish, can be read by everybody, however it is shown; a document that means harm does none.
import assert from 'node:assert/strict'
import {cpSync, mkdirSync, readdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {setTimeout as wait} from 'node:timers/promises'
import {runIn} from '../cli/support.ts'
import {HOSTILE, LARGE, oneLine, PLACES} from '../support/hostileTexts.ts'
import {pageFrom} from '../support/safePage.ts'
import {scan} from './axe.ts'
import {openPage, type Page} from './browser.ts'
import {limits} from './limits.ts'
import {makeScratch} from './scratch.ts'
import {workbench} from './setup.ts'

type Look = {readonly width: number, readonly media?: Parameters<Page['emulateMedia']>[0], readonly spaced?: true}

/** Widths in CSS pixels: of paper without its margins. */
const LOOKS: Readonly<Record<string, Look>> = {
  'light': {width: 1200},
  'dark': {width: 1200, media: {colorScheme: 'dark'}},
  'forced colours': {width: 1200, media: {forcedColors: 'active'}},
  'dark forced colours': {width: 800, media: {forcedColors: 'active', colorScheme: 'dark'}},
  'beside the text': {width: 520},
  'narrow': {width: 320},
  'narrow, with the text spaced by the reader': {width: 320, spaced: true},
  'A4': {width: 680, media: {media: 'print'}},
  'A3': {width: 1010, media: {media: 'print'}},
}

/** As WCAG 1.4.12 lets readers space texts. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }'

const documents = readdirSync(join(import.meta.dirname, 'pages')).filter(name => name.endsWith('.md'))
const shots = process.env['PITKOSPUUT_SHOTS']

describe('pages in a browser', function () {
  this.timeout(limits.journey)
  const scratch = makeScratch('pitkospuut-pages')
  let page: Page
  let close: () => Promise<void>
  const happened: string[] = []

  before(async () => {
    cpSync(join(import.meta.dirname, 'pages'), scratch.folder, {recursive: true})
    mkdirSync(join(scratch.folder, '.git'))
    const {page: opened, close: closing} = await openPage((await workbench()).folder)
    page = opened
    close = closing
    page.on('dialog', dialog => {
      happened.push(`dialog: ${dialog.message()}`)
      void dialog.dismiss().catch(() => undefined)
    })
    page.on('popup', () => { happened.push('popup') })
    page.on('pageerror', ({message}) => { happened.push(`error: ${message}`) })
    page.on('console', message => { happened.push(`console: ${message.text()}`) })
    page.on('request', request => { happened.push(`request: ${request.url()}`) })
  })
  after(async () => {
    await close()
    scratch.remove()
  })

  const look = async ({width, media = {}, spaced}: Look): Promise<void> => {
    await page.emulateMedia({media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media})
    await page.setViewportSize({width, height: 900})
    await page.evaluate(`document.getElementById('spacing')?.remove(); ${spaced ? `document.head.append(Object.assign(document.createElement('style'), {id: 'spacing', textContent: ${JSON.stringify(SPACING)}}))` : ''}`)
  }

  for (const name of documents) {
    it(`${name} can be read by everybody`, async () => {
      const file = join(scratch.folder, name.replace('.md', '.html'))
      const {code, err} = await runIn(scratch.folder, `render ${name} -o ${name.replace('.md', '.html')}`)
      assert.equal(code, 0, err)
      await page.goto(pathToFileURL(file).href)
      assert.deepEqual(await page.evaluate(STRUCTURE), [])
      for (const [told, shown] of Object.entries(LOOKS)) {
        await look(shown)
        const {ours} = await scan(page, 'html')
        assert.deepEqual(ours, [], told)
        assert.deepEqual(await page.evaluate(OVERFLOW), [], told)
        if (shots) await page.screenshot({path: join(shots, `${name}-${told.replaceAll(/\W+/gu, '-')}.png`), fullPage: true})
      }
    })
  }

  const spoilt: Readonly<Record<string, readonly [spoil: string, told: () => Promise<unknown>]>> = {
    'a text that is too pale': ["document.querySelector('main p').style.color = '#aaa'", async () => (await scan(page, 'html')).ours],
    'a picture without its words': ["document.querySelector('main').append(document.createElement('img'))", async () => (await scan(page, 'html')).ours],
    'a heading that is left out': ["document.querySelector('main').append(document.createElement('h5'))", () => page.evaluate(STRUCTURE)],
    'a table as wide as it wants': ["for (const one of document.querySelectorAll('.wide')) one.className = ''", () => page.evaluate(OVERFLOW)],
    'a box that the keyboard does not reach': ["for (const one of document.querySelectorAll('.wide')) one.removeAttribute('tabindex')", () => page.evaluate(OVERFLOW)],
    'a script': ["document.querySelector('main').append(document.createElement('script'))", () => page.evaluate(ESCAPED)],
  }
  for (const [wrong, [spoil, told]] of Object.entries(spoilt)) {
    it(`${wrong} would be noticed`, async () => {
      await runIn(scratch.folder, 'render abc-malli.fi.md -o spoilt.html --force')
      await page.goto(pathToFileURL(join(scratch.folder, 'spoilt.html')).href)
      await look({width: 320})
      await page.evaluate(spoil)
      assert.notDeepEqual(await told(), [])
    })
  }

  it('what a page asks for and says would be noticed', async () => {
    await page.evaluate("document.querySelector('main').append(Object.assign(document.createElement('img'), {src: 'https://evil.example/x.png'})); setTimeout(() => alert(1), 0)")
    happened.length = 0
    await wait(150)
    assert.ok(happened.some(one => one.startsWith('dialog')), happened.join('\n'))
  })

  const harmless = async (text: string): Promise<void> => {
    const file = join(scratch.folder, 'harm.html')
    const html = pageFrom(text)
    assert.ok(html !== undefined)
    writeFileSync(file, html)
    await look({width: 1200})
    happened.length = 0
    const address = pathToFileURL(file).href
    await page.goto(address)
    await wait(60)
    assert.deepEqual(happened.filter(one => one !== `request: ${address}` && !one.startsWith('request: data:image/')), [])
    assert.equal(page.url(), address)
    assert.deepEqual(await page.evaluate(ESCAPED), [])
  }

  for (const [place, around] of Object.entries(PLACES)) {
    it(`a document that means harm does none: ${place}`, async () => {
      for (const [tried, text] of Object.entries(HOSTILE)) await harmless(around(text)).catch((error: unknown) => { throw new Error(tried, {cause: error}) })
    })
  }
  it('a document that is much or deep does no harm', async () => {
    for (const [tried, text] of Object.entries(LARGE)) {
      await harmless(`---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n${text}\n\n## Vahvuudet\n\n- a\n- ${oneLine(text)}\n\n${text}\n`).catch((error: unknown) => { throw new Error(tried, {cause: error}) })
      assert.deepEqual(await page.evaluate(OVERFLOW), [], tried)
    }
  })
})

/** What axe does not look at: one name for the page, headings without gaps, cells that know their headings, pictures with their words. */
const STRUCTURE = `(() => {
  const wrong = [], levels = [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(one => Number(one.tagName[1]))
  if (levels.filter(level => level === 1).length !== 1 || levels[0] !== 1) wrong.push('h1: ' + levels)
  levels.forEach((level, at) => { if (at > 0 && level > levels[at - 1] + 1) wrong.push('a gap between headings: ' + levels.join(' ')) })
  for (const cell of document.querySelectorAll('th')) if (!cell.scope) wrong.push('th without scope: ' + cell.textContent)
  for (const image of document.images) if (!image.alt || !image.naturalWidth) wrong.push('image: ' + image.outerHTML.slice(0, 80))
  for (const drawing of document.querySelectorAll('svg')) if (drawing.getAttribute('aria-hidden') !== 'true') wrong.push('drawing')
  for (const empty of document.querySelectorAll('h1:empty,h2:empty,h3:empty,li:empty,dt:empty,dd:empty')) wrong.push('empty: ' + empty.parentElement.outerHTML.slice(0, 120))
  if (/\\{#|\\[object |undefined|<!--/.test(document.body.textContent)) wrong.push('what nobody should read')
  return wrong
})()`

/** What is wider than the page (WCAG 1.4.10), and what can be scrolled but not reached with the keyboard. */
const OVERFLOW = `(() => {
  const wrong = [], width = document.documentElement.clientWidth
  if (document.documentElement.scrollWidth > width) wrong.push('the page is ' + document.documentElement.scrollWidth + ' wide in ' + width)
  const inBox = one => one.closest(matchMedia('print').matches ? '.unseen' : '.wide, .unseen') !== null
  for (const one of document.body.querySelectorAll('*')) {
    const {left, right, height} = one.getBoundingClientRect()
    if (!inBox(one) && height > 0 && (right > width + 1 || left < -1)) wrong.push('out of the page: ' + one.outerHTML.slice(0, 100))
    const scrolls = one.scrollWidth > one.clientWidth + 1 && /auto|scroll/.test(getComputedStyle(one).overflowX)
    if (scrolls && one.tabIndex !== 0) wrong.push('not reached with the keyboard: ' + one.outerHTML.slice(0, 100))
  }
  return wrong.slice(0, 5)
})()`

/** What a page must not have, as the browser has understood it. */
const ESCAPED = `(() => {
  const wrong = [...document.querySelectorAll('script, iframe, object, embed, form, input, link, base, video, audio')].map(one => one.outerHTML.slice(0, 80))
  for (const one of document.querySelectorAll('*')) for (const {name, value} of one.attributes) if (/^on/i.test(name) || name === 'style' || /^\\s*(?:javascript|vbscript):/i.test(value)) wrong.push(name + '=' + value.slice(0, 60))
  if (document.body.children.length !== 1 || document.querySelectorAll('body > main').length !== 1) wrong.push('not in main: ' + document.body.children.length)
  if (/[\\u202a-\\u202e\\u2066-\\u2069\\u200e\\u200f\\u061c]/.test(document.body.textContent)) wrong.push('a sign that turns the direction')
  return wrong.slice(0, 5)
})()`
