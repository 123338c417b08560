// The document promises to be completed by a time that has passed.
import { textOf, type Block, type Place } from '../../node.ts'
import { parseDate } from '../../parse/values/date.ts'
import { findPeriod, parsePeriod } from '../../parse/values/period.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { walk } from '../../value.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  tellsPast: true,
  messages: {
    main: {
      fi: 'Luvattu täydennysaika (”{time}”) on jo mennyt. Täydennä asiakirja tai poista lupaus.',
      sv: 'Den utlovade tiden för komplettering ({time}) har gått. Komplettera dokumentet eller ta bort löftet.',
      en: 'The time by which an update was promised ({time}) has passed. Complete the document or remove the promise.',
    },
  },
  reason: {
    fi: 'Lukija jää odottamaan täydennystä eikä tiedä, onko tämä viimeinen versio. Lupaus ilman jatkoa vähentää luottamusta muuhunkin.',
    sv: 'Läsaren väntar på kompletteringen och vet inte om det här är den sista versionen. Ett löfte utan fortsättning minskar förtroendet.',
    en: 'The reader waits for the update and does not know whether this is the last version. A promise that was not kept weakens trust in the rest.',
  },
  source: 'SWOT-analyysi: ”Analyysia tullaan täydentämään kevään 2012 aikana”, vaikka samassa liitteessä kerrotaan jo keväästä 2013',
  asks: 'text, or the role supplementDue',
  fixes: {
    main: { safe: false, title: { fi: 'Poista lupaus', sv: 'Ta bort löftet', en: 'Remove the promise' } },
  },
  *check(view) {
    const promises = view.perBlock(promisesIn, SIGN.digit).flat().filter(({ until }) => until < view.today)
    const found = promises.length > 0 ? promises : fieldsOf(view)
    if (found.length === 0) return
    const last = lastChange(view)
    for (const { place, until, time, sentence } of found) {
      if (last !== undefined && last > until) continue
      yield { place, values: { time: shortened(time) }, fixes: sentence ? [{ edits: () => [{ place: sentence, text: '' }] }] : [] }
    }
  },
}

interface Promised {
  readonly place: Place
  /** The last day of what was promised, as an ISO date. */
  readonly until: string
  readonly time: string
  /** The whole sentence with the space before it, where it can be taken out. */
  readonly sentence?: Place
}

/** For `view.perBlock`: sentences of Markdown and of values of YAML that promise to complete this document. */
function promisesIn(text: string, { property }: TextPlace, block: Block): readonly Promised[] | undefined {
  if (!MAY_PROMISE.test(text) || property?.roles.includes('supplementDue')) return undefined
  const found = findPeriod(text).flatMap(({ start, end, value }): readonly Promised[] => {
    const sentence = sentenceAround(text, start, end)
    if (value.end === undefined || !PROMISE().test(text.slice(sentence.start, sentence.end).normalize('NFC'))) return []
    const lead = /[ \u00a0]{0,2}$/u.exec(text.slice(0, sentence.start))?.[0].length ?? 0
    return [{ place: { block, ...sentence }, until: value.end, time: value.text, sentence: { block, start: sentence.start - lead, end: sentence.end } }]
  })
  return found.length === 0 ? undefined : found
}

/** The sentence that a stretch stands in, its last mark included. */
function sentenceAround(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  const before = text.slice(Math.max(0, start - LONGEST), start)
  const breaks = [...before.matchAll(SENTENCE_BREAK())].at(-1)
  const first = breaks ? start - before.length + breaks.index + breaks[0].length : start - before.length
  const from = first + (MARKER.exec(text.slice(first, start))?.[0].length ?? 0)
  const rest = /^[^.!?\n]{0,300}[.!?]?/u.exec(text.slice(end))?.[0] ?? ''
  return { start: from, end: end + rest.trimEnd().length }
}

function fieldsOf(view: DocumentView): readonly Promised[] {
  return view.sectionsWith('supplementDue').flatMap(({ node }): readonly Promised[] => {
    const time = textOf(node)
    const until = parsePeriod(time)?.end ?? parseDate(time)?.date
    return until !== undefined && until < view.today ? [{ place: node.place, until, time }] : []
  })
}

/** The last date that the document or its log of versions gives. */
function lastChange(view: DocumentView): string | undefined {
  const written = parseDate(textOf(view.entry(DATE)?.value))?.date
  const logged = view.sectionsWith('versions').flatMap(({ node }) => walk(node).flatMap(({ node: inner, entry }) => (entry?.key === DATE ? parseDate(textOf(inner))?.date ?? [] : [])))
  return [written, ...logged].filter((date) => date !== undefined).toSorted().at(-1)
}

const DATE = 'date'
const LONGEST = 300
const SENTENCE_BREAK = (): RegExp => /(?<=[\p{L}\p{M}\p{N})\]”"][.!?])\s{1,3}(?=\p{Lu})|[\n\r]{1,4}[ \t]{0,20}(?:[-*+][ \t])?|:[ \t]{1,2}(?=["']?\p{Lu})["']?/gu
/** What stands before the first word of an item or a value. */
const MARKER = /^\s{0,40}(?:(?:[-*+>]|\d{1,3}[.)])\s{1,4})?["']?/u
const MAY_PROMISE = /t(?:ä|a\u0308)ydenn|t(?:ä|a\u0308)ydent|p(?:ä|a\u0308)ivit|tarkenn|tarkent|komplett|uppdat|supplem|update|revis|complet/
const SUBJECT_FI = '(?:tä(?:tä|mä)(?:\\s\\p{L}{2,30}){0,2}|analyysi\\p{L}{0,3}|\\p{L}{0,20}-analyysi\\p{L}{0,3}|asiakirja\\p{L}{0,2}|dokumentti\\p{L}{0,2}|hankekortti\\p{L}{0,2}|kortti\\p{L}{0,2}|raportti\\p{L}{0,2}|kuvaus(?:ta)?|luku(?:a|ja)?|osio(?:ta)?|taulukko\\p{L}{0,2})'
const PROMISE = (): RegExp => new RegExp([
  `(?<!\\p{L})${SUBJECT_FI}\\s(?:vielä\\s|myöhemmin\\s)?(?:tullaan\\s(?:täydentämään|päivittämään|tarkentamaan)|täydennetään|päivitetään|tarkennetaan|täydentyy|päivittyy|tarkentuu)`,
  '^(?:täydennetään|päivitetään|tarkennetaan)\\s(?:vielä\\s|myöhemmin\\s)?(?:$|\\p{L}{2,20}\\s\\d{4}|vuonna|viimeistään)',
  '(?<!\\p{L})(?:analysen|dokumentet|projektkortet|kortet|rapporten|beskrivningen|avsnittet|det\\shär|tabellen)\\s(?:ska\\s|kommer\\satt\\s)?(?:kompletteras|uppdateras|preciseras)',
  '(?<!\\p{L})(?:this\\s\\p{L}{2,20}|the\\s(?:analysis|document|project\\scard|card|report|description|section|table))\\s(?:will|shall|is\\sto)\\sbe\\s(?:completed|updated|supplemented|revised)',
].join('|'), 'iu')
