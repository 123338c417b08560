// A heading that is nearly the name of a section which the document lacks, or has that name among other words, and a line that would be such a
// heading if it were marked as one: what stands under them is not read as that section.
import { replaceSpan } from '../../edit/lines.ts'
import { headingLines, levelBeside } from '../../edit/section.ts'
import { sectionHeads } from '../../heads.ts'
import { fold, foldHeading, folding, nearestOf, numberingOf, spellings, type Folded } from '../../kinds/labels.ts'
import type { Kind, Property } from '../../kinds/kind.ts'
import type { Block } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView, ExtraSection } from '../../view.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Otsikko ”{given}” on melkein ”{section}”. Jos tarkoitit sitä, korjaa otsikko, niin osio tunnistetaan ja sen sisältö tarkistetaan.',
      sv: 'Rubriken ”{given}” är nästan ”{section}”. Om du menade det, rätta rubriken, så känns avsnittet igen och innehållet kontrolleras.',
      en: 'The heading “{given}” is nearly “{section}”. If you meant that, correct the heading, so that the section is recognised and its content checked.',
    },
    within: {
      fi: 'Onko ”{given}” osio ”{section}”? Jos on, anna otsikoksi ”{section}”, niin osio tunnistetaan ja sen sisältö tarkistetaan. Jos ei, osio puuttuu vielä.',
      sv: 'Är ”{given}” avsnittet ”{section}”? Ge det i så fall rubriken ”{section}”, så känns avsnittet igen och innehållet kontrolleras. Annars saknas avsnittet ännu.',
      en: 'Is “{given}” the section “{section}”? If so, give it the heading “{section}”, so that the section is recognised and its content checked. If not, the section is still missing.',
    },
    unmarked: {
      fi: 'Rivi ”{given}” näyttää otsikolta, mutta sitä ei ole merkitty otsikoksi. Jos tarkoitit sitä, kirjoita rivin alkuun ”{marks} ”, niin osio tunnistetaan ja sen sisältö tarkistetaan.',
      sv: 'Raden ”{given}” ser ut som en rubrik men är inte märkt som en. Om du menade det, skriv ”{marks} ” i början av raden, så känns avsnittet igen och innehållet kontrolleras.',
      en: 'The line “{given}” looks like a heading but is not marked as one. If you meant that, begin the line with “{marks} ”, so that the section is recognised and its content checked.',
    },
  },
  reason: {
    fi: 'Osio tunnistetaan otsikostaan. Yksi väärä kirjain riittää siihen, että osio näyttää puuttuvan, vaikka teksti on kirjoitettu.',
    sv: 'Ett avsnitt känns igen på rubriken. En enda fel bokstav räcker för att avsnittet ska se ut att saknas, fast texten är skriven.',
    en: 'A section is recognised by its heading. One wrong letter is enough to make it seem missing although its text is there.',
  },
  source: 'Nimien vertailu: lähelle osuvaa nimeä ehdotetaan, mutta sitä ei koskaan oleteta',
  asks: 'headings in Markdown that the kind does not know, and lines that may be meant for headings, beside properties that stand nowhere',
  replaces: ['section/missing', 'section/recommended', 'swot/quadrant-missing', 'swot/no-conclusions', 'contact/missing', 'poster/results-missing', 'pilot/decision-missing', 'schema/required'],
  fixes: { main: { title: { fi: 'Muuta otsikoksi ”{section}”', sv: 'Ändra rubriken till ”{section}”', en: 'Change the heading to “{section}”' }, safe: false } },
  *check(view) {
    const there = new Set(sectionHeads(view).map(({ property }) => property))
    const names = view.kind.known(view.kind.root, NAMES, () => namesIn(view.kind))
    const headings = view.perExtra(headingOfExtra).filter((heading) => heading !== undefined)
    const asked = new Set<Heading>()
    const found = new Set<Property>()
    const isOpen = (property: Property | undefined): property is Property => property !== undefined && !there.has(property) && !found.has(property)
    const findingOf = (heading: Heading, name: string, extra: Pick<Finding, 'message' | 'severity'> = {}): readonly Finding[] => {
      const property = view.kind.root.byHeading.get(fold(name))
      if (!isOpen(property)) return []
      found.add(property)
      asked.add(heading)
      const section = written(name, heading.title)
      return [{ place: heading.place, pointer: `/${property.key}`, values: { given: shortened(heading.title.replaceAll('*', '')), section }, fixes: [{ edits: (now) => renamed(now, heading, section) }], ...extra }]
    }
    for (const heading of headings) {
      const near = nearestOf(heading.title, names.filter(({ folded }) => isOpen(view.kind.root.byHeading.get(folded))))
      if (near !== undefined) yield* findingOf(heading, near)
    }
    for (const line of view.perBlock(lineLikeHeading)) {
      const property = view.kind.root.byHeading.get(fold(line.title))
      const severity = severityOf(property)
      if (!isOpen(property) || !severity) continue
      found.add(property)
      const marks = '#'.repeat(line.level ?? levelBeside(view.sections, view))
      yield { place: line.place, pointer: `/${property.key}`, message: 'unmarked', severity, values: { given: line.title, section: line.title, marks }, fixes: [{ edits: (now) => marked(now, line) }] }
    }
    for (const heading of headings.filter((one) => !asked.has(one))) {
      for (const name of namesWithin(heading.title, names)) {
        const severity = severityOf(view.kind.root.byHeading.get(fold(name)))
        if (severity) yield* findingOf(heading, name, { message: 'within', severity })
      }
    }
  },
}

