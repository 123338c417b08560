// The dependency rules of ARCHITECTURE.md, held by reading the imports of every source file.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { loadKind } from '../server/core/kinds/load.ts'
import { schemas } from '../server/bundled/schemas.ts'
import { rules } from '../server/bundled/rules.ts'

interface Source {
  readonly path: string
  readonly text: string
  /** Imports of other source files, as paths from the root, and of packages by name. */
  readonly imports: readonly string[]
}

const sources: readonly Source[] = ['server', 'client'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name).replaceAll('\\', '/')).filter((path) => path.endsWith('.ts') && !path.startsWith('server/bundled/')).map((path) => {
    const text = readFileSync(path, 'utf8')
    const imports = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/gu)].map(([, name = '']) => (name.startsWith('.') ? normalize(join(dirname(path), name)).replaceAll('\\', '/') : name))
    return { path, text, imports }
  }))

const inside = (folder: string): readonly Source[] => sources.filter(({ path }) => path.startsWith(folder))

/** Asserts that no file of a part of the house imports what it must not. */
function neverImports(part: readonly Source[], forbidden: (imported: string, from: string) => boolean): void {
  const found = part.flatMap(({ path, imports }) => imports.filter((imported) => forbidden(imported, path)).map((imported) => `${path} → ${imported}`))
  assert.ok(part.length > 0)
  assert.deepEqual(found, [])
}

