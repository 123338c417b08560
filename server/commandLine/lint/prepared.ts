// What checking files needs, made of what a command line said: the same in every thread of a run.
import type { Engine } from '../../core/engine.ts'
import type { Language } from '../../core/problem.ts'
import { loadEngine, type KindTexts, type Loaded } from '../../shell/loadEngine.ts'
import type { InputFile } from '../inputs.ts'
import { readFile, type Complaint, type ReadText } from '../readFile.ts'
import { settingsWith, type Settings } from '../settings.ts'
import { recorder } from './recording.ts'
import { createChecker, type Checker } from './checker.ts'
import { withContents } from './contents.ts'
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
  /** The baseline for all documents (absolute), in place of those that settings name. */
  readonly baseline?: string
  /** A baseline is to be made: none hides anything. */
  readonly updating?: true
}

export interface Prepared {
  readonly engine: Engine
  readonly faults: Loaded['faults']
  readonly settings: Settings
  readonly wanted: (code: string) => boolean
  readonly checker: Checker
}

/** Throws a misuse for a wrong `only`. */
export async function prepared({ kindTexts, cwd, today, asked, only, baseline, updating }: Run, readText: typeof fromFile = fromFile): Promise<Prepared> {
  const { engine, faults } = await loadEngine(kindTexts, () => import('../../core/kinds/compile.ts'))
  const settings = settingsWith(engine, cwd, { ...(baseline === undefined ? {} : { baseline }), updating: updating === true })
  const wanted = onlyCodes(only, engine.rules.registered)
  const engineFor = only === undefined ? ({ file }: InputFile): Engine => settings.engineFor(file) : narrowing(settings, wanted)
  const whole = withContents({ cwd, engineFor: settings.engineFor, readText })
  const checker = createChecker(engineFor, { today, wanted, readText, whole, ...(updating ? { record: recorder(settings, wanted) } : {}), ...(asked ? { asked } : {}) })
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
