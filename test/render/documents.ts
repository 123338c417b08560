// Random documents of a kind, made from its schema alone: values in the form in which YAML writes them, under canonical names.
import fc from 'fast-check'
import type { Kind, Level, Property } from '../../server/core/kinds/kind.ts'

export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value }

/** Documents of a kind. `plain`: only what people write in Markdown; else also words that mean something else there, and shapes that have no place there. */
export function documentsOf(kind: Kind, plain: boolean): fc.Arbitrary<Readonly<Record<string, Value>>> {
  const words = wordsFrom(plain)
  const properties = kind.root.properties.filter(({ key }) => !ALWAYS.has(key))
  return fc.record(Object.fromEntries(properties.map((property) => [property.key, valueOf(property, words, plain)])), { requiredKeys: [] })
    .map((values) => ({ tyyppi: kind.id, id: 'asiakirja', language: 'fi', ...values }) as Readonly<Record<string, Value>>)
}

const ALWAYS: ReadonlySet<string> = new Set(['type', 'id', 'language'])

const COMMON = [
  'lapsen', 'osallisuus', 'työtä', 'ohjaavana', 'arvona', 'yhteistyön', 'pelisäännöt', '(Vantaa)', 'yli-ikäiset', 'ja', 'sekä', 'Espoo,', 'mm.', '”yhdessä”', "vanhemman'", '120',
  'alueella', 'sovittu', 'a/b', 'på', 'söder', '1.', '&', '40', 'x', '26', 'lasta;', 'kysely?', 'malli!', '50', '%', 'Kehrä', 'II:n',
]
/** Words that are marks, values or labels elsewhere. */
const NASTY = [
  '-', '#', '##', '1)', '>', '|', '{#V1', 'teema=aika}', '{', '}', '[ ]', '*', '**Tavoitteet**', 'Tavoitteet', 'Vastuu:', 'Kokonaisbudjetti', '5', 'euroa', '<!--', '-->', '`koodi`', '```', '---', '~', 'null',
  'true', 'yes', ':', 'a: b', '@', '"', "'", '\\', '\\|', '<br>', 'tarkennettu', '\u00a0', '\u00ad', '👩‍👧', 'é', '!', '&a', '*a', '%', '&amp;', '===', '1/2', 'S)',
]

interface Words {
  /** A few words on one line. */
  readonly line: fc.Arbitrary<string>
  /** A sentence that is longer than a label. */
  readonly sentence: fc.Arbitrary<string>
  readonly paragraphs: fc.Arbitrary<string>
  /** A short text that is no sentence. */
  readonly title: fc.Arbitrary<string>
}

function wordsFrom(plain: boolean): Words {
  const word = plain ? fc.constantFrom(...COMMON) : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...COMMON) }, { weight: 1, arbitrary: fc.constantFrom(...NASTY) })
  const few = (minLength: number, maxLength: number): fc.Arbitrary<string> => fc.array(word, { minLength, maxLength }).map((words) => words.join(' '))
  const start = plain ? fc.constant('Olemme ') : fc.constantFrom('Olemme ', '')
  const sentence = fc.tuple(start, few(1, 20)).map(([first, words]) => `${first}${words} sovittu kehittämisen tavoista yhdessä muiden kanssa.`)
  return {
    line: fc.tuple(plain ? fc.constant('Sovittu ') : fc.constantFrom('Sovittu ', ''), few(1, 8)).map((parts) => parts.join('')),
    sentence,
    paragraphs: fc.array(sentence, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('\n\n')),
    title: fc.tuple(fc.constantFrom('Ryhmä', 'Alue', 'Teema'), fc.constantFrom('yksi', 'kaksi', 'kolme')).map((parts) => parts.join(' ')),
  }
}

function valueOf(property: Property, words: Words, plain: boolean): fc.Arbitrary<Value> {
  const { values, type, level, element } = property
  if (values) return fc.constantFrom(...values.map(({ value }) => value))
  switch (type) {
    case 'text':
      return words.paragraphs
    case 'list':
      return listOf(property, words, plain)
    case 'object':
      return level ? objectOf(level, words, plain) : words.line
    case 'array':
      return element ? fc.array(valueOf(element, words, plain), { minLength: 1, maxLength: 3 }) : fc.constant([])
    case 'references':
      return fc.array(fc.oneof(fc.constantFrom<Value>('kehra', 'swot-2', 'malli'), fc.constant<Value>({ id: 'malli', item: 'O2' })), { minLength: 1, maxLength: 3 })
    case 'matrix':
      return matrixOf(words)
    case 'item':
      return fc.constant([])
    default:
      return SCALARS[type] ?? words.line
  }
}

