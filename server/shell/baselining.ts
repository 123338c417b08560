// Takes note of what is found in the workspace now, so that it is not told again, and puts an end to that: the baseline of the command line, for those who have none.
import type { KnownFindings } from '../core/baseline.ts'
import type * as loaded from '../core/features/baselining.ts'
import { linesOfDocument, type Document } from '../core/document.ts'
import { inWords, type PlaceEdit } from '../core/problem.ts'
import { BASELINE } from '../core/texts/wholeWorkspace.ts'
import type { DocumentView } from '../core/view.ts'
import type { BaselineChange, BaselineOffer, BaselineParams } from '../protocol/wholeWorkspace.ts'
import { everyDocument } from './everyDocument.ts'
import { SETTINGS_FILE } from './host.ts'
import type { Means } from './session.ts'
import { settingsOf, type FolderSettings } from './settingsFiles.ts'
import { absolutePath, folderOf, pathAlone, pathIn, relativeTo, sameUri } from './uris.ts'
import { uiLanguage } from './wording.ts'
import { workspaceEdit } from './workspaceEdit.ts'

export interface Baselining {
  readonly baseline: (params: BaselineParams) => Promise<BaselineOffer | BaselineChange | { readonly refused: string } | null>
}

/** The name that is watched. */
const NAME = '.pitkospuut-baseline.json'

export function baselining(means: Means): Baselining {
  const { state } = means
  return {
    baseline: async ({ does }) => {
      if (!state.loaded) return null
      const core = await import('../core/features/baselining.ts')
      const language = uiLanguage(state)
      const said = (texts: (typeof BASELINE)[keyof typeof BASELINE], values: Readonly<Record<string, string | number>> = {}): string => inWords(texts, values, language)
      if (does === 'stop') return given(stopped(means, core), said(BASELINE.stopped), said)
      const noted = await note(means, core)
      if ('refused' in noted) return { refused: said(noted.refused, { file: noted.file }) }
      if (does === 'record') return given(await recorded(means, core, noted.targets), said(BASELINE.recorded), said)
      const stop = state.loaded.settings.some(({ configuration }) => configuration.baseline !== undefined) ? { stop: said(BASELINE.stop) } : {}
      if (noted.fresh === 0 && !('stop' in stop)) return { refused: said(BASELINE.none) }
      const file = noted.targets.map((target) => pathIn(state.folders, target.file)).join(', ')
      return {
        question: 'stop' in stop ? said(BASELINE.again) : said(BASELINE.question, { n: noted.fresh }), detail: said(BASELINE.detail, { file }),
        ...(noted.fresh === 0 ? {} : { record: said('stop' in stop ? BASELINE.update : BASELINE.record, { n: noted.fresh }) }), ...stop,
      }
    },
  }
}

type Core = typeof loaded

interface Refusal {
  readonly refused: (typeof BASELINE)['above' | 'settings' | 'other']
  readonly file: string
}

type Change = Pick<BaselineChange, 'files' | 'edit'>

const given = (change: Change | Refusal, done: string, said: (texts: (typeof BASELINE)[keyof typeof BASELINE], values?: Readonly<Record<string, string>>) => string): BaselineChange | { readonly refused: string } =>
  'refused' in change ? { refused: said(change.refused, { file: change.file }) } : { ...change, done, notMade: said(BASELINE.notMade) }

/** A baseline with what it is to hold. */
interface Target {
  readonly file: string
  /** The settings that name it, or are to; undefined where there are none yet. */
  readonly settings: FolderSettings | undefined
  /** By path as the baseline has it. */
  readonly documents: Map<string, KnownFindings>
}

