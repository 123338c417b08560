// A heading or a sentence in capital letters. Acronyms side by side are none.
import known from '../../../../schemas/shared/abbreviations.json' with { type: 'json' }
import { clueOf } from '../../clue.ts'
import { composed } from '../../parse/values/found.ts'
import { shortened } from '../../schemaProblems.ts'
import type { TextFinding, TextRule } from '../rule.ts'
import { namesPlace } from '../shared/municipalities.ts'

/** A cheap test: no run is without three plain capitals side by side. */
const MAY_BE = /[A-Z]{3}/

export const rule: TextRule = {
  scope: 'text',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Isot kirjaimet ovat hitaita lukea: ”{text}”. Kirjoita pienillä kirjaimilla.',
      sv: 'Versaler är långsamma att läsa: ”{text}”. Skriv med små bokstäver.',
      en: 'Capital letters are slow to read: “{text}”. Write in lower case.',
    },
  },
  reason: {
    fi: 'Sanan hahmo katoaa, kun kaikki kirjaimet ovat yhtä korkeita. Ruudunlukija voi lukea isot kirjaimet yksitellen.',
    sv: 'Ordbilden försvinner när alla bokstäver är lika höga. En skärmläsare kan läsa versaler en i taget.',
    en: 'The shape of a word is lost when all letters are equally tall. A screen reader may spell capitals one by one.',
  },
  source: 'Selkokielen ja saavutettavuuden ohjeet. SWOT-analyysi ja loppuraportti: koko otsikko isoin kirjaimin',
  asks: 'text',
  fixes: {
    main: { safe: false, title: { fi: 'Kirjoita: {lower}', sv: 'Skriv: {lower}', en: 'Write: {lower}' } },
  },
  check: (text) => (MAY_BE.test(text) ? shoutedIn(text) : NOTHING),
  clue: clueOf(MAY_BE),
}

const NOTHING: readonly TextFinding[] = []

function* shoutedIn(text: string): Iterable<TextFinding> {
  const { text: plain, at } = composed(text)
  for (const { 0: run, index } of plain.matchAll(RUN)) {
    if (!isShouted(run)) continue
    const lower = inSentenceCase(run)
    yield { start: at(index), end: at(index + run.length), values: { text: shortened(run), lower: shortened(lower) }, replacement: lower }
  }
}

/** More than three words, of which several are longer than acronyms are. */
function isShouted(run: string): boolean {
  const words = run.match(/\p{Lu}{2,60}/gu) ?? []
  const long = words.filter(({ length }) => length >= LONG)
  const plain = words.filter((word) => word.length >= PLAIN && !ACRONYMS.has(word))
  return words.length > MOST_WORDS && (long.length >= 2 || (!run.includes(',') && (words.length >= MANY || plain.length >= 3)))
}

/** Lower case but for the first letter, numerals, well-known acronyms and places. */
function inSentenceCase(run: string): string {
  let first = true
  return run.replace(/\p{L}{1,60}/gu, (word) => {
    const capital = `${word.slice(0, 1)}${word.slice(1).toLowerCase()}`
    const kept = NUMERAL.test(word) || ACRONYMS.has(word) ? word : first || COUNTRY.test(word) || namesPlace(capital) ? capital : word.toLowerCase()
    first = false
    return kept
  })
}

const MOST_WORDS = 3
const LONG = 6
/** As long as the words of a short title: *ETT GOTT MÖTE I MALM*. */
const PLAIN = 4
const MANY = 8
const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}\p{N}]{0,60}(?:[\s,:;–\-/()”"&]{1,4}[\p{Lu}\p{N}]{1,60}(?![\p{L}\p{N}])){3,80}/gu
const NUMERAL = /^[IVX]{1,4}$/u
const ACRONYMS: ReadonlySet<string> = new Set(known.acronyms)
const COUNTRY = /^(?:SUOM|FINLAND|NYLAND|UUDENMAA|UUSIMAA)/u
