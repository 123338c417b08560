// Completion in YAML and frontmatter: keys that are missing, with the beginning of their value, and values that are known.
import { display, fold } from '../../kinds/labels.ts'
import type { Property } from '../../kinds/kind.ts'
import { wordIn, type Word } from '../../kinds/words.ts'
import { keyOf } from '../../render/names.ts'
import type { YamlKey, YamlValue } from '../cursorYaml.ts'
import { attributeNames, attributeValues, first } from './attributes.ts'
import { plainYaml } from './plainYaml.ts'
import { aboutProperty, wanted } from './about.ts'
import { itemLevel, yamlItem, yamlStarter } from './starters.ts'
import { hole, type Asking, type Suggestion, type Suggestions, type Template } from './suggestion.ts'
import { ruleCodes, valuesOf, type KnownValue } from './values.ts'
import { COMPLETION } from '../../texts/completion.ts'

export function yamlKeys(cursor: YamlKey, asking: Asking): Suggestions {
  const { word, level, each, owner, value, isFollowed, isOver, beside } = cursor
  // an item of such a list is a text, and nobody asked
  if (asking.trigger !== undefined && owner?.type === 'list' && !itemLevel(owner) && beside.length === 0) return { word, items: [] }
  const values = value && !isFollowed && !isOver ? itemValues(cursor, value, asking) : []
  const own = level ? missing(cursor, asking).map((property) => keyOffer(property, cursor, asking)) : []
  const free = each ? ownKeys(cursor, each, asking) : []
  const cell = owner?.type === 'matrix' && !isFollowed ? cellKeys(cursor, asking) : []
  const whole = value && !isFollowed && !isOver && beside.length === 0 ? wholeItem(cursor, value, asking) : []
  return { word, items: [...whole, ...values, ...own, ...free, ...cell] }
}

/** The properties that do not stand there yet, in the order of the schema. */
function missing({ level, beside, owner }: YamlKey, { view, document }: Asking): readonly Property[] {
  const isTop = owner === undefined
  const there = new Set(beside.flatMap((name) => level?.byLabel.get(fold(name))?.key ?? []))
  const rows = new Set(level?.properties.filter(({ type, body }) => type === 'array' && body === 'section').map(({ key }) => key))
  if (isTop) for (const { key, source, known, value } of view.root.entries) if (known && (source === 'body' ? rows.has(key) : !(value.type === 'scalar' && value.value === null && value.place.start === 0 && value.place.end === 0))) there.add(key)
  const inFrontmatter = isTop && document.notation === 'markdown'
  // of an item its text comes first
  const properties = owner?.type === 'list' ? level?.properties.toSorted((a, b) => Number(b.key === 'text') - Number(a.key === 'text')) : level?.properties
  return (properties ?? []).filter((property) => !there.has(property.key) && !(inFrontmatter && BODY_ONLY.has(property.type) && property.body !== 'frontmatter'))
}

/** What the body says and no frontmatter. */
const BODY_ONLY: ReadonlySet<string> = new Set(['text', 'list', 'matrix'])

function keyOffer(property: Property, { column, isFollowed, isOver, inFlow, isBefore, quote }: YamlKey, { view, language }: Asking): Suggestion {
  const name = keyOf(property, view.language)
  const written = quote === undefined ? plainYaml(name, inFlow) : `${quote}${name}${quote}`
  const text: Template = isFollowed ? [written] : isOver ? [`${written}:`] : inFlow ? [`${written}: `, hole(), ...(isBefore ? [','] : [])] : [`${written}:`, ...yamlStarter(property, view, ' '.repeat(column))]
  return { label: name, type: 'key', text, also: [display(property.labels, view.language), property.key], ...wanted(property, view.inUse, language), ...aboutProperty(property, language) }
}

/** Keys that the writer gives: where rules are weighed, their codes; of the attributes of an item those that are known. */
function ownKeys(cursor: YamlKey, each: Property, asking: Asking): readonly Suggestion[] {
  const { beside, isFollowed, isOver, inFlow, path, column } = cursor
  if (path.at(-1)?.key === ATTRIBUTES_KEY) return attributeKeys(cursor, asking)
  if (asking.view.kind.purpose !== 'settings' || path.at(-1)?.key !== 'rules') return []
  return ruleCodes(asking).filter(({ text }) => !beside.includes(text)).map((code) => ({
    ...offer(code, code.text), text: isFollowed ? [code.text] : isOver ? [`${code.text}:`] : inFlow ? [`${code.text}: `, hole()] : [`${code.text}:`, ...yamlStarter(each, asking.view, ' '.repeat(column))],
  }))
}

