// Lines that name another document, such as *Kehittämissuunnitelma Espoonlahti* or *Posteri: Askeleet*, and link to nothing.
import type { Block, Place } from './node.ts'
import { composed } from './parse/values/found.ts'
import type { DocumentView } from './view.ts'

export interface Mention {
  /** The whole line. */
  readonly text: string
  /** The name of the document, without the word for what it is. */
  readonly name: string
  readonly place: Place
}

/** Paragraphs and items of Markdown that are nothing but such a name. Only where a kind tells of teams: there they stand for attachments. */
export function mentionsIn(view: DocumentView): readonly Mention[] {
  return tellsOfTeams(view) ? view.perBlock(mentionsOfBlock).flat() : []
}

function tellsOfTeams({ kind: { root, known } }: DocumentView): boolean {
  return known(root, TEAMS, () => {
    const levels = [root, ...root.properties.flatMap(({ elements, element }) => (elements === 'documents' && element?.level ? [element.level] : []))]
    return levels.some(({ properties }) => properties.some(({ roles }) => roles.includes('team')))
  })
}
const TEAMS = {}

/** Documents that are called by what they are and where they were made, or by their title behind a colon. */
const PLACED = '(?:kehittämissuunnitelma|hankekortti|utvecklingsplan|projektkort|development plan|project card)'
const TITLED = '(?:posteri|esitys|diaesitys|kehittämissuunnitelma|poster|presentation|utvecklingsplan|development plan)'
const PLACED_LINE = (): RegExp => new RegExp(`^${PLACED} (?=\\p{Lu})([\\p{L}\\p{N}’'-]{2,40}(?: [\\p{L}\\p{N}’'–-]{1,40}){0,4})$`, 'iu')
const TITLED_LINE = (): RegExp => new RegExp(`^${TITLED}: ?(?=[\\p{Lu}”"“])(\\S.{2,200})$`, 'iu')
/** What was shown somewhere, with its occasion and year: *Perehdytys, Rantalan tiimin esitys lastensuojelupäivillä syyskuussa 2011*. A sentence has a verb. */
const SHOWN_LINE = (): RegExp => /^(\p{Lu}[^\r\n]{10,160}?) (?:diaesitys|esitys|esitelmä|posteri|presentation|poster) (?:\S{1,60} ){1,8}(?:19|20)\d\d$/u
const VERB = (): RegExp => /(?<!\p{L})(?:on|ovat|oli|olivat|saatiin|valmistui|är|var|hölls|is|was|were|\p{L}{2,30}(?:ttiin|stiin|ltiin|ntiin|rtiin|taan|tään|ades))(?!\p{L})/u
const QUICK = /suunnitelma|kortti|poster|esitys|esitelmä|plan|presentation|card/iu
const UPPER = (): RegExp => /^[^\s:]+(?: \p{Ll}+)?(?: |: ?)[\p{Lu}”"“]/u

/** For `view.perBlock`. */
function mentionsOfBlock(masked: string, where: { readonly notation: 'yaml' | 'markdown' }, block: Block): readonly Mention[] | undefined {
  if (where.notation !== 'markdown' || masked.length > LONGEST || !QUICK.test(masked)) return undefined
  const { text, at } = composed(masked)
  const whole = text.replaceAll('\u00a0', ' ')
  const lines = [...whole.matchAll(/[^\r\n]+/gu)]
  const found = lines.flatMap(({ 0: line, index }): readonly Mention[] => {
    const lead = /^[ \t>]*(?:(?:[-+*•]|\d{1,3}[.)])[ \t]+)?/u.exec(line)?.[0].length ?? 0
    const words = line.slice(lead).trim()
    if (/^#|[.!?…]$|;|…|\]\(|\]\[|:\/\/|^[^:]{1,30}: ?[”"“][^”"“]*[”"“].*\p{L}/u.test(words)) return []
    const name = (UPPER().test(words) ? PLACED_LINE().exec(words) ?? TITLED_LINE().exec(words) : undefined)?.[1] ?? shownIn(words)
    const from = index + line.indexOf(words, lead)
    const [start, end] = [at(from), at(from + words.length)]
    return name === undefined ? [] : [{ text: block.text.slice(start, end), name: name.trim(), place: { block, start, end } }]
  })
  // several lines of one paragraph are running text, unless each is such a line
  return found.length > 0 && (found.length === lines.length || isItems(masked)) ? found : undefined
}

const shownIn = (text: string): string | undefined => (VERB().test(text) ? undefined : SHOWN_LINE().exec(text)?.[1])

const LONGEST = 2000
const isItems = (text: string): boolean => /^[ \t>]*(?:[-+*•]|\d{1,3}[.)])[ \t]/u.test(text)
