// A heading that is nearly the name of a section which the document lacks, or has that name among other words: what stands under it is not read as that section.
import { replaceSpan } from '../../edit/lines.ts'
import { sectionHeads } from '../../heads.ts'
import { fold, foldHeading, folding, nearestOf, spellings, type Folded } from '../../kinds/labels.ts'
import type { Kind, Property } from '../../kinds/kind.ts'
import type { PlaceEdit } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView, ExtraSection } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

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
  },
  reason: {
    fi: 'Osio tunnistetaan otsikostaan. Yksi väärä kirjain riittää siihen, että osio näyttää puuttuvan, vaikka teksti on kirjoitettu.',
    sv: 'Ett avsnitt känns igen på rubriken. En enda fel bokstav räcker för att avsnittet ska se ut att saknas, fast texten är skriven.',
    en: 'A section is recognised by its heading. One wrong letter is enough to make it seem missing although its text is there.',
  },
  source: 'Nimien vertailu: lähelle osuvaa nimeä ehdotetaan, mutta sitä ei koskaan oleteta',
  asks: 'headings in Markdown that the kind does not know, beside properties that stand nowhere',
  replaces: ['section/missing', 'section/recommended', 'swot/quadrant-missing', 'schema/required'],
  fixes: { main: { title: { fi: 'Muuta otsikoksi ”{section}”', sv: 'Ändra rubriken till ”{section}”', en: 'Change the heading to “{section}”' }, safe: false } },
  *check(view) {
    const there = new Set(sectionHeads(view).map(({ property }) => property))
    const names = view.kind.known(view.kind.root, NAMES, () => namesIn(view.kind))
    const headings = view.perExtra(headingOfExtra).filter((heading) => heading !== undefined)
    const asked = new Set<Heading>()
    const found = new Set<Property>()
    const findingOf = (heading: Heading, name: string, extra: Pick<Finding, 'message' | 'severity'> = {}): readonly Finding[] => {
      const property = view.kind.root.byHeading.get(fold(name))
      if (!property || there.has(property) || found.has(property)) return []
      found.add(property)
      asked.add(heading)
      const section = written(name, heading.title)
      return [{ place: heading.place, pointer: `/${property.key}`, values: { given: shortened(heading.title.replaceAll('*', '')), section }, fixes: [{ edits: (now) => renamed(now, heading, section) }], ...extra }]
    }
    for (const heading of headings) {
      const near = nearestOf(heading.title, names)
      if (near !== undefined) yield* findingOf(heading, near)
    }
    for (const heading of headings.filter((one) => !asked.has(one))) {
      for (const name of namesWithin(heading.title, names)) {
        const need = view.kind.root.byHeading.get(fold(name))?.need.inUse
        if (need === 'required') yield* findingOf(heading, name, { message: 'within', severity: ['information', 'warning'] })
        else if (need === 'recommended') yield* findingOf(heading, name, { message: 'within', severity: ['hint', 'hint'] })
      }
    }
  },
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

/** In capitals where the heading is. */
function written(name: string, like: string): string {
  return like === like.toUpperCase() ? name.toUpperCase() : capitalised(name)
}

/** A number before the name stays. */
function renamed(view: DocumentView, { place, title }: Heading, name: string): readonly PlaceEdit[] {
  const number = NUMBER.exec(title)?.[0] ?? ''
  return [replaceSpan(view, view.spanOf(place), number + name)]
}

const NUMBER = /^(?:\d{1,3}(?:\.\d{1,3}){0,4}[.)]{0,2}|\p{L}\)) +/u
