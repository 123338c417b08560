// The page of a kind in one language: what belongs into such a document, with a template.
import { display } from './kinds/labels.ts'
import { isSection, type Kind, type Level, type Property } from './kinds/kind.ts'
import type { Language, Texts } from './problem.ts'
import { PAGE } from './texts/pages.ts'
import { literal } from './literal.ts'

/** Markdown. `under`: what stands below the title, such as links; `written`: the file that the kind is described in is told at the end. */
export function kindPage(kind: Kind, language: Language, { under, written }: { readonly under?: string; readonly written?: true } = {}): string {
  const { root, titles, descriptions, order, file } = kind
  const sections = root.properties.filter((property) => isSection(property) || property.body === 'introduction')
  const properties = root.properties.filter(({ body }) => body === 'frontmatter').toSorted((a, b) => placeOf(a) - placeOf(b))
  const first = [`# ${titles[language]}`, ...(under === undefined ? [] : [under]), descriptions[language]]
  const last = written ? ['---', fill(PAGE.written, language, { file })] : []
  if (kind.purpose) return [...first, fill(PAGE.byFile, language, { files: namesOf(kind) }), table(properties, language), ...last].join('\n\n') + '\n'
  return [
    ...first,
    `## ${PAGE.recognised[language]}`, recognised(kind, language),
    `## ${PAGE.sections[language]}`, (order === 'strict' ? PAGE.strict : PAGE.loose)[language],
    ...sections.flatMap((property) => sectionParts(property, language)),
    `## ${PAGE.properties[language]}`, PAGE.propertiesAbout[language], table(properties, language),
    `## ${PAGE.template[language]}`, PAGE.templateAbout[language], `\`\`\`\`markdown\n${template(kind, sections, properties, language)}\n\`\`\`\``,
    ...last,
  ].join('\n\n') + '\n'
}

/** What every document begins with comes first, in this order. */
const FIRST = ['type', 'id', 'title', 'language', 'status', 'version', 'date', 'project']
const placeOf = ({ key }: Property): number => (FIRST.includes(key) ? FIRST.indexOf(key) : FIRST.length)

/** The names of files, each pattern of alternatives spelt out, Markdown's only where there is one. */
function namesOf({ files }: Kind): string {
  const all = files.flatMap(alternatives)
  const markdown = all.filter((name) => name.endsWith('.md'))
  return (markdown.length > 0 ? markdown : all).map((name) => `\`${name}\``).join(', ')
}

function alternatives(pattern: string): readonly string[] {
  const [whole, inside] = /\{([^{}]*)\}/u.exec(pattern) ?? []
  return whole === undefined || inside === undefined ? [pattern] : inside.split(',').flatMap((one) => alternatives(pattern.replace(whole, one)))
}

const fill = (texts: Texts, language: Language, values: Readonly<Record<string, string | number>>): string => texts[language].replace(/\{(\w+)\}/gu, (whole, name: string) => String(values[name] ?? whole))

/** The key *tyyppi* in the language, and its value for the kind. */
const typeLine = ({ labels, root }: Kind, language: Language): string => `${keyOf(root.properties.find(({ key }) => key === 'type'), language)}: ${display(labels, language)}`

