// Checks the settings of a workspace as a document: their syntax, what their schema says, and what their values name.
import type { Document } from '../document.ts'
import { viewOf } from '../documentView.ts'
import type { Problem } from '../problem.ts'
import { schemaProblems } from '../schemaProblems.ts'
import { CONFIG_TEXTS } from '../texts/config.ts'
import { configProblem, readConfiguration, type Known } from './readConfiguration.ts'

/** All findings in a settings document, `yaml/…` and `config/…`. */
export function checkConfiguration(document: Document, known: Known): readonly Problem[] {
  const view = viewOf(document, '')
  const faults = document.faults.map(({ code, message, values, place }): Problem => ({ code, message: code === 'yaml/not-a-map' ? CONFIG_TEXTS.notMap : message, values, severity: 'error', from: place, to: place, fixes: [] }))
  const schema = view ? schemaProblems(view.root, view.kind, view.start, true, document.memo).map(asConfig) : []
  return [...faults, ...schema, ...readConfiguration(document, known).problems]
}

/** Names of reasons that read better than the keyword of the schema. */
const REASONS: Readonly<Record<string, string>> = { enum: 'value', required: 'missing', minLength: 'value', anyOf: 'value', minimum: 'value', maximum: 'value', minItems: 'value' }

function asConfig(problem: Problem): Problem {
  const keyword = problem.code.replace('schema/', '')
  if (keyword === 'additionalProperties') return { ...configProblem(problem.values['near'] === '' ? 'unknown' : 'unknownNear', problem.from, problem.values), fixes: problem.fixes, ...(problem.pointer === undefined ? {} : { pointer: problem.pointer }) }
  return { ...problem, code: `config/${REASONS[keyword] ?? keyword}`, severity: 'error', ...(keyword === 'anyOf' ? { message: CONFIG_TEXTS.text } : {}) }
}
