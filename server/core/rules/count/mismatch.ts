// A number of things that is said before a list, and a list that has another number of them, or that is missing.
import type { Memo } from '../../memo.ts'
import type { Place } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import { numberWord } from '../../parse/values/numberWord.ts'
import type { Content, Located, Piece, WholeList } from '../../parse/markdown/outline.ts'
import type { ListItemForm, MarkdownBlock } from '../../parse/markdown/form.ts'
import { fold, spellings } from '../../kinds/labels.ts'
import type { Property } from '../../kinds/kind.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { listsOf, paragraphOf } from '../shared/lists.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Tekstissä sanotaan {count}, mutta luettelossa on {listed}. Kumpi on oikein?',
      sv: 'Texten säger {count}, men listan har {listed}. Vilket stämmer?',
      en: 'The text says {count}, but the list has {listed}. Which is right?',
    },
    sections: {
      fi: 'Tekstissä sanotaan ”{text}”, mutta asiakirjassa niitä on {listed}. Kumpi on oikein?',
      sv: 'Texten säger ”{text}”, men i dokumentet finns {listed}. Vilket stämmer?',
      en: 'The text says “{text}”, but the document has {listed}. Which is right?',
    },
    none: {
      fi: 'Tekstissä sanotaan ”{text}”, mutta niitä ei luetella. Lisätäänkö luettelo?',
      sv: 'Texten säger ”{text}”, men de räknas inte upp. Ska en lista läggas till?',
      en: 'The text says “{text}”, but they are not listed. Add a list?',
    },
  },
  reason: {
    fi: 'Kun luku ja luettelo eroavat, lukija ei tiedä, onko kohta kadonnut vai luku vanha. Kopioitaessa luettelo jää helposti pois.',
    sv: 'När talet och listan skiljer sig vet läsaren inte om en punkt har fallit bort eller om talet är gammalt. Vid kopiering faller en lista lätt bort.',
    en: 'When the number and the list differ, the reader does not know whether an item was lost or the number is old. A list is easily lost when copying.',
  },
  source: 'Hankekortti: ”vahvistamisen keinot (4)” ilman luetteloa; ”neliportainen rakenne” ja neljä kohtaa',
  asks: 'lists in Markdown; an introduction before elements that have sections of their own',
  check: (view) => [...view.perPiece(ofPiece).flat(), ...ofElements(view)],
}

/** For `view.perPiece`. */
function ofPiece(piece: Piece, remember: Memo): readonly Finding[] {
  const { contents } = piece
  const found = [...ofHeading(piece)]
  for (let index = 0; index < contents.length; index++) {
    const content = contents[index] as Content
    if (content.type === 'wholeList') {
      content.items.forEach((item, at) => {
        if (maySay(item)) found.push(...ofItem(item, at === 0 ? content.items.length - 1 : undefined))
      })
    } else if (content.form.type === 'paragraph') {
      const next = contents[index + 1]
      found.push(...compared({ block: content.block, start: content.form.start, end: content.form.end }, next?.type === 'wholeList' ? next.items.length : undefined))
    }
  }
  for (const { depth, items } of listsOf(piece, remember)) if (depth > 0) for (const item of items) if (maySay(item)) found.push(...ofItem(item, undefined))
  return found.length === 0 ? NOTHING : found
}

const NOTHING: readonly Finding[] = []

/** What the introduction says of the number of elements, such as the tasks of a theme page: one that says how many there are. */
function* ofElements(view: DocumentView): Iterable<Finding> {
  for (const property of view.kind.root.properties) {
    if (property.type !== 'array' || !property.element || property.sections === undefined) continue
    const elements = view.entry(property.key)?.value
    const [introduction] = view.sections.filter((section) => section.property.body === 'introduction')
    if (elements?.type !== 'seq' || elements.children.length === 0 || !introduction) continue
    const { block, start, end } = introduction.node.place
    const { text, at } = composed(block.text.slice(start, end))
    const said = numberOfElements(text, property)
    if (said && said.count !== elements.children.length) yield { place: { block, start: start + at(said.start), end: start + at(said.end) }, message: 'sections', values: { text: said.text, listed: elements.children.length } }
  }
}

