// The licences of bundled packages: which are allowed, and that what was built names every package. Runs on what `npm run build` made.
import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { globbySync } from 'globby'
import { noticesText, type BundledPackage } from '../../scripts/notices.ts'

const NOTICES = 'dist/THIRD-PARTY-NOTICES.txt'

describe('the licences of bundled packages', () => {
  const text = 'Copyright (c) Somebody\n\nPermission is hereby granted …'
  const one = (licence: string | undefined, texts: readonly string[] = [text]): BundledPackage => ({ name: 'some-package', version: '1.2.3', licence, texts })

  for (const licence of ['MIT', 'ISC', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', '(MIT OR GPL-3.0-only)', 'MIT AND BSD-3-Clause', '(MIT OR WTFPL) AND ISC']) {
    it(`allows ${licence}`, () => assert.ok(noticesText([one(licence)]).includes(`some-package 1.2.3\nLicence: ${licence}\n`)))
  }

  it('hands on the whole text', () => assert.ok(noticesText([one('MIT', [text, 'NOTICE of somebody'])]).includes(`${text}\n\nNOTICE of somebody\n`)))

  for (const licence of ['GPL-3.0-only', 'MPL-2.0', 'MIT AND GPL-3.0-only', 'SEE LICENSE IN EULA.txt', 'UNLICENSED', 'mit', '']) {
    it(`stops the build at "${licence}"`, () => assert.throws(() => noticesText([one('MIT'), { ...one(licence), name: 'other-package' }]), (error: Error) =>
      error.message.startsWith(`These packages cannot be bundled:\n- other-package 1.2.3: ${licence}\nAllowed licences: MIT, `)))
  }

  it('stops the build where there is no licence, or no text of it', () => {
    assert.throws(() => noticesText([one(undefined)]), /^Error: These packages cannot be bundled:\n- some-package 1\.2\.3: its package\.json names no licence\n/u)
    assert.throws(() => noticesText([one('MIT', [])]), /^Error: These packages cannot be bundled:\n- some-package 1\.2\.3: MIT, but it has no licence file to hand on\n/u)
  })
})

describe('the notices that are packed', () => {
  before(() => assert.ok(existsSync(NOTICES), 'run `npm run build` first'))
  const read = (): string => readFileSync(NOTICES, 'utf8')

  it('name every package that our code imports, with its licence and the text of it', () => {
    const notices = read()
    const names = importedPackages()
    assert.ok(names.includes('yaml') && names.includes('vscode-languageclient'), names.join(' '))
    for (const name of names) {
      const { version, license } = packageJson(name)
      assert.ok(notices.includes(`\n${name} ${version}\nLicence: ${license}\n`), `${name} ${version}`)
      assert.ok(notices.includes(licenceOf(name)), `the text of ${name}`)
    }
  })

  it('name what these bring with them, and nothing that is only needed to build', () => {
    const notices = read()
    for (const name of ['micromark', 'micromark-core-commonmark', 'fast-glob', 'vscode-jsonrpc', 'vscode-languageserver-protocol']) assert.match(notices, new RegExp(`^${name} \\d`, 'mu'))
    for (const name of ['esbuild', 'typescript', 'mocha', 'tsx', 'eslint']) assert.doesNotMatch(notices, new RegExp(`^${name} \\d`, 'mu'))
  })
})

/** The packages that the sources of the product import for more than types. */
function importedPackages(): readonly string[] {
  const sources = globbySync(['server/**/*.ts', 'client/**/*.ts']).map((path) => readFileSync(path, 'utf8'))
  const specifiers = sources.flatMap((source) => [...source.matchAll(IMPORT)].flatMap(([, what = '', fixed, asked]) => (onlyTypes(what) ? [] : [fixed ?? asked ?? ''])))
  const names = specifiers.map((specifier) => /^(?:@[^/]+\/)?[^/]+/u.exec(specifier)?.[0] ?? '')
  return [...new Set(names)].filter((name) => name !== 'vscode' && !/^(?:node|program):/u.test(name)).sort()
}

/** `import what from 'fixed'`, and `import('asked')`. */
const IMPORT = /^(?:import|export) ([^'\n]*) from '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gmu
const onlyTypes = (what: string): boolean => /^type\b|^\{(?: *type [^,}]+,?)+ *\}$/u.test(what)

const packageJson = (name: string): { readonly version: string; readonly license: string } => JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string; license: string }

function licenceOf(name: string): string {
  const file = readdirSync(`node_modules/${name}`).find((entry) => /^licen[cs]e/iu.test(entry))
  assert.ok(file, `${name} has a licence`)
  return readFileSync(`node_modules/${name}/${file}`, 'utf8').replace(/\r\n/gu, '\n').trim()
}
