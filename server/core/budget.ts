// Budgets: objects whose schema names a total and the shares it consists of, read from wherever a document states them.
import type { Entry, Node } from './node.ts'
import type { Kind, Property } from './kinds/kind.ts'
import { fieldsOf, type DocumentView, type Section } from './view.ts'

export interface Part {
  readonly property: Property
  readonly entry: Entry
  /** Euros; absent while the figure is not known. */
  readonly amount?: number
}

export interface Budget {
  readonly total?: Part
  readonly shares: readonly Part[]
  /** False while a share that the schema requires has no figure: what is known need not add up yet. */
  readonly complete: boolean
}

/** The budgets of a document. One that stands in the frontmatter and in the body is one budget: where both give a figure the body's counts. */
export function budgetsOf(view: DocumentView): readonly Budget[] {
  const sections = view.perSection(view.kind.known(view.kind, FIGURES, withFigures))
  return view.remember(sections, BUDGETS, () => budgetsIn(sections.filter((section) => section !== undefined)))
}

const BUDGETS = {}

const FIGURES = {}
const HOLDS = {}

/** For `view.perSection`: gives a section that may hold a budget. */
const withFigures = ({ known }: Kind) => (section: Section): Section | undefined => (known(section.property, HOLDS, mayHold) ? section : undefined)

/** True for a kind whose documents may hold budgets. */
export const knowsBudgets = ({ root }: Kind): boolean => root.properties.some(mayHold)

const mayHold = (property: Property): boolean =>
  hasTotal(property) || (property.element !== undefined && hasTotal(property.element)) || property.level?.properties.some(hasTotal) === true

function budgetsIn(sections: readonly Section[]): readonly Budget[] {
  const whole = sections.filter(({ property }) => hasTotal(property))
  const byKey = new Map<string, readonly Section[]>()
  for (const section of whole) byKey.set(section.property.key, [...(byKey.get(section.property.key) ?? []), section])
  return [...[...byKey.values()].map(merged), ...sections.flatMap(({ node, property }) => inner(node, property))].filter(({ total, shares }) => total || shares.length > 0)
}

/** The amount of money a node holds, in euros. */
export function amountOf(node: Node): number | undefined {
  if (node.type === 'map') {
    const amount = node.entries.find(({ key }) => key === 'amount')?.value
    return amount?.type === 'scalar' && typeof amount.value === 'number' ? amount.value : undefined
  }
  if (node.type !== 'scalar' || typeof node.value !== 'object' || node.value === null) return undefined
  const { amount } = node.value
  return typeof amount === 'number' ? amount : undefined
}

export const sumOf = (parts: readonly Part[]): number => Math.round(parts.reduce((sum, { amount = 0 }) => sum + amount, 0) * 100) / 100

const hasTotal = ({ level }: Property): boolean => level?.properties.some(({ roles }) => roles.includes('total')) === true

function merged(sections: readonly Section[]): Budget {
  const bodyLast = sections.toSorted((a, b) => Number(a.source === 'body') - Number(b.source === 'body'))
  const parts = (role: string): readonly Part[] => {
    const byKey = new Map<string, Part>()
    for (const { node, property } of bodyLast) {
      for (const part of partsOf(node, property, role)) if (part.amount !== undefined || !byKey.has(part.property.key)) byKey.set(part.property.key, part)
    }
    return [...byKey.values()]
  }
  return budget(parts('total'), parts('share'), sections[0]?.property)
}

function budget(totals: readonly Part[], shares: readonly Part[], property: Property | undefined): Budget {
  const [total] = totals
  const wanted = property?.level?.properties.filter(({ roles, need }) => roles.includes('share') && need.inUse === 'required') ?? []
  const known = (key: string): boolean => shares.some((share) => share.property.key === key && share.amount !== undefined)
  return { ...(total ? { total } : {}), shares, complete: shares.every(({ amount }) => amount !== undefined) && wanted.every(({ key }) => known(key)) }
}

function partsOf(node: Node, property: Property, role: string): readonly Part[] {
  return fieldsOf(node, property, role).map((field) => {
    const amount = amountOf(field.entry.value)
    return { ...field, ...(amount === undefined ? {} : { amount }) }
  })
}

/** Budgets below a property: in its elements, its items and its fields. */
function inner(node: Node, property: Property): readonly Budget[] {
  const alone = (one: Node, owner: Property): readonly Budget[] => (hasTotal(owner) ? [budget(partsOf(one, owner, 'total'), partsOf(one, owner, 'share'), owner)] : [])
  if (node.type === 'seq') return node.children.flatMap((child) => alone(child, property.element ?? property))
  if (node.type === 'list') return hasTotal(property) ? [...node.items, ...node.groups.flatMap(({ items }) => items)].flatMap((item) => alone(item, property)) : []
  if (node.type !== 'map') return []
  return node.entries.flatMap(({ key, value }) => {
    const field = property.level?.properties.find((one) => one.key === key)
    return field ? alone(value, field) : []
  })
}
