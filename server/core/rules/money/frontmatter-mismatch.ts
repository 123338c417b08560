// An amount that the text and the structured data give differently.
import { fold, spellings } from '../../kinds/labels.ts'
import type { Property } from '../../kinds/kind.ts'
import type { Block, Entry, Node, Place } from '../../node.ts'
import type { Values } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import { moneyInWords } from '../../amounts.ts'
import { replaceAmount } from '../shared/amounts.ts'
import { amountOf } from '../../budget.ts'
import { moneyOf, type MoneyInBlock } from '../shared/moneyMentions.ts'
import type { DocumentRule, Finding, FindingFix } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: ({ root }) => root.properties.some(mayHoldMoney),
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Tekstissä {name} on {given}, mutta otsaketiedoissa {other}. Kumpi on oikein? Kun korjaat toisen, luvut täsmäävät.',
      sv: 'I texten är ”{name}” {given}, men i dokumentets huvud {other}. Vilket är rätt? När du rättar det ena stämmer talen överens.',
      en: 'In the text the {name} is {given}, but the header says {other}. Which is right? Correct the other, so that they agree.',
    },
    field: {
      fi: 'Tekstissä {name} on {given}, mutta omassa kentässään {other}. Kumpi on oikein? Kun korjaat toisen, luvut täsmäävät.',
      sv: 'I texten är ”{name}” {given}, men i det egna fältet {other}. Vilket är rätt? När du rättar det ena stämmer talen överens.',
      en: 'In the text the {name} is {given}, but its own field says {other}. Which is right? Correct the other, so that they agree.',
    },
  },
  reason: {
    fi: 'Lukija näkee tekstin ja työkalut lukevat otsaketiedot. Jos summat eroavat, raportti kertoo rahoituksesta eri tavalla kuin asiakirja.',
    sv: 'Läsaren ser texten och verktygen läser dokumentets huvud. Om beloppen skiljer sig berättar rapporten något annat om finansieringen än dokumentet.',
    en: 'Readers see the text and tools read the header. If the sums differ, a report gives different figures than the document.',
  },
  source: 'Hankekortin lomake: rahoitus kirjataan kortin tekstiin ja otsaketietoihin',
  asks: 'fields that hold money, outside the body and in it',
  fixes: {
    main: { title: { fi: 'Vaihda tekstiin {other}', sv: 'Byt till {other} i texten', en: 'Change the text to {other}' }, safe: false },
    field: { title: { fi: 'Vaihda tietoihin {given}', sv: 'Byt till {given} i uppgifterna', en: 'Change the field to {given}' }, safe: false },
  },
  check: findingsOf,
}

/** A field that holds money, with its amount where it is kept as data and where the body repeats it. */
interface Stated {
  readonly property: Property
  readonly pointer: string
  readonly amount: number
  readonly node: Node
  readonly inBody?: { readonly node: Node; readonly amount: number }
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const stated = view.perSection(withMoney).flatMap((section) => (section && section.source !== 'body' ? statedIn(section, view.entry(section.property.key)?.body) : []))
  if (stated.length === 0) return []
  const repeated = stated.flatMap(({ property, pointer, amount, node, inBody }): readonly Finding[] =>
    inBody && differ(amount, inBody.amount) ? [{ place: inBody.node.place, pointer, values: valuesOf(property, inBody.amount, amount), fixes: eitherWay(inBody.node.place, inBody.amount, node, amount) }] : [])
  return [...repeated, ...told(view, stated)]
}

/** For `view.perSection`: one that may hold money. */
const withMoney = (section: Section): Section | undefined => (mayHoldMoney(section.property) ? section : undefined)

const mayHoldMoney = (property: Property): boolean => isMoney(property) || property.level?.properties.some(isMoney) === true

const isMoney = ({ type }: Property): boolean => type === 'money'

function statedIn({ property, node }: Section, body: Entry | undefined): readonly Stated[] {
  if (isMoney(property)) return statedBy(property, `/${property.key}`, node, body?.value)
  if (node.type !== 'map') return []
  return node.entries.flatMap(({ key, value }) => {
    const field = property.level?.properties.find((one) => one.key === key)
    const inBody = body?.value.type === 'map' ? body.value.entries.find((one) => one.key === key)?.value : undefined
    return field?.type === 'money' ? statedBy(field, `/${property.key}/${key}`, value, inBody) : []
  })
}

function statedBy(property: Property, pointer: string, node: Node, inBody: Node | undefined): readonly Stated[] {
  const amount = amountOf(node)
  const other = inBody && amountOf(inBody)
  return amount === undefined ? [] : [{ property, pointer, amount, node, ...(inBody && other !== undefined ? { inBody: { node: inBody, amount: other } } : {}) }]
}

