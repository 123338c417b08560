// On the id of another document: what that document is. On a document's own id: who refers to it.
import { COMMON } from '../../common.ts'
import { display } from '../../kinds/labels.ts'
import { propertyOf } from '../../kinds/kind.ts'
import { deepest } from '../../nodeAt.ts'
import { entryOf, textOf } from '../../node.ts'
import { inWords } from '../../problem.ts'
import { referencesIn } from '../../references.ts'
import { HOVER } from '../../texts/hover.ts'
import type { Facts } from '../../facts.ts'
import { bullet, line, listed, MOST_LISTED, quoted, strong, type Around, type Line, type Part, type Run } from './part.ts'
import { spanIn } from './place.ts'
import { counted } from '../../lengths.ts'

export function reference(around: Around): Part | undefined {
  const { spot, offset, view } = around
  const { node } = spot ? deepest(spot) : {}
  if (!spot || spot.name || node?.type !== 'scalar') return undefined
  const id = textOf(node).trim()
  const isOwn = spot.path.length === 1 && spot.section.property.key === COMMON.id
  const owner = spot.path.at(-2)?.node
  const isSource = owner !== undefined && owner === view.entry('derivedFrom')?.value && entryOf(owner, COMMON.id)?.value === node
  if (id === '' || !(isOwn || isSource || referencesIn(view).some((one) => one.node === node))) return undefined
  const lines = isOwn ? namedBy(id, around) : targetLines(id, textOf(entryOf(owner, COMMON.version)?.value), around)
  return lines.length > 0 ? { span: spanIn(spot, offset, node.place), lines } : undefined
}

/** `version`: the one that is built on, where the reference says it. */
function targetLines(id: string, version: string, around: Around): readonly Line[] {
  const { workspace, language } = around
  const found = workspace.byId.get(id) ?? []
  const [first] = found
  if (!first) {
    const now = workspace.byFormerId.get(id)?.[0]
    return now ? [line(inWords(HOVER.renamed, { id: now.id ?? '' }, language)), ...documentLines(now, around)] : [line(HOVER[workspace.isWhole ? 'notFound' : 'notKnownYet'][language])]
  }
  if (found.length > 1) return [line(HOVER.several[language]), ...found.slice(0, MOST_LISTED).map((facts) => bullet(...shortly(facts)))]
  const isOld = version !== '' && first.version !== undefined && first.version !== version
  return [...documentLines(first, around), ...(isOld ? [line(inWords(HOVER.newer, { old: version, now: first.version ?? '' }, language))] : [])]
}

/** Title; kind, status and version; path. */
function documentLines(facts: Facts, { kinds, language }: Around): readonly Line[] {
  const kind = kinds.list.find(({ id }) => id === facts.kind)
  const status = kind && propertyOf(kind.root, COMMON.status)?.values?.find(({ value }) => value === facts.status)
  const about = [
    kind?.titles[language], status ? display(status.labels, language) : facts.status,
    facts.version === undefined ? undefined : inWords(HOVER.version, { text: facts.version }, language),
  ]
  return [line(strong(quoted(facts.title ?? facts.id ?? facts.path))), line(about.filter((text) => text !== undefined && text !== '').join(' · ')), line(facts.path)]
}

const shortly = ({ title, id, path }: Facts): readonly Run[] => (title === undefined && id === undefined ? [path] : [quoted(title ?? id ?? '', 60), ` (${path})`])

function namedBy(id: string, { workspace, view, language }: Around): readonly Line[] {
  const all = [...new Set([...(workspace.byReference.get(id) ?? []), ...(workspace.bySource.get(id) ?? [])])].filter(({ path }) => path !== view.path)
  if (all.length === 0) return workspace.isWhole ? [line(HOVER.nobody[language])] : []
  return [line(inWords(HOVER.namedBy, { n: counted('document', all.length, language) }, language)), ...listed(all.map(shortly), language)]
}
