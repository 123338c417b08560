// A finding: what the checks say about a place of a document, before it is put into words for one language.
import { withoutIdentity } from './identity.ts'
import type { Place } from './node.ts'
import type { Source } from './source.ts'
import type { DocumentView } from './view.ts'

export type Severity = 'error' | 'warning' | 'information' | 'hint'
export type Language = 'fi' | 'sv' | 'en'
/** One text in the three languages. `{name}` in it is replaced by the value of that name. */
export type Texts = Readonly<Record<Language, string>>
/** Values for the places of a text; a Texts value is put in in the language of the message. */
export type Values = Readonly<Record<string, string | number | Texts>>

/** A finding of any check. `code` is stable: `family/reason`. */
export interface Problem {
  readonly code: string
  readonly severity: Severity
  readonly message: Texts
  readonly values: Values
  /** The places from whose start to whose end it reaches; one place when it stands in one block. */
  readonly from: Place
  readonly to: Place
  /** JSON pointer of the node it concerns, where the check knows it better than its place tells. */
  readonly pointer?: string
  /** Changes that mend it, the best first. */
  readonly fixes: readonly Fix[]
  /** What an editor can do about it elsewhere. */
  readonly offer?: Offer
}

/** What leads on from a finding beyond its own document: a new document, a comparison, a change of another one. */
export type OfferName = 'sister' | 'followUp' | 'compare' | 'risk'

export interface Offer {
  readonly does: OfferName
  /** What it is done with, by name: `path` of another document, `version` whose copy is meant, `language`, `text`. */
  readonly given: Readonly<Partial<Record<'path' | 'version' | 'language' | 'text', string>>>
}

/** A change that mends a finding. */
export interface Fix {
  /** Which of the rule's offers it is; `main` is the usual one. */
  readonly name: string
  readonly title: Texts
  readonly values: Values
  /** True when it may be applied together with others without looking: nothing is lost or guessed. */
  readonly safe: boolean
  /** Computed when asked for, from the view that the finding was made in, or the bare text where the document is of no kind. */
  readonly edits: (source: DocumentView | Source) => readonly PlaceEdit[]
}

/** Puts a text in the place of what stands there. Lines end with `\n` in it; the document's own line ends are put in when it is applied. */
export interface PlaceEdit {
  readonly place: Place
  readonly text: string
  /** Set for text of the document itself that moves: its line ends stay as they are. */
  readonly verbatim?: true
}

/** Something that is already good. */
export interface Success {
  readonly code: string
  readonly message: Texts
  readonly values: Values
}

/** A text in one language with its values put in. What could be a personal identity code is left out, whoever put it in. */
export function inWords(texts: Texts, values: Values, language: Language): string {
  return withoutIdentity(filled(texts, values, language))
}

/** Texts without values in a language, by their names. */
export const allIn = <Name extends string>(texts: Readonly<Record<Name, Texts>>, language: Language): Readonly<Record<Name, string>> =>
  Object.fromEntries(Object.entries<Texts>(texts).map(([name, one]) => [name, one[language]])) as Record<Name, string>

function filled(texts: Texts, values: Values, language: Language): string {
  return texts[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name]
    return value === undefined ? whole : typeof value === 'object' ? filled(value, values, language) : String(value)
  })
}
