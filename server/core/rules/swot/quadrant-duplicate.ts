// One quadrant under two headings.
import { mergeKeys, mergePieces } from '../../edit/move.ts'
import { sectionAt, sectionHeads, type SectionHead } from '../../heads.ts'
import { partOf } from '../../kinds/labels.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { sameName, writtenName } from '../shared/quadrants.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: '”{first}” ja ”{name}” ovat sama nelikentän ruutu, {quadrant}. Yhdistätkö kohdat yhden otsikon alle?',
      sv: '”{first}” och ”{name}” är samma ruta i fyrfältaren, {quadrant}. Kan punkterna slås ihop under en rubrik?',
      en: '“{first}” and “{name}” are the same quadrant, {quadrant}. Could the items be put under one heading?',
    },
    same: {
      fi: 'Ruutu {quadrant} on nelikentässä jo aiemmin. Yhdistätkö kohdat yhden otsikon alle?',
      sv: 'Rutan {quadrant} finns redan tidigare i fyrfältaren. Kan punkterna slås ihop under en rubrik?',
      en: 'The quadrant {quadrant} is in the analysis already. Could the items be put under one heading?',
    },
  },
  reason: {
    fi: 'Kun sama ruutu on kahdessa paikassa, kohtien määrät ja vertailu muihin analyyseihin menevät sekaisin.',
    sv: 'När samma ruta finns på två ställen blir antalet punkter och jämförelsen med andra analyser oklara.',
    en: 'When a quadrant is in two places, the counts of items and comparisons with other analyses go wrong.',
  },
  source: 'SWOT-menetelmä: neljä ruutua. Kentän analyyseissa samaa ruutua kutsuttiin nimillä Heikkoudet ja Haasteet',
  asks: 'properties with the role quadrant',
  replaces: ['section/duplicate', 'swot/quadrant-synonym', 'schema/additionalProperties'],
  fixes: { main: { title: { fi: 'Yhdistä kohtaan ”{first}”', sv: 'Slå ihop med ”{first}”', en: 'Join with “{first}”' }, safe: false } },
  check: findingsOf,
}

function* findingsOf(view: DocumentView): Iterable<Finding> {
  const earlier = new Map<string, readonly SectionHead[]>()
  for (const section of sectionHeads(view)) {
    const { property, heading, source } = section
    if (!property.roles.includes('quadrant')) continue
    const key = `${source} ${property.key}`
    const others = earlier.get(key) ?? []
    earlier.set(key, [...others, section])
    const name = writtenName(section)
    const first = others.find((other) => !isOtherPart(writtenName(other), name))
    // the same key twice is a matter of YAML
    if (!first || (source !== 'body' && sameName(writtenName(first), name))) continue
    yield {
      place: heading, pointer: `/${property.key}`,
      values: { first: shortened(writtenName(first)), name: shortened(name), quadrant: labelsAsTexts(property.labels, property.key) },
      ...(sameName(writtenName(first), name) ? { message: 'same' } : {}),
      fixes: [{ edits: (now) => joined(now, first, section) }],
    }
  }
}

function joined(view: DocumentView, ...heads: readonly [SectionHead, SectionHead]): readonly PlaceEdit[] {
  const [first, second] = heads.map(({ heading }) => sectionAt(view, heading))
  if (!first || !second) return []
  return first.source === 'body' ? mergePieces(view, first.pieces, second.pieces) : mergeKeys(view, first, second)
}

/** `1/2` and `2/2` are one section. */
function isOtherPart(a: string, b: string): boolean {
  const [one, other] = [partOf(a), partOf(b)]
  return one !== undefined && other !== undefined && one.n !== other.n
}
