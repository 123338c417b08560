// An item of a quadrant that holds several things.
import { textOf, type ItemNode } from '../../node.ts'
import { sentencesOf } from '../shared/glance.ts'
import { itemsFromSentences } from '../shared/sentenceItems.ts'
import type { Finding, FindingFix, ItemRule } from '../rule.ts'
import { composedLetters } from '../../letters.ts'

export const rule: ItemRule = {
  scope: 'item',
  roles: ['quadrant'],
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Kohta on pitkä ({count} merkkiä). Voisiko sen jakaa kahdeksi, yksi asia kohtaa kohti? Silloin kohtia on helppo luokitella ja verrata.',
      sv: 'Punkten är lång ({count} tecken). Kan den delas i två, en sak per punkt? Då är punkterna lätta att klassificera och jämföra.',
      en: 'This item is long ({count} characters). Could it be split in two, one thing each? Items are then easy to classify and compare.',
    },
    sentences: {
      fi: 'Kohdassa on {count} virkettä. Voisiko sen jakaa, yksi asia kohtaa kohti? Silloin kohtia on helppo luokitella ja verrata.',
      sv: 'Punkten har {count} meningar. Kan den delas, en sak per punkt? Då är punkterna lätta att klassificera och jämföra.',
      en: 'This item has {count} sentences. Could it be split, one thing each? Items are then easy to classify and compare.',
    },
  },
  reason: {
    fi: 'Yksi kohta, yksi asia: silloin kohtia voi laskea, luokitella teemoihin ja verrata alun ja lopun välillä.',
    sv: 'En punkt, en sak: då går punkterna att räkna, klassa i teman och jämföra mellan början och slutet.',
    en: 'One item, one thing: then items can be counted, sorted into themes and compared between start and end.',
  },
  source: 'Mallin arviointi (SWOT): ”Syntyy uutta tietoa … Tämä synnyttää …”. Sisällönanalyysin käytäntö',
  asks: 'items of properties with the role quadrant',
  fixes: { main: { title: { fi: 'Jaa virkkeet omiksi kohdikseen', sv: 'Gör en punkt av varje mening', en: 'Make an item of each sentence' }, safe: false } },
  check: findingsOf,
}

const LONGEST = 200
const MOST_SENTENCES = 2
const SENTENCE_END = /[.!?…]["”’)\]]{0,3}\s{1,4}(?=["“”(]?\p{Lu})/gu

function findingsOf(item: ItemNode): readonly Finding[] {
  const { text } = item
  const written = composedLetters(textOf(text))
  const sentences = (written.match(SENTENCE_END)?.length ?? 0) + 1
  if (written.length > LONGEST) return [{ place: text.place, values: { count: written.length }, fixes: fixesOf(item) }]
  return sentences > MOST_SENTENCES ? [{ place: text.place, message: 'sentences', values: { count: sentences }, fixes: fixesOf(item) }] : []
}

/** What belongs to the whole item would go with one part of it; the numbers of the items behind would be wrong; behind an abbreviation no sentence ends. */
function fixesOf(item: ItemNode): readonly FindingFix[] {
  const { id, attributes, children, fields, form } = item
  const isBare = id === undefined && Object.keys(attributes).length === 0 && children.length === 0 && fields.length === 0
  if (!isBare || (form?.type === 'listItem' && form.number !== undefined)) return []
  const written = textOf(item)
  const sentences = sentencesOf(written)
  if (sentences.length < 2 || sentences.slice(0, -1).some(({ start, end }) => ABBREVIATION.test(written.slice(start, end)))) return []
  return [{ edits: (view) => itemsFromSentences(view, item) }]
}

const ABBREVIATION = /(?<!\p{L})(?:esim|mm|ym|yms|jne|ks|vrt|ns|em|ko|nro|puh|klo|bl\.\s?a|t\.\s?ex|t\.\s?o\.\s?m|m\.\s?fl|jfr|kl|nr|s\.\s?k|e\.\s?g|i\.\s?e|etc|cf|dr|mr|ms|mrs)\.["”’)]{0,3}$/iu
