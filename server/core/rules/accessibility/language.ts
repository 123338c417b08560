// A document that does not say its language, or that says another one than its text is in.
import type { Clue } from '../../clue.ts'
import { COMMON } from '../../common.ts'
import { insertKey, setValue } from '../../edit/yaml.ts'
import { propertyOf } from '../../kinds/kind.ts'
import { LANGUAGES } from '../../kinds/labels.ts'
import { functionWords, wordsOfOthers, type WordCounts } from '../../language.ts'
import { textOf } from '../../node.ts'
import type { Language, Texts } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Asiakirjan kieli on merkitty: {written}, mutta teksti näyttää olevan {found}. Kumpi on oikein?',
      sv: 'Dokumentets språk är angett som {written}, men texten ser ut att vara på {found}. Vilket stämmer?',
      en: 'The language of the document is given as {written}, but the text seems to be in {found}. Which is right?',
    },
    missing: {
      fi: 'Asiakirjan kieltä ei ole merkitty. Lisää otsaketietoihin ”{name}: {code}”.',
      sv: 'Ange dokumentets språk: {name}: {code}.',
      en: 'Say which language the document is in: {name}: {code}.',
    },
  },
  reason: {
    fi: 'Ruudunlukija ääntää tekstin merkityn kielen mukaan, ja julkaisu sekä kieliversioiden vertailu nojaavat siihen.',
    sv: 'Skärmläsaren uttalar texten enligt det angivna språket, och publicering och jämförelse av språkversioner bygger på det.',
    en: 'A screen reader pronounces the text by the language given, and publishing and comparing language versions rely on it.',
  },
  source: 'Saavutettavuusvaatimukset (WCAG 3.1.1). Kielilaki 423/2003',
  asks: 'the common property language',
  fixes: {
    main: { safe: false, title: { fi: 'Merkitse kieleksi {code}', sv: 'Ange språket {code}', en: 'Set the language to {code}' } },
  },
  *check(view) {
    const property = propertyOf(view.kind.root, COMMON.language)
    if (!property) return
    const entry = view.entry(COMMON.language)
    if (!entry || textOf(entry.value) === '') {
      yield { place: entry?.keyPlace ?? view.start, message: 'missing', pointer: `/${COMMON.language}`, values: { name: labelsAsTexts(property.labels, property.key), code: view.language }, fixes: [{ edits: (own) => (entry ? setValue(own, entry, view.language) : insertKey(own, { property, value: view.language })) }] }
      return
    }
    const written = textOf(entry.value)
    const found = isLanguage(written) ? otherLanguage(view, written) : undefined
    if (found === undefined || !isLanguage(written)) return
    yield { place: entry.value.place, values: { written: NAMES[written], found: IN[found], code: found }, fixes: [{ edits: (own) => setValue(own, entry, found) }] }
  },
}

/** The language of the text when it is clearly not the one that is written. Most texts have next to no words of another, so that their own need not be counted. */
function otherLanguage(view: DocumentView, written: Language): Language | undefined {
  const { count, clue } = OTHERS[written]
  const others = summed(view.perBlock(count, 0, clue))
  if (LANGUAGES.every((language) => language === written || others[language] < LEAST)) return undefined
  const counts = summed(view.perBlock(wordsIn))
  const found = LANGUAGES.find((language) => counts[language] >= LEAST && counts[language] > MOST_OWN * counts[written] && LANGUAGES.every((other) => counts[other] <= counts[language]))
  return found === written ? undefined : found
}

const summed = (all: readonly WordCounts[]): WordCounts => all.reduce((sum, one) => ({ fi: sum.fi + one.fi, sv: sum.sv + one.sv, en: sum.en + one.en }), { fi: 0, sv: 0, en: 0 })

/** For `view.perBlock`: the beginning of a block is enough to tell. */
function wordsIn(text: string, { notation, property }: TextPlace): WordCounts | undefined {
  if (text.length < SHORTEST || (notation === 'yaml' && property?.body === 'frontmatter')) return undefined
  return functionWords(text.slice(0, READ))
}

/** For `view.perBlock`, by the language that is written. */
const inOthersThan = (language: Language): { readonly count: typeof wordsIn; readonly clue: Clue } => ({ count: (text, where) => wordsIn(text, where), clue: wordsOfOthers(language) })
const OTHERS: Readonly<Record<Language, ReturnType<typeof inOthersThan>>> = { fi: inOthersThan('fi'), sv: inOthersThan('sv'), en: inOthersThan('en') }

const isLanguage = (value: string): value is Language => value === 'fi' || value === 'sv' || value === 'en'
const SHORTEST = 20
const READ = 400
const LEAST = 8
const MOST_OWN = 4

const NAMES: Readonly<Record<Language, Texts>> = {
  fi: { fi: 'suomi', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsi', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englanti', sv: 'engelska', en: 'English' },
}
const IN: Readonly<Record<Language, Texts>> = {
  fi: { fi: 'suomea', sv: 'finska', en: 'Finnish' },
  sv: { fi: 'ruotsia', sv: 'svenska', en: 'Swedish' },
  en: { fi: 'englantia', sv: 'engelska', en: 'English' },
}
