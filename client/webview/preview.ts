// The page of a preview: replaces what has changed, and leads to the text by keys and by mouse. It has no words of its own.
import morphdom from 'morphdom'
import type { Preview, PreviewBlock } from '../../server/protocol/preview.ts'
import type { FromPage, ToPage } from '../previewMessages.ts'
import { boardIn } from './board.ts'
import { draftOf } from './boardDraft.ts'
import { pointersUp, stepTo } from './order.ts'

declare function acquireVsCodeApi(): { readonly postMessage: (message: FromPage) => void; readonly getState: () => unknown; readonly setState: (state: unknown) => void }

const editor = acquireVsCodeApi()
const byId = (id: string): HTMLElement => document.getElementById(id) ?? document.body
const [bar, notice, main, said] = [byId('bar'), byId('notice'), byId('document'), byId('said')]
const large = document.createElement('button')
large.type = 'button'
const keys = document.createElement('span')
keys.id = 'keys'
bar.append(large, keys)
const kind = document.createElement('button')
kind.type = 'button'
kind.id = 'kind'
kind.hidden = true
notice.after(kind)

const PART = '[data-pointer]'

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') {
    board.away(data.preview)
    show(data.preview)
    board.back(data.preview)
  } else if (data.type === 'board') board.take(data.board)
  else if (data.type === 'part') mark(data.pointer)
  else if (data.type === 'large') setLarge(data.isLarge)
  else say(said, data.message)
})

function show({ words, notice: told = '', chooses = '', content }: Preview): void {
  give(document.documentElement, 'lang', words.language)
  say(large, words.large)
  say(keys, words.keys)
  say(notice, told)
  say(kind, chooses)
  kind.hidden = chooses === ''
  give(main, 'aria-label', words.document)
  if (!content) {
    document.title ||= words.title
    return
  }
  document.title = content.title === '' ? words.title : `${words.title}: ${content.title}`
  give(main, 'lang', content.language)
  give(main, 'class', `layout-${content.layout}`)
  const shown = new Map(blocks().map((block) => [block.dataset['block'] ?? '', block]))
  for (const [id, block] of shown) {
    if (content.order.includes(id)) continue
    block.remove()
    sources.delete(id)
  }
  for (const one of content.blocks) {
    const { id } = one
    const next = elementOf(sourceOf(one))
    if (!next) continue
    next.dataset['block'] = id
    const before = shown.get(id)
    if (before?.tagName === next.tagName) patch(before, next)
    else {
      before?.replaceWith(next)
      shown.set(id, next)
    }
  }
  for (const [index, id] of content.order.entries()) {
    const block = shown.get(id)
    // what stands in its place is left alone: moving it would take the focus away
    if (block && main.children[index] !== block) main.insertBefore(block, main.children[index] ?? null)
  }
  keepReachable()
  restoreScroll()
}

const blocks = (): HTMLElement[] => [...main.children].filter((child) => child instanceof HTMLElement)

/** HTML of the blocks as it came. */
const sources = new Map<string, string>()

function sourceOf({ id, html, instead }: PreviewBlock): string {
  const before = sources.get(id) ?? ''
  const source = instead ? before.slice(0, instead.start) + html + before.slice(instead.end) : html
  sources.set(id, source)
  return source
}

/** All parts can be focused from the start: what is unchanged is then equal to what is shown. */
function elementOf(html: string): HTMLElement | undefined {
  const template = document.createElement('template')
  template.innerHTML = html
  const [first] = template.content.children
  for (const part of template.content.querySelectorAll(PART)) part.setAttribute('tabindex', '-1')
  return first instanceof HTMLElement ? first : undefined
}

/** Takes over what has changed; what is the same stays, and with it focus and selection. */
function patch(before: HTMLElement, next: HTMLElement): void {
  morphdom(before, next, {
    onBeforeElUpdated: (from, to) => {
      const index = from.getAttribute('tabindex')
      if (index !== null) to.setAttribute('tabindex', index)
      if (from.classList.contains('here')) to.classList.add('here')
      return !from.isEqualNode(to)
    },
  })
}

/** What is the same is not written again: a browser would look at all of it once more. */
function give(where: HTMLElement, name: string, value: string): void {
  if (where.getAttribute(name) !== value) where.setAttribute(name, value)
}

/** Only what is new is told. */
function say(where: HTMLElement, text: string): void {
  if (where.textContent !== text) where.textContent = text
}

