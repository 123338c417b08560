// Arrays that have an order of their own: the entries of a version log, moments in time. Nothing is moved out of it; what stands outside of it may go back.
import type { ItemsOf, PlaceIn } from '../../edit/moveBetween.ts'
import type { Property } from '../../kinds/kind.ts'
import { textOf, type ItemNode } from '../../node.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import { compareVersions, parseVersion } from '../../parse/values/version.ts'

/** More of them would stand in the wrong order than do now. */
export function isAgainstOrder({ list, indices }: ItemsOf, to: PlaceIn): boolean {
  const compare = list.array && to.list === list ? orderOf(list.property) : undefined
  if (!compare) return false
  const moved = indices.flatMap((index) => list.items[index] ?? [])
  const left = list.items.filter((item) => !moved.includes(item))
  const after = [...left.slice(0, to.index), ...moved, ...left.slice(to.index)]
  const wrong = (items: readonly ItemNode[]): number => items.reduce((sum, one, index) => sum + items.slice(index + 1).filter((other) => compare(one, other) > 0).length, 0)
  return wrong(after) > wrong(list.items)
}

/** Undefined for an array that says no order. What cannot be compared is equal. */
function orderOf(property: Property | undefined): ((one: ItemNode, other: ItemNode) => number) | undefined {
  const fields = property?.element?.level?.properties ?? []
  const valueOf = (item: ItemNode, { key }: Property): string => textOf(item.fields.find((field) => field.key === key)?.value)
  const version = fields.find(({ type, need }) => type === 'version' && need.draft === 'required')
  if (version) {
    return (one, other) => {
      const [a, b] = [one, other].map((item) => parseVersion(valueOf(item, version)))
      return a && b ? compareVersions(a, b) : 0
    }
  }
  const time = property?.preview === 'timeline' ? fields.find(({ type }) => type === 'date' || type === 'period') : undefined
  return time && ((one, other) => {
    const [a, b] = [one, other].map((item) => parsePeriod(valueOf(item, time)))
    return a?.start !== undefined && b?.start !== undefined && a.start !== b.start ? (a.start < b.start ? -1 : 1) : 0
  })
}
