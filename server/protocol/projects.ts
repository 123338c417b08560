// The view of projects.
import { NotificationType, RequestType, type Range } from 'vscode-languageserver-protocol'
import type { Row as ProjectRow } from '../core/features/projects/nodes.ts'
import type { ProjectFilter } from '../core/features/projects/tree.ts'

/** What is shown: all, what one works on here, drafts, what asks something, what is meant for everyone. */
export type { ProjectFilter }

/** One row of the view, in words; `icon` is the name of one of VS Code's, and the rows under a `theme` are asked for by `themePlacesRequest`. */
export type { ProjectRow }

/** How far the reading of the workspace is. */
export interface ProjectsState {
  /** Files are being listed, read or checked. */
  readonly isBusy: boolean
  /** There is no document at all, and all files have been seen. */
  readonly isEmpty: boolean
  /** What is said above the rows. */
  readonly message?: string
}

export interface ProjectsParams {
  readonly filter: ProjectFilter
  /** URIs of the documents that somebody works on on this computer. */
  readonly mine: readonly string[]
}

export interface ProjectsResult extends ProjectsState {
  readonly rows: readonly ProjectRow[]
  /** Ids of the rows at the top. */
  readonly top: readonly string[]
  /** What is said beside the title while not all is shown. */
  readonly filtered?: string
  readonly filters: readonly { readonly id: ProjectFilter; readonly label: string; readonly detail: string }[]
  readonly words: Readonly<Record<'title' | 'now' | 'filterTitle' | 'copied' | 'noId', string>>
}

/** Client to server: the view as it is now. From then on changes of it are told. Null before the engine is there. */
export const projectsRequest = new RequestType<ProjectsParams, ProjectsResult | null, void>('pitkospuut/projects')

/** What has changed since the last answer or change. */
export interface ProjectsChange extends ProjectsState {
  /** Rows that are new or say something else. */
  readonly rows: readonly ProjectRow[]
  /** Ids of rows that are there no more. */
  readonly gone: readonly string[]
  /** Where those at the top have changed. */
  readonly top?: readonly string[]
  /** The words have changed: the view is to be asked for again. */
  readonly again?: true
}

/** Server to client, soon after something has changed, for all of it at once. */
export const projectsChanged = new NotificationType<ProjectsChange>('pitkospuut/projectsChanged')

/** An item that is coded with a theme. */
export interface ThemePlace {
  readonly uri: string
  readonly range: Range
  readonly label: string
  /** The document that it stands in. */
  readonly description: string
  readonly accessible: string
}

/** Client to server: the items of a theme in all documents. */
export const themePlacesRequest = new RequestType<{ readonly theme: string }, readonly ThemePlace[], void>('pitkospuut/themePlaces')
