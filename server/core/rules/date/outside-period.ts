// A date of the work that lies outside the period of the project.
import { itemsOf, type Block, type Node } from '../../node.ts'
import type { Property } from '../../kinds/kind.ts'
import { formatDate } from '../../parse/values/date.ts'
import { parsePeriod } from '../../parse/values/period.ts'
import { shortened } from '../../schemaProblems.ts'
import { sectionOf, type DocumentView, type Section } from '../../view.ts'
import { timesOf, type TimesInBlock } from '../shared/timesInText.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['period'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Ajankohta ”{given}” on toteutusajan ({period}) jälkeen. Kuka jatkaa työtä silloin?',
      sv: 'Tidpunkten ”{given}” är efter genomförandetiden ({period}). Vem fortsätter arbetet då?',
      en: 'The time “{given}” is after the project period ({period}). Who continues the work then?',
    },
    before: {
      fi: 'Ajankohta ”{given}” on ennen toteutusaikaa ({period}). Onko päivä oikea, vai kuuluuko asia taustaan?',
      sv: 'Tidpunkten ”{given}” är före genomförandetiden ({period}). Är dagen rätt, eller hör saken till bakgrunden?',
      en: 'The time “{given}” is before the project period ({period}). Is the date right, or does this belong to the background?',
    },
  },
  reason: {
    fi: 'Se, mikä valmistuu vasta hankkeen jälkeen, jää helposti kesken. Kun jatkaja on nimetty, lupauksella on tekijä.',
    sv: 'Det som blir klart först efter projektet blir lätt oavslutat. När det är sagt vem som fortsätter finns det någon som håller löftet.',
    en: 'What is to be finished only after the project is easily left undone. The promise is kept when it is agreed who continues.',
  },
  source: 'Kentän loppuraportti: suunnitelmat valmiina viimeistään keväällä 2010, hanke päättyi 31.10.2009',
  asks: 'a property with the role period',
  check: findingsOf,
}

/** What is written about the time after the project, or about history: dates there are no slips. */
const NOT_READ: ReadonlySet<string> = new Set(['period', 'embedding', 'versions', 'references', 'contact', 'background', 'authors', 'reflection'])
/** Where a date before the project would be one of its own work. */
const OWN_WORK: ReadonlySet<string> = new Set(['outputs', 'outcomes', 'schedule', 'measures'])

interface Extent {
  readonly start?: string
  readonly end?: string
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const project = extentOf(sectionOf(view, 'period')?.node)
  if (!project) return []
  const outside = timesOf(view)
    .flatMap((times) => view.remember(times, MENTIONS, () => mentions(times)).map((mention) => ({ times, mention, message: sideOf(mention.extent, project) })))
    .filter(({ message }) => message !== undefined)
  if (outside.length === 0) return []
  const propertyOf = owners(view)
  return outside.flatMap(({ times, mention: { start, end, given }, message }) => {
    const owner = propertyOf(times)
    if (owner === 'hidden' || owner?.roles.some((role) => NOT_READ.has(role))) return []
    if (message === 'before' && !owner?.roles.some((role) => OWN_WORK.has(role))) return []
    return [{ place: { block: times.block, start, end }, values: { given: shortened(given), period: inWords(project) }, message: message ?? 'main' }]
  })
}

function extentOf(node: Node | undefined): Extent | undefined {
  const value = node?.type === 'scalar' && typeof node.value === 'object' && node.value !== null ? node.value : undefined
  const [start, end] = [value?.['start'], value?.['end']]
  if (typeof start !== 'string' && typeof end !== 'string') return undefined
  return { ...(typeof start === 'string' ? { start } : {}), ...(typeof end === 'string' ? { end } : {}) }
}

const inWords = ({ start, end }: Extent): string => `${start === undefined ? '' : formatDate(start)}–${end === undefined ? '' : formatDate(end)}`

/** On which side of the project something certainly lies. */
function sideOf({ start, end }: Extent, project: Extent): 'main' | 'before' | undefined {
  if (start !== undefined && project.end !== undefined && start > project.end) return 'main'
  return end !== undefined && project.start !== undefined && end < project.start ? 'before' : undefined
}

