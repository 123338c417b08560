// Items of an open document that are edited where a preview shows them.
import type { Edited, Moving } from '../core/features/moving/moving.ts'
import { allIn, type Language } from '../core/problem.ts'
import { BOARD, UNEDITED, type Unedited } from '../core/texts/board.ts'
import type { AddItem, BoardWords, ItemEdited, ItemNamed, ItemRefused } from '../protocol/board.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { openedIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits } from './workspaceEdit.ts'

export interface Boarding {
  readonly boardWords: (params: { readonly textDocument: { readonly uri: string } }) => BoardWords | null
  readonly itemText: (params: ItemNamed) => Promise<{ readonly text: string; readonly pointer: string } | ItemRefused | null>
  readonly editItem: (params: ItemNamed & { readonly text: string }) => Promise<ItemEdited | null>
  readonly addItem: (params: AddItem) => Promise<ItemEdited | null>
}

const feature = () => import('../core/features/moving/moving.ts')

export function boarding(means: Means): Boarding {
  return {
    boardWords: ({ textDocument: { uri } }) => (means.state.loaded ? wordsIn(openedIn(means, uri)?.language ?? uiLanguage(means.state)) : null),
    itemText: async ({ textDocument, pointer, print }) => {
      const { textOfItem } = await feature()
      const asked = asking(means, textDocument)
      if (!asked || asked.reason !== undefined) return asked
      const found = textOfItem(asked.moving, pointer, print)
      return found.refused === undefined ? { text: found.text, pointer: found.pointer } : refusing(found.refused, asked.language)
    },
    editItem: async ({ textDocument, pointer, print, text }) => {
      const { editItem } = await feature()
      return edited(asking(means, textDocument), (moving) => editItem(moving, pointer, print, text))
    },
    addItem: async ({ textDocument, list, index, text }) => {
      const { addItem } = await feature()
      return edited(asking(means, textDocument), (moving) => addItem(moving, list, index, text))
    },
  }
}

type Asked = { readonly open: OpenDocument; readonly moving: Moving; readonly language: Language; readonly reason?: never } | ItemRefused | null

function edited(asked: Asked, edit: (moving: Moving) => Edited): ItemEdited | null {
  if (!asked || asked.reason !== undefined) return asked
  const made = edit(asked.moving)
  return made.edits ? { edits: clientEdits(asked.open.lines, made.edits), pointer: made.pointer } : refusing(made.refused, asked.language)
}

function asking(means: Means, { uri, version }: ItemNamed['textDocument']): Asked {
  if (!means.state.loaded) return null
  const open = openedIn(means, uri)
  if (!open?.view || open.view.kind.purpose) return refusing('notOurs', open?.language ?? uiLanguage(means.state))
  const { document, view, language, engine: { edit } } = open
  return open.version === version ? { open, language, moving: { document, view, edit } } : refusing('changed', language)
}

const refusing = (reason: Unedited, language: Language): ItemRefused => ({ refused: UNEDITED[reason][language], reason })

function wordsIn(language: Language): BoardWords {
  const { move, edit, add, field, newField, save, cancel, fieldKeys, saved, added, cancelled, dragging, keys, readOnly } = BOARD
  return { language, ...allIn({ move, edit, add, field, newField, save, cancel, fieldKeys, saved, added, cancelled, dragging, keys, readOnly, changed: UNEDITED.changed }, language) }
}
