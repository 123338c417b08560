// `npm test`: sets up what is missing and runs every check in turn: types, lint, unit and protocol tests, packaging, end-to-end.
import { install, runNode, runScript } from './setup.mjs'

const steps = [
  ['generate', () => runScript('scripts/generate.ts')],
  ['types', () => runNode(['node_modules/typescript/bin/tsc', '-p', '.']) || runNode(['node_modules/typescript/bin/tsc', '-p', 'server/core']) || runNode(['node_modules/typescript/bin/tsc', '-p', 'client/webview'])],
  ['lint', () => runNode(['node_modules/eslint/bin/eslint.js', '.'])],
  ['build', () => runScript('scripts/build.ts')],
  ['package', () => runScript('scripts/package.ts')],
  ['unit, protocol, command line and packaging tests', () => runNode(['scripts/unit.mjs', '--all'])],
  ['end-to-end tests', () => runScript('test/e2e/run.ts')],
]

install()
const only = process.argv.slice(2)
let passed = 0
let failed = 0
for (const [name, step] of steps) {
  if (only.length > 0 && !only.some((word) => name.startsWith(word))) continue
  const begun = Date.now()
  console.log(`\n── ${name}`)
  const ok = step() === 0
  console.log(`── ${name}: ${ok ? 'ok' : 'FAILED'} (${((Date.now() - begun) / 1000).toFixed(1)} s)`)
  if (ok) passed++
  else failed++
  // without a build nothing behind it can be trusted
  if (!ok && (name === 'generate' || name === 'build')) break
}
console.log(`\nSteps: ${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