const MENTIONS = {}

interface Mention {
  readonly start: number
  readonly end: number
  readonly given: string
  readonly extent: Extent
}

/** The full dates, months and seasons of a block that are about the work; never bare years, laws, births or publications. */
function mentions({ text, dates, periods }: TimesInBlock): readonly Mention[] {
  const ranges = periods.flatMap(({ start, end, value }) => {
    const written = value.text.normalize('NFC')
    const extent = BARE_YEARS.test(written) && !SEASON_OF_YEAR.test(written) ? undefined : value.start === undefined ? deadline(written) : value
    return extent ? [{ start, end, given: value.text, extent }] : []
  })
  const single = dates.flatMap(({ start, end, value }) => {
    const inRange = periods.some((period) => period.start <= start && period.end >= end)
    return value.date === undefined || inRange ? [] : [{ start, end, given: value.text, extent: { start: value.date, end: value.date } }]
  })
  return [...ranges, ...single].filter(({ start, end }) => !isHistory(text.slice(Math.max(0, start - 40), start)) && !STATUTE.test(text.slice(end, end + 12)))
}

const BARE_YEARS = /^(?:(?:viimeistään|senast|by|until|during|under|in|i|på|the)\s+){0,2}(?:(?:vuo|år|year)\p{L}{0,8}\s+|vv?\.\s?)?\d{4}/iu
const SEASON_OF_YEAR = /^vuoden\s\d{4}\s(?:kev|kes|syk|talv|\p{L}{3,6}kuu)/iu
const STATUTE = /^\s?(?:\/\d|\(\d{1,4}\/)/u
const LAW = '\\p{L}*(?:laki|lain|laissa|lagen|asetus|asetuksen|act)\\s?\\(?|§\\s?'
const BORN_OR_PUBLISHED = '(?:^|[\\s(])(?:s\\.|f\\.|synt\\p{L}{0,4}\\.?|född|born|julkais\\p{L}{1,8}|ilmesty\\p{L}{1,5}|published|publicera\\p{L}{1,3}'
  + '|luettu|viitattu|hämtad|accessed|päivitetty|uppdatera\\p{L}{1,3}|updated)[\\s:]*'
const HISTORY = (): RegExp => new RegExp(`(?:${LAW}|${BORN_OR_PUBLISHED})$`, 'iu')
/** What all of it has in it. */
const MAY_BE_HISTORY = /la[kig]|asetu|act|§|[sf]\.|synt|f(?:ö|o\u0308)dd|born|julkais|ilmesty|publi|luettu|viitattu|h(?:ä|a\u0308)mtad|accessed|p(?:ä|a\u0308)ivitet|up?pdat/iu
const isHistory = (before: string): boolean => MAY_BE_HISTORY.test(before) && HISTORY().test(before.normalize('NFC'))

/** The day or season by which something is due: what "viimeistään" and "mennessä" say of it left out. */
function deadline(text: string): Extent | undefined {
  return parsePeriod(text.replace(/^(?:viimeistään|senast|by|until)\s+/iu, '').replace(/\s+(?:(?:loppuun|alkuun)\s+)?(?:mennessä|asti|saakka)$/iu, ''))
}

/** For `view.perSection`. */
const owned = ({ property, pieces, node }: Section): { readonly property: Property; readonly blocks: readonly Block[] } =>
  ({ property, blocks: pieces.length === 0 ? [node, ...itemsOf(node)].map(({ place }) => place.block) : pieces.flatMap(({ blocks }) => blocks) })

/** Tells the property that a block belongs to; 'hidden' for data that is no text for readers. */
function owners(view: DocumentView): (times: TimesInBlock) => Property | 'hidden' | undefined {
  const byBlock = new Map<Block, Property>()
  for (const { property, blocks } of view.perSection(owned)) for (const block of blocks) byBlock.set(block, property)
  return ({ block, where }) => {
    if (where.notation === 'markdown') return byBlock.get(block)
    return where.property && where.property.body !== 'frontmatter' ? where.property : 'hidden'
  }
}