/** What items have beside their text: `tavoite: T1`. */
const ATTRIBUTES_KEY = 'attributes'

function attributeKeys({ beside, isFollowed, isOver, isBefore, inFlow, path }: YamlKey, asking: Asking): readonly Suggestion[] {
  return attributeNames(beside, path[0]?.roles.includes('goals') === true, asking).map(({ name, values, detail }) => ({
    label: name, type: 'key', detail, text: isFollowed ? [name] : isOver ? [`${name}:`] : [`${name}: `, ...first(values.map(({ text }) => plainYaml(text, inFlow))), ...(isBefore ? [','] : [])],
  }))
}

function cellKeys({ beside, column }: YamlKey, { view: { language } }: Asking): readonly Suggestion[] {
  const words: readonly Word[] = ['phase', 'actor', 'tasks', 'voice']
  const names = words.map((word) => wordIn(word, language))
  return names.filter((name) => !beside.some((other) => fold(other) === fold(name))).map((name) => ({
    label: name, type: 'key', text: [`${name}:`, ...(name === wordIn('tasks', language) ? [`\n${' '.repeat(column + 2)}- `, hole()] : [' ', hole()])],
  }))
}

/** An item with the keys that it begins with. */
function wholeItem({ word, column }: YamlKey, value: Property, { view, language, document }: Asking): readonly Suggestion[] {
  // the value of an array is its element
  const text = value.key === 'item' && value.type === 'object' && value.level ? yamlItem({ ...value, type: 'array', element: value }, view, ' '.repeat(column))
    : value.type === 'list' ? yamlItem(value, view, ' '.repeat(column)) : []
  const [first] = text
  if (text.length < 3 || typeof first !== 'string' || document.text.slice(word.start, word.end) !== '') return []
  const label = value.level ? value.level.properties.map((property) => keyOf(property, view.language)).filter((name) => text.some((part) => typeof part === 'string' && part.includes(`${name}:`))).join(', ') : ''
  return label === '' ? [] : [{ label: `${label} …`, type: 'item', detail: COMPLETION.newItem[language], text }]
}

function itemValues({ values, path, inFlow }: YamlKey, value: Property, asking: Asking): readonly Suggestion[] {
  const there = new Set(values.map(small))
  return valuesOf(value, path, asking).filter(({ text }) => !there.has(small(text))).map((one) => offer(one, plainYaml(one.text, inFlow)))
}

export function yamlValues(cursor: YamlValue, asking: Asking): Suggestions {
  const { word, property, path, values, quote, isClosed, inFlow, isJson, needsSpace, part } = cursor
  if (part !== undefined) return { word, items: cellValues(part, property, asking).map((text) => ({ label: text, type: 'value', text: [`${needsSpace ? ' ' : ''}${plainYaml(text, inFlow)}`] })) }
  const there = new Set(values.map(small))
  const all: readonly KnownValue[] = path.at(-2)?.key === ATTRIBUTES_KEY ? attributeValues(property.key, asking).map((one) => ({ ...one, type: 'reference', ...(one.detail === undefined ? {} : { also: [one.detail] }) })) : valuesOf(property, path, asking)
  const known = all.filter(({ text }) => !there.has(small(text)))
  const written = (text: string): string => (quote === undefined ? (isJson ? JSON.stringify(text) : plainYaml(text, inFlow)) : `${quote === '"' ? JSON.stringify(text).slice(1, -1) : text.replaceAll("'", "''")}${isClosed ? '' : quote}`)
  return { word, items: known.map((one) => offer(one, `${needsSpace ? ' ' : ''}${written(one.text)}`)) }
}

/** Names that the document uses for the rows or columns of a matrix. */
function cellValues(part: Word, property: Property, { view }: Asking): readonly string[] {
  const nodes = view.sections.filter((section) => section.property === property).flatMap(({ node }) => (node.type === 'matrix' ? node.cells : []))
  if (part !== 'phase' && part !== 'actor') return []
  return [...new Set(nodes.map((cell) => cell[part]))].filter((name) => name !== '')
}

const offer = ({ text, type, detail, documentation, rule, also }: KnownValue, written: string): Suggestion => ({
  label: text, type, text: [written],
  ...(detail === undefined ? {} : { detail }), ...(documentation === undefined ? {} : { documentation }), ...(rule === undefined ? {} : { rule }), ...(also ? { also } : {}),
})

const small = (text: string): string => text.toLowerCase()
