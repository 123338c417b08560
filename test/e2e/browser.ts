// The browser that shows the workbench: playwright-core from the cache, and the few of its types that are used (it is no dependency of the project).
import {mkdirSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {makeScratch, type Scratch} from './scratch.ts'
import {browserPath} from './system.ts'
import {limits} from './limits.ts'

type Filter = {readonly hasText?: string | RegExp}

export type Locator = {
  readonly first: () => Locator
  readonly filter: (filter: Filter) => Locator
  readonly locator: (selector: string) => Locator
  readonly click: () => Promise<void>
  readonly dblclick: () => Promise<void>
  readonly fill: (text: string, options?: {readonly timeout?: number}) => Promise<void>
  readonly focus: () => Promise<void>
  readonly press: (keys: string) => Promise<void>
  readonly count: () => Promise<number>
  readonly getAttribute: (name: string) => Promise<string | null>
  readonly innerText: () => Promise<string>
  readonly allInnerTexts: () => Promise<string[]>
  /** Runs in the page, so it may use nothing from around it. */
  readonly evaluateAll: <R>(look: (found: readonly {readonly textContent: string | null, readonly style: {readonly top: string}}[]) => R) => Promise<R>
  readonly waitFor: (options?: {readonly state?: 'visible' | 'detached', readonly timeout?: number}) => Promise<void>
}

type FrameLocator = {readonly frameLocator: (selector: string) => FrameLocator, readonly locator: (selector: string) => Locator}

/** A page in a page. */
export type Frame = {readonly evaluate: (script: string) => Promise<unknown>, readonly url: () => string}

export type Page = {
  readonly frameLocator: FrameLocator['frameLocator']
  readonly goto: (url: string) => Promise<unknown>
  readonly reload: () => Promise<unknown>
  readonly setViewportSize: (size: {readonly width: number, readonly height: number}) => Promise<void>
  readonly locator: (selector: string) => Locator
  readonly keyboard: {readonly press: (keys: string) => Promise<void>, readonly type: (text: string) => Promise<void>}
  /** Of the page and of all that is in it. */
  readonly frames: () => readonly Frame[]
  /** Runs a script in the page. */
  readonly evaluate: (script: string) => Promise<unknown>
  readonly screenshot: (options: {readonly path: string, readonly fullPage?: boolean}) => Promise<unknown>
  readonly exposeFunction: (name: string, call: (...args: readonly never[]) => void) => Promise<void>
  readonly on: {
    (event: 'crash', call: () => void): void
    (event: 'request', call: (request: {readonly url: () => string}) => void): void
    (event: 'dialog', call: (dialog: {readonly message: () => string, readonly dismiss: () => Promise<void>}) => void): void
    (event: 'console', call: (message: {readonly type: () => string, readonly text: () => string}) => void): void
    (event: 'popup', call: (page: Page) => void): void
    (event: 'pageerror', call: (error: Error) => void): void
  }
  readonly emulateMedia: (media: {readonly media?: 'screen' | 'print', readonly colorScheme?: 'light' | 'dark', readonly forcedColors?: 'active' | 'none'}) => Promise<void>
  readonly url: () => string
  readonly setDefaultTimeout: (milliseconds: number) => void
}

type Context = {readonly newPage: () => Promise<Page>, readonly close: () => Promise<void>}
type Playwright = {readonly chromium: {readonly launchPersistentContext: (profile: string, options: object) => Promise<Context>}}

/** Without a sandbox, because root in a container has none to use: the only pages opened are our own. */
const browserArguments = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
]

/** In English, as most Finnish users run VS Code: our own texts must be Finnish all the same. `modules` is the folder that has playwright-core. */
export async function openPage(modules: string): Promise<{readonly page: Page, readonly close: () => Promise<void>}> {
  const {chromium} = createRequire(join(modules, '/'))('playwright-core') as Playwright
  const profile = makeProfile()
  const viewport = {width: 1400, height: 900}
  try {
    const context = await chromium.launchPersistentContext(profile.folder, {executablePath: browserPath(), args: browserArguments, viewport, locale: 'en-US', permissions: ['clipboard-read', 'clipboard-write']})
    const page = await context.newPage()
    page.setDefaultTimeout(limits.step)
    return {page, close: () => context.close().finally(profile.remove)}
  } catch (error) {
    profile.remove()
    throw error
  }
}

/** Allows what Debian's Chromium refuses by default: the service workers of webviews, which the web build serves from other origins. */
function makeProfile(): Scratch {
  const profile = makeScratch('pitkospuut-browser')
  mkdirSync(join(profile.folder, 'Default'))
  writeFileSync(join(profile.folder, 'Default/Preferences'), JSON.stringify({profile: {cookie_controls_mode: 0, block_third_party_cookies: false}}))
  return profile
}
