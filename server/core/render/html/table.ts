// What all tables have in common.
import type { Element } from 'hast'
import { h } from 'hastscript'
import { textOf, type Node } from '../../node.ts'
import type { Rendering } from './rendering.ts'

/** A day or a number stays on one line. */
export const briefly = (value: Node | undefined): { readonly className?: string[] } =>
  value?.type === 'scalar' && textOf(value).length <= LINE && /^\S*\d\S*(?: %)?$/u.test(textOf(value)) ? { className: ['brief'] } : {}

/** Characters that any column has room for. */
const LINE = 12

/** What is wide moves by itself, also with the keyboard, and has a name for those who come to it without seeing. */
export const scrolling = (table: Element, name: string, { labels, view }: Rendering): Element =>
  h('div', { className: ['wide'], tabIndex: 0, role: 'group', ariaLabel: name, ...(labels === view.language ? {} : { lang: labels }) }, labels === view.language ? table : { ...table, properties: { ...table.properties, lang: view.language } })
