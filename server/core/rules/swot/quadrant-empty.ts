// A quadrant without items.
import { commentAbove } from '../../edit/yaml.ts'
import { insertUnderHeading, promptComment } from '../../edit/section.ts'
import { itemsOf } from '../../node.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView, Section } from '../../view.ts'
import { saysSomething } from '../shared/quadrants.ts'
import { isPlaceholder, isPrompt } from '../shared/placeholders.ts'
import { textsIn } from '../shared/textsIn.ts'
import type { Finding, SectionRule } from '../rule.ts'

export const rule: SectionRule = {
  scope: 'section',
  roles: ['quadrant'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Ruudussa {quadrant} ei ole vielä kohtia. {prompt}',
      sv: 'I rutan {quadrant} finns inga punkter ännu. {prompt}',
      en: 'The quadrant {quadrant} has no items yet. {prompt}',
    },
    prose: {
      fi: 'Ruudussa {quadrant} on tekstiä mutta ei luetteloa. Kirjoittaisitko asiat luettelokohdiksi, yksi asia kohtaa kohti? Silloin niitä voi luokitella ja verrata.',
      sv: 'Rutan {quadrant} har text men ingen lista. Kan du skriva sakerna som punkter, en sak per punkt? Då går de att klassificera och jämföra.',
      en: 'The quadrant {quadrant} has text but no list. Could it be written as items, one thing each? They are then easy to classify and compare.',
    },
  },
  reason: {
    fi: 'Nelikentissä verrataan ja luokitellaan juuri kohtia. Tyhjä ruutu jättää arvailtavaksi, eikö asioita ollut vai eikö niitä ehditty kirjata.',
    sv: 'Det är punkterna som klassificeras och jämförs. En tom ruta lämnar läsaren att gissa om det inget fanns eller om man inte hann skriva.',
    en: 'The items are what is classified and compared. An empty quadrant leaves the reader guessing whether there was nothing or no time to write it.',
  },
  source: 'SWOT-menetelmä: ruutujen kysymykset. Kentän analyyseissa oli joka ruudussa 3–10 kohtaa',
  asks: 'properties with the role quadrant',
  replaces: ['section/empty'],
  fixes: { main: { title: { fi: 'Lisää ruudun kysymys kommentiksi', sv: 'Lägg till rutans fråga som kommentar', en: 'Add the question of the quadrant as a comment' }, safe: false } },
  check: findingsOf,
}

function findingsOf(section: Section): readonly Finding[] {
  const { property, node, heading } = section
  if (itemsOf(node).some((item) => saysSomething(item) && !isPrompt(String(item.text.value), property.prompts))) return []
  const prose = itemsOf(node).length === 0 && textsIn(node).some((text) => !isPlaceholder(text) && !isPrompt(text, property.prompts))
  return [{
    place: heading, pointer: `/${property.key}`,
    values: { quadrant: labelsAsTexts(property.labels, property.key), prompt: property.prompts ?? '' }, ...(prose ? { message: 'prose' } : { fixes: [{ edits: (view) => withPrompt(view, section) }] }),
  }]
}

/** Only where there is nothing at all under the heading: a comment may be the prompt already. */
function withPrompt(view: DocumentView, { property: { prompts }, pieces: [own], source, heading }: Section): readonly PlaceEdit[] {
  if (!prompts) return []
  if (source !== 'body') return commentAbove(view, heading, prompts[view.language])
  return own && own.contents.length === 0 ? insertUnderHeading(view, own, promptComment(prompts[view.language])) : []
}
