// A threat of the project's start that none of its risks speaks of.
import { IN_USE } from '../../common.ts'
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import { siblingsOf } from '../../siblings.ts'
import { topicsOf } from '../../topics.ts'
import type { DocumentView } from '../../view.ts'
import { factsOf } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import { plainText } from '../shared/plainText.ts'
import { filledQuadrants } from '../shared/quadrants.ts'
import { questionIn } from '../shared/questions.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  // the same threat may be told in quite other words
  optIn: true,
  severity: ['off', 'information'],
  messages: {
    main: {
      fi: 'Uhka ”{threat}” ei näy hankkeen riskeissä ({document}). Lisätäänkö se riskeihin, vai onko se jo väistynyt?',
      sv: 'Hotet ”{threat}” syns inte bland projektets risker ({document}). Ska det läggas till bland riskerna, eller är det redan förbi?',
      en: 'The threat “{threat}” is not among the risks of the project ({document}). Should it be added to them, or is it over?',
    },
  },
  reason: {
    fi: 'Alun nelikentässä nähty uhka unohtuu helposti, kun riskit kirjataan muualle. Riskinä se saa varautumisen ja vastuun.',
    sv: 'Ett hot som sågs i fyrfältaren från början glöms lätt när riskerna skrivs på ett annat ställe. Som risk får det hantering och en ansvarig.',
    en: 'A threat that was seen at the start is easily forgotten when risks are written down elsewhere. As a risk it gets its mitigation and an owner.',
  },
  source: 'Alun SWOT: ”hankehenkilöstön vaihtuminen” ja ”työntekijävaihdokset työryhmissä” puuttuvat kortin riskeistä; organisaatiomuutokset ja sitoutuminen ovat niissä',
  asks: 'a field with the role timing that says start, and quadrants with a harmful effect in the future; a property with the role risks in another document of the project',
  offers: 'risk',
  concerns: (facts, workspace) => facts.details['timing'] === 'start' && facts.status !== undefined && IN_USE.has(facts.status) && siblingsOf(facts, workspace).some(({ risks }) => risks !== undefined),
  check: findingsOf,
}

function* findingsOf(view: DocumentView, workspace: Workspace): Iterable<Finding> {
  const threats = view.inUse ? filledQuadrants(view).filter(({ property }) => property.effect === 'harmful' && property.axis === 'future').flatMap(({ items }) => items) : []
  const own = threats.length > 0 ? factsOf(view) : undefined
  if (own?.details['timing'] !== 'start') return
  const cards = siblingsOf(own, workspace).filter(({ risks }) => risks !== undefined)
  const [card] = cards
  if (!card) return
  const known = new Set(cards.flatMap(({ risks }) => risks?.split(' ') ?? []))
  for (const item of threats) {
    const { topics, isQuestion } = view.remember(item, THREAT, () => ({ topics: [...topicsOf(textOf(item))], isQuestion: questionIn(textOf(item)) !== undefined }))
    // a question has a finding of its own
    if (isQuestion || topics.length === 0 || topics.some((topic) => known.has(topic))) continue
    yield { place: item.text.place, values: { threat: shortened(plainText(textOf(item))), document: card.title ?? card.path }, offer: { path: card.path, text: plainText(textOf(item)) } }
  }
}

const THREAT = {}
