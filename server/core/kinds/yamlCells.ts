// The cells of a matrix as YAML can write them: one by one, or as phases with their actors below them.
import type { Place } from '../node.ts'
import type { RawEntry, RawMap, RawNode } from '../parse/yaml/tree.ts'
import { voiceNamed } from './voices.ts'
import { isWord, type Word } from './words.ts'

export interface RawCell {
  readonly phase: string
  readonly actor: string
  /** The voice that the cell itself tells. */
  readonly voice?: string
  readonly tasks?: RawNode
  readonly place: Place
}

/** The cells of `[{ phase, actor, tasks }]`, `{ phase: { actor: tasks } }` or `[{ phase, actor: tasks … }]`; undefined for what is none of these. */
export function rawCells(raw: RawNode): readonly RawCell[] | undefined {
  if (raw.type === 'scalar') return undefined
  if (raw.type === 'seq') return raw.children.flatMap((one) => (one.type === 'map' ? cellsOfElement(one) : []))
  const cells = childOf(raw, 'cells')
  if (cells) return cells.type === 'seq' ? rawCells(cells) : undefined
  return raw.entries.length > 0 && raw.entries.every(holdsActors) ? raw.entries.flatMap(cellsOfPhase) : undefined
}

/** The value of a key that is written with one of the common words. */
export const childOf = (map: RawMap, word: Word): RawNode | undefined => map.entries.find(({ key }) => isWord(word, key))?.value

const holdsActors = ({ value }: RawEntry): boolean => value.type === 'map' && value.entries.length > 0

const cellsOfPhase = ({ key, value }: RawEntry): readonly RawCell[] => (value.type === 'map' ? value.entries.map((entry) => cellOfActor(key, entry)) : [])

/** `- ennen: { lapsi: … }`, `- { vaihe: ennen, lapsi: … }`, or one cell. */
function cellsOfElement(map: RawMap): readonly RawCell[] {
  const [phase, actor, voice, tasks] = (['phase', 'actor', 'voice', 'tasks'] as const).map((word) => childOf(map, word))
  const name = phase?.type === 'scalar' ? phase.source : ''
  if (!actor && !tasks && !phase && map.entries.length > 0 && map.entries.every(holdsActors)) return map.entries.flatMap(cellsOfPhase)
  if (!actor && !tasks && phase && map.entries.length > 1) return map.entries.filter(({ key }) => !isWord('phase', key)).map((entry) => cellOfActor(name, entry))
  const told = voice?.type === 'scalar' ? voiceNamed(voice.source) : undefined
  return [{ phase: name, actor: actor?.type === 'scalar' ? actor.source : '', place: map.place, ...(told === undefined ? {} : { voice: told }), ...(tasks ? { tasks } : {}) }]
}

function cellOfActor(phase: string, { key, keyPlace, value }: RawEntry): RawCell {
  const isTogether = value.place.block === keyPlace.block && value.place.end >= keyPlace.end
  return { phase, actor: key, tasks: value, place: isTogether ? { ...keyPlace, end: value.place.end } : keyPlace }
}
