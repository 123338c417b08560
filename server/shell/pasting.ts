// Ways to paste what a clipboard holds into an open document.
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { pasteLines, pasteTidily } from '../core/paste/paste.ts'
import { inWords } from '../core/problem.ts'
import { applyEdit, offsetAt, type Span } from '../core/text.ts'
import { PASTED } from '../core/texts/paste.ts'
import type { PasteParams, PasteWay } from '../protocol/pasting.ts'
import type { Means } from './session.ts'
import { spokenIn } from './visiting.ts'

export interface Pasting {
  /** The first is the best; none where pasting as it is does as well. */
  readonly paste: (params: PasteParams) => readonly PasteWay[]
}

export function pasting(means: Means): Pasting {
  return {
    paste: ({ textDocument: { uri, version }, range, html, text }) => {
      const { open, checking } = spokenIn(means, uri) ?? {}
      if (open?.version !== version || !open.document.content || !checking) return []
      const { document, lines } = open
      const { language } = checking
      const span: Span = { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) }
      const tidied = pasteTidily(document, span, { ...(html ? { html } : {}), ...(text ? { text } : {}) })
      if (tidied) {
        const notice = tidied.deleted > 0 ? { notice: inWords(PASTED.deleted, { n: tidied.deleted }, language) } : {}
        return [{ sort: 'tidy', title: PASTED.tidy[language], text: tidied.text, ...notice }]
      }
      const cleaned = text ? cleanedText(checking.engine, document, span, text) : undefined
      return cleaned === undefined ? [] : [{ sort: 'cleaned', title: PASTED.cleaned[language], text: cleaned }]
    },
  }
}

/** A text as cleaning would leave it once it has been pasted; undefined when it has nothing to do. */
function cleanedText(engine: Engine, document: Document, span: Span, text: string): string | undefined {
  if (document.notation === 'yaml' || text.length > MAX_CLEANED || !/[\r\n]/u.test(text.trim())) return undefined
  const section = `${document.text}\n\n## \n\n`
  return pasteLines(document, span, {
    alone: () => cleanedIn(engine, engine.read(document.path, section), { start: section.length, end: section.length }, text),
    there: () => cleanedIn(engine, document, span, text),
  })
}

function cleanedIn(engine: Engine, document: Document, { start, end }: Span, text: string): string | undefined {
  const pasted = engine.read(document.path, applyEdit(document.text, { start, end, text }))
  const cleaned = engine.clean(pasted, { start, end: start + text.length })
  if (!cleaned.healed.some(([healer]) => !LITTLE.has(healer))) return undefined
  const behind = document.text.length - end
  const isInside = cleaned.text.startsWith(document.text.slice(0, start)) && cleaned.text.endsWith(document.text.slice(end)) && cleaned.text.length >= start + behind
  return isInside ? cleaned.text.slice(start, cleaned.text.length - behind) : undefined
}

const MAX_CLEANED = 200_000
/** What alone is no sign of a page. */
const LITTLE: ReadonlySet<string> = new Set(['spaces', 'characters'])
