// The buttons of an item: they stand in the item that has the focus and in the one below the mouse, and nowhere else.
import type { BoardWords } from '../../server/protocol/board.ts'
import { homeOfText, itemAround, mayAdd, mayEdit, unitAround } from './boardItems.ts'

export interface Tools {
  readonly element: HTMLElement
  /** Puts them into an item, or away. `isReached`: also by the tab key. */
  readonly standIn: (item: HTMLElement | undefined, isReached: boolean) => void
  readonly setWords: (words: BoardWords) => void
}

export type Deed = 'move' | 'edit' | 'add'

/** What is drawn on each button, as lines and dots on 16 × 16. */
const SIGNS: Readonly<Record<Deed, string>> = {
  move: 'M6 3.5v.01M10 3.5v.01M6 8v.01M10 8v.01M6 12.5v.01M10 12.5v.01',
  edit: 'M3 13l.6-2.6L10.8 3.200a1.400 1.400 0 0 1 2 2L5.600 12.400zM9.600 4.400l2 2',
  add: 'M8 3.500v9M3.500 8h9',
}

const KEYS: Readonly<Partial<Record<Deed, string>>> = { move: 'Alt+ArrowUp Alt+ArrowDown Alt+ArrowLeft Alt+ArrowRight', edit: 'F2' }

export function toolsFor(act: (deed: Deed, item: HTMLElement) => void): Tools {
  const element = document.createElement('span')
  element.className = 'item-tools'
  element.setAttribute('role', 'group')
  const buttons = (Object.keys(SIGNS) as Deed[]).map((deed) => {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = `item-${deed}`
    const keys = KEYS[deed]
    if (keys !== undefined) button.setAttribute('aria-keyshortcuts', keys)
    button.append(drawn(SIGNS[deed]))
    button.addEventListener('click', () => {
      const unit = deed === 'move' ? itemAround(element) : unitAround(element)
      if (unit) act(deed, unit)
    })
    return { deed, button }
  })
  element.append(...buttons.map(({ button }) => button))
  for (const event of ['click', 'dblclick'] as const) element.addEventListener(event, (happened) => happened.stopPropagation())
  let words: BoardWords | undefined
  return {
    element,
    setWords: (now) => {
      words = now
      element.lang = now.language
    },
    standIn: (item, isReached) => {
      if (!item || !words) return element.remove()
      for (const { button } of buttons) button.tabIndex = isReached ? 0 : -1
      const home = homeOfText(item)
      if (element.parentElement === home) return
      element.remove()
      const name = nameOf(item)
      const may: Readonly<Record<Deed, boolean>> = { move: itemAround(item) !== undefined, edit: mayEdit(item), add: mayAdd(item) }
      for (const { deed, button } of buttons) {
        button.hidden = !may[deed]
        button.title = words[deed]
        button.setAttribute('aria-label', deed === 'add' ? words.add : `${words[deed]} ${name}`)
      }
      home.append(element)
    },
  }
}

const SHOWN = 60

/** What an item says of its own, shortened. */
export function nameOf(item: HTMLElement): string {
  const parts = [...homeOfText(item).childNodes].filter((node) => !(node instanceof HTMLElement && node.matches('ul, ol, dl, .item-tools, .item-field, .ask, .theme')))
  const text = parts.map((node) => node.textContent).join('').replace(/\s+/gu, ' ').trim()
  return [...text].length > SHOWN ? `${[...text].slice(0, SHOWN - 1).join('').trimEnd()}…` : text
}

function drawn(path: string): SVGElement {
  const NAMESPACE = 'http://www.w3.org/2000/svg'
  const image = document.createElementNS(NAMESPACE, 'svg')
  for (const [name, value] of [['viewBox', '0 0 16 16'], ['aria-hidden', 'true'], ['focusable', 'false']] as const) image.setAttribute(name, value)
  const line = document.createElementNS(NAMESPACE, 'path')
  line.setAttribute('d', path)
  image.append(line)
  return image
}
