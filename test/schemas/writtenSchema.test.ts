// The schemas of `pitkospuut schema`: plain JSON Schema, true of what is written in the language, and nothing of ours in it.
import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { parse, stringify } from 'yaml'
import type { Document } from '../../server/core/document.ts'
import type { Json, JsonObject } from '../../server/core/json.ts'
import type { Kind } from '../../server/core/kinds/kind.ts'
import { LANGUAGES } from '../../server/core/kinds/labels.ts'
import { wordIn } from '../../server/core/kinds/words.ts'
import { writtenSchema } from '../../server/core/kinds/writtenSchema.ts'
import type { Language } from '../../server/core/problem.ts'
import { writeYaml } from '../../server/core/render/toYaml.ts'
import { bundled, engine } from '../support/engine.ts'
import { documentsOf } from '../render/documents.ts'
import { runs } from '../support/runs.ts'

const FILES = new Map<string, Json>(Object.entries(bundled.schemas))
const SETTINGS = 'config.schema.json'

// strict: an unknown keyword is an error
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, code: { optimize: false } })
const validators = new Map<string, ValidateFunction>()

function validator(file: string, language: Language): ValidateFunction {
  const name = `${file} ${language}`
  const made = validators.get(name) ?? ajv.compile(writtenSchema(file, FILES, language))
  validators.set(name, made)
  return made
}

const keysOf = (file: string, language: Language): readonly string[] => Object.keys(writtenSchema(file, FILES, language)['properties'] as JsonObject)

/** Checks a text in YAML; the keys at its top must be known too. */
function expectValid(file: string, language: Language, text: string): void {
  const value = parse(text) as JsonObject
  const validate = validator(file, language)
  assert.ok(validate(value), `${JSON.stringify(validate.errors, null, 1)}\n${text}`)
  const known = new Set([...keysOf(file, language), wordIn('extra', language), wordIn('form', language)])
  assert.deepEqual(Object.keys(value).filter((key) => !known.has(key)), [], text)
}

/** All that a document says, under the names of the language; the kind as its label is spelled. */
function writtenIn(language: Language, { content }: Document, kind: Kind): string {
  assert.ok(content)
  return writeYaml(content, kind, { language, remarks: { before: () => [], behind: () => [], end: () => [], all: [] } }).replace(/^(ty(?:yppi|pe?)): .*$/mu, `$1: ${kind.labels[language][0]}`)
}

/** Whether the form of a document is as its schema wants it. */
const isSound = (document: Document): boolean => !engine.check(document, undefined, '2026-11-22').problems.some(({ code }) => code.startsWith('schema/') || code.startsWith('structure/'))

describe('a schema for other tools', () => {
  for (const language of LANGUAGES) {
    it(`is plain JSON Schema for every kind and the settings: ${language}`, () => {
      for (const file of [...engine.kinds.list.map((kind) => kind.file), SETTINGS]) {
        validator(file, language)
        assert.doesNotMatch(JSON.stringify(writtenSchema(file, FILES, language)), /"\$ref":"(?!#\/\$defs\/)/u)
      }
    })
  }

  it('has the names of the language', () => {
    assert.deepEqual(keysOf('swot.schema.json', 'fi').filter((key) => /^(?:tyyppi|vahv|heik|uhat)/u.test(key)).sort(), ['heikkoudet', 'tyyppi', 'uhat', 'vahvuudet'])
    assert.deepEqual(keysOf('swot.schema.json', 'sv').filter((key) => /^(?:typ$|styrkor|hot$)/u.test(key)).sort(), ['hot', 'styrkor', 'typ'])
    const { properties, title } = writtenSchema('swot.schema.json', FILES, 'sv') as { readonly properties: Record<string, { readonly enum?: readonly string[]; readonly title?: string }>; readonly title: string }
    assert.equal(title, engine.kinds.list.find(({ id }) => id === 'swot')?.titles.sv)
    assert.deepEqual(properties['språk']?.enum, ['fi', 'finska', 'sv', 'svenska', 'en', 'engelska'])
    assert.ok(properties['typ']?.enum?.includes('swot'))
  })

  for (const name of readdirSync('examples')) {
    const source = engine.read(name, readFileSync(`examples/${name}`, 'utf8'))
    const { kind } = source.selection
    if (!kind || !source.content) continue
    it(`is true of an example: ${name}`, () => expectValid(kind.file, 'fi', writtenIn('fi', source, kind)))
  }

  for (const kind of engine.kinds.list) {
    it(`is true of whatever else is sound: ${kind.id}`, () => {
      fc.assert(fc.property(fc.constantFrom(...LANGUAGES), documentsOf(kind, true), (language, values) => {
        const source = engine.read('a.yaml', stringify({ ...values, language, status: 'draft' }, { lineWidth: 0, aliasDuplicateObjects: false }))
        fc.pre(isSound(source))
        expectValid(kind.file, language, writtenIn(language, source, kind))
      }), { numRuns: runs(1), maxSkipsPerRun: 2000 })
    }).timeout(60_000)
  }

  const SETTINGS_OF: Readonly<Record<Language, string>> = {
    fi: 'kieli: suomi\nsäännöt:\n  swot/question: vihje\n  privacy: {luonnoksena: huomio, käytössä: korjattava, syy: sovittu}\n  swot: [vihje, huomio]\n',
    sv: 'språk: svenska\nregler:\n  swot/question: tips\n',
    en: 'language: auto\nrules:\n  swot/question: hint\n  privacy: {draft: hint, in_use: error}\n',
  }
  for (const language of LANGUAGES) it(`is true of settings: ${language}`, () => expectValid(SETTINGS, language, SETTINGS_OF[language]))

  const WRONG: readonly (readonly [string, string, string])[] = [
    [SETTINGS, 'säännöt: {swot/question: ehkä}', '/säännöt/swot~1question'],
    [SETTINGS, 'säännöt: vihje', '/säännöt'],
    [SETTINGS, 'tyypit: [{tyyppi: swot}]', '/tyypit/0'],
    ['swot.schema.json', 'tyyppi: hankekortti', '/tyyppi'],
    ['swot.schema.json', 'kieli: viro', '/kieli'],
    ['swot.schema.json', 'vahvuudet: 5', '/vahvuudet'],
    ['project-card.schema.json', 'rahoitus: {kuntaosuus: -5}', '/rahoitus/kuntaosuus'],
    ['project-card.schema.json', 'riskit: [{riski: 5}]', '/riskit/0/riski'],
  ]
  for (const [file, text, pointer] of WRONG) {
    it(`finds what is wrong: ${text}`, () => {
      const validate = validator(file, 'fi')
      assert.equal(validate(parse(text)), false)
      assert.ok(validate.errors?.some(({ instancePath }) => instancePath === pointer), JSON.stringify(validate.errors))
    })
  }
})
