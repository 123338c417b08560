// What the settings of a run mean for its files: which are left out, and what is wrong in the settings themselves.
import { EMPTY_WORKSPACE } from '../../core/workspace.ts'
import { configProblem } from '../../core/config/readConfiguration.ts'
import type { Language } from '../../core/problem.ts'
import { enginePath, type InputFile } from '../inputs.ts'
import { isSettingsFile, type Settings } from '../settings.ts'
import { linted, type LintedFile } from '../../core/linted.ts'

/** The documents to be checked: what the settings leave out is checked only when it was named. Settings are no documents. */
export function withoutIgnored(documents: readonly InputFile[], settings: Settings): readonly InputFile[] {
  return documents.filter((input) => {
    const engine = settings.engineFor(input.file)
    return !isSettingsFile(input.file) && (input.named || !engine.ignores(enginePath(input)))
  })
}

/** `missesBaseline`: a baseline that settings name should be there. Settings that apply to the documents, or were named. They are reported where something is to be said of them, and when they were named. */
export function lintedSettings(documents: readonly InputFile[], settings: Settings, shown: (file: string) => string, asked: Language | undefined, missesBaseline: boolean): readonly LintedFile[] {
  const named = new Set(documents.filter(({ file }) => isSettingsFile(file)).map(({ file }) => file))
  for (const file of named) settings.at(file)
  const all = settings.used().map((one) => {
    const { file, document, engine, read, baseline } = one
    const { problems } = engine.check(document, EMPTY_WORKSPACE, '')
    const missing = missesBaseline && baseline !== undefined && read.baselinePlace && !settings.baselineIn(baseline) ? [configProblem('baseline', read.baselinePlace, { given: read.configuration.baseline ?? '' })] : []
    return { file, result: linted(shown(file), document, { problems: [...problems, ...missing], successes: [] }, asked, () => true) }
  })
  return all.filter(({ file, result }) => named.has(file) || result.problems.length > 0).map(({ result }) => result)
}
