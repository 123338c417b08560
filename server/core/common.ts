// Canonical names of the properties that every kind has (schemas/shared/common.schema.json) and that the engine itself reads.

export const COMMON = {
  type: 'type',
  id: 'id',
  title: 'title',
  language: 'language',
  status: 'status',
  version: 'version',
  date: 'date',
  related: 'related',
  derivedFrom: 'derivedFrom',
  visibility: 'visibility',
  source: 'source',
  formerIds: 'formerIds',
  ignore: 'ignore',
} as const

/** Values of `status` with which a document is in use; every other one, and none, makes it a draft. */
export const IN_USE: ReadonlySet<string> = new Set(['inTrial', 'final', 'disseminated', 'archived'])
export const ARCHIVED = 'archived'
/** Value of `visibility` for what everyone may read. */
export const PUBLIC = 'public'
