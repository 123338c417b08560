// A change among the outputs, or a product among the outcomes.
import { moveItem } from '../../edit/moveItem.ts'
import type { Property } from '../../kinds/kind.ts'
import { eachOf } from '../../eachOf.ts'
import { itemsOf, textOf, type ItemNode, type Place, type ScalarNode } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import { labelsAsTexts, shortened } from '../../schemaProblems.ts'
import { sectionOf, type DocumentView, type Section } from '../../view.ts'
import { withRole } from '../../kinds/kind.ts'
import { plainText } from '../shared/plainText.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['outcomes'],
  perPart: true,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: '”{text}” kertoo muutoksesta. Kuuluisiko se osioon ”{section}”? Tuotoksena voisi kertoa, mitä syntyi: malli, lomake, esite, koulutus.',
      sv: '”{text}” berättar om en förändring. Hör det hemma i avsnittet ”{section}”? Som produkt kan man berätta vad som togs fram: en modell, en blankett, en broschyr, en utbildning.',
      en: '“{text}” describes a change. Does it belong in the section “{section}”? As an output, say what was produced: a model, a form, a leaflet, training.',
    },
    product: {
      fi: '”{text}” kertoo, mitä valmistui. Kuuluisiko se osioon ”{section}”? Tuloksena voisi kertoa, mikä sen ansiosta muuttui.',
      sv: '”{text}” berättar vad som blev färdigt. Hör det hemma i avsnittet ”{section}”? Som resultat kan man berätta vad som ändrades tack vare det.',
      en: '“{text}” says what was completed. Does it belong in the section “{section}”? As an outcome, say what changed because of it.',
    },
  },
  reason: {
    fi: 'Tuotos on se, mitä syntyi; tulos on se, mikä muuttui. Kun ne ovat erikseen, lukija näkee, johtiko työ muutokseen.',
    sv: 'En produkt är det som togs fram; ett resultat är det som ändrades. När de hålls isär ser läsaren om arbetet ledde till en förändring.',
    en: 'An output is what was produced; an outcome is what changed. When they are kept apart, readers see whether the work led to a change.',
  },
  source: 'Hankekortti: tuotoksissa ”määrä on lisääntynyt (Vantaa)”, tuloksissa ”Opinnäytetyöt valmistuvat”',
  asks: 'a kind with the roles outputs and outcomes',
  fixes: {
    main: { title: { fi: 'Siirrä kohta osioon ”{section}”', sv: 'Flytta punkten till avsnittet ”{section}”', en: 'Move the item to the section “{section}”' }, safe: false },
  },
  *check(view) {
    const [outputs, outcomes] = [withRole(view.kind.root, 'outputs')[0], withRole(view.kind.root, 'outcomes')[0]]
    if (!outputs || !outcomes) return
    yield* among(view, 'outputs', outcomes)
    yield* among(view, 'outcomes', outputs)
  },
}

function* among(view: DocumentView, role: 'outputs' | 'outcomes', other: Property): Iterable<Finding> {
  const section = labelsAsTexts(other.labels, other.key)
  const message = role === 'outcomes' ? { message: 'product' } : {}
  for (const home of view.sectionsWith(role)) {
    for (const { place, item, text } of view.remember(home.node, role === 'outputs' ? CHANGES : PRODUCTS, () => foundIn(home, role, view.remember))) {
      const move = item && { fixes: [{ values: { section }, edits: (now: DocumentView) => {
        const target = sectionOf(now, role === 'outputs' ? 'outcomes' : 'outputs')
        return target ? moveItem(now, item, home, target) : []
      } }] }
      yield { place, values: { text: shortened(text), section }, ...message, ...move }
    }
  }
}

interface Told {
  readonly place: Place
  readonly text: string
  readonly item?: ItemNode
}

const CHANGES = {}
const PRODUCTS = {}

function foundIn({ node, property }: Section, role: 'outputs' | 'outcomes', remember: DocumentView['remember']): readonly Told[] {
  const whole = role === 'outputs'
  const items = eachOf(itemsOf(node), whole ? changesIn : productsIn, property, remember).flat()
  const prose = node.type === 'list' ? [...node.text, ...node.groups.flatMap(({ text }) => text)].map((part) => part.node) : node.type === 'scalar' ? [node] : []
  // prose under outputs tells how they came about as well
  return whole ? items : [...items, ...prose.flatMap((part) => told(part, PRODUCT, false))]
}

