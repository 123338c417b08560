// A matrix of phases and actors as rules see it: its rows and columns, the names that the document lists for them, and whose voice each actor is.
import known from '../../../../schemas/shared/phases.json' with { type: 'json' }
import { fold, spellings, type Labels } from '../../kinds/labels.ts'
import type { Kind, Property } from '../../kinds/kind.ts'
import { voicesIn } from '../../kinds/voices.ts'
import { textOf, type Cell, type MatrixNode, type ScalarNode } from '../../node.ts'
import type { DocumentView, Section } from '../../view.ts'

export interface Matrix {
  readonly section: Section
  readonly node: MatrixNode
  /** Names of its rows and columns, in the order of the document, each once. */
  readonly phases: readonly string[]
  readonly actors: readonly Actor[]
}
export interface Actor {
  readonly name: string
  readonly voices: ReadonlySet<string>
}

/** The matrix of a document: that of the body where there is one. */
export function matrixOf(view: DocumentView): Matrix | undefined {
  const own = view.perSection(ofMatrix).filter((one) => one !== undefined)
  const section = own.find(({ source }) => source === 'body') ?? own[0]
  const node = section?.node
  return section && node?.type === 'matrix' ? { section, ...view.remember(node, MATRIX, () => read(node)) } : undefined
}

/** For `view.perSection`. */
const ofMatrix = (section: Section): Section | undefined => (section.property.matrix !== undefined && section.node.type === 'matrix' ? section : undefined)

const MATRIX = {}

function read(node: MatrixNode): Omit<Matrix, 'section'> {
  const actors = new Map<string, Actor>()
  for (const cell of node.cells) if (cell.actor !== '' && !actors.has(fold(cell.actor))) actors.set(fold(cell.actor), { name: cell.actor, voices: voicesOf(cell) })
  const phases = new Map(node.cells.filter(({ phase }) => phase !== '').toReversed().map(({ phase }) => [fold(phase), phase]))
  return { node, phases: [...new Set(node.cells.map(({ phase }) => fold(phase)))].flatMap((name) => phases.get(name) ?? []), actors: [...actors.values()] }
}

const voicesOf = ({ actor, voice }: Cell): ReadonlySet<string> => (voice === undefined ? voicesIn(actor) : new Set([voice]))

/** The names that the document lists for the rows or the columns of its matrix. */
export function listedNames(view: DocumentView, side: 'rows' | 'columns'): readonly { readonly node: ScalarNode; readonly pointer: string }[] {
  const key = matrixPropertyOf(view)?.matrix?.[side]
  const value = key === undefined ? undefined : view.entry(key)?.value
  const nodes = value?.type === 'seq' ? value.children : value ? [value] : []
  return nodes.flatMap((node, index) => (node.type === 'scalar' && textOf(node).trim() !== '' ? [{ node, pointer: `/${key}/${index}` }] : []))
}

/** One of the usual phases of a meeting. */
export interface Phase {
  readonly key: string
  readonly labels: Labels
}

export const USUAL_PHASES: readonly Phase[] = known.phases

const BY_NAME: ReadonlyMap<string, Phase> = new Map(USUAL_PHASES.flatMap((phase) => spellings(phase.labels).map((label) => [fold(label), phase])))

/** The usual phase that a name means: `neuvottelun aikana`, `during`. */
export const usualPhase = (name: string): Phase | undefined => BY_NAME.get(fold(name))

/** True for two names of one phase. */
export function isSamePhase(one: string, other: string): boolean {
  const usual = usualPhase(one)
  return fold(one) === fold(other) || (usual !== undefined && usual === usualPhase(other))
}

/** True for a kind with a matrix of phases and actors. */
export const knowsMatrix = ({ root }: Kind): boolean => root.properties.some(({ matrix }) => matrix !== undefined)

/** The property that holds it. */
export const matrixPropertyOf = ({ kind }: DocumentView): Property | undefined => kind.root.properties.find(({ matrix }) => matrix !== undefined)
