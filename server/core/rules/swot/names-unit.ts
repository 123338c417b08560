// A weakness or a threat that names a small unit or its people.
import { COMMON } from '../../common.ts'
import { eachOf } from '../../eachOf.ts'
import type { Memo } from '../../memo.ts'
import { textOf, type ItemNode, type Place } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import type { DocumentView, Section } from '../../view.ts'
import { namesPlace } from '../shared/municipalities.ts'
import { plainText } from '../shared/plainText.ts'
import { itemsOfQuadrant } from '../shared/quadrants.ts'
import { textsIn } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { composedLetters } from '../../letters.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  raisedWhenPublic: true,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Kielteinen kohta nimeää yksikön: ”{unit}”. Sopiiko se julkaistavaksi, vai riittääkö yleisempi sana, esimerkiksi ”yhdessä kouluista”?',
      sv: 'En negativ punkt nämner en enhet: ”{unit}”. Kan den publiceras så, eller räcker ett allmännare ord, till exempel ”i en av skolorna”?',
      en: 'A negative item names a unit: “{unit}”. Can it be published like that, or would a more general word do, such as “in one of the schools”?',
    },
  },
  reason: {
    fi: 'Pienessä yksikössä arvostelu osuu tunnistettaviin ihmisiin. Analyysi auttaa yhtä hyvin, kun se kertoo asiasta eikä siitä, kenestä on kyse.',
    sv: 'I en liten enhet träffar kritiken människor som kan kännas igen. Analysen hjälper lika väl när den berättar om saken och inte om vem det gäller.',
    en: 'In a small unit criticism falls on people who can be recognised. The analysis is just as useful when it describes the matter and not the people.',
  },
  source: 'Prosessin SWOT, heikkoudet: ”Koulujen laiha osaanotto eteläisellä Kallion alueella”',
  asks: 'properties with the role quadrant and a harmful effect',
  fixes: { main: { title: { fi: 'Jätä nimi pois: ”{general}”', sv: 'Lämna bort namnet: ”{general}”', en: 'Leave the name out: “{general}”' }, safe: false } },
  *check(view) {
    let own: string | undefined
    for (const found of view.perSection(unitsIn).flat()) {
      if (found.opens && !isNameIn(view, found.name)) continue
      own ??= ownNames(view)
      if (!own.includes(found.name.slice(0, STEM))) yield findingOf(found)
    }
  },
}

/** For `view.perSection`. */
const unitsIn = (section: Section, remember: Memo): readonly Told[] =>
  (section.property.effect === 'harmful' ? eachOf(itemsOfQuadrant(section, remember), unitIn, section.property, remember).filter((one) => one !== undefined) : NONE)

const NONE: readonly Told[] = []
/** Enough of a name to know it in another case form. */
const STEM = 5

interface Told {
  readonly words: string
  readonly name: string
  readonly place: Place
  /** The place of what stands before an offset of the words. */
  readonly until: (offset: number) => Place
  /** It begins a sentence, where any word has a capital letter. */
  readonly opens: boolean
}

function unitIn(item: ItemNode): Told | undefined {
  const { block, start, end } = item.text.place
  const { text, at } = composed(block.text.slice(start, end))
  let opening: Told | undefined
  UNIT.lastIndex = 0
  for (let match = UNIT.exec(text); match; match = UNIT.exec(text)) {
    const { 0: words, 1: finnish, 2: other, index } = match
    const name = finnish ?? other ?? ''
    if (LARGE.test(name) || namesPlace(name)) continue
    if (!APART_NAME.test(composedLetters(textOf(item)))) return undefined
    const opens = index === 0 || SENTENCE_START.test(text.slice(0, index))
    const until = (offset: number): Place => ({ block, start: start + at(index), end: start + at(index + offset) })
    const told: Told = { words, name: name.toLowerCase(), place: until(words.length), until, opens }
    if (!opens) return told
    opening ??= told
  }
  return opening
}

/** Offers the same without the name. In Finnish the rest stands as it is; elsewhere a single unit gets its article. */
function findingOf({ words, place, until, opens }: Told): Finding {
  const rest = words.slice(words.search(/\s/u)).trimStart()
  const article = ARTICLES.find(([unit]) => unit.test(rest))?.[1] ?? ''
  const lead = article === '' ? rest.charAt(0) : `${article} ${rest.charAt(0)}`
  const instead = opens ? lead.charAt(0).toLocaleUpperCase('fi') + lead.slice(1) : lead
  const named = until(words.length - rest.length + 1)
  return { place, values: { unit: plainText(words) }, fixes: [{ values: { general: instead + rest.slice(1) }, edits: () => [{ place: named, text: instead }] }] }
}