/** As the section itself is asked for; undefined for one that may be missing. */
function severityOf(property: Property | undefined): Finding['severity'] {
  const need = property?.need.inUse
  return need === 'required' ? ['information', 'warning'] : need === 'recommended' ? ['hint', 'hint'] : undefined
}

/** The names that a heading begins or ends with, the longest first: `Tavoitteet ja kytkentä ohjelmaan`, `Kehittämistyön tavoitteet`. A question's first words say little. */
function namesWithin(title: string, names: readonly Folded[]): readonly string[] {
  const heading = foldHeading(title)
  const within = names.filter(({ spelling, folded }) => folded.length >= SHORTEST && !spelling.endsWith('?') && (heading.startsWith(`${folded} `) || heading.endsWith(` ${folded}`)))
  return within.toSorted((a, b) => b.folded.length - a.folded.length).map(({ spelling }) => spelling)
}

const SHORTEST = 4
const NAMES = {}

/** The names that open a section. */
const namesIn = ({ root }: Kind): readonly Folded[] => root.properties.flatMap(({ labels, headings }) => [...spellings(labels), ...spellings(headings)].map(folding)).filter(({ folded }) => root.byHeading.has(folded))

interface Heading {
  readonly title: string
  readonly place: ExtraSection['heading']
}

/** For `view.perExtra`: a heading below the title of the document. */
const headingOfExtra = ({ title, heading, pieces: [own], written: inYaml }: ExtraSection): Heading | undefined =>
  inYaml || !own || own.level < 2 || title === '' ? undefined : { title, place: heading }

/** The first line of a paragraph, meant for a heading perhaps. `level`: its marks, as in `##Tavoitteet`. */
interface LikeHeading {
  readonly title: string
  readonly level?: number
  readonly place: Finding['place']
}

/** For `view.perBlock`: a few words in a line of their own, no sentence: `Tavoitteet`, `**Tavoitteet:**`, `##Tavoitteet`. */
function lineLikeHeading(text: string, { notation }: TextPlace, block: Block): LikeHeading | undefined {
  const [line, marks = '', title] = notation === 'yaml' ? [] : (UNMARKED.exec(text) ?? [])
  return line === undefined || title === undefined ? undefined : { title, place: { block, start: 0, end: line.length }, ...(marks === '' ? {} : { level: marks.length }) }
}

const UNMARKED = /^(#{1,6})?[*_]{0,3}(\p{Lu}[^\r\n#*_|<>[\].!?,;]{2,80}?)\??:?[*_]{0,3}:?[ \t]*(?=[\r\n]|$)/u

function marked(view: DocumentView, { title, level, place }: LikeHeading): readonly PlaceEdit[] {
  const span = view.spanOf(place)
  const below = /^(?:\r\n?|\n)[ \t]*\S/u.test(view.text.slice(span.end, span.end + LONGEST_GAP)) ? '\n' : ''
  return [replaceSpan(view, span, `${headingLines(view, title, level ?? levelBeside(view.sections, view))}${below}`)]
}

const LONGEST_GAP = 20

/** In capitals where the heading is. */
function written(name: string, like: string): string {
  return like === like.toUpperCase() ? name.toUpperCase() : capitalised(name)
}

/** A number before the name stays. */
function renamed(view: DocumentView, { place, title }: Heading, name: string): readonly PlaceEdit[] {
  return [replaceSpan(view, view.spanOf(place), numberingOf(title) + name)]
}
