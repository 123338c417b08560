// A quadrant under the heading of the other axis.
import { moveToGroup } from '../../edit/move.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { sectionAt, sectionHeads } from '../../heads.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: '{quadrant} on otsikon {given} alla, mutta se kuuluu akselille {axis}. Siirretäänkö osio?',
      sv: '{quadrant} står under rubriken {given} men hör till axeln {axis}. Ska avsnittet flyttas?',
      en: '{quadrant} is under {given} but belongs to the axis {axis}. Should the section move?',
    },
  },
  reason: {
    fi: 'Vahvuudet ja heikkoudet kertovat nykytilasta tai omasta toiminnasta, mahdollisuudet ja uhat tulevasta tai ympäristöstä. Kun taulukko kopioidaan riveittäin, järjestys sekoittuu helposti.',
    sv: 'Styrkor och svagheter berättar om nuläget eller det egna arbetet, möjligheter och hot om framtiden eller omgivningen. När en tabell kopieras rad för rad blandas ordningen lätt.',
    en: 'Strengths and weaknesses describe the present or one’s own work, opportunities and threats the future or the surroundings. Copying a table row by row easily mixes them up.',
  },
  source: 'Kentän SWOT-analyysit: Nykytila = Vahvuudet ja Heikkoudet, Tulevaisuus = Mahdollisuudet ja Uhat',
  asks: 'properties with the role quadrant and an axis; headings that group sections',
  // the heading may be what is wrong
  fixes: { main: { title: { fi: 'Siirrä {quadrant} akselille {axis}', sv: 'Flytta {quadrant} till axeln {axis}', en: 'Move {quadrant} to the axis {axis}' }, safe: false } },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  return sectionHeads(view).filter(({ property }) => property.roles.includes('quadrant')).flatMap(({ property, heading, group }) => {
    const right = view.kind.groups.find(({ key }) => key === property.axis)
    if (!group || !right || group.key === right.key) return []
    const values = { quadrant: labelsAsTexts(property.labels, property.key), given: labelsAsTexts(group.labels, group.key), axis: labelsAsTexts(right.labels, right.key) }
    return [{ place: heading, pointer: `/${property.key}`, values, fixes: [{ edits: (now) => {
      const [home, ...more] = now.groups.filter((one) => one.group === right)
      const section = sectionAt(now, heading)
      return section && home && more.length === 0 ? moveToGroup(now, section, home) : []
    } }] }]
  })
}
