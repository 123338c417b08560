// A name changed wherever it stands: which names can be, what they can become, and the edits of each document.
import { COMMON } from '../../common.ts'
import { textEditsOf } from '../../edit/apply.ts'
import { insertKey, isFlow, isYaml } from '../../edit/yaml.ts'
import { yamlScalar } from '../../edit/yamlScalar.ts'
import { insertAt, replaceSpan } from '../../edit/lines.ts'
import { holdsIdentity, withoutIdentity } from '../../identity.ts'
import { fold } from '../../kinds/labels.ts'
import { propertyOf } from '../../kinds/kind.ts'
import type { Entry } from '../../node.ts'
import { inWords, type Language, type PlaceEdit } from '../../problem.ts'
import { slugOf } from '../../slug.ts'
import type { TextEdit } from '../../text.ts'
import { RENAME } from '../../texts/rename.ts'
import { goalTagged } from '../../traceability.ts'
import type { DocumentView } from '../../view.ts'
import { foundIn, type Found, type Subject, type Surroundings } from './subject.ts'
import { occurrencesIn } from './occurrences.ts'

/** Why a name cannot be changed at all; undefined when it can. The name of a project is no identifier: it is text. */
export function fixedBecause({ homes, sort, origin }: Subject, { workspace }: Surroundings, language: Language): string | undefined {
  if (homes.length > 1) return inWords(RENAME.several, { where: homes.slice(0, 3).join(', ') }, language)
  const isOwn = origin.is === 'definition' || sort === 'item' || sort === 'theme'
  return homes.length === 0 && !isOwn ? RENAME[workspace.isWhole ? 'notFound' : 'notReady'][language] : undefined
}

/** True for what is an identifier: the rest is text, and an item without an identifier has none that could change. */
export function isRenamable({ sort, origin: { is, item } }: Subject): boolean {
  return sort !== 'project' && is !== 'former' && (sort !== 'item' || is === 'definition' || item?.id !== undefined || item === undefined)
}

/** What it is called now where it is given: the name that a person is to change. */
export function nameNow(subject: Subject, home: DocumentView | undefined): string {
  const given = home && foundIn(subject, home).find(({ is, occurrence }) => is === 'definition' && occurrence)
  return given?.occurrence?.id ?? subject.origin.id
}

/** Why a name cannot become another one; undefined when it can. `home`: the document that gives it. */
export function refusedBecause(subject: Subject, name: string, home: DocumentView, { workspace, codebooks }: Surroundings, language: Language): string | undefined {
  if (holdsIdentity(name)) return RENAME.identity[language]
  const say = (text: keyof typeof RENAME, values: Readonly<Record<string, string>>): string => inWords(RENAME[text], values, language)
  if (subject.sort === 'document') {
    if (!SLUG.test(name)) return say('document', { example: slugOf(withoutIdentity(name)) || 'vertaisryhma' })
    const taken = [...(workspace.byId.get(name) ?? []), ...(workspace.byFormerId.get(name) ?? [])].find(({ path }) => path !== home.path)
    return taken ? say('taken', { where: taken.path }) : home.isBroken ? say('broken', { where: home.path }) : undefined
  }
  if (!ITEM_ID.test(name)) return say('item', { example: withoutIdentity(name).trim().replace(/[^\p{L}\p{N}_-]+/gu, '-').replace(/^-+|-+$/gu, '').slice(0, 40) || 'T1' })
  if (subject.sort === 'theme') {
    const isTaken = codebooks.some(({ path, themes }) => path === home.path && themes.includes(name)) || occurrencesIn(home).some(({ sort, id }) => sort === 'theme' && id === name)
    return isTaken ? say('taken', { where: home.path }) : undefined
  }
  return refusedItem(subject, name, home, say)
}

const SLUG = /^[a-z0-9][a-z0-9-]{0,199}$/u
const ITEM_ID = /^[\p{L}\p{N}_-]{1,80}$/u
const TAG = /^[TGM]\d{1,2}$/iu

function refusedItem(subject: Subject, name: string, home: DocumentView, say: (text: keyof typeof RENAME, values: Readonly<Record<string, string>>) => string): string | undefined {
  const found = foundIn(subject, home)
  const own = found.find(({ is }) => is === 'definition')?.occurrence
  const other = occurrencesIn(home).find(({ sort, is, id, item }) => sort === 'item' && is === 'definition' && fold(id) === fold(name) && item !== own?.item)
  const tagged = goalTagged(home, name)
  if (other || (tagged && own && tagged !== own.item)) return say('taken', { where: home.path })
  const tag = found.find(({ is, span }) => is === 'text' && isTag(home, span))
  return tag && !TAG.test(name) ? say('tag', { old: `(${home.text.slice(tag.span.start, tag.span.end)})`, example: 'T5' }) : undefined
}

