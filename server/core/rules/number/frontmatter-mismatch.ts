// A number of clients in the structured data that the text does not give.
import { replaceSpan } from '../../edit/lines.ts'
import { isYaml } from '../../edit/yaml.ts'
import { spellings } from '../../kinds/labels.ts'
import { entryOf, type Block, type Entry, type Place } from '../../node.ts'
import { findCount } from '../../parse/values/count.ts'
import { numberWord } from '../../parse/values/numberWord.ts'
import { formatNumber } from '../../parse/values/money.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { Source } from '../../source.ts'
import type { DocumentView } from '../../view.ts'
import type { Property } from '../../kinds/kind.ts'
import type { DocumentRule, Finding, FindingFix, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['clientFigures'],
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Otsaketiedoissa asiakkaiden määrä on {given} ({name}), mutta lukua ei ole tekstissä. Lisätäänkö se tekstiin, vai onko toinen luku oikea?',
      sv: 'I dokumentets huvud är antalet klienter {given} ({name}), men talet finns inte i texten. Ska det läggas till i texten, eller är ett annat tal rätt?',
      en: 'The header gives {given} clients ({name}), but the text does not have that figure. Should it be added to the text, or is another figure right?',
    },
    field: {
      fi: 'Kentässä {name} asiakkaiden määrä on {given}, mutta tekstissä on muita lukuja. Kumpi on oikein?',
      sv: 'I fältet {name} är antalet klienter {given}, men texten nämner andra tal. Vilket är rätt?',
      en: 'The field {name} gives {given} clients, but the text gives other figures. Which is right?',
    },
  },
  reason: {
    fi: 'Asiakasmäärät kootaan otsaketiedoista raporttiin, ja lukija näkee tekstin. Molempien pitää kertoa samat luvut.',
    sv: 'Klientantalen samlas ur dokumentets huvud till rapporten, och läsaren ser texten. Båda behöver ange samma tal.',
    en: 'Client figures are gathered from the header into reports, and readers see the text. Both should give the same figures.',
  },
  source: 'Hankekortti: välittömästi 120 ja välillisesti 1040, molemmat myös tekstissä',
  asks: 'an object with the role clientFigures that holds counts',
  fixes: {
    main: { title: { fi: 'Vaihda tietoihin {other}', sv: 'Byt till {other} i uppgifterna', en: 'Change the field to {other}' }, safe: false },
    text: { title: { fi: 'Vaihda tekstiin {given}', sv: 'Byt till {given} i texten', en: 'Change the text to {given}' }, safe: false },
  },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const figures = view.sectionsWith('clientFigures').filter(({ source }) => source !== 'body').flatMap(({ node, property }) => figuresIn(property, (key) => entryOf(node, key)))
  const missing = figures.filter(({ count }) => !isTold(view, count))
  if (missing.length === 0 || !isComparable(view)) return []
  return missing.map(({ count, property, entry, pointer }) => ({
    place: entry.value.place, pointer,
    values: { given: formatNumber(count), name: labelsAsTexts(property.labels, property.key) },
    ...(view.notation === 'yaml' ? { message: 'field' } : {}),
    fixes: eitherWay({ count, property, entry, pointer }, view),
  }))
}

/** The figure that the text gives behind the name of the field into the field, or that of the field into the text. Only where the text gives one there. */
function eitherWay({ count, property, entry }: Figure, view: DocumentView): readonly FindingFix[] {
  const labels = spellings(property.labels).map((label) => label.toLowerCase())
  const told = view.perBlock(namedNumbers, SIGN.digit).flat().filter(({ before }) => labels.some((label) => isNamed(before, label)))
  const [one] = told
  if (!one || told.some((other) => other.count !== one.count)) return []
  const values = { other: formatNumber(one.count), given: formatNumber(count) }
  return [
    { values, edits: (now) => withNumber(now, entry.value.place, one.count) },
    { name: 'text', values, edits: (now) => told.flatMap(({ place }) => withNumber(now, place, count)) },
  ]
}

/** `välittömästi noin`: the name, and no other figure or sentence between it and the figure. */
function isNamed(before: string, label: string): boolean {
  const at = before.lastIndexOf(label)
  return at >= 0 && !/\p{L}/u.test(before.charAt(at - 1)) && !/[\d.;!?\n\p{L}]/u.test(before.charAt(at + label.length)) && !/[\d.;!?]/u.test(before.slice(at + label.length))
}

