// What the document says is no longer what its last version said.
import { fingerprintOf } from '../../fingerprint.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'
import { fieldOf, FIELD, isVersionedTogether, logOf, newestOf } from '../shared/versionLog.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Sisältö on muuttunut version {version} jälkeen. Luodaanko uusi versio?',
      sv: 'Innehållet har ändrats efter version {version}. Ska en ny version skapas?',
      en: 'The content has changed since version {version}. Is it time for a new version?',
    },
  },
  reason: {
    fi: 'Muut käyttävät mallia version mukaan. Uusi versio kertoo heille, mitä muuttui, ketkä olivat mukana ja mitä opittiin.',
    sv: 'Andra använder modellen enligt versionen. En ny version berättar för dem vad som ändrades, vilka som var med och vad man lärde sig.',
    en: 'Others use the model by its version. A new version tells them what changed, who took part and what was learned.',
  },
  source: 'Trialoginen oppiminen: yhteistä kohdetta muokataan, ja jokainen muutos kirjataan',
  asks: 'a property with the role versions whose entries name a copy, in a kind that is versioned together',
  offers: 'compare',
  concerns: ({ copies, status }) => copies !== undefined && isShared(status),
  check: findingsOf,
}

/** A draft changes all the time. */
const isShared = (status: string | undefined): boolean => status !== undefined && status !== 'draft'

function findingsOf(view: DocumentView, { contents }: Workspace): readonly Finding[] {
  if (!contents || !isShared(view.status) || !isVersionedTogether(view)) return []
  const log = logOf(view)
  const newest = log && newestOf(log)
  if (!newest || !fieldOf(newest, FIELD.copy)) return []
  const copy = contents.copyOf(view.path, newest.name)
  if (copy?.fingerprint === undefined || copy.fingerprint === fingerprintOf(view)) return []
  return [{ place: newest.place, values: { version: shortened(newest.name) }, offer: { version: newest.name }, ...(newest.pointer === undefined ? {} : { pointer: newest.pointer }) }]
}
