// Nothing hangs: pathological texts are read in time, and what is beyond the bounds is kept as opaque text.
import assert from 'node:assert/strict'
import { stopwatch } from '../../support/time.ts'
import { MAX_DEPTH, MAX_LINE, MAX_MARKERS } from '../../../server/core/bounds.ts'
import { editBlocks, readBlocks } from '../../../server/core/parse/markdown/blocks.ts'

const filled = (piece: string, length = 100_000): string => piece.repeat(Math.ceil(length / piece.length))
const stairs = (levels: number): string => Array.from({ length: levels }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')

describe('Markdown within bounds', () => {
  const pathological: Readonly<Record<string, string>> = {
    '4,000 nested markers': `${'- '.repeat(4000)}a`,
    '10,000 brackets': '['.repeat(10_000),
    '10,000 pairs of brackets': '[]'.repeat(10_000),
    'a line of 50,000 characters': filled('sana ', 50_000),
    '100,000 >': '>'.repeat(100_000),
    '50 quotes on each line': filled(`${'> '.repeat(50)}a\n`, 50_000),
    stairs: stairs(300),
    'a fence left open': `\`\`\`\n${filled('x\n\n')}`,
    'a comment left open': `<!--\n${filled('x\n\n')}`,
    'HTML left open': `<div>\n${filled('- a\n')}`,
    'a quote before fences and comments left open': filled('> a\n```\n\n> b\n<!--\n\n'),
    'a label left open': `[a\n${filled('b\n')}`,
    'a title left open': `[a]: /u "\n${filled('b\n')}`,
    'pipes': filled('|'),
    'dashes': filled('-'),
    'hashes': filled('# '),
    'blank cells': `${filled('|a', 8000)}\n${filled('|-', 8000)}\n${filled('|', 8000)}`,
    'blanks': `${filled(' ')}x`,
    'blank lines': filled(' \n'),
    'blank items': filled('-\n\n', 5000),
    'items that are not plain': filled('- a\n  - `b\n    > c\n', 10_000),
    'lone returns': filled('a\r'),
  }
  for (const [name, text] of Object.entries(pathological)) {
    it(`reads ${name} in less than a second`, () => {
      const watch = stopwatch()
      const blocks = readBlocks(text)
      editBlocks(blocks, text, { start: text.length >> 1, end: text.length >> 1, text: '' })
      const took = watch()
      assert.ok(took < 1000, `${took} ms`)
    })
  }

  const opaque: Readonly<Record<string, string>> = {
    'a long line': 'a'.repeat(MAX_LINE + 1),
    'a long line in an item': `- a\n  ${'b'.repeat(MAX_LINE)}`,
    'a long line in a fence': `\`\`\`\n${'b'.repeat(MAX_LINE + 1)}\n\`\`\``,
    'many markers on a line': `${'> '.repeat(MAX_MARKERS + 1)}a`,
    'deep nesting': stairs(MAX_DEPTH + 1).trimEnd(),
  }
  for (const [name, text] of Object.entries(opaque)) {
    it(`keeps ${name} as opaque text, and reads on behind it`, () => {
      const [block, ...others] = readBlocks(`${text}\n# H\n\n- b`).blocks
      assert.deepEqual(block, { text, forms: [{ type: 'paragraph', start: 0, end: text.length }], joins: false, opaque: true })
      assert.deepEqual(others.map(({ forms }) => forms[0]?.type), ['heading', 'list'])
    })
  }

  const readable = [`${'a'.repeat(MAX_LINE - 1)}\nb`, `${'> '.repeat(MAX_MARKERS)}a`, `- ${'- '.repeat(30)}a`, stairs(90), `\`\`\`\n${'x\n'.repeat(MAX_LINE)}\`\`\``]
  for (const text of readable) it(`reads ${JSON.stringify(text.slice(0, 12))}…, which is just within the bounds`, () => assert.deepEqual(readBlocks(text).blocks.filter(({ opaque }) => opaque), []))
})
