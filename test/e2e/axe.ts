// An axe scan (WCAG 2.1, A and AA) of a part of the workbench. What VS Code's own page breaks is named with its reason; all else is told.
import assert from 'node:assert/strict'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import type {Page} from './browser.ts'

/** `known`: how often each rule is broken by VS Code itself. `ours`: what else is wrong, one a line: rule, element, why. */
export type Scan = {readonly known: Readonly<Record<string, number>>, readonly ours: readonly string[]}

type Found = {readonly violations: readonly {readonly id: string, readonly nodes: readonly {readonly html: string, readonly failureSummary: string}[]}[], readonly passes: readonly unknown[]}

/** What is in the page of VS Code and cannot be given otherwise by an extension: rule of axe, in which elements, why it is left out. */
const OF_VSCODE: readonly (readonly [rule: string, where: RegExp, why: string])[] = [
  ['label-content-name-mismatch', /class="[^"]*monaco-list-row/u, 'a name and what stands beside it have no space between them in the page, so they are in no accessible name; the names of our rows are compared on their own'],
  ['aria-required-children', /role="tree"/u, 'in a tree that is scrolled the rows that stay on top stand in a container without a role'],
  ['aria-allowed-attr', /role="option".* aria-level=/u, 'the rows of every quick pick are options with a level'],
  ['color-contrast', /class="monaco-highlighted-label"/u, 'colours are those of the theme; the second line of a quick pick has 4.4 of 4.5 in Light Modern'],
  ['aria-prohibited-attr', /class="monaco-keybinding"/u, 'the keys of a command are named in an element without a role'],
]

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const options = {runOnly: {type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}, resultTypes: ['violations', 'passes']}

/** `place`: a selector of what is scanned. Throws when nothing is there, or when axe found nothing in it to look at. */
export async function scan(page: Page, place: string): Promise<Scan> {
  await page.evaluate(`window.axe === undefined && (() => {${source}})()`)
  const {violations, passes} = await page.evaluate(`axe.run(${JSON.stringify(place)}, ${JSON.stringify(options)})`) as Found
  if (passes.length === 0) throw new Error(`${place} has nothing that axe looks at`)
  const all = violations.flatMap(({id, nodes}) => nodes.map(({html, failureSummary}) => ({id, html, why: failureSummary.replace(/\s+/gu, ' ')})))
  const isKnown = ({id, html}: (typeof all)[number]): boolean => OF_VSCODE.some(([rule, where]) => rule === id && where.test(html))
  const known: Record<string, number> = {}
  for (const {id} of all.filter(isKnown)) known[id] = (known[id] ?? 0) + 1
  return {known, ours: all.filter(one => !isKnown(one)).map(({id, html, why}) => `${id}: ${html}: ${why}`)}
}

/** WCAG 2.1 A and AA, in the page of the preview itself. */
export async function axeFindsNothing(page: Page): Promise<void> {
  const isPreview = "document.querySelector('main#document h1') !== null"
  const frames = await Promise.all(page.frames().map(async frame => (await frame.evaluate(isPreview).catch(() => false)) === true ? [frame] : []))
  const [frame] = frames.flat()
  assert.ok(frame, 'no frame of the preview')
  await frame.evaluate(source)
  const found = await frame.evaluate(`axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']})
    .then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.slice(0, 3).map(({html, failureSummary}) => html.slice(0, 120) + ' ' + failureSummary).join(' | ')))`)
  assert.deepEqual(found, [])
}