const changesIn = (item: ItemNode): readonly Told[] => ofItem(item, told(item.text, CHANGE, true))
const productsIn = (item: ItemNode): readonly Told[] => ofItem(item, told(item.text, PRODUCT, false))
const ofItem = (item: ItemNode, found: readonly Told[]): readonly Told[] => (found.length === 0 ? NOTHING : found.map((one) => ({ ...one, item })))

/** `whole`: the text as a whole says so; else only the words that do. */
function told(node: ScalarNode, { quick, pattern }: Sought, whole: boolean): readonly Told[] {
  if (typeof node.value !== 'string') return NOTHING
  const { block, start, end } = node.place
  const { text, at } = composed(block.text.slice(start, end))
  const match = quick.test(text) ? pattern.exec(text) : null
  if (!match || (whole && BEFORE.test(text.slice(0, match.index)))) return NOTHING
  const words = match[1] ?? match[0]
  const from = match.index + match[0].lastIndexOf(words)
  return [whole ? { place: node.place, text: textOf(node) } : { place: { block, start: start + at(from), end: start + at(from + words.length) }, text: plainText(words) }]
}

const NOTHING: readonly Told[] = []
/** A relative clause, or what is only meant to change. */
const BEFORE = /[,\s](?:jo(?:ka|tka|nka|iden|ssa|issa|sta|lla|illa)|jos|kun|kuinka|miten|onko|ovatko|som|hur|om|vars|vilken|vilket|vilka|which|that|whether|how|if|who)\s/iu
/** What is sought, and the words of it that most texts do not have: the whole of it is dear. */
interface Sought {
  readonly quick: RegExp
  readonly pattern: RegExp
}

const CHANGED = {
  fi: 'vahvistun|lisäänty|vähenty|parantun|kasvan|kehitty|muuttun|selkiyty|selkeyty|syventy|monipuolistun|tiivisty|helpottun|nopeutun|yhtenäisty|oppin|voimaantun|rohkaistun',
  sv: 'ökat|minskat|stärkts|förbättrats|fördjupats|förändrats|underlättats|klarnat|lärt\\ssig',
  en: 'increased|decreased|strengthened|improved|grown|deepened|changed|learn(?:ed|t)',
}
const CHANGE: Sought = {
  quick: new RegExp(`(?:${CHANGED.fi})[nuye]|${CHANGED.sv}|${CHANGED.en}`, 'iu'),
  pattern: new RegExp(`(?<!\\p{L})(?:(?:on|ovat)\\s(?:\\p{L}{1,20}\\s){0,2}(?:${CHANGED.fi})(?:nyt|neet|ut|yt|eet)|har\\s(?:\\p{L}{1,20}\\s){0,2}(?:${CHANGED.sv})|(?:has|have)\\s(?:\\p{L}{1,20}\\s){0,2}(?:${CHANGED.en}))(?!\\p{L})`, 'iu'),
}
const MADE = 'valmistu(?:vat|u|i|ivat)|(?:on|ovat)\\s(?:valmistun(?:ut|eet)|julkaistu|laadittu|painettu)|julkaistiin|painettiin|laadittiin|ilmesty(?:i|ivät)|bl(?:ir|ev)\\s(?:klara?|färdiga?)|(?:har\\s)?publicera(?:des|ts)|trycktes|(?:is|are|was|were|has\\sbeen|have\\sbeen|will\\sbe)\\s(?:completed|finished|published|printed)'
const PRODUCT: Sought = {
  quick: new RegExp(MADE, 'iu'),
  pattern: new RegExp(`(?:^|[.!?]\\s{1,3}|\\n\\s{0,3})((?:\\p{L}{2,20}\\s){0,2}\\p{L}{0,20}(?:opinnäyte\\p{L}{0,6}|gradut?|lisensiaattity(?:ö|öt)|väitöskirjat?|opas|oppaat|esitteet|esite|käsikirjat?|raport(?:ti|it)|lomak(?:e|keet)|lärdomsprov(?:et|en)?|avhandling\\p{L}{0,4}|broschyr\\p{L}{0,4}|handb(?:ok|öcker)\\p{L}{0,3}|blankett\\p{L}{0,4}|rapport(?:en|er|erna)|thes[ei]s|leaflets?|handbooks?|guides?|reports?)\\s(?:\\p{L}{1,20}\\s){0,2}(?:${MADE}))(?!\\p{L})`, 'iu'),
}
