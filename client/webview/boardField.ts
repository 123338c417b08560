// The field in which the text of an item is edited where the item stands. What was typed stays until it is saved or given up.
import type { BoardWords } from '../../server/protocol/board.ts'
import { homeOfText } from './boardItems.ts'

export interface Field {
  readonly isOpen: () => boolean
  /** In an item, whose own text gives way; or behind an item, as a new one. */
  readonly open: (item: HTMLElement, text: string, words: BoardWords, isNew: boolean) => void
  /** Puts what was typed before into it. */
  readonly fill: (text: string) => void
  readonly close: () => void
  /** Takes it out of the page while that is changed, and puts it back. */
  readonly away: () => void
  readonly back: (item: HTMLElement | undefined) => void
  /** It was saved in vain: what was typed is there. */
  readonly retry: () => void
}

interface Ends {
  readonly typed: (text: string) => void
  /** Somebody wants to keep what was typed. */
  readonly save: (text: string, isNew: boolean) => void
  /** Somebody leaves without a change. `isByKey`: and is at the keyboard. */
  readonly leave: (isNew: boolean) => void
}

export function fieldWith(ends: Ends): Field {
  const parts = formParts()
  const { form, area } = parts
  const { putIn, takeOut } = placing(parts)
  let [isOpen, isNew, isSaving, isAway] = [false, false, false, false]
  let first = ''
  const save = (): void => {
    if (isSaving || !isOpen) return
    if (area.value === first && !isNew) return ends.leave(isNew)
    isSaving = true
    ends.save(area.value, isNew)
  }
  const putBack = (item: HTMLElement | undefined): void => {
    const home = item ?? document.querySelector('main [data-pointer]')
    if (home instanceof HTMLElement) putIn(home, isNew)
  }
  const toField = (): void => {
    isAway = false
    area.focus({ preventScroll: true })
  }
  const field: Field = {
    isOpen: () => isOpen,
    open: (item, text, words, asNew) => {
      field.close()
      ;[isOpen, isNew, isSaving, first] = [true, asNew, false, text]
      parts.say(words, asNew)
      area.value = text
      putIn(item, asNew)
      area.focus({ preventScroll: true })
      form.scrollIntoView({ block: 'nearest' })
      area.setSelectionRange(asNew ? 0 : text.length, text.length)
    },
    fill: (text) => {
      area.value = text
      grow(area)
    },
    close: () => {
      ;[isOpen, isAway] = [false, false]
      takeOut()
    },
    away: () => {
      if (!isOpen) return
      isAway ||= document.activeElement === area
      takeOut()
    },
    back: (item) => {
      if (!isOpen) return
      // where it was saved its item is there by now
      if (item || !isSaving) putBack(item)
      // whoever writes in the text meanwhile stays there
      if (isAway && document.hasFocus()) toField()
    },
    retry: () => {
      isSaving = false
      if (!form.isConnected) putBack(undefined)
      area.focus()
    },
  }
  window.addEventListener('focus', () => isOpen && isAway && toField())
  listen(parts, { save, typed: ends.typed, leave: () => ends.leave(isNew), isIdle: () => area.value.trim() === '' || area.value === first })
  return field
}

/** Where the form stands: in an item, or in a row of its own behind it. */
function placing({ form, area }: Parts): { readonly putIn: (item: HTMLElement, isNew: boolean) => void; readonly takeOut: () => void } {
  let leave = (): void => undefined
  return {
    putIn: (item, isNew) => {
      const row = isNew ? newRow(item) : undefined
      const home = homeOfText(item)
      if (!row) cover(home)
      leave = () => (row ? row.remove() : uncover(home))
      ;(row?.querySelector('td') ?? row ?? home).prepend(form)
      grow(area)
    },
    takeOut: () => {
      form.remove()
      leave()
      leave = () => undefined
    },
  }
}

interface Parts {
  readonly form: HTMLFormElement
  readonly area: HTMLTextAreaElement
  readonly cancel: HTMLButtonElement
  readonly say: (words: BoardWords, isNew: boolean) => void
}

function formParts(): Parts {
  const form = document.createElement('form')
  form.className = 'item-field'
  const area = document.createElement('textarea')
  area.rows = 1
  area.spellcheck = true
  const hint = document.createElement('span')
  hint.id = 'item-keys'
  area.setAttribute('aria-describedby', hint.id)
  const [save, cancel] = [document.createElement('button'), document.createElement('button')]
  save.type = 'submit'
  cancel.type = 'button'
  const row = document.createElement('span')
  row.className = 'item-buttons'
  row.append(save, cancel, hint)
  form.append(area, row)
  const say: Parts['say'] = (words, isNew) => {
    row.lang = words.language
    area.setAttribute('aria-label', words[isNew ? 'newField' : 'field'])
    save.textContent = words.save
    cancel.textContent = words.cancel
    hint.textContent = words.fieldKeys
  }
  return { form, area, cancel, say }
}

function listen({ form, area, cancel }: Parts, { save, typed, leave, isIdle }: { readonly save: () => void; readonly typed: (text: string) => void; readonly leave: () => void; readonly isIdle: () => boolean }): void {
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    save()
  })
  cancel.addEventListener('click', leave)
  area.addEventListener('input', () => {
    grow(area)
    typed(area.value)
  })
  form.addEventListener('keydown', (event) => {
    if (isForField(event)) event.stopPropagation()
    if (event.isComposing) return
    if (event.key === 'Escape') leave()
    else if (event.key === 'Enter' && event.target === area && !event.shiftKey && !event.altKey) save()
    else return
    event.preventDefault()
  })
  for (const event of ['click', 'dblclick', 'pointerdown'] as const) form.addEventListener(event, (happened) => happened.stopPropagation())
  document.addEventListener('pointerdown', ({ target }) => {
    if (!form.isConnected || (target instanceof Node && form.contains(target))) return
    if (isIdle()) leave()
    else save()
  })
}

/** What is typed is for the field alone, not for the page and the editor around it; commands such as saving and the palette still are. */
const isForField = ({ key, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  ctrlKey || metaKey ? /^(?:[acvxyz]|Arrow\p{L}{2,5}|Home|End|Backspace|Delete|Enter)$/iu.test(key) : !/^F\d{1,2}$/u.test(key)

/** As high as its text. */
function grow(area: HTMLTextAreaElement): void {
  area.style.height = 'auto'
  area.style.height = `${area.scrollHeight + 2}px`
}

/** An item of its own for a text that is not there yet: behind another, as a row of a table where that is one, or where a list begins. */
function newRow(item: HTMLElement): HTMLElement {
  const line = item.closest('tr')
  const isRow = item.matches('th, td, tr') && line !== null
  const isBegin = item.matches('.begin')
  const row = document.createElement(isRow ? 'tr' : isBegin ? 'div' : item.tagName)
  row.className = 'item-new'
  if (row instanceof HTMLTableRowElement) row.insertCell().colSpan = line?.cells.length ?? 1
  if (isBegin) item.before(row)
  else (isRow ? line : item).after(row)
  return row
}

/** The text of an item gives way to the field; what stands below it stays. */
function cover(item: HTMLElement): void {
  const below = [...item.children].find((child) => child.matches('ul, ol, dl'))
  const old = document.createElement('span')
  old.className = 'item-old'
  old.hidden = true
  for (const node of [...item.childNodes]) {
    if (node === below) break
    old.append(node)
  }
  item.prepend(old)
}

function uncover(item: HTMLElement): void {
  const old = item.querySelector(':scope > .item-old')
  if (old) old.replaceWith(...old.childNodes)
}
