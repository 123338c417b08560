// Heals a text that was pasted from a PDF or a word processor: healer after healer, and again until none has anything to do. A text without
// residue stays as it is, to the byte; cleaning twice is cleaning once.
import { chosen, composed, lineEndOf, textEditsOf, withEdits } from '../edit/apply.ts'
import type { Mending } from '../edit/mend.ts'
import type { Document } from '../document.ts'
import type { Problem } from '../problem.ts'
import type { Span, TextEdit } from '../text.ts'
import type { DocumentView } from '../view.ts'
import { bullets } from './bullets.ts'
import { characters } from './characters.ts'
import type { Healer, HealerName, Pasted } from './healer.ts'
import { joined } from './joined.ts'
import { labels } from './labels.ts'
import { markers } from './markers.ts'
import { pages } from './pages.ts'
import { proseOf } from './prose.ts'
import { spaces } from './spaces.ts'
import { torn } from './torn.ts'
import { viewer } from './viewer.ts'

export interface Cleaned {
  readonly text: string
  /** What leads there, as edits of the text before. */
  readonly edits: readonly TextEdit[]
  /** How much each healer has done, in their order. */
  readonly healed: readonly (readonly [HealerName, number])[]
}

/** The codes of the rules whose changes are made. */
export const RESIDUE: ReadonlySet<string> = new Set(['list/wrapped-item', 'list/pasted-bullet', 'text/pdf-residue'])

/** What makes lines comes before what reads them. */
const HEALERS: readonly Healer[] = [characters, viewer, pages, torn, labels, markers, bullets, joined, spaces]

/** Cleans the body of a Markdown document; `within`: only what stands there (offsets of the text). What cannot be read whole stays as it is, and so does YAML. */
export function clean(document: Document, cleaning: Mending, within?: Span): Cleaned {
  const counts = new Map<HealerName, number>()
  const seen = new Set([document.text])
  let now: State = { ...stateOf(document, cleaning, within === undefined), edits: [], ...(within ? { within } : {}) }
  for (let left = MOST_ROUNDS; left > 0; left--) {
    const before = now
    for (const healer of HEALERS) {
      const next = healed(now, healer, cleaning, seen)
      if (!next) continue
      seen.add(next.state.document.text)
      counts.set(healer.name, (counts.get(healer.name) ?? 0) + next.count)
      now = next.state
    }
    if (now === before) break
  }
  return { text: now.document.text, edits: now.edits, healed: HEALERS.flatMap(({ name }) => (counts.has(name) ? [[name, counts.get(name) ?? 0] as const] : [])) }
}

/** Items of a selection are joined one by one, so a long list needs many. */
const MOST_ROUNDS = 200

interface State {
  readonly document: Document
  /** Absent for what cannot be cleaned. */
  readonly pasted?: Pasted
  /** Since the beginning. */
  readonly edits: readonly TextEdit[]
  readonly within?: Span
}

function stateOf(document: Document, cleaning: Mending, whole: boolean): Pick<State, 'document' | 'pasted'> {
  const view = cleaning.view(document)
  return view && view.notation === 'markdown' && !view.isBroken ? { document, pasted: pastedOf(view, cleaning, document, whole) } : { document }
}

function healed({ document, pasted, edits, within }: State, healer: Healer, cleaning: Mending, seen: ReadonlySet<string>): { readonly state: State; readonly count: number } | undefined {
  if (!pasted) return undefined
  const eol = lineEndOf(document.text)
  const offered = healer.heal(pasted).map(({ edits: places, count = 1 }) => ({ changes: textEditsOf(pasted.view, places, eol), count }))
  const inside = within ? offered.filter(({ changes }) => isWithin(changes, within)) : offered
  const taken = new Set(chosen(inside.map(({ changes }) => changes)))
  const round = [...taken].flat().toSorted((a, b) => a.start - b.start || a.end - b.end)
  const text = withEdits(document.text, round)
  if (round.length === 0 || seen.has(text)) return undefined
  const state = { ...stateOf(cleaning.read(document.path, text), cleaning, pasted.whole), edits: composed(edits, round), ...(within ? { within: moved(within, round) } : {}) }
  return { state, count: inside.filter(({ changes }) => taken.has(changes)).reduce((sum, { count }) => sum + count, 0) }
}

/** What a change begins with stands there; the numbers of the items behind it may not. */
const isWithin = ([first]: readonly TextEdit[], { start, end }: Span): boolean => first !== undefined && first.start >= start && first.end <= end

function moved({ start, end }: Span, edits: readonly TextEdit[]): Span {
  const grown = edits.filter((edit) => edit.start <= end && edit.start >= start).reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), 0)
  return { start, end: end + grown }
}

function pastedOf(view: DocumentView, cleaning: Mending, document: Document, whole: boolean): Pasted {
  let problems: readonly Problem[] | undefined
  const texts = new Map<boolean, string>()
  const textOf = (withTables: boolean): string => {
    const known = texts.get(withTables) ?? proseOf(view, withTables)
    texts.set(withTables, known)
    return known
  }
  return {
    view, whole,
    get prose() {
      return textOf(false)
    },
    get written() {
      return textOf(true)
    },
    findings: (code) => (problems ??= cleaning.check(document)).filter((problem) => problem.code === code),
  }
}
