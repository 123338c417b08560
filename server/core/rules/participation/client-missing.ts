// A document with goals that nowhere says how clients took part.
import { clueOf } from '../../clue.ts'
import { insertBehind, promptComment } from '../../edit/section.ts'
import { commentAbove } from '../../edit/yaml.ts'
import { voicesIn } from '../../kinds/voices.ts'
import type { Node } from '../../node.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView, Section } from '../../view.ts'
import { isClient, mayNameClients } from '../shared/clientsInText.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'
import { INSERT_PROMPT } from '../shared/sections.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'
import { composedLetters } from '../../letters.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['goals'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Miten lapset ja vanhemmat ovat olleet mukana? Lisää virke siitä, miten heitä kuultiin tai miten he kehittivät yhdessä teidän kanssanne, esimerkiksi haastattelussa, vertaisryhmässä tai antamalla palautetta.',
      sv: 'Hur har barn och föräldrar varit med? Lägg till en mening om hur de blev hörda eller utvecklade tillsammans med er, till exempel i en intervju, i en kamratstödsgrupp eller genom att ge respons.',
      en: 'How have children and parents taken part? Add a sentence on how they were heard or helped to develop, for example in an interview, in a peer group or by giving feedback.',
    },
  },
  reason: {
    fi: 'Kehittäjäyhteisö on asiakas (lapsi, vanhempi), lastensuojelun työryhmä ja yhteistyökumppani. Kohderyhmän mainitseminen ei vielä kerro, että asiakas on ollut mukana.',
    sv: 'Utvecklargemenskapen är klienten (barn, förälder), barnskyddets arbetsgrupp och samarbetspartnern. Att nämna målgruppen berättar ännu inte att klienten har varit med.',
    en: 'A developer community is the client (child, parent), the child-protection team and the partner. Naming the target group does not yet mean that clients took part.',
  },
  source: 'Hankekortti: ”asiakas = lapsi/vanhempi + lastensuojelun työryhmä + yhteistyökumppani”; ensimmäinen tarkennettu tavoite on asiakasosallisuus',
  asks: 'a property with the role goals; clients among the participants (voice client) answer the question',
  fixes: { main: INSERT_PROMPT },
  success: {
    fi: 'Asiakirja kertoo asiakkaiden osallisuudesta.',
    sv: 'Dokumentet berättar om klienternas delaktighet.',
    en: 'The document describes how clients took part.',
  },
  applies: () => true,
  *check(view) {
    if (view.perSection(listsClients).includes(true) || view.someBlock(tellsOfClients, MAY_TELL)) return
    const pointer = participantsOf(view)
    yield { place: view.start, ...(pointer === undefined ? {} : { pointer }), fixes: [{ edits: insertPrompt }] }
  },
}

/** Where clients are listed among the participants. */
function participantsOf({ kind }: DocumentView): string | undefined {
  const [pointer] = kind.root.properties.filter(({ roles }) => roles.includes('participants')).flatMap(({ key, level }) => (level?.properties ?? []).filter(({ voice }) => voice === 'client').map((field) => `/${key}/${field.key}`))
  return pointer
}

const PROMPT = {
  fi: 'Miten lapset ja vanhemmat ovat olleet mukana, ja miten heitä kuultiin?',
  sv: 'Hur har barn och föräldrar varit med, och hur blev de hörda?',
  en: 'How have children and parents taken part, and how were they heard?',
}

/** A comment behind the goals, or else behind the introduction; in YAML above the goals. Once only. */
function insertPrompt(view: DocumentView): readonly PlaceEdit[] {
  const prompt = PROMPT[view.language]
  if (view.text.includes(prompt)) return []
  const goals = view.sectionsWith('goals')
  const home = goals.find(({ source }) => source === 'body') ?? view.sections.find(({ property, source }) => property.body === 'introduction' && source === 'body')
  if (home) return insertBehind(view, home.pieces.slice(0, 1), promptComment(prompt))
  const main = view.outline?.pieces.find(({ level }) => level === 1)
  if (main) return insertBehind(view, [main], promptComment(prompt))
  return goals.flatMap(({ heading }) => commentAbove(view, heading, prompt)).slice(0, 1)
}