/** "Tässä teemassa kuusi lastensuojelun työryhmää", "kahdesta toimenpidekokonaisuudesta". */
function numberOfElements(text: string, { element }: Property): (Said & { readonly text: string }) | undefined {
  const names = element ? spellings(element.labels).map((label) => fold(label)).filter((label) => !label.includes(' ')) : []
  const stems = [...names.map((name) => name.slice(0, Math.max(5, name.length - CASE_ENDING))), ...(element?.level?.properties.some(({ roles }) => roles.includes('goals')) ? TEAMS : [])]
  for (const { 0: number, index } of text.matchAll(WORD)) {
    const count = /^\d/u.test(number) ? Number(number) : numberWord(number)
    if (count === undefined || !isLikely(count) || HEDGE.test(text.slice(Math.max(0, index - 20), index))) continue
    const [thing] = [...(FOLLOWING.exec(text.slice(index + number.length))?.[0] ?? '').matchAll(WORD)].filter(({ 0: word }) => stems.some((stem) => fold(word).startsWith(stem)))
    const end = index + number.length + (thing ? thing.index + thing[0].length : 0)
    if (thing) return { count, start: index, end, text: text.slice(index, end).replace(/\s+/gu, ' ') }
  }
  return undefined
}

/** A heading that says a number is compared with the only list under it. */
function ofHeading({ heading, contents }: Piece): readonly Finding[] {
  const list = heading && onlyListOf(contents)
  if (!list) return NOTHING
  const { block, form: { content } } = heading
  const text = block.text.slice(content.start, content.end)
  const said = numberAtEnd(text) ?? numberOfTitle(text, list.ordered)
  return said && said.count !== list.items.length ? [differing({ block, start: content.start + said.start, end: content.start + said.end }, said.count, list.items.length)] : NOTHING
}

function onlyListOf(contents: Piece['contents']): WholeList | undefined {
  let only: WholeList | undefined
  for (const content of contents) {
    if (content.type !== 'wholeList') continue
    if (only) return undefined
    only = content
  }
  return only
}

/** A number of things stands in parentheses or before a colon. */
const maySay = ({ block: { text } }: Located<ListItemForm>): boolean => text.includes('(') || text.includes(':')

/** `below`: the number of items behind the first one, which may be the label of the others. */
function ofItem(item: Located<ListItemForm>, below: number | undefined): readonly Finding[] {
  const place = paragraphOf(item)
  if (!place) return []
  const nested = item.form.forms.find(({ type }) => type === 'list')
  const listed = nested?.type === 'list' ? nested.items.length : undefined
  return compared(place, listed, below)
}

/** What a text says of a number of things against the list behind it. */
function compared({ block, start, end }: Place, listed: number | undefined, below?: number): readonly Finding[] {
  const text = block.text.slice(start, end)
  if (!IN_PARENTHESIS.test(text) && !COLON_AT_END.test(text)) return NOTHING
  const at = (said: Said): Place => ({ block: block as MarkdownBlock, start: start + said.start, end: start + said.end })
  const before = listed === undefined ? undefined : numberBeforeList(text) ?? numberAtEnd(text)
  if (before && listed !== undefined) return before.count === listed ? [] : [differing(at(before), before.count, listed)]
  const alone = listed === undefined ? numberOfThings(text) : undefined
  return alone && alone.count !== below ? [{ place: at(alone), message: 'none', values: { text: text.slice(alone.start, alone.end).replace(/\s+/gu, ' ') } }] : []
}

const differing = (place: Place, count: number, listed: number): Finding => ({ place, values: { count, listed } })

interface Said {
  readonly count: number
  readonly start: number
  readonly end: number
}

/** "… oli kolme vaihetta:" at the end of a text. */
function numberBeforeList(text: string): Said | undefined {
  const match = COLON_AT_END.test(text) ? BEFORE_LIST().exec(text) : null
  const word = match?.[1] ?? ''
  const count = /^\d/u.test(word) ? Number(word) : numberWord(word)
  if (!match || count === undefined || !isLikely(count) || HEDGE.test(text.slice(Math.max(0, match.index - 20), match.index))) return undefined
  return { count, start: match.index, end: match.index + word.length }
}

/** "Periaatteet (5)" and "Keinot (4):" at the end of a text. */
function numberAtEnd(text: string): Said | undefined {
  const found = numberOfThings(text)
  return found && /^[\s.:*_]{0,5}$/u.test(text.slice(found.end)) ? found : undefined
}

/** "keinot (4)" anywhere, when they are not named behind it. */
function numberOfThings(text: string): Said | undefined {
  const match = IN_PARENTHESIS.test(text) ? THINGS().exec(text) : null
  const count = Number(match?.[1])
  if (!match || !isLikely(count) || /^\s?[:,–—=]\s?\S/u.test(text.slice(match.index + match[0].length))) return undefined
  return { count, start: match.index, end: match.index + match[0].length }
}

