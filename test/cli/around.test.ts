// What documents name beyond those that are asked for: other documents of the workspace, and files.
import assert from 'node:assert/strict'
import { run } from './support.ts'

const swot = (id: string, rest = ''): string => `---\ntyyppi: swot\ntunniste: ${id}\nkieli: fi\ntila: luonnos\n${rest}---\n\n# A\n`
const naming = swot('loppu', 'liittyy: [alku]\n')

/** The codes of references for each file, by path. */
async function found(line: string, files: Readonly<Record<string, string>>, within = '.'): Promise<Readonly<Record<string, readonly number[]>>> {
  const { out } = await run(`lint ${line} --only reference --format json`, { files, within })
  const { documents } = JSON.parse(out) as { readonly documents: readonly { readonly path: string; readonly problems: readonly { readonly line: number }[] }[] }
  return Object.fromEntries(documents.map(({ path, problems }) => [path, problems.map((problem) => problem.line)]))
}

describe('lint: what a document names elsewhere', () => {
  const cases: readonly (readonly [string, string, Readonly<Record<string, string>>, Readonly<Record<string, readonly number[]>>])[] = [
    ['is not found when no document has the identifier', '', { 'a.md': naming }, { 'a.md': [6] }],
    ['is found in another folder, though one file was asked for', 'a/loppu.md', { 'a/loppu.md': naming, 'b/alku.yaml': 'tyyppi: swot\ntunniste: alku\n' }, { 'a/loppu.md': [] }],
    ['is found in another folder, though one folder was asked for', 'a', { 'a/loppu.md': naming, 'b/alku.md': swot('uusi', 'entiset_tunnisteet: [alku]\n') }, { 'a/loppu.md': [] }],
    ['is not found where a file only mentions it', 'a.md', { 'a.md': naming, 'b.md': '# alku\n', 'c.md': naming.replace('loppu', 'muu') }, { 'a.md': [6] }],
    ['counts what stands in ignored files as absent', 'a.md', { 'a.md': naming, 'pois/b.md': swot('alku'), '.gitignore': 'pois/\n' }, { 'a.md': [6] }],
    ['is a file of any sort', 'a', { 'a/a.md': `${swot('a')}[x](../kuvat/x.png) [y](../kuvat/y.png) [z](../kuvat) [b](b.md)\n`, 'kuvat/x.png': '', 'a/b.md': '# B\n' }, { 'a/a.md': [9] }],
  ]
  for (const [what, line, files, expected] of cases) it(what, async () => assert.deepEqual(await found(line, files), expected))

  it('is looked for from the working folder as well as from above', async () => {
    const files = { 'a/loppu.md': `${naming}[x](../kuvat/x.png) [y](y.pdf)\n`, 'b/alku.md': swot('alku'), 'kuvat/x.png': '' }
    assert.deepEqual(await found('', files, 'a'), { 'loppu.md': [10] })
    assert.deepEqual(await found('../a/loppu.md', files, 'b'), { '../a/loppu.md': [10] })
  })
})