const ARTICLES: readonly (readonly [RegExp, string])[] = [
  [/^(?:skola|enhet|rektor|arbetsgrupp|mottagning|lärare|socialarbetare)$/u, 'en'],
  [/^(?:daghem|team)$/u, 'ett'],
  [/^(?:unit|school|head|teacher|worker)$/u, 'a'],
]

/** True for a word that the document writes with a capital letter inside a sentence too, and never with a small one. */
function isNameIn(view: DocumentView, name: string): boolean {
  const finders = view.remember(view.kind, FINDERS, () => new Map<string, ReturnType<typeof findersOf>>())
  const finder = finders.get(name) ?? findersOf(name)
  finders.set(name, finder)
  return view.perBlock(finder.capital, SIGN.capital).length > 0 && view.perBlock(finder.small).length === 0
}

const FINDERS = {}

/** For `view.perBlock`: whether a word is written there in that way. */
function findersOf(name: string): Readonly<Record<'capital' | 'small', (text: string) => true | undefined>> {
  const small = name.slice(0, Math.max(SHORTEST_STEM, name.length - LONGEST_ENDING))
  const capital = small.charAt(0).toLocaleUpperCase('fi') + small.slice(1)
  return {
    capital: (text) => occurs(composedLetters(text), capital, INSIDE) || undefined,
    small: (text) => occurs(composedLetters(text), small, APART) || undefined,
  }
}

function occurs(text: string, word: string, before: RegExp): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (before.test(text.slice(Math.max(0, at - 2), at))) return true
  return false
}

const SHORTEST_STEM = 4
const LONGEST_ENDING = 2
const INSIDE = /[\p{Ll},] $/u
const APART = /(?:^|[^\p{L}])$/u

/** What the document is about: the project and the model may be named. */
function ownNames(view: DocumentView): string {
  const title = view.entry(COMMON.title)?.value
  return [...view.sectionsWith('project').map(({ node }) => node), ...(title ? [title] : [])].flatMap(textsIn).join('\n').normalize('NFC').toLowerCase()
}

/** Names that stand in brackets or quotation marks only are left. */
const APART_NAME = /(?:^|[\s-])\p{Lu}\p{Ll}/u
/** A capital letter there says nothing by itself. */
const SENTENCE_START = /[.!?:”"]\s{0,3}["”(]?$/u
/** Whole countries, and organisations that nobody is recognised by. */
const LARGE = /^(?:Suome|Ruots|Finland|Sverige|Sweden|Euroop|Europ|Kela|Kaste|Lape|Inno|Socca|Praksi|Valvir|Pelasta|Manner|Lasten|Lapsen|Uuden|Pohjan|Itä|Länsi|Etelä|Pohjo|Keski|Varsin|Kaakko|Nylands|Öster|Väst|Norra|Södra)/u
const UNIT = new RegExp(`(?<![\\p{L}-])(?:(\\p{Lu}\\p{Ll}[\\p{L}-]{1,28}n)\\s(?:\\p{Ll}{2,20}\\s)?(?:${[
  'alueella', '(?:ala-?aste|yläaste|[\\p{Ll}-]{0,14}koulu|päiväkoti|päiväkodi|toimipist|[\\p{Ll}-]{0,14}yksik|tiimi|[\\p{Ll}-]{0,16}työryhm|[\\p{Ll}-]{0,14}työntekij[äö]|[\\p{Ll}-]{0,14}ohjaaj|henkilökun|henkilöst|opettaj|rehtori|johtaja|neuvola|[\\p{Ll}-]{0,14}klinik|perhekesku|nuorisoko|lastenko|perheko|vastaanott)\\p{Ll}{0,12}',
].join('|')})|(\\p{Lu}\\p{Ll}[\\p{L}-]{1,28})[’']?s\\s(?:skol|daghem|enhet|team|personal|lärar|rektor|arbetsgrupp|socialarbetar|mottagning|staff|teachers?|workers?|unit|school|head)\\p{Ll}{0,10})(?!\\p{L})`, 'gu')
