// Two version logs made one: what only one of them says is in it, and where both differ, both texts are.
import { textEditsOf, withEdits } from '../../edit/apply.ts'
import { gainedBy, type Gain } from '../../edit/elements.ts'
import { withoutEntries } from '../../edit/versionLog.ts'
import { fold } from '../../kinds/labels.ts'
import { entryOf, textOf, type Entry } from '../../node.ts'
import { compareVersions } from '../../parse/values/version.ts'
import type { PlaceEdit } from '../../problem.ts'
import { fingerprint } from '../../render/comparable.ts'
import { differences, reread } from '../../render/reread.ts'
import type { DocumentView } from '../../view.ts'
import { contradictions, isSameVersion } from './logDifferences.ts'
import { isBlank } from './textsIn.ts'
import { entriesIn, FIELD, isNewestFirst, type LogEntry, type VersionLog } from './versionLog.ts'

/**
 * Moves what one of two logs says into the other: into the one in the body where there is one, since readers see it, else into the first that can
 * hold it. Entries are matched by version. Where both say something else of one thing, `A / B` is written, and what is no text (a date, a status)
 * stands in an entry of its own behind. Empty where anything would be lost.
 */
export function mergedLogs(view: DocumentView, logs: readonly [VersionLog, VersionLog]): readonly PlaceEdit[] {
  const [first, other] = logs
  const ways = first.section.source !== 'body' && first.section.property.body === 'section' ? [[other, first] as const, [first, other] as const] : [[first, other] as const, [other, first] as const]
  for (const [home, leaving] of ways) {
    const removed = withoutEntries(view, leaving)
    const gained = removed.length > 0 ? gainedBy(view, home, gainOf(home, leaving, view)) : undefined
    const edits = [...(gained ?? []), ...removed]
    if (gained && isWhole(view, logs, edits)) return edits
  }
  return []
}

function gainOf(home: VersionLog, leaving: VersionLog, view: DocumentView): Gain {
  const fields = new Map<LogEntry, readonly Entry[]>()
  const beside: { field: Entry; text: string }[] = []
  const entries = new Map<LogEntry | undefined, (readonly Entry[])[]>()
  const add = (at: LogEntry | undefined, own: readonly Entry[]): void => void entries.set(at, [...(entries.get(at) ?? []), own])
  const order = isNewestFirst(home) === isNewestFirst(leaving) ? leaving.entries : leaving.entries.toReversed()
  for (const entry of order) {
    const said = entry.node.entries.filter(({ value }) => !isBlank(value))
    const same = home.entries.find((one) => isSameVersion(one, entry))
    if (!same) {
      add(placeFor(entry, home), said)
      continue
    }
    const differing = contradictions(same, entry)
    const lacking = said.filter(({ key }) => key !== FIELD.version && isBlank(entryOf(same.node, key)?.value))
    if (lacking.length > 0) fields.set(same, [...(fields.get(same) ?? []), ...lacking])
    const apart = said.filter(({ key, value }) => {
      const field = differing.includes(key) ? entryOf(same.node, key) : undefined
      if (!field || !isPlainText(field, view) || !isPlainText({ ...field, key, value }, view)) return field !== undefined
      beside.push({ field, text: textOf(value) })
      return false
    })
    if (apart.length > 0) add(same, [...said.filter(({ key }) => key === FIELD.version), ...apart])
  }
  return { fields, beside, entries }
}

/** Text of one line in a field of words; hashes are no words. */
function isPlainText({ key, value }: Entry, view: DocumentView): boolean {
  if (value.type !== 'scalar' || typeof value.value !== 'string' || key === FIELD.copy || key === FIELD.fingerprint || value.value.includes('\n')) return false
  const { start, end } = view.spanOf(value.place)
  return view.text.slice(start, end).includes(value.value)
}

/** The entry behind which a version stands. Without a number: the last. */
function placeFor({ version }: LogEntry, home: VersionLog): LogEntry | undefined {
  if (!version) return home.entries.at(-1)
  const sign = isNewestFirst(home) ? -1 : 1
  const next = home.entries.findIndex((one) => one.version && sign * compareVersions(one.version, version) > 0)
  return next < 0 ? home.entries.at(-1) : home.entries[next - 1]
}

/** True when the document with these edits has one log less, in which all stands that both said, and says the same otherwise. */
function isWhole(view: DocumentView, logs: readonly VersionLog[], edits: readonly PlaceEdit[]): boolean {
  const written = textEditsOf(view, edits)
  if (written.length === 0) return false
  const text = withEdits(view.text, written)
  const { content } = reread(text, view.notation, view.kind)
  const key = logs[0]?.section.property.key
  const { keys, missing, added } = differences(view, content)
  const found = (content?.sections ?? []).filter(({ property }) => property.key === key).map((section) => entriesIn(section, false))
  const told = found.flat()
  // a log that is not the value counts as a section beside the properties
  const isLog = (extra: string): boolean => view.kind.root.byHeading.get(fold(headingOf(extra)))?.key === key
  const before = view.sections.filter((section) => section.property.key === key && entriesIn(section, false).length > 0).length
  return keys.every((one) => one === key) && [...missing, ...added].every(isLog) && logs.every(({ section: { rest = '' } }) => plain(text).includes(plain(rest))) && found.filter((own) => own.length > 0).length === before - 1 &&
    logs.every(({ entries }) => entries.every((entry) => entry.node.entries.every((field) => isBlank(field.value) || isToldOf(entry, field, told))))
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim()

const headingOf = (extra: string): string => String((JSON.parse(extra) as readonly unknown[])[0])

function isToldOf(entry: LogEntry, { key, value }: Entry, told: readonly LogEntry[]): boolean {
  if (key === FIELD.version) return told.some((one) => isSameVersion(one, entry))
  const text = textOf(value)
  return told.some((one) => {
    const other = isSameVersion(one, entry) || (entry.name === '' && one.name === '') ? entryOf(one.node, key)?.value : undefined
    return other !== undefined && (fingerprint(other) === fingerprint(value) || (value.type === 'scalar' && typeof value.value === 'string' && textOf(other).includes(text)))
  })
}
