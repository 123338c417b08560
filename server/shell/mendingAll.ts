// All documents of the workspace mended at once: what would change, and the words around it.
import { mendAll } from '../core/edit/mend.ts'
import { withoutCodes } from '../core/identity.ts'
import { inWords } from '../core/problem.ts'
import { MEND_WORKSPACE } from '../core/texts/wholeWorkspace.ts'
import type { MendedFile, WorkspaceMending } from '../protocol/wholeWorkspace.ts'
import { everyDocument } from './everyDocument.ts'
import { firstOf } from './firstOf.ts'
import type { Means } from './session.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits } from './workspaceEdit.ts'

export interface MendingAll {
  readonly mendWorkspace: () => Promise<WorkspaceMending | null>
}

export function mendingAll(means: Means): MendingAll {
  const { state, effects } = means
  return {
    mendWorkspace: async () => {
      if (!state.loaded) return null
      const language = uiLanguage(state)
      const files: (MendedFile & { readonly count: number })[] = []
      for await (const { uri, document, lines, version = null, checking } of everyDocument(means)) {
        if (!document.content || document.selection.kind?.purpose || document.text.includes(NO_TEXT)) continue
        try {
          const { edits, mended } = mendAll(document, checking, () => true)
          if (edits.length > 0) files.push({ uri, path: withoutCodes(document.path), version, edits: clientEdits(lines, edits), count: mended.length })
        } catch (error) {
          // its text stays; the others are mended all the same. Its name may hold what is not to be logged
          effects.failed('mending a document', error)
        }
      }
      files.sort((a, b) => (a.path < b.path ? -1 : 1))
      const said = (texts: (typeof MEND_WORKSPACE)[keyof typeof MEND_WORKSPACE], values = {}): string => inWords(texts, values, language)
      const count = files.reduce((sum, one) => sum + one.count, 0)
      return {
        files: files.map(({ count: _count, ...file }) => file),
        question: said(files.length === 1 ? MEND_WORKSPACE.questionOfOne : MEND_WORKSPACE.question, { n: count, files: files.length }),
        detail: [said(MEND_WORKSPACE.detail), '', ...firstOf(files.map(({ path, count: n }) => `${path} (${n})`), (n) => said(MEND_WORKSPACE.more, { n }))].join('\n'),
        words: {
          title: said(MEND_WORKSPACE.title), accept: said(MEND_WORKSPACE.accept), look: said(MEND_WORKSPACE.look), decline: said(MEND_WORKSPACE.decline),
          none: said(MEND_WORKSPACE.none), done: said(MEND_WORKSPACE.done), left: MEND_WORKSPACE.left[language], changed: said(MEND_WORKSPACE.changed),
        },
      }
    },
  }
}

/** Stands where bytes are no UTF-8: written back, they would be lost. */
const NO_TEXT = '\ufffd'
