// The pages of rules and kinds: as they are generated, whole in three languages, and fit to be read.
import assert from 'node:assert/strict'
import { pages, written } from '../../scripts/generateDocs.ts'
import { rules } from '../../server/bundled/rules.ts'
import { pageOf } from '../../server/core/rulePage.ts'
import { FAMILIES } from '../../server/core/texts/commandLine.ts'
import { FAMILY_TITLES } from '../../server/core/texts/explanation.ts'
import { engine } from '../support/engine.ts'

describe('the pages in docs/', () => {
  it('are those of the rules and schemas as they are now: else run `npx tsx scripts/generateDocs.ts`', async () => {
    const [wanted, there] = await Promise.all([pages(), written()])
    assert.deepEqual([...there.keys()].filter((name) => !wanted.has(name)), [], 'belong to nothing')
    assert.deepEqual([...wanted].filter(([name, text]) => there.get(name) !== text).map(([name]) => name), [], 'are not up to date')
  })

  it('exist for every rule, every family and every kind', async () => {
    const wanted = await pages()
    for (const { code } of rules) assert.ok(wanted.has(`rules/${code}.md`), code)
    for (const code of [...rules.map((rule) => rule.code), ...Object.keys(FAMILIES), 'yaml/tab', 'schema/required', 'kind/syntax']) assert.ok(wanted.has(`rules/${pageOf(code)}`), code)
    for (const { id } of engine.kinds.list) for (const end of ['.md', '.sv.md', '.en.md']) assert.ok(wanted.has(`kinds/${id}${end}`), id)
  })

  it('have a title in three languages for every family', () => {
    const families = new Set([...rules.map(({ code }) => code), ...Object.keys(FAMILIES)].map((code) => code.split('/')[0] ?? ''))
    assert.deepEqual([...families].filter((family) => !(family in FAMILY_TITLES)), [])
  })

  it('have no places left for values, no empty parts and no broken links', async () => {
    const wanted = await pages()
    const odd = [...wanted].flatMap(([name, text]) => [
      ...(/\{\w+\}|undefined|\n\n\n|\| \|/u.test(text.replace(/```[\s\S]*?```/gu, 'code')) ? [name] : []),
      ...[...text.matchAll(/(?<!\\)\[[^\]]*\]\(([^)#]+\.md)\)/gu)].map(([, target = '']) => new URL(target, `file:///${name}`).pathname.slice(1)).filter((target) => !wanted.has(target)).map((target) => `${name} → ${target}`),
    ])
    assert.deepEqual(odd, [])
  })

  it('begin a document of their kind that has nothing wrong with its keys', async () => {
    for (const [name, text] of await pages()) {
      const template = /````markdown\n([\s\S]*?)\n````/u.exec(text)?.[1]
      if (template === undefined) continue
      const document = engine.read('a.md', template)
      assert.equal(document.selection.kind?.id, name.split(/[/.]/u)[1], name)
      const found = engine.check(document, undefined, '2026-11-22').problems.filter(({ code }) => /^(?:schema\/additionalProperties|frontmatter|yaml)/u.test(code))
      assert.deepEqual(found.map(({ code, from }) => `${code} ${from.block.text.slice(from.start, from.end)}`), [], name)
    }
  })

  it('are no documents themselves', async () => {
    for (const [name, text] of await pages()) assert.equal(engine.read(`docs/${name}`, text).selection.reason, 'none', name)
  })
})
