// A model that is finished or being spread, and that nobody has evaluated.
import { COMMON } from '../../common.ts'
import { textOf } from '../../node.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import { insertSection } from '../../edit/section.ts'
import { matrixPropertyOf } from '../shared/matrices.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['off', 'information'],
  messages: {
    main: {
      fi: 'Mallia ei ole vielä arvioitu. Tee siitä SWOT-analyysi ja merkitse sen tunniste kohtaan ”{key}”, niin muut näkevät, missä malli toimii ja missä ei.',
      sv: 'Modellen har inte utvärderats ännu. Gör en SWOT-analys av den och skriv dess beteckning under ”{key}”, så ser andra var modellen fungerar och var inte.',
      en: 'The model has not been evaluated yet. Make a SWOT of it and write its identifier under “{key}”, so that others see where the model works and where it does not.',
    },
  },
  reason: {
    fi: 'Se, joka ottaa mallin käyttöön, haluaa tietää myös sen heikkoudet. Arvio kertoo, mitä kokeilu opetti.',
    sv: 'Den som tar modellen i bruk vill veta också dess svagheter. Utvärderingen berättar vad försöken lärde.',
    en: 'Those who adopt a model want to know its weaknesses too. The evaluation shows what was learned from trying it.',
  },
  source: 'Mallin arviointi (SWOT): vahvuudet, heikkoudet, mahdollisuudet ja uhat ennen levittämistä',
  asks: 'a matrix and a reference with the role evaluation; an analysis in the workspace that names the model answers as well',
  fixes: {
    main: { title: { fi: 'Lisää kohta arvioinnille', sv: 'Lägg till en plats för utvärderingen', en: 'Add a place for the evaluation' }, safe: false },
  },
  concerns: ({ status, details }) => FINISHED.has(status ?? '') && details['evaluation'] === undefined,
  *check(view, workspace) {
    const property = view.kind.root.properties.find(({ roles, type }) => roles.includes('evaluation') && (type === 'reference' || type === 'references'))
    if (!property || !matrixPropertyOf(view) || !FINISHED.has(view.status ?? '')) return
    if (view.sectionsWith('evaluation').some(({ node }) => !isBlank(node)) || isAnalysed(view, workspace)) return
    const status = view.entry(COMMON.status)
    const isThere = view.sectionsWith('evaluation').length > 0
    yield { place: status?.value.place ?? view.start, pointer: `/${property.key}`, values: { key: labelsAsTexts(property.labels, property.key) }, fixes: isThere ? [] : [{ edits: (now) => insertSection(now, property) }] }
  },
}

const FINISHED: ReadonlySet<string> = new Set(['final', 'disseminated'])

/** An analysis, which tells when in the work it was made, names the model. */
function isAnalysed(view: DocumentView, { byReference }: Workspace): boolean {
  const id = textOf(view.entry(COMMON.id)?.value)
  return (byReference.get(id) ?? []).some(({ details }) => details['timing'] !== undefined)
}
