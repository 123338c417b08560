// Which sections a kind asks for, which of them a document lacks, and where a missing one would stand.
import { insertSection, insertUnderHeading, promptComment } from '../../edit/section.ts'
import { commentAbove } from '../../edit/yaml.ts'
import { headingPlace, pieceHeads, sectionHeads, type SectionHead } from '../../heads.ts'
import type { Need, Property } from '../../kinds/kind.ts'
import { isSection } from '../../kinds/kind.ts'
import type { Place } from '../../node.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import type { Finding, FindingFix, FixOffer } from '../rule.ts'

/** The sections of a kind that a document in this state needs so much. */
export function sectionsNeeded({ kind, inUse }: DocumentView, need: Need): readonly Property[] {
  return kind.root.properties.filter((property) => isSection(property) && (inUse ? property.need.inUse : property.need.draft) === need)
}

/** A finding for each needed section that stands nowhere: not as a heading, not as a key, not inside another section. */
export function* missingSections(view: DocumentView, need: Need): Iterable<Finding> {
  for (const property of sectionsNeeded(view, need)) {
    // a version log that is missing is told of where the version is
    if (sectionHeads(view).some((section) => section.property.key === property.key) || property.roles.includes('versions')) continue
    const values = { section: labelsAsTexts(property.labels, property.key) }
    const fixes = [{ edits: (now: DocumentView) => insertSection(now, property) }]
    const finding = { place: placeOfMissing(property, view), pointer: `/${property.key}`, fixes }
    yield property.prompts ? { ...finding, values: { ...values, prompt: property.prompts } } : { ...finding, values, message: 'plain' }
  }
}

/** How the change is called that puts a missing section in. */
export const INSERT_SECTION: FixOffer = { title: { fi: 'Lisää osio ”{section}” ja sen ohje', sv: 'Lägg till avsnittet ”{section}” med anvisning', en: 'Add the section “{section}” with its prompt' }, safe: false }

/** How the change is called that puts the prompt of a property where its text is to stand; under the name `prompt`. */
export const INSERT_PROMPT: FixOffer = { title: { fi: 'Lisää ohje kommentiksi', sv: 'Lägg till anvisningen som kommentar', en: 'Add the prompt as a comment' }, safe: false }

/** The changes for a property that says nothing: put in whole (`main`) where it is nowhere, with its prompt (`prompt`) where its heading or key waits for a text. */
export function askingFixes(property: Property, own: Section | undefined): readonly FindingFix[] {
  const { prompts } = property
  const values = { section: labelsAsTexts(property.labels, property.key) }
  if (!own) return [{ values, edits: (view) => insertSection(view, property) }]
  const [piece] = own.pieces
  if (!prompts || (own.source === 'body' && piece?.contents.length !== 0)) return []
  return [{ name: 'prompt', edits: (view) => (piece ? insertUnderHeading(view, piece, promptComment(prompts[view.language])) : commentAbove(view, own.heading, prompts[view.language])) }]
}

/** How the change is called that puts a missing key in. */
export const INSERT_KEY: FixOffer = { title: { fi: 'Lisää ”{section}”', sv: 'Lägg till ”{section}”', en: 'Add “{section}”' }, safe: false }

/** The sections that a reader meets: under headings in Markdown, under keys in YAML. */
export function headsShown(view: DocumentView): readonly SectionHead[] {
  return sectionHeads(view).filter((head) => isShown(head, view))
}

export const isShown = ({ property, source, level }: SectionHead, { notation }: DocumentView): boolean =>
  property.body !== 'frontmatter' && (notation === 'yaml' || (source === 'body' && level > 0))

/** The heading or key behind which the section would stand in the order of the form; the main heading, or the start, when it would be the first. */
function placeOfMissing(property: Property, view: DocumentView): Place {
  const order = view.kind.root.properties
  const rank = ({ property: other }: SectionHead): number => order.indexOf(other)
  const own = order.indexOf(property)
  const before = headsShown(view).filter((section) => rank(section) < own).reduce<SectionHead | undefined>((last, section) => (last && rank(last) > rank(section) ? last : section), undefined)
  return before?.heading ?? mainHeading(view) ?? view.start
}

/** The heading of level 1. */
export function mainHeading(view: DocumentView): Place | undefined {
  const main = pieceHeads(view).find(({ level }) => level === 1)
  return main && headingPlace(main)
}