describe('architecture', () => {
  it('the core knows neither Node nor an editor nor a connection', () => {
    neverImports(inside('server/core/'), (imported) => imported.startsWith('node:') || imported === 'vscode' || /^vscode-(?!languageserver-types$)/u.test(imported))
  })

  it('the core imports nothing from outside the core', () => {
    neverImports(inside('server/core/'), (imported) => /^(?:server|client)\//u.test(imported) && !imported.startsWith('server/core/'))
  })

  it('parsing knows no kinds and no rules', () => {
    neverImports(inside('server/core/parse/'), (imported) => imported.startsWith('server/core/kinds/') || imported.startsWith('server/core/rules/'))
  })

  it('kinds know no library of Markdown or YAML', () => {
    neverImports(inside('server/core/kinds/'), (imported) => imported === 'yaml' || imported.startsWith('mdast') || imported.startsWith('micromark'))
  })

  it('rules never import a sibling rule', () => {
    const isRule = (path: string): boolean => /^server\/core\/rules\/(?!shared\/)[a-z-]+\/[a-z-]+\.ts$/u.test(path)
    neverImports(sources.filter(({ path }) => isRule(path)), isRule)
  })

  it('features never import a sibling feature, but for what says where one is and what findings offer', () => {
    const base = 'server/core/features/'
    const shared = /^server\/core\/features\/(?:cursor\w*|offeredFixes|outline|pointer)\.ts$/u
    const featureOf = (path: string): string => path.slice(base.length).replace(/(?:\.ts|\/.*)$/u, '')
    neverImports(inside(base), (imported, from) => imported.startsWith(base) && !shared.test(imported) && featureOf(imported) !== featureOf(from))
  })

  it('only the shell and the mains hold a connection', () => {
    const allowed = (path: string): boolean => /^server\/(?:shell\/|node\.ts$|browser\.ts$|languageServer\.ts$|protocol\/)/u.test(path)
    neverImports(inside('server/').filter(({ path }) => !allowed(path)), (imported) => /^vscode-languageserver(?!-types)/u.test(imported))
  })

  it('only the mains touch the process', () => {
    const mains = new Set(['server/node.ts', 'server/cli.ts', 'server/start.ts', 'server/startServer.ts', 'server/languageServer.ts'])
    const found = inside('server/').filter(({ path, text }) => !mains.has(path) && /(?<![\p{L}.'])process\.(?:env|argv|stdin|stdout|stderr|exit|cwd|on)\b/u.test(text))
    assert.deepEqual(found.map(({ path }) => path), [])
  })

  it('the client hears each notification in one place: a second handler would take it from the first', () => {
    const heard = inside('client/').flatMap(({ text }) => [...text.matchAll(/\bonNotification\((\w+)/gu)].map(([, name]) => name))
    assert.ok(heard.length >= 3)
    assert.deepEqual(heard, [...new Set(heard)])
  })

  it('no function or constant is exported that no other file names', () => {
    const others = ['scripts', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(folder, name), 'utf8')))
    const named = new Map<string, number>()
    for (const text of [...sources.map((source) => source.text), ...others]) for (const word of new Set(text.match(/[\w$]+/gu))) named.set(word, (named.get(word) ?? 0) + 1)
    const exported = sources.flatMap(({ path, text }) => [...text.matchAll(/^export (?:async )?(?:const|function\*?) ([\w$]+)/gmu)].map(([, name = '']) => ({ path, name })))
    assert.ok(exported.length > 500)
    assert.deepEqual(exported.filter(({ name }) => named.get(name) === 1), [])
  })

  it('the client imports only the protocol from the server', () => {
    neverImports(inside('client/'), (imported) => imported.startsWith('server/') && !imported.startsWith('server/protocol/'))
  })

  it('every package is of one exact version, is imported or run, and has its reason in ARCHITECTURE.md', () => {
    const { devDependencies, ...others } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly devDependencies: Readonly<Record<string, string>>; readonly dependencies?: unknown; readonly scripts: unknown }
    assert.equal(others.dependencies, undefined, 'everything is bundled')
    assert.deepEqual(Object.entries(devDependencies).filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version)), [])
    const packages = Object.keys(devDependencies).filter((name) => !name.startsWith('@types/'))
    const texts = ['server', 'client', 'scripts', 'test'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|mjs)$/u.test(name)).map((name) => readFileSync(join(folder, name), 'utf8')))
    const named = [...texts, readFileSync('eslint.config.js', 'utf8'), readFileSync('tsconfig.json', 'utf8'), JSON.stringify(others.scripts)].join('\n')
    // the compiler is run by its own name
    assert.deepEqual(packages.filter((name) => !new RegExp(`['"/\\s]${name === 'typescript' ? 'tsc' : name.replaceAll('.', '\\.')}['"/\\s]`, 'u').test(named)), [])
    const [, reasons = ''] = readFileSync('ARCHITECTURE.md', 'utf8').split('## Dependencies')
    const explained = reasons.split('\n').flatMap((line) => [...(line.split(' | ')[0] ?? '').matchAll(/`([^`*]+)`/gu)].map(([, name]) => name))
    assert.deepEqual(packages.filter((name) => !explained.includes(name)), [])
    assert.deepEqual(explained.filter((name) => name !== undefined && name !== 'npm install' && !packages.includes(name)), [])
  })

  it('can be built in any folder: no script takes a path from a URL, where spaces and letters such as ä are encoded', () => {
    const scripts = readdirSync('scripts', { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:ts|mjs)$/u.test(name))
    assert.ok(scripts.length > 5)
    assert.deepEqual(scripts.filter((name) => readFileSync(join('scripts', name), 'utf8').includes('.pathname')), [])
  })

  it('no code knows a kind by name', () => {
    const files = new Map(Object.entries(schemas))
    const ids = Object.keys(schemas).filter((path) => !path.includes('/')).flatMap((path) => loadKind(path, files).loaded?.kind.id ?? [])
    assert.ok(ids.length >= 3)
    // the code has a word of its own that is spelt like a kind: the form of a Markdown block
    const before = (id: string): string => (id === 'form' ? '(?:kind|\\bid)[^\'"`\\n]{0,12}' : '')
    const found = sources.flatMap(({ path, text }) => ids.filter((id) => new RegExp(`${before(id)}['"\`]${id}['"\`]`, 'iu').test(text)).map((id) => `${path}: ${id}`))
    assert.deepEqual(found, [])
  })

  it('only text.ts turns offsets into lines and columns', () => {
    const found = inside('server/core/').filter(({ path, text }) => path !== 'server/core/text.ts' && /\bcharacter\s*:|\.character\b/u.test(text))
    assert.deepEqual(found.map(({ path }) => path), [])
  })

  it('no module of the core keeps state that changes', () => {
    const found = inside('server/core/').flatMap(({ path, text }) => (/^(?:export )?let |^(?:export )?const \w+(?::[^=]+)? = new (?:Map|Set|WeakMap)\(\)/mu.test(text) ? [path] : []))
    assert.deepEqual(found, [])
  })

  it('the imports have no cycle', () => {
    const known = new Map(sources.map((source) => [source.path, source]))
    const done = new Set<string>()
    const walk = (path: string, way: readonly string[]): void => {
      const at = way.indexOf(path)
      assert.equal(at, -1, [...way.slice(Math.max(0, at)), path].join(' → '))
      if (done.has(path)) return
      // a type costs nothing at run time, but a circle of types is a circle of thought all the same: only values are held to this rule
      for (const imported of valueImports(known.get(path))) if (known.has(imported)) walk(imported, [...way, path])
      done.add(path)
    }
    for (const { path } of sources) walk(path, [])
  })

  it('every rule has a test of its own', () => {
    const tests = new Set(readdirSync('test/rules', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/')))
    assert.deepEqual(rules.map(({ code }) => code).filter((code) => !tests.has(`${code}.test.ts`)), [])
  })

  it('every rule speaks three languages, and says why', () => {
    const missing = rules.flatMap(({ code, messages, reason, success }) =>
      [...Object.values(messages), reason, ...(success ? [success] : [])].flatMap((texts) => (['fi', 'sv', 'en'] as const).filter((language) => texts[language].trim() === '').map((language) => `${code}: ${language}`)))
    assert.deepEqual(missing, [])
  })
})

function valueImports(source: Source | undefined): readonly string[] {
  if (!source) return []
  return [...source.text.matchAll(/^(?:import|export)\s+(?!type\b)([^'"]*?)\s*from\s+'(\.[^']+)'/gmu)].filter(([, names = '']) => !/^\{(?:\s*type [^,}]+,?)+\s*\}$/u.test(names)).map(([, , name = '']) => normalize(join(dirname(source.path), name)).replaceAll('\\', '/'))
}
