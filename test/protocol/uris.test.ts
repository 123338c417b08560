// URIs: one spelling for one file, and the path by which people know it.
import assert from 'node:assert/strict'
import { foldersFrom, isHidden, pathIn, sameUri, uriOfPath } from '../../server/shell/uris.ts'

const SPELLINGS: readonly (readonly [one: string, given: string])[] = [
  ['file:///tyo/a.md', 'file:///tyo/a.md'],
  ['file:///tyo/ty%C3%B6%20arki.md', 'file:///tyo/työ arki.md'],
  ['file:///tyo/Kortti%20%281%29.md', 'file:///tyo/Kortti%20(1).md'],
  ['file:///c%3A/tyo/a.md', 'file:///C:/tyo/a.md'],
  ['file:///c%3A/tyo/a.md', 'file:///c%3a/tyo/a.md'],
  ['file:///tyo/100%25.md', 'file:///tyo/100%.md'],
  ['file:///tyo', 'FILE:///tyo/'],
  ['file://palvelin/jako/a.md', 'file://palvelin/jako/a.md'],
  ['untitled:Untitled-1', 'untitled:Untitled-1'],
  ['git:/a.md?%7B%22ref%22%3A%22%22%7D', 'git:/a.md?%7B%22ref%22%3A%22%22%7D'],
  ['vscode-notebook-cell:/a.ipynb#W0%3D', 'vscode-notebook-cell:/a.ipynb#W0%3D'],
  ['no uri at all', 'no uri at all'],
]

const PATHS: readonly (readonly [folders: readonly string[], uri: string, path: string])[] = [
  [['file:///koti/tyo'], 'file:///koti/tyo/kortit/ty%C3%B6.md', 'kortit/työ.md'],
  [['file:///koti/tyo/'], 'file:///koti/tyo/a.md', 'a.md'],
  [['file:///koti/tyo'], 'file:///koti/tyokalut/a.md', '/koti/tyokalut/a.md'],
  [['file:///koti/yksi', 'file:///koti/kaksi'], 'file:///koti/kaksi/a.md', 'kaksi/a.md'],
  [['file:///a/sama', 'file:///b/sama'], 'file:///b/sama/a.md', '/b/sama/a.md'],
  [['file:///tyo', 'file:///tyo/sisempi'], 'file:///tyo/sisempi/a.md', 'sisempi/a.md'],
  [[], 'untitled:Untitled-1', 'Untitled-1'],
  [[], 'git:/koti/a.md?ref', '/koti/a.md'],
  [['vscode-vfs://github/o/r'], 'vscode-vfs://github/o/r/a.md', 'a.md'],
]

const OF_PATHS: readonly (readonly [path: string, uri: string])[] = [
  ['/koti/oma työ', 'file:///koti/oma%20ty%C3%B6'],
  ['/koti/a#b?c', 'file:///koti/a%23b%3Fc'],
  ['/koti/100%20', 'file:///koti/100%2520'],
  ['/koti/a\\b', 'file:///koti/a%5Cb'],
  ['C:\\Työ\\Oma kansio', 'file:///c%3A/Ty%C3%B6/Oma%20kansio'],
  ['c:/tyo/', 'file:///c%3A/tyo'],
  ['\\\\palvelin\\jako', 'file://palvelin/jako'],
]

const HIDDEN: readonly (readonly [path: string, hidden: boolean])[] = [
  ['a.md', false], ['.a.md', true], ['.github/a.md', true], ['b/.c/a.md', true], ['node_modules/x/a.md', true], ['b/node_modules/a.md', true], ['node_modules.md', false], ['a.b/c.md', false],
]

describe('a URI', () => {
  for (const [one, given] of SPELLINGS) it(`${given} is the same as ${one}`, () => assert.equal(sameUri(given), one))

  it('has one spelling for good', () => {
    for (const [one] of SPELLINGS) assert.equal(sameUri(one), one)
  })

  for (const [folders, uri, path] of PATHS) it(`${uri} is known as ${path} in ${folders.join(' and ') || 'no folder'}`, () => assert.equal(pathIn(foldersFrom(folders), sameUri(uri)), path))

  for (const [path, uri] of OF_PATHS) it(`${uri} is that of the folder ${path}`, () => assert.equal(sameUri(uriOfPath(path)), uri))

  for (const [path, hidden] of HIDDEN) it(`${path} is ${hidden ? '' : 'not '}hidden`, () => assert.equal(isHidden(foldersFrom(['file:///tyo']), `file:///tyo/${path}`), hidden))
})
