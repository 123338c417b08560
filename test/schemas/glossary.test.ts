// shared/glossary.json: complete in three languages, and each name belongs to one term.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

type ByLanguage<T> = Readonly<Record<'fi' | 'sv' | 'en', T>>
interface Term {
  readonly key: string
  readonly names: ByLanguage<readonly string[]>
  readonly texts?: ByLanguage<string>
  readonly sources?: ByLanguage<string>
}
const { terms } = JSON.parse(readFileSync('schemas/shared/glossary.json', 'utf8')) as { readonly terms: readonly Term[] }
const LANGUAGES = ['fi', 'sv', 'en'] as const

describe('shared/glossary.json', () => {
  it('has each key once', () => {
    assert.equal(new Set(terms.map(({ key }) => key)).size, terms.length)
  })

  it('has a name in each language, and texts in all or none', () => {
    const wrong = terms.flatMap(({ key, names, texts, sources }) => LANGUAGES.flatMap((language) => [
      ...(names[language].length > 0 ? [] : [`${key}: no name in ${language}`]),
      ...[texts, sources].flatMap((texts) => (texts && texts[language].trim() === '' ? [`${key}: no text in ${language}`] : [])),
    ]))
    assert.deepEqual(wrong, [])
  })

  it('says what a text means only with a sentence, and at most two lines long', () => {
    const wrong = terms.flatMap(({ key, texts }) => LANGUAGES.flatMap((language) => (texts && !/^\p{Lu}.{10,170}\.$/u.test(texts[language]) ? [`${key} ${language}: ${texts[language]}`] : [])))
    assert.deepEqual(wrong, [])
  })

  it('marks how the forms of each name begin, and gives no beginning to two terms', () => {
    const owners = new Map<string, string>()
    for (const { key, names } of terms) {
      for (const language of LANGUAGES) {
        for (const name of names[language]) {
          assert.ok(name.includes('|') || /^[\p{L} -]+$/u.test(name), `${key}: ${name}`)
          const stem = `${language} ${name.split('|').map((part, index) => (index === 0 ? part : part.replace(/^\p{L}+/u, ''))).join('')}`
          assert.equal(owners.get(stem) ?? key, key, stem)
          owners.set(stem, key)
        }
      }
    }
  })
})
