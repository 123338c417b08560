// Voices side by side, each in its own words; a voice that is not heard is asked after.
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { step } from '../../json.ts'
import type { Property } from '../../kinds/kind.ts'
import { textOf, type Node } from '../../node.ts'
import { labelFor } from '../names.ts'
import { promptOf } from './prompt.ts'
import { ours, source, word, type Rendering } from './rendering.ts'
import { fieldsOf, valueOf } from './values.ts'

export function voicesOf(node: Node, property: Property, pointer: string, rendering: Rendering): ElementContent[] {
  if (node.type !== 'map') return valueOf(node, property, pointer, 3, rendering)
  const voices = property.level?.properties.filter(({ voice }) => voice !== undefined) ?? []
  const others = node.entries.filter(({ key }) => !voices.some((one) => one.key === key))
  const heard = voices.flatMap((voice) => {
    const value = node.entries.find(({ key }) => key === voice.key)?.value
    const at = pointer + step(voice.key)
    const words = value && textOf(value) !== '' ? [h('blockquote', valueOf(value, voice, at, 4, rendering))] : value && value.type !== 'scalar' ? valueOf(value, voice, at, 4, rendering) : []
    if (words.length === 0 && rendering.audience === 'page') return []
    return [h('section', { className: [`voice-${voice.voice ?? ''}`], ...source(rendering, at) }, [h('h3', ours(rendering, labelFor(voice, rendering.labels))), ...(words.length > 0 ? words : [promptOf(voice, at, rendering)])])]
  })
  const missing = voices.filter(({ key }) => !node.entries.some((entry) => entry.key === key && (entry.value.type !== 'scalar' || textOf(entry.value) !== '')))
  const asked = missing.length === 0 || missing.length === voices.length ? [] : [missingVoices(missing.map((voice) => labelFor(voice, rendering.labels).toLowerCase()), rendering)]
  return [...fieldsOf(others, property, pointer, rendering), ...(heard.length > 0 ? [h('div', { className: ['voices'] }, heard)] : []), ...asked]
}

/** Who is not heard yet. */
export const missingVoices = (names: readonly string[], rendering: Rendering): Element =>
  h('p', { className: ['unheard'] }, ours(rendering, word(rendering, 'voiceMissing', { voices: names.join(', ') })))
