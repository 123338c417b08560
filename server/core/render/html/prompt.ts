// What is asked where nothing stands yet.
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Property } from '../../kinds/kind.ts'
import { headingFor } from '../names.ts'
import { word, type Rendering } from './rendering.ts'

/** The question that helps to write, as a way to the place. */
export function promptOf(property: Property, pointer: string, rendering: Rendering): Element {
  const name = headingFor(property, rendering.labels)
  return h('p', { className: ['prompt'] }, [
    property.prompts?.[rendering.labels] ?? word(rendering, 'missing'), ' ',
    h('a', { href: '#', className: ['go'], dataGo: pointer, ariaLabel: word(rendering, 'write', { name }) }, word(rendering, 'write', { name })),
  ])
}
