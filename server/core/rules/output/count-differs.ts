// Theses that are counted in one way among the outputs and in another among the outcomes.
import { eachOf } from '../../eachOf.ts'
import type { Group, Node, Place, ScalarNode } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import type { Texts } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { sectionOf, type DocumentView, type Section } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['outcomes'],
  severity: ['information', 'information'],
  messages: {
    main: {
      fi: 'Opinnäytetyöt eroavat: osiossa ”{other}” on {there}, tässä {here}. Pitäisikö niiden olla samat?',
      sv: 'Lärdomsproven skiljer sig: i avsnittet ”{other}” finns {there}, här {here}. Ska de vara desamma?',
      en: 'The theses differ: the section “{other}” has {there}, here there are {here}. Should they be the same?',
    },
  },
  reason: {
    fi: 'Sama luku kahdessa kohdassa on helppo tarkistaa, ja lukija tarkistaa sen. Kun luvut eroavat, hän epäilee muitakin lukuja.',
    sv: 'Samma tal på två ställen är lätt att kontrollera, och läsaren gör det. När talen skiljer sig börjar man tvivla också på de andra.',
    en: 'The same figure in two places is easy to check, and readers do. When the figures differ they doubt the others too.',
  },
  source: 'Hankekortti: tuotoksissa ”2 pro gradu työtä, amk-tutkinnon opinnäytetyö, 2 käytäntötutkimusta”, tuloksissa myös lisensiaattityö',
  asks: 'a kind with the roles outputs and outcomes; theses by their kind in both',
  *check(view) {
    const [outputs, outcomes] = [sectionOf(view, 'outputs'), sectionOf(view, 'outcomes')]
    if (!outputs || !outcomes) return
    const there = thesesIn(view, outputs)
    const here = there.length === 0 ? NONE : thesesIn(view, outcomes)
    const odd = here.find((thesis) => differs(totalOf(there, thesis.type), totalOf(here, thesis.type)))
    if (odd) yield { place: odd.place, values: { other: labelsAsTexts(outputs.property.labels, outputs.property.key), there: told(there), here: told(here) } }
  },
}

interface Thesis {
  readonly type: string
  /** One where no number is given. */
  readonly count: number
  readonly counted: boolean
  readonly place: Place
}

interface Total {
  readonly count: number
  /** Every one of them was given with its number. */
  readonly counted: boolean
}

/** One of a kind that the outputs lack, or more than they have, or another number. Fewer without a number are a choice: "muun muassa pro gradu". */
const differs = (there: Total | undefined, here: Total | undefined): boolean =>
  here !== undefined && (there === undefined || here.count > there.count || (here.counted && there.counted && here.count !== there.count))

function totalOf(theses: readonly Thesis[], type: string): Total | undefined {
  const same = theses.filter((thesis) => thesis.type === type)
  return same.length === 0 ? undefined : { count: same.reduce((sum, { count }) => sum + count, 0), counted: same.every(({ counted }) => counted) }
}

function told(theses: readonly Thesis[]): Texts {
  const types = TYPES.flatMap(({ type, name }) => {
    const total = totalOf(theses, type)
    return total ? [{ count: total.count, name }] : []
  })
  const list = (language: keyof Texts): string => types.map(({ count, name }) => `${count} ${name[language][count === 1 ? 0 : 1]}`).join(', ')
  return { fi: list('fi'), sv: list('sv'), en: list('en') }
}

const thesesIn = ({ remember }: DocumentView, { node, property }: Section): readonly Thesis[] => remember(node, THESES, () => [...eachOf(partsOf(node), inPart, property, remember).flat(), ...(node.type === 'list' ? node.groups.flatMap((group) => remember(group, THESES, inGroup)) : [])])

const THESES = {}

/** Items and prose, without those of groups. */
const partsOf = (node: Node): readonly Node[] => (node.type === 'list' ? partsIn(node) : [node])
const partsIn = ({ items, text }: Pick<Group, 'items' | 'text'>): readonly Node[] => [...items, ...text.map((prose) => prose.node)]

/** Titles of groups speak of goals. */
const inGroup = (group: Group): readonly Thesis[] => partsIn(group).flatMap(inPart)

const inPart = (part: Node): readonly Thesis[] => scalarsIn(part).flatMap(inText)

function scalarsIn(node: Node): readonly ScalarNode[] {
  if (node.type === 'scalar') return [node]
  if (node.type === 'item') return [node.text, ...node.children.flatMap(scalarsIn)]
  return []
}

