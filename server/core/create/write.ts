// Writes the plan of a new document in either notation, and tells where there is something to write.
import type { DocumentContent } from '../document.ts'
import type { HeadingGroup, Kind, Property } from '../kinds/kind.ts'
import { display } from '../kinds/labels.ts'
import { createMemo } from '../memo.ts'
import type { Entry, Node } from '../node.ts'
import type { Language } from '../problem.ts'
import type { Hint } from '../render/hints.ts'
import { capitalised } from '../render/names.ts'
import type { Remarks } from '../render/remarks.ts'
import { writeMarkdown } from '../render/toMarkdown.ts'
import { writeYaml } from '../render/toYaml.ts'
import type { ExtraValue } from '../model.ts'
import { entryFor, mapOf, NOWHERE } from './skeleton.ts'

/** One property of a new document. */
export interface Part {
  readonly property: Property
  readonly node: Node
  /** The question that helps to write it. */
  readonly prompt?: string
}

export interface Draft {
  readonly kind: Kind
  readonly language: Language
  readonly notation: 'markdown' | 'yaml'
  readonly parts: readonly Part[]
  readonly extras: readonly ExtraValue[]
  /** The sign that stands where something is to be written. */
  readonly mark: string
}

/** `fields`: UTF-16 offsets of the places to write, in the order of the text. */
export interface WrittenDraft {
  readonly text: string
  readonly fields: readonly number[]
}

export function writeDraft({ kind, language, notation, parts, extras, mark }: Draft): WrittenDraft {
  const comments = new Map<object, readonly string[]>()
  const entries = parts.map(({ property, node, prompt }): Entry => {
    const entry = entryFor(property, node)
    if (prompt !== undefined) comments.set(entry, [asComment(prompt)])
    return entry
  })
  const content: DocumentContent = { root: mapOf(entries), sections: [], groups: [], extras: extras.map(({ heading, ...written }) => ({ title: heading, heading: NOWHERE, pieces: [], written })) }
  const context = { language, remarks: remarksFrom(comments) }
  const text = notation === 'yaml' ? writeYaml(content, kind, context) : writeMarkdown({ content, kind, hints: { of: axesOf(kind, language), links: [] }, context, remember: createMemo() }).text
  return unmarked(tight(text, notation, mark), mark)
}

/** A comment never ends before its own end. */
const asComment = (prompt: string): string => prompt.replace(/-{2,}/gu, '–').replace(/\s+/gu, ' ')

function remarksFrom(comments: ReadonlyMap<object, readonly string[]>): Remarks {
  const none = (): readonly string[] => []
  return { before: (about) => comments.get(about) ?? [], behind: none, end: none, all: [] }
}

/** The heading of the group that each property stands under. */
function axesOf({ groups }: Kind, language: Language): ReadonlyMap<string, Hint> {
  const titleOf = ({ labels }: HeadingGroup): string => capitalised(display(labels, language))
  return new Map(groups.flatMap((group) => group.holds.map((key) => [key, { axis: titleOf(group) }] as const)))
}

/** What is to be written stands right below its prompt. */
const tight = (text: string, notation: Draft['notation'], mark: string): string => (notation === 'yaml' ? text : text.replaceAll(`-->\n\n${mark}`, `-->\n${mark}`))

function unmarked(marked: string, mark: string): WrittenDraft {
  const parts = marked.split(mark)
  const fields: number[] = []
  let at = 0
  for (const part of parts.slice(0, -1)) fields.push((at += part.length))
  return { text: parts.join(''), fields }
}
