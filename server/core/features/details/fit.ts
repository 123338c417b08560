// An answer as it is written: in the words of the document, and nothing that does not fit or should not be told.
import { findIdentityCodes, holdsIdentity } from '../../identity.ts'
import { enumValue, leafFor } from '../../kinds/scalar.ts'
import type { Property } from '../../kinds/kind.ts'
import { parseDate } from '../../parse/values/date.ts'
import { inWords, type Language } from '../../problem.ts'
import { leafText } from '../../render/names.ts'
import { findPhones } from '../../rules/shared/phones.ts'
import { EXAMPLES, MISFITS, REFUSED, type DetailType } from '../../texts/details.ts'
import type { DocumentView } from '../../view.ts'
import type { Asked } from './answer.ts'
import { choicesOf, detailType } from './questions.ts'
import { isSeveral } from './slots.ts'

/** The answers as they are written, or why they are not. */
export function fit(texts: readonly string[], property: Property, { view, language }: Asked): { readonly texts: readonly string[] } | { readonly refused: string } {
  const refused = privacy(texts, property, view)
  if (refused) return { refused: REFUSED[refused][language] }
  const written = texts.map((text) => spelled(text, property, view.language))
  return written.includes(undefined) ? { refused: misfit(property, detailType(property), language) } : { texts: written.filter((text) => text !== undefined) }
}

export function textsOf(given: string | readonly string[], property: Property): readonly string[] {
  const texts = typeof given !== 'string' ? given : isSeveral(property) ? given.split(/[;\n]/u) : [given]
  return texts.map((text) => text.replace(/\s+/gu, ' ').trim()).filter((text) => text !== '')
}

/** Typed values are full of digits: among them only what surely has the form of a code counts. */
function privacy(texts: readonly string[], property: Property, view: DocumentView): keyof typeof REFUSED | undefined {
  const isFree = ['text', 'list', 'id'].includes(detailType(property))
  if (texts.some((text) => (isFree ? holdsIdentity(text) : findIdentityCodes(text).length > 0))) return 'identity'
  return isFree && view.isPublic && texts.some((text) => findPhones(text, []).some(({ sort }) => sort !== 'landline')) ? 'phone' : undefined
}

/** The answer as it is written; undefined where it does not fit. */
function spelled(text: string, property: Property, language: Language): string | undefined {
  const own = property.type === 'array' && property.element ? property.element : property
  if (own.values) {
    const value = enumValue(own, text)
    return value === undefined ? undefined : leafText(value, own, language)
  }
  const leaf = leafFor(own, { value: text, source: text })
  if (own.type === 'boolean') return typeof leaf === 'boolean' ? leafText(leaf, own, language) : undefined
  if (own.type === 'number') return typeof leaf === 'number' ? text : undefined
  if (own.type === 'date') return parseDate(text)?.date === undefined ? undefined : text
  return TYPED.has(own.type) && typeof leaf !== 'object' ? undefined : text
}

const TYPED: ReadonlySet<Property['type']> = new Set(['period', 'duration', 'money', 'count'])

export function misfit(property: Property, type: DetailType, language: Language): string {
  const choices = choicesOf(property, [], language)?.map(({ label }) => label).join(', ') ?? ''
  return inWords(MISFITS[type], { choices, example: type === 'choice' || type === 'choices' ? '' : EXAMPLES[type][language] }, language)
}
