// What is saved where a person chooses: the report of the workspace in the forms of the command line and as a text to read, and the schema of a kind.
import { VERSION } from '../bundled/version.ts'
import type { LintedFile } from '../core/linted.ts'
import type { Language } from '../core/problem.ts'
import type { CodedRule } from '../core/rules/rule.ts'
import { SHOWING } from '../core/texts/showing.ts'
import type { Choices } from '../protocol/actions.ts'
import type { ToSave } from '../protocol/saving.ts'
import { everyDocument } from './everyDocument.ts'
import { nameBelowKinds } from './kindFiles.ts'
import type { Means } from './session.ts'
import { uiLanguage } from './wording.ts'

export interface Saving {
  readonly reportForms: () => ToSave
  readonly reportScopes: () => Promise<Choices | null>
  readonly report: (ending: string, family?: string) => Promise<{ readonly text: string } | null>
  readonly schemaChoices: () => Choices | null
  readonly schema: (kind: string) => Promise<(ToSave & { readonly text: string }) | null>
}

export function saving(means: Means): Saving {
  const { state, host } = means
  return {
    reportForms: () => {
      const language = uiLanguage(state)
      return { name: `${SHOWING.reportName[language]}-${host.today()}`, forms: FORMS.map(({ label, ending }) => ({ label: typeof label === 'string' ? label : label[language], ending })), words: wordsFor('report', language) }
    },
    reportScopes: async () => {
      if (!state.loaded) return null
      const { familiesListed } = await import('../core/features/pageList.ts')
      const language = uiLanguage(state)
      return {
        title: SHOWING.reportTitle[language], placeholder: SHOWING.reportPrompt[language],
        choices: [{ id: '', label: SHOWING.reportAll[language] }, ...familiesListed(rulesOf(means), language)],
      }
    },
    report: async (ending, family = '') => {
      if (!state.loaded) return null
      const form = FORMS.find((one) => one.ending === ending.toLowerCase()) ?? FORMS[0]
      return { text: await form.text(await lintedFiles(means, (code) => family === '' || code.startsWith(`${family}/`)), means) }
    },
    schemaChoices: () => {
      if (!state.loaded) return null
      const language = uiLanguage(state)
      const { list, settings } = state.loaded.engine.kinds
      const sorted = list.toSorted((a, b) => a.titles[language].localeCompare(b.titles[language], language))
      return {
        title: SHOWING.schemaTitle[language], placeholder: SHOWING.schemaPrompt[language],
        choices: [...sorted, ...(settings ? [settings] : [])].map(({ id, titles, descriptions }) => ({ id, label: titles[language], detail: descriptions[language] })),
      }
    },
    schema: async (id) => {
      const [{ kindSchema }, { schemas }] = await Promise.all([import('../core/features/kindSchema.ts'), import('../bundled/schemas.ts')])
      if (!state.loaded) return null
      const language = uiLanguage(state)
      const own = new Map([...state.loaded.texts].map(([uri, text]) => [nameBelowKinds(uri) ?? '', text]))
      const made = kindSchema(state.loaded.engine.kinds, schemas, own, id, language)
      return made ? { text: made.text, name: made.name, forms: [{ label: 'JSON Schema', ending: 'json' }], words: wordsFor('schema', language) } : null
    },
  }
}

interface Form {
  readonly label: string | Readonly<Record<Language, string>>
  readonly ending: string
  readonly text: (files: readonly LintedFile[], means: Means) => Promise<string>
}

const rulesOf = ({ state }: Means): readonly CodedRule[] => state.loaded?.engine.rules.all ?? []

/** What build servers alone can take (`github`) is not among them. */
const FORMS: readonly [Form, ...Form[]] = [
  { label: SHOWING.table, ending: 'csv', text: async (files, { state }) => (await import('../core/features/report.ts')).csvReport(files, uiLanguage(state)) },
  { label: SHOWING.reading, ending: 'md', text: async (files, { state, host }) => (await import('../core/features/report.ts')).markdownReport(files, uiLanguage(state), host.today()) },
  { label: 'JSON', ending: 'json', text: async (files, means) => (await import('../core/features/report.ts')).jsonText(files, VERSION, rulesOf(means)) },
  { label: 'SARIF', ending: 'sarif', text: async (files, means) => (await import('../core/features/report.ts')).sarifText(files, VERSION, rulesOf(means), uiLanguage(means.state)) },
  { label: 'JUnit XML', ending: 'xml', text: async (files, { state }) => (await import('../core/report/junit.ts')).junitText(files, uiLanguage(state)) },
]

function wordsFor(what: 'report' | 'schema', language: Language): ToSave['words'] {
  const { open, notSaved } = SHOWING
  return { title: SHOWING[`${what}Title`][language], saved: SHOWING[what === 'report' ? 'saved' : 'schemaSaved'][language], notSaved: notSaved[language], open: open[language] }
}

/** All documents of the workspace with their findings, in the order of their paths. What is no document of ours is left out, as on the command line. */
async function lintedFiles(means: Means, wanted: (code: string) => boolean): Promise<readonly LintedFile[]> {
  const { linted } = await import('../core/linted.ts')
  const found: LintedFile[] = []
  for await (const { document, checking } of everyDocument(means)) {
    const one = linted(document.path, document, checking.found(), checking.language, wanted)
    if (one.kind !== null || one.problems.length > 0) found.push(one)
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}
