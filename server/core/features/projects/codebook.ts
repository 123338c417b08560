// The codebook in the view of projects: its themes, and how often they are used.
import type { Theme } from '../../config/configuration.ts'
import { withoutIdentity } from '../../identity.ts'
import type { Language } from '../../problem.ts'
import { COUNTS, PROJECTS } from '../../texts/projects.ts'
import type { Facts } from '../../facts.ts'
import { countIn, type Row } from './nodes.ts'

/** A heading and its themes by name, then those that are used and are not in it. Nothing where there is no codebook. */
export function codebookRows(all: readonly Facts[], themes: readonly Theme[], language: Language, order: (a: string, b: string) => number): readonly Row[] {
  if (themes.length === 0) return []
  const uses = usesIn(all)
  const known = new Set(themes.map(({ id }) => id))
  const others = [...uses.keys()].filter((id) => !known.has(id))
  const rows = [
    ...themes.map((theme) => themeRow(theme, uses.get(theme.id), language)).toSorted((a, b) => order(a.label, b.label)),
    ...others.map((id) => themeRow({ id }, uses.get(id), language, PROJECTS.notInCodebook[language])).toSorted((a, b) => order(a.label, b.label)),
  ]
  const label = PROJECTS.codebook[language]
  const description = countIn(COUNTS.items, [...uses.values()].reduce((sum, { items }) => sum + items, 0), language)
  return [{ id: 'codebook', type: 'codebook', label, description, accessible: `${label}, ${description}`, icon: 'tag', children: rows.map(({ id }) => id) }, ...rows]
}

interface Uses {
  readonly items: number
  readonly documents: number
}

function usesIn(all: readonly Facts[]): ReadonlyMap<string, Uses> {
  const uses = new Map<string, Uses>()
  for (const { themes } of all) {
    for (const [id, items] of Object.entries(themes ?? {})) {
      const before = uses.get(id)
      uses.set(id, { items: (before?.items ?? 0) + items, documents: (before?.documents ?? 0) + 1 })
    }
  }
  return uses
}

function themeRow({ id, name = id, description }: Theme, uses: Uses | undefined, language: Language, remark?: string): Row {
  const label = withoutIdentity(name)
  const counts = [countIn(COUNTS.items, uses?.items ?? 0, language), ...(uses ? [countIn(COUNTS.documents, uses.documents, language)] : []), ...(remark === undefined ? [] : [remark])]
  return {
    id: `theme:${id}`, type: 'theme', label, description: counts.join(' · '), accessible: [label, ...counts].join(', '), icon: 'tag',
    ...(description === undefined ? {} : { tooltip: withoutIdentity(description) }),
    ...(uses ? { theme: id } : {}),
  }
}
