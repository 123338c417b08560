// The client, child protection or a partner has no column in the table of a model.
import { fold } from '../../kinds/labels.ts'
import { VOICES, voicesIn, voiceTexts } from '../../kinds/voices.ts'
import { textOf } from '../../node.ts'
import type { Texts } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { columnFix } from '../shared/matrixEdits.ts'
import { knowsMatrix, listedNames, matrixOf, type Actor } from '../shared/matrices.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsMatrix,
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Mallista puuttuu toimija: {voices}. Millaisia tehtäviä toimijalla on eri vaiheissa? Lisää sarake. Kumppanin nimen valitsette itse, esimerkiksi koulu tai päihdepalvelut.',
      sv: 'I modellen saknas en aktör: {voices}. Vad gör den i de olika skedena? Lägg till en kolumn. Partnerns namn väljer ni själva, till exempel skolan eller missbrukar- och beroendetjänsterna.',
      en: 'The model lacks an actor: {voices}. What do they do in each phase? Add a column. You choose the name of the partner, for example school or substance-use services.',
    },
    listed: {
      fi: 'Toimija ”{actor}” on lueteltu, mutta taulukossa sillä ei ole saraketta. Mitä se tekee eri vaiheissa?',
      sv: 'Aktören ”{actor}” är uppräknad, men har ingen kolumn i tabellen. Vad gör den i de olika skedena?',
      en: 'The actor “{actor}” is listed, but has no column in the table. What do they do in each phase?',
    },
  },
  reason: {
    fi: 'Kehittäjäyhteisössä on kolme osapuolta: asiakas, lastensuojelun työryhmä ja yhteistyökumppani. Jos yhden tehtävät puuttuvat, malli ei ole yhteinen.',
    sv: 'Utvecklargemenskapen har tre parter: klienten, barnskyddets team och samarbetspartnern. Saknas uppgifterna för en av dem är modellen inte gemensam.',
    en: 'A developing community has three parties: the client, the child-protection team and a partner. Where one has no tasks, the model is not a shared one.',
  },
  source: 'Posteri: ”lastensuojelulla, koululla ja perheellä on omat tehtävänsä”; hankekortti: kehittäjäyhteisö',
  asks: 'a matrix, and the property that lists the names of its columns; schemas/shared/voices.json tells whose voice a name is, any other name may be a partner',
  fixes: {
    main: { title: { fi: 'Lisää sarake', sv: 'Lägg till en kolumn', en: 'Add a column' }, safe: false },
  },
  success: {
    fi: 'Asiakkaalla, lastensuojelulla ja kumppanilla on kullakin paikkansa mallissa.',
    sv: 'Klienten, barnskyddet och partnern har var och en sin plats i modellen.',
    en: 'The client, child protection and the partner each have their place in the model.',
  },
  applies: (view) => (matrixOf(view)?.actors.length ?? 0) > 0,
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const matrix = matrixOf(view)
  const listed = listedNames(view, 'columns')
  const inTable = matrix?.actors ?? []
  const actors: readonly Actor[] = inTable.length > 0 ? inTable : listed.map(({ node }) => ({ name: textOf(node), voices: voicesIn(textOf(node)) }))
  if (actors.length === 0) return []
  const heard = new Set(actors.flatMap(({ voices }) => [...voices]))
  // who is neither the client nor child protection is a partner of theirs
  if (actors.some(({ voices }) => voices.size === 0)) heard.add(PARTNER)
  const silent = VOICES.filter((voice) => !heard.has(voice))
  const place = (inTable.length > 0 ? matrix?.section.heading : undefined) ?? listed[0]?.node.place ?? view.start
  const all: readonly Finding[] = silent.length === 0 ? [] : [{ place, values: { voices: joined(silent.map(voiceTexts)) }, fixes: [{ edits: (now) => columnFix(now, silent.map((voice) => voiceTexts(voice)[now.language])) }] }]
  const unheard = inTable.length === 0 ? [] : listed.filter(({ node }) => voicesIn(textOf(node)).size === 0 && !inTable.some(({ name }) => fold(name) === fold(textOf(node))))
  return [...all, ...unheard.map(({ node, pointer }): Finding => (
    { place: node.place, pointer, message: 'listed', values: { actor: shortened(textOf(node)) }, fixes: [{ edits: (now) => columnFix(now, [textOf(node)]) }] }))]
}

const PARTNER = 'partner'

const joined = (texts: readonly Texts[]): Texts => ({ fi: texts.map(({ fi }) => fi).join(', '), sv: texts.map(({ sv }) => sv).join(', '), en: texts.map(({ en }) => en).join(', ') })
