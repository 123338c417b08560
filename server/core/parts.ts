// Elements that stand for documents of their own: rules about goals, outputs and whom to ask look at each alone.
import { byRole } from './documentView.ts'
import { step } from './json.ts'
import { entryOf, type MapNode } from './node.ts'
import { propertyOf, type Property } from './kinds/kind.ts'
import type { DocumentView, Section } from './view.ts'

export interface Part {
  /** The view of one element: its own sections and places, and all else of the document around it. */
  readonly view: DocumentView
  /** JSON pointer of the element. */
  readonly pointer: string
}

/** The parts of a document of a kind that has such elements; none for any other. */
export function partsOf(view: DocumentView): readonly Part[] {
  const properties = view.kind.root.properties.filter(({ elements }) => elements === 'documents')
  return properties.flatMap((property) => {
    const value = view.entry(property.key)?.value
    const children = value?.type === 'seq' ? value.children : []
    return children.flatMap((child, index) => (child.type === 'map' ? [{ view: viewOfPart(view, property, child), pointer: `${step(property.key)}${step(String(index))}` }] : []))
  })
}

function viewOfPart(view: DocumentView, property: Property, root: MapNode): DocumentView {
  const level = property.element?.level ?? view.kind.root
  // the same objects as long as the element is the same: what is remembered of them holds
  const sections = view.remember(root, SECTIONS, () => root.entries.flatMap(({ key, value, keyPlace, source }): readonly Section[] => {
    const field = propertyOf(level, key)
    return field ? [{ property: field, node: value, heading: keyPlace, source, pieces: [] }] : []
  }))
  const [first] = level.properties
  const name = first && entryOf(root, first.key)?.value
  return { ...view, outline: undefined, kind: { ...view.kind, root: level }, root, sections, extras: [], groups: [], start: name?.place ?? root.place, perPiece: () => [], perExtra: () => [], perSection: (compute) => sections.map((section) => compute(section, view.remember)), sectionsWith: byRole({ sections }), entry: (key) => entryOf(root, key) }
}

const SECTIONS = {}
