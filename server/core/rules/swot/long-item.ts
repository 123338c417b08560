// An item of a quadrant that holds several things.
import { textOf, type ItemNode } from '../../node.ts'
import type { Finding, ItemRule } from '../rule.ts'

export const rule: ItemRule = {
  scope: 'item',
  roles: ['quadrant'],
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Kohta on pitkä ({count} merkkiä). Voisiko sen jakaa kahdeksi, yksi asia kohtaa kohti? Silloin kohtia on helppo luokitella ja verrata.',
      sv: 'Punkten är lång ({count} tecken). Kan den delas i två, en sak per punkt? Då lyckas kodningen.',
      en: 'This item is long ({count} characters). Could it be split in two, one thing each? Then it can be coded.',
    },
    sentences: {
      fi: 'Kohdassa on {count} virkettä. Voisiko sen jakaa, yksi asia kohtaa kohti? Silloin kohtia on helppo luokitella ja verrata.',
      sv: 'Punkten har {count} meningar. Kan den delas, en sak per punkt? Då lyckas kodningen.',
      en: 'This item has {count} sentences. Could it be split, one thing each? Then it can be coded.',
    },
  },
  reason: {
    fi: 'Yksi kohta, yksi asia: silloin kohtia voi laskea, luokitella teemoihin ja verrata alun ja lopun välillä.',
    sv: 'En punkt, en sak: då går punkterna att räkna, klassa i teman och jämföra mellan början och slutet.',
    en: 'One item, one thing: then items can be counted, sorted into themes and compared between start and end.',
  },
  source: 'Mallin arviointi (SWOT): ”Syntyy uutta tietoa … Tämä synnyttää …”. Sisällönanalyysin käytäntö',
  asks: 'items of properties with the role quadrant',
  check: findingsOf,
}

const LONGEST = 200
const MOST_SENTENCES = 2
const SENTENCE_END = /[.!?…]["”’)\]]{0,3}\s{1,4}(?=["“”(]?\p{Lu})/gu

function findingsOf({ text }: ItemNode): readonly Finding[] {
  const written = textOf(text).normalize('NFC')
  const sentences = (written.match(SENTENCE_END)?.length ?? 0) + 1
  if (written.length > LONGEST) return [{ place: text.place, values: { count: written.length } }]
  return sentences > MOST_SENTENCES ? [{ place: text.place, message: 'sentences', values: { count: sentences } }] : []
}
