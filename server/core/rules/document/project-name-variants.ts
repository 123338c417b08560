// The short name of the project is spelled in several ways in one document: Kehrä II, Kehrä 2, Kehrä II-hanke, Kehrä II hanke.
import { entryOf, textOf, type Block, type Place } from '../../node.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'
import { mentionsOf, shortNameIn, type Mention, type ShortName } from '../shared/shortNames.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Hankkeen nimi on kirjoitettu usealla tavalla, tässä ”{given}”. Käytä muotoa ”{usual}”.',
      sv: 'Projektets namn är skrivet på flera sätt, här ”{given}”. Använd formen ”{usual}”.',
      en: 'The project’s name is spelled in several ways, here “{given}”. Use “{usual}”.',
    },
  },
  reason: {
    fi: 'Haku, hankerekisteri ja lukija löytävät hankkeen nimellä. Monesta kirjoitustavasta ei tiedä, onko hankkeita yksi vai useita.',
    sv: 'Sökning, projektregister och läsare hittar projektet med namnet. Med flera skrivsätt vet man inte om projekten är ett eller flera.',
    en: 'Search, registers and readers find a project by its name. With several spellings nobody knows whether it is one project or several.',
  },
  source: 'Hankekortti: Kehrä II, Kehrä 2, Kehrä II-hanke ja Kehrä II hankkeessa',
  asks: 'the role project',
  fixes: {
    main: { safe: false, title: { fi: 'Kirjoita kaikkialla ”{usual}”', sv: 'Skriv ”{usual}” överallt', en: 'Write “{usual}” everywhere' } },
  },
  *check(view) {
    const name = nameOf(view)
    if (!name) return
    const mentions = view.perBlock(view.remember(name.node, FINDER, () => finderOf(name.short))).flat()
    yield* unlike(mentions, ({ mention }) => mention.name, name.short.name, ({ block, mention }) => ({ block, start: mention.start, end: mention.nameEnd }))
    const joined = mentions.filter(({ mention }) => mention.join !== undefined)
    const styles = new Set(joined.map(({ mention }) => mention.join))
    const right = name.short.name.includes(' ') ? ' -' : '-'
    if (styles.size > 1) yield* unlike(joined, ({ mention }) => `${mention.name}${mention.join ?? ''}${mention.noun ?? ''}`, `${name.short.name}${right}${joined[0]?.mention.noun ?? ''}`, ({ block, mention }) => ({ block, start: mention.nameEnd, end: mention.end }), right)
  },
}

interface Placed {
  readonly block: Block
  readonly mention: Mention
}

/** A finding for the first of each way of writing that is not the usual one; its change goes for all of them. */
function* unlike(mentions: readonly Placed[], spelled: (one: Placed) => string, usual: string, placeOf: (one: Placed) => Place, join?: string): Iterable<Finding> {
  const told = new Set<string>()
  for (const one of mentions) {
    const key = join === undefined ? spelled(one) : (one.mention.join ?? '')
    if (key === (join ?? usual) || told.has(key)) continue
    told.add(key)
    const same = mentions.filter((other) => (join === undefined ? spelled(other) : (other.mention.join ?? '')) === key)
    yield {
      place: { block: one.block, start: one.mention.start, end: join === undefined ? one.mention.nameEnd : one.mention.end },
      values: { given: spelled(one), usual: join === undefined ? usual : usual.slice(0, usual.length - (mentions[0]?.mention.noun ?? '').length) + (one.mention.noun ?? '') },
      fixes: [{ edits: () => same.map((other) => ({ place: placeOf(other), text: join === undefined ? usual : join + (other.mention.noun ?? '') })) }],
    }
  }
}

/** The short name of the project, and the node it was read from. */
function nameOf(view: DocumentView): { readonly short: ShortName; readonly node: object } | undefined {
  const property = view.kind.root.properties.find(({ roles }) => roles.includes('project'))
  const node = property && view.entry(property.key)?.value
  if (!node) return undefined
  const short = node.type === 'scalar' ? shortNameIn(textOf(node), true) : shortNameIn(textOf(entryOf(node, 'official')?.value), false)
  return short && { short, node }
}

const FINDER = {}
const finderOf = (name: ShortName) => (text: string, { property }: TextPlace, block: Block): readonly Placed[] | undefined => {
  const mentions = property?.roles.includes('project') ? [] : mentionsOf(name, text)
  return mentions.length === 0 ? undefined : mentions.map((mention) => ({ block, mention }))
}
