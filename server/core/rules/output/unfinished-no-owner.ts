// An output that is not finished, and nobody is named who carries it on after the project.
import { addField } from '../../edit/list.ts'
import type { Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode, type ListNode } from '../../node.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { plainText } from '../shared/plainText.ts'
import { isBlank } from '../shared/textsIn.ts'
import { matcherOf, stemsOf, type Matcher } from '../../stems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['outputs'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Keskeneräiselle kohdalle ei ole nimetty jatkajaa: ”{item}”. Kuka vie sen loppuun, kun hanke päättyy? Lisää esimerkiksi ”{owner}: kehittämisverkosto”.',
      sv: 'Ingen är utsedd att fortsätta med det som är oavslutat: ”{item}”. Vem slutför det när projektet slutar? Lägg till exempelvis ”{owner}: utvecklingsnätverket”.',
      en: 'Nobody is named to continue what is unfinished: “{item}”. Who will complete it when the project ends? Add for example “{owner}: the development network”.',
    },
  },
  reason: {
    fi: 'Hankkeen päättyessä keskeneräinen jää helposti kesken. Kun jatkaja on nimetty, työ siirtyy, eikä sitä aloiteta seuraavassa hankkeessa alusta.',
    sv: 'När ett projekt slutar blir det oavslutade lätt kvar så. När någon är utsedd går arbetet vidare och börjar inte om i nästa projekt.',
    en: 'When a project ends, what is unfinished easily stays so. When somebody is named the work moves on, and the next project need not start from the beginning.',
  },
  source: 'Hankkeen loppuraportti: ”Valmistuminen tavoitteena viimeistään keväällä 2010” ilman jatkajaa; hyvä esimerkki ”Jatkossa Kehikon tehtäväksi”',
  asks: 'a list with the role outputs whose items have a field with the role owner; the section with the role embedding may name who carries on',
  fixes: {
    main: { title: { fi: 'Lisää rivi ”{owner}:”', sv: 'Lägg till raden ”{owner}:”', en: 'Add the line “{owner}:”' }, safe: false },
  },
  success: {
    fi: 'Keskeneräisille kohdille on nimetty jatkaja.',
    sv: 'För det som är oavslutat är någon utsedd att fortsätta.',
    en: 'Somebody is named to continue what is unfinished.',
  },
  applies: (view) => rootsOf(view).some(({ node }) => allItems(node).some((item) => stateOf(item, view).isUnfinished)),
  *check(view) {
    const roots = rootsOf(view)
    const carriedOn = roots.length === 0 ? undefined : carriedOnIn(view)
    for (const { node, property, owner } of roots) {
      for (const { title, items } of [{ title: undefined, items: node.items }, ...node.groups]) yield* open(items, [title ? textOf(title) : ''], { property, owner, carriedOn, view })
    }
  },
}

interface Root {
  readonly node: ListNode
  readonly property: Property
  readonly owner: Property
}

function rootsOf(view: DocumentView): readonly Root[] {
  return view.sectionsWith('outputs').flatMap(({ node, property }) => {
    const owner = property.level?.properties.find(({ roles }) => roles.includes('owner'))
    return node.type === 'list' && owner ? [{ node, property, owner }] : []
  })
}

/** Compares with what the section on the future says of somebody who carries on. */
function carriedOnIn(view: DocumentView): Matcher {
  const lines = view.sectionsWith('embedding').flatMap(({ node }) => (node.type === 'list' ? allItems(node).map(textOf) : [textOf(node)]))
  return matcherOf(lines.filter((line) => CARRIES_ON.test(plainText(line))).slice(0, MOST).map(stemsOf))
}

const CARRIES_ON = /jatka|vasta(?:a|vat)(?!\p{L})|siirty|hoita|ylläpitä|otta(?:a|vat)|tehtäv|vastuu|fortsätt|ansvar|sköter|tar över|continu|carr(?:y|ies) on|responsib|take[sn]? over|maintain/iu
const MOST = 300
const ENOUGH = 0.5

