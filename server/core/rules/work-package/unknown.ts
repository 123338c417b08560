// A regional list that names a work package which the structure of the project does not have, or in another order.
import { elementHeading } from '../../kinds/elementHeading.ts'
import { fold } from '../../kinds/labels.ts'
import { replaceValue } from '../../edit/yaml.ts'
import { textOf, type ItemNode, type ListNode } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { elementsWith, knowsWorkPackages, type ElementAt } from '../shared/elements.ts'
import { matcherOf, stemsOf, type Matcher } from '../../stems.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsWorkPackages,
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Työpakettia ”{name}” ei ole hankkeen rakenteessa. Lisää se toimenpidekokonaisuuteen, tai kirjoita tähän sen nimi rakenteessa.',
      sv: 'Arbetspaketet ”{name}” finns inte i projektets struktur. Lägg till det i en åtgärdshelhet, eller skriv här namnet som det har i strukturen.',
      en: 'The work package “{name}” is not in the structure of the project. Add it to an action area, or use the name that it has there.',
    },
    near: {
      fi: 'Työpakettia ”{name}” ei ole hankkeen rakenteessa. Onko se ”{near}”? Käytä samaa nimeä, tai kirjaa työpakettiin ”Alueella nimellä”.',
      sv: 'Arbetspaketet ”{name}” finns inte i projektets struktur. Är det ”{near}”? Använd samma namn, eller skriv ”Regionalt namn” i arbetspaketet.',
      en: 'The work package “{name}” is not in the structure of the project. Is it “{near}”? Use the same name, or give the package a “Regional name”.',
    },
    order: {
      fi: 'Työpaketit ovat tässä eri järjestyksessä kuin hankkeen rakenteessa: ”{name}” on siellä aiemmin. Sama järjestys auttaa lukijaa vertaamaan.',
      sv: 'Arbetspaketen står här i en annan ordning än i projektets struktur: ”{name}” kommer tidigare där. Samma ordning hjälper läsaren att jämföra.',
      en: 'The work packages are in another order here than in the structure of the project: “{name}” comes earlier there. The same order makes them easier to compare.',
    },
  },
  reason: {
    fi: 'Aluelistasta lukija palaa hankkeen rakenteeseen nimen avulla. Jos nimi poikkeaa, hän ei tiedä, onko työpaketti sama vai uusi.',
    sv: 'Från regionens lista hittar läsaren tillbaka till projektets struktur genom namnet. Om det avviker är det oklart om arbetspaketet är samma eller ett nytt.',
    en: 'From a regional list readers find their way back to the structure by name. If it differs, they cannot tell whether the package is the same or a new one.',
  },
  source: 'Maakunnallisen hankkeen esittely: aluelistassa ”Lastensuojelun monitoimijaiset päihdepalvelut”, rakenteessa ”Lastensuojelun monitoimijaisen verkoston päihdepalvelut”; järjestys poikkesi',
  asks: 'a list with the role regions and elements with the role workPackages',
  fixes: {
    main: { title: { fi: 'Kirjoita ”{near}”', sv: 'Skriv ”{near}”', en: 'Write “{near}”' }, safe: false },
  },
  success: {
    fi: 'Alueiden työpaketit ovat hankkeen rakenteessa samoilla nimillä.',
    sv: 'Regionernas arbetspaket finns i projektets struktur under samma namn.',
    en: 'The regions’ work packages are in the structure of the project under the same names.',
  },
  applies: (view) => elementsWith(view, 'workPackages').length > 0 && lists(view).some(({ items }) => items.length > 0),
  *check(view) {
    const lost = lists(view)
    const packages = lost.length === 0 ? [] : elementsWith(view, 'workPackages')
    if (packages.length === 0) return
    const structure = structureOf(packages)
    for (const { items } of lost) yield* checkList(items, structure)
  },
}

/** Each list of a region by itself. */
function lists(view: DocumentView): readonly { readonly items: readonly ItemNode[] }[] {
  const nodes = view.sectionsWith('regions').flatMap(({ node }): readonly ListNode[] => (node.type === 'list' ? [node] : []))
  return nodes.flatMap((node) => [{ items: node.items }, ...node.groups]).filter(({ items }) => items.length > 0)
}

interface Structure {
  readonly packages: readonly ElementAt[]
  /** The ordinal of a package by each of its names, folded. */
  readonly byName: ReadonlyMap<string, number>
  readonly near: Matcher
}

function structureOf(packages: readonly ElementAt[]): Structure {
  const byName = new Map<string, number>()
  for (const [index, element] of packages.entries()) for (const name of namesOf(element)) if (!byName.has(name)) byName.set(name, index)
  return { packages, byName, near: matcherOf(packages.map(({ name }) => stemsOf(name))) }
}

/** Its own name, and the one that a region knows it by: any further text of one line among its fields that is called a name. */
function namesOf({ node, name, property }: ElementAt): readonly string[] {
  const aliases = (property.element?.level?.properties ?? []).filter(({ roles }) => roles.includes('alias')).map(({ key }) => key)
  const others = node.entries.filter(({ key }) => aliases.includes(key)).map(({ value }) => textOf(value))
  return [name, ...others].map(fold).filter((one) => one !== '')
}

const ENOUGH = 0.5

function* checkList(items: readonly ItemNode[], structure: Structure): Iterable<Finding> {
  let last = -1
  let isTold = false
  for (const item of items) {
    const text = textOf(item)
    const known = text.trim() === '' ? -1 : ordinalOf(text, structure)
    if (known === undefined) yield unknown(item, structure)
    else if (known >= 0) {
      if (known < last && !isTold) {
        isTold = true
        yield { place: item.text.place, message: 'order', severity: ['hint', 'hint'], values: { name: shortened(text) } }
      }
      last = Math.max(last, known)
    }
  }
}

/** Which package a line names: by its name, also with details behind it, or by its number alone. */
function ordinalOf(text: string, { byName, packages }: Structure): number | undefined {
  const [first] = packages
  const heading = first && elementHeading(text, first.property)
  const name = heading?.name ?? text
  if (heading && name === '' && heading.number !== undefined) return Number(heading.number) <= packages.length ? Number(heading.number) - 1 : undefined
  const [head = ''] = name.split(/\s[–—-]\s|[:;,(]/u)
  return byName.get(fold(name)) ?? byName.get(fold(head))
}

function unknown(item: ItemNode, { near, packages }: Structure): Finding {
  const text = textOf(item)
  const [best] = near(stemsOf(text), ENOUGH)
  const name = best === undefined ? '' : (packages[best]?.name ?? '')
  const finding = { place: item.text.place, values: { name: shortened(text), near: shortened(name) } }
  return name === '' ? finding : { ...finding, message: 'near', fixes: [{ edits: (view) => replaceValue(view, item.text.place, name) }] }
}
