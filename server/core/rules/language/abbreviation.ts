// An abbreviation of the field (schemas/shared/abbreviations.json) that is used before it is opened.
import known from '../../../../schemas/shared/abbreviations.json' with { type: 'json' }
import type { Block } from '../../node.ts'
import type { Texts } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Avaa lyhenne ”{short}” ensimmäisellä kerralla: {long} ({short}).',
      sv: 'Förklara förkortningen ”{short}” första gången: {long} ({short}).',
      en: 'Spell out the abbreviation “{short}” when it is first used: {long} ({short}).',
    },
    unknown: {
      fi: 'Avaa lyhenne ”{short}” ensimmäisellä kerralla: mitä se tarkoittaa?',
      sv: 'Förklara förkortningen ”{short}” första gången: vad betyder den?',
      en: 'Spell out the abbreviation “{short}” when it is first used: what does it mean?',
    },
  },
  reason: {
    fi: 'Lukija on usein toisesta kunnasta, toiselta alalta tai asiakas. Kerran avattu lyhenne riittää koko asiakirjaan.',
    sv: 'Läsaren är ofta från en annan kommun, en annan bransch eller en klient. En förklaring räcker för hela dokumentet.',
    en: 'The reader is often from another municipality, another field, or a client. Spelling it out once is enough for the whole document.',
  },
  source: 'Hankekortti: ”9 stt”; kokeilun kuvaus: ”shl-yhteydenoton”, ”pta prosessikuvaus”. Saavutettavuuden ohjeet (WCAG 3.1.4)',
  asks: 'text',
  fixes: {
    main: { safe: false, title: { fi: 'Lisää perään ({long})', sv: 'Lägg till ({long}) efter', en: 'Add ({long}) after it' } },
  },
  *check(view) {
    const seen = new Set<string>()
    for (const { block, notation, used } of view.perBlock(usedIn)) {
      if (notation !== view.notation) continue
      for (const one of used) {
        if (seen.has(one.key)) continue
        seen.add(one.key)
        if (!one.opened) yield findingOf(one, block, view)
      }
    }
  },
}

interface Abbreviation {
  readonly short: string
  readonly stem?: string
  readonly long: Partial<Texts>
}
interface Use {
  /** The same for `ls` and `LS`. */
  readonly key: string
  readonly abbreviation: Abbreviation
  readonly start: number
  readonly end: number
  readonly opened: boolean
}

function findingOf({ abbreviation: { short, long }, start, end }: Use, block: Block, { language }: DocumentView): Finding {
  const place = { block, start, end }
  const opened = long[language] ?? long.fi ?? long.sv ?? long.en
  if (opened === undefined) return { place, message: 'unknown', values: { short } }
  const isPart = /[-:]/u.test(block.text[end] ?? '')
  return { place, values: { short, long: opened }, fixes: isPart ? [] : [{ edits: () => [{ place: { block, start: end, end }, text: ` (${opened})` }] }] }
}

/** For `view.perBlock`: the first use of each abbreviation in a block. */
function usedIn(text: string, { notation }: TextPlace, block: Block): { readonly block: Block; readonly notation: string; readonly used: readonly Use[] } | undefined {
  if (!MAY_BE.test(text)) return undefined
  const used = new Map<string, Use>()
  for (const { 0: found, index } of text.matchAll(PATTERN())) {
    const abbreviation = BY_SPELLING.get(found) ?? WITH_STEM.find(({ stem = '' }) => found.startsWith(stem))
    const key = (abbreviation?.short ?? found).toLowerCase()
    if (abbreviation && !used.has(key)) used.set(key, { key, abbreviation, start: index, end: index + found.length, opened: isOpened(text, index, index + found.length) })
  }
  return used.size === 0 ? undefined : { block, notation, used: [...used.values()] }
}

/** `sosiaalityöntekijä (stt)`, `stt (sosiaalityöntekijä)`, `stt eli …`, `stt = …`, `stt, dvs. …`. */
function isOpened(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + 20)
  return /\p{L}[\p{M}”"*_]{0,3}\s{1,2}\([^\p{L}\p{N}]{0,3}$/u.test(before) && /^[^\p{L}\p{N}]{0,3}\)/u.test(after) ||
    /^[*_”"]{0,3}\s{0,2}(?:\(\s?\p{L}{3}|=|[–—]\s\p{L}|,?\s(?:eli|toisin sanoen|dvs\.?|alltså|det vill säga|i\.e\.|that is)(?!\p{L}))/u.test(after) ||
    /(?:eli|dvs\.|alltså|i\.e\.)\s{1,2}$/u.test(before)
}

const ABBREVIATIONS = known.abbreviations as readonly Abbreviation[]
const WITH_STEM = ABBREVIATIONS.filter(({ stem }) => stem !== undefined)
const BY_SPELLING: ReadonlyMap<string, Abbreviation> = new Map(ABBREVIATIONS.map((one) => [one.short, one]))
const WHOLE = ABBREVIATIONS.filter(({ stem }) => stem === undefined).map(({ short }) => short).join('|')
const STEMS = WITH_STEM.map(({ stem }) => stem).join('|')
/** Whole words, compounds with a hyphen and case forms with a colon included. */
const PATTERN = (): RegExp => new RegExp(`(?<![\\p{L}\\p{N}@.\\-])(?:(?:${STEMS})\\p{L}{0,20}|(?:${WHOLE})(?![\\p{L}\\p{M}\\p{N}@]|\\.\\p{L}))`, 'gu')
/** The same where engines are quick: most texts hold none. */
const MAY_BE = new RegExp(`(?:^|[^a-zA-Z])(?:(?:${STEMS})|(?:${WHOLE})(?![a-zA-Z]))`)
