// A whole document of every kind: nothing of what is written in it is missing on its page, and every part of a preview leads to its own place.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { spanOfPart } from '../../../server/core/features/preview/places.ts'
import type { Kind, Level } from '../../../server/core/kinds/kind.ts'
import { engine } from '../../support/engine.ts'
import { rendered } from '../../support/rendered.ts'

const folder = 'test/e2e/pages'
const documents = readdirSync(folder).filter((name) => name.endsWith('.md')).map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }))

/** The words of the body, without what nobody reads (marks, attributes) and what stands under its usual name: headings, labels. */
function wordsOf(text: string, kind: Kind): readonly string[] {
  const body = text.replace(/^---\n.*?\n---\n/su, '').replace(/\{[^}\n]*\}|\]\([^)]*\)/gsu, ' ').replace(/^#+ .*$|^\|.*\n(?=\|-)/gmu, ' ')
  const labels = namesIn(kind.root)
  return (body.match(/[\p{L}\p{N}]{2,}/gu) ?? []).map((word) => word.toLowerCase()).filter((word) => !labels.has(word) && !YES_NO.has(word))
}

/** Answers are shown in the words of the language that is asked for. */
const YES_NO: ReadonlySet<string> = new Set(['kyllä', 'ei', 'ja', 'nej'])

const namesIn = ({ properties }: Level, depth = 0): ReadonlySet<string> =>
  new Set(depth > 4 ? [] : properties.flatMap(({ names, level, element }) => [...names, ...(level ? namesIn(level, depth + 1) : []), ...(element?.level ? namesIn(element.level, depth + 1) : [])].flatMap((name) => name.split(/[ _]/u))))

const plain = (html: string): string => html.replace(/<[^>]*>/gu, ' ').replaceAll('&#x3C;', '<').replaceAll('&#x26;', '&')

const kinds = engine.kinds.list.filter(({ purpose }) => purpose === undefined).map(({ id }) => id)

describe('of every kind there is a whole document in', () => {
  for (const language of ['fi', 'sv']) {
    it(language, () => {
      const there = new Set(documents.filter(({ name }) => name.endsWith(`.${language}.md`)).map(({ name, text }) => engine.view(engine.read(name, text), '2026-11-22')?.kind.id))
      assert.deepEqual(kinds.filter((id) => !there.has(id)), [])
    })
  }
})

describe('on the page of a whole document', () => {
  for (const { name, text } of documents) {
    it(`${name}: every word of its body`, () => {
      const shown = new Set((plain(rendered(text).map(({ html }) => html).join(' ')).match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()))
      const kind = engine.view(engine.read(name, text), '2026-11-22')?.kind
      assert.ok(kind)
      assert.deepEqual(wordsOf(text, kind).filter((word) => !shown.has(word)), [])
    })
  }
})

describe('with labels in another language, on the page of a whole document', () => {
  for (const { name, text } of documents.filter((one) => one.name.endsWith('.fi.md'))) {
    it(`${name}: what is not of the document tells its own language (WCAG 3.1.2)`, () => {
      const whole = rendered(text, { labels: 'sv' }).map(({ html }) => html).join(' ')
      const others = whole.replace(/<span lang="sv">[^<]*<\/span>/gu, ' ')
      assert.notEqual(others, whole)
      const own = new Set((text.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => word.toLowerCase()))
      assert.deepEqual((plain(others).match(/\p{L}{2,}/gu) ?? []).filter((word) => !own.has(word.toLowerCase())), [])
    })
  }
})

describe('in the preview of a whole document', () => {
  let count = 0
  after(() => assert.ok(count > 130, `only ${count} items`))
  for (const { name, text } of documents) {
    it(`${name}: every item leads to its own words`, () => {
      const document = engine.read(name, text)
      const view = engine.view(document, '2026-11-22')
      assert.ok(view)
      const blocks = rendered(text, { audience: 'editor' }).map(({ html }) => html).join('\n')
      const items = [...blocks.matchAll(/<li data-pointer="(\/[^"]*\/items\/\d+)"[^>]*>(?:<p>)?([\p{L}\p{N}][^<]*)/gu)]
      count += items.length
      for (const [, pointer = '', words = ''] of items) {
        const { start, end } = spanOfPart(document, view, pointer)
        assert.ok(text.slice(start, end).includes(words.trim().split(' ')[0] ?? ''), `${pointer}: ${words} is not in ${text.slice(start, end)}`)
      }
    })
  }
})
