// Previews of open documents: what has changed of them, and ways between their parts and the text.
import { beginPart, brokenAt, createRender, offsetToWrite, partAt, shownOf, spanOfPart } from '../core/features/preview/index.ts'
import { allIn, inWords, type Language } from '../core/problem.ts'
import { offsetAt, positionAt } from '../core/text.ts'
import { ACTION_LIST } from '../core/texts/actions.ts'
import { CHECKLIST } from '../core/texts/checklist.ts'
import { PREVIEW } from '../core/texts/preview.ts'
import { EMPTY_WORKSPACE, type Workspace } from '../core/workspace.ts'
import type { Preview, PreviewParams, PreviewPlaceParams, PreviewPointerParams, PreviewWords, PreviewWriteParams, PreviewWriteResult } from '../protocol/preview.ts'
import type { Position, Range } from 'vscode-languageserver'
import type { Means } from './session.ts'
import { changedBlocks, type ChangedBlocks } from './changedBlocks.ts'
import { folderOf, sameUri } from './uris.ts'
import { openedIn, spokenIn } from './visiting.ts'
import { clientEdits, positionAfter } from './workspaceEdit.ts'

export interface Previewing {
  readonly preview: (params: PreviewParams) => Preview | null
  readonly previewPlace: (params: PreviewPlaceParams) => { readonly version: number; readonly range: Range } | null
  readonly previewPointer: (params: PreviewPointerParams) => { readonly pointer: string } | null
  readonly previewWrite: (params: PreviewWriteParams) => PreviewWriteResult
}

export function previewing(means: Means): Previewing {
  const renders = keptRenders()
  return {
    preview: ({ textDocument: { uri }, images, shown }) => {
      const open = openedIn(means, uri)
      if (!open) return null
      const { document, version, lines, language, view } = open
      const answer = (notice?: string): Preview => ({ version, words: wordsIn(language), ...(notice === undefined ? {} : { notice }) })
      if (!view || view.kind.purpose) return { ...answer(PREVIEW[shown ? 'unknownNow' : view ? 'noDocument' : 'noKind'][language]), ...(view || shown ? {} : { chooses: ACTION_LIST.chooseKind[language] }) }
      const { render, changed } = renders(`${sameUri(uri)} ${language} ${images ?? ''}`, () => createRender({ audience: 'editor', labels: language, image: (source) => imageAt(means, uri, images, source) }))
      const { blocks, ...about } = shownOf(render, document, view, workspaceOf(means, uri))
      const broken = brokenAt(document)
      const line = broken === undefined ? 0 : positionAt(lines, broken).line + 1
      if (broken !== undefined && shown?.parts.some((part) => !about.parts.includes(part))) return answer(inWords(PREVIEW.unfinished, { line }, language))
      const content = { ...about, order: blocks.map(({ id }) => id), blocks: changed(blocks, shown?.hashes) }
      return { ...answer(document.faults.length > 0 && broken !== undefined ? inWords(PREVIEW.unread, { line }, language) : undefined), content }
    },
    previewPlace: ({ textDocument: { uri }, pointer }) => {
      const open = openedIn(means, uri)
      if (!open?.view) return null
      const span = spanOfPart(open.document, open.view, pointer)
      return { version: open.version, range: { start: positionAt(open.lines, span.start), end: positionAt(open.lines, span.end) } }
    },
    previewPointer: ({ textDocument: { uri }, position }) => {
      const open = openedIn(means, uri)
      return open?.view ? { pointer: partAt(open.document, offsetAt(open.lines, position)) } : null
    },
    previewWrite: ({ textDocument: { uri, version }, pointer }) => {
      const open = openedIn(means, uri)
      if (open?.version !== version) return null
      const { document, view, lines, language } = open
      const edits = view && beginPart(view, pointer)
      if (!view || !edits) return { refused: CHECKLIST.byHand[language] }
      const at: Position = edits.length === 0 ? positionAt(lines, offsetToWrite(document, view, pointer)) : positionAfter(document.text, edits)
      return { edits: clientEdits(lines, edits), at }
    },
  }
}

/** What is shown may name other documents, but where nothing is checked. */
const workspaceOf = (means: Means, uri: string): Workspace => spokenIn(means, uri)?.checking.workspace ?? EMPTY_WORKSPACE

/** Where an image can be loaded from: below the folder of the document only. `base`: of that folder. */
function imageAt({ state }: Means, uri: string, base: string | undefined, source: string): string | undefined {
  const folder = folderOf(state.folders, sameUri(uri))
  if (base === undefined || !folder || /^[a-z][a-z0-9+.-]*:|^[/\\]|^#/iu.test(source)) return undefined
  const path = [...sameUri(uri).slice(folder.uri.length + 1).split('/').slice(0, -1).map(unescaped), ...unescaped(source.replace(/[?#].*$/su, '')).split(/[/\\]/u)]
  const steps: string[] = []
  for (const step of path) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.length === 0 ? undefined : `${base.replace(/\/$/u, '')}/${steps.map(encodeURIComponent).join('/')}`
}

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** So many documents are seldom previewed at once; the one that was looked at longest ago is made anew. */
const KEPT = 8

interface Kept {
  readonly render: ReturnType<typeof createRender>
  readonly changed: ChangedBlocks
}

function keptRenders(): (key: string, make: () => Kept['render']) => Kept {
  const kept = new Map<string, Kept>()
  return (key, make) => {
    const own = kept.get(key) ?? { render: make(), changed: changedBlocks() }
    kept.delete(key)
    kept.set(key, own)
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT))) kept.delete(oldest)
    return own
  }
}

function wordsIn(language: Language): PreviewWords {
  const { title, large, source, keys, document } = PREVIEW
  return { language, ...allIn({ title, large, source, keys, document, readOnly: CHECKLIST.readOnly, notReady: CHECKLIST.notReady }, language) }
}
