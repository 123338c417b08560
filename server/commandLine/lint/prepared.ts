// What checking files needs, made of what a command line said: the same in every thread of a run.
import type { Engine } from '../../core/engine.ts'
import type { Language } from '../../core/problem.ts'
import { loadEngine, type KindTexts, type Loaded } from '../../shell/loadEngine.ts'
import type { InputFile } from '../inputs.ts'
import { readFile, type Complaint, type ReadText } from '../readFile.ts'
import { settingsWith, type Settings } from '../settings.ts'
import { createChecker, type Checker } from './checker.ts'
import { onlyCodes } from './only.ts'

/** Plain values: one thread sends them to another. */
export interface Run {
  readonly kindTexts: KindTexts
  /** Absolute path of the working folder. */
  readonly cwd: string
  /** ISO date. */
  readonly today: string
  /** Language of the messages; each document's own when absent. */
  readonly asked?: Language
  /** As `--only` gives it. */
  readonly only?: string
}

export interface Prepared {
  readonly engine: Engine
  readonly faults: Loaded['faults']
  readonly settings: Settings
  readonly wanted: (code: string) => boolean
  readonly checker: Checker
}

/** Throws a misuse for a wrong `only`. */
export async function prepared({ kindTexts, cwd, today, asked, only }: Run, readText: typeof fromFile = fromFile): Promise<Prepared> {
  const { engine, faults } = await loadEngine(kindTexts)
  const settings = settingsWith(engine, cwd)
  const wanted = onlyCodes(only, engine.rules.registered)
  const checker = createChecker(only === undefined ? ({ file }) => settings.engineFor(file) : narrowing(settings, wanted), { today, wanted, readText, ...(asked ? { asked } : {}) })
  return { engine, faults, settings, wanted, checker }
}

/** Engines that run only the rules whose findings are told, each made once. */
function narrowing(settings: Settings, wanted: (code: string) => boolean): (input: InputFile) => Engine {
  const narrowed = new Map<Engine, Engine>()
  return ({ file }) => {
    const whole = settings.engineFor(file)
    const known = narrowed.get(whole) ?? whole.narrowed(wanted)
    narrowed.set(whole, known)
    return known
  }
}

const fromFile = ({ file, path }: InputFile): ReadText | { readonly complaint: Complaint } => readFile(file, path)
