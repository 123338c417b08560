// A risk without preparation or without someone who watches it.
import { addFields } from '../../edit/list.ts'
import { endOfContent, insertAt } from '../../edit/lines.ts'
import { spellings } from '../../kinds/labels.ts'
import type { Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import { shortened } from '../../schemaProblems.ts'
import { fieldsOf, sectionOf, type DocumentView, type Section } from '../../view.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'
import { composedLetters } from '../../letters.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['risks'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Riskille ”{risk}” ei ole kirjattu varautumista. Miten sitä ehkäistään ja kuka sitä seuraa? Lisää alakohdat ”Varautuminen:” ja ”Vastuu:”.',
      sv: 'För risken ”{risk}” finns ingen hantering antecknad. Hur förebyggs den och vem följer upp den? Lägg till underpunkterna ”Hantering:” och ”Ansvar:”.',
      en: 'No mitigation is recorded for the risk “{risk}”. How is it prevented, and who monitors it? Add the sub-items “Mitigation:” and “Owner:”.',
    },
    owner: {
      fi: 'Kuka seuraa riskiä ”{risk}”? Lisää alakohta ”Vastuu:” ja siihen rooli tai ryhmä.',
      sv: 'Vem följer upp risken ”{risk}”? Lägg till underpunkten ”Ansvar:” med en roll eller grupp.',
      en: 'Who monitors the risk “{risk}”? Add the sub-item “Owner:” with a role or a group.',
    },
  },
  reason: {
    fi: 'Riskin kirjaaminen auttaa vasta, kun on sovittu, mitä tehdään ja kuka huomaa. Kortin riskeistä toinen ehti toteutua: kehittäjätiimit hajosivat kahteen kertaan.',
    sv: 'Att anteckna en risk hjälper först när man kommit överens om vad som görs och vem som märker den. En av kortets risker hann inträffa: utvecklarteamen splittrades två gånger.',
    en: 'Writing a risk down helps when it is also agreed what will be done and who keeps an eye on it. One of the card’s risks came true: the development teams broke up twice.',
  },
  source: 'Hankekortti, tavoitteiden toteutumisen riskit: kaksi riskiä ilman varautumista',
  asks: 'a property with the role risks whose items have a field with the role mitigation, and perhaps one with the role owner',
  fixes: { main: { title: { fi: 'Lisää kohdat varautumiselle ja vastuulle', sv: 'Lägg till rader för hantering och ansvar', en: 'Add lines for mitigation and owner' }, safe: false } },
  success: {
    fi: 'Jokaiselle riskille on kirjattu varautuminen ja vastuu.',
    sv: 'Varje risk har en hantering och en ansvarig.',
    en: 'Every risk has its mitigation and its owner.',
  },
  applies: (view) => risksIn(view).length > 0,
  *check(view) {
    for (const risk of risksIn(view)) {
      const { item, mitigated, owned, at } = risk
      if (mitigated && owned) continue
      const field = fieldWith(view, mitigated ? 'owner' : 'mitigation')
      yield { place: item.text.place, ...(field ? { pointer: `${at}/${field.key}` } : {}), values: { risk: shortened(textOf(item)) }, ...(mitigated ? { message: 'owner' } : {}), fixes: [{ edits: (now) => askFor(now, risk) }] }
    }
  },
}

/** Lines for what the risk does not tell: nested in its item, as keys in YAML, as paragraphs behind a paragraph. Those that wait for their text stay alone. */
function askFor(view: DocumentView, { item, last, mitigated, owned }: Risk): readonly PlaceEdit[] {
  const section = sectionOf(view, 'risks')
  if (!section) return []
  const fields = (section.property.level?.properties ?? []).filter(({ roles }) => (!mitigated && roles.includes('mitigation')) || (!owned && roles.includes('owner')))
  if (item.form?.type !== 'paragraph') return addFields(view, item, section.property, fields)
  const { start, end } = view.spanOf(item.text.place)
  const until = view.spanOf(last.text.place).end
  const written = plain(view.text.slice(start, until))
  const missing = fields.filter(({ labels }) => !spellings(labels).some((label) => written.includes(`${plain(label)}:`)))
  const at = endOfContent(view, start, Math.max(end, until))
  return missing.length === 0 ? [] : [insertAt(view, at, missing.map((field) => `\n\n${labelFor(field, view.language)}: `).join(''))]
}

