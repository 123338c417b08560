// How a new document is called: its id and its file name, neither of which anything else has.
import { COMMON } from '../common.ts'
import type { Kind } from '../kinds/kind.ts'
import { display, LANGUAGES } from '../kinds/labels.ts'
import type { Language, Texts } from '../problem.ts'
import { slugOf } from '../slug.ts'

export interface Naming {
  readonly kind: Kind
  readonly language: Language
  readonly notation: 'markdown' | 'yaml'
  readonly title: string
  /** The file of the same document in another language. */
  readonly sister?: string
  readonly isTaken: (idOrFileName: string) => boolean
}

/** The id: the title, with the kind behind it or a number where that is taken. */
export function idFor({ kind, language, title, isTaken }: Naming): string {
  const name = slugOf(display(kind.labels, language)) || kind.id
  const stem = (subjectsIn(title, kind).length > 0 && slugOf(title)) || name
  const fits = (id: string): boolean => !kind.validate({ [COMMON.id]: id }).some(({ pointer }) => pointer === `/${COMMON.id}`)
  const isFree = (id: string): boolean => fits(id) && !isTaken(id)
  return [stem, `${stem}-${name}`].find(isFree) ?? numbered(stem, isFree) ?? numbered(`${name}-${stem}`, isFree) ?? stem
}

/** The file name: what the title says beside the kind, and the ending by which the kind knows its files. */
export function fileNameFor(naming: Naming): string {
  const { kind, language, title, sister, isTaken } = naming
  const nameOf = (one: string): string => fileNameWith(naming, one)
  const isFree = (one: string): boolean => !isTaken(nameOf(one))
  const stem = (sister === undefined ? '' : sisterStem(sister, naming)) || slugOf(subjectsIn(title, kind).join(' ')) || NEW[language]
  return nameOf(isFree(stem) ? stem : numbered(stem, isFree) ?? stem)
}

/** `malli.abc.md` and its sister `malli.sv.abc.md`; `kehra.hankekortti.md` and `kehra.projektkort.md`. */
function sisterStem(sister: string, naming: Naming): string {
  const name = sister.slice(sister.lastIndexOf('/') + 1)
  const stem = name.slice(0, Math.max(0, name.indexOf('.')))
  const ending = (one: string): string => one.slice(one.indexOf('.')).replace(/\.[^.]+$/u, '')
  if (stem === '') return ''
  return ending(name.replace(/\.(?:fi|sv|en)(?=\.)/u, '')) === ending(fileNameWith(naming, stem)) ? `${stem}.${naming.language}` : stem
}

/** The parts of a title that say more than the kind, folded: of `SWOT-analyysi: Kehrä II` the second. */
function subjectsIn(title: string, { titles, labels }: Kind): readonly string[] {
  const own = new Set(LANGUAGES.flatMap((one) => [titles[one], ...labels[one]]).map(slugOf))
  return title.split(/[:–—|]\s+|\s[-–—|]\s/u).map(slugOf).filter((part) => part !== '' && !own.has(part.replace(/-\d{4}$/u, '')))
}

const NEW: Texts = { fi: 'uusi', sv: 'ny', en: 'new' }

function numbered(stem: string, isFree: (name: string) => boolean): string | undefined {
  for (let count = 2; count < MOST; count++) if (isFree(`${stem}-${count}`)) return `${stem}-${count}`
  return undefined
}

const MOST = 1000

/** By the first pattern of the kind that leaves the name open, with the alternative that speaks the language. */
export function fileNameWith({ kind, language, notation }: Pick<Naming, 'kind' | 'language' | 'notation'>, stem: string): string {
  const ending = notation === 'yaml' ? 'yaml' : 'md'
  const wanted = [language, ...LANGUAGES].map((one) => kind.labels[one].map(slugOf))
  const names = kind.files.filter((pattern) => !pattern.includes('/')).flatMap((pattern) => filled(pattern, stem, wanted, ending))
  return names.find((name) => kind.matchesFile(name)) ?? `${stem}.${ending}`
}

/** `*.{a,b}.{md,yaml}` with a stem: of each choice the one that is wanted most, else the first. Nothing for patterns of another form or ending. */
function filled(pattern: string, stem: string, wanted: readonly (readonly string[])[], ending: string): readonly string[] {
  if (!/^\*[^*?[\]()!]{1,300}$/u.test(pattern)) return []
  const whole = pattern.replace(/\{([^{}]{1,200})\}/gu, (_all, choices: string) => chosen(choices.split(','), wanted, ending))
  const name = whole.replace('*', stem)
  return name.endsWith(`.${ending}`) ? [name] : []
}

function chosen(choices: readonly string[], wanted: readonly (readonly string[])[], ending: string): string {
  if (choices.includes(ending)) return ending
  for (const names of wanted) {
    const exact = choices.find((choice) => names.includes(choice)) ?? choices.find((choice) => names.includes(slugOf(choice)))
    const part = exact ?? choices.find((choice) => names.some((name) => name.split('-').includes(choice)))
    if (part !== undefined) return part
  }
  return choices[0] ?? ''
}
