// What can be read beside the documents: pages of rules and kinds, and the content of a document as data.
import { SHOWING } from '../core/texts/showing.ts'
import type { Choices } from '../protocol/actions.ts'
import type { ModelParams } from '../protocol/showing.ts'
import type { Means } from './session.ts'
import { askedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'

export interface Showing {
  /** The page of a rule or a kind as Markdown in the language of the editor; null when there is none. */
  readonly page: (page: string) => Promise<string | null>
  readonly pages: (about: 'rules' | 'kinds') => Promise<Choices | null>
  readonly modelForms: () => Choices
  readonly model: (params: ModelParams) => Promise<{ readonly text: string; readonly languageId: 'json' | 'yaml' } | { readonly refused: string }>
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
    modelForms: () => {
      const language = uiLanguage(state)
      const { dataTitle, dataPrompt, dataJson, dataYaml, dataOutline } = SHOWING
      return { title: dataTitle[language], placeholder: dataPrompt[language], choices: [{ id: 'json', label: dataJson[language] }, { id: 'yaml', label: dataYaml[language] }, { id: 'outline', label: dataOutline[language] }] }
    },
    model: async ({ textDocument, form }) => {
      const { modelText, outlineText } = await import('../core/features/asData.ts')
      const asked = askedIn(means, textDocument.uri)
      if (!asked) return { refused: SHOWING.noKind[uiLanguage(state)] }
      const { document, view, checking: { language } } = asked
      if (form === 'outline') return { text: outlineText(document, view, language), languageId: 'json' }
      const languageId = form === 'yaml' ? 'yaml' : 'json'
      return { text: modelText(document, languageId), languageId }
    },
  }
}
