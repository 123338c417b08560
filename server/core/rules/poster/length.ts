// A text that is read from a wall is longer than its readers stand before it.
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import { glancedAt, isGlancedAt, itemsShown, wordsShown } from '../shared/glance.ts'
import { mainHeading } from '../shared/sections.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: isGlancedAt,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Posterissa on {count} sanaa. Seinältä jaksaa lukea noin {limit}. Voisiko osan siirtää liitteeseen tai malliin?',
      sv: 'Postern har {count} ord. Från en vägg orkar man läsa ungefär {limit}. Kan en del flyttas till en bilaga eller modellen?',
      en: 'The poster has {count} words. On a wall, people read about {limit}. Could some of it move to an appendix or the model?',
    },
    items: {
      fi: 'Osiossa ”{section}” on {count} kohtaa. Enintään {limit} pysyy mielessä: voisiko kohtia yhdistää?',
      sv: 'Avsnittet ”{section}” har {count} punkter. Högst {limit} stannar i minnet: kan några slås ihop?',
      en: 'The section “{section}” has {count} items. At most {limit} stay in mind: could some be joined?',
    },
  },
  reason: {
    fi: 'Posterin luo pysähdytään hetkeksi. Lyhyestä tekstistä mukaan jää se, mitä halusitte sanoa.',
    sv: 'Vid en poster stannar man en stund. Ur en kort text får läsaren med sig det ni ville säga.',
    en: 'People stop at a poster for a moment. From a short text they remember what you wanted to say.',
  },
  source: 'Kentän posterit: 125–190 sanaa, kolmesta kahdeksaan kohtaa osiossa',
  asks: 'a kind with limits.words or limits.itemsPerSection',
  success: {
    fi: 'Posteri on sopivan lyhyt: {count} sanaa.',
    sv: 'Postern är lagom kort: {count} ord.',
    en: 'The poster is short enough: {count} words.',
  },
  applies: (view) => glancedAt(view, shown).length > 0 && wordsShown(view) > 0,
  successValues: (view) => ({ count: wordsShown(view) }),
  *check(view): Iterable<Finding> {
    const { words: limit, itemsPerSection } = view.kind.limits
    const count = limit === undefined ? 0 : wordsShown(view)
    if (limit !== undefined && count > limit) yield { place: mainHeading(view) ?? view.start, values: { count, limit } }
    if (itemsPerSection !== undefined) yield* longLists(view, itemsPerSection)
  },
}

function* longLists(view: DocumentView, limit: number): Iterable<Finding> {
  for (const { count, heading, property } of glancedAt(view, shown)) {
    if (count > limit) yield { place: heading, message: 'items', values: { count, limit, section: shortened(heading.block.text.slice(heading.start, heading.end)) }, pointer: `/${property.key}` }
  }
}

/** For `view.perSection`. */
const shown = ({ heading, property, node }: Section): Pick<Section, 'heading' | 'property'> & { readonly count: number } => ({ heading, property, count: itemsShown(node).length })
