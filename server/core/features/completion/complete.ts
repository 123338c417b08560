// Completion: what may be written where the cursor stands. Answers only at places that are known, in documents of a kind, and never in running text.
import { cursorAt, type Cursor, type HeadingCursor } from '../cursor.ts'
import { attributeOffers } from './attributes.ts'
import { headingOffers, titleStart } from './headings.ts'
import { blankOffers, itemOffers, labelledOffers, rowOffers } from './items.ts'
import { offSwitchOffers } from './offSwitches.ts'
import type { Kinds } from '../../kinds/select.ts'
import { display, fold } from '../../kinds/labels.ts'
import { lineStart } from '../../edit/lines.ts'
import { holdsIdentity, withoutIdentity } from '../../identity.ts'
import type { Document } from '../../document.ts'
import type { Language } from '../../problem.ts'
import type { Asking, Suggestion, Suggestions } from './suggestion.ts'
import { yamlKeys, yamlValues } from './yaml.ts'

/** What may stand at the cursor, the likeliest first; undefined where nothing is offered. */
export function complete(asking: Asking): Suggestions | undefined {
  const cursor = cursorAt(asking.document, asking.view, asking.offset)
  if (!cursor || (cursor.at === 'blank' && asking.trigger !== undefined)) return undefined
  const offered = offersAt(cursor, asking)
  const found = offered && { ...offered, items: offered.items.flatMap(withoutIdentities) }
  if (!found || found.items.length === 0) return undefined
  // a space or a dash inside what is being written opens nothing
  const isWithin = asking.trigger !== undefined && OPENS_AT_START.has(asking.trigger) && found.word.start < asking.offset
  if (!isWithin) return found
  if (cursor.at === 'heading') return goesOn(asking.document.text.slice(found.word.start, asking.offset), found.items) ? found : undefined
  return WORDS.has(cursor.at) ? undefined : found
}

/** True when what is written of a heading may become one that is offered: another one, and the title, is somebody's own. */
function goesOn(written: string, items: readonly Suggestion[]): boolean {
  const words = written.replace(/^[#\s]+/u, '').trim()
  if (!/[\p{L}\p{N}]/u.test(words)) return true
  return items.some(({ label, also }) => [label, ...(also ?? [])].some((name) => fold(name).includes(fold(words))))
}

/**
 * The kinds, behind the Finnish or Swedish key that chooses one at the top of a document that is of none yet: *tyyppi:* in frontmatter or YAML.
 * Other tools do not have these words.
 */
export function completeKind({ text, notation, content }: Document, offset: number, kinds: Kinds, language: Language): Suggestions | undefined {
  if (content || offset > NEAR_TOP || (notation === 'markdown' && !/^\ufeff?---\r?\n/u.test(text))) return undefined
  const start = lineStart({ text }, offset)
  const [whole, key] = /^(tyyppi|typ):[ \t]+(?=[\p{L}-]*$)/iu.exec(text.slice(start, offset)) ?? []
  if (whole === undefined || key === undefined) return undefined
  const own: Language = key.toLowerCase() === 'typ' ? 'sv' : 'fi'
  const end = offset + (/^[\p{L}-]*/u.exec(text.slice(offset, offset + 80))?.[0].length ?? 0)
  return { word: { start: start + whole.length, end }, items: kinds.list.map(({ id, labels, titles, descriptions }) => ({ label: display(labels, own) || id, type: 'value', text: [display(labels, own) || id], detail: titles[language], documentation: descriptions[language] })) }
}

/** Ids, themes and goals are what somebody wrote: a personal identity code among them is not offered, and not told beside another offer. */
function withoutIdentities(one: Suggestion): readonly Suggestion[] {
  const { label, text, detail, documentation, also } = one
  const put = text.flatMap((part) => (typeof part === 'string' ? [part] : [part.hole, ...(part.choices ?? [])]))
  if (!DIGITS.test([label, ...put, detail, documentation, ...(also ?? [])].join('\n'))) return [one]
  if ([label, ...put].some(holdsIdentity)) return []
  return [{
    ...one,
    ...(detail === undefined ? {} : { detail: withoutIdentity(detail) }),
    ...(documentation === undefined ? {} : { documentation: withoutIdentity(documentation) }),
    ...(also ? { also: also.filter((name) => !holdsIdentity(name)) } : {}),
  }]
}

const DIGITS = /\d{6}/u
const NEAR_TOP = 2000
const OPENS_AT_START: ReadonlySet<string> = new Set([' ', '-'])
const WORDS: ReadonlySet<Cursor['at']> = new Set(['key', 'value', 'item', 'labelled'])

function offersAt(cursor: Cursor, asking: Asking): Suggestions | undefined {
  switch (cursor.at) {
    case 'key':
      return yamlKeys(cursor, asking)
    case 'value':
      return yamlValues(cursor, asking)
    case 'comment':
      return offSwitchOffers(cursor.word, ['#', ''], asking)
    case 'htmlComment':
      return offSwitchOffers(cursor.word, ['<!--', '-->'], asking)
    case 'heading':
      return headingAt(cursor, asking)
    case 'attribute':
      return attributeOffers(cursor, asking)
    case 'item':
      return itemOffers(cursor, asking)
    case 'labelled':
      return labelledOffers(cursor, asking)
    case 'row':
      return rowOffers(cursor, asking)
    case 'blank':
      return blankOffers(cursor, asking)
  }
}

/** A line directly below is kept apart from what is put in. The title is somebody's own. */
function headingAt(cursor: HeadingCursor, asking: Asking): Suggestions {
  const { text } = asking.document
  const title = cursor.level === 1 ? titleStart(asking.view) : undefined
  if (title !== undefined && title >= lineStart({ text }, cursor.word.start) && title <= cursor.word.start && /[\p{L}\p{N}]/u.test(text.slice(cursor.word.start, cursor.word.end))) return { word: cursor.word, items: [] }
  const isLast = !/^[^\S\n]*\r?\n[^\S\n]*\S/u.test(asking.document.text.slice(cursor.word.end, cursor.word.end + 200))
  return { word: cursor.word, items: headingOffers({ ...cursor, before: '', behind: isLast ? '' : '\n', language: asking.view.language }, asking) }
}
