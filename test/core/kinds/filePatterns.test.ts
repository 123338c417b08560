import assert from 'node:assert/strict'
import { filePatterns } from '../../../server/core/kinds/filePatterns.ts'

const matches = filePatterns(['*.swot.md', '**/hankekortit/*.md'])

describe('file patterns', () => {
  for (const path of ['a.swot.md', 'kansio/a.swot.md', 'KANSIO/A.SWOT.MD', 'hankekortit/a.md', 'x/hankekortit/ä b.md', '.piilo/a.swot.md']) it(`match ${path}`, () => assert.equal(matches(path), true))
  for (const path of ['a.md', 'swot.md', 'hankekortit/ali/a.md', 'hankekortit/README.md', 'hankekortit/Readme.fi.md', 'hankekortit/index.md', 'a.swot.mdx', '']) it(`do not match ${path || 'an empty path'}`, () => assert.equal(matches(path), false))
  it('match nothing when there are none', () => assert.equal(filePatterns([])('a.swot.md'), false))
})
