// On a goal: which outputs serve it. On an output: which goal it serves.
import { textOf } from '../../node.ts'
import { inWords } from '../../problem.ts'
import { HOVER } from '../../texts/hover.ts'
import { traceOf } from '../../traceability.ts'
import { line, listed, quoted, type Around, type Part } from './part.ts'
import { spanIn } from './place.ts'
import { counted } from '../../lengths.ts'

export function goal({ spot, view, offset, language }: Around): Part | undefined {
  if (!spot || spot.name) return undefined
  const { roles } = spot.section.property
  const item = spot.path.map(({ node }) => node).findLast((node) => node.type === 'item')
  const trace = item && (roles.includes('goals') || roles.includes('outputs')) ? traceOf(view) : undefined
  if (!item || !trace) return undefined
  const { start, end, block } = item.text.place
  const span = spanIn(spot, offset, { start, end: start + block.text.slice(start, end).trimEnd().length })
  // behind the text stand its id and attributes, which speak for themselves
  if (block !== spot.block || offset < span.start || offset > span.end) return undefined
  const own = trace.goals.find((one) => one.item === item)
  if (own) {
    const by = own.by()
    if (by.length === 0) return { span, lines: [line(HOVER.unserved[language])] }
    return { span, lines: [line(inWords(HOVER.served, { n: counted('output', by.length, language) }, language)), ...listed(by.map((node) => [quoted(textOf(node))]), language)] }
  }
  const served = trace.goals.filter(({ by }) => by().includes(item.text))
  return roles.includes('outputs') && served.length > 0 ? { span, lines: [line(HOVER.serves[language]), ...listed(served.map((one) => [quoted(textOf(one.item))]), language)] } : undefined
}
