// Where in a Markdown document each property of a YAML document goes: into the frontmatter, into the body, or into both.
import { COMMON } from '../common.ts'
import type { DocumentContent } from '../document.ts'
import { propertyOf, type Kind, type Property } from '../kinds/kind.ts'
import { fold } from '../kinds/labels.ts'
import { extrasOf, type ExtraValue } from '../model.ts'
import type { Entry, Node } from '../node.ts'
import type { RawEntry } from '../parse/yaml/tree.ts'
import { reservedWord } from '../kinds/bindExtra.ts'
import { isWord } from '../kinds/words.ts'
import { comparableExtra } from './comparable.ts'
import type { Hint, Hints } from './hints.ts'
import type { SectionSource } from './markdownSection.ts'

/** What is to stay out of the body, because it could not be read there as it is. */
export interface Forced {
  readonly keys: ReadonlySet<string>
  /** Sections beside the properties (`comparableExtra`). */
  readonly extras: ReadonlySet<string>
}

export interface PlacedExtra extends ExtraValue {
  /** The section of YAML it comes from; comments are about it. */
  readonly about: object
  /** The property behind which it stands; at the end when undefined. */
  readonly after?: string
}

export interface Plan {
  /** The text of the main heading. */
  readonly title?: { readonly entry: Entry; readonly text: string }
  /** In the order of the text, the introduction first. */
  readonly sections: readonly SectionSource[]
  readonly extras: readonly PlacedExtra[]
  /** Sections that stand in the frontmatter. */
  readonly kept: readonly PlacedExtra[]
  /** Hints for what had to stay in the frontmatter. */
  readonly unused: ReadonlyMap<string, Hint>
  /** Entries of the root that stand in the frontmatter, and only there. */
  readonly frontmatter: ReadonlySet<Entry>
}

const NO_HINT: Hint = {}

/** Plans the body. `broken`: entries that cannot be moved. */
export function planOf(content: DocumentContent, kind: Kind, hints: Hints, broken: ReadonlySet<Entry>, forced: Forced): Plan {
  const { entries } = content.root
  const counts = new Map<string, number>()
  for (const { key } of entries) counts.set(key, (counts.get(key) ?? 0) + 1)
  const candidates = entries.flatMap((entry): readonly Candidate[] => {
    const property = entry.known ? propertyOf(kind.root, entry.key) : undefined
    const isFree = counts.get(entry.key) === 1 && !broken.has(entry) && !forced.keys.has(entry.key)
    return property && isFree ? [{ entry, property, hint: hints.of.get(entry.key) ?? NO_HINT }] : []
  })
  const title = titleOf(candidates, kind)
  const goals = entries.filter(({ key }) => propertyOf(kind.root, key)?.roles.includes('goals'))
  const hosts = candidates.filter((one) => one.property.body !== 'frontmatter' && one.entry !== title?.entry && inBody(one))
  const guests = candidates.filter((one) => one.property.within !== undefined && one.hint.place !== 'frontmatter' && hosts.some((host) => isHost(host, one)))
  const all = placedExtras(content, kind)
  const extras = all.filter((extra) => !forced.extras.has(comparableExtra(extra)))
  const sections = hosts.map((host): SectionSource => {
    const own = guests.filter((guest) => isHost(host, guest)).map(({ entry, property, hint }) => ({ entry, property, hint, node: hint.body ?? entry.value }))
    const rest = host.entry.value.type === 'seq' ? restOf(host.property, extras, kind) : ''
    return { entry: host.entry, property: host.property, hint: host.hint, node: host.hint.body ?? host.entry.value, guests: own, goals: host.property.sections === 'perGoal' ? goals : [], ...(rest === '' ? {} : { rest }) }
  })
  const moved = new Set([...hosts, ...guests, ...(title ? [title] : [])].filter(({ hint }) => !isBoth(hint)).map(({ entry }) => entry))
  return {
    ...(title ? { title: { entry: title.entry, text: title.text } } : {}),
    sections: [...sections.filter(isIntroduction), ...inOrder(sections.filter((section) => !isIntroduction(section)))],
    extras: extras.filter((extra) => !sections.some(({ property, rest }) => rest !== undefined && kind.root.byHeading.get(fold(extra.heading)) === property)),
    kept: all.filter((extra) => !extras.includes(extra)),
    unused: new Map([...hints.of].filter(([key, hint]) => forced.keys.has(key) && Object.keys(hint).length > 0)),
    frontmatter: new Set(entries.filter((entry) => !moved.has(entry))),
  }
}

