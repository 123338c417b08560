// What a block tells of single persons, as `view.perSource` asks for it with the clue `MAY_TELL`.
import { clueOf, eitherOf } from '../../clue.ts'
import type { Block } from '../../node.ts'
import type { Span } from '../../text.ts'
import { findCaseRecords, findDetails, findSmallGroups, mayTellOfClient, type FoundDetail } from './clients.ts'
import { givenNames, mayMentionName } from './givenNames.ts'
import { findPersons } from './persons.ts'

export interface Details {
  readonly block: Block
  readonly clients: readonly FoundDetail[]
  readonly persons: readonly Span[]
  readonly records: readonly Span[]
}

export function detailsIn(text: string, _where: object, block: Block): Details | undefined {
  const mayName = mayMentionName(text)
  if (!mayName && !mayTellOfClient(text)) return undefined
  const clients = findDetails(text, mayName)
  const persons = findPersons(text, mayName)
  const records = findCaseRecords(text, mayName)
  return clients.length + persons.length + records.length === 0 ? undefined : { block, clients, persons, records }
}

/** Names, days, classes of schools, long numbers. */
export const MAY_TELL = eitherOf(givenNames, clueOf(/\d(?:\d\d|\. ?\d{1,2}\. ?\d\d|(?<=(?:koulun|lukion|skolans?) (?:årskurs |klass )?\d))/))

/** Apart, since only organisations that ask for it look for small groups. */
export function smallGroupsIn(text: string, _where: object, block: Block): { readonly block: Block; readonly groups: readonly Span[] } | undefined {
  const groups = findSmallGroups(text)
  return groups.length === 0 ? undefined : { block, groups }
}
