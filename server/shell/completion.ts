// Completion of open documents of a kind. What offers it is loaded when it is first asked for.
import type { CompletionItem, CompletionParams } from 'vscode-languageserver'
import type { CompletionAbilities, CompletionData } from '../core/features/completion/completionItems.ts'
import { offsetAt } from '../core/text.ts'
import type { Means } from './session.ts'
import { spokenIn } from './visiting.ts'

export interface Completing {
  readonly completion: (params: CompletionParams, abilities: CompletionAbilities) => Promise<CompletionItem[]>
  readonly resolveCompletion: (item: CompletionItem, abilities: CompletionAbilities) => Promise<CompletionItem>
}

export function completing(means: Means): Completing {
  const { state } = means
  return {
    completion: async ({ textDocument: { uri }, position, context }, abilities) => {
      const { complete, completeKind, completionItems } = await import('../core/features/completion/index.ts')
      const spoken = spokenIn(means, uri)
      if (!spoken) return []
      const { open, checking: { engine, workspace, language, view: viewOf } } = spoken
      const { document } = open
      const view = viewOf(document)
      const offset = offsetAt(open.lines, position)
      const found = !view ? completeKind(document, offset, engine.kinds, language) : complete({
        document, view, offset, language, workspace, kinds: engine.kinds, rules: engine.rules.registered, configuration: engine.configuration,
        ...(context?.triggerCharacter === undefined ? {} : { trigger: context.triggerCharacter }),
      })
      return found ? completionItems(found, open, offset, abilities, language) : []
    },
    resolveCompletion: async (item, abilities) => {
      const data = item.data as CompletionData | undefined
      if (!data || !state.loaded) return item
      const { ruleDocumentation } = await import('../core/features/completion/index.ts')
      const documentation = ruleDocumentation(state.loaded.engine.rules.registered, data, abilities)
      return documentation === undefined ? item : { ...item, documentation }
    },
  }
}
