// The pages of previews that are on the screen, each in a frame of its own, and what stands in them.
import type {Frame, Page} from './browser.ts'
import {limits} from './limits.ts'
import {until} from './until.ts'

/** Runs a script in the page of a preview; what it gives must be plain. */
export type PreviewPage = {readonly look: <T>(script: string) => Promise<T>}

/** The page of the preview for which `is` (a script) is true, as soon as there is one that can be seen. */
export function previewWhere(page: Page, is: string): Promise<PreviewPage> {
  return until(`a preview where ${is}`, limits.step, async () => {
    const [frame] = await pagesWhere(page, is)
    return frame ? {look: <T>(script: string) => frame.evaluate(script) as Promise<T>} : false
  })
}

/** The same for any page. */
export function frameWhere(page: Page, is: string): Promise<PreviewPage> {
  return until(`a page where ${is}`, limits.step, async () => {
    const found = await Promise.all(page.frames().map(async frame => await frame.evaluate(is).catch(() => false) === true ? [frame] : []))
    const [frame] = found.flat()
    return frame ? {look: <T>(script: string) => frame.evaluate(script) as Promise<T>} : false
  })
}

/** The preview whose title holds a text. */
export const previewOf = (page: Page, title: string): Promise<PreviewPage> => previewWhere(page, `document.title.includes(${JSON.stringify(title)})`)

/** How many previews can be seen. */
export const previewCount = async (page: Page): Promise<number> => (await pagesWhere(page, 'true')).length

async function pagesWhere(page: Page, is: string): Promise<readonly Frame[]> {
  const test = `document.querySelector('main#document') !== null && innerWidth > 0 && document.visibilityState === 'visible' && Boolean(${is})`
  const found = await Promise.all(page.frames().map(async frame => await frame.evaluate(test).catch(() => false) === true ? [frame] : []))
  return found.flat()
}

/** Waits until a script in a preview gives something true, and gives it. */
export function untilIn<T>({look}: PreviewPage, what: string, script: string): Promise<T> {
  return until(what, limits.step, async () => await look<T>(script).catch(() => undefined) || false)
}
