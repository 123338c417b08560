// What a document is asked for and what answers make of it, as tests of filling in write it.
import assert from 'node:assert/strict'
import type { Document } from '../../server/core/document.ts'
import { withEdits } from '../../server/core/edit/apply.ts'
import { answer, type Answered, type Given } from '../../server/core/features/details/answer.ts'
import { questionsOf, type Question } from '../../server/core/features/details/questions.ts'
import type { Language } from '../../server/core/problem.ts'
import type { DocumentView } from '../../server/core/view.ts'
import { engine } from '../support/engine.ts'

const TODAY = '2026-11-22'

interface Asked {
  readonly document: Document
  readonly view: DocumentView
  readonly questions: (language: Language) => readonly Question[]
}

/** A text is read and asked once, however many of its questions a test answers. */
const known = new Map<string, Asked>()
afterEach(() => known.clear())

export function asked(text: string, path = pathFor(text)): Asked {
  const name = `${path} ${text}`
  const found = known.get(name) ?? read(text, path)
  known.set(name, found)
  return found
}

/** The kind may come from the name. */
const pathFor = (text: string): string => (/^\ufeff?(?:---|#)/u.test(text) ? 'a.hankekortti.md' : 'a.yaml')

function read(text: string, path: string): Asked {
  const document = engine.read(path, text)
  const view = engine.view(document, TODAY)
  assert.ok(view, 'of a kind')
  const byLanguage: Partial<Record<Language, readonly Question[]>> = {}
  return { document, view, questions: (language) => (byLanguage[language] ??= questionsOf(view, language)) }
}

export const questions = (text: string, language: Language = 'fi'): readonly Question[] => asked(text).questions(language)

export function answered(text: string, pointer: string, given: Given, language: Language = 'fi', path = pathFor(text)): Answered {
  const { document, view } = asked(text, path)
  return answer({ document, view, edit: engine.edit, language }, pointer, given)
}

/** The text after an answer; what is said when it is refused. */
export function filled(text: string, pointer: string, given: Given, path = pathFor(text)): string {
  const result = answered(text, pointer, given, 'fi', path)
  return 'refused' in result ? result.refused : withEdits(text, result.edits)
}

/** A project card with keys in its frontmatter. */
export const card = (keys: string, body = '# Arki\n'): string => `---\ntyyppi: hankekortti\n${keys}---\n\n${body}`
