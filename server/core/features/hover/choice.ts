// On a value that is chosen among others: its name in the three languages and its meaning; on the type of a document what that kind is for.
import { COMMON } from '../../common.ts'
import { display, fold, LANGUAGES } from '../../kinds/labels.ts'
import { deepest } from '../../nodeAt.ts'
import { textOf } from '../../node.ts'
import { line, strong, type Around, type Part, type Run } from './part.ts'
import { spanIn } from './place.ts'

export function choice(around: Around): Part | undefined {
  const { spot, offset, language, kinds } = around
  const { node, property } = spot ? deepest(spot) : {}
  if (!spot || spot.name || node?.type !== 'scalar' || !property || textOf(node) === '') return undefined
  const span = spanIn(spot, offset, node.place)
  if (property.key === COMMON.type && spot.path.length === 1) {
    const kind = kinds.list.find(({ names }) => names.has(fold(textOf(node))))
    return kind && { span, lines: [inThree((one) => kind.titles[one], around), line(kind.descriptions[language])] }
  }
  const value = property.values?.find((one) => one.value === node.value)
  return value && { span, lines: [inThree((one) => display(value.labels, one) || value.value, around), ...[value.descriptions ?? property.descriptions].flatMap((texts) => (texts ? [line(texts[language])] : []))] }
}

/** `**luonnos** · sv utkast · en draft`: one's own language first, the others where they differ. */
function inThree(name: (language: Around['language']) => string, { language }: Around): { readonly runs: readonly Run[] } {
  const own = name(language)
  const others = LANGUAGES.filter((one) => one !== language && name(one) !== own)
  return line(strong(own), others.map((one) => ` · ${one} ${name(one)}`).join(''))
}
