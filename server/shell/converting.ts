// The open document in the other notation: its text, a name that nothing has, and the words around it.
import type { Conversion } from '../core/features/converting.ts'
import { inWords, type Language } from '../core/problem.ts'
import { CONVERTING } from '../core/texts/convert.ts'
import { NOT_MADE } from '../core/texts/refactor.ts'
import type { ConvertParams, ConvertResult, ConvertWords } from '../protocol/converting.ts'
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
      const names = new Set([...taken, ...[...state.open.values()].flatMap((one) => nameIn(folder, one.uri) ?? []), ...state.index.closed().flatMap((one) => nameIn(folder, one.uri) ?? [])].map((name) => name.toLowerCase()))
      const attempt = (): ReturnType<typeof conversionOf> => conversionOf(open.document, view, engine.read, (name) => names.has(name.toLowerCase()))
      let made = attempt()
      // a file that is no document may have the name too; each look takes one name away
      for (let looks = 0; looks < MOST_LOOKS && 'fileName' in made && (await host.exists?.(uriOf(folder, made.fileName))); looks++) {
        names.add(made.fileName.toLowerCase())
        made = attempt()
      }
      if ('refused' in made) return { refused: inWords(made.refused, made.values, language) }
      const { fileName, text } = made
      return {
        uri: uriOf(folder, fileName), text, languageId: open.document.notation === 'yaml' ? 'markdown' : 'yaml',
        report: reportOf(made, language), words: wordsFor(fileName, decoded(uri.slice(folder.length + 1)), language),
      }
    },
  }
}

const MOST_LOOKS = 50

const uriOf = (folder: string, name: string): string => sameUri(`${folder}/${encodeURIComponent(name)}`)

/** The name of a file that stands in a folder itself. */
function nameIn(folder: string, uri: string): string | undefined {
  const own = sameUri(uri)
  const name = own.startsWith(`${folder}/`) ? own.slice(folder.length + 1) : ''
  return name === '' || name.includes('/') ? undefined : decoded(name)
}

function reportOf({ lost }: Conversion, language: Language): string {
  if (lost.length === 0) return ''
  const sentences = lost.slice(0, MOST_TOLD).map(({ message, values }) => `– ${inWords(message, values, language)}`)
  const more = lost.length > MOST_TOLD ? [`– ${inWords(CONVERTING.more, { count: lost.length - MOST_TOLD }, language)}`] : []
  return [CONVERTING.lost[language], ...sentences, ...more].join('\n')
}

const MOST_TOLD = 12

function wordsFor(name: string, old: string, language: Language): ConvertWords {
  const said = (key: keyof typeof CONVERTING): string => inWords(CONVERTING[key], { name, old }, language)
  return { made: said('made'), madeAlone: said('madeAlone'), oldStays: said('oldStays'), accept: said('accept'), decline: said('decline'), exists: said('exists'), changed: said('changed'), noBin: said('noBin') }
}