/** "Kolme periaatetta" as a whole title; "Neliportainen rakenne" over numbered items. */
function numberOfTitle(text: string, ordered: boolean): Said | undefined {
  const whole = NUMBER_FIRST.test(text) ? TITLE().exec(text) : null
  const word = whole?.[1] ?? (ordered && MAY_COMPOUND.test(text) ? COMPOUND().exec(text)?.[0] : undefined)
  const count = word === undefined ? undefined : /^\d/u.test(word) ? Number(word) : numberWord(word)
  const start = word === undefined ? -1 : text.indexOf(word)
  return word === undefined || count === undefined || !isLikely(count) ? undefined : { count, start, end: start + word.length }
}

const isLikely = (count: number): boolean => count >= 2 && count <= 12

const CASE_ENDING = 3
/** Those who did what an element tells of. */
const TEAMS = ['tyoryhm', 'kehittamistehtav', 'kehittamissuunnitel', 'tiimi', 'arbetsgrupp', 'utvecklingsuppgift', 'team']
const WORD = /[\p{L}\p{N}]{1,40}/gu
/** Up to three words. */
const FOLLOWING = /^(?:\s{1,3}\p{L}{2,40}){1,3}/u
const NUMBER = '(?:[2-9]|1[0-2]|kaksi|kolme|neljä|viisi|kuusi|seitsemän|kahdeksan|yhdeksän|kymmenen|två|tre|fyra|fem|sex|sju|åtta|nio|tio|two|three|four|five|six|seven|eight|nine|ten)'
/** What is counted when it is listed: parts of a text or of a process, never people. */
const COUNTED = [
  '\\p{L}{0,20}(?:vaihetta|keinoa|tavoitetta|periaatetta|askelta|teemaa|tasoa|kohtaa|osaa|osiota|osa-aluetta|menetelmää|toimenpidettä|tehtävää|kysymystä|työpakettia|tuotosta|johtopäätöstä|painopistettä)',
  '(?:skeden|faser|steg|mål|principer|metoder|teman|nivåer|punkter|delar|åtgärder|uppgifter|frågor|arbetspaket)',
  '(?:phases|steps|goals|principles|methods|themes|levels|points|parts|measures|tasks|questions|work packages)',
].join('|')
const PLURAL = [
  '\\p{L}{0,20}(?:vaiheet|keinot|tavoitteet|periaatteet|askeleet|teemat|tasot|kohdat|osat|osiot|osa-alueet|menetelmät|toimenpiteet|tehtävät|kysymykset|työpaketit|tuotokset|johtopäätökset|painopisteet)',
  '\\p{L}{0,20}(?:skeden|faser|steg|mål|principer|metoder|teman|nivåer|punkter|åtgärder|uppgifter|frågor|arbetspaket)',
  '(?:phases|steps|goals|principles|methods|themes|levels|points|parts|measures|tasks|questions|work packages)',
].join('|')
/** Cheap tests for a number in a parenthesis and a colon at the end. */
const IN_PARENTHESIS = /\(\d{1,2}\)/
const COLON_AT_END = /:[\s*_]{0,4}$/
const BEFORE_LIST = (): RegExp => new RegExp(`(?<![\\p{L}\\p{N}.,–-])(${NUMBER})\\s(?:\\p{L}{2,30}\\s){0,2}(?:${COUNTED})[*_]{0,2}\\s?:[\\s*_]{0,4}$`, 'iu')
const THINGS = (): RegExp => new RegExp(`(?<![\\p{L}-])(?:${PLURAL})\\s\\((\\d{1,2})\\)`, 'iu')
const NUMBER_FIRST = new RegExp(`^${NUMBER}\\s`, 'iu')
const TITLE = (): RegExp => new RegExp(`^(${NUMBER})\\s(?:\\p{L}{2,30}\\s){0,2}(?:${COUNTED})$`, 'iu')
const MAY_COMPOUND = /(?:portai|vaihei|osai|tasoi|kohtai)(?:nen|sen)/iu
const COMPOUND = (): RegExp => /(?<!\p{L})\p{L}{4,9}(?:portai|vaihei|osai|tasoi|kohtai)(?:nen|sen)(?!\p{L})/iu
const HEDGE = /(?:noin|ainakin|vähintään|enintään|yli|lähes|muun muassa|mm\.|esimerkiksi|toiset|muut|minst|högst|ungefär|över|about|at least|at most|over|other|than)\s{1,2}$/iu