/** In the order of the keys, but where a hint says after which other section one stands. */
function inOrder(sections: readonly SectionSource[]): readonly SectionSource[] {
  const ordered = sections.filter(({ hint }) => hint.after === undefined)
  for (const section of sections.filter(({ hint }) => hint.after !== undefined)) {
    const at = ordered.findIndex(({ property }) => property.key === section.hint.after)
    ordered.splice(at + 1, 0, section)
  }
  return ordered
}

interface Candidate {
  readonly entry: Entry
  readonly property: Property
  readonly hint: Hint
}

export const isIntroduction = ({ property, hint }: Pick<SectionSource, 'property' | 'hint'>): boolean => property.body === 'introduction' && hint.heading === undefined

const isBoth = ({ place, body }: Hint): boolean => place === 'both' || body !== undefined
const inBody = ({ hint, property }: Candidate): boolean => hint.place !== 'frontmatter' && (property.body !== 'frontmatter' || hint.place !== undefined || hint.body !== undefined)
const isHost = (host: Candidate, { property }: Candidate): boolean => property.within === host.property.key && canHost(host.hint.body ?? host.entry.value, host.property)

/** True for what can hold other properties under sub-headings: an object, or a text. */
export const canHost = (node: Node, { type }: Property): boolean => node.type === 'map' || (type === 'text' && node.type === 'scalar' && typeof node.value === 'string')

/** The main heading, when it would be read as the title. */
function titleOf(candidates: readonly Candidate[], { root, groups }: Kind): (Candidate & { readonly text: string }) | undefined {
  const title = candidates.find(({ entry, hint }) => entry.key === COMMON.title && hint.place !== 'frontmatter')
  const node: Node | undefined = title && (title.hint.body ?? title.entry.value)
  const text = node?.type === 'scalar' && typeof node.value === 'string' ? node.value : ''
  const folded = fold(text)
  if (!title || text !== text.replace(/\s+/gu, ' ').trim() || text === '' || /(?:^|\s)#+$/u.test(text)) return undefined
  return root.byHeading.has(folded) || groups.some(({ names }) => names.has(folded)) ? undefined : { ...title, text }
}

function placedExtras(content: DocumentContent, { root }: Kind): readonly PlacedExtra[] {
  const raw = content.yaml?.root?.type === 'map' ? content.yaml.root.entries.find((entry) => reservedWord(entry, root) === 'extra')?.value : undefined
  const afters = raw?.type === 'seq' ? raw.children.map((child) => (child.type === 'map' ? child.entries.find(({ key }) => isWord('after', key)) : undefined)) : []
  return extrasOf(content).map((extra, index) => {
    const after = keyNamed(afters[index], root)
    return { ...extra, about: content.extras[index] ?? extra, ...(after === undefined ? {} : { after }) }
  })
}

const keyNamed = (after: RawEntry | undefined, root: Kind['root']): string | undefined =>
  after?.value.type === 'scalar' ? root.byLabel.get(fold(after.value.source))?.key : undefined

/** Prose that stands in the section of an array: sections beside the properties that have its name. */
function restOf(property: Property, extras: readonly PlacedExtra[], { root }: Kind): string {
  return extras.filter(({ heading }) => root.byHeading.get(fold(heading)) === property).map(({ text }) => text).join('\n\n')
}
