// Stands in for node:assert/strict in the web extension host: the few functions that the suites use.

type Assert = {
  readonly ok: (value: unknown, message?: string) => void
  readonly equal: (actual: unknown, expected: unknown, message?: string) => void
  readonly notEqual: (actual: unknown, other: unknown, message?: string) => void
  readonly deepEqual: (actual: unknown, expected: unknown, message?: string) => void
  readonly match: (actual: string, expected: RegExp, message?: string) => void
}

const assert: Assert = {
  ok: (value, message) => check(Boolean(value), message ?? `${String(value)} is not truthy`),
  equal: (actual, expected, message) => check(Object.is(actual, expected), message ?? `${String(actual)} is not ${String(expected)}`),
  notEqual: (actual, other, message) => check(!Object.is(actual, other), message ?? `${String(actual)} is the same`),
  deepEqual: (actual, expected, message) => {
    const [shown, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
    check(shown === wanted, message ?? `${shown} is not ${wanted}`)
  },
  match: (actual, expected, message) => check(expected.test(actual), message ?? `${actual} does not match ${String(expected)}`),
}

function check(holds: boolean, message: string): void {
  if (!holds) throw new Error(message)
}

export {assert as default}
