// The settings that apply to files: those of the nearest `.pitkospuut.yaml` in their folder or above, up to the folder that holds `.git`.
import { existsSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { SETTINGS_FILE } from '../core/config/configuration.ts'
import type { Document } from '../core/document.ts'
import type { Engine } from '../core/engine.ts'
import { enginePath, shownPath } from './inputs.ts'
import { readFile, type Complaint } from './readFile.ts'

export interface SettingsFile {
  /** Absolute. */
  readonly file: string
  readonly folder: string
  readonly document: Document
  /** The engine as these settings say. */
  readonly engine: Engine
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
  /** Why settings could not be read. */
  readonly complaints: () => readonly Complaint[]
}

export function settingsWith(engine: Engine, cwd: string): Settings {
  const folders = new Map<string, SettingsFile | undefined>()
  const files = new Map<string, SettingsFile | undefined>()
  const complaints: Complaint[] = []
  const at = (file: string): SettingsFile | undefined => {
    if (!files.has(file)) {
      const found = readFile(file, shownPath(file, cwd))
      if ('complaint' in found) complaints.push(found.complaint)
      files.set(file, 'complaint' in found ? undefined : settingsFile(engine, file, found.text, cwd))
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
    at,
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
  return { file, folder, document, engine: engine.configured(engine.settings(document).configuration, within) }
}

export const isSettingsFile = (file: string): boolean => file.endsWith(`${sep}${SETTINGS_FILE}`) || file === SETTINGS_FILE
