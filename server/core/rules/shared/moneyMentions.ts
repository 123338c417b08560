// Sums of money in running text with the words around them: remembered by block.
import type { Block } from '../../node.ts'
import type { Found } from '../../parse/values/found.ts'
import { findMoney, type Money } from '../../parse/values/money.ts'
import { SIGN } from '../../signs.ts'
import type { DocumentView } from '../../view.ts'
import type { TextPlace } from '../rule.ts'

export interface MoneyInBlock {
  readonly block: Block
  readonly where: TextPlace
  readonly text: string
  readonly found: readonly Found<Money>[]
}

/** Of each block that has any. */
export const moneyOf = ({ perBlock }: Pick<DocumentView, 'perBlock'>): readonly MoneyInBlock[] => perBlock(moneyIn, SIGN.digit)

/** For `view.perBlock`, of blocks with digits. */
export function moneyIn(text: string, where: TextPlace, block: Block): MoneyInBlock | undefined {
  const found = findMoney(text)
  return found.length === 0 ? undefined : { block, where, text, found }
}