/** What is found in each document, by the baseline that it belongs to. `fresh`: how many of it are not known yet. */
async function note(means: Means, { baselinePath, knownFrom }: Core): Promise<{ readonly targets: readonly Target[]; readonly fresh: number } | Refusal> {
  const { state } = means
  const targets = new Map<string, Target>()
  let fresh = 0
  for await (const { uri: spelt, document, checking: { engine, workspace, found } } of everyDocument(means)) {
    const uri = sameUri(spelt)
    const folder = folderOf(state.folders, uri)
    if (!folder || document.selection.kind?.purpose || !state.loaded) continue
    const settings = settingsOf(state.loaded.settings, uri)
    if (settings && !settings.baseline && !folderOf(state.folders, settings.uri)) return { refused: BASELINE.above, file: pathAlone(settings.uri) }
    const file = settings?.baseline?.uri ?? sameUri(`${settings?.below ?? `${folder.uri}/`}${NAME}`)
    const target = targets.get(file) ?? { file, settings, documents: new Map<string, KnownFindings>() }
    targets.set(file, target)
    const { registered } = engine.rules
    const guarded = new Set(registered.filter((rule) => rule.guarded).map(({ code }) => code))
    fresh += found().problems.filter(({ code }) => !guarded.has(code)).length
    const { problems } = engine.knowing(() => undefined).check(document, workspace, means.host.today())
    const below = pathAlone(file.slice(0, file.lastIndexOf('/') + 1))
    target.documents.set(baselinePath(relativeTo(below, absolutePath(state.folders, document.path))), knownFrom(document, problems, registered))
  }
  return { targets: [...targets.values()], fresh }
}

/** The files with what was noted, and the settings that name them. What is known of documents that were not looked at stays. */
async function recorded(means: Means, core: Core, targets: readonly Target[]): Promise<Change | Refusal> {
  const { state, host } = means
  const files: { readonly uri: string; readonly text: string }[] = []
  const edits: Change['edit'][] = []
  for (const { file, settings, documents } of targets) {
    const text = await host.read(file)
    const before = text === undefined ? undefined : core.readBaseline(text)
    if (text !== undefined && !before) return { refused: BASELINE.other, file: pathIn(state.folders, file) }
    files.push({ uri: file, text: core.baselineText(new Map([...(before ?? []), ...documents])) })
    if (settings?.baseline) continue
    const named = settings ? changeOf(means, core, settings, (view) => core.nameBaseline(view, NAME)) : newSettings(means, core, file)
    if ('refused' in named) return named
    if ('uri' in named) files.push(named)
    else edits.push(named)
  }
  return { files, edit: { documentChanges: edits.flatMap(({ documentChanges = [] }) => documentChanges) } }
}

function stopped(means: Means, core: Core): Change | Refusal {
  const naming = (means.state.loaded?.settings ?? []).filter(({ configuration, uri }) => configuration.baseline !== undefined && folderOf(means.state.folders, uri))
  const edits = naming.map((settings) => changeOf(means, core, settings, core.unnameBaseline))
  const refused = edits.find((one) => 'refused' in one)
  return refused && 'refused' in refused ? refused : { files: [], edit: { documentChanges: edits.flatMap((one) => ('refused' in one ? [] : (one.documentChanges ?? []))) } }
}

/** Settings that say nothing else, beside the baseline. */
function newSettings({ state }: Means, { settingsNaming }: Core, file: string): { readonly uri: string; readonly text: string } | Refusal {
  const text = settingsNaming(state.loaded?.engine.kinds.settings, NAME, uiLanguage(state))
  const uri = sameUri(`${file.slice(0, file.lastIndexOf('/') + 1)}${SETTINGS_FILE}`)
  return text !== undefined ? { uri, text } : { refused: BASELINE.settings, file: SETTINGS_FILE }
}

/** Edits of a settings file: as it is open, else as it lies there. */
function changeOf({ state, host }: Means, { textEditsOf }: Core, settings: FolderSettings, editsOf: (view: DocumentView) => readonly PlaceEdit[]): Change['edit'] | Refusal {
  const open = state.open.get(settings.uri)
  const document: Document = open?.document ?? settings.document
  const view = settings.engine.view(document, host.today())
  const edits = view && document.faults.length === 0 ? textEditsOf(view, editsOf(view)) : []
  if (edits.length === 0) return { refused: BASELINE.settings, file: pathIn(state.folders, settings.uri) }
  return workspaceEdit({ uri: open?.uri ?? settings.uri, lines: open?.lines ?? linesOfDocument(document), version: open?.version ?? null }, edits, true)
}
