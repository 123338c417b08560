// The file patterns of a workspace's settings: which can be used, and what they match.
import picomatch from 'picomatch'
import type { MatchesFile } from '../kinds/filePatterns.ts'

/**
 * True for a pattern that can be used: relative, without `..`, and with so few stars that matching it takes no time worth speaking of (each star
 * of a pattern multiplies the ways in which a path may match).
 */
export function isUsable(pattern: string): boolean {
  if (pattern.trim() === '' || pattern.length > MAX_LENGTH || /^(?:[/!\\]|[a-z]:)|(?:^|\/)\.\.(?:\/|$)|[@?!+*]\(/iu.test(pattern)) return false
  const parts = pattern.split('/')
  const deep = parts.filter((part) => part === '**').length
  return deep <= MAX_DEEP && parts.every((part) => part === '**' || (part.match(/\*/gu)?.length ?? 0) <= MAX_STARS) && (pattern.match(/[{}]/gu)?.length ?? 0) <= MAX_BRACES
}

const MAX_LENGTH = 200
const MAX_STARS = 3
const MAX_DEEP = 3
const MAX_BRACES = 4

/** What is not checked: a name without a slash stands for every file and folder of that name, a folder for all that is in it. */
export function ignorePatterns(patterns: readonly string[]): MatchesFile {
  if (patterns.length === 0) return () => false
  const whole = patterns.flatMap((pattern) => {
    const bare = pattern.replace(/\/+$/u, '').replace(/^\.\//u, '')
    return bare.includes('/') ? [bare, `${bare}/**`] : [`**/${bare}`, `**/${bare}/**`]
  })
  return picomatch(whole, { nocase: true, dot: true })
}
