// Titles that repeat a goal: the headings of what serves it, in YAML the titles of its groups. When the goal gets another text, so do they.
import { fold, nearest } from '../kinds/labels.ts'
import { textOf } from '../node.ts'
import type { PlaceEdit } from '../problem.ts'
import { capitalised } from '../render/names.ts'
import type { DocumentView } from '../view.ts'
import { replaceSpan } from './lines.ts'
import { isYaml, replaceValue } from './yaml.ts'

/** The edits that give the titles which repeat a goal its new text; none where nothing is titled by it. */
export function retitledBy(view: DocumentView, goal: string, text: string): readonly PlaceEdit[] {
  return view.sections.flatMap(({ property, node, pieces }) => {
    if (node.type !== 'list' || property.roles.includes('goals')) return []
    const inYaml = node.groups.flatMap(({ title }) => {
      const named = title && isYaml(title.place.block) ? retitled(textOf(title), goal, text) : undefined
      return title && named !== undefined ? replaceValue(view, title.place, named) : []
    })
    const inBody = pieces.flatMap(({ heading, title }) => {
      if (!heading || property.names.has(fold(title))) return []
      const span = view.spanOf({ block: heading.block, ...heading.form.content })
      const named = retitled(view.text.slice(span.start, span.end), goal, text)
      return named === undefined ? [] : [replaceSpan(view, span, named)]
    })
    return [...inYaml, ...inBody]
  })
}

/** A title with the new text of the goal that it repeats, nearly. Numbers before it, parts (`1/2`) and what is said in brackets stay. Undefined for the title of something else. */
export function retitled(title: string, goal: string, text: string): string | undefined {
  if (fold(title) !== fold(goal) && nearest(title, [goal]) === undefined) return undefined
  const low = title.toLowerCase()
  for (const own of [goal, withoutEnd(goal)]) {
    const at = low.length === title.length ? low.lastIndexOf(own.toLowerCase()) : -1
    if (own === '' || at < 0) continue
    const put = own === withoutEnd(own) ? withoutEnd(text) : text
    const first = title.charAt(at)
    return `${title.slice(0, at)}${first !== first.toLowerCase() ? capitalised(put) : put}${title.slice(at + own.length)}`
  }
  return capitalised(withoutEnd(text)) + (/\s\d{1,2}\/\d{1,2}\s*$/u.exec(title)?.[0] ?? '')
}

const withoutEnd = (text: string): string => text.replace(/[.:]$/u, '')
