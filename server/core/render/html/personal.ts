// What of a document must not be on its page: identity codes never, and on a public one no other personal data that the checks tell of.
import { linesOfDocument, locator, type Document } from '../../document.ts'
import { findHidden, findIdentityCodes } from '../../identity.ts'
import type { Problem } from '../../problem.ts'
import { addressesOf, emailsOf, phonesOf } from '../../rules/shared/contacts.ts'
import { findAddresses } from '../../rules/shared/addresses.ts'
import { findEmails } from '../../rules/shared/emails.ts'
import { findPhones } from '../../rules/shared/phones.ts'
import type { Place } from '../../node.ts'
import { positionAt, type Span } from '../../text.ts'
import type { DocumentView } from '../../view.ts'
import type { FindPersonal } from './redact.ts'

const CODES: ReadonlySet<string> = new Set(['privacy/identity-code', 'privacy/identity-code-suspect'])
const PUBLIC: ReadonlySet<string> = new Set([...CODES, 'privacy/phone', 'privacy/email', 'privacy/address', 'privacy/person-name', 'privacy/client-detail', 'privacy/case-record'])

/** The findings of a document whose data is not on its page. The number of a unit stays: readers need it. */
function personalProblems(view: DocumentView, problems: readonly Problem[]): readonly Problem[] {
  const wanted = view.isPublic ? PUBLIC : CODES
  const units = new Set(phonesOf(view).filter(({ found }) => found.sort === 'landline').map(({ place }) => keyOf(place)))
  return problems.filter(({ code, from }) => wanted.has(code) && !(code === 'privacy/phone' && units.has(keyOf(from))))
}

/** Where they stand, in the order of the document: lines (from 1) and codes, never the data itself. */
export function personalLines(document: Document, view: DocumentView, problems: readonly Problem[]): readonly { readonly line: number; readonly code: string }[] {
  const [at, lines] = [locator(document), linesOfDocument(document)]
  return personalProblems(view, problems).map(({ code, from }) => ({ line: positionAt(lines, at(from).start).line + 1, code })).toSorted((a, b) => a.line - b.line || (a.code < b.code ? -1 : 1))
}

/** Finds it in a text of the page. What an off switch, the settings or a list of allowed names lets stand in the document stands on the page; a baseline allows nothing. */
export function personalIn(view: DocumentView, problems: readonly Problem[]): FindPersonal {
  const told = personalProblems(view, problems)
  const places = new Set(told.map(({ from }) => keyOf(from)))
  const spared = new Set([...phonesOf(view), ...emailsOf(view), ...addressesOf(view)].filter(({ place }) => !places.has(keyOf(place))).map(({ place }) => plain(textAt(place))))
  const literal = literalsOf(told)
  return (text) => joined([
    ...findHidden(text),
    ...(literal ? Array.from(text.matchAll(literal), ({ 0: { length }, index }) => ({ start: index, end: index + length })) : []),
    ...(view.isPublic ? [...findPhones(text, findIdentityCodes(text)).filter(({ sort }) => sort !== 'landline'), ...findEmails(text), ...findAddresses(text)].filter(({ start, end }) => !spared.has(plain(text.slice(start, end)))) : []),
  ])
}

const textAt = ({ block, start, end }: Place): string => block.text.slice(start, end)
const keyOf = ({ block, start, end }: Place): string => `${start}-${end}-${block.text.slice(start, end)}`
const plain = (text: string): string => text.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}@.+]/gu, '')

/** What was found, as it may stand on the page: without marks of formatting, with any blanks. A number may have lost what parted it from another. */
function literalsOf(told: readonly Problem[]): RegExp | undefined {
  const texts = new Set(told.filter(({ from, to }) => from.block === to.block).map(({ from, to }) => from.block.text.slice(from.start, to.end).replace(/[*_`\\]/gu, '').trim()))
  const patterns = [...texts].filter((text) => text.length >= SHORTEST).toSorted((a, b) => b.length - a.length).map((text) => text.replace(/[.+?^${}()|[\]/]/gu, '\\$&').replace(/\s+/gu, '\\s+').replace(/^(?=\p{L})/u, '(?<![\\p{L}\\p{N}])'))
  return patterns.length === 0 ? undefined : new RegExp(patterns.join('|'), 'gu')
}

/** Anything shorter stands in other words too. */
const SHORTEST = 3

/** In the order of the text, with those that touch or overlap as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: { start: number; end: number }[] = []
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1)
    if (last && start < last.end) last.end = Math.max(last.end, end)
    else if (end > start) all.push({ start, end })
  }
  return all
}
