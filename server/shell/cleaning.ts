// Cleaning on request: what would be healed in an open document or a part of it, for a person to look at before it is made.
import { healedInWords } from '../core/clean/inWords.ts'
import { withoutIdentity } from '../core/identity.ts'
import { allIn, inWords } from '../core/problem.ts'
import { offsetAt } from '../core/text.ts'
import { CLEANED } from '../core/texts/clean.ts'
import type { CleanParams, CleanResult } from '../protocol/cleaning.ts'
import type { Means } from './session.ts'
import { openedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits } from './workspaceEdit.ts'

export interface Cleaning {
  readonly clean: (params: CleanParams) => CleanResult | null
}

export function cleaning(means: Means): Cleaning {
  return {
    clean: ({ textDocument: { uri, version }, range }) => {
      const open = openedIn(means, uri)
      if (open?.version !== version) return { message: CLEANED.changedMeanwhile[uiLanguage(means.state)] }
      const { document, lines, engine, language } = open
      const cleaned = engine.clean(document, range && { start: offsetAt(lines, range.start), end: offsetAt(lines, range.end) })
      if (cleaned.edits.length === 0) return { message: (document.notation === 'yaml' ? CLEANED.notMarkdown : CLEANED.nothing)[language] }
      const { accept, decline, changedMeanwhile, readOnly } = CLEANED
      return {
        message: inWords(CLEANED.would, { what: healedInWords(cleaned, language) }, language),
        change: {
          edits: clientEdits(lines, cleaned.edits),
          before: withoutIdentity(document.text), after: withoutIdentity(cleaned.text),
          title: inWords(CLEANED.comparison, { name: document.path.slice(document.path.lastIndexOf('/') + 1) }, language),
          ...allIn({ accept, decline, changedMeanwhile, readOnly }, language),
        },
      }
    },
  }
}
