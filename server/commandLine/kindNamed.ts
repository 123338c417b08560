// The kind that an argument names: by its id, a label or its title, in any language.
import type { Kind } from '../core/kinds/kind.ts'
import { fold, nearest, spellings } from '../core/kinds/labels.ts'
import { MISUSE } from '../core/texts/misuse.ts'
import { misuse } from './misuse.ts'

/** Throws a misuse that names the nearest kind. */
export function kindNamed(name: string, kinds: readonly Kind[]): Kind {
  const namesOf = ({ id, labels, titles }: Kind): readonly string[] => [id, ...spellings(labels), titles.fi, titles.sv, titles.en]
  const found = kinds.find((kind) => namesOf(kind).some((one) => fold(one) === fold(name)))
  if (found) return found
  const near = nearest(name, kinds.flatMap(namesOf))
  throw misuse(near === undefined ? MISUSE.kind : MISUSE.kindNear, { given: name, near: near ?? '' })
}
