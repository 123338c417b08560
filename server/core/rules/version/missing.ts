// A document of a kind that lives in versions says nowhere which version it is, or keeps no history of its versions.
import { COMMON } from '../../common.ts'
import { firstEntry } from '../../edit/versionLog.ts'
import { insertKey } from '../../edit/yaml.ts'
import { propertyOf, withRole, type Property } from '../../kinds/kind.ts'
import { textOf } from '../../node.ts'
import { parseVersion } from '../../parse/values/version.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'
import { logOf, newestOf, ownVersion } from '../shared/versionLog.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'error'],
  messages: {
    main: {
      fi: 'Versio puuttuu. Anna versionumero, esimerkiksi 0.1 ensimmäiselle luonnokselle tai 1.0 kokeillulle mallille.',
      sv: 'Versionen saknas. Ange ett versionsnummer, till exempel 0.1 för ett första utkast eller 1.0 för en prövad modell.',
      en: 'The version is missing. Give a number, for example 0.1 for a first draft or 1.0 for a model that has been tried.',
    },
    number: {
      fi: 'Versionumero puuttuu. Versiohistorian uusin on {newest}.',
      sv: 'Versionsnumret saknas. Det nyaste i versionshistoriken är {newest}.',
      en: 'The version number is missing. The newest in the version history is {newest}.',
    },
    log: {
      fi: 'Versiolla {version} ei ole versiohistoriaa. Kirjaa, mitä muuttui, ketkä olivat mukana ja mitä opitte.',
      sv: 'Version {version} har ingen versionshistorik. Anteckna vad som ändrades, vilka som var med och vad ni lärde er.',
      en: 'Version {version} has no version history. Write what changed, who took part and what you learned.',
    },
  },
  reason: {
    fi: 'Yhteisesti versioitava tuotos elää. Versiosta näkee, mitä mallia kukin käyttää ja kenen kanssa se on tehty.',
    sv: 'En gemensam produkt lever i versioner. Av versionen vet man vilken modell var och en använder och med vem den är gjord.',
    en: 'A shared product lives in versions. The version tells which model each one uses and with whom it was made.',
  },
  source: 'Hankekortti: ”yhteisesti versioitavia konkreettisia tuotoksia (artefakteja)”; ”Laatukriteerit 2.0 … hyväksytty 12.12.2013”',
  asks: 'the common property version, or a property with the role versions, with need required',
  replaces: ['schema/required', 'section/missing'],
  fixes: {
    main: { title: { fi: 'Lisää versio 0.1', sv: 'Lägg till version 0.1', en: 'Add version 0.1' }, safe: false },
    number: { title: { fi: 'Lisää versio {newest}', sv: 'Lägg till version {newest}', en: 'Add version {newest}' }, safe: false },
    log: { title: { fi: 'Aloita versiohistoria versiosta {version}', sv: 'Börja versionshistoriken med version {version}', en: 'Begin the version history with version {version}' }, safe: false },
  },
  success: {
    fi: 'Versio ja versiohistoria ovat mukana.',
    sv: 'Versionen och versionshistoriken finns med.',
    en: 'The version and its history are in place.',
  },
  check: findingsOf,
  applies: (view) => askedIn(view).log !== undefined,
}

const FIRST = '0.1'

/** The properties that the kind requires in this state of the document. */
function askedIn(view: DocumentView): { readonly number?: Property; readonly log?: Property } {
  const isRequired = ({ need }: Property): boolean => need[view.inUse ? 'inUse' : 'draft'] === 'required'
  const number = propertyOf(view.kind.root, COMMON.version)
  const log = withRole(view.kind.root, 'versions').find(isRequired)
  return { ...(number && isRequired(number) ? { number } : {}), ...(log ? { log } : {}) }
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const asked = askedIn(view)
  if (!asked.number && !asked.log) return []
  const own = ownVersion(view)
  const log = logOf(view)
  const number = propertyOf(view.kind.root, COMMON.version)
  if (!own && !log) return [{ place: view.start, pointer: `/${COMMON.version}`, ...(number ? { fixes: [{ edits: (text) => insertKey(text, { property: number, value: FIRST }) }] } : {}) }]
  if (!own && asked.number) return [withoutNumber(view, asked.number)]
  return own && !log && asked.log ? [withoutLog(view, asked.log, textOf(own.value))] : []
}

function withoutNumber(view: DocumentView, property: Property): Finding {
  const log = logOf(view)
  const newest = (log && newestOf(log)?.name) ?? FIRST
  const fixes = [{ name: 'number', edits: (text: DocumentView) => insertKey(text, { property, value: newest }) }]
  return { place: log?.section.heading ?? view.start, pointer: `/${COMMON.version}`, message: 'number', values: { newest: shortened(newest) }, fixes }
}

function withoutLog(view: DocumentView, property: Property, version: string): Finding {
  const [section] = view.sectionsWith('versions')
  const place = section?.heading ?? ownVersion(view)?.value.place ?? view.start
  const fixes = parseVersion(version) ? [{ name: 'log', edits: (text: DocumentView) => firstEntry(text, property, section, version) }] : []
  return { place, pointer: `/${property.key}`, message: 'log', values: { version: shortened(version) }, fixes }
}
