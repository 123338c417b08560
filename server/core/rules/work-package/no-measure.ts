// A work package that does not say how its success will show.
import { shortened } from '../../schemaProblems.ts'
import { elementsWith, fieldWith, knowsWorkPackages, proseOf } from '../shared/elements.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsWorkPackages,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Miten työpaketin ”{name}” onnistumista seurataan? Nimeä mittari, lomake tai arviointitapa, esimerkiksi ”Mittarit: ARVOA”.',
      sv: 'Hur följs det upp om arbetspaketet ”{name}” lyckas? Nämn en mätare, en blankett eller ett sätt att utvärdera, till exempel ”Mätare: BBIC”.',
      en: 'How is the success of the work package “{name}” monitored? Name an indicator, a form or a way of evaluating, for example “Indicators: BBIC”.',
    },
  },
  reason: {
    fi: 'Kun mittari sovitaan alussa, lopussa on mihin verrata. Muuten tuloksista jää jäljelle vaikutelma.',
    sv: 'När mätaren avtalas i början finns det något att jämföra med i slutet. Annars blir bara ett intryck kvar av resultaten.',
    en: 'When the indicator is agreed at the start, there is something to compare with at the end. Otherwise only an impression remains.',
  },
  source: 'Maakunnallisen hankkeen esittely: vain yksi työpaketti nimesi, millä onnistumista arvioidaan (ARVOA, BBIC)',
  asks: 'elements with the role workPackages whose fields have the role indicators',
  success: {
    fi: 'Jokaisesta työpaketista on sovittu, miten onnistumista seurataan.',
    sv: 'För varje arbetspaket är det avtalat hur framgången följs upp.',
    en: 'Every work package says how its success is monitored.',
  },
  applies: (view) => elementsWith(view, 'workPackages').length > 0,
  *check(view) {
    for (const element of elementsWith(view, 'workPackages')) {
      if (view.remember(element.node, TOLD, () => fieldWith(element, 'indicators') !== undefined || tellsOfMeasure(proseOf(element)))) continue
      yield { place: element.place, pointer: element.pointer, values: { name: shortened(element.name) } }
    }
  },
}

const TOLD = {}

/** Words that tell of following up; `arviointi` alone is often the work itself. */
const MEASURE = /mittar|indikaattor|seura(?:taan|nta)|mitataan|arvioidaan|(?<!\p{L})(?:mätare|mäts|indikator|följs upp|uppfölj|utvärderas)|(?<!\p{L})(?:measured|indicator|followed up|follow-up|is evaluated|are evaluated)/iu
/** Measures of child protection that go by their names; in small letters the first is another word. */
const NAMED = /(?<!\p{L})(?:ARVOA|BBIC)(?!\p{L})/u

const tellsOfMeasure = (text: string): boolean => MEASURE.test(text) || NAMED.test(text)
