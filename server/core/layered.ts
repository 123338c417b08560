// Maps that change a little at a time: each change makes a new map that shares nearly all of the old one.

/** The map with some values replaced or added, and those of `undefined` left out. The given map stays as it is. In order: replaced values where they were, new ones last. */
export function withChanged<K, V>(map: ReadonlyMap<K, V>, changes: ReadonlyMap<K, V | undefined>): ReadonlyMap<K, V> {
  const [base, before] = isLayered(map) ? [map.base, map.layer] : [map, undefined]
  const layer = new Map([...(before ?? []), ...changes])
  if (layer.size <= THICKEST) return layered(base, layer)
  const whole = new Map(base)
  for (const [key, value] of layer) {
    if (value === undefined) whole.delete(key)
    else whole.set(key, value)
  }
  return whole
}

/** A layer with more changes is worked into a new map. */
const THICKEST = 100

interface Layered<K, V> extends ReadonlyMap<K, V> {
  readonly base: ReadonlyMap<K, V>
  readonly layer: ReadonlyMap<K, V | undefined>
}

const isLayered = <K, V>(map: ReadonlyMap<K, V>): map is Layered<K, V> => 'layer' in map

function layered<K, V>(base: ReadonlyMap<K, V>, layer: ReadonlyMap<K, V | undefined>): Layered<K, V> {
  const has = (key: K): boolean => (layer.has(key) ? layer.get(key) !== undefined : base.has(key))
  function* entries(): MapIterator<[K, V]> {
    for (const entry of base) {
      const value = layer.has(entry[0]) ? layer.get(entry[0]) : entry[1]
      if (value !== undefined) yield [entry[0], value]
    }
    for (const [key, value] of layer) if (value !== undefined && !base.has(key)) yield [key, value]
  }
  function* keys(): MapIterator<K> {
    for (const [key] of entries()) yield key
  }
  function* values(): MapIterator<V> {
    for (const [, value] of entries()) yield value
  }
  const map: Layered<K, V> = {
    base, layer, has, entries, keys, values,
    get: (key) => (layer.has(key) ? layer.get(key) : base.get(key)),
    get size() {
      let size = base.size
      for (const [key, value] of layer) size += Number(value !== undefined) - Number(base.has(key))
      return size
    },
    forEach: (run) => {
      for (const [key, value] of entries()) run(value, key, map)
    },
    [Symbol.iterator]: entries,
  }
  return map
}
