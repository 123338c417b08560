// One axis of the analysis is marked by a heading and another is not.
import { shiftHeading } from '../../edit/headings.ts'
import { endOfContent, insertBlocks } from '../../edit/lines.ts'
import { groupTitle, headingLines, insertBehind } from '../../edit/section.ts'
import type { HeadingGroup } from '../../kinds/kind.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import { shortened } from '../../schemaProblems.ts'
import { frontmatterOf } from '../../source.ts'
import type { DocumentView, GroupHeading } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Akseli ”{given}” on merkitty, mutta sen pari puuttuu ({missing}). Lisätäänkö sekin?',
      sv: 'Axeln ”{given}” är utmärkt, men dess par saknas ({missing}). Ska också den läggas till?',
      en: 'The axis “{given}” is marked, but its counterpart is not ({missing}). Add that one too?',
    },
  },
  reason: {
    fi: 'Akselit kertovat, luetaanko nelikenttää nykytilana ja tulevaisuutena vai sisäisinä ja ulkoisina tekijöinä. Puolikas merkintä jättää lukijan arvailemaan.',
    sv: 'Axlarna visar om fyrfältaren läses som nuläge och framtid eller som interna och externa faktorer. En halv märkning lämnar läsaren att gissa.',
    en: 'The axes show whether the quadrants mean present and future or internal and external. One alone leaves the reader guessing.',
  },
  source: 'Kentän SWOT-analyysit: akselit Nykytila ja Tulevaisuus yhdessä',
  asks: 'headings that group sections',
  fixes: { main: { title: { fi: 'Lisää akselin otsikko', sv: 'Lägg till axelns rubrik', en: 'Add the heading of the axis' }, safe: false } },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const [first] = view.groups
  if (!first || !view.kind.root.properties.some(({ roles, axis }) => roles.includes('quadrant') && axis === first.group.key)) return []
  const missing = view.kind.groups.filter(({ key }) => !view.groups.some(({ group }) => group.key === key))
  if (missing.length === 0) return []
  const { block, start, end } = first.heading
  const names = missing.map(({ labels, key }) => labels[view.language].join(' / ') || key)
  return [{ place: first.heading, values: { given: shortened(block.text.slice(start, end)), missing: names.join('; ') }, fixes: missing.length === 1 ? missing.map((group) => ({ edits: (now) => withAxis(now, first, group) })) : [] }]
}

/**
 * Puts the heading above the quadrants that it holds, which go one level down; where there are none yet beside the other axis, as the order of
 * the kind has it. Empty where something else stands between them.
 */
function withAxis(view: DocumentView, { pieces: [given] }: GroupHeading, group: HeadingGroup): readonly PlaceEdit[] {
  if (!given) return []
  const title = headingLines(view, groupTitle(group, view), given.level)
  const shown = view.sections.filter(({ source, pieces }) => source === 'body' && (pieces[0]?.level ?? 0) > 1)
  const free = shown.filter((section) => section.axis === undefined && group.holds.includes(section.property.key))
  const [first] = free
  const own = first?.pieces[0]
  if (!first || !own) {
    const isLater = view.kind.groups.indexOf(group) > 0
    const beside = shown.findLast(({ axis }) => axis !== undefined)
    return isLater && beside ? insertBehind(view, beside.pieces, title) : isLater ? [] : above(view, given, title)
  }
  const from = shown.indexOf(first)
  const level = own.level
  if (level !== given.level || free.some((section, index) => shown[from + index] !== section || section.pieces[0]?.level !== level)) return []
  const deeper = free.map(({ pieces: [piece] }) => (piece ? shiftHeading(view, piece, level + 1) : []))
  return deeper.some((edits) => edits.length === 0) ? [] : [...above(view, own, title), ...deeper.flat()]
}

function above(view: DocumentView, { heading }: Piece, title: string): readonly PlaceEdit[] {
  if (!heading) return []
  const top = frontmatterOf(view).bodyStart
  return [insertBlocks(view, endOfContent(view, top, view.spanOf({ block: heading.block, start: heading.form.start, end: heading.form.end }).start), title, top)]
}
