// What the view of projects is made of: rows with their words, and how one document is told in them.
import { NOTHING_ASKED, type Asked } from '../../asked.ts'
import { IN_USE } from '../../common.ts'
import { holdsIdentity, withoutIdentity } from '../../identity.ts'
import type { Memo } from '../../memo.ts'
import { formatDate, parseDate } from '../../parse/values/date.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import { compareVersions, parseVersion } from '../../parse/values/version.ts'
import { inWords, type Language, type Severity, type Texts } from '../../problem.ts'
import type { Position } from '../../text.ts'
import { SEVERITY_WORDS } from '../../texts/commandLine.ts'
import { COUNTS, PROJECTS } from '../../texts/projects.ts'
import type { Facts } from '../../facts.ts'

/** A document as the view knows it; another object whenever something of it has changed. */
export interface Listed {
  readonly uri: string
  readonly facts: Facts
  /** Absent while it is not known. */
  readonly asked?: Asked
  /** What its project depends on (`placeIn`). */
  readonly place: string
}

export type RowType = 'today' | 'project' | 'kind' | 'document' | 'others' | 'more' | 'codebook' | 'theme' | 'online' | 'file'

export interface Row {
  readonly id: string
  readonly type: RowType
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  /** The whole row in words. */
  readonly accessible: string
  readonly icon: string
  /** Ids of the rows under it; absent for one that has none. */
  readonly children?: readonly string[]
  readonly isExpanded?: true
  readonly uri?: string
  /** Where the most urgent question is asked. */
  readonly at?: Position
  /** The identifier of the document. */
  readonly documentId?: string
  /** The project as new documents name it, and the URI of the folder for them. */
  readonly project?: string
  readonly folder?: string
  /** A theme; what is coded with it is asked for when it is opened. */
  readonly theme?: string
}

/** How the rows are told. `key`: the same object as long as all else in here is the same. */
export interface Telling {
  readonly language: Language
  /** ISO date. */
  readonly today: string
  readonly kindTitle: (kind: string) => string
  readonly statusTitle: (kind: string, status: string) => string
  readonly memo: Memo
  readonly key: object
}

/** What is told of a document wherever it stands. */
export interface Told {
  /** The more, the sooner it is to be looked at; 0 for one that asks nothing. */
  readonly urgency: number
  readonly label: string
  readonly kind: string
  /** Its row under a project, and that of a project in which the kinds are headings, and among what is asked today. */
  readonly plain: Row
  readonly underKind: Row
  readonly today: Row
}

export const told = (listed: Listed, telling: Telling): Told => telling.memo(listed, telling.key, () => tell(listed, telling))

function tell({ uri, facts, asked }: Listed, telling: Telling): Told {
  const { language } = telling
  const { first, total, due } = asked ?? NOTHING_ASKED
  const label = labelOf(facts, language)
  const kind = telling.kindTitle(facts.kind)
  const soon = dueSoon(facts, telling)
  const state = [...stateOf(facts, telling)]
  const questions = asked === undefined ? [] : total === 0 ? [] : [countIn(COUNTS.questions, total, language)]
  const time = [...(due > 0 ? [PROJECTS.due[language]] : []), ...(soon === undefined ? [] : [soon])]
  const said = first.map(({ message, values }) => inWords(message, values, language))
  const open = asked === undefined ? PROJECTS.unknown[language] : total === 0 ? PROJECTS.nothing[language] : weights(asked, language)
  const [at] = first
  const row = {
    type: 'document', label, uri, icon: iconOf(facts, asked),
    tooltip: [label, [kind, ...state].join(' · '), [...time, open].join(' · '), ...said.map((text) => `– ${text}`), inWords(PROJECTS.path, { path: facts.path }, language)].join('\n'),
    ...(facts.id === undefined || holdsIdentity(facts.id) ? {} : { documentId: facts.id }),
  } as const
  const accessible = [label, kind, ...state, ...time, asked && total > 0 ? (questions[0] ?? '') : open].join(', ')
  return {
    label, kind, urgency: urgencyOf(asked ?? NOTHING_ASKED, soon !== undefined),
    plain: { ...row, id: `document:${uri}`, description: [kind, ...state, ...time, ...questions].join(' · '), accessible },
    underKind: { ...row, id: `document:${uri}`, description: [...state, ...time, ...questions].join(' · '), accessible },
    today: { ...row, id: `today:${uri}`, ...(at ? { at: at.at } : {}), description: [...time, ...questions, ...said.slice(0, 1)].join(' · '), accessible: [accessible, ...said.slice(0, 1)].join('. ') },
  }
}

function labelOf({ title, path }: Facts, language: Language): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return withoutIdentity(title === undefined ? inWords(PROJECTS.untitled, { name }, language) : title.replace(/\s+/gu, ' ').trim())
}

function stateOf({ kind, status, version, versions = [], isPublic }: Facts, { language, statusTitle }: Telling): readonly string[] {
  const newest = version ?? versions.flatMap((one) => parseVersion(one) ?? []).toSorted(compareVersions).at(-1)?.text
  return [
    ...(status === undefined ? [] : [statusTitle(kind, status)]),
    ...(newest === undefined ? [] : [inWords(PROJECTS.version, { version: newest }, language)]),
    ...(isPublic ? [PROJECTS.isPublic[language]] : []),
  ]
}

/** When it is to be completed by a day that is near. A day that has passed is a finding. */
function dueSoon({ details }: Facts, { today, language }: Telling): string | undefined {
  const promised = details['supplementDue']
  const until = promised === undefined ? undefined : (parsePeriod(promised)?.end ?? parseDate(promised)?.date)
  if (until === undefined || until < today || Date.parse(until) - Date.parse(today) > SOON * DAY) return undefined
  return inWords(PROJECTS.dueSoon, { day: formatDate(until) }, language)
}

const SOON = 14
const DAY = 86_400_000

/** What is late or near comes first, then what weighs most, then where there is most of it. */
function urgencyOf({ due, counts, total }: Asked, isDueSoon: boolean): number {
  const rank = due > 0 ? 6 : isDueSoon ? 5 : counts.error > 0 ? 4 : counts.warning > 0 ? 3 : counts.information > 0 ? 2 : total > 0 ? 1 : 0
  return rank === 0 ? 0 : rank * RANK + Math.min(total, RANK - 1)
}

const RANK = 100_000

/** How many there are of each weight, in words. */
export const weights = ({ counts }: Asked, language: Language): string =>
  WEIGHTS.flatMap((severity) => (counts[severity] > 0 ? [countIn(SEVERITY_WORDS[severity].counted, counts[severity], language)] : [])).join(', ')

const WEIGHTS: readonly Severity[] = ['error', 'warning', 'information', 'hint']

export const countIn = ({ one, many }: { readonly one: Texts; readonly many: Texts }, n: number, language: Language): string => inWords(n === 1 ? one : many, { n }, language)

/** A sign of its state, beside the words that say the same. */
function iconOf({ status, isPublic }: Facts, asked: Asked | undefined): string {
  if (asked && (asked.due > 0 || asked.counts.error > 0)) return 'alert'
  if (status === 'archived') return 'archive'
  if (isPublic) return 'globe'
  return status !== undefined && IN_USE.has(status) ? 'pass' : 'edit'
}
