// A whole page of its own: everything is in it, nothing runs, nothing is loaded.
import type { ElementContent, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { COMMON } from '../../common.ts'
import { textOf } from '../../node.ts'
import { blocksOf } from './blocks.ts'
import { word, type Rendering } from './rendering.ts'

/** `style`: the content of its style sheet. The page speaks the language of the document; labels in another one say so. */
export function pageOf(rendering: Rendering, style: string): string {
  const { view, labels, shown = (same) => same } = rendering
  const title = shown(textOf(view.entry(COMMON.title)?.value)) || word(rendering, 'untitled')
  const body = blocksOf(rendering).map(({ element }): ElementContent => element)
  const page: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: view.language }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: "default-src 'none'; img-src data:; style-src 'unsafe-inline'" }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('title', title),
          h('style', style),
        ]),
        h('body', h('main', { className: [`layout-${view.kind.layout}`], ...(labels === view.language ? {} : { dataLabels: labels }) }, body)),
      ]),
    ],
  }
  return `${toHtml(page)}\n`
}
