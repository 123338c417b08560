// Whether two entries of version logs say the same.
import { fingerprint as comparableText } from '../../render/comparable.ts'
import { entryOf } from '../../node.ts'
import { compareVersions } from '../../parse/values/version.ts'
import { isBlank } from './textsIn.ts'
import { FIELD, type LogEntry, type VersionLog } from './versionLog.ts'

/** The fields that both entries fill in, and differently. */
export function contradictions(a: LogEntry, b: LogEntry): readonly string[] {
  return a.node.entries.filter(({ key, value }) => {
    const other = entryOf(b.node, key)?.value
    return key !== FIELD.version && !isBlank(value) && other !== undefined && !isBlank(other) && comparableText(value) !== comparableText(other)
  }).map(({ key }) => key)
}

/** True for entries that say the same, the spelling of the version aside. */
export function sameWords(a: LogEntry, b: LogEntry): boolean {
  const told = ({ node }: LogEntry): readonly string[] => node.entries.filter(({ key, value }) => key !== FIELD.version && !isBlank(value)).map(({ key }) => key).toSorted()
  return told(a).join() === told(b).join() && contradictions(a, b).length === 0
}

/** What one log says and another does not: versions that only one has, and fields that both fill in differently. */
export interface Difference {
  readonly version: string
  readonly contradicts: boolean
  /** The first log has the version, the other not; or the other way round. */
  readonly only?: 'first' | 'other'
}

/** Differences in the order of the logs. A log that tells less of a version (a table without a column) does not differ in it. */
export function differencesOf(first: VersionLog, other: VersionLog): readonly Difference[] {
  const entryFor = (log: VersionLog, wanted: LogEntry): LogEntry | undefined => log.entries.find((entry) => isSameVersion(entry, wanted))
  const missing = first.entries.filter((entry) => !entryFor(other, entry)).map(({ name }): Difference => ({ version: name, contradicts: false, only: 'first' }))
  const rest = other.entries.flatMap((entry): readonly Difference[] => {
    const same = entryFor(first, entry)
    if (!same) return [{ version: entry.name, contradicts: false, only: 'other' }]
    return contradictions(same, entry).length > 0 ? [{ version: entry.name, contradicts: true }] : []
  })
  return [...missing, ...rest]
}

/** True when all that a log tells stands in another one too. */
export function isContained(log: VersionLog, other: VersionLog): boolean {
  return log.entries.every((entry) => {
    const same = other.entries.find((one) => isSameVersion(one, entry))
    return same && contradictions(same, entry).length === 0 && entry.node.entries.every(({ key, value }) => isBlank(value) || !isBlank(entryOf(same.node, key)?.value))
  })
}

export function isSameVersion({ version: a, name }: LogEntry, { version: b, name: other }: LogEntry): boolean {
  return a && b ? compareVersions(a, b) === 0 : name !== '' && name === other
}
