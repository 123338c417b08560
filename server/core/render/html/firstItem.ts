// Where a list has no items yet: the button that begins it. It does something only where the document can be changed.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { word, type Rendering } from './rendering.ts'

/** `list`: the pointer that its items will have, `/threats/items`. None on a page. */
export function firstItemOf(list: string, name: string, rendering: Rendering): Element[] {
  const { audience, labels, view } = rendering
  if (audience === 'page') return []
  const text = word(rendering, 'firstItem')
  return [h('button', { type: 'button', className: ['begin'], dataList: list, ariaLabel: name === '' ? text : `${text}: ${name}`, ...(labels === view.language ? {} : { lang: labels }) }, text)]
}
