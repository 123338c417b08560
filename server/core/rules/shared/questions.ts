// Questions in short items, with and without a question mark, in Finnish, Swedish and English.
import type { Span } from '../../text.ts'
import { composed } from '../../parse/values/found.ts'

/** The first question of a text: from its first word to its end. Offsets are those of the text. */
export function questionIn(source: string): Span | undefined {
  if (!source.includes('?') && !MAY_ASK.test(source)) return undefined
  const { text, at } = composed(source)
  for (const { start, end } of sentencesOf(text)) {
    const sentence = text.slice(start, end)
    const from = MARKED.test(sentence) && !LINK.test(sentence.slice(-LONGEST_LINK)) ? (begins(sentence) ?? leading(sentence)) : begins(sentence)
    if (from !== undefined) return { start: at(start + from), end: at(start + sentence.replace(CLOSING, '').length) }
  }
  return undefined
}

/** What begins like a question, at the start or behind a mark; letters that none of these words begins with count as marks. Most texts have none. */
const MAY_ASK = /(?:^[^a-z\d]*|[.!…,;–—-][^a-z\d]{0,8})(?:mi[ktnshl]|ku[ik]|ke[tni]|hur|va(?:d|rf|ri)|vem|vilk|how|wh|[^\s.!…,;–—-]{2,9}\s(?:det|vi|man|ni|alla|there|we|it|they|everyone|the)(?![a-z])|[^\s.!…,;–—-]{2,60}k[oö](?:h[aä]n)?(?![a-zåäö\d-]))/i

/** Sentences by their ends; a mark before a small letter is an abbreviation. */
function sentencesOf(text: string): readonly Span[] {
  const ends = [...text.matchAll(SENTENCE_END)].map(({ index, 0: mark }) => index + mark.length)
  return [0, ...ends].map((start, index) => ({ start, end: ends[index] ?? text.length }))
}

const SENTENCE_END = /[.!?…]["”’)\]]{0,3}\s{1,4}(?=["“”(]?[\p{Lu}\d])|\?["”’)\]]{0,3}\s{1,4}/gu
const MARKED = /\?["”’'»)\]*_]{0,4}\s{0,4}$/u
/** Quotes and brackets behind the last word. */
const CLOSING = /[\s"”’'»)\]*_]{1,12}$/u
const LONGEST_LINK = 300
const LINK = /:\/\/\S{0,300}\?\S{0,300}\s{0,4}$/u

/** Where the question of a sentence begins, told by its words: at its start, or behind a comma, semicolon or dash. */
function begins(sentence: string): number | undefined {
  if (/!["”)]?\s*$/u.test(sentence)) return undefined
  const lead = leading(sentence)
  if (asks(sentence.slice(lead), OPENING)) return lead
  let governed = false
  for (const { index, 0: joint } of sentence.matchAll(JOINT)) {
    const rest = sentence.slice(index + joint.length)
    governed = joint.startsWith(',') && (governed || GOVERNED.test(sentence.slice(Math.max(0, index - 60), index).toLowerCase()))
    if (!governed && asks(rest, FOLLOWING())) return index + joint.length
  }
  return undefined
}

/** The offset of the first letter or digit. */
const leading = (text: string): number => Math.max(0, text.search(/[\p{L}\p{N}]/u))

function asks(clause: string, words: RegExp): boolean {
  const start = clause.slice(0, LONGEST_CLAUSE).toLowerCase()
  return words.test(start) && !ANY_AT_ALL.test(start) && !ANSWERED.test(start)
}

const LONGEST_CLAUSE = 240

/** A Finnish verb with -ko or -kö: onko, ovatko, pystytäänkö; never a noun such as verkko, yksikkö, viikko. */
const KO = '(?:on|oli|ei|voi|käy|saa|jää|vie|tuo|syö|tul[ei]e?|men[ei]e?|saatiin|\\p{L}{1,24}(?:vat|vät|[td]aan|[td]ään|[td]iin|aan|ään|aa|ää|ee|uu|yy|oo|isi))k[oö](?:han|hän)?'
const NEXT = '(?![\\p{L}\\p{N}-])'
const FINNISH = `mi(?:ten|ksi|tä|kä|tkä|nkä|ssä|stä|hin|llä|ltä|lle|lloin|llai(?:nen|set|sia|sta|sen)|nkälai(?:nen|set|sia|sta|sen))|kuinka|kuka|ketkä|kenen|ketä|keiden|keillä|${KO}`
const SWEDISH = 'hur(?! som)|varför|vem|vilken|vilket|vilka|varifrån|vad(?! (?:gäller|beträffar|angår))|(?:finns|är|har|kan|ska|skall|får|räcker|vågar|behöver|vill) (?:det|vi|man|ni|alla)'
const ENGLISH = 'how|why|who|which|what (?:if|is|are|will|happens|do|does|can|should)|(?:is|are|do|does|can|could|will|would|should|have) (?:there|we|it|they|everyone)|(?:do|does|can|could|will|would|should) the'
const OPENING = new RegExp(`^(?:${FINNISH}|${SWEDISH}|${ENGLISH})${NEXT}`.replaceAll(' ', '\\s'), 'u')
/** Behind a comma other question words begin a relative clause. */
const FOLLOWING = (): RegExp => new RegExp(`^(?:miten|kuinka|miksi|${KO}|hur(?!\\ssom)|varför|how|why)${NEXT}`, 'u')
const JOINT = /,\s{1,4}|;\s{1,4}|\s{1,4}[-–—]\s{1,4}/gu
/** "Miten tahansa", "hur som helst": no question. */
const ANY_AT_ALL = /^\S{1,20}\s{1,4}(?:tahansa|vain|hyvänsä|ikinä|som\shelst|än|ever)(?!\p{L})/u
/** "Mitä enemmän aikaa, sitä parempi", "Missä on luottamusta, siellä …". */
const ANSWERED = /^(?:mi\p{L}{1,8}|ku\p{L}{2,4}|vad|hur)\s.{1,200}?,\s{1,4}(?:sitä|se|siellä|siinä|siitä|silloin|sinne|desto|där|då)(?!\p{L})/u
/** Words that take an indirect question: "tieto siitä, miten …", "epäselvää kaikille, onko …". */
const GOVERNED = new RegExp(
  '(?<!\\p{L})(?:se|sen|sitä|siitä|siihen|siinä|sille|siltä|ne|niitä|niistä|siten|niin|vet\\p{L}{0,4}|om|unclear|about|of|(?:tieto|tied|epäselv|selv|epävarm|ymmärr|käsity|näkem|kysy|keskustel|poh[dt]i|mie[tt]|arvio|näh|näky|riippu|kokemu'
  + '|opi|oppi|osa[ant]|kuva|sovi|sopi|linja|huol|ohje|kerto|merkit|oklar|kunskap|know|depend)\\p{L}*)(?:\\s{1,4}\\S{1,30}){0,2}$', 'u')
