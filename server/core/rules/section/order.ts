// Sections that stand in another order than on the form: the fewest that would have to move.
import { moveSection, type Side } from '../../edit/move.ts'
import { sectionAt, sectionHeads } from '../../heads.ts'
import type { Property } from '../../kinds/kind.ts'
import type { Place } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { headsShown } from '../shared/sections.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: ({ order }) => order === 'strict',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Osio ”{section}” tulee lomakkeella ennen osiota ”{other}”. Siirretäänkö se?',
      sv: 'På blanketten kommer avsnittet ”{section}” före ”{other}”. Ska det flyttas?',
      en: 'On the form the section “{section}” comes before “{other}”. Should it be moved?',
    },
    after: {
      fi: 'Osio ”{section}” tulee lomakkeella vasta osion ”{other}” jälkeen. Siirretäänkö se?',
      sv: 'På blanketten kommer avsnittet ”{section}” först efter ”{other}”. Ska det flyttas?',
      en: 'On the form the section “{section}” comes after “{other}”. Should it be moved?',
    },
  },
  reason: {
    fi: 'Lomakkeella on kiinteä järjestys. Kun se säilyy, eri hankkeiden asiakirjoja on helppo lukea rinnakkain.',
    sv: 'Blanketten har en fast ordning. När den följs är det lätt att läsa olika projekts dokument sida vid sida.',
    en: 'The form has a fixed order. When it is kept, documents of different projects are easy to read side by side.',
  },
  source: 'Hankekortin lomake: osioiden järjestys',
  asks: 'a kind with order strict',
  success: {
    fi: 'Osiot ovat lomakkeen järjestyksessä.',
    sv: 'Avsnitten står i blankettens ordning.',
    en: 'The sections are in the order of the form.',
  },
  fixes: { main: { title: { fi: 'Siirrä osio ”{section}” lomakkeen paikalle', sv: 'Flytta avsnittet ”{section}” till sin plats på blanketten', en: 'Move the section “{section}” to its place on the form' }, safe: true } },
  *check(view) {
    const placed = placedSections(view)
    if (placed.every(({ rank }, index) => index === 0 || rank > (placed[index - 1]?.rank ?? rank))) return
    const kept = longestInOrder(placed)
    for (const section of placed) if (!kept.includes(section)) yield misplaced(section, placed, kept)
  },
  applies: (view) => placedSections(view).length >= ENOUGH,
}

const ENOUGH = 3

interface Placed {
  readonly property: Property
  /** Where the form has it. */
  readonly rank: number
  readonly place: Place
}

/** The sections of the form in the order of the text; what stands inside another section, and the version log, have no place of their own. */
function placedSections(view: DocumentView): readonly Placed[] {
  return view.remember(sectionHeads(view), PLACED, () => placedIn(view))
}

const PLACED = {}

function placedIn(view: DocumentView): readonly Placed[] {
  const { kind } = view
  const seen = new Set<Property>()
  return headsShown(view).flatMap(({ property, heading }) => {
    if (property.body !== 'section' || property.within !== undefined || property.roles.includes('versions') || seen.has(property)) return []
    seen.add(property)
    return [{ property, rank: kind.root.properties.indexOf(property), place: heading }]
  })
}

/** The longest part whose ranks rise, the earliest in the text where several are as long. */
function longestInOrder(placed: readonly Placed[]): readonly Placed[] {
  const best: (readonly Placed[])[] = []
  for (const section of placed.toReversed()) {
    const rest = best.filter(([first]) => first && first.rank > section.rank).reduceRight<readonly Placed[]>((most, one) => (one.length > most.length ? one : most), [])
    best.push([section, ...rest])
  }
  return best.reduceRight<readonly Placed[]>((most, one) => (one.length > most.length ? one : most), [])
}

function misplaced(section: Placed, placed: readonly Placed[], kept: readonly Placed[]): Finding {
  const at = placed.indexOf(section)
  const before = kept.find((other) => other.rank > section.rank && placed.indexOf(other) < at)
  const other = before ?? kept.findLast((one) => one.rank < section.rank && placed.indexOf(one) > at)
  const values = { section: written(section), other: other ? written(other) : '' }
  const fixes = other ? [{ edits: (view: DocumentView) => moved(view, section, before ? 'before' : 'behind', other) }] : []
  return { place: section.place, pointer: `/${section.property.key}`, values, fixes, ...(before ? {} : { message: 'after' }) }
}

function moved(view: DocumentView, section: Placed, side: Side, other: Placed): readonly PlaceEdit[] {
  const [own, target] = [sectionAt(view, section.place), sectionAt(view, other.place)]
  return own && target ? moveSection(view, own, side, target) : []
}

const written = ({ place }: Placed): string => shortened(place.block.text.slice(place.start, place.end))
