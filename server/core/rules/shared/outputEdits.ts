// A place for the outputs of a goal that has none: a heading with its name and a prompt, a titled group in YAML, or an item with its tag.
import { appendItem } from '../../edit/list.ts'
import { insertAt, lineEnd, lineStart } from '../../edit/lines.ts'
import { headingLines, insertBehind, promptComment } from '../../edit/section.ts'
import { indented } from '../../edit/yaml.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import { fold } from '../../kinds/labels.ts'
import { wordIn } from '../../kinds/words.ts'
import { textOf, type Group, type ItemNode, type Node } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { sectionOf, type DocumentView, type Section } from '../../view.ts'
import { matcherOf, stemsOf } from '../../stems.ts'
import { traceOf } from '../../traceability.ts'

/** Empty where there is a place already that waits for its outputs. `tag`: how an output names the goal in Markdown. */
export function goalOutputEdits(view: DocumentView, goal: ItemNode, tag: string): readonly PlaceEdit[] {
  const trace = traceOf(view)
  const home = sectionOf(view, 'outputs')
  const name = textOf(goal).replace(/\s+/gu, ' ').replace(/[.;,]$/u, '').trim()
  if (!trace || !home || name === '') return []
  const sections = view.sectionsWith('outputs').filter(({ source }) => source === home.source)
  const filled = new Set(trace.groups.map(({ title }) => fold(textOf(title))))
  if (sections.flatMap(titlesIn).some((title) => !filled.has(fold(title)) && isNamed(title, name))) return []
  const ordinal = trace.goals.findIndex(({ item }) => item === goal) + 1
  if (trace.groups.length === 0) return appendItem(view, home, `… ${home.source === 'body' ? tag : `(T${numberOf(goal) ?? ordinal})`}`)
  return home.source === 'body' ? insertHeading(view, sections, trace.groups.map(({ title }) => textOf(title)), name) : insertGroup(view, home.node, name)
}

const PROMPT = { fi: 'Mitä tämän tavoitteen hyväksi syntyi?', sv: 'Vad togs fram för att nå det här målet?', en: 'What was produced for this goal?' }

/** Behind the outputs of the other goals, as high as their headings. */
function insertHeading(view: DocumentView, sections: readonly Section[], titles: readonly string[], name: string): readonly PlaceEdit[] {
  const last = sections.at(-1)
  const [own, inner] = last?.pieces ?? []
  if (!last || !own) return []
  // some reports have a section for each goal
  const isOfGoal = titles.some((title) => fold(title) === fold(own.title))
  const level = isOfGoal ? own.level : (inner?.level ?? own.level + 1)
  return insertBehind(view, last.pieces, [headingLines(view, name, Math.min(6, level)), promptComment(PROMPT[view.language])].join('\n\n'))
}

/** Behind the last group, written like it. Empty inside brackets. */
function insertGroup(view: DocumentView, node: Node, name: string): readonly PlaceEdit[] {
  const last = groupsOf(node).at(-1)
  if (!last) return []
  const { start, end } = view.spanOf(last.place)
  const lead = view.text.slice(lineStart(view, start), start)
  if (!/^[ \t]*-[ \t]+$/u.test(lead)) return []
  const inner = lead.replace(/-/u, ' ')
  const lines = [`${wordIn('title', view.language)}: ${yamlScalar(name)}`, `# ${PROMPT[view.language]}`, `${wordIn('items', view.language)}: []`].join('\n')
  return [insertAt(view, lineEnd(view, end), `\n${lead}${indented(lines, inner).trimStart()}`)]
}

const groupsOf = (node: Node): readonly Group[] => (node.type === 'list' ? node.groups : [])

const titlesIn = ({ node, pieces }: Section): readonly string[] => [...groupsOf(node).map(({ title }) => textOf(title)), ...pieces.map(({ title }) => title)]

/** A heading without content is the goal's when all its words are. */
const isNamed = (title: string, goal: string): boolean => fold(title) === fold(goal) || matcherOf([stemsOf(goal)])(stemsOf(title), 1).length > 0

/** The number that the id of a goal ends in: T2. */
const numberOf = ({ id }: ItemNode): string | undefined => (id ? /^\p{L}?(\d{1,2})$/u.exec(textOf(id))?.[1] : undefined)
