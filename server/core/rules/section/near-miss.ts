// A heading that is nearly the name of a section which the document lacks: what stands under it is not read as that section.
import { replaceSpan } from '../../edit/lines.ts'
import { sectionHeads } from '../../heads.ts'
import { fold, folding, nearestOf, spellings, type Folded } from '../../kinds/labels.ts'
import type { Kind, Property } from '../../kinds/kind.ts'
import type { PlaceEdit } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView, ExtraSection } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Otsikko ”{given}” on melkein ”{section}”. Jos tarkoitit sitä, korjaa otsikko, niin osio tunnistetaan ja sen sisältö tarkistetaan.',
      sv: 'Rubriken ”{given}” är nästan ”{section}”. Om du menade det, rätta rubriken, så känns avsnittet igen och innehållet kontrolleras.',
      en: 'The heading “{given}” is nearly “{section}”. If you meant that, correct the heading, so that the section is recognised and its content checked.',
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
    const found = new Set<Property>()
    for (const heading of view.perExtra(headingOfExtra)) {
      if (!heading) continue
      const near = nearestOf(heading.title, view.kind.known(view.kind.root, NAMES, () => namesIn(view.kind)))
      const property = near === undefined ? undefined : view.kind.root.byHeading.get(fold(near))
      if (near === undefined || !property || there.has(property) || found.has(property)) continue
      found.add(property)
      const section = written(near, heading.title)
      yield { place: heading.place, pointer: `/${property.key}`, values: { given: shortened(heading.title), section }, fixes: [{ edits: (now) => renamed(now, heading, section) }] }
    }
  },
}

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
