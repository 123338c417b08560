// Validation functions of Ajv, compiled ahead of time or in kinds/compile.ts, as the engine uses them.
import type { Validate, Violation } from './kind.ts'

/** A compiled function: says whether a value is valid, and leaves its errors behind. */
export interface AjvValidator {
  (value: unknown): boolean
  errors?: readonly AjvError[] | null
}
interface AjvError {
  readonly keyword: string
  readonly instancePath: string
  readonly params: object
}

/** The violations that an Ajv function finds. */
export function validateBy(validator: AjvValidator): Validate {
  return (value) => {
    if (validator(value)) return []
    return (validator.errors ?? []).map(({ keyword, instancePath, params }): Violation => ({ keyword, pointer: instancePath, params: params as Violation['params'] }))
  }
}
