// What the shell loads when the view of projects is first asked for.
export { placeIn } from './grouping.ts'
export { treeOf, type ProjectFilter, type Shown, type Tree } from './tree.ts'
export type { Listed, Row } from './nodes.ts'
export { codedPlaces } from './places.ts'