/** Writes another number where one stands, grouped as it is; words around it stay. Empty where there are several. */
function withNumber(source: Source, place: Place, count: number): readonly PlaceEdit[] {
  const { start, end } = source.spanOf(place)
  const [number, ...more] = [...source.text.slice(start, end).matchAll(NUMBER)]
  if (!number || more.length > 0) return []
  const isPlain = /^\d{4,}$/u.test(number[0]) || (isYaml(place.block) && number[0].length === end - start)
  return [replaceSpan(source, { start: start + number.index, end: start + number.index + number[0].length }, isPlain ? String(count) : formatNumber(count))]
}

interface Figure {
  readonly property: Property
  readonly entry: Entry
  readonly count: number
  readonly pointer: string
}

function figuresIn({ key: owner, level }: Property, entry: (key: string) => Entry | undefined): readonly Figure[] {
  return (level?.properties ?? []).flatMap((property) => {
    const found = property.type === 'count' ? entry(property.key) : undefined
    const value = found?.value.type === 'scalar' ? found.value.value : undefined
    const count = typeof value === 'number' ? value : typeof value === 'object' && value !== null ? value['count'] : undefined
    return found && typeof count === 'number' ? [{ property, entry: found, count, pointer: `/${owner}/${property.key}` }] : []
  })
}

/** True when the document has text to compare with: in Markdown a body, in YAML text that counts clients. */
function isComparable(view: DocumentView): boolean {
  if (view.notation === 'yaml') return view.perBlock(countsClients, SIGN.digit).some(isText)
  return view.sections.some(({ source, pieces }) => source === 'body' && pieces.some(({ contents }) => contents.length > 0))
}

function isTold(view: DocumentView, count: number): boolean {
  if (view.perBlock(numbersIn, SIGN.digit).some((numbers) => numbers.includes(count))) return true
  return count <= LARGEST_WORD && view.perBlock(wordsIn).some((numbers) => numbers.includes(count))
}

const LARGEST_WORD = 12

/** Text for readers: the Markdown body, and in YAML the properties that would be sections of it. */
const isText = ({ notation, property }: TextPlace): boolean => notation === 'markdown' || (property !== undefined && property.body !== 'frontmatter')

const NUMBER = /(?<![\p{L}\d.,])\d{1,3}(?:[ \u00a0\u2007\u2009\u202f]\d{3}){1,3}(?!\d)|(?<![\d,])\d{1,9}(?!\d)/gu
const CLIENTS = /^(?:asiak|laps|last|nuor|vanhem|perhe|huoltaj|klient|barn|ung|förälder|föräldr|familj|client|child|young|parent|famil)/u

/** For `view.perBlock`. */
function numbersIn(text: string, where: TextPlace): readonly number[] | undefined {
  const numbers = isText(where) ? text.match(NUMBER) : null
  return numbers?.map((number) => Number(number.replace(/\D/gu, '')))
}

interface NamedNumber {
  readonly place: Place
  readonly count: number
  /** What stands before it, in small letters. */
  readonly before: string
}

/** For `view.perBlock`. */
function namedNumbers(text: string, where: TextPlace, block: Block): readonly NamedNumber[] | undefined {
  return isText(where) ? Array.from(text.matchAll(NUMBER), ({ 0: number, index }) => ({
    place: { block, start: index, end: index + number.length }, count: Number(number.replace(/\D/gu, '')), before: text.slice(Math.max(0, index - LONGEST_NAME), index).toLowerCase(),
  })) : undefined
}

const LONGEST_NAME = 60

/** For `view.perBlock`: where clients are counted. */
const countsClients = (text: string, where: TextPlace): TextPlace | undefined => (findCount(text).some(({ value }) => CLIENTS.test(value.unit ?? '')) ? where : undefined)

/** For `view.perBlock`; small numbers are often written as words. */
function wordsIn(text: string, where: TextPlace): readonly number[] | undefined {
  const numbers = isText(where) ? (text.match(/\p{L}{3,20}/gu) ?? []).flatMap((word) => numberWord(word) ?? []) : []
  return numbers.length === 0 ? undefined : numbers
}
