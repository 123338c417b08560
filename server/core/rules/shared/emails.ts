// E-mail addresses in running text, also those with `(at)` in the place of the sign: which of them are of a person.
import type { Span } from '../../text.ts'
import { isGivenName, plainLetters } from './givenNames.ts'

/** `named`: the part before the sign is a person's name. Role mailboxes and patterns such as etunimi.sukunimi@ are not found. */
export interface FoundEmail extends Span {
  /** The part before the sign. */
  readonly local: Span
  readonly domain: string
  /** The name in the address, in plain small letters, its parts with a blank between them. */
  readonly name: string
  /** True where the address belongs to the person and not to an organisation. */
  readonly isPrivate: boolean
}

/** All addresses of a text that name a person, in its order. Linear in time. */
export function findEmails(text: string): readonly FoundEmail[] {
  return signsIn(text).flatMap((sign) => {
    const one = readAround(text, sign)
    return one ? [one] : []
  })
}

function signsIn(text: string): readonly Span[] {
  const signs: Span[] = []
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) signs.push({ start: at, end: at + 1 })
  if (!OPEN.test(text) || text.search(BRACKET) < 0) return signs
  return [...signs, ...Array.from(text.matchAll(WRITTEN), ({ 0: { length }, index }) => ({ start: index, end: index + length }))].toSorted((a, b) => a.start - b.start)
}

const OPEN = /[([{]/
const BRACKET = /[([{]\s?(?:at|ät|a\u0308t|a|ä|miu)/iu
const WRITTEN = /[([{]\s?(?:at|ät|a\u0308t|a|ä|miukumauku)\s?[)\]}]/giu
const LOCAL = /[\p{L}\p{M}\d._%+-]{1,64}(?=[ \u00a0]{0,2}$)/u
const DOMAIN = /^[ \u00a0]{0,2}([\p{L}\d-]{1,63}(?:\s?[([](?:dot|piste|punkt)[)\]]\s?[\p{L}\d-]{1,63}|\.[\p{L}\d-]{1,63}){1,5})/u
const LONGEST_LOCAL = 66
const LONGEST_DOMAIN = 200

function readAround(text: string, { start, end }: Span): FoundEmail | undefined {
  const before = text.slice(Math.max(0, start - LONGEST_LOCAL), start)
  const local = LOCAL.exec(end - start === 1 ? before.replace(/\s+$/u, '\n') : before)
  const domain = DOMAIN.exec(text.slice(end, end + LONGEST_DOMAIN))
  if (!local || !domain || (end - start === 1 && /^\s/u.test(domain[0]))) return undefined
  const host = (domain[1] ?? '').replace(/\s?[([](?:dot|piste|punkt)[)\]]\s?/giu, '.').replace(/[.-]+$/u, '')
  const offset = Math.max(0, start - LONGEST_LOCAL) + local.index
  const written = local[0].replace(/^[._%+-]+/u, '')
  const from = offset + local[0].length - written.length
  const name = nameIn(written)
  // user names in addresses of the web are no mail; a top-level domain has letters only
  if (name === undefined || !/\.\p{L}{2,}$/u.test(host) || /:\/\/\S{0,64}$/u.test(text.slice(Math.max(0, from - 70), from))) return undefined
  const close = end + domain[0].length - (domain[0].length - domain[0].replace(/[.-]+$/u, '').length)
  return { start: from, end: close, local: { start: from, end: from + written.length }, domain: host, name, isPrivate: PRIVATE.test(host.toLowerCase()) }
}

const PRIVATE = /^(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|icloud|me|protonmail|proton|luukku|kolumbus|elisanet|saunalahti|pp\.inet|suomi24|welho|netti|kotiposti)\./u

/** The name that the part before the sign spells out; undefined for roles, units and patterns. */
function nameIn(local: string): string | undefined {
  const plain = plainLetters(local)
  const parts = plain.split(/[._-]/u).filter((part) => part !== '')
  if (PATTERNS.has(parts.join(' ')) || parts.some((part) => !/^\p{L}+$/u.test(part))) return undefined
  const known = parts.some(isGivenName)
  if (!known && parts.some((part) => ROLE.test(part))) return undefined
  if (parts.length === 1) return known ? plain : undefined
  const isName = parts.length <= 4 && parts.every((part) => part.length >= 2 || parts.length > 2 || known) && parts.some((part) => part.length >= 3)
  return known || isName ? parts.join(' ') : undefined
}

/** What organisations write when they tell how their addresses are made. */
const PATTERNS: ReadonlySet<string> = new Set(['etunimi sukunimi', 'etu suku', 'enimi sukunimi', 'sukunimi etunimi', 'fornamn efternamn', 'efternamn fornamn', 'firstname lastname', 'first last', 'first name last name', 'name surname', 'forename surname', 'given family'])

/** Beginnings of words that name a task, a unit or an organisation; in plain letters. */
const ROLE = /^(?:info|kirjaam|registr|palaut|feedback|tietosuo|dataskydd|privacy|asiakas|asiakk|klient|client|palvel|servic|tuki|support|help|neuvo|radgiv|paivyst|jour|toimist|kansli|office|viestin|kommunik|media|press|tiedot|uutis|news|hank|projekt|project|kehit|utveck|develop|lastensuoj|barnskyd|lapsi|lapset|lasten|barn|child|perhe|famil|nuor|ungdom|youth|sosiaal|sosiaali|social|terv|halso|health|koul|skol|school|oppila|opetus|opetu|elev|paivakot|paivahoi|varhais|daghem|koti|hem|tiimi|team|ryhma|grupp|group|keskus|central|center|centre|kunta|kommun|kaupun|stad|city|alue|region|omrade|yksik|enhet|unit|yhteys|kontakt|contact|johto|ledning|talous|ekonomi|lasku|faktur|invoice|rekry|jobs|hallin|admin|webmaster|post|posti|mail|sahkop|noreply|reply|verkko|natverk|network|kokous|mote|meeting|tutkim|forskn|research|koulut|utbild|train|ilmoit|anmal|tilaus|varaus|bokning|booking|kirjasto|bibliotek|avohuol|sijaishuol|oppenvard|vastaanot|mottagn|kriisi|kris|perusturva|hyvinvoin|valfard|ohjaus|styr|tyoryhm|lansi|ita|pohjois|etela|vastra|ostra|norra|sodra|hyvis|oppimis|rehtor|kuraat|osasto|polikl|neuvola|sote(?!r)|seuranta|arvioin|kulttuur|vapaa|rahoit|valvon|laatu|esimies|johtava|(?:hyte|lasu|digi|eu|kv|no|do|not|oy|ry|ab|rf|test|testi)$)/u
