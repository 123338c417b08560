// The type of a document as it is written into it.
import { COMMON } from '../common.ts'
import { propertyOf, type Kind } from '../kinds/kind.ts'
import { display, fold } from '../kinds/labels.ts'
import { TYPE_KEYS, type WrittenType } from '../kinds/select.ts'
import { guessLanguage } from '../language.ts'
import type { Language, PlaceEdit } from '../problem.ts'
import { keyOf } from '../render/names.ts'
import { topOf, type Source } from '../source.ts'
import { insertAt, nextLineStart, replaceSpan } from './lines.ts'
import { insertFrontmatter } from './yaml.ts'
import { scalarLike, yamlScalar } from './yamlScalar.ts'

/** The type of a kind as YAML. An English *type* that other tools write too needs a second key beside it. */
export function typeLines({ root, labels, id, typeAlone }: Kind, language: Language): string {
  const written = (key: string, value: string): string => {
    const property = propertyOf(root, key)
    return `${property ? keyOf(property, language) : key}: ${yamlScalar(value)}`
  }
  const type = written(COMMON.type, display(labels, language) || id)
  return language === 'en' && !typeAlone ? `${type}\n${written(COMMON.language, language)}` : type
}

/** Writes the type into a text of no kind: over one that names none, else as a key at the top. */
export function writeType(source: Source, kind: Kind, unknown: WrittenType | undefined): readonly PlaceEdit[] {
  const language = guessLanguage(source.text)
  if (unknown) {
    const { key, at } = unknown
    const of = LANGUAGE_OF_KEY[[...TYPE_KEYS].find((name) => name === fold(key)) ?? ''] ?? language
    return at ? [replaceSpan(source, at, scalarLike(source.text.slice(at.start, at.end), display(kind.labels, of) || kind.id))] : []
  }
  const lines = typeLines(kind, language)
  if (source.notation === 'markdown') return insertFrontmatter(source, lines)
  const top = topOf(source.text)
  return source.isBroken ? [] : [insertAt(source, source.text.startsWith('---', top) ? nextLineStart(source, top) : top, `${lines}\n`)]
}

const LANGUAGE_OF_KEY: Readonly<Record<string, Language>> = { tyyppi: 'fi', typ: 'sv', type: 'en' }
