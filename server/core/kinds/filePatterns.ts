// File patterns of kinds and of a workspace, compiled once.
import picomatch from 'picomatch'

/** True for a path (with `/`) that one of the patterns names. */
export type MatchesFile = (path: string) => boolean

const OPTIONS = { nocase: true, dot: true }
const isNever = picomatch(['readme*', '**/readme*', 'index.*', '**/index.*'], OPTIONS)

/** A pattern with a folder is held against the whole path, one without against the file's name. `README*` and `index.*` never match. */
export function filePatterns(patterns: readonly string[]): MatchesFile {
  const whole = compiled(patterns.filter((pattern) => pattern.includes('/')))
  const named = compiled(patterns.filter((pattern) => !pattern.includes('/')))
  return (path) => (whole(path) || named(path.slice(path.lastIndexOf('/') + 1))) && !isNever(path)
}

const compiled = (patterns: readonly string[]): MatchesFile => (patterns.length === 0 ? () => false : picomatch([...patterns], OPTIONS))
