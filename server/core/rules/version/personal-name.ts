// Somebody who took part is given by name instead of role.
import { nameOfVoice } from '../../kinds/voices.ts'
import type { Property } from '../../kinds/kind.ts'
import { entryOf, textOf, type Node, type Place } from '../../node.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { allowing } from '../shared/allowedNames.ts'
import { isGivenName } from '../shared/givenNames.ts'
import { findFullNames } from '../shared/persons.ts'
import { fieldOf, fieldProperty, FIELD, logsOf } from '../shared/versionLog.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Kirjaa osallistuja roolina, ei nimellä: esimerkiksi ”sosiaalityöntekijä” tai ”rehtori”.',
      sv: 'Anteckna deltagaren som roll, inte med namn: till exempel ”socialarbetare” eller ”rektor”.',
      en: 'Write the participant as a role, not by name: for example “social worker” or “principal”.',
    },
    client: {
      fi: 'Kirjaa asiakas roolina, ei nimellä: esimerkiksi ”vanhempi” tai ”nuori”. Asiakkaan nimi ei kuulu kehittämisasiakirjaan.',
      sv: 'Anteckna klienten som roll, inte med namn: till exempel ”förälder” eller ”ung”. En klients namn hör inte hemma i ett utvecklingsdokument.',
      en: 'Write the client as a role, not by name: for example “parent” or “young person”. A client’s name does not belong in a development document.',
    },
  },
  reason: {
    fi: 'Versiohistoria julkaistaan mallin mukana. Rooli kertoo, kenen ääni versiossa kuuluu, eikä paljasta ketään.',
    sv: 'Versionshistoriken publiceras med modellen. Rollen berättar vems röst som hörs i versionen och röjer ingen.',
    en: 'The version history is published with the model. A role shows whose voice is heard in the version without revealing anyone.',
  },
  source: 'Kentän asiakirjat kertovat osallistujat rooleina; EU:n yleinen tietosuoja-asetus, tietojen minimointi',
  asks: 'properties with the roles participants and versions',
  replaces: ['privacy/person-name'],
  fixes: {
    main: { title: { fi: 'Kirjaa vain rooli', sv: 'Anteckna bara rollen', en: 'Write the role only' }, safe: false },
  },
  check: findingsOf,
}

function* findingsOf(view: DocumentView): Iterable<Finding> {
  const isAllowed = allowing(view)
  for (const { node, property } of listsIn(view)) {
    for (const { place, voice, written, rest } of view.remember(node, NAMES, () => namesIn(node, property))) {
      if (isAllowed(place.block.text.slice(place.start, place.end))) continue
      const said = rest !== '' ? rest : voice === undefined ? undefined : nameOfVoice(voice, view.language)
      const finding = { place, fixes: written && said !== undefined ? [{ edits: () => [{ place: written, text: said }] }] : [] }
      yield voice === 'client' ? { ...finding, message: 'client', severity: ['error', 'error'] } : finding
    }
  }
}

const NAMES = {}

/** The lists of those who took part: of the document, and of each version. */
function listsIn(view: DocumentView): readonly { readonly node: Node; readonly property: Property }[] {
  const own = view.sectionsWith('participants').map(({ node, property }) => ({ node, property }))
  const logged = logsOf(view).flatMap((log) => {
    const property = fieldProperty(log, FIELD.participants)
    return property ? log.entries.flatMap((entry) => fieldOf(entry, FIELD.participants) ?? []).map(({ value }) => ({ node: value, property })) : []
  })
  return [...own, ...logged]
}

interface Named {
  readonly place: Place
  readonly voice: string | undefined
  /** The whole of what is said of the person; absent where it is not written in one piece. */
  readonly written?: Place
  /** What is said besides the name. */
  readonly rest: string
}

function namesIn(list: Node, { level }: Property): readonly Named[] {
  return (level?.properties ?? []).flatMap(({ key, voice, element }) => {
    const people = entryOf(list, key)?.value
    const first = element?.level?.properties[0]
    if (people?.type !== 'seq' || !first) return []
    return people.children.flatMap((person): readonly Named[] => {
      const role = entryOf(person, first.key)?.value
      const text = textOf(role)
      const [name] = voice === 'client' && isName(text) ? [{ start: 0, end: text.length }] : findFullNames(text)
      if (!role || !name) return []
      const at = role.place.block.text.slice(role.place.start, role.place.end).indexOf(text)
      if (at < 0) return [{ place: role.place, voice, rest: '' }]
      const from = role.place.start + at
      const written = { ...role.place, start: from, end: from + text.length }
      const rest = `${text.slice(0, name.start)} ${text.slice(name.end)}`.replace(/[\s,;:–-]+/gu, ' ').trim()
      return [{ place: { ...written, start: from + name.start, end: from + name.end }, voice, written, rest: /\p{L}/u.test(rest) ? rest : '' }]
    })
  })
}

/** A given name alone, as clients are sometimes called. */
const isName = (text: string): boolean => /^\p{Lu}[\p{Ll}\p{M}]{1,30}$/u.test(text) && isGivenName(text)
