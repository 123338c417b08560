// What is told of a property beside its name: what belongs there, the question that helps to write it, and where the demand comes from.
import type { Property } from '../../kinds/kind.ts'
import type { Language } from '../../problem.ts'
import { COMPLETION } from '../../texts/completion.ts'

/** As Markdown; nothing for a property that has no texts. */
export function aboutProperty({ descriptions, prompts, sources, keywords }: Property, language: Language): { readonly documentation: string } | undefined {
  const example = Array.isArray(keywords['examples']) ? keywords['examples'][0] : undefined
  const parts = [
    ...(descriptions ? [descriptions[language]] : []),
    ...(prompts ? [`*${prompts[language]}*`] : []),
    ...(example === undefined || typeof example === 'object' ? [] : [`${COMPLETION.example[language]}: \`${String(example)}\``]),
    ...(sources ? [`${COMPLETION.source[language]}: ${sources[language]}`] : []),
  ]
  return parts.length === 0 ? undefined : { documentation: parts.join('\n\n') }
}

/** How much a property is wanted. */
export function wanted({ need }: Property, isInUse: boolean, language: Language): { readonly detail?: string } {
  const own = isInUse ? need.inUse : need.draft
  return own === 'optional' ? {} : { detail: COMPLETION[own][language] }
}
