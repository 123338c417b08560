// A quadrant under a heading that is understood but makes comparing harder.
import { replaceSpan } from '../../edit/lines.ts'
import { renameKey } from '../../edit/yaml.ts'
import { display, fold, spellings } from '../../kinds/labels.ts'
import { sectionHeads, type SectionHead } from '../../heads.ts'
import { entryOf, textOf } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { writtenName } from '../shared/quadrants.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: '”{name}” luetaan ruutuna {quadrant}. Kävisikö otsikoksi ”{right}”, niin analyyseja voi verrata? Jos oma nimi on sovittu, kirjaa se otsaketietoihin nelikentän nimiin.',
      sv: '”{name}” läses som rutan {quadrant}. Skulle rubriken ”{right}” passa, så att analyserna går att jämföra? Om ni har kommit överens om ett eget namn, skriv det i dokumentets huvud bland fyrfältarens namn.',
      en: '“{name}” is read as the quadrant {quadrant}. Would the heading “{right}” do, so that analyses can be compared? If you have agreed on a name of your own, give it among the quadrant names in the header.',
    },
  },
  reason: {
    fi: 'Haaste ja heikkous eivät ole aivan sama asia: haaste voi katsoa myös eteenpäin. Kun ruuduilla on samat nimet, alun ja lopun analyysit voi asettaa rinnakkain.',
    sv: 'En utmaning och en svaghet är inte riktigt samma sak: en utmaning kan också blicka framåt. Med samma namn kan analyserna i början och slutet ställas bredvid varandra.',
    en: 'A challenge is not quite a weakness: it may look ahead as well. When the names are the same, the analyses of the start and the end can be compared.',
  },
  source: 'Kehittämis- ja tutkimusprosessin SWOT: ”Haasteet”; muissa saman hankkeen analyyseissa ”Heikkoudet”',
  asks: 'properties with the role quadrant and labels that deviate; own names in a property with the role quadrantNames',
  // a challenge may be more than a weakness
  fixes: { main: { title: { fi: 'Muuta nimeksi ”{right}”', sv: 'Byt namn till ”{right}”', en: 'Rename to “{right}”' }, safe: false } },
  check: (view) => sectionHeads(view).filter((section) => section.property.roles.includes('quadrant') && deviates(section, view)).map((section) => {
    const { property, heading } = section
    const values = { name: shortened(writtenName(section)), quadrant: labelsAsTexts(property.labels, property.key), right: display(property.labels, view.language) }
    return { place: heading, pointer: `/${property.key}`, values, fixes: [{ edits: (now: DocumentView) => renamed(now, section) }] }
  }),
}

function deviates(section: SectionHead, view: DocumentView): boolean {
  const name = fold(writtenName(section))
  if (!section.property.deviates.has(name)) return false
  return !view.sectionsWith('quadrantNames').some(({ node }) => fold(textOf(entryOf(node, section.property.key)?.value)) === name)
}

/** Writes the name anew and keeps what stands beside it, such as a number. */
function renamed(view: DocumentView, section: SectionHead): readonly PlaceEdit[] {
  const right = display(section.property.labels, view.language)
  if (section.source !== 'body') return renameKey(view, { keyPlace: section.heading }, right)
  const written = writtenName(section)
  const word = spellings(section.property.labels).flatMap((label) => ['NFC', 'NFD'].map((form) => label.normalize(form)))
    .filter((label) => section.property.deviates.has(fold(label)) && written.toLowerCase().includes(label.toLowerCase())).toSorted((a, b) => b.length - a.length)[0]
  if (word === undefined) return []
  const at = written.toLowerCase().indexOf(word.toLowerCase())
  const { start } = view.spanOf(section.heading)
  return [replaceSpan(view, { start: start + at, end: start + at + word.length }, casedLike(written.slice(at, at + word.length), right))]
}

const casedLike = (written: string, name: string): string => (written === written.toUpperCase() ? name.toUpperCase() : written === written.toLowerCase() ? name.toLowerCase() : name)
