// How persons can be reached, by a block: telephone numbers, e-mail addresses and street addresses, each once where its link repeats it.
import { clueOf } from '../../clue.ts'
import { findIdentityCodes } from '../../identity.ts'
import type { Block, Place } from '../../node.ts'
import { SIGN } from '../../signs.ts'
import type { Span } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import { findAddresses } from './addresses.ts'
import { findEmails, type FoundEmail } from './emails.ts'
import { findPhones, type FoundPhone } from './phones.ts'
import { inLink } from './redaction.ts'

/** Something found, with the targets of links that say the same: `[040 …](tel:+358…)`. */
export interface Placed<F extends Span> {
  readonly found: F
  readonly place: Place
  readonly repeated: readonly F[]
}

type Asked = Pick<DocumentView, 'perSource'>
export const phonesOf = ({ perSource }: Asked): readonly Placed<FoundPhone>[] => perSource(phonesIn, SIGN.digit, PHONE).flat()
export const emailsOf = ({ perSource }: Asked): readonly Placed<FoundEmail>[] => perSource(emailsIn, 0, EMAIL).flat()
export const addressesOf = ({ perSource }: Asked): readonly Placed<Span>[] => perSource(addressesIn, SIGN.digit, ADDRESS).flat()

/** How a number begins. */
const PHONE = clueOf(/\+(?:358|46)|0(?<!\d0)[1-9][\d()/ .-]{4}|00358/)
/** The sign, or how `(at)` begins. */
const EMAIL = clueOf(/@|[([{]\s?[aäm]/i)
/** A postcode and the first letter of a town. */
const ADDRESS = clueOf(/\d{5} {1,2}[A-ZÀ-Þ]/)

type InBlock<F extends Span> = (text: string, where: object, block: Block) => readonly Placed<F>[] | undefined
const phonesIn: InBlock<FoundPhone> = (text, _where, block) => once(text, block, findPhones(text, findIdentityCodes(text)), ({ digits }) => digits)
const emailsIn: InBlock<FoundEmail> = (text, _where, block) => once(text, block, findEmails(text), ({ name, domain }) => `${name}@${domain.toLowerCase()}`)
const addressesIn: InBlock<Span> = (text, _where, block) => once(text, block, findAddresses(text), () => '')

function once<F extends Span>(text: string, block: Block, all: readonly F[], keyOf: (found: F) => string): readonly Placed<F>[] | undefined {
  if (all.length === 0) return undefined
  const linked = new Set(all.filter(({ start }) => inLink(text, start)))
  const said = new Set(all.flatMap((one) => (linked.has(one) ? [] : [keyOf(one)])))
  const repeated = new Map<string, F[]>()
  for (const one of linked) {
    const same = repeated.get(keyOf(one))
    if (same) same.push(one)
    else if (said.has(keyOf(one))) repeated.set(keyOf(one), [one])
  }
  const shown = all.filter((one) => !linked.has(one) || !said.has(keyOf(one)))
  return shown.map((found) => ({ found, place: { block, start: found.start, end: found.end }, repeated: repeated.get(keyOf(found)) ?? [] }))
}
