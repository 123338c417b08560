// The shares of a budget that do not add up to its total.
import { labelsAsTexts } from '../../schemaProblems.ts'
import type { Values } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { moneyInWords, sumInWords } from '../../amounts.ts'
import { replaceAmount } from '../shared/amounts.ts'
import { budgetsOf, knowsBudgets, sumOf, type Budget, type Part } from '../../budget.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsBudgets,
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Osuudet {parts} ovat yhteensä {sum}, mutta {total} on {given}. Ero on {difference}. Mikä luvuista tarkistetaan?',
      sv: 'Andelarna {parts} blir tillsammans {sum}, men ”{total}” är {given}. Skillnaden är {difference}. Vilket av talen behöver kontrolleras?',
      en: 'The shares {parts} add up to {sum}, but the {total} is {given}. The difference is {difference}. Which figure needs checking?',
    },
    part: {
      fi: 'Osuus {sum} on suurempi kuin {total}, joka on {given}. Ero on {difference}. Kumpi luku tarkistetaan?',
      sv: 'Andelen {sum} är större än ”{total}”, som är {given}. Skillnaden är {difference}. Vilket av talen behöver kontrolleras?',
      en: 'The share {sum} is larger than the {total}, which is {given}. The difference is {difference}. Which figure needs checking?',
    },
  },
  reason: {
    fi: 'Ohjausryhmä ja rahoittaja lukevat kortista, mistä osuuksista kokonaisbudjetti koostuu. Kun luvut täsmäävät euron tarkkuudella, niihin voi luottaa.',
    sv: 'Styrgruppen och finansiären läser i kortet vilka andelar totalbudgeten består av. När talen stämmer på euron när går de att lita på.',
    en: 'The steering group and the funder see from the card what the total consists of. When the figures agree to the euro, they can be relied on.',
  },
  source: 'Kentän loppuraportti: kokonaiskustannukset 365 491 euroa, josta valtionavustus 274 000 euroa ja kuntarahoitusosuus 91 491 euroa',
  asks: 'fields with the roles total and share inside one object',
  replaces: ['money/frontmatter-mismatch'],
  success: {
    fi: 'Rahoitus täsmää: {parts} = {sum}.',
    sv: 'Finansieringen stämmer: {parts} = {sum}.',
    en: 'The funding adds up: {parts} = {sum}.',
  },
  fixes: { main: { title: { fi: 'Vaihda: {total} on {sum}', sv: 'Byt: {total} är {sum}', en: 'Change: {total} is {sum}' }, safe: false } },
  check: (view) => budgetsOf(view).flatMap(findingsOf),
  applies: (view) => addedUp(view) !== undefined,
  successValues: (view) => {
    const budget = addedUp(view)
    return budget ? { parts: sumInWords(known(budget)), sum: moneyInWords(sumOf(budget.shares)) } : {}
  },
}

function findingsOf({ total, shares, complete }: Budget): readonly Finding[] {
  const given = total?.amount
  const amounts = known({ shares })
  if (!total || given === undefined || amounts.length === 0) return []
  const sum = sumOf(shares)
  const difference = Math.round((sum - given) * 100) / 100
  const allowed = [given, ...amounts].every(Number.isInteger) ? 0 : 1
  // one share alone does not say what the others are
  if (Math.abs(difference) <= allowed || ((!complete || amounts.length === 1) && difference < 0)) return []
  const values: Values = {
    parts: sumInWords(amounts), sum: moneyInWords(sum), given: moneyInWords(given), difference: moneyInWords(Math.abs(difference)),
    total: labelsAsTexts(total.property.labels, total.property.key),
  }
  const { place, type } = total.entry.value.type === 'scalar' ? total.entry.value : { place: total.entry.value.place, type: undefined }
  if (amounts.length === 1 && difference > 0) return [{ place, values, message: 'part' }]
  return [{ place, values, fixes: type ? [{ edits: (view) => replaceAmount(view, place, sum, view.language) }] : [] }]
}

const known = ({ shares }: { readonly shares: readonly Part[] }): readonly number[] => shares.flatMap(({ amount }) => (amount === undefined ? [] : [amount]))

/** The first budget that is complete, has a total and more than one share. */
const addedUp = (view: DocumentView): Budget | undefined => budgetsOf(view).find(({ total, shares, complete }) => complete && shares.length > 1 && total?.amount !== undefined)
