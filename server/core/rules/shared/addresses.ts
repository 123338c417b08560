// Street addresses with a postcode and a town, in Finnish and Swedish. Post boxes (PL, PB) and addresses of offices are not found.
import type { Span } from '../../text.ts'

/** The addresses of a text, in its order. Linear in time: it looks for street names with a number and reads a little around each. */
export function findAddresses(text: string): readonly Span[] {
  if (text.search(POSTCODE) < 0) return []
  return Array.from(text.matchAll(STREET)).flatMap(({ 0: found, index }): readonly Span[] => {
    const from = Math.max(0, index - MAX_BEFORE)
    const name = NAME().exec(text.slice(from, index) + PLACEHOLDER)
    const rest = REST().exec(text.slice(index + found.length, index + found.length + MAX_AFTER))
    if (!name || !rest) return []
    const start = from + name.index
    const end = index + found.length + rest[0].length
    return isOffice(text.slice(Math.max(0, start - MAX_BEFORE), start)) || isOfficeBehind(text.slice(end, end + MAX_BEFORE)) ? [] : [{ start, end }]
  })
}

const POSTCODE = /\d{5}/u
const STREET = /(?:katu|tie|kuja|polku|v(?:ä|a\u0308)yl(?:ä|a\u0308)|raitti|tori|kaari|rinne|gatan|v(?:ä|a\u0308)gen|stigen|gr(?:ä|a\u0308)nden|gr(?:ä|a\u0308)nd|esplanadi|bulevardi|aukio|penger|ranta)[ \u00a0]{1,2}\d{1,4}/gu
const MAX_BEFORE = 60
const MAX_AFTER = 80
/** Stands for the end of the street's name, so that the whole of it is matched up to here. */
const PLACEHOLDER = '\u0000'
/** `Mannerheimin` of Mannerheimintie, and both words of `Kalevan puistotie`. */
const NAME = (): RegExp => /\p{Lu}[\p{L}\p{M}-]{1,40}(?:[ \u00a0][\p{L}\p{M}-]{0,30})?\u0000$/u
const REST = (): RegExp => /^(?:[ \u00a0]?[A-Za-z](?![\p{L}]))?(?:[ \u00a0]?(?:as\.?|bst\.?|lgh)?[ \u00a0]?\d{1,3}(?!\d))?[\s,;–-]{1,4}(?:FI-|FIN-)?\d{5}[ \u00a0]{1,2}\p{Lu}[\p{L}\p{M}-]{1,30}/u

/** Words before an address that tell that it is not a home. */
function isOffice(before: string): boolean {
  // an address on lines of its own belongs to what stands above it
  const own = before.trimEnd()
  const line = own.slice(Math.max(own.lastIndexOf('\n'), own.lastIndexOf('\r')) + 1)
  return !HOME.test(line) && OFFICE.test(line)
}
/** `… Helsinki (sosiaaliasema)`, `… Oulu on perhekeskuksen osoite`. */
function isOfficeBehind(after: string): boolean {
  const [said = ''] = /^[ \u00a0](?:\([^)\r\n]{1,40}\)|(?:on|är|is)[ \u00a0][^.;\r\n]{1,40})/u.exec(after) ?? []
  return said !== '' && !HOME.test(said) && OFFICE.test(said)
}
const HOME = /koti|hem(?:adress)?\b|home|asuu|bor\b|lives/iu
const OFFICE = /k(?:ä|a\u0308)yntiosoit|postiosoit|bes(?:ö|o\u0308)ksadress|postadress|visiting address|toimisto|virasto|asema|kesku[sk]|central|center|centre|kaupun|kunta|kunnan|stad|kommun|byr(?:å|a\u030a)|office|yksik|enhet|vastaanot|mottagning|koulu|skola|school|p(?:ä|a\u0308)iv(?:ä|a\u0308)ko|daghem|yhdistys|s(?:ä|a\u0308)(?:ä|a\u0308)ti|liitto|instit|\b(?:ry|rf|oy|ab)\b/iu
