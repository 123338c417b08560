// The themes by which the items of a document are coded: `{teema=yhteistyo}`.
import { clueOf } from './clue.ts'
import { eachOf } from './eachOf.ts'
import { holdsIdentity } from './identity.ts'
import type { Memo } from './memo.ts'
import { itemsOf, type ItemNode, type Node } from './node.ts'
import { ATTRIBUTES } from './texts/completion.ts'
import { walk } from './value.ts'
import type { DocumentView, Section } from './view.ts'

/** An item with its themes. */
export interface CodedItem {
  readonly item: ItemNode
  readonly themes: readonly string[]
}

/** The items that have a theme, in the order of the text. */
export const codedItems = (view: Viewed): readonly CodedItem[] => (view.someSource(mayCode, MAY_BE_CODED) ? view.perSection(codedIn).flat() : NONE)

type Viewed = Pick<DocumentView, 'perSection' | 'someSource'>

/** How many items have each theme; undefined where none has any. The first themes, when there are very many. */
export function themeCounts(view: Viewed): Readonly<Record<string, number>> | undefined {
  const counts = new Map<string, number>()
  for (const { themes } of codedItems(view)) for (const theme of themes) if (counts.has(theme) || counts.size < MOST) counts.set(theme, (counts.get(theme) ?? 0) + 1)
  return counts.size === 0 ? undefined : Object.fromEntries(counts)
}

const NAMES: readonly string[] = Object.values(ATTRIBUTES.theme)
const NAMED = new RegExp(NAMES.join('|'), 'iu')
const CODED = new RegExp(`(?:${NAMES.join('|')})=`, 'u')
const MAY_BE_CODED = clueOf(new RegExp(NAMES.join('|'), 'i'))
const MOST = 30
const LONGEST = 60
const NONE: readonly CodedItem[] = []

/** For `view.someSource`: in most documents nothing is coded. In YAML a theme may be a key of its own. */
const mayCode = (text: string, { notation }: { readonly notation: 'yaml' | 'markdown' }): boolean => (notation === 'yaml' ? NAMED : CODED).test(text)

/** For `view.perSection`. */
function codedIn({ node, property }: Section, remember: Memo): readonly CodedItem[] {
  if (node.type === 'scalar') return NONE
  return node.type === 'list' ? eachOf(itemsOf(node), codedBelow, property, remember).flat() : codedBelow(node)
}

function codedBelow(node: Node): readonly CodedItem[] {
  return walk(node).flatMap(({ node: item }): readonly CodedItem[] => {
    if (item.type !== 'item') return NONE
    const themes = NAMES.flatMap((name) => item.attributes[name]?.split(/[\s,;]+/u) ?? []).filter((theme) => theme !== '' && theme.length <= LONGEST && !holdsIdentity(theme))
    return themes.length > 0 ? [{ item, themes: [...new Set(themes)] }] : NONE
  })
}
