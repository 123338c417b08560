// What checks looked at in a document, so that they look again only when that has changed.
import { alike } from './alike.ts'
import type { Contents } from './contents.ts'
import type { Memo } from './memo.ts'
import type { DocumentView } from './view.ts'
import { EMPTY_WORKSPACE, type Workspace } from './workspace.ts'

/** Runs what reads a view. */
export interface Looking {
  /** What `compute` makes of the view and of the other documents. `key` stands for `compute`, which must ask nothing but its arguments. */
  readonly run: <T>(key: object, compute: Compute<T>) => T
}
export type Compute<T> = (view: DocumentView, others: () => Workspace) => T

/** A document that is looked at for the second time is being edited: from then on it is watched. `viewer`: who looks, with other keys than others. */
export function lookingAt(view: DocumentView, viewer: object, memo: Memo, workspace?: Workspace): Looking {
  const looked = memo<{ times: number; watch?: Watch }>(viewer, LOOKED, () => ({ times: 0 }))
  if (looked.times++ === 0) return glance(view, workspace)
  looked.watch ??= createWatch(memo)
  return looked.watch.see(view, workspace)
}

const LOOKED = {}

/** Looks at a view once, and remembers nothing. */
export function glance(view: DocumentView, workspace: Workspace = EMPTY_WORKSPACE): Looking {
  const others = (): Workspace => workspace
  return { run: (_key, compute) => compute(view, others) }
}

/** Looks at one view after the other, each of the text as it was edited. */
export interface Watch {
  readonly see: (view: DocumentView, workspace?: Workspace) => Looking
}

interface Seen {
  readonly view: DocumentView
  readonly workspace: Workspace
}

/** A question to what is seen; it is known by its identity. */
type Question = (seen: Seen) => unknown

/** The answer to a question as it was last, and since when it has been so. */
interface Answer {
  readonly question: Question
  value: unknown
  since: number
  asked: number
}

interface Result {
  readonly value: unknown
  readonly answers: readonly Answer[]
  /** When it was computed. */
  readonly at: number
}

/**
 * A result is computed again only when one of the answers that it rests on is another one. What is computed asks by way of a view whose every
 * property is such a question; it always answers for the view that was seen last, also to what was made from an earlier one.
 */
export function createWatch(remember: Memo): Watch {
  const answers = new Map<Question, Answer>()
  const results = new Map<object, Result>()
  let seen: Seen | undefined
  let now = 0
  let noted: Set<Answer> | undefined
  const current = (answer: Answer): Answer => {
    if (answer.asked === now || !seen) return answer
    answer.asked = now
    const value = answer.question(seen)
    if (alike(value, answer.value)) return answer
    answer.value = value
    answer.since = now
    return answer
  }
  const look = (question: Question): unknown => {
    let answer = answers.get(question)
    if (answer) current(answer)
    else answers.set(question, (answer = { question, value: seen && question(seen), since: now, asked: now }))
    noted?.add(answer)
    return answer.value
  }
  const view = watched(look, remember)
  const contents = watchedContents(look)
  const others = (): Workspace => {
    const workspace = look(WORKSPACE) as Workspace
    return workspace.contents ? { ...workspace, contents } : workspace
  }
  const run: Looking['run'] = <T>(key: object, compute: Compute<T>): T => {
    const last = results.get(key)
    if (last && holds(last, current)) return last.value as T
    noted = new Set()
    try {
      const value = compute(view, others)
      results.set(key, { value, answers: [...noted], at: now })
      return value
    } finally {
      noted = undefined
    }
  }
  return {
    see: (next, workspace = EMPTY_WORKSPACE) => {
      seen = { view: next, workspace }
      now++
      return { run }
    },
  }
}

function holds({ answers, at }: Result, current: (answer: Answer) => Answer): boolean {
  for (const answer of answers) if (current(answer).since > at) return false
  return true
}

const WORKSPACE: Question = ({ workspace }) => workspace

/** Contents of other documents and of copies, which may become known or change while the facts stay as they are: each is a question of its own. */
function watchedContents(look: (question: Question) => unknown): Contents {
  const questions = new Map<string, Question>()
  const asked = <T>(parts: readonly (string | undefined)[], ask: (contents: Contents) => T | undefined): T | undefined => {
    const key = JSON.stringify(parts)
    let question = questions.get(key)
    if (!question) questions.set(key, (question = ({ workspace }) => workspace.contents && ask(workspace.contents)))
    return look(question) as T | undefined
  }
  return {
    copyOf: (path, version) => asked(['copy', path, version], (contents) => contents.copyOf(path, version)),
    fingerprintOf: (path, item) => asked(['print', path, item], (contents) => contents.fingerprintOf(path, item)),
  }
}

/** What can be asked of a view by the name of a property; all of them, as the type says. */
const PROPERTIES: Readonly<Record<Exclude<keyof DocumentView, 'remember' | 'perBlock' | 'someBlock' | 'perSource' | 'someSource' | 'perPiece' | 'perSection' | 'perExtra' | 'sectionsWith' | 'entry'>, Question>> = {
  kind: ({ view }) => view.kind, path: ({ view }) => view.path, language: ({ view }) => view.language, status: ({ view }) => view.status, inUse: ({ view }) => view.inUse, archived: ({ view }) => view.archived,
  isPublic: ({ view }) => view.isPublic, today: ({ view }) => view.today, settings: ({ view }) => view.settings, outline: ({ view }) => view.outline, start: ({ view }) => view.start,
  root: ({ view }) => view.root, sections: ({ view }) => view.sections, extras: ({ view }) => view.extras, groups: ({ view }) => view.groups,
  text: ({ view }) => view.text, notation: ({ view }) => view.notation, isBroken: ({ view }) => view.isBroken, spanOf: ({ view }) => view.spanOf,
}

/** A view that passes every question on to `look`. */
function watched(look: (question: Question) => unknown, remember: Memo): DocumentView {
  const asking = <K extends object | string, H extends readonly unknown[], T>(ask: (view: DocumentView, about: K, ...how: H) => T): ((about: K, ...how: H) => T) => {
    const questions = new Map<K, Question>()
    return (about, ...how) => {
      let question = questions.get(about)
      if (!question) questions.set(about, (question = ({ view }) => ask(view, about, ...how)))
      return look(question) as T
    }
  }
  const view = {
    remember,
    sectionsWith: asking((one, role: string) => one.sectionsWith(role)),
    entry: asking((one, key: string) => one.entry(key)),
    perBlock: asking((one, ...asked: Parameters<DocumentView['perBlock']>) => one.perBlock(...asked)),
    someBlock: asking((one, ...asked: Parameters<DocumentView['someBlock']>) => one.someBlock(...asked)),
    perSource: asking((one, ...asked: Parameters<DocumentView['perSource']>) => one.perSource(...asked)),
    someSource: asking((one, ...asked: Parameters<DocumentView['someSource']>) => one.someSource(...asked)),
    perPiece: asking((one, compute: Parameters<DocumentView['perPiece']>[0]) => one.perPiece(compute)),
    perSection: asking((one, compute: Parameters<DocumentView['perSection']>[0]) => one.perSection(compute)),
    perExtra: asking((one, compute: Parameters<DocumentView['perExtra']>[0]) => one.perExtra(compute)),
  }
  const properties = Object.entries(PROPERTIES).map(([name, question]): [string, PropertyDescriptor] => [name, { enumerable: true, get: () => look(question) }])
  return Object.defineProperties(view, Object.fromEntries(properties)) as unknown as DocumentView
}
