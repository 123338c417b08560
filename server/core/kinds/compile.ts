// The one Ajv: compiles the normal schema of a workspace's kind. Bundled kinds are compiled ahead of time by scripts/generate.ts.
import { Ajv2020 } from 'ajv/dist/2020.js'
import { RE2JS } from 're2js'
import type { Json } from '../json.ts'
import type { Validate } from './kind.ts'
import type { KindFault } from './schemaFiles.ts'
import { validateBy, type AjvValidator } from './validateBy.ts'

/** Compiles a schema. Patterns run on an engine whose time is linear; one that it cannot read is a fault. */
export function compile(schema: Json): { readonly validate: Validate } | { readonly fault: KindFault } {
  const linear = Object.assign((pattern: string) => linearPattern(pattern), { code: 'linear' })
  try {
    // shorter code would take longer to make than it saves
    const ajv = new Ajv2020({ allErrors: true, strict: false, validateFormats: false, code: { regExp: linear, optimize: false } })
    return { validate: validateBy(ajv.compile(schema as object) as AjvValidator) }
  } catch (error) {
    const detail = error instanceof Error ? error.message.slice(0, MAX_DETAIL) : ''
    return { fault: { reason: error instanceof PatternError ? 'pattern' : 'schema', pointer: '', detail } }
  }
}

const MAX_DETAIL = 200

class PatternError extends Error {}

/** The part of RegExp that Ajv uses, on RE2. */
function linearPattern(pattern: string): { readonly test: (text: string) => boolean; readonly toString: () => string } {
  try {
    const compiled = RE2JS.compile(pattern)
    // Ajv keeps patterns apart by their text
    return { test: (text) => compiled.matcher(text).find(), toString: () => pattern }
  } catch {
    throw new PatternError(pattern)
  }
}
