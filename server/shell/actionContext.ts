// What all code actions of an open document rest on: its findings now, and which kinds are asked for.
import type { Problem } from '../core/problem.ts'
import { checkingOf, type CheckingOf } from './affected.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'

export interface Checked extends CheckingOf {
  readonly problems: readonly Problem[]
}

/** Undefined when nothing is to be said of the document. */
export function checkedNow(means: Means, { uri, document }: OpenDocument): Checked | undefined {
  const checking = checkingOf(means, sameUri(uri), document)
  return checking && { ...checking, problems: checking.check(document) }
}

/** True when a client asks for everything, for a kind or for one that it is part of. */
export const wants = (only: readonly string[] | undefined, kind: string): boolean => only === undefined || only.some((one) => one === '' || kind === one || kind.startsWith(`${one}.`))