/** For `view.perSection`: clients among the participants, their experiences, or something written for a property that records their voice. */
function listsClients({ property, node }: Section): boolean {
  return (property.voice === 'client' && !isBlank(node)) || (property.roles.includes('experiences') && tellsOfTheirs(node)) || (node.type === 'map' && node.entries.some(({ key, value }) =>
    property.level?.properties.find((inner) => inner.key === key)?.voice === 'client' && !isBlank(value)))
}

/** Experiences in one text, where clients are named as those who have them: `Vanhemmat: muistio auttoi.` */
const tellsOfTheirs = (node: Node): boolean => textsIn(node).some((text) => [...text.matchAll(SPEAKERS)].some(([, name = '']) => voicesIn(name).has('client')))

const SPEAKERS = /(?:^|[.!?\n])[\s*_>+-]{0,8}([\p{L}][\p{L} -]{0,60})[*_]{0,3}:/gu

/** Clients and taking part at most this many words from each other. */
const NEAR = 8
/** The same for `mukaan`: further away somebody else is taken along. */
const NEAREST = 3

/** In YAML a key is no statement; figures of clients and lists of participants are read as values. */
function tellsOfClients(text: string, { notation, property }: TextPlace): boolean {
  if (property?.roles.some((role) => role === 'participants' || role === 'clientFigures' || role === 'references')) return false
  const prose = composedLetters(notation === 'yaml' ? text.replace(FIRST_KEY, '') : text).toLowerCase()
  if (!PART.test(prose) || !mayNameClients(prose)) return false
  const words = prose.match(/\p{L}+/gu) ?? []
  let client = -Infinity
  let part = -Infinity
  let along = -Infinity
  let together = -Infinity
  let made = -Infinity
  for (const [at, word] of words.entries()) {
    if (isClient(word, words[at + 1]) && !ownsWhoIsTakenAlong(words, at)) client = at
    if (takesPart(words, at)) part = at
    if (isTakenAlong(words, at)) along = at
    if (hasSay(words, at) || isAsked(words, at)) return true
    if (isWithClients(words, at)) together = at
    if (MAKING.test(word)) made = at
    if (Math.abs(made - together) <= NEAR) return true
    if (Math.abs(client - part) <= NEAR || Math.abs(client - along) <= NEAREST) return true
  }
  return false
}

const FIRST_KEY = /^\s{0,20}[^\s:][^:\r\n]{0,80}:/u

/** A quick look before the words are read. */
const PART = /testa|tested|yhdessä|tillsammans|ihop|together|kysy|fråga|asked|toivo|ehdot|kerto|suunnit|kirjoit|kehitti|ideoi|komment|valits|mielest|önska|föresl|berätta|planera|skrev|utveckla|tyck|suggest|told|wish|wrote|plan|develop|osallis|muka|kuul|palaut|kokem|haastat|delakti|delta|medverk|med|hör|respons|återkoppl|erfarenhet|intervju|participa|involv|heard|listen|feedback|experience|interview|consult|part/i
const MAY_TELL = clueOf(PART)
/** Taking part, being heard, feedback, experience, interview. `kuuluu` (belongs) and `mukaan` (according to) are not among them. */
const PART_WORD = /osallis|^mukana|^kuul(?:e|l|t|im)|palaut|kokem|haastat|delakti|^deltag|^delta(?:r|git|s)?$|medverk|^hör(?:d|da|s|t|as|des?)$|respons|återkoppl|erfarenhet|intervju|participa|involv|^heard|^listen|feedback|^experience|interview|^consult/u

