// A work package that does not say what it aims for.
import { shortened } from '../../schemaProblems.ts'
import { elementsWith, fieldWith, knowsWorkPackages, proseOf } from '../shared/elements.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsWorkPackages,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Mitä työpaketilla ”{name}” tavoitellaan? Kirjoita tavoite, esimerkiksi ”Tavoite: arviointi tehdään yhdessä perheen kanssa”.',
      sv: 'Vad strävar arbetspaketet ”{name}” efter? Skriv målet, till exempel ”Mål: bedömningen görs tillsammans med familjen”.',
      en: 'What does the work package “{name}” aim for? Write its goal, for example “Goal: the assessment is made together with the family”.',
    },
  },
  reason: {
    fi: 'Toimenpiteistä näkee, mitä tehdään, mutta vasta tavoitteesta, miksi. Ilman sitä alueet toteuttavat samannimistä työpakettia eri suuntiin.',
    sv: 'Av åtgärderna ser man vad som görs, men först av målet varför. Utan det genomförs ett arbetspaket med samma namn i olika riktningar.',
    en: 'Actions say what is done, but only the goal says why. Without it, regions take a package of the same name in different directions.',
  },
  source: 'Maakunnallisen hankkeen esittely: alueilla työpaketeilla oli tavoite, ohjelmatasolla kuvattiin vain tekemistä',
  asks: 'elements with the role workPackages whose fields have the role goals',
  success: {
    fi: 'Jokaisella työpaketilla on tavoite.',
    sv: 'Varje arbetspaket har ett mål.',
    en: 'Every work package has a goal.',
  },
  applies: (view) => elementsWith(view, 'workPackages').length > 0,
  *check(view) {
    for (const element of elementsWith(view, 'workPackages')) {
      if (view.remember(element.node, TOLD, () => fieldWith(element, 'goals') !== undefined || GOAL.test(proseOf(element)))) continue
      yield { place: element.place, pointer: element.pointer, values: { name: shortened(element.name) } }
    }
  },
}

const TOLD = {}

/** A sentence that says what is aimed for. */
const GOAL = /tavoit|pyritään|päämäär|(?:kehit|vahvist|edist|paranne|lisä|tehost|selkiyt|selkeyt)\p{L}{0,4}(?:tään|taan)|(?<!\p{L})(?:mål(?!tid)|sträva|syfte|utvecklas|stärks|förbättras|främjas)|(?<!\p{L})(?:goal|aim|objective|purpose|is developed|are developed|is strengthened|are strengthened)/iu
