// How fast the preview of a document of 50 KB is: from the change event to the frame after the patch, beside an empty panel's round trip in the same run.
// `PITKOSPUUT_KEYS` sets how many keys are measured for each document (default 25).
import assert from 'node:assert/strict'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setTimeout as wait} from 'node:timers/promises'
import {limits} from './limits.ts'
import {packageExtension, packageFolder} from './packaged.ts'
import {goTo, kindItem, openWorkbench, pictured, quickOpen, runCommand, runFirstCommand, type Opened} from './person.ts'
import {frameWhere, previewWhere, untilIn} from './previewFrames.ts'
import {makeScratch, type Scratch} from './scratch.ts'
import {until} from './until.ts'

const SIZE = 54_000
const KEYS = Number(process.env['PITKOSPUUT_KEYS'] ?? 25)
/** Milliseconds that the preview may take more than the empty panel, 95 times of 100. */
const MORE = 50

type Round = {readonly at: number, readonly took: number}
type Document = {readonly name: string, readonly text: string}

describe('the preview of documents of 50 KB', function () {
  this.timeout(limits.journey * 2)
  let scratch: Scratch
  before(() => { scratch = makeScratch('pitkospuut-speed') })
  after(() => scratch.remove())

  it('is patched within 50 ms more than an empty panel takes, 95 of 100 times', async () => {
    for (const {name, text} of documents()) writeFileSync(join(scratch.folder, name), text)
    const opened = await openWorkbench({workspace: scratch.folder, vsix: packageExtension().vsix, others: [packageFolder(join(import.meta.dirname, 'meter'))], settings: {'pitkospuut.language': 'fi', 'editor.wordWrap': 'off', 'editor.quickSuggestions': {other: 'off'}, 'editor.suggestOnTriggerCharacters': false}})
    await pictured('preview-speed', opened.page, () => measured(opened)).finally(() => opened.close())
  })

  async function measured({page}: Opened): Promise<void> {
    const all: {readonly took: number, readonly empty: number}[] = []
    for (const [index, {name, text}] of documents().entries()) {
      await quickOpen(page, name)
      await kindItem(page).waitFor()
      await runFirstCommand(page, 'Pitkospuut: Esikatselu')
      if (index === 0) {
        await runFirstCommand(page, 'Meter: Open')
        await runCommand(page, 'View: Focus First Editor Group')
      }
      const meter = await frameWhere(page, `document.body?.id === 'meter'`)
      const preview = await previewWhere(page, `document.title.includes(${JSON.stringify(name)})`)
      await goTo(page, text.slice(0, text.indexOf('mitattava')).split('\n').length, text.slice(0, text.indexOf('mitattava')).length - text.slice(0, text.indexOf('mitattava')).lastIndexOf('\n'))
      await preview.look(`(() => {
        window.frames_ = []
        new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => window.frames_.push(Date.now()))))
          .observe(document.querySelector('main'), {subtree: true, childList: true, characterData: true})
      })()`)
      await page.keyboard.type('abc') // once, so that all that is made once is made
      await untilIn(preview, 'the first letters', `document.querySelector('main').textContent.includes('abcmitattava')`)
      await wait(1500)
      await meter.look('void (window.rounds.length = 0)')
      await preview.look('void (window.frames_.length = 0)')
      const rounds: {readonly took: number, readonly empty: number}[] = []
      for (let key = 0; key < KEYS; key++) {
        await page.keyboard.type('x')
        const round = await until('the empty panel', limits.step, async () => (await meter.look<readonly Round[]>('window.rounds'))[key] ?? false)
        const drawn = await until('the preview', limits.step, async () => (await preview.look<readonly number[]>('window.frames_')).find(at => at >= round.at) ?? false)
        rounds.push({took: drawn - round.at, empty: round.took})
        await wait(60)
        await preview.look('void (window.frames_.length = 0)')
      }
      console.log(`    ${name}, ${Math.round(Buffer.byteLength(text) / 1000)} KB: preview ${told(rounds.map(({took}) => took))}; empty panel ${told(rounds.map(({empty}) => empty))}; more ${told(rounds.map(({took, empty}) => took - empty))}`)
      all.push(...rounds)
    }
    // of the same change: what else the machine is doing at that moment holds up both
    const within = all.filter(({took, empty}) => took <= empty + MORE).length
    console.log(`    ${within} of ${all.length} within ${MORE} ms more than the empty panel`)
    assert.ok(within >= 0.95 * all.length, `${within} of ${all.length}`)
  }
})

const quantile = (values: readonly number[], part: number): number => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? 0
const told = (values: readonly number[]): string => `half ${quantile(values, 0.5)}, 95 of 100 ${quantile(values, 0.95)} ms`

/** Each has the word at which is typed in the middle. */
function documents(): readonly Document[] {
  const card = readFileSync(join(import.meta.dirname, 'workspace/hankekortti-kehra-ii.md'), 'utf8')
  return [
    {name: 'swot.md', text: `---\ntyyppi: swot\ntunniste: s\notsikko: swot.md\nkieli: fi\n---\n\n# swot.md\n${quadrants(title => `\n## ${title}\n`, text => `- ${text}`)}`},
    {name: 'swot.yaml', text: `tyyppi: swot\ntunniste: y\notsikko: swot.yaml\nkieli: fi${quadrants(title => `${title.toLowerCase()}:`, text => `  - ${text}`)}`},
    {name: 'kortti.md', text: longer(card.replace(/^otsikko: .*$/mu, 'otsikko: kortti.md'), /^## /mu)},
    {name: 'kortti.yaml', text: cardInYaml()},
  ]
}

const sentence = (number: number): string => `Lapsen ääni kuuluu, kun työntekijä on tuttu ja aikaa on riittävästi (${number})`

function quadrants(heading: (title: string) => string, item: (text: string) => string): string {
  const each = Math.floor(SIZE / 4 / 88)
  return ['Vahvuudet', 'Heikkoudet', 'Mahdollisuudet', 'Uhat'].map((title, at) => `\n${heading(title)}\n${Array.from({length: each}, (_, n) => item(at === 1 && n === 60 ? 'mitattava kohta' : sentence(at * each + n))).join('\n')}`).join('') + '\n'
}

/** Paragraphs behind each section until the text is long enough. */
function longer(text: string, heading: RegExp): string {
  const parts = text.split(new RegExp(`(?=${heading.source})`, 'mu'))
  const each = Math.floor((SIZE - text.length) / (parts.length - 1) / 85)
  return parts.map((part, at) => at === 0 ? part : `${part.trimEnd()}\n\n${Array.from({length: each}, (_, n) => at === 6 && n === 3 ? 'mitattava kohta' : sentence(at * each + n)).join('\n\n')}\n\n`).join('')
}

function cardInYaml(): string {
  const keys = ['kuvaus', 'tavoitteet', 'riskit', 'toimenpiteet', 'tulokset', 'juurruttaminen']
  const each = Math.floor(SIZE / keys.length / 88)
  return `tyyppi: hankekortti\ntunniste: k\notsikko: kortti.yaml\nkieli: fi\n${keys.map((key, at) => `${key}: |\n${Array.from({length: each}, (_, n) => `  ${at === 2 && n === 5 ? 'mitattava kohta' : sentence(at * each + n)}\n`).join('\n')}`).join('')}`
}
