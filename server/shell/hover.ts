// What the editor shows where the pointer rests, in the notation that it can show.
import type { Hover, HoverParams, MarkupKind } from 'vscode-languageserver'
import { locator, type Document } from '../core/document.ts'
import type { PlacedProblem } from '../core/features/hover/hover.ts'
import type { Problem } from '../core/problem.ts'
import { offsetAt, positionAt } from '../core/text.ts'
import { fillLinks } from './details.ts'
import type { Means } from './session.ts'
import { askedIn } from './visiting.ts'

export interface Hovering {
  /** Null where there is nothing to say. `fillsIn`: the client has the command that fills in details. */
  readonly hover: (params: HoverParams, notation: MarkupKind, fillsIn: boolean) => Promise<Hover | null>
}

export function hovering(means: Means): Hovering {
  const { state } = means
  const placed = new WeakMap<readonly Problem[], readonly PlacedProblem[]>()
  // the pointer rests here and there in one text
  const placesOf = (document: Document, problems: readonly Problem[]): readonly PlacedProblem[] => {
    const at = locator(document)
    const known = placed.get(problems) ?? problems.map((problem) => ({ problem, start: at(problem.from).start, end: at(problem.to).end }))
    placed.set(problems, known)
    return known
  }
  return {
    hover: async ({ textDocument: { uri }, position }, notation, fillsIn) => {
      const { hoverAt } = await import('../core/features/hover/hover.ts')
      const asked = askedIn(means, uri)
      if (!asked) return null
      const { document, view, lines, checking } = asked
      const { engine: { configuration, kinds, rules }, workspace, language } = checking
      const findings = placesOf(document, checking.check(document))
      const offset = offsetAt(lines, position)
      const here = findings.filter(({ start, end }) => start <= offset && offset <= end).map(({ problem }) => problem).slice(0, MOST)
      const links = fillsIn && notation === 'markdown' && !view.isBroken && !view.kind.purpose ? await fillLinks(asked, view, here, offset, language) : []
      const hovered = hoverAt({
        document, view, workspace, findings, configuration, kinds, rules: rules.registered, offset, language,
        ...(state.docs === undefined ? {} : { docs: state.docs }),
      }, notation, links)
      return hovered ? { contents: { kind: notation, value: hovered.text }, range: { start: positionAt(lines, hovered.span.start), end: positionAt(lines, hovered.span.end) } } : null
    },
  }
}

/** More findings at one place nobody looks through. */
const MOST = 20
