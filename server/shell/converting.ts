// The open document in the other notation: its text, a name that nothing has, and the words around it.
import type { Conversion } from '../core/features/converting.ts'
import { inWords, type Language } from '../core/problem.ts'
import { CONVERTING } from '../core/texts/convert.ts'
import { NOT_MADE } from '../core/texts/refactor.ts'
import type { ConvertParams, ConvertResult, ConvertWords } from '../protocol/converting.ts'
import { firstOf } from './firstOf.ts'
import { namesTaken, underFreeName, uriBelow } from './freeNames.ts'
import type { Means } from './session.ts'
import { decoded, sameUri } from './uris.ts'
import { openedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'

export interface Converting {
  readonly convert: (params: ConvertParams) => Promise<ConvertResult | { readonly refused: string } | null>
}

export function converting(means: Means): Converting {
  const { state, host } = means
  return {
    convert: async ({ textDocument: { uri: given, version }, taken = [] }) => {
      if (!state.loaded) return null
      const { conversionOf, refusedForCode } = await import('../core/features/converting.ts')
      const uri = sameUri(given)
      const open = openedIn(means, given)
      if (!open?.view || open.view.kind.purpose) return { refused: NOT_MADE.notOurs[uiLanguage(state)] }
      const { engine, view, language } = open
      if (open.version !== version) return { refused: NOT_MADE.changed[language] }
      const held = refusedForCode(open.document, engine.knowing(() => undefined).check(open.document, undefined, host.today()).problems)
      if (held) return { refused: inWords(held.refused, held.values, language) }
      const folder = uri.slice(0, uri.lastIndexOf('/'))
      const names = namesTaken(means, folder, taken)
      const made = await underFreeName(means, folder, names, () => conversionOf(open.document, view, engine.read, (name) => names.has(name.toLowerCase())))
      if ('refused' in made) return { refused: inWords(made.refused, made.values, language) }
      const { fileName, text } = made
      return {
        uri: uriBelow(folder, fileName), text, languageId: open.document.notation === 'yaml' ? 'markdown' : 'yaml',
        report: reportOf(made, language), words: wordsFor(fileName, decoded(uri.slice(folder.length + 1)), language),
      }
    },
  }
}

function reportOf({ lost }: Conversion, language: Language): string {
  if (lost.length === 0) return ''
  const sentences = lost.map(({ message, values }) => inWords(message, values, language))
  return [CONVERTING.lost[language], ...firstOf(sentences, (count) => `– ${inWords(CONVERTING.more, { count }, language)}`)].join('\n')
}

function wordsFor(name: string, old: string, language: Language): ConvertWords {
  const said = (key: keyof typeof CONVERTING): string => inWords(CONVERTING[key], { name, old }, language)
  return { made: said('made'), madeAlone: said('madeAlone'), oldStays: said('oldStays'), accept: said('accept'), decline: said('decline'), exists: said('exists'), changed: said('changed'), noBin: said('noBin') }
}