function inText({ place, value }: ScalarNode): readonly Thesis[] {
  if (typeof value !== 'string' || !QUICK.test(value)) return NONE
  const { text, at } = composed(place.block.text.slice(place.start, place.end))
  return [...text.matchAll(THESIS)].flatMap((match) => {
    const { groups = {}, index } = match
    const type = TYPES.find((one) => groups[one.type] !== undefined)?.type
    const number = groups['number']?.toLowerCase()
    const count = number === undefined ? 1 : /^\d/u.test(number) ? Number(number) : NUMBERS.findIndex((names) => names.includes(number)) + 1
    return type === undefined ? [] : [{ type, count, counted: number !== undefined, place: { block: place.block, start: place.start + at(index), end: place.start + at(index + match[0].length) } }]
  })
}

const NONE: readonly Thesis[] = []

const TYPES: readonly { readonly type: string; readonly name: { readonly [language in keyof Texts]: readonly [string, string] } }[] = [
  { type: 'doctoral', name: { fi: ['väitöskirja', 'väitöskirjaa'], sv: ['doktorsavhandling', 'doktorsavhandlingar'], en: ['doctoral thesis', 'doctoral theses'] } },
  { type: 'licentiate', name: { fi: ['lisensiaattityö', 'lisensiaattityötä'], sv: ['licentiatavhandling', 'licentiatavhandlingar'], en: ['licentiate thesis', 'licentiate theses'] } },
  { type: 'master', name: { fi: ['pro gradu', 'pro gradua'], sv: ['pro gradu', 'pro gradun'], en: ['master’s thesis', 'master’s theses'] } },
  { type: 'bachelor', name: { fi: ['amk-työ', 'amk-työtä'], sv: ['YH-examensarbete', 'YH-examensarbeten'], en: ['bachelor’s thesis', 'bachelor’s theses'] } },
  { type: 'practice', name: { fi: ['käytäntötutkimus', 'käytäntötutkimusta'], sv: ['praktikforskning', 'praktikforskningar'], en: ['practice study', 'practice studies'] } },
]

const NUMBERS: readonly (readonly string[])[] = [
  ['yksi', 'en', 'ett', 'one'], ['kaksi', 'två', 'two'], ['kolme', 'tre', 'three'], ['neljä', 'fyra', 'four'], ['viisi', 'fem', 'five'],
  ['kuusi', 'sex', 'six'], ['seitsemän', 'sju', 'seven'], ['kahdeksan', 'åtta', 'eight'], ['yhdeksän', 'nio', 'nine'], ['kymmenen', 'tio', 'ten'],
]
const QUICK = /gradu|opinnäyte|amk-|väitöskirj|lisensiaat|käytäntötutkimu|avhandling|lärdomsprov|examensarbet|praktikforskning|thes[ei]s|practice\s+stud/iu
/** Nouns as they stand in a count or a list: "pro gradussa" speaks of one that is known already, "käytäntötutkimuksellinen" of a way to work. */
const THESIS = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?<number>\\d{1,2}|${NUMBERS.flat().join('|')})\\s{1,3}(?:valmis(?:ta)?\\s)?)?(?:${[
  '(?<doctoral>väitöskirja(?:a|t)?|doktorsavhandling(?:ar)?|doctoral\\sthes[ei]s)',
  '(?<licentiate>(?:ammatillinen\\s|ammatillista\\s)?lisensiaattityö(?:tä|t)?|lisensiaatintutkimus(?:ta)?|licentiatavhandling(?:ar)?|licentiate\\sthes[ei]s)',
  '(?<master>pro[ -]gradu(?:\\s?-?(?:työ(?:tä|t)?|tutkielma(?:a|t)?|avhandling(?:ar)?)|a|t|n)?|master[’\']?s?[’\']?\\sthes[ei]s)',
  '(?<bachelor>amk-?(?:tutkinnon\\s)?-?\\s?(?:opinnäyte)?työ(?:tä|t)?|YH-?\\s?examensarbeten?|yrkeshögskolans\\slärdomsprov|bachelor[’\']?s?[’\']?\\sthes[ei]s)',
  '(?<practice>käytäntötutkimus(?:ta)?|praktikforskning(?:ar)?|practice\\sstud(?:y|ies))',
].join('|')})(?![\\p{L}-])`, 'giu')
