// A part of the funding (total, municipal share, state grant …) that is asked for and has no figure.
import { insertLabel } from '../../edit/list.ts'
import { lineEnd, replaceSpan } from '../../edit/lines.ts'
import { insertField } from '../../edit/yaml.ts'
import { textOf, type Entry, type Place } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { DocumentView, Section } from '../../view.ts'
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { moneyInWords } from '../../amounts.ts'
import { isAsked } from '../shared/asked.ts'
import { amountOf } from '../../budget.ts'
import { textsIn } from '../shared/textsIn.ts'
import type { Finding, DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['funding'],
  severity: ['information', 'error'],
  messages: {
    main: {
      fi: 'Rahoituksesta puuttuu summa: {part}. Paljonko se on? Kirjoita se euroina, niin rahoittaja näkee, mistä kokonaisuus koostuu.',
      sv: 'Ett belopp saknas i finansieringen: {part}. Hur stort är det? Skriv det i euro, så ser finansiären vad helheten består av.',
      en: 'The funding has no amount for: {part}. How much is it? Give it in euros, so that the funder sees what the whole is made of.',
    },
    elsewhere: {
      fi: 'Summa puuttuu tästä kohdasta: {part}. Otsaketiedoissa se on {amount}. Kirjoita se myös tekstiin, jota rahoittaja lukee.',
      sv: 'Beloppet saknas här: {part}. I dokumentets huvud är det {amount}. Skriv det också i texten som finansiären läser.',
      en: 'The amount is missing here: {part}. The header gives {amount}. Write it in the text too, where the funder reads it.',
    },
  },
  reason: {
    fi: 'Kortti on hankkeen rahoituslupaus yhdellä sivulla: kokonaisbudjetti, kuntaosuus ja valtionavustus. Ilman lukuja osuuksia ei voi laskea yhteen eikä hankkeita verrata.',
    sv: 'Kortet är projektets finansieringslöfte på en sida: totalbudget, kommunal andel och statsunderstöd. Utan belopp kan andelarna inte räknas ihop och projekten inte jämföras.',
    en: 'The card is the project’s funding promise on one page: total budget, municipal share and state grant. Without figures the shares cannot be added up, nor projects compared.',
  },
  source: 'Hankekortin lomake: rahoitusmäärät; lähteessä rivit ”Kokonaisbudjetti euroa, Kuntaosuus euroa, Valtionavustus euroa” ilman lukuja',
  asks: 'a property with the role funding whose fields have the roles total and share and are not optional',
  replaces: ['schema/required', 'schema/type', 'section/empty'],
  fixes: {
    main: { title: { fi: 'Lisää kohta ”{part}”', sv: 'Lägg till raden ”{part}”', en: 'Add a line “{part}”' }, safe: false },
    elsewhere: { title: { fi: 'Kirjoita tekstiin {amount}', sv: 'Skriv {amount} i texten', en: 'Write {amount} in the text' }, safe: false },
  },
  *check(view) {
    const sections = view.sectionsWith('funding').filter(({ node }) => node.type === 'map' || (node.type === 'scalar' && node.value === null))
    const home = sections.find(({ source }) => source === 'body') ?? sections[0]
    if (!home) return
    for (const part of home.property.level?.properties ?? []) {
      const finding = isFigure(part) && isAsked(part, view) ? findingFor(part, home, sections) : undefined
      if (finding) yield finding
    }
  },
}

/** The text comes first: what it says or leaves open is read by people. Frontmatter counts where the text has no such line. */
function findingFor(part: Property, home: Section, sections: readonly Section[]): Finding | undefined {
  const entries = (source: 'body' | 'header'): readonly Entry[] =>
    sections.filter((section) => (section.source === 'body') === (source === 'body')).flatMap(({ node, property }) => fieldsIn(node, property, part.key))
  const lines = entries('body')
  const header = entries('header')
  if (lines.length > 0 ? lines.some(hasFigure) : header.some(hasFigure)) return undefined
  const [open = header[0]] = lines
  const known = lines.length > 0 ? header.find(hasFigure) : undefined
  return {
    place: open ? wordsOf(open) : home.heading,
    pointer: `/${home.property.key}/${part.key}`,
    values: { part: labelsAsTexts(part.labels, part.key), amount: known ? textOf(known.value) : '' },
    ...(known && open ? { message: 'elsewhere', fixes: [{ name: 'elsewhere', edits: (view: DocumentView) => putFigure(view, open, known) }] } : {}),
    ...(open ? {} : { fixes: [{ edits: (view: DocumentView) => putLine(view, home, part) }] }),
  }
}

function fieldsIn(node: Section['node'], { level }: Property, key: string): readonly Entry[] {
  const field = node.type === 'map' ? propertyOf(level, key) : undefined
  return node.type === 'map' && field && isFigure(field) ? node.entries.filter((entry) => entry.key === key) : []
}

const isFigure = ({ roles }: Property): boolean => roles.includes('total') || roles.includes('share')

/** A spelling with digits that could not be read as money is a question of its form, not a missing figure. */
function hasFigure({ value }: Entry): boolean {
  return amountOf(value) !== undefined || textsIn(value).some((text) => /\d/u.test(text))
}

/** The figure of the header behind the label of a line. */
function putFigure(view: DocumentView, { keyPlace, value }: Entry, known: Entry): readonly PlaceEdit[] {
  const amount = amountOf(known.value)
  if (amount === undefined) return []
  const text = moneyInWords(amount)[view.language]
  const [key, place] = [view.spanOf(keyPlace), view.spanOf(value.place)]
  if (place.start >= key.end && place.end > place.start) return [replaceSpan(view, place, text)]
  const rest = view.text.slice(key.end, lineEnd(view, key.end))
  const colon = /^[ \t]*:\**/u.exec(rest)
  return rest.slice(colon?.[0].length ?? 0).trim() === '' ? [replaceSpan(view, { start: key.end + (colon?.[0].length ?? 0), end: key.end + rest.length }, ` ${text}`)] : []
}

/** A line or key for the figure, where there is none yet. */
function putLine(view: DocumentView, { node }: Section, part: Property): readonly PlaceEdit[] {
  if (node.type !== 'map' || node.entries.length === 0) return []
  return node.entries.every(({ source }) => source === 'body') ? insertLabel(view, node.entries, part) : insertField(view, node.entries.filter(({ source }) => source !== 'body'), undefined, { property: part }, view.language)
}

/** The label and what stands in place of the figure; the label alone where that is nothing, or a longer text. */
function wordsOf({ keyPlace, value }: Entry): Place {
  const { place } = value
  const near = place.block === keyPlace.block && place.start > keyPlace.end && place.end > place.start && place.end - keyPlace.start <= LONGEST_LINE
  return near ? { ...keyPlace, end: place.end } : keyPlace
}

const LONGEST_LINE = 60
