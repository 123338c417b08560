// Loads the settings of a workspace, and the baselines that they name.
import { baselinePath, readBaseline, type Baseline } from '../core/baseline.ts'
import type { Configuration } from '../core/config/configuration.ts'
import { configProblem, type ReadConfiguration } from '../core/config/readConfiguration.ts'
import type { Engine } from '../core/engine.ts'
import type { Problem } from '../core/problem.ts'
import type { Host } from './host.ts'
import type { FolderSettings, LoadedSettings } from './settingsFiles.ts'
import { absolutePath, pathAlone, pathIn, relativeTo, sameUri, type Folder } from './uris.ts'

/** What settings are loaded for. */
export interface SettingsPlace {
  /** The engine without settings. */
  readonly engine: Engine
  readonly folders: readonly Folder[]
}

/** Reads the settings files. One whose syntax is broken goes on as it was `before`; else what can be read of it holds. */
export async function loadSettings(uris: readonly string[], { engine, folders }: SettingsPlace, host: Pick<Host, 'read' | 'today'>, before: LoadedSettings): Promise<LoadedSettings> {
  const loaded: FolderSettings[] = []
  for (const uri of new Set(uris)) {
    const text = await host.read(uri)
    if (text === undefined) continue
    const document = engine.read(pathIn(folders, uri), text)
    const last = document.faults.length > 0 ? before.find((one) => one.uri === uri) : undefined
    const configuration = last?.configuration ?? engine.settings(document).configuration
    const below = uri.slice(0, uri.lastIndexOf('/') + 1)
    const baseline = await baselineOf(below, configuration, host)
    const known = baseline?.text === undefined ? undefined : readBaseline(baseline.text)
    const seenFrom = (folder: string): ((path: string) => string) => (path) => relativeTo(pathAlone(folder), absolutePath(folders, path))
    const configured = engine.configured(configuration, seenFrom(below))
    const inBaseline = seenFrom(baseline?.uri.slice(0, baseline.uri.lastIndexOf('/') + 1) ?? below)
    loaded.push({
      uri, below, text, document, configuration,
      ...(baseline ? { baseline } : {}),
      engine: known ? configured.knowing((path) => known.get(baselinePath(inBaseline(path)))) : configured,
      problems: [...engine.check(document, undefined, host.today()).problems, ...missing(engine.settings(document), known)],
    })
  }
  return loaded.sort((a, b) => b.below.length - a.below.length)
}

/** The baseline that settings name. Its path is inside their folder, which reading them has seen to. */
async function baselineOf(below: string, { baseline }: Configuration, host: Pick<Host, 'read'>): Promise<FolderSettings['baseline']> {
  if (baseline === undefined) return undefined
  const uri = sameUri(below + baseline.split('/').filter((name) => name !== '.').map(encodeURIComponent).join('/'))
  return { uri, text: await host.read(uri) }
}

/** That the baseline is not there, or is none. */
function missing({ configuration, baselinePlace }: ReadConfiguration, known: Baseline | undefined): readonly Problem[] {
  return baselinePlace && !known ? [configProblem('baseline', baselinePlace, { given: configuration.baseline ?? '' })] : []
}
