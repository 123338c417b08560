// How persons can be reached, by a block: telephone numbers, e-mail addresses and street addresses, each once where its link repeats it.
import { findIdentityCodes } from '../../identity.ts'
import type { Block, Place } from '../../node.ts'
import type { Span } from '../../text.ts'
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

export interface Contacts {
  readonly phones: readonly Placed<FoundPhone>[]
  readonly emails: readonly Placed<FoundEmail>[]
  readonly addresses: readonly Placed<Span>[]
}

/** For `view.perSource`. */
export function contactsIn(text: string, _where: object, block: Block): Contacts | undefined {
  const taken = findIdentityCodes(text)
  const phones = once(text, block, findPhones(text, taken), ({ digits }) => digits)
  const emails = once(text, block, findEmails(text), ({ name, domain }) => `${name}@${domain.toLowerCase()}`)
  const addresses = once(text, block, findAddresses(text), () => '')
  return phones.length + emails.length + addresses.length === 0 ? undefined : { phones, emails, addresses }
}

function once<F extends Span>(text: string, block: Block, all: readonly F[], keyOf: (found: F) => string): readonly Placed<F>[] {
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
