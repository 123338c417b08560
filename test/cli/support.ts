// Runs the command line in this process, in a folder of its own, and tells what it wrote.
import { chmod, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { program } from '../../server/commandLine/program.ts'
import type { Io } from '../../server/commandLine/io.ts'

/** Files by path; a path that ends in `/` is an empty folder. */
export type Files = Readonly<Record<string, string | Uint8Array>>

export interface Situation {
  readonly files?: Files
  /** Folder in which the command runs, below the files. */
  readonly within?: string
  readonly env?: Readonly<Record<string, string>>
  readonly stdin?: string | Uint8Array
  /** Width of the terminal; without it the output goes into a pipe. */
  readonly terminal?: number
}

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
  /** What the progress line said. */
  readonly progress: readonly string[]
}

/** Runs one command line, written as in a shell with spaces between the words. */
export function run(line: string, situation: Situation = {}): Promise<Ran> {
  return inFolder(situation.files ?? {}, (folder) => runIn(folder, line, situation))
}

/** The same with words that have spaces in them, or nothing. */
export function runWords(words: readonly string[], situation: Situation = {}): Promise<Ran> {
  return inFolder(situation.files ?? {}, (folder) => runWordsIn(folder, words, situation))
}

/** Runs a command line in a folder that is there already. */
export function runIn(folder: string, line: string, situation: Situation = {}): Promise<Ran> {
  return runWordsIn(folder, line.split(' ').filter((word) => word !== ''), situation)
}

async function runWordsIn(folder: string, words: readonly string[], { within = '.', env = {}, stdin = '', terminal }: Situation = {}): Promise<Ran> {
  const written = { out: '', err: '' }
  const progress: string[] = []
  const output = (name: 'out' | 'err'): Io['stdout'] => ({ isTTY: terminal !== undefined, ...(terminal === undefined ? {} : { columns: terminal }), write: (text) => void (written[name] += text) })
  const code = await program(words, {
    stdout: output('out'), stderr: output('err'),
    stdin: (async function* () {
      yield typeof stdin === 'string' ? Buffer.from(stdin) : stdin
    })(),
    env: { SOURCE_DATE_EPOCH: '1795305600', ...env },
    cwd: join(folder, within),
    ...(terminal === undefined ? {} : { progress: async (text) => ({ update: (now) => void progress.push(now), stop: () => void progress.push(`${text} end`) }) }),
  })
  return { code, ...written, progress }
}

/** Runs as somebody whose rights are checked, which nobody does for the administrator of a container. Everybody may look into the folder and write there. */
export async function asOrdinaryUser(folder: string, use: () => Promise<void>): Promise<void> {
  await chmod(folder, 0o777)
  const isRoot = process.geteuid?.() === 0
  if (isRoot) process.seteuid?.('nobody')
  try {
    await use()
  } finally {
    if (isRoot) process.seteuid?.(0)
  }
}

/** Makes a folder with files, and takes it away afterwards. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'pitkospuut-')))
  try {
    // a repository of its own, so that nothing above the folder counts
    await mkdir(join(folder, '.git'))
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, path)
      await mkdir(path.endsWith('/') ? file : dirname(file), { recursive: true })
      if (!path.endsWith('/')) await writeFile(file, content)
    }
    return await use(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** A kind that an organisation describes itself, small enough to know by heart. */
export const EVENING = JSON.stringify({
  kind: {
    id: 'evening', files: ['*.ilta.{md,yaml}'],
    labels: { fi: ['vanhempainilta'], sv: ['föräldrakväll'], en: ['parents-evening'] },
    titles: { fi: 'Vanhempainilta', sv: 'Föräldrakväll', en: "Parents' evening" },
    descriptions: { fi: 'Ilta vanhempien kanssa.', sv: 'En kväll med föräldrarna.', en: 'An evening with parents.' },
  },
  allOf: [{ $ref: 'shared/common.schema.json' }],
  type: 'object',
  properties: {
    goals: {
      $ref: 'shared/types.schema.json#/$defs/list',
      labels: { fi: ['Tavoitteet'], sv: ['Mål'], en: ['Goals'] },
    },
    room: { type: 'string', enum: ['big', 'small'], body: 'frontmatter', labels: { fi: ['sali'], sv: ['sal'], en: ['room'] } },
  },
}, null, 2)
export const KIND_PATH = '.pitkospuut/kinds/evening.schema.json'

interface Evening {
  readonly status?: string
  readonly room?: string
  readonly extra?: string
  readonly language?: string
}

/** A document of that kind. A room that is neither big nor small is a warning in a draft and an error once the document is in use. */
export function evening(id: string, { status = 'luonnos', room = 'big', extra = '', language = 'fi' }: Evening = {}): string {
  return `---\ntyyppi: vanhempainilta\ntunniste: ${id}\notsikko: Ilta\nkieli: ${language}\ntila: ${status}\nsali: ${room}\n${extra}---\n\n# Ilta\n\n## Tavoitteet\n\n- kuulla\n`
}

/** Only what the schema says: what the rules say is not the business of these tests. */
export const SCHEMA = '--only schema'
