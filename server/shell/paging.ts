// The open document as a page that stands alone, with its images, and the words around it.
import { documentStyle } from '../bundled/styles.ts'
import { createPage, leftOff, loadImages, MAX_IMAGE, type Left } from '../core/features/exporting.ts'
import { holdsIdentity, withoutIdentity } from '../core/identity.ts'
import { LANGUAGES } from '../core/kinds/labels.ts'
import { inWords, type Language } from '../core/problem.ts'
import { slugOf } from '../core/slug.ts'
import { LANGUAGE_NAMES } from '../core/texts/newDocument.ts'
import { PAGE } from '../core/texts/page.ts'
import { NOT_MADE } from '../core/texts/refactor.ts'
import { SHOWING } from '../core/texts/showing.ts'
import type { Choices } from '../protocol/actions.ts'
import type { DocumentPage, DocumentPageParams } from '../protocol/page.ts'
import { firstOf } from './firstOf.ts'
import type { Means } from './session.ts'
import { decoded, folderOf, sameUri } from './uris.ts'
import { askedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'

export interface Paging {
  readonly pageLanguages: (uri: string) => Choices | null
  readonly documentPage: (params: DocumentPageParams) => Promise<DocumentPage | { readonly refused: string } | null>
}

export function paging(means: Means): Paging {
  const { state, host, files } = means
  return {
    pageLanguages: (given) => {
      const view = askedIn(means, given)?.view
      if (!view || view.kind.purpose) return null
      const ui = uiLanguage(state)
      const of = (id: Language): Choices['choices'][number] => ({ id, label: LANGUAGE_NAMES[id], ...(id === view.language ? { detail: PAGE.ownLanguage[ui] } : {}) })
      return { title: PAGE.title[ui], placeholder: PAGE.languagePrompt[ui], choices: [view.language, ...LANGUAGES.filter((id) => id !== view.language)].map(of) }
    },
    documentPage: async ({ textDocument: { uri: given }, language: wanted }) => {
      if (!state.loaded) return null
      // titles of documents that it names are shown
      await files.idle()
      const asked = askedIn(means, given)
      if (!asked || asked.view.kind.purpose) return { refused: NOT_MADE.notOurs[uiLanguage(state)] }
      const uri = sameUri(given)
      const { document, view, checking: { engine, workspace, language } } = asked
      // what a baseline knows is known, and no less personal
      const { problems } = engine.knowing(() => undefined).check(document, undefined, view.today)
      const options = { labels: LANGUAGES.find((one) => one === wanted) ?? language, style: documentStyle, problems, themes: engine.configuration.themes }
      const bare = createPage(document, view, workspace, options)
      const folder = folderOf(state.folders, uri)?.uri ?? uri.slice(0, uri.lastIndexOf('/'))
      const images = await loadImages(bare.wanted, decoded(uri.slice(folder.length + 1)), async (path) => {
        const image = sameUri(`${folder}/${path.split('/').map(encodeURIComponent).join('/')}`)
        return ((await host.look?.(image))?.size ?? 0) > MAX_IMAGE ? undefined : host.bytes(image)
      })
      const page = images.size === 0 ? bare : createPage(document, view, workspace, { ...options, images })
      const name = decoded(uri.slice(uri.lastIndexOf('/') + 1)).replace(/^untitled:/u, '')
      const own = name.replace(/\.(?:md|markdown|ya?ml)$/iu, '')
      const fileName = `${holdsIdentity(own) ? slugOf(withoutIdentity(own)) || view.kind.id : own}.html`
      return { html: page.html, fileName, report: reportOf(leftOff(page, document, view, { problems, path: name, language }), language), words: wordsFor(fileName, language) }
    },
  }
}

function reportOf(left: readonly Left[], language: Language): string {
  return left.map(({ about, lines }) => [about, ...firstOf(lines, (n) => `– ${inWords(PAGE.more, { n }, language)}`)].join('\n')).join('\n\n')
}

function wordsFor(name: string, language: Language): DocumentPage['words'] {
  const said = (key: keyof typeof PAGE): string => inWords(PAGE[key], { name }, language)
  return { title: said('title'), look: said('look'), accept: said('accept'), saved: said('saved'), notSaved: said('notSaved'), open: SHOWING.open[language], opened: said('opened'), notOpened: said('notOpened') }
}
