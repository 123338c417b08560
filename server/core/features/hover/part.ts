// What hovers are made of: parts of a few lines, told apart from the marks of Markdown, so that clients without it get plain text.
import type { Configuration } from '../../config/configuration.ts'
import type { Document } from '../../document.ts'
import { withoutIdentity } from '../../identity.ts'
import type { Kinds } from '../../kinds/select.ts'
import type { Spot } from '../../nodeAt.ts'
import { inWords, type Language, type Problem } from '../../problem.ts'
import type { CodedRule } from '../../rules/rule.ts'
import type { Span } from '../../text.ts'
import { HOVER } from '../../texts/hover.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'

/** What is said of a stretch of a document. */
export interface Part {
  readonly span: Span
  readonly lines: readonly Line[]
}
export interface Line {
  readonly runs: readonly Run[]
  /** One of a list. */
  readonly bullet?: true
}
/** Words as they are, or with a weight. */
export type Run = string | { readonly strong: string } | { readonly em: string } | { readonly text: string; readonly href: string }

/** What a hover may look at. */
export interface Around {
  readonly document: Document
  readonly view: DocumentView
  readonly offset: number
  /** What stands there; absent between the parts of a document. */
  readonly spot?: Spot
  /** The language to speak. */
  readonly language: Language
  readonly kinds: Kinds
  readonly rules: readonly CodedRule[]
  readonly workspace: Workspace
  readonly configuration: Configuration
  /** The findings with where they stand. */
  readonly findings: readonly PlacedProblem[]
  /** URI of the folder with the pages of the rules. */
  readonly docs?: string
}
export interface PlacedProblem extends Span {
  readonly problem: Problem
}

export const line = (...runs: readonly Run[]): Line => ({ runs })
export const bullet = (...runs: readonly Run[]): Line => ({ runs, bullet: true })
export const strong = (text: string): Run => ({ strong: text })
export const em = (text: string): Run => ({ em: text })

/** So many of a list are shown. */
export const MOST_LISTED = 5

/** The first of many, and how many more there are. */
export function listed(all: readonly (readonly Run[])[], language: Language): readonly Line[] {
  const rest = all.length - MOST_LISTED
  return [...all.slice(0, MOST_LISTED).map((runs) => bullet(...runs)), ...(rest > 0 ? [bullet(inWords(HOVER.more, { n: rest }, language))] : [])]
}

/** A text of a document in one short line. */
export function quoted(text: string, longest = 100): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  return flat.length > longest ? `${flat.slice(0, longest - 1).trimEnd()}…` : flat
}

/** A hover never has more lines. */
const MOST = 12

/** The parts in the notation that the client shows. What could be a personal identity code is left out. */
export function written(parts: readonly Part[], notation: 'markdown' | 'plaintext'): string {
  let room = MOST
  const shown = parts.map(({ lines }) => lines.slice(0, room).map((one) => {
    room--
    return one
  })).filter((lines) => lines.length > 0)
  return shown.map((lines) => (notation === 'markdown' ? markdown(lines) : plaintext(lines))).join(notation === 'markdown' ? '\n\n---\n\n' : '\n\n')
}

const plaintext = (lines: readonly Line[]): string =>
  lines.map(({ runs, bullet: listed }) => `${listed ? '- ' : ''}${withoutIdentity(runs.map(words).join(''))}`).join('\n')

/** Lines with hard breaks; a list stands by itself. */
function markdown(lines: readonly Line[]): string {
  return lines.map((one, index) => {
    const next = lines[index + 1]
    const end = next === undefined ? '' : one.bullet && next.bullet ? '\n' : one.bullet !== next.bullet ? '\n\n' : '  \n'
    return `${one.bullet ? '- ' : ''}${marked(one)}${end}`
  }).join('')
}

/** A code may be spread over several runs. */
function marked({ runs }: Line): string {
  const plain = runs.map(words).join('')
  return withoutIdentity(plain) === plain ? runs.map(inMarkdown).join('') : escaped(withoutIdentity(plain))
}

function inMarkdown(run: Run): string {
  if (typeof run === 'string') return escaped(run)
  if ('strong' in run) return `**${escaped(run.strong)}**`
  if ('em' in run) return `*${escaped(run.em)}*`
  return `[${escaped(run.text)}](${run.href})`
}

const words = (run: Run): string => (typeof run === 'string' ? run : 'strong' in run ? run.strong : 'em' in run ? run.em : run.text)

/** What looks like Markdown or HTML is shown as it is. */
const escaped = (text: string): string => text.replace(/[\\`*_[\]<>{}#|~&!]/gu, '\\$&').replace(/^([-+]|\d{1,9}[.)])(?=\s)/u, (mark) => `${mark.slice(0, -1)}\\${mark.slice(-1)}`)
