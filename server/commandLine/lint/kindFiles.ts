// Kind files that an organisation wrote and that are not usable, or not wholly, as files of the report.
import { withoutCodes } from '../../core/identity.ts'
import { kindProblem } from '../../core/kinds/kindFile.ts'
import type { KindFault } from '../../core/kinds/schemaFiles.ts'
import type { Language } from '../../core/problem.ts'
import { REPORT } from '../../core/texts/commandLine.ts'
import type { OwnKinds } from '../ownKinds.ts'
import { placed, type LintedFile } from '../../core/linted.ts'

/** In no order. Their messages are in the language of the command line: a kind file has none of its own. */
export function faultyKindFiles(own: OwnKinds, faults: readonly { readonly file: string; readonly fault: KindFault }[], shown: (file: string) => string, language: Language): readonly LintedFile[] {
  const found = new Map<string, { readonly text: string; readonly faults: KindFault[] }>()
  const add = (file: string, text: string, fault: KindFault): void => {
    const known = found.get(file)
    if (known) known.faults.push(fault)
    else found.set(file, { text, faults: [fault] })
  }
  for (const { file, fault } of faults) add(own.files.get(file) ?? file, own.texts.get(file) ?? '', fault)
  for (const { file, text, fault } of own.clashes) add(file, text, fault)
  return [...found].map(([file, { text, faults: its }]) => fileFrom(shown(file), text, its, language))
}

function fileFrom(path: string, text: string, faults: readonly KindFault[], language: Language): LintedFile {
  const problems = faults.map((fault) => {
    const { place, ...rest } = kindProblem(text, fault)
    return { ...rest, severity: 'error' as const, from: place, to: place, pointer: fault.pointer, fixes: [] }
  })
  return { path: withoutCodes(path), kind: null, id: null, language, status: null, problems: placed({ text, at: (place) => place, pointer: ({ pointer = '' }) => pointer }, problems, language), successes: [], about: [REPORT.kindFile[language]], spoken: language }
}
