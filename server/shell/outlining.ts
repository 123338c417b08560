// The outline of an open document, as an editor draws it and as it folds it.
import type { DocumentSymbol, FoldingRange, SymbolInformation } from 'vscode-languageserver'
import { documentSymbols } from '../core/features/documentSymbols.ts'
import { foldingRanges } from '../core/features/foldingRanges.ts'
import { outline, outlineParts } from '../core/features/outline.ts'
import type { Begun } from './begin.ts'
import { flatSymbols } from './flatSymbols.ts'
import type { Means } from './session.ts'
import { openedIn } from './visiting.ts'

export interface Outlining {
  readonly symbols: (uri: string, shows: Pick<Begun, 'showsTrees' | 'showsHeadings'>) => DocumentSymbol[] | SymbolInformation[]
  readonly foldings: (uri: string) => FoldingRange[]
}

export const outlining = (means: Means): Outlining => ({
  symbols: (uri, { showsTrees, showsHeadings }) => {
    const { document, view, lines, language } = openedIn(means, uri) ?? {}
    const symbols = document && view && lines && language ? documentSymbols(outlineParts(document, view, language), lines, language, view.remember, !showsHeadings) : []
    return showsTrees ? symbols : flatSymbols(uri, symbols)
  },
  foldings: (uri) => {
    const { document, view, lines, language } = openedIn(means, uri) ?? {}
    return document && view && lines && language ? foldingRanges(document, view, outline(document, view, language), lines) : []
  },
})
