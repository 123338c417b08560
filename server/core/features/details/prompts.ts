// The questions that the tool wrote into a document as comments: in a finished one they may be taken out, when somebody says so.
import { COMMON } from '../../common.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { lineEnd, lineStart, nextLineStart, replaceSpan } from '../../edit/lines.ts'
import { enumValue } from '../../kinds/scalar.ts'
import type { Level, Property } from '../../kinds/kind.ts'
import { LANGUAGES } from '../../kinds/labels.ts'
import { textOf } from '../../node.ts'
import { inWords, type Language } from '../../problem.ts'
import { frontmatterOf } from '../../source.ts'
import type { Span } from '../../text.ts'
import { PROMPTS_LEFT, REFUSED } from '../../texts/details.ts'
import { valueOf } from '../../value.ts'
import type { DocumentView } from '../../view.ts'
import type { Answered, Asked } from './answer.ts'
import type { Question } from './questions.ts'

/** The pointer of the question about them; no property has it. */
export const PROMPTS = '/#'

/** The question, in a document that is finished and has some. */
export function promptsQuestion(view: DocumentView, language: Language): readonly Question[] {
  const status = textOf(view.entry(COMMON.status)?.value)
  const count = FINISHED.has(status) ? promptsIn(view).length : 0
  if (count === 0) return []
  const choices = (['remove', 'keep'] as const).map((value) => ({ value, label: PROMPTS_LEFT[value][language], picked: false }))
  return [{
    pointer: PROMPTS, label: PROMPTS_LEFT.label[language], prompt: inWords(PROMPTS_LEFT.ask, { n: String(count) }, language), type: 'choice', choices, example: '', value: '',
    isEmpty: true, need: 'recommended', isRemovable: false, suggestion: 'remove',
  }]
}

/** True for an answer that says that the document is finished. */
export const finishes = (property: Property, texts: readonly string[]): boolean => property.key === COMMON.status && FINISHED.has(enumValue(property, texts[0] ?? '') ?? '')

const FINISHED: ReadonlySet<string> = new Set(['final', 'disseminated'])

/** The lines of the comments that are prompts of the kind, in any language. */
export function promptsIn(view: DocumentView): readonly Span[] {
  const { text, kind, notation } = view
  const known = kind.known(kind, ALL_PROMPTS, () => ({ texts: new Set(promptsOf(kind.root).map(compared)) })).texts
  const found: Span[] = []
  for (const pattern of notation === 'yaml' ? [HASHED] : [COMMENTED, HASHED]) {
    for (const match of text.matchAll(pattern)) {
      const [whole, written = ''] = match
      // in the body a number sign begins a heading
      const isComment = pattern !== HASHED || notation === 'yaml' || match.index < frontmatterOf(view).bodyStart
      if (isComment && known.has(compared(written))) found.push({ start: match.index, end: match.index + whole.length })
    }
  }
  return found
}

const ALL_PROMPTS = { prompts: true }
const COMMENTED = /^[ \t]*<!--([^\n<>]{1,600}?)-->[ \t]*$/gmu
const HASHED = /^[ \t]*#[ \t]([^\r\n]{1,600})$/gmu

/** Items hold items. */
const DEEPEST = 3

function promptsOf({ properties }: Pick<Level, 'properties'>, depth = 0): readonly string[] {
  if (depth > DEEPEST) return []
  return properties.flatMap(({ prompts, level, element }) => [
    ...(prompts ? LANGUAGES.flatMap((language) => prompts[language].split('\n')) : []), ...(level ? promptsOf(level, depth + 1) : []), ...(element?.level ? promptsOf(element.level, depth + 1) : []),
  ])
}

const compared = (text: string): string => text.replace(/-{2,}/gu, '–').replace(/\s+/gu, ' ').trim()

/** The edits that take them out, each with its line, and with a blank line where two would follow each other. Nothing else changes. */
export function withoutPrompts({ document, view, edit, language }: Asked): Answered {
  const edits = textEditsOf(view, promptsIn(view).map(({ start, end }) => {
    const next = nextLineStart(view, end)
    const before = view.text.slice(0, lineStart(view, start)).replace(/\r\n?/gu, '\n')
    const isParted = before === '' || before.endsWith('\n\n')
    const behind = nextLineStart(view, lineEnd(view, next))
    const blank = isParted && next < view.text.length && view.text.slice(next, behind).trim() === '' ? behind : next
    return replaceSpan(view, { start: lineStart(view, start), end: blank }, '')
  }))
  const after = edits.toReversed().reduce(edit, document)
  const said = ({ content, memo }: typeof document): string => JSON.stringify(content && [valueOf(content.root, memo), content.extras.length])
  return said(after) === said(document) ? { edits } : { refused: REFUSED.byHand[language] }
}
