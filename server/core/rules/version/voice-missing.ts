// A version was made without clients, child protection or a partner, and its entry does not say why.
import { propertyOf, type Property } from '../../kinds/kind.ts'
import { fold, spellings } from '../../kinds/labels.ts'
import { entryOf, textOf, type Node } from '../../node.ts'
import { addToEntry } from '../../edit/versionLog.ts'
import type { Texts } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { fieldOf, fieldProperty, FIELD, isVersionedTogether, listed, logOf, nameOf, type LogEntry, type VersionLog } from '../shared/versionLog.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentView } from '../../view.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Versiosta {version} puuttuu osapuoli: {voices}. Kirjaa, ketkä olivat mukana, tai syy, jos osapuoli ei ollut mukana.',
      sv: 'I version {version} saknas en part: {voices}. Anteckna vilka som var med, eller orsaken om parten inte var med.',
      en: 'A party is missing from version {version}: {voices}. Write who took part, or why the party did not.',
    },
    several: {
      fi: 'Versiosta {version} puuttuvat osapuolet {voices}. Kirjaa, ketkä olivat mukana, tai syy, jos osapuoli ei ollut mukana.',
      sv: 'I version {version} saknas parterna {voices}. Anteckna vilka som var med, eller orsaken om en part inte var med.',
      en: 'Parties are missing from version {version}: {voices}. Write who took part, or why a party did not.',
    },
  },
  reason: {
    fi: 'Malli on yhteinen vasta, kun asiakkaan, lastensuojelun ja kumppanin ääni kuuluu siinä. Myös syy siihen, ettei joku ollut mukana, on tärkeä tieto seuraavaa versiota varten.',
    sv: 'Modellen är gemensam först när klientens, barnskyddets och partnerns röst hörs i den. Också orsaken till att någon inte var med är viktig inför nästa version.',
    en: 'A model is shared only when the voices of client, child protection and partner are heard in it. Why somebody was absent is worth knowing for the next version too.',
  },
  source: 'Hankekortti: kehittäjäyhteisö on ”asiakas = lapsi/vanhempi + lastensuojelun työryhmä + yhteistyökumppani”',
  asks: 'a property with the role versions whose participants have voices, in a kind that is versioned together',
  fixes: {
    main: { title: { fi: 'Lisää kohta puuttumisen syylle', sv: 'Lägg till en rad för orsaken', en: 'Add a line for the reason' }, safe: false },
  },
  success: {
    fi: 'Jokaisessa versiossa näkyy, keiden kanssa se tehtiin.',
    sv: 'Varje version visar tillsammans med vilka den gjordes.',
    en: 'Every version shows who took part in making it.',
  },
  check: findingsOf,
  applies: (view) => isVersionedTogether(view) && logOf(view) !== undefined,
}

function findingsOf(view: DocumentView): readonly Finding[] {
  const log = isVersionedTogether(view) ? logOf(view) : undefined
  const voices = voicesOf(log)
  const reasons = log && fieldProperty(log, FIELD.absenceReasons)
  if (!log || voices.length === 0) return []
  return log.entries.flatMap((entry, index): readonly Finding[] => {
    const missing = voices.filter((voice) => !isHeard(entry, voice, reasons))
    if (missing.length === 0) return []
    const values = { version: nameOf(entry, index), voices: listed(missing.map(inSentence)) }
    const edits = (source: DocumentView): ReturnType<typeof addToEntry> => (reasons ? addToEntry(source, log, entry, reasons, fieldsFor(missing, reasons)) : [])
    return [{ place: entry.place, values, ...(missing.length > 1 ? { message: 'several' } : {}), ...(entry.pointer === undefined ? {} : { pointer: entry.pointer }), fixes: [{ edits }] }]
  })
}

/** The parties that participants are asked of. */
function voicesOf(log: VersionLog | undefined): readonly Property[] {
  const participants = log && fieldProperty(log, FIELD.participants)
  return participants?.level?.properties.filter(({ voice }) => voice !== undefined) ?? []
}

function isHeard(entry: LogEntry, voice: Property, reasons: Property | undefined): boolean {
  const present = fieldOf(entry, FIELD.participants)?.value
  if (!isBlank(entryOf(present, voice.key)?.value) || isToldBeside(entry, voice)) return true
  const reason = fieldOf(entry, FIELD.absenceReasons)?.value
  if (reason === undefined) return false
  // one text is the reason for all who were not there
  const own = reasons?.level?.properties.find((property) => property.voice === voice.voice)
  return reason.type === 'scalar' || !isBlank(proseOf(reason)) || (own !== undefined && !isBlank(entryOf(reason, own.key)?.value))
}

/** True where the voice has a column or a line of its own: `Asiakkaat: äiti`, `Kumppanit: ei mukana, koulu oli kiinni`. */
function isToldBeside({ node }: LogEntry, { labels }: Property): boolean {
  const names = new Set(spellings(labels).map(fold))
  if (node.entries.some(({ known, label, value }) => !known && names.has(fold(label)) && !isBlank(value))) return true
  return textOf(proseOf(node)).split('\n').some((line) => {
    const [, label, told = ''] = /^[\s*+-]{0,20}([\p{L}\p{N} _-]{1,60}):[\s*_]{0,5}(.*)$/u.exec(line) ?? []
    return label !== undefined && names.has(fold(label)) && /[\p{L}\p{N}]/u.test(told)
  })
}

const proseOf = (node: Node): Node | undefined => entryOf(node, FIELD.text)?.value

const fieldsFor = (voices: readonly Property[], reasons: Property): readonly Property[] => voices.flatMap(({ key }) => propertyOf(reasons.level, key) ?? [])

function inSentence({ labels, key }: Property): Texts {
  const { fi, sv, en } = labelsAsTexts(labels, key)
  return { fi: fi.toLowerCase(), sv: sv.toLowerCase(), en: en.toLowerCase() }
}
