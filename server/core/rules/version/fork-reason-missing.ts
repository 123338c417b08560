// A document that builds on another does not say why it was adapted, or what was changed.
import { insertField, fillEntry } from '../../edit/yaml.ts'
import { entryOf, type Entry } from '../../node.ts'
import { propertyOf } from '../../kinds/kind.ts'
import { isBlank } from '../shared/textsIn.ts'
import { LINEAGE, sourceEntry } from '../shared/lineage.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Miksi malli sovitettiin? Kirjaa soveltamisen syy sekä mitä säilyi ja mitä muuttui.',
      sv: 'Varför anpassades modellen? Anteckna orsaken samt vad som bevarades och vad som ändrades.',
      en: 'Why was the model adapted? Write the reason, and what was kept and what was changed.',
    },
    changed: {
      fi: 'Mitä sovituksessa muutettiin? Kirjaa, mitä muuttui lähtömalliin verrattuna, esimerkiksi kumppanin tehtävät.',
      sv: 'Vad ändrades i anpassningen? Anteckna vad som skiljer sig från ursprungsmodellen, till exempel partnerns uppgifter.',
      en: 'What did the adaptation change? Write what differs from the original, for example the tasks of the partner.',
    },
  },
  reason: {
    fi: 'Samaa mallia sovelletaan eri kumppanien kanssa. Kun syy ja muutokset on kirjattu, muut näkevät, mikä mallissa on yhteistä ja mikä paikallista.',
    sv: 'Samma modell tillämpas med olika partner. När orsaken och ändringarna är antecknade ser andra vad som är gemensamt och vad som är lokalt.',
    en: 'One model is applied with different partners. When the reason and the changes are written down, others see what in it is shared and what is local.',
  },
  source: 'Hankekortti: kumppanina koulu Helsingissä, varhaiskasvatus Vantaalla, päihdepalvelut Espoossa',
  asks: 'the common property derivedFrom',
  fixes: {
    main: { title: { fi: 'Lisää kohta syylle', sv: 'Lägg till en rad för orsaken', en: 'Add a line for the reason' }, safe: false },
    changed: { title: { fi: 'Lisää kohta muutoksille', sv: 'Lägg till en rad för ändringarna', en: 'Add a line for the changes' }, safe: false },
  },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const source = sourceEntry(view)
  if (!source || isBlank(entryOf(source.value, LINEAGE.id)?.value)) return []
  const missing = [LINEAGE.reason, LINEAGE.changed].find((key) => isBlank(entryOf(source.value, key)?.value))
  if (missing === undefined) return []
  const name = missing === LINEAGE.reason ? 'main' : 'changed'
  return [{ place: source.keyPlace, pointer: `/${source.key}`, message: name, fixes: [{ name, edits: (text) => lineFor(text, source, missing) }] }]
}

function lineFor(view: DocumentView, source: Entry, key: string): readonly PlaceEdit[] {
  const level = propertyOf(view.kind.root, source.key)?.level
  const property = propertyOf(level, key)
  // a key that is there and waits for its value needs no second one
  if (!property || source.value.type !== 'map' || entryOf(source.value, key)) return []
  const line = { property, ...(property.descriptions ? { comment: property.descriptions[view.language] } : {}) }
  return source.value.entries.length > 0 ? insertField(view, source.value.entries, level, line, view.language) : fillEntry(view, source, line, view.language)
}