function takesPart(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (PART_WORD.test(word)) return true
  const before = words[at - 1] ?? ''
  if (word === 'part') return /^t(?:ake|akes|aken|aking|ook)$/u.test(before)
  return word === 'med' && /^(?:är|var|varit|vara|tas|togs|tagits)$/u.test(before)
}

function isTakenAlong(words: readonly string[], at: number): boolean {
  return words[at] === 'mukaan' && [words[at - 3], words[at - 2], words[at - 1], words[at + 1]].some((near) => /^(?:ote|ota|otta|otti|otimme|pyyd|pyyt|kutsu|tuli|tule|pääs)/u.test(near ?? ''))
}

/** `ottaa mukaan asiakkaan hoitajia` takes nurses along, not the client. */
const ownsWhoIsTakenAlong = (words: readonly string[], at: number): boolean => words[at - 1] === 'mukaan' && (words[at]?.endsWith('n') ?? false) && words[at + 1] !== undefined

/** Clients as those who tell, wish, test or plan: `vanhemmat testasivat`, `nuorten mielestä`. */
function hasSay(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  if (OPINION_OF.test(word)) return words[at + 1] === 'mielestä'
  if (!ACTORS.test(word)) return false
  const next = words[at + 1] ?? ''
  return SAY.test(BETWEEN.has(next) ? words[at + 2] ?? '' : next)
}

/** `yhdessä vanhempien kanssa`, `tillsammans med familjerna`, `together with the families`. Only where something is made: who lives together makes nothing. */
function isWithClients(words: readonly string[], at: number): boolean {
  const behind = words.slice(at + 1, at + 1 + NEAREST + 1)
  const withWord = words[at] === 'yhdessä' ? behind.indexOf('kanssa') : /^(?:tillsammans|ihop|together)$/u.test(words[at] ?? '') && /^(?:med|with)$/u.test(behind[0] ?? '') ? behind.length : 0
  return behind.slice(0, Math.max(0, withWord)).some((word, index) => isClient(word, words[at + 2 + index]))
}

const MAKING = /^(?:kehit|suunnitel|laadi|laati|arvioi|muotoil|tekivät|tehtiin|teimme|utveckl|planer|utform|göra|gör$|gjord|skriv|skrev|utvärder|develop|design|plann|creat|writ|wrote|evaluat|made$|make)/u

/** `vi frågade familjerna`, `we asked the parents`, `kysyimme nuorilta`. */
function isAsked(words: readonly string[], at: number): boolean {
  const near = words.slice(at + 1, at + 3)
  if (ASKED.test(words[at] ?? '')) return near.some((word, index) => isClient(word, words[at + 2 + index]))
  return /^kysy(?:i|tt)/u.test(words[at] ?? '') && [words[at - 1], ...near].some((word) => word !== undefined && /lt[aä]$/u.test(word) && isClient(word, undefined))
}

const ASKED = /^(?:fråga(?:r|de|t|s)?|tillfråga\p{L}{0,3}|asked)$/u
const BETWEEN: ReadonlySet<string> = new Set(['itse', 'myös', 'yhdessä', 'ovat', 'olivat', 'själva', 'också', 'har', 'hade', 'also', 'themselves', 'have', 'had'])
const OPINION_OF = /^(?:asiakkaiden|asiakkaan|lasten|lapsen|nuorten|nuoren|vanhempien|vanhemman|perheiden|perheen|huoltajien)$/u
const ACTORS = /^(?:asiakkaat|lapset|nuoret|vanhemmat|perheet|huoltajat|klienterna|barnen|ungdomarna|föräldrarna|familjerna|vårdnadshavarna|clients|children|parents|families|guardians)$/u
const SAY = /^(?:testas|toivo(?:i|v)|ehdott|kerto(?:i|v)|suunnittel|kirjoitt|kehitti|ideoi|kommentoi|valitsi|önska|föreslog|berätta|testade|planerade|skrev|utvecklade|tyck|tested$|suggest|told$|wish|wrote$|planned$|develop)/u
