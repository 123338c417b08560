// Runs suites inside an extension host, which has no test runner of its own: mocha's browser build works in both hosts.
import 'mocha/mocha.js'

/** `text` is the reporter's own output, free of what else the workbench prints. */
export type Report = {readonly passed: number, readonly failed: number, readonly text: string}

/** Resolves when everything passed, rejects otherwise, as VS Code asks of a test entry. */
export async function runSuites(suites: readonly (() => void)[], deliver: (report: Report) => void): Promise<void> {
  const {Mocha} = globalThis as unknown as {readonly Mocha: MochaModule}
  const lines: string[] = []
  Mocha.reporters.Base.consoleLog = (format = '', ...values) => {
    lines.push(String(format).replace(/%[sdij]/g, () => String(values.shift())))
  }
  const mocha = new Mocha({ui: 'bdd', reporter: 'spec', color: false, retries: 1})
  mocha.suite.emit('pre-require', globalThis, '', mocha) // makes describe and it
  for (const define of suites) define()
  const {passes, failures} = await new Promise<Mocha.Stats>((resolve, reject) => {
    const runner = mocha.run(() => runner.stats ? resolve(runner.stats) : reject(new Error('mocha counted nothing')))
    runner.on('retry', ({title}: Mocha.Test) => lines.push(`    once more, since it failed: ${title}`))
  })
  deliver({passed: passes, failed: failures, text: lines.join('\n')})
  if (failures > 0) throw new Error(`${failures} failed`)
}

/** The class, which the browser build puts on the global object, with the one function that all reporters print through. */
type MochaModule = (new (options: Mocha.MochaOptions) => Mocha) & {readonly reporters: {readonly Base: {consoleLog: (...args: unknown[]) => void}}}
