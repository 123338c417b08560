// The engine with everything that is bundled, for tests: one per process, since it never changes.
import { schemas } from '../../server/bundled/schemas.ts'
import { rules } from '../../server/bundled/rules.ts'
import { validators } from '../../server/bundled/validators.js'
import { createEngine, type Bundled } from '../../server/core/engine.ts'
import { validateBy } from '../../server/core/kinds/validateBy.ts'

export const bundled: Bundled = {
  schemas,
  rules,
  validators: Object.fromEntries(Object.entries(validators).map(([file, validator]) => [file, validateBy(validator)])),
}

export const engine = createEngine(bundled)

/** The same with the rules on that are off until an organisation switches them on. */
export const eagerEngine = createEngine({ ...bundled, rules: rules.map(({ optIn: _optIn, ...rule }) => rule) })
