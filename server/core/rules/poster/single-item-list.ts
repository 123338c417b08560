// A list of one item that holds several sentences.
import { textOf } from '../../node.ts'
import type { Section } from '../../view.ts'
import { glancedAt, isGlancedAt, itemsShown, sentencesOf } from '../shared/glance.ts'
import { itemsFromSentences } from '../shared/sentenceItems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: isGlancedAt,
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Luettelossa on yksi kohta ja siinä {count} virkettä. Jaa se kohtiin, yksi asia kuhunkin: silloin kaikki huomataan.',
      sv: 'Listan har en punkt med {count} meningar. Dela upp den, en sak per punkt: då märks allt.',
      en: 'The list has one item with {count} sentences. Split it, one thing per item, so that all of it is noticed.',
    },
  },
  reason: {
    fi: 'Luettelosta luetaan kohtien alut. Yhden pitkän kohdan loppu jää lukematta.',
    sv: 'I en lista läser man början av punkterna. Slutet på en enda lång punkt blir oläst.',
    en: 'People read the beginnings of list items. The end of one long item goes unread.',
  },
  source: 'Kentän posteri, jonka johtopäätökset olivat yksi kohta ja neljä virkettä',
  asks: 'lists in a kind with limits.words',
  fixes: {
    main: { title: { fi: 'Jaa virkkeet omiksi kohdikseen', sv: 'Gör en punkt av varje mening', en: 'Make an item of each sentence' }, safe: false },
  },
  check: (view) => glancedAt(view, findingOf).flat(),
}

/** For `view.perSection`. */
function findingOf({ node, property }: Section): readonly Finding[] {
  const [item, ...others] = itemsShown(node)
  if (!item || others.length > 0 || item.children.length > 0) return []
  const count = sentencesOf(textOf(item)).length
  return count < 2 ? [] : [{ place: item.text.place, pointer: `/${property.key}`, values: { count }, fixes: [{ edits: (now) => itemsFromSentences(now, item) }] }]
}
