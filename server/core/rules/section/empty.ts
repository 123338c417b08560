// A heading or key under which there is nothing yet, or only what keeps a place.
import { commentAbove } from '../../edit/yaml.ts'
import { insertUnderHeading, promptComment } from '../../edit/section.ts'
import { headingPlace, pieceHeads, sectionHeads, type PieceHead } from '../../heads.ts'
import type { Property } from '../../kinds/kind.ts'
import { sourceOf, type Content, type Piece } from '../../parse/markdown/outline.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { isPlaceholder, isPrompt } from '../shared/placeholders.ts'
import { saysNothing } from '../shared/saysNothing.ts'
import { INSERT_PROMPT } from '../shared/sections.ts'

export const rule: DocumentRule = {
  scope: 'document',
  perPart: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Osio ”{section}” on vielä tyhjä. Vastaa tähän: {prompt}',
      sv: 'Avsnittet ”{section}” är ännu tomt. Svara här: {prompt}',
      en: 'The section “{section}” is still empty. Answer here: {prompt}',
    },
    plain: {
      fi: 'Kohdassa ”{section}” ei ole vielä sisältöä. Täydennä se, tai poista otsikko, jos sitä ei tarvita.',
      sv: 'Under ”{section}” finns ännu inget innehåll. Komplettera, eller ta bort rubriken om den inte behövs.',
      en: 'There is nothing under “{section}” yet. Complete it, or remove the heading if it is not needed.',
    },
  },
  reason: {
    fi: 'Tyhjästä osiosta lukija ei tiedä, puuttuuko teksti vai eikö asiasta ole sanottavaa. Taulukosta kopioitaessa otsikot irtoavat helposti teksteistään.',
    sv: 'Av ett tomt avsnitt ser läsaren inte om texten saknas eller om det inte finns något att säga. När man kopierar ur en tabell skiljs rubrikerna lätt från sina texter.',
    en: 'An empty section does not show whether its text is missing or there is nothing to say. When copied from a table, headings easily lose their texts.',
  },
  source: 'Hankekortti: neljä otsikkoa peräkkäin ilman tekstiä, kun taulukko oli kadonnut',
  asks: 'headings in Markdown; in YAML properties with body section',
  fixes: { main: INSERT_PROMPT },
  *check(view) {
    yield* view.notation === 'yaml' ? emptyKeys(view) : [...emptyHeadings(view), ...emptyKeys(view)]
  },
}

const LONGEST_PROMPT = 300

function* emptyHeadings(view: DocumentView): Iterable<Finding> {
  const heads = pieceHeads(view)
  const all = view.perPiece(waitingIn)
  for (let index = 0; index < all.length; index++) {
    const [waiting, piece] = [all[index], heads[index]]
    const place = waiting && piece && headingPlace(piece)
    if (!place || (heads[index + 1]?.level ?? 0) > piece.level) continue
    const own = sectionHeads(view).filter((head) => head.own?.block === place.block && head.own.form.start === piece.heading?.form.start)
    // fields of an element may have headings as high as its own
    if (own.some(({ title, parted }) => title && parted)) continue
    const property = own.findLast(({ title }) => !title)?.property
    if (waiting.text !== '' && !isPrompt(waiting.text, property?.prompts)) continue
    if (property && property.body !== 'introduction') yield finding(property, place, { ...waiting, piece })
    // several lines above hyphens are no heading to anybody: a text, or properties that stand too low
    else if (piece.level > 1 && !/[\r\n]/u.test(place.block.text.slice(place.start, place.end)) && !view.groups.some(({ heading }) => heading.block === place.block && heading.start === place.start)) {
      yield { place, message: 'plain', values: { section: shortened(piece.title) } }
    }
  }
}

/** Keys without a value, unless the body has the section. */
function* emptyKeys(view: DocumentView): Iterable<Finding> {
  for (const key of view.perSection(emptyKey)) {
    if (key && !sectionHeads(view).some((other) => other.source === 'body' && other.property === key.property)) yield finding(key.property, key.heading)
  }
}

/** For `view.perSection`. */
const emptyKey = ({ property, node, heading, source }: Section): Pick<Section, 'property' | 'heading'> | undefined =>
  (source === 'body' || property.body !== 'section' || !saysNothing(node, property) ? undefined : { property, heading })

function finding(property: Property, place: Finding['place'], waiting?: Waiting & { readonly piece: PieceHead }): Finding {
  const { prompts } = property
  const values = { section: labelsAsTexts(property.labels, property.key) }
  const found = { place, pointer: `/${property.key}` }
  if (!prompts) return { ...found, values, message: 'plain' }
  const fixes = waiting?.bare ? [{ edits: (view: DocumentView) => insertUnderHeading(view, waiting.piece, promptComment(prompts[view.language])) }]
    : waiting ? [] : [{ edits: (view: DocumentView) => commentAbove(view, place, prompts[view.language]) }]
  return { ...found, values: { ...values, prompt: prompts }, fixes }
}

/** What stands under a heading when that is not content: nothing at all, or one short text that may be a prompt. */
interface Waiting {
  readonly text: string
  /** True when there is nothing at all, not even a comment. */
  readonly bare: boolean
}

/** For `view.perPiece`; undefined for content. */
function waitingIn({ contents }: Piece): Waiting | undefined {
  let rest = ''
  for (const content of contents) {
    const count = content.type === 'wholeList' ? content.items.length : 1
    for (let at = 0; at < count; at++) {
      for (const text of textsOf(content, at)) {
        if (isPlaceholder(text)) continue
        if (rest !== '' || text.length > LONGEST_PROMPT) return undefined
        rest = text
      }
    }
  }
  return { text: rest, bare: contents.length === 0 }
}

const CONTENT = 'content '.repeat(LONGEST_PROMPT)

/** `at`: of a list, the item. */
function textsOf(content: Content, at: number): readonly string[] {
  if (content.type === 'wholeList') return content.items.slice(at, at + 1).map(({ block, form }) => block.text.slice(form.contentStart, form.end))
  const { block, form } = content
  switch (form.type) {
    case 'comment': case 'definition': case 'break':
      return []
    case 'table':
      return form.rows.slice(1).flatMap(({ cells }) => cells.map(({ start, end }) => block.text.slice(start, end)))
    case 'paragraph': case 'quote':
      return [sourceOf(content).replace(/^[ \t>]+/gmu, '')]
    default:
      return [CONTENT]
  }
}
