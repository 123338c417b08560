// On a heading, key or label: what belongs there, how much it is asked for, how much there is, and where the demand comes from.
import { display, spellings } from '../../kinds/labels.ts'
import type { Need, Property } from '../../kinds/kind.ts'
import { deepest } from '../../nodeAt.ts'
import { currentItems, type Node } from '../../node.ts'
import { inWords, type Language, type Texts } from '../../problem.ts'
import { HOVER, TYPE_EXAMPLES } from '../../texts/hover.ts'
import { em, line, strong, type Around, type Line, type Part } from './part.ts'
import { spanIn } from './place.ts'
import { counted } from '../../lengths.ts'

export function property({ spot, offset, language }: Around): Part | undefined {
  const { property: of, node } = spot ? deepest(spot) : {}
  // what stands under any key has no name of its own
  if (!spot?.name || !of || spellings(of.labels).length + spellings(of.headings).length === 0) return undefined
  const said = (text: Texts, values: Readonly<Record<string, string>> = {}): string => inWords(text, values, language)
  const example = exampleOf(of, language)
  const choices = of.values?.map(({ labels, value }) => display(labels, language) || value).join(', ')
  const lines: readonly (Line | undefined)[] = [
    line(strong(nameOf(of, language)), [needOf(of, language), node && countOf(node, language)].filter((text) => text !== undefined && text !== '').map((text) => ` · ${text}`).join('')),
    of.descriptions && line(of.descriptions[language]),
    of.prompts && choices === undefined ? line(em(said(HOVER.question, { text: of.prompts[language] }))) : undefined,
    choices !== undefined ? line(said(HOVER.values, { text: choices })) : example === undefined ? undefined : line(said(HOVER.example, { text: example })),
    of.sources && line(said(HOVER.source, { text: of.sources[language] })),
  ]
  return { span: spanIn(spot, offset, spot.name), lines: lines.filter((one) => one !== undefined) }
}

/** As it is shown as a heading, else as a key. */
function nameOf({ headings, labels, key }: Property, language: Language): string {
  const name = display(headings, language) || display(labels, language) || key
  return name.charAt(0).toLocaleUpperCase('fi') + name.slice(1)
}

function needOf({ need: { draft, inUse } }: Property, language: Language): string {
  const word = (need: Need): string => HOVER[need][language]
  return draft === inUse ? word(draft) : inWords(HOVER.byStatus, { draft: word(draft), inUse: word(inUse) }, language)
}

function countOf(node: Node, language: Language): string {
  const count = node.type === 'list' ? currentItems(node).length : node.type === 'seq' ? node.children.length : 0
  return count === 0 ? '' : counted('item', count, language)
}

/** The schema's own examples, else one of its type. */
const exampleOf = ({ type, examples }: Property, language: Language): string | undefined => examples?.join('; ') ?? TYPE_EXAMPLES[type]?.[language]
