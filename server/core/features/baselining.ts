// What taking note of findings asks of the core: the file of them, and how settings name it.
import { deleteLines } from '../edit/lines.ts'
import { endOfEntry, insertKey, linesOf } from '../edit/yaml.ts'
import type { Kind } from '../kinds/kind.ts'
import type { Language, PlaceEdit } from '../problem.ts'
import type { DocumentView } from '../view.ts'
export { baselinePath, baselineText, knownFrom, readBaseline } from '../baseline.ts'
export { textEditsOf } from '../edit/apply.ts'

/** Settings that say nothing but where the file is. */
export function settingsNaming(settings: Kind | undefined, file: string, language: Language): string | undefined {
  const property = propertyIn(settings)
  return property && `${linesOf({ property, value: file }, language)}\n`
}

/** Puts the name of the file into settings. */
export function nameBaseline(view: DocumentView, file: string): readonly PlaceEdit[] {
  const property = propertyIn(view.kind)
  return property ? insertKey(view, { property, value: file }) : []
}

/** Takes the name of the file out of settings. */
export function unnameBaseline(view: DocumentView): readonly PlaceEdit[] {
  const entry = view.entry(KEY)
  return entry ? [deleteLines(view, { start: view.spanOf(entry.keyPlace).start, end: endOfEntry(view, entry) })] : []
}

const propertyIn = (settings: Kind | undefined): Kind['root']['properties'][number] | undefined => settings?.root.properties.find(({ key }) => key === KEY)

const KEY = 'baseline'
