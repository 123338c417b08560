// A quadrant that the document does not have.
import { insertSection } from '../../edit/section.ts'
import { sectionHeads } from '../../heads.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Property } from '../../kinds/kind.ts'
import { countedQuadrants, quadrantsOf } from '../shared/quadrants.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Nelikentästä puuttuu {quadrant}. {prompt} Lisää otsikko ja kohdat, niin analyysia voi verrata muihin.',
      sv: 'I fyrfältaren saknas {quadrant}. {prompt} Lägg till rubriken och punkterna, så går analysen att jämföra med andra.',
      en: 'The analysis has no {quadrant}. {prompt} Add the heading and its items, so that it can be compared with others.',
    },
  },
  reason: {
    fi: 'Analyysit asetetaan rinnakkain ruutu ruudulta: alku ja loppu, kunta ja toinen. Jos ruutu puuttuu, ei näe, oliko siinä jotain vai jäikö se käsittelemättä.',
    sv: 'Analyserna ställs bredvid varandra ruta för ruta: början och slut, en kommun och en annan. Om en ruta saknas ser man inte om den var tom eller bortglömd.',
    en: 'Analyses are compared quadrant by quadrant: start and end, one municipality and another. When a quadrant is missing, nobody can see whether it was empty or forgotten.',
  },
  source: 'SWOT-menetelmä: neljä ruutua. Kentän kaikissa SWOT-analyyseissa oli kaikki neljä',
  asks: 'properties with the role quadrant that are not optional',
  replaces: ['section/missing', 'section/recommended', 'schema/required'],
  success: {
    fi: 'Nelikentän kaikissa ruuduissa on kohtia ({counts}).',
    sv: 'Alla rutor i fyrfältaren har punkter ({counts}).',
    en: 'All quadrants of the analysis have items ({counts}).',
  },
  fixes: { main: { title: { fi: 'Lisää ruutu {quadrant} ja sen ohje', sv: 'Lägg till rutan {quadrant} med anvisning', en: 'Add the quadrant {quadrant} with its prompt' }, safe: false } },
  check: (view) => missing(view).map((property) => {
    const { key, labels, prompts } = property
    return { place: view.start, pointer: `/${key}`, values: { quadrant: labelsAsTexts(labels, key), prompt: prompts ?? '' }, fixes: [{ edits: (now) => insertSection(now, property) }] }
  }),
  applies: (view) => {
    const all = countedQuadrants(view)
    return all.length > 0 && all.every(({ count }) => count > 0)
  },
  successValues: (view) => ({ counts: countedQuadrants(view).map(({ count }) => count).join(' + ') }),
}

function missing(view: DocumentView): readonly Property[] {
  return quadrantsOf(view.kind).filter(({ key, need }) => need.inUse !== 'optional' && !sectionHeads(view).some(({ property }) => property.key === key))
}
