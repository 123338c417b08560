// Sums of money that are not written as "365 491 euroa".
import type { Level } from '../../kinds/kind.ts'
import { textOf, type Block, type Entry, type Place } from '../../node.ts'
import { isYaml, replaceValue } from '../../edit/yaml.ts'
import { parseMoney, type Money } from '../../parse/values/money.ts'
import type { PlaceEdit } from '../../problem.ts'
import { propertiesHolding, propertyAt, shortened } from '../../schemaProblems.ts'
import { walk } from '../../value.ts'
import type { DocumentView, Section } from '../../view.ts'
import { moneyInWords } from '../../amounts.ts'
import { moneyLike } from '../shared/amounts.ts'
import { moneyIn, type MoneyInBlock } from '../shared/moneyMentions.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'
import { SIGN } from '../../signs.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Summa ”{given}” on helpompi lukea muodossa {right}.',
      sv: 'Beloppet ”{given}” är lättare att läsa i formen {right}.',
      en: 'The sum “{given}” is easier to read as {right}.',
    },
    ambiguous: {
      fi: 'Summassa ”{given}” piste tai pilkku voi tarkoittaa tuhansia tai desimaaleja. Tarkoititko {right}?',
      sv: 'I beloppet ”{given}” kan punkten eller kommat betyda tusental eller decimaler. Menade du {right}?',
      en: 'In “{given}” the point or comma may mean thousands or decimals. Did you mean {right}?',
    },
    unit: {
      fi: 'Summasta ”{given}” puuttuu yksikkö. Tarkoititko {right}?',
      sv: 'Beloppet ”{given}” saknar enhet. Menade du {right}?',
      en: 'The sum “{given}” has no unit. Did you mean {right}?',
    },
  },
  reason: {
    fi: 'Kun summat kirjoitetaan samalla tavalla, niitä on helppo verrata ja laskea yhteen. Välilyönti ryhmittelee tuhannet niin, ettei lukua lue väärin.',
    sv: 'När beloppen skrivs på samma sätt är de lätta att jämföra och räkna ihop. Mellanslag grupperar tusentalen så att talet inte läses fel.',
    en: 'Sums that are written alike are easy to compare and add up. Spaces group the thousands so that no one misreads the figure.',
  },
  source: 'Kentän loppuraportti: 365 491 euroa. Suomen kielen numeroiden kirjoitusohjeet',
  asks: 'text; fields that hold money',
  fixes: {
    main: { title: { fi: 'Kirjoita muodossa {right}', sv: 'Skriv i formen {right}', en: 'Write as {right}' }, safe: true },
    guess: { title: { fi: 'Tarkoitin {right}', sv: 'Jag menade {right}', en: 'I meant {right}' }, safe: false },
  },
  check: findingsOf,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  // English text has its own ways to write money: there only what can be misread counts
  const wanted = ({ ambiguous }: Money): boolean => view.language !== 'en' || ambiguous === true
  const inText = view.perBlock(oddIn, SIGN.digit).flatMap(({ block, found }) =>
    found.flatMap(({ start, end, value }) => (wanted(value) ? finding({ block, start, end }, value) : [])))
  return [...inText, ...view.perSection(view.kind.known(view.kind.root, FIELDS, () => fieldsIn(view.kind.root))).flat().flatMap(fieldFinding)]
}

/** For `view.perBlock`: the sums that are written otherwise. */
function oddIn(text: string, where: TextPlace, block: Block): Pick<MoneyInBlock, 'block' | 'found'> | undefined {
  const found = moneyIn(text, where, block)?.found.filter(({ value }) => !value.canonical) ?? []
  return found.length === 0 ? undefined : { block, found }
}

function finding(place: Place, { text, amount, ambiguous }: Money, message = ambiguous ? 'ambiguous' : 'main'): readonly Finding[] {
  if (amount === undefined) return []
  const edits = (view: DocumentView): readonly PlaceEdit[] => {
    const written = moneyLike(text, amount, view.language)
    // `10 €1`: which of the two is meant?
    if (/\d[ \u00a0]?$/u.test(place.block.text.slice(Math.max(0, place.start - 2), place.start))) return []
    // a comma would part the values of a list or map in brackets
    return isYaml(place.block) && written.includes(',') && !text.includes(',') ? [] : replaceValue(view, place, written)
  }
  return [{ place, message, values: { given: shortened(text), right: moneyInWords(amount) }, fixes: [message === 'main' ? { edits } : { name: 'guess', edits }] }]
}

type Field = Pick<Entry, 'value' | 'source'>

/** For `view.perSection`: the fields that hold money. */
const fieldsIn = (root: Level) => {
  const holding = propertiesHolding(root, 'money')
  return ({ node, property, source }: Section): readonly Field[] => {
    if (property.type === 'money') return [{ value: node, source }]
    if (node.type !== 'map' || !holding.has(property)) return NO_FIELDS
    return walk(node).flatMap(({ entry, pointer }) => (entry && propertyAt(root, `/${property.key}${pointer}`)?.type === 'money' ? [entry] : []))
  }
}
const FIELDS = {}
const NO_FIELDS: readonly Field[] = []

/** A figure without a currency: as a number it is right in YAML and in the frontmatter, and has lost its unit in the body. */
function fieldFinding({ value, source }: Field): readonly Finding[] {
  const money = parseMoney(textOf(value))
  if (!money || value.type !== 'scalar' || CURRENCY.test(money.text)) return []
  if (money.ambiguous) return finding(value.place, money)
  return source === 'body' && !isUnderCurrency(value.place) ? finding(value.place, money, 'unit') : []
}

/** In a table whose header tells the currency: `| Osuus | euroa |`. */
function isUnderCurrency({ block: { text }, start }: Place): boolean {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start)
  return line.includes('|') && CURRENCY.test(text.slice(0, Math.max(0, text.search(/[\r\n]/u))))
}

const CURRENCY = /€|eur/iu