/** What is not told yet can be asked for. */
const fieldWith = (view: DocumentView, role: string): Property | undefined => sectionOf(view, 'risks')?.property.level?.properties.find(({ roles }) => roles.includes(role))

interface Risk {
  readonly item: ItemNode
  /** Its pointer. */
  readonly at: string
  /** The last paragraph that belongs to it; else the item. */
  readonly last: ItemNode
  readonly mitigated: boolean
  readonly owned: boolean
}

/** The risks that are still of concern. A paragraph `Varautuminen: …` of its own belongs to the risk before it. */
function risksIn(view: DocumentView): readonly Risk[] {
  const section = sectionOf(view, 'risks')
  return section && hasRole(section.property, 'mitigation') ? view.remember(section.node, RISKS, () => risksOf(section, view.kind.known(section.property, LEADS, leadsOf))) : NONE
}

const NONE: readonly Risk[] = []
const RISKS = {}
const LEADS = {}

/** How texts begin that tell of a risk: `varautuminen:`. */
interface Leads {
  readonly mitigation: readonly string[]
  readonly owner: readonly string[]
  readonly state: readonly string[]
}

function leadsOf({ level }: Property): Leads {
  const leads = (role: string): readonly string[] => (level?.properties ?? []).filter(({ roles }) => roles.includes(role)).flatMap((field) => spellings(field.labels).map((label) => `${plain(label)}:`))
  return { mitigation: leads('mitigation'), owner: leads('owner'), state: leads('state') }
}

function risksOf(section: Section, { mitigation, owner, state }: Leads): readonly Risk[] {
  const { property } = section
  const owned = hasRole(property, 'owner')
  const risks: Risk[] = []
  for (const [item, at] of itemsAt(section)) {
    const written = textOf(item)
    if (written === '' || isClosed(item, property)) continue
    const text = written.includes(':') ? plain(written) : ''
    const says = {
      mitigated: labelled(text, mitigation) || has(item, property, 'mitigation'),
      owned: !owned || labelled(text, owner) || has(item, property, 'owner'),
    }
    const before = risks.at(-1)
    const isTold = (lead: string): boolean => text.startsWith(lead)
    if (before && (mitigation.some(isTold) || owner.some(isTold) || state.some(isTold))) risks[risks.length - 1] = { ...before, last: item, mitigated: before.mitigated || says.mitigated, owned: before.owned || says.owned }
    else risks.push({ item, at, last: item, ...says })
  }
  return risks
}

/** The items of a list and of its groups, with their pointers. */
function itemsAt({ node, property }: Section): readonly (readonly [ItemNode, string])[] {
  if (node.type === 'item') return [[node, `/${property.key}`]]
  if (node.type !== 'list') return []
  const lists = [{ items: node.items, above: '' }, ...node.groups.map(({ items }, index) => ({ items, above: `/groups/${index}` }))]
  return lists.flatMap(({ items, above }) => items.map((item, index) => [item, `/${property.key}${above}/items/${index}`] as const))
}

const hasRole = ({ level }: Property, role: string): boolean => level?.properties.some(({ roles }) => roles.includes(role)) === true

const has = (item: ItemNode, property: Property, role: string): boolean => fieldsOf(item, property, role).some(({ entry }) => !isBlank(entry.value))

const isClosed = (item: ItemNode, property: Property): boolean => fieldsOf(item, property, 'state').some(({ entry }) => textOf(entry.value) === 'closed')

const plain = (text: string): string => composedLetters(text).toLowerCase()

/** `… Varautuminen: varahenkilöt.` inside the text of a risk. */
function labelled(text: string, leads: readonly string[]): boolean {
  return text !== '' && leads.some((lead) => {
    const at = text.indexOf(lead)
    const end = at + lead.length
    return at >= 0 && !LETTER.test(text[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(text.slice(end, end + 19))
  })
}

const LETTER = /\p{L}/u