function recognised(kind: Kind, language: Language): string {
  return `${fill(PAGE.byType, language, { type: `\`${typeLine(kind, language)}\`` })} ${fill(PAGE.byName, language, { files: namesOf(kind) })}`
}

const headingOf = ({ headings, labels, key }: Property, language: Language): string => capital(headings[language][0] ?? (display(labels, language) || key))
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)
const keyOf = (property: Property | undefined, language: Language): string => (property ? (property.labels[language][0] ?? property.key).toLocaleLowerCase('fi').replace(/ /gu, '_').replace(/[?:.]$/u, '') : '')

function needOf({ need }: Property, language: Language): string {
  return need.draft === need.inUse ? PAGE[need.draft][language] : fill(PAGE.byState, language, { draft: PAGE[need.draft][language], inUse: PAGE[need.inUse][language] })
}

function sectionParts(property: Property, language: Language): readonly string[] {
  const { descriptions, prompts, sources, limits } = property
  const heading = headingOf(property, language)
  const names = [...new Set([...property.headings[language], ...property.labels[language]].map(capital))].filter((name) => name !== heading)
  const details = [
    ...(property.body === 'introduction' ? [PAGE.introduction[language]] : []),
    ...(descriptions ? [descriptions[language]] : []),
    ...(limits.items === undefined ? [] : [fill(PAGE.limit, language, { n: limits.items })]),
  ]
  return [
    // with what follows its name, no heading is one of a document
    `### ${heading} – ${needOf(property, language)}`, details.join(' '),
    ...(prompts ? [`**${PAGE.prompt[language]}:** ${prompts[language]}`] : []),
    ...(names.length > 0 ? [`${PAGE.alsoCalled[language]}: ${names.join(' · ')}`] : []),
    ...fieldParts(property, language),
    ...(sources ? [`*${PAGE.restsOn[language]}: ${sources[language]}*`] : []),
  ]
}

/** The fields of items, of elements or of an object, where they are the kind's own. */
function fieldParts(property: Property, language: Language): readonly string[] {
  const level = property.element?.level ?? property.level
  const fields = level?.properties.filter(({ descriptions, need }) => descriptions !== undefined || need.inUse !== 'optional') ?? []
  if (fields.length === 0) return []
  const isEach = property.type === 'list' || property.type === 'array'
  return [`${(isEach ? PAGE.each : PAGE.holds)[language]}:`, table(fields, language)]
}

function table(properties: readonly Property[], language: Language): string {
  const rows = properties.map((property) => `| \`${keyOf(property, language)}\` | ${inCell(aboutOf(property, language))} | ${needOf(property, language)} |`)
  return [`| ${PAGE.property[language]} | ${PAGE.what[language]} | ${PAGE.need[language]} |`, '|---|---|---|', ...rows].join('\n')
}

function aboutOf(property: Property, language: Language): string {
  const values = property.values?.map(({ labels, value }) => display(labels, language) || value) ?? []
  const inside = insideOf(property.element?.level ?? property.level, language)
  return [property.descriptions?.[language] ?? '', ...(values.length > 0 ? [fill(PAGE.values, language, { values: values.join(', ') })] : []), ...(inside === '' ? [] : [inside])].join(' ')
}

/** The keys inside an object, in a word each. */
function insideOf(level: Level | undefined, language: Language): string {
  const keys = level?.properties.map((property) => keyOf(property, language)) ?? []
  return keys.length > 0 && keys.length <= MOST_KEYS ? `(${keys.join(', ')})` : ''
}
const MOST_KEYS = 8

/** A new document: what it needs at the top, and its sections with the questions as comments. */
function template(kind: Kind, sections: readonly Property[], properties: readonly Property[], language: Language): string {
  const needed = properties.filter(({ need, key }) => key !== 'type' && need.inUse !== 'optional')
  const keys = needed.map((property) => `${keyOf(property, language)}:${property.key === 'language' ? ` ${language}` : ''}`)
  const body = sections.filter(({ need, body: place }) => need.inUse !== 'optional' || place === 'introduction').flatMap((property) => [
    ...(property.body === 'introduction' ? [] : [`## ${headingOf(property, language)}`]), ...(property.prompts ? [`<!-- ${property.prompts[language]} -->`] : []),
  ])
  const introduction = sections.find(({ body: place }) => place === 'introduction')
  const ordered = introduction?.prompts ? [`<!-- ${introduction.prompts[language]} -->`, ...body.filter((line) => line !== `<!-- ${introduction.prompts?.[language] ?? ''} -->`)] : body
  return [['---', typeLine(kind, language), ...keys, '---'].join('\n'), `# ${kind.titles[language]}`, ...ordered].join('\n\n')
}

/** A text that may stand in a cell of a table. */
export const inCell = (text: string): string => literal(text).replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim()
