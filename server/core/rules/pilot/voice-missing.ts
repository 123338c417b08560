// Experiences of a pilot in which one of the voices is not heard: clients, workers, partners.
import { insertBehind, headingLines, promptComment } from '../../edit/section.ts'
import { insertField } from '../../edit/yaml.ts'
import type { Property } from '../../kinds/kind.ts'
import { fold, spellings } from '../../kinds/labels.ts'
import { voicesIn } from '../../kinds/voices.ts'
import type { Language, PlaceEdit, Texts } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { type DocumentView, type Section } from '../../view.ts'
import { namesClients } from '../shared/clientsInText.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['experiences'],
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Kokemuksista puuttuu vielä osapuoli: {voices}. Mitä he kertoivat? Muutama virke riittää, tai syy siihen, ettei heiltä kysytty.',
      sv: 'Bland erfarenheterna saknas ännu en part: {voices}. Vad berättade de? Några meningar räcker, eller orsaken till att de inte tillfrågades.',
      en: 'Experiences are still missing from: {voices}. What did they say? A few sentences are enough, or the reason why they were not asked.',
    },
  },
  reason: {
    fi: 'Sama kokeilu näyttää erilaiselta asiakkaalle, työntekijälle ja kumppanille. Kun kaikki kolme kertovat, näkyy myös, kenen työtä hyöty vaatii.',
    sv: 'Samma försök ser olika ut för klienten, den anställda och partnern. När alla tre berättar syns det vems arbete nyttan kräver.',
    en: 'The same pilot looks different to client, worker and partner. When all three are heard, it shows whose effort the benefit takes.',
  },
  source: 'Kokeilun kuvaus: asiakkaiden ja yhteistyötahojen kokemukset kerrottiin, työntekijöiden omat puuttuivat',
  asks: 'a section with the role experiences whose parts have voices',
  fixes: {
    main: { title: { fi: 'Lisää kohta: {voices}', sv: 'Lägg till: {voices}', en: 'Add: {voices}' }, safe: false },
  },
  success: {
    fi: 'Kaikkien osapuolten kokemukset ovat mukana.',
    sv: 'Alla parters erfarenheter är med.',
    en: 'The experiences of all parties are included.',
  },
  applies: (view) => homeOf(view) !== undefined,
  *check(view) {
    const home = homeOf(view)
    if (!home) return
    const sections = view.sectionsWith('experiences')
    const missing = voicesOf(home.property).filter((voice) => !sections.some((section) => isHeard(voice, section)))
    if (missing.length > 0) yield { place: home.heading, pointer: `/${home.property.key}`, values: { voices: together(missing) }, fixes: [{ edits: (now) => insertVoices(now, home, missing) }] }
  },
}

/** The section, when it says anything at all and its kind tells voices apart. */
function homeOf(view: DocumentView): Section | undefined {
  const sections = view.sectionsWith('experiences').filter(({ node, property }) => !isBlank(node) && voicesOf(property).length > 0)
  return sections.find(({ source }) => source === 'body') ?? sections[0]
}

const voicesOf = ({ level }: Property): readonly Property[] => level?.properties.filter(({ voice }) => voice !== undefined) ?? []

function isHeard(voice: Property, { node }: Section): boolean {
  if (node.type !== 'map') return false
  if (node.entries.some(({ key, value }) => key === voice.key && !isBlank(value))) return true
  const prose = node.entries.filter(({ key }) => key === 'text').flatMap(({ value }) => textsIn(value))
  // what stands in brackets counts: a quotation names its speaker so
  return prose.map((text) => text.replace(/[()]/gu, ' ')).some((text) => voicesIn(text).has(voice.voice ?? '') || namesLabel(text, voice) || (voice.voice === 'client' && namesClients(text)))
}

/** A word of the text that is a label of the voice in one of its cases. */
function namesLabel(text: string, { labels }: Property): boolean {
  const stems = spellings(labels).map(fold).filter((label) => !label.includes(' ') && label.length >= SHORTEST).map((label) => label.slice(0, -CASE_ENDING))
  return fold(text).split(/[^\p{L}]+/u).some((word) => stems.some((stem) => word.startsWith(stem) && word.length - stem.length <= LONGEST_ENDING))
}

const SHORTEST = 7
const CASE_ENDING = 2
const LONGEST_ENDING = 6

function together(voices: readonly Property[]): Texts {
  const of = (language: Language): string => voices.map(({ labels, key }) => labelsAsTexts(labels, key)[language].toLowerCase()).join(', ')
  return { fi: of('fi'), sv: of('sv'), en: of('en') }
}

function insertVoices(view: DocumentView, { node, pieces, source, property: { level } }: Section, unheard: readonly Property[]): readonly PlaceEdit[] {
  const { language } = view
  // one that is there already waits for its text
  const missing = unheard.filter(({ key }) => node.type !== 'map' || !node.entries.some((entry) => entry.key === key))
  if (missing.length === 0) return []
  if (source !== 'body') return node.type !== 'map' ? [] : missing.slice(0, 1).flatMap((property) => insertField(view, node.entries, level, { property }, language))
  const depth = Math.min(6, (pieces[0]?.level ?? 2) + 1)
  const blocks = missing.map((property) => {
    const prompt = property.prompts?.[language]
    return [headingLines(view, labelFor(property, language), depth), ...(prompt === undefined ? [] : [promptComment(prompt)])].join('\n\n')
  })
  return insertBehind(view, pieces, blocks.join('\n\n'))
}
