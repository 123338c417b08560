// What can be read beside the documents: pages of rules and kinds, the content of a document as data, a report of all findings.
import type { LintedFile } from '../core/linted.ts'
import { SHOWING } from '../core/texts/showing.ts'
import type { Choices } from '../protocol/actions.ts'
import type { Report } from '../protocol/showing.ts'
import { checkingOf, engineFor, tellsClosed } from './affected.ts'
import type { Document } from '../core/document.ts'
import { textHere } from './leftFiles.ts'
import type { Means } from './session.ts'
import { sameUri } from './uris.ts'
import { languageFor, uiLanguage } from './wording.ts'

export interface Showing {
  /** The page of a rule or a kind as Markdown in the language of the editor; null when there is none. */
  readonly page: (page: string) => Promise<string | null>
  readonly pages: (about: 'rules' | 'kinds') => Promise<Choices | null>
  readonly model: (uri: string) => Promise<{ readonly text: string } | { readonly refused: string }>
  readonly report: () => Promise<Report>
}

export function showing(means: Means): Showing {
  const { state } = means
  return {
    page: async (page) => {
      const [{ rulePage }, { pageOfKind }] = await Promise.all([import('../core/features/rulePage.ts'), import('../core/features/pageList.ts')])
      const language = uiLanguage(state)
      const { rules, kinds } = state.loaded?.engine ?? {}
      return rulePage(rules?.registered ?? [], page, language) ?? pageOfKind(kinds?.list ?? [], page, language) ?? null
    },
    pages: async (about) => {
      const { rulesListed, kindsListed } = await import('../core/features/pageList.ts')
      const language = uiLanguage(state)
      if (!state.loaded) return null
      const { rules, kinds } = state.loaded.engine
      const listed = about === 'rules' ? rulesListed(rules.registered, language) : kindsListed(kinds.list, language)
      return { title: SHOWING[`${about}Title`][language], placeholder: SHOWING[`${about}Prompt`][language], choices: listed.map(({ page, ...choice }) => ({ id: page, ...choice })) }
    },
    model: async (uri) => {
      const { modelOf } = await import('../core/model.ts')
      const { content, memo } = state.open.get(sameUri(uri))?.document ?? {}
      return content && memo ? { text: `${JSON.stringify(modelOf(content, memo), null, 2)}\n` } : { refused: SHOWING.noKind[uiLanguage(state)] }
    },
    report: async () => {
      const { csvReport, markdownReport } = await import('../core/features/report.ts')
      const language = uiLanguage(state)
      const files = await lintedFiles(means)
      const today = means.host.today()
      const { reportTitle, reportName, saved, notSaved, open } = SHOWING
      return {
        csv: csvReport(files, language), md: markdownReport(files, language, today), name: `${reportName[language]}-${today}`,
        words: { title: reportTitle[language], saved: saved[language], notSaved: notSaved[language], open: open[language] },
      }
    },
  }
}

/** All documents of the workspace with their findings, in the order of their paths: as they are open, else as they are in their files. */
async function lintedFiles(means: Means): Promise<readonly LintedFile[]> {
  const { state, files, host, turns } = means
  const { linted } = await import('../core/linted.ts')
  await files.idle()
  const found: LintedFile[] = []
  const add = (uri: string, document: Document): void => {
    const checking = document.content && checkingOf(means, uri, document)
    if (checking) found.push(linted(document.path, document, checking.found(), languageFor(state, document, checking.engine.configuration.language), () => true))
  }
  for (const [uri, { document }] of [...state.open]) add(uri, document)
  for (const { uri, path } of state.index.closed()) {
    if (state.open.has(uri) || !tellsClosed(state, uri)) continue
    await turns.next()
    const text = await textHere(host, uri)
    if (text !== undefined && state.loaded) add(uri, engineFor(state.loaded, uri).read(path, text))
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1))
}