/** Cells of some phases and actors, one of whose voices only the document tells. */
function matrixOf({ line }: Words): fc.Arbitrary<Value> {
  const cell = fc.record({ phase: fc.constantFrom('ennen', 'neuvottelussa', 'jälkeen'), actor: fc.constantFrom('Lapsi', 'koulu', 'Sosiaalityöntekijä', 'Seurakunta'), tasks: fc.array(line, { minLength: 1, maxLength: 3 }) })
  return fc.uniqueArray(cell, { minLength: 1, maxLength: 6, selector: ({ phase, actor }) => `${phase} ${actor}` })
    .map((cells) => cells.map((one): Value => (one.actor === 'Seurakunta' ? { ...one, voice: 'partner' } : one)))
}

const SCALARS: Readonly<Record<string, fc.Arbitrary<Value>>> = {
  money: fc.constantFrom<Value>('365 491 euroa', 274000, '91 491 €', '12,5 t€', null, 'euroa'),
  date: fc.constantFrom<Value>('9.10.2009', '2009-10-09'),
  period: fc.constantFrom<Value>('1.5.2007–31.10.2009', 'kevät 2012', { start: '2007-05-01', end: '2009-10-31' }),
  duration: fc.constantFrom<Value>('1,5 kk', 'kolme kuukautta'),
  count: fc.constantFrom<Value>(120, 'noin 1040 lasta'),
  version: fc.constantFrom<Value>('0.1', '2.10', '1'),
  slug: fc.constantFrom<Value>('kehra-ii', 'malli'),
  reference: fc.constantFrom<Value>('kehra-ii', 'malli'),
  number: fc.constantFrom<Value>(1, 12, 40),
  boolean: fc.boolean(),
}

/** At least the first property, so that an element is one in Markdown too. */
function objectOf({ properties }: Level, words: Words, plain: boolean): fc.Arbitrary<Value> {
  const values = Object.fromEntries(properties.map((property) => [property.key, valueOf(property, words, plain)]))
  return fc.record(values, { requiredKeys: properties.slice(0, 1).map(({ key }) => key) }) as fc.Arbitrary<Value>
}

function listOf(property: Property, words: Words, plain: boolean): fc.Arbitrary<Value> {
  const item = itemOf(property, words, plain, 1)
  const items = fc.array(item, { minLength: 1, maxLength: 4 })
  const group = fc.record({ title: words.title, items })
  const proseGroup = fc.record({ title: words.title, text: fc.array(words.sentence, { minLength: 1, maxLength: 2 }) })
  const groups = fc.array(property.itemsFrom === 'paragraphs' ? group : fc.oneof(group, proseGroup), { minLength: 1, maxLength: 3 })
  const usual: readonly fc.Arbitrary<unknown>[] = [
    items, groups.map((all) => ({ groups: all })), fc.record({ items, groups }),
    fc.record({ groups, text: words.sentence }),
    fc.tuple(items, words.sentence, words.sentence).map(([all, before, behind]) => ({ items: all, text: [before, { text: behind, at: all.length }] })),
    fc.tuple(fc.array(group, { minLength: 2, maxLength: 3 }), words.sentence).map(([all, behind]) => ({ groups: all, text: [{ text: behind, at: all.length }] })),
  ]
  const prose = fc.record({ text: words.paragraphs, at: fc.nat(4) })
  const wild: readonly fc.Arbitrary<unknown>[] = [
    words.paragraphs,
    fc.record({
      items, text: fc.array(prose, { maxLength: 3 }),
      groups: fc.array(fc.record({ title: words.line, items, text: fc.array(prose, { maxLength: 2 }), refined: fc.boolean() }, { requiredKeys: [] }), { maxLength: 3 }),
    }, { requiredKeys: [] }),
  ]
  // prose alone is items where paragraphs are
  const prosaic = property.itemsFrom === 'paragraphs' ? [] : [words.sentence]
  return fc.oneof(...usual, ...prosaic, ...(plain ? [] : wild)) as fc.Arbitrary<Value>
}

function itemOf(property: Property, words: Words, plain: boolean, depth: number): fc.Arbitrary<Value> {
  const fields = (property.level?.properties ?? []).filter(({ key }) => !['text', 'id', 'attributes', 'children'].includes(key))
  const coded = fc.tuple(words.line, fc.constantFrom(' {#V1}', ' {teema=aika paino=4}', ' {#O2 teema="aika resurssi"}')).map((parts) => parts.join(''))
  const full = fc.record({
    text: words.line, id: fc.constantFrom('V1', 'O2'), attributes: fc.constant({ teema: 'aika' }),
    ...Object.fromEntries(fields.map((field) => [field.key, valueOf(field, words, plain)])),
    ...(depth > 0 ? { children: fc.array(itemOf(property, words, plain, depth - 1), { minLength: 1, maxLength: 2 }) } : {}),
  }, { requiredKeys: ['text'] })
  return fc.oneof(words.line, coded, full) as fc.Arbitrary<Value>
}
