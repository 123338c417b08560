// A quadrant without items.
import { itemsOf } from '../../node.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { Section } from '../../view.ts'
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
      fi: 'Kentässä {quadrant} ei ole vielä kohtia. {prompt}',
      sv: 'I rutan {quadrant} finns inga punkter ännu. {prompt}',
      en: 'The square {quadrant} has no items yet. {prompt}',
    },
    prose: {
      fi: 'Kentässä {quadrant} on tekstiä mutta ei luetteloa. Kirjoittaisitko asiat luettelokohdiksi, yksi asia kohtaa kohti? Silloin niitä voi luokitella ja verrata.',
      sv: 'Rutan {quadrant} har text men ingen lista. Kan du skriva sakerna som punkter, en sak per punkt? Då går de att koda och jämföra.',
      en: 'The square {quadrant} has text but no list. Would you write it as items, one thing each? Then they can be coded and compared.',
    },
  },
  reason: {
    fi: 'Nelikentissä verrataan ja luokitellaan juuri kohtia. Tyhjä kenttä jättää arvailtavaksi, eikö asioita ollut vai eikö niitä ehditty kirjata.',
    sv: 'Det är punkterna som jämförs och kodas. En tom ruta lämnar läsaren att gissa om det inget fanns eller om man inte hann skriva.',
    en: 'The items are what is compared and coded. An empty square leaves the reader guessing whether there was nothing or no time to write it.',
  },
  source: 'SWOT-menetelmä: kenttien kysymykset. Kentän analyyseissa oli joka kentässä 3–10 kohtaa',
  asks: 'properties with the role quadrant',
  replaces: ['section/empty'],
  check: findingsOf,
}

function findingsOf({ property, node, heading }: Section): readonly Finding[] {
  if (itemsOf(node).some((item) => saysSomething(item) && !isPrompt(String(item.text.value), property.prompts))) return []
  const prose = itemsOf(node).length === 0 && textsIn(node).some((text) => !isPlaceholder(text) && !isPrompt(text, property.prompts))
  return [{
    place: heading, pointer: `/${property.key}`,
    values: { quadrant: labelsAsTexts(property.labels, property.key), prompt: property.prompts ?? '' }, ...(prose ? { message: 'prose' } : {}),
  }]
}
