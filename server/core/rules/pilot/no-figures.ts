// A pilot that was followed with a form or a measure, and tells no figure of it.
import { insertBehind, insertSection } from '../../edit/section.ts'
import { sectionAt, sectionHeads } from '../../heads.ts'
import type { Block, Place } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import { labelFor, table } from '../../render/names.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import { type DocumentView, type Section } from '../../view.ts'
import type { Property } from '../../kinds/kind.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['figures'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Kokeilua seurattiin (”{measure}”), mutta lukuja ei kerrota. Mikä luku oli alussa ja mikä lopussa? Taulukko Mittari | Lähtö | Tulos riittää.',
      sv: 'Försöket följdes upp (”{measure}”), men inga siffror nämns. Vilket var talet i början och vilket i slutet? En tabell Mätare | Start | Utfall räcker.',
      en: 'The pilot was followed up (“{measure}”), but no figures are given. What was the figure at the start and at the end? A table Measure | Start | Result is enough.',
    },
  },
  reason: {
    fi: '”Pääsääntöisesti positiivinen” on arvio, jota toinen kunta ei voi verrata omaansa. Pienikin luku, kuten tapaamisten määrä, kertoo, mistä arvio syntyi.',
    sv: '”I huvudsak positivt” är en bedömning som en annan kommun inte kan jämföra med sin egen. Också ett litet tal, såsom antalet möten, visar vad bedömningen bygger på.',
    en: '“Mainly positive” is a judgement that another municipality cannot compare with its own. Even a small figure, such as the number of meetings, shows what it rests on.',
  },
  source: 'Kokeilun kuvaus: ”luotiin oma seurantalomake”, tuloksista kerrottiin vain ”pääsääntöisesti positiivisia”',
  asks: 'a property with the role figures; measures in a property with the role indicators, or named in the text',
  replaces: ['section/missing', 'section/recommended', 'section/empty'],
  fixes: {
    main: { title: { fi: 'Lisää osio ”{section}” ja sen ohje', sv: 'Lägg till avsnittet ”{section}” med anvisning', en: 'Add the section “{section}” with its prompt' }, safe: false },
    table: { title: { fi: 'Lisää taulukko luvuille', sv: 'Lägg till en tabell för siffrorna', en: 'Add a table for the figures' }, safe: false },
  },
  *check(view) {
    const figures = view.kind.root.properties.find(({ roles }) => roles.includes('figures'))
    if (!figures || tellsFigures(view)) return
    const measure = measureOf(view)
    if (!measure) return
    const home = view.kind.root.properties.find(({ roles, body }) => roles.includes('evaluation') && body === 'section') ?? figures
    const own = sectionHeads(view).find(({ property, source }) => property === home && source === 'body')
    const fixes = own ? [{ name: 'table', edits: (now: DocumentView) => insertBehind(now, sectionAt(now, own.heading)?.pieces ?? [], emptyTable(now, figures)) }]
      : sectionHeads(view).some(({ property }) => property === home) ? [] : [{ edits: (now: DocumentView) => insertSection(now, home) }]
    yield { place: measure.place, pointer: `/${home.key}`, values: { measure: shortened(measure.text), section: labelsAsTexts(home.labels, home.key) }, fixes }
  },
}

function tellsFigures(view: DocumentView): boolean {
  if (view.sectionsWith('figures').some(({ node }) => !isBlank(node))) return true
  return [...view.sectionsWith('evaluation'), ...view.sectionsWith('experiences')].some(({ node }) => textsIn(node).some((text) => /\d/u.test(text.replace(TIMES, ' '))))
}

/** Dates, years and durations are no figures of a result; neither are numbers of items. */
const TIMES = /\d{1,2}\.\s?\d{1,2}\.(?:\s?\d{2,4})?|(?<!\d)(?:19|20)\d\d(?:\s?[–-]\s?\d{2,4})?(?!\d)|\d{1,3}(?:,\d)?\s?(?:kk|mån|viik|veck|päiv|vuo|kuukau|month|week|day|year)|^\s*\d{1,2}[.)]\s/gmu

interface Measure {
  readonly text: string
  readonly place: Place
}

/** A measure that is listed, else the first that the text names. */
function measureOf(view: DocumentView): Measure | undefined {
  const listed = view.sectionsWith('indicators').flatMap(listedIn)
  return listed[0] ?? view.perBlock(namedIn)[0]
}

function listedIn({ node, heading }: Section): readonly Measure[] {
  if (isBlank(node)) return []
  const [first] = node.type === 'list' ? node.items : []
  return [{ text: textsIn(node)[0] ?? '', place: first?.text.place ?? heading }]
}

function namedIn(text: string, { notation }: TextPlace, block: Block): Measure | undefined {
  if (notation !== 'markdown' || text.startsWith('#') || !QUICK.test(text)) return undefined
  const { text: plain, at } = composed(text)
  const match = NAMED().exec(plain)
  return match ? { text: match[0], place: { block, start: at(match.index), end: at(match.index + match[0].length) } } : undefined
}

const QUICK = /lomak|kysely|mittari|blankett|formul|enk|tare|follow-up|feedback/iu
const NAMED = (): RegExp => /(?<!\p{L})(?:seuranta|palaute)(?:lomake|lomakke|kysely)\p{L}{0,6}|(?<!\p{L})mittari\p{L}{0,6}|(?<!\p{L})(?:uppföljnings|respons)(?:blankett|formulär|enkät)\p{L}{0,4}|(?<!\p{L})mätare\p{L}{0,3}|(?:follow-up|feedback) (?:form|survey|questionnaire)s?/iu

function emptyTable({ language }: DocumentView, { element }: Property): string {
  const columns = (element?.level?.properties ?? []).slice(0, 3).map((column) => labelFor(column, language))
  return table(columns, [columns.map(() => ' ')])
}
