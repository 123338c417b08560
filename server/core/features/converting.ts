// A document written in the other notation, beside itself: the text, the name of the file, and what is not in it as it was.
import { linesOfDocument, locator, type Document } from '../document.ts'
import type { Kind } from '../kinds/kind.ts'
import { fileNameWith } from '../create/naming.ts'
import type { Problem, Texts, Values } from '../problem.ts'
import { convert, type Sentence } from '../render/convert.ts'
import { positionAt } from '../text.ts'
import { CONVERTING } from '../texts/convert.ts'
import type { DocumentView } from '../view.ts'

export interface Conversion {
  readonly fileName: string
  readonly text: string
  readonly lost: readonly Sentence[]
}

export interface NotConverted {
  readonly refused: Texts
  readonly values: Values
}

/**
 * What the document is in the other notation. Refused where a part of it cannot be read: that part would be missing. `isTaken`: of file names in
 * its folder. `read` reads a text under a path.
 */
export function conversionOf(document: Document, view: DocumentView, read: (path: string, text: string) => Document, isTaken: (fileName: string) => boolean): Conversion | NotConverted {
  const [fault] = document.faults
  if (fault || !document.content) {
    const line = fault ? positionAt(linesOfDocument(document), locator(document)(fault.place).start).line + 1 : 1
    return { refused: CONVERTING.unread, values: { line } }
  }
  const to = document.notation === 'yaml' ? 'markdown' : 'yaml'
  const { text, lost } = convert(document, view, to)
  const folder = document.path.slice(0, document.path.lastIndexOf('/') + 1)
  const isOfKind = (name: string): boolean => sameKind(read(folder + name, text).selection.kind, view.kind)
  const stems = stemsOf(document.path.slice(folder.length))
  const [plain, byKind] = [stems.map((stem) => `${stem}.${to === 'yaml' ? 'yaml' : 'md'}`), stems.map((stem) => fileNameWith({ kind: view.kind, language: view.language, notation: to }, stem))]
  const free = [plain, byKind].flatMap((names) => names.find((name) => !isTaken(name)) ?? [])
  const fileName = free.find(isOfKind) ?? free[0] ?? byKind[0] ?? ''
  return { fileName, text, lost }
}

/** Refused while a personal identity code is open: there would be two of it. `problems` are those of the document, off switches heeded. */
export function refusedForCode(document: Document, problems: readonly Problem[]): NotConverted | undefined {
  const code = problems.find((problem) => problem.code.startsWith(IDENTITY_CODE))
  return code && { refused: CONVERTING.code, values: { line: positionAt(linesOfDocument(document), locator(document)(code.from).start).line + 1 } }
}

/** Also of the rule about what looks like one. */
const IDENTITY_CODE = 'privacy/identity-code'

const sameKind = (one: Kind | undefined, other: Kind): boolean => one?.id === other.id

/** The name without its ending, then with numbers in it: `kehra.swot`, `kehra-2.swot` … */
function stemsOf(name: string): readonly string[] {
  const stem = name.replace(/\.[^.]+$/u, '')
  const dot = stem.indexOf('.', 1)
  const [first, rest] = dot < 0 ? [stem, ''] : [stem.slice(0, dot), stem.slice(dot)]
  return [stem, ...Array.from({ length: MOST }, (_, index) => `${first}-${index + 2}${rest}`)]
}

const MOST = 99
