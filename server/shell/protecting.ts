// Which files cannot be written: an editor may show and change their texts all the same, and nobody could save them.
import { NOT_MADE } from '../core/texts/refactor.ts'
import type { Means } from './session.ts'
import { uiLanguage } from './wording.ts'

export interface Protecting {
  readonly protectedFiles: (uris: readonly string[]) => Promise<{ readonly uris: readonly string[]; readonly reason: string }>
}

export function protecting({ state, host }: Means): Protecting {
  return {
    protectedFiles: async (uris) => {
      const found = await Promise.all(uris.map(async (uri) => ((await host.isProtected?.(uri)) ? [uri] : [])))
      return { uris: found.flat(), reason: NOT_MADE.readOnly[uiLanguage(state)] }
    },
  }
}