/** `(T1)` in a text, which the checks read as the goal that is served. */
const isTag = ({ text }: DocumentView, { start, end }: Found['span']): boolean => text.charAt(start - 1) === '(' && text.charAt(end) === ')'

/** What a document changes when a name becomes another one. A document remembers the id that it had, unless that holds a personal identity code. Names in running text stay, but for `(T1)`. */
export function renameEdits(subject: Subject, name: string, view: DocumentView): readonly TextEdit[] {
  const found = foundIn(subject, view).filter(({ is, occurrence, span }) => occurrence !== undefined && is !== 'former' && (is !== 'text' || isTag(view, span)))
  const edits = found.map(({ span, occurrence }) => replaceSpan(view, span, isBareScalar(view, span, occurrence?.place.block) ? yamlScalar(name) : name))
  const isHome = subject.sort === 'document' && subject.homes.includes(view.path)
  const old = isHome ? found.find(({ is }) => is === 'definition')?.occurrence?.id : undefined
  const isRemembered = old !== undefined && old !== name && !holdsIdentity(old)
  return together(textEditsOf(view, edits), isRemembered ? textEditsOf(view, remembered(view, old, name)) : [])
}

/** Names that change, and what is put in beside them: what touches a name becomes one edit with it. */
function together(names: readonly TextEdit[], added: readonly TextEdit[]): readonly TextEdit[] {
  const isBehind = (name: TextEdit, one: TextEdit): boolean => one.start === one.end && one.start === name.end
  const joined = names.map((name) => added.filter((one) => isBehind(name, one)).reduce<TextEdit>((done, { text }) => ({ ...done, text: done.text + text }), name))
  return [...joined, ...added.filter((one) => !names.some((name) => isBehind(name, one)))].toSorted((a, b) => a.start - b.start || a.end - b.end)
}

/** True for a whole value of YAML without quotes: some names need them there. */
function isBareScalar({ text }: DocumentView, { start, end }: Found['span'], block: Entry['keyPlace']['block'] | undefined): boolean {
  return block !== undefined && isYaml(block) && /(?:[:\-[,{]\s+|[[{,])$/u.test(text.slice(Math.max(0, start - 200), start)) && /^\s*(?:$|[\r\n#,\]}])/u.test(text.slice(end, end + 200))
}

/** Puts the old id among the former ones; where the new one stands there, in its place. */
function remembered(view: DocumentView, old: string, name: string): readonly PlaceEdit[] {
  const property = propertyOf(view.kind.root, COMMON.formerIds)
  const entry = view.entry(COMMON.formerIds)
  const former = occurrencesIn(view).filter(({ sort, is }) => sort === 'document' && is === 'former')
  if (!property || former.some(({ id }) => id === old)) return []
  const again = former.find(({ id }) => id === name)
  if (again) return [replaceSpan(view, view.spanOf(again.place), yamlScalar(old))]
  if (!entry || former.length === 0) return entry ? filled(view, entry, old) : insertKey(view, { property, written: `[${yamlScalar(old, true)}]` })
  const last = former.at(-1)
  return last ? behind(view, entry, view.spanOf(last.place).end, old) : []
}

/** A key that stands there without a value. */
function filled(view: DocumentView, { keyPlace, value }: Entry, old: string): readonly PlaceEdit[] {
  if (value.type !== 'scalar' || value.value !== null) return []
  const at = view.text.indexOf(':', view.spanOf(keyPlace).end)
  return at < 0 ? [] : [insertAt(view, at + 1, ` [${yamlScalar(old, true)}]`)]
}

/** Behind the last of the former ids: in brackets, on a line of its own, or a single one that becomes a list. */
function behind(view: DocumentView, entry: Entry, end: number, old: string): readonly PlaceEdit[] {
  const { text } = view
  const at = /["']/u.test(text.charAt(end)) ? end + 1 : end
  const start = view.spanOf(entry.value.place).start
  if (entry.value.type === 'scalar') return isFlow(view, entry) ? [] : [insertAt(view, start, '['), insertAt(view, at, `, ${yamlScalar(old, true)}]`)]
  if (text.charAt(start) === '[') return [insertAt(view, at, `, ${yamlScalar(old, true)}`)]
  const line = text.lastIndexOf('\n', at - 1) + 1
  const dash = /^[ \t]*-[ \t]+/u.exec(text.slice(line, at))?.[0]
  return dash === undefined ? [] : [insertAt(view, at, `\n${dash}${yamlScalar(old)}`)]
}
