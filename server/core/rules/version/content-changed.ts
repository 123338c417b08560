// What the document says is no longer what its last version said.
import { gainedBy } from '../../edit/elements.ts'
import { setValue } from '../../edit/yaml.ts'
import { fingerprintOf } from '../../fingerprint.ts'
import type { Entry } from '../../node.ts'
import { formatDate } from '../../parse/values/date.ts'
import type { Version } from '../../parse/values/version.ts'
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'
import { fieldOf, FIELD, fieldProperty, isNewestFirst, isVersionedTogether, logOf, newestOf, ownVersion, type VersionLog } from '../shared/versionLog.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Sisältö on muuttunut version {version} jälkeen. Luodaanko uusi versio? Kirjaa versiohistoriaan {next}: mitä muuttui, ketkä olivat mukana ja mitä opitte.',
      sv: 'Innehållet har ändrats efter version {version}. Ska en ny version skapas? Skriv {next} i versionshistoriken: vad som ändrades, vilka som var med och vad ni lärde er.',
      en: 'The content has changed since version {version}. Is it time for a new version? Record {next} in the version history: what changed, who took part and what you learned.',
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
  fixes: { main: { title: { fi: 'Kirjaa versiohistoriaan uusi versio {next}', sv: 'Lägg till en ny version {next} i versionshistoriken', en: 'Record a new version {next} in the version history' }, safe: false } },
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
  const next = nextAfter(newest.version)
  return [{ place: newest.place, values: { version: shortened(newest.name), next }, fixes: [{ edits: (now) => recordNext(now, log, next) }], offer: { version: newest.name }, ...(newest.pointer === undefined ? {} : { pointer: newest.pointer }) }]
}

/** The next smaller number: 1.1 behind 1.0. Whether the change was a large one only its makers know. */
function nextAfter(version: Version | undefined): string {
  const [major = 0, minor = 0] = version?.parts ?? []
  return `${major}.${minor + 1}`
}

/** An entry with its day and a line for what changed, in the form and the order of the others; the document is then of that version. */
function recordNext(view: DocumentView, log: VersionLog, next: string): readonly PlaceEdit[] {
  const field = (key: string, value: string | null): readonly Entry[] => {
    const property = fieldProperty(log, key)
    return property ? [{ key, label: key, keyPlace: log.section.heading, known: true, source: log.section.source, value: { type: 'scalar', place: log.section.heading, value } }] : []
  }
  const entry = [...field(FIELD.version, next), ...field(FIELD.date, formatDate(view.today)), ...field(FIELD.change, null)]
  const at = isNewestFirst(log) ? undefined : log.entries.at(-1)
  const own = ownVersion(view)
  const gained = gainedBy(view, log, { fields: new Map(), beside: [], entries: new Map([[at, [entry]]]) })
  // what waits for its text has no word behind its key
  return gained ? [...gained.map((edit) => ({ ...edit, text: edit.text.replace(/: null$/mu, ':') })), ...(own ? setValue(view, own, next) : [])] : []
}
