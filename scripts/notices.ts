// The licences of the packages whose code is in the bundles: what our own packages have to hand on with it.
import { readdir, readFile, realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import type { Metafile } from 'esbuild'

/** A package whose code was bundled. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** An SPDX expression, as its package.json says; undefined when it says nothing. */
  readonly licence: string | undefined
  /** Its licence and notice files, in the order of their names. */
  readonly texts: readonly string[]
}

/** Licences that ask for no more than to be named, by their SPDX identifiers. */
const ALLOWED: ReadonlySet<string> = new Set([
  'MIT', 'MIT-0', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0', 'Unicode-3.0', 'Unicode-DFS-2016', 'Python-2.0',
])

/** The packages of which some code reached a bundle, sorted by name. `folder`: where the bundles were built. */
export async function bundledPackages(metafiles: readonly Metafile[], folder: string): Promise<readonly BundledPackage[]> {
  const used = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0)))
  const homes = new Set(await Promise.all([...new Set(used.flatMap(([path]) => homeOf(path) ?? []))].map((home) => realpath(resolve(folder, home)))))
  const packages = await Promise.all([...homes].map(packageIn))
  return packages.toSorted((a, b) => (`${a.name} ${a.version}` < `${b.name} ${b.version}` ? -1 : 1))
}

/** The notices as one text. Throws, naming every package whose licence is not allowed or not told. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const wrong = packages.flatMap((one) => complaintAbout(one) ?? [])
  if (wrong.length > 0) throw new Error(`These packages cannot be bundled:\n${wrong.map((line) => `- ${line}\n`).join('')}Allowed licences: ${[...ALLOWED].join(', ')} (scripts/notices.ts)`)
  const parts = packages.map(({ name, version, licence = '', texts }) => `${RULER}\n${name} ${version}\nLicence: ${licence}\n${RULER}\n\n${texts.join('\n\n')}\n`)
  return `THIRD-PARTY NOTICES\n\nPitkospuut contains code of the packages below, each under its own licence.\n\n${parts.join('\n')}`
}

/** The folder of the package that a bundled file is from; undefined for our own. */
function homeOf(path: string): string | undefined {
  return /^.*\bnode_modules\/(?:@[^/]+\/)?[^/]+/u.exec(path)?.[0]
}

async function packageIn(home: string): Promise<BundledPackage> {
  const { name, version, license } = JSON.parse(await readFile(join(home, 'package.json'), 'utf8')) as { readonly name: string; readonly version: string; readonly license?: unknown }
  const files = (await readdir(home)).filter((file) => /^(?:licen[cs]e|copying|notice)(?:[-.]|$)/iu.test(file)).sort()
  const texts = await Promise.all(files.map(async (file) => (await readFile(join(home, file), 'utf8')).replace(/\r\n?/gu, '\n').trim()))
  return { name, version, licence: typeof license === 'string' ? license : undefined, texts }
}

function complaintAbout({ name, version, licence, texts }: BundledPackage): string | undefined {
  if (licence === undefined) return `${name} ${version}: its package.json names no licence`
  if (!isAllowed(licence)) return `${name} ${version}: ${licence}`
  return texts.length === 0 ? `${name} ${version}: ${licence}, but it has no licence file to hand on` : undefined
}

/** `AND` asks for all, `OR` for one; parentheses are read as if `OR` bound tighter, which never allows more. */
function isAllowed(expression: string): boolean {
  return expression.replace(/[()]/gu, ' ').trim().split(/\s+AND\s+/u).every((part) => part.split(/\s+OR\s+/u).some((licence) => ALLOWED.has(licence.trim())))
}

const RULER = '-'.repeat(80)
