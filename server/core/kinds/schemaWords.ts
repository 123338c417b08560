// What a schema says in words: labels, headings and texts in three languages.
import { asObject, stringsOf as strings, type Json } from '../json.ts'
import type { Texts } from '../problem.ts'
import { fold, LANGUAGES, spellings, type Labels } from './labels.ts'

/** Each language with one spelling or several. */
export function labelsOf(value: Json | undefined): Labels {
  const object = asObject(value)
  if (!object) return NO_LABELS
  const of = (language: string): readonly string[] => (typeof object[language] === 'string' ? [object[language]] : strings(object[language]))
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

/** Folded: what a written name is looked up in. */
export const namesOf = (key: string, ...labels: readonly Labels[]): ReadonlySet<string> => new Set([...(key === '' ? [] : [key]), ...labels.flatMap(spellings)].map(fold))

/** The labels of the properties that a schema has itself, by their names. */
export function labelsOfProperties(schema: Json | undefined): Readonly<Record<string, Labels>> {
  const properties = asObject(asObject(schema)?.['properties']) ?? {}
  return Object.fromEntries(Object.entries(properties).map(([key, property]) => [key, labelsOf(asObject(property)?.['labels'])]))
}

/** Undefined unless all three languages are there. */
export function textsOf(value: Json | undefined): Texts | undefined {
  const object = asObject(value)
  return object && LANGUAGES.every((language) => typeof object[language] === 'string') ? (object as unknown as Texts) : undefined
}

const NO_LABELS: Labels = { fi: [], sv: [], en: [] }
