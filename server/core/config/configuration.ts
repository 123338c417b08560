// What an organisation has set for the checks: the values of `.pitkospuut.yaml`. How they are read from its text: readConfiguration.ts.
import { familyOf } from '../codes.ts'
import { fold } from '../kinds/labels.ts'
import { textOf, type Node } from '../node.ts'
import type { Language } from '../problem.ts'
import type { Grade } from '../rules/rule.ts'
import type { Bound, CheckSettings } from '../view.ts'
import type { Kind } from '../kinds/kind.ts'

/** The weight of a code or a family: as a draft and in use; `own`: on, with the weight that its rule has. */
export type Weight = readonly [Grade, Grade] | 'own'
export type Weights = ReadonlyMap<string, Weight>

/** All paths and patterns are seen from the folder of the file. */
export interface Configuration {
  /** The language of findings; each document's own when absent. */
  readonly language?: Language
  /** By code or family; a code wins over its family. */
  readonly weights: Weights
  /** Which files are of which kind (by id); the first that matches decides. */
  readonly kinds: readonly { readonly files: readonly string[]; readonly kind: string }[]
  /** Patterns of files and folders that are not checked. */
  readonly ignored: readonly string[]
  readonly programmes: readonly Programme[]
  readonly allowedNames: readonly string[]
  /** The themes by which items are classified. */
  readonly themes: readonly Theme[]
  /** The file of findings that are not shown. */
  readonly baseline?: string
}
export interface Programme {
  /** As documents begin its name. */
  readonly names: readonly string[]
  /** In percent. */
  readonly maximumShare?: number
}
export interface Theme {
  readonly id: string
  readonly name?: string
  readonly description?: string
}

export const NO_CONFIGURATION: Configuration = { weights: new Map(), kinds: [], ignored: [], programmes: [], allowedNames: [], themes: [] }

/** The weight that was set for a code; undefined where its own counts. */
export const weightOf = (weights: Weights, code: string): Weight | undefined => (weights.size === 0 ? undefined : (weights.get(code) ?? weights.get(familyOf(code))))

/** What the checks of one document ask of the settings: the terms of its programme, and what holds for all. Undefined while nothing is set. */
export function checkSettings({ programmes, allowedNames, themes }: Configuration, kind: Kind, { root }: Bound): CheckSettings | undefined {
  if (programmes.length + allowedNames.length + themes.length === 0) return undefined
  const named = kind.root.properties.flatMap(({ key, roles }): readonly Node[] => (roles.includes('programme') ? root.entries.flatMap((entry) => (entry.key === key ? [entry.value] : [])) : []))
  const texts = named.map((node) => fold(textOf(node)))
  const maximumShare = programmes.find(({ names }) => names.some((name) => texts.some((text) => beginsWith(text, fold(name)))))?.maximumShare
  return {
    ...(maximumShare === undefined ? {} : { maximumShare }),
    ...(allowedNames.length === 0 ? {} : { allowedNames }),
    ...(themes.length === 0 ? {} : { themes: themes.map(({ id }) => id) }),
  }
}

const beginsWith = (text: string, name: string): boolean => text === name || text.startsWith(`${name} `)