/** The part that the cursor of the text is in comes into view, unless somebody is busy here. */
function mark(pointer: string): void {
  const part = partOf(pointer)
  if (part?.classList.contains('here')) return
  for (const one of main.querySelectorAll('.here')) {
    one.classList.remove('here')
    if (one.className === '') one.removeAttribute('class')
  }
  part?.classList.add('here')
  if (part && !document.hasFocus() && performance.now() > backUntil) reveal(part)
}

function partOf(pointer: string): HTMLElement | undefined {
  for (const one of pointersUp(pointer)) {
    const found = main.querySelector(`[data-pointer="${CSS.escape(one)}"]`)
    if (found instanceof HTMLElement) return found
  }
  return undefined
}

/** A part that is larger than the window is shown from its start, and none behind what stays on top. */
function reveal(part: HTMLElement): void {
  part.scrollIntoView({ block: part.offsetHeight > window.innerHeight ? 'start' : 'nearest' })
}

const parts = (): HTMLElement[] => [...main.querySelectorAll(PART)].filter((part) => part instanceof HTMLElement)

/** One part at a time is reached by the tab key, the others by arrows. */
function keepReachable(): void {
  const all = parts()
  const reached = all.filter((part) => part.tabIndex === 0)
  const [own = all[0], ...others] = reached
  for (const part of others) part.tabIndex = -1
  if (own) give(own, 'tabindex', '0')
}

function toPart(part: HTMLElement, options?: FocusOptions): void {
  for (const one of main.querySelectorAll(`${PART}[tabindex="0"]`)) one.setAttribute('tabindex', '-1')
  part.tabIndex = 0
  part.focus(options)
}

const partAround = (target: EventTarget | null): HTMLElement | undefined => {
  const part = target instanceof Element ? target.closest(PART) : undefined
  return part instanceof HTMLElement ? part : undefined
}

const toSource = (part: HTMLElement): void => editor.postMessage({ type: 'source', pointer: part.dataset['pointer'] ?? '' })

main.addEventListener('keydown', (event) => {
  const { target, key } = event
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || !(target instanceof HTMLElement) || !target.matches(PART)) return
  const all = parts()
  const next = stepTo(key, all.indexOf(target), all.length)
  const to = next === undefined ? undefined : all[next]
  if (key === 'Enter') toSource(target)
  else if (to) toPart(to)
  else return
  event.preventDefault()
})

main.addEventListener('dblclick', ({ target }) => {
  const part = partAround(target)
  if (part && !isForInput(target)) toSource(part)
})

/** What does something of its own when it is clicked. */
const isForInput = (target: EventTarget | null): boolean => target instanceof Element && target.closest('a, button, input, textarea, select, [contenteditable]') !== null

main.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  const part = partAround(event.target)
  const go = link?.getAttribute('data-go') ?? undefined
  if (go !== undefined) {
    event.preventDefault()
    editor.postMessage({ type: 'write', pointer: go })
  } else if (part && !isForInput(event.target) && event.detail === 1 && document.getSelection()?.isCollapsed !== false) editor.postMessage({ type: 'show', pointer: part.dataset['pointer'] ?? '' })
})

function setLarge(isLarge: boolean): void {
  document.body.classList.toggle('large', isLarge)
  large.setAttribute('aria-pressed', String(isLarge))
}

kind.addEventListener('click', () => editor.postMessage({ type: 'kind' }))
large.addEventListener('click', () => editor.postMessage({ type: 'large', isLarge: !document.body.classList.contains('large') }))

/** Where in the document one was before the editor was closed or hidden: there one stays, wherever the cursor of the text is. What stands above it grows later. */
let waiting = scrollOf(editor.getState())
/** Texts get their cursors back a little later, more than once. */
let backUntil = 0
const SETTLING = 1500

function scrollOf(state: unknown): number {
  return typeof state === 'object' && state !== null && 'scroll' in state && typeof state.scroll === 'number' ? state.scroll : 0
}

function restoreScroll(): void {
  if (waiting > 0) {
    window.scrollTo({ top: waiting + main.offsetTop })
    backUntil = performance.now() + SETTLING
  }
  waiting = 0
}

window.addEventListener('scroll', () => keep({ scroll: window.scrollY - main.offsetTop }), { passive: true })

/** What is kept while the page is hidden, and when the window is opened again. */
function keep(more: Readonly<Record<string, unknown>>): void {
  const state = editor.getState()
  editor.setState({ ...(typeof state === 'object' ? state : {}), ...more })
}

const board = boardIn(main, bar, { send: (message) => editor.postMessage({ type: 'board', board: message }), focus: toPart, keep: (draft) => keep({ draft }), kept: () => draftOf(editor.getState()) })

editor.postMessage({ type: 'ready' })