interface Context extends Omit<Root, 'node'> {
  readonly carriedOn: Matcher | undefined
  readonly view: DocumentView
}

/** `above`: the texts that the items stand under. An item of a list that names who carries on answers for its whole list, and what is nested in it. */
function* open(items: readonly ItemNode[], above: readonly string[], context: Context): Iterable<Finding> {
  if (items.some((item) => namesOwner(item, context))) return
  for (const item of items) {
    const text = textOf(item)
    if (stateOf(item, context.view).isUnfinished && !item.children.some((child) => namesOwner(child, context)) && ![text, ...above].some((name) => isCarriedOn(name, context))) yield finding(item, context)
    yield* open(item.children, [text], context)
  }
}

function finding(item: ItemNode, { property, owner }: Context): Finding {
  return {
    place: item.text.place,
    values: { item: shortened(textOf(item)), owner: labelsAsTexts(owner.labels, owner.key) },
    fixes: [{ edits: (view) => addField(view, item, property, owner) }],
  }
}

const allItems = (node: ListNode): readonly ItemNode[] => {
  const withChildren = (item: ItemNode): readonly ItemNode[] => [item, ...item.children.flatMap(withChildren)]
  return [...node.items, ...node.groups.flatMap(({ items }) => items)].flatMap(withChildren)
}

const STATE = {}

/** What the words of an item say, remembered as long as it does not change. */
function stateOf(item: ItemNode, view: DocumentView): { readonly isUnfinished: boolean; readonly isOwned: boolean } {
  return view.remember(item, STATE, () => {
    const text = plainText(textOf(item))
    const isOwned = OWNED.test(text)
    return { isOwned, isUnfinished: !isOwned && UNFINISHED().test(text) }
  })
}

const namesOwner = (item: ItemNode, { owner, view }: Context): boolean =>
  item.fields.some(({ key, value }) => key === owner.key && !isBlank(value)) || stateOf(item, view).isOwned

function isCarriedOn(text: string, { carriedOn }: Context): boolean {
  const stems = stemsOf(text)
  return stems.size > 1 && carriedOn !== undefined && carriedOn(stems, ENOUGH).length > 0
}

const UNFINISHED = (): RegExp => new RegExp([
  'koekäytös', '(?<!\\p{L})tavoitteena(?!\\p{L})', '^jatkossa(?!\\p{L})', 'eivät ole (?:vielä )?(?:kokoontun|valmistun|käynnisty|toteutun)', 'ei ole (?:vielä )?(?:kokoontun|valmistun|käynnisty|toteutun)',
  'virittel', '(?<!\\p{L})kesken(?!\\p{L})|keskeneräi', '(?:suunnitteilla|valmisteilla|työn alla)',
  '(?<!\\p{L})på försök', 'på hälft', '(?<!\\p{L})planeras', 'har (?:ännu )?inte (?:samlats|startat|blivit färdig)', '^framöver', '^i fortsättningen', 'målet är att bli färdig',
  '(?<!\\p{L})in trial', 'unfinished', 'not yet', '(?:has|have) not (?:met|started)', '^in (?:the )?future', 'being planned', 'to be completed',
].join('|'), 'iu')

/** Somebody is to do it from now on: a task, a duty, a part of what they do. */
const OWNED = /jatkossa(?!\p{L})[^.]{0,80}(?:tehtäv(?:äksi|änä|iin)|toimin(?:tana|taan|nassa)|vastuu(?:lla|lle|na)|vastaa(?!\p{L})|hoita[am]|jatkaa|ylläpitä)|siirtyy[^.]{0,60}(?:lle|lla|ksi|een|aan)(?!\p{L})|vastuu jatkossa|(?:framöver|i fortsättningen)[^.]{0,80}(?:ansvar|uppgift|sköt|fortsätter)|ansvar framöver|(?:in (?:the )?future|from now on)[^.]{0,80}(?:responsib|task|carried on|run by|maintained)|taken over by|handed over to/iu
