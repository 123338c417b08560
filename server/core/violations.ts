// What the schema of a kind says against the values of a document: only what is new in it is checked.
import type { Entry, ItemNode, MapNode, Node } from './node.ts'
import type { Kind, Property, Violation } from './kinds/kind.ts'
import { isCheckedByItem } from './kinds/normal.ts'
import { asObject, step, type Json } from './json.ts'
import { sameEnds } from './listEdits.ts'
import type { Memo } from './memo.ts'
import { filledValueOf } from './value.ts'

const VIOLATIONS = {}

/** What was found in the value of a property, remembered as long as the value does not change, nor what the body says beside it. */
interface Slot {
  found?: readonly Violation[]
  body?: Node | undefined
}

/** Checks the properties that changed, all at once, and the presence of them all. Of a list only the items are checked that are new in it, as long as they are right. */
export function violationsOf(root: MapNode, kind: Kind, memo: Memo): readonly Violation[] {
  if (kind.rootConditions) return kind.validate(filledValueOf(root, memo))
  const keys = new Set<string>()
  const slots: Slot[] = []
  const changed: { readonly entry: Entry; readonly slot: Slot }[] = []
  for (const entry of root.entries) {
    const { key, value, known, body } = entry
    if (!isFilled(value) && !(body && isFilled(body.value))) continue
    keys.add(key)
    if (!known) continue
    const slot = memo<Slot>(value, VIOLATIONS, newSlot)
    slots.push(slot)
    if (!slot.found || slot.body !== body?.value) changed.push({ entry, slot })
  }
  const violationsIn = (valueIn: (entry: Entry) => Json): readonly Violation[] => kind.validate(Object.fromEntries(changed.map(({ entry }) => [entry.key, valueIn(entry)])))
  const isRight = changed.length === 0 || violationsIn((entry) => newIn(entry, kind, memo)).length === 0
  const found = isRight ? NO_VIOLATIONS : violationsIn((entry) => wholeOf(entry, memo))
  for (const { entry, slot } of changed) {
    slot.body = entry.body?.value
    slot.found = isRight ? NO_VIOLATIONS : violationsBelow(step(entry.key), found)
    const property = propertyOf(entry, kind)
    if (property && slot.found.length === 0 && entry.value.type === 'list') memo<Right>(property, RIGHT, newRight).items = entry.value.items
  }
  const missing = kind.required.filter((key) => !keys.has(key)).map((missingProperty): Violation => ({ keyword: 'required', pointer: '', params: { missingProperty } }))
  return missing.concat(slots.flatMap((slot) => slot.found ?? NO_VIOLATIONS))
}

const newSlot = (): Slot => ({})

/** The items in which nothing was found when a list was checked last. */
interface Right {
  items: readonly ItemNode[]
}
const RIGHT = {}
const newRight = (): Right => ({ items: [] })

const propertyOf = ({ key }: Entry, { root }: Kind): Property | undefined => root.properties.find((property) => property.key === key)

const wholeOf = ({ value, body }: Entry, memo: Memo): Json => (body ? together(value, body.value, memo) : filledValueOf(value, memo))

/** The value of an entry, of a list only with what is new in it. */
function newIn(entry: Entry, kind: Kind, memo: Memo): Json {
  const { value, body } = entry
  const property = propertyOf(entry, kind)
  if (body || value.type !== 'list' || !property || !isCheckedByItem(property)) return wholeOf(entry, memo)
  const { start, end } = sameEnds(memo<Right>(property, RIGHT, newRight).items, value.items)
  return { items: value.items.slice(start, value.items.length - end).map((item) => filledValueOf(item, memo)) }
}

const violationsBelow = (pointer: string, violations: readonly Violation[]): readonly Violation[] => violations.filter((violation) => violation.pointer === pointer || violation.pointer.startsWith(`${pointer}/`))
const NO_VIOLATIONS: readonly Violation[] = []
const isFilled = (node: Node): boolean => (node.type === 'seq' ? node.children.length > 0 : node.type !== 'scalar' || (node.value !== null && node.value !== ''))

/** What the frontmatter says, and for what it leaves open, what the body says. */
function together(front: Node, body: Node, memo: Memo): Json {
  if (!isFilled(front)) return filledValueOf(body, memo)
  const value = filledValueOf(front, memo)
  const more = asObject(filledValueOf(body, memo))
  return front.type === 'map' && more ? { ...more, ...asObject(value) } : value
}
