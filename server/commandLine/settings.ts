// The settings that apply to files: those of the nearest `.pitkospuut.yaml` in their folder or above, up to the folder that holds `.git`.
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { baselinePath, readBaseline, type Baseline } from '../core/baseline.ts'
import type { ReadConfiguration } from '../core/config/readConfiguration.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { SETTINGS_FILE } from '../shell/host.ts'
import { enginePath, shownPath } from './inputs.ts'
import { readFile, type Complaint } from './readFile.ts'

export interface SettingsFile {
  /** Absolute. */
  readonly file: string
  readonly document: Document
  /** The engine as these settings say. */
  readonly engine: Engine
  readonly read: ReadConfiguration
  /** The baseline that they name (absolute). */
  readonly baseline?: string
}

export interface Settings {
  /** The settings of a file (absolute), read when they are first asked for. */
  readonly of: (file: string) => SettingsFile | undefined
  /** The engine for a file. */
  readonly engineFor: (file: string) => Engine
  /** Reads a settings file by its own path, wherever it stands. */
  readonly at: (file: string) => SettingsFile | undefined
  /** Those that were asked for so far, by path. */
  readonly used: () => readonly SettingsFile[]
  /** The baseline for a file (absolute). */
  readonly baselineFor: (file: string) => string | undefined
  /** What a baseline says; undefined when the file is missing or none. */
  readonly baselineIn: (baseline: string) => Baseline | undefined
  /** Why settings could not be read. */
  readonly complaints: () => readonly Complaint[]
}

/** How baselines are taken into account: `baseline` for all files in place of those that settings name; none while one is made. */
export interface BaselineOptions {
  readonly baseline?: string
  readonly updating?: boolean
}

export function settingsWith(plain: Engine, cwd: string, { baseline, updating = false }: BaselineOptions = {}): Settings {
  const folders = new Map<string, SettingsFile | undefined>()
  const files = new Map<string, SettingsFile | undefined>()
  const complaints: Complaint[] = []
  const baselines = new Map<string, Baseline | undefined>()
  const baselineIn = (path: string): Baseline | undefined => {
    if (!baselines.has(path)) {
      const found = existsSync(path) ? readFile(path, path) : undefined
      baselines.set(path, found && 'text' in found ? readBaseline(found.text) : undefined)
    }
    return baselines.get(path)
  }
  const knowing = (one: Engine, path: string | undefined): Engine => {
    const known = path === undefined || updating ? undefined : baselineIn(path)
    return known && path !== undefined ? one.knowing((document) => known.get(pathInBaseline(path, resolve(cwd, document)))) : one
  }
  const engine = knowing(plain, baseline)
  const at = (file: string): SettingsFile | undefined => {
    if (!files.has(file)) {
      const found = readFile(file, shownPath(file, cwd))
      const complaint = 'complaint' in found ? found.complaint : found.doubt
      if (complaint) complaints.push(complaint)
      const read = 'complaint' in found || found.doubt ? undefined : settingsFile(plain, file, found.text, cwd)
      files.set(file, read && { ...read, engine: knowing(read.engine, baseline ?? read.baseline) })
    }
    return files.get(file)
  }
  const inFolder = (folder: string): SettingsFile | undefined => {
    if (!folders.has(folder)) {
      const file = join(folder, SETTINGS_FILE)
      const above = dirname(folder)
      folders.set(folder, existsSync(file) ? at(file) : above === folder || existsSync(join(folder, '.git')) ? undefined : inFolder(above))
    }
    return folders.get(folder)
  }
  return {
    at, baselineIn,
    baselineFor: (file) => baseline ?? inFolder(dirname(file))?.baseline,
    of: (file) => inFolder(dirname(file)),
    engineFor: (file) => inFolder(dirname(file))?.engine ?? engine,
    used: () => [...files.values()].filter((one) => one !== undefined).sort((a, b) => (a.file < b.file ? -1 : 1)),
    complaints: () => complaints,
  }
}

function settingsFile(engine: Engine, file: string, text: string, cwd: string): SettingsFile {
  const folder = dirname(file)
  const document = engine.read(enginePath({ file, path: shownPath(file, cwd) }), text)
  const within = (path: string): string => relative(folder, resolve(cwd, path)).split(sep).join('/')
  const read = engine.settings(document)
  const { baseline } = read.configuration
  return { file, document, read, engine: engine.configured(read.configuration, within), ...(baseline === undefined ? {} : { baseline: resolve(folder, baseline) }) }
}

/** The path under which a baseline knows a document: as seen from the folder of the baseline, with `/`. */
export function pathInBaseline(baseline: string, file: string): string {
  return baselinePath(relative(dirname(baseline), file).split(sep).join('/'))
}

export const isSettingsFile = (file: string): boolean => file.endsWith(`${sep}${SETTINGS_FILE}`) || file === SETTINGS_FILE