/** Amounts that running text gives with the label of a field. */
function told(view: DocumentView, stated: readonly Stated[]): readonly Finding[] {
  const own = ownBlocks(view, stated)
  const read = moneyOf(view).filter((inBlock) => isRead(inBlock, view, own))
  if (read.length === 0) return []
  const labels = new Map(stated.flatMap((one) => view.kind.known(one.property, LABELS, () => spellings(one.property.labels).map(fold)).map((label) => [label, one] as const)).filter(([label]) => !GENERAL.has(label)))
  return read.flatMap((inBlock) => mentionsIn(inBlock, labels, view))
}

/** Running text: in Markdown the body, in YAML what is written for readers; not the fields themselves. */
function isRead({ block, where: { notation, property } }: MoneyInBlock, view: DocumentView, own: Own): boolean {
  if (view.notation === 'markdown') return notation === 'markdown' && !own.blocks.has(block)
  return property !== undefined && property.body !== 'frontmatter' && !own.keys.has(property.key)
}

/** Where the fields themselves stand. */
interface Own {
  readonly keys: ReadonlySet<string>
  readonly blocks: ReadonlySet<Block>
}

function ownBlocks(view: DocumentView, stated: readonly Stated[]): Own {
  const keys = new Set(stated.map(({ pointer }) => pointer.split('/')[1] ?? ''))
  return { keys, blocks: new Set(view.perSection(withMoney).flatMap((section) => (section && keys.has(section.property.key) ? section.pieces.flatMap(({ blocks }) => blocks) : []))) }
}

function mentionsIn({ block, text, found }: MoneyInBlock, labels: ReadonlyMap<string, Stated>, view: DocumentView): readonly Finding[] {
  return found.flatMap(({ start, end, value }, index): readonly Finding[] => {
    const before = text.slice(Math.max(found[index - 1]?.end ?? 0, start - LONGEST_LABEL), start)
    const one = value.amount === undefined || ROUNDED.test(value.text) || OF_A_PART.test(text.slice(end, end + 40)) ? undefined : labelled(before, labels)
    if (!one || value.amount === undefined || !differ(one.amount, value.amount) || (one.inBody && !differ(one.inBody.amount, value.amount))) return []
    return [{ place: { block, start, end }, values: valuesOf(one.property, value.amount, one.amount), fixes: eitherWay({ block, start, end }, value.amount, one.node, one.amount), ...(view.notation === 'yaml' ? { message: 'field' } : {}) }]
  })
}

/** The field whose label stands right before an amount, when the label is not narrowed to a place or a year. */
function labelled(before: string, labels: ReadonlyMap<string, Stated>): Stated | undefined {
  const words = before.trim().replace(FILLER, '').split(/\s+/u)
  for (let length = Math.min(4, words.length); length > 0; length--) {
    const one = labels.get(fold(words.slice(-length).join(' ')))
    if (one) return NARROWED().test(words.at(-length - 1) ?? '') ? undefined : one
  }
  return undefined
}

const LABELS = {}
/** Labels that say too little in running text. */
const GENERAL: ReadonlySet<string> = new Set(['yhteensä', 'budjetti', 'muu', 'muut rahoittajat', 'sammanlagt', 'budget', 'övrigt', 'total', 'other'].map(fold))
const LONGEST_LABEL = 80
/** What may stand between a label and its amount. */
const FILLER = /\s*(?::|[\s:](?:on|oli|ovat|olivat|är|var|uppgår\still|uppgick\still|is|was|are|were))$/iu
const ROUNDED = /milj|mn|tuha|tusen|thousand|[tkm]€/iu
const OF_A_PART = /^\s*(?:vuonna|vuodelle|vuodessa|vuosittain|\/|per\s|om\såret|år\s\d|in\s\d{4}|a\syear)/iu
const NARROWED = (): RegExp => /^(?:(?![Hh]ankkeen|[Oo]sahankkeen|[Pp]rojekt)\p{Lu}\p{L}{2,30}[ns]|(?:19|20)\d\d|(?:toisen|ensimmäisen|kolmannen)\p{L}*)$/u

/** Figures with cents and a figure in whole euros agree when one is the other rounded. */
const differ = (a: number, b: number): boolean => (Number.isInteger(a) === Number.isInteger(b) ? Math.abs(a - b) >= 0.005 : Math.abs(a - b) > 1)

/** The amount of the field into the text, or that of the text into the field. */
function eitherWay(text: Place, given: number, field: Node, amount: number): readonly FindingFix[] {
  const toField: FindingFix = { name: 'field', edits: (view) => replaceAmount(view, field.place, given, view.language) }
  return [{ edits: (view) => replaceAmount(view, text, amount, view.language) }, ...(field.type === 'scalar' ? [toField] : [])]
}

const valuesOf = (property: Property, given: number, other: number): Values =>
  ({ name: labelsAsTexts(property.labels, property.key), given: moneyInWords(given), other: moneyInWords(other) })
