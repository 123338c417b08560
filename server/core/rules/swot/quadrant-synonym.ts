// A quadrant under a heading that is understood but makes comparing harder.
import { display, fold } from '../../kinds/labels.ts'
import { entryOf, textOf } from '../../node.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import { sectionsOf, type DocumentView, type Section } from '../../view.ts'
import { writtenName } from '../shared/quadrants.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: '”{name}” luetaan kenttänä {quadrant}. Kävisikö otsikoksi ”{right}”, niin analyyseja voi verrata? Jos oma nimi on sovittu, kirjaa se otsaketietoihin nelikentän nimiin.',
      sv: '”{name}” läses som rutan {quadrant}. Skulle rubriken ”{right}” passa, så att analyserna går att jämföra? Om ni har kommit överens om ett eget namn, skriv det i dokumentets huvud bland fyrfältarens namn.',
      en: '“{name}” is read as the square {quadrant}. Would the heading “{right}” do, so that analyses can be compared? If you have agreed on a name of your own, give it among the quadrant names in the header.',
    },
  },
  reason: {
    fi: 'Haaste ja heikkous eivät ole aivan sama asia: haaste voi katsoa myös eteenpäin. Kun kentillä on samat nimet, alun ja lopun analyysit voi asettaa rinnakkain.',
    sv: 'En utmaning och en svaghet är inte riktigt samma sak: en utmaning kan också blicka framåt. Med samma namn kan analyserna i början och slutet ställas bredvid varandra.',
    en: 'A challenge is not quite a weakness: it may look ahead as well. With the same names the analyses of the start and the end can be laid side by side.',
  },
  source: 'Kehittämis- ja tutkimusprosessin SWOT: ”Haasteet”; muissa saman hankkeen analyyseissa ”Heikkoudet”',
  asks: 'properties with the role quadrant and labels that deviate; own names in a property with the role quadrantNames',
  check: (view) => sectionsOf(view, 'quadrant').filter((section) => deviates(section, view)).map((section) => {
    const { property, heading } = section
    const values = { name: shortened(writtenName(section)), quadrant: labelsAsTexts(property.labels, property.key), right: display(property.labels, view.language) }
    return { place: heading, pointer: `/${property.key}`, values }
  }),
}

function deviates(section: Section, view: DocumentView): boolean {
  const name = fold(writtenName(section))
  if (!section.property.deviates.has(name)) return false
  return !sectionsOf(view, 'quadrantNames').some(({ node }) => fold(textOf(entryOf(node, section.property.key)?.value)) === name)
}
