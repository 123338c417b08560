// What tells who a client is: a date of birth, a child or a parent by name, one class of one school, small numbers in one place, case records.
import type { Span } from '../../text.ts'
import { isGenitive, isGivenName, mayMentionName } from './givenNames.ts'

/** `named`: a child, parent or family by name. `schoolClass`: one class of one school. */
export interface FoundDetail extends Span {
  readonly sort: 'birth' | 'named' | 'schoolClass'
  /** What of it is to be changed. */
  readonly name?: Span
}

/** The details of a text about single persons, in its order. Silent where the text says that its names are invented. Linear in time. */
export function findDetails(text: string, mayName = mayMentionName(text)): readonly FoundDetail[] {
  const hasDigit = DIGIT.test(text)
  const births = hasDigit && DATED.test(text) && BORN.test(text) ? Array.from(text.matchAll(BIRTH)).flatMap(birthIn) : []
  const classes = !hasDigit || !CLASS.test(text) ? [] : Array.from(text.matchAll(SCHOOL_CLASS()), ({ 0: { length }, index }): FoundDetail => ({ start: index, end: index + length, sort: 'schoolClass' }))
  const named = mayName ? namedIn(text) : []
  const found = [...births, ...classes, ...(named.length > 0 && INVENTED.test(text) ? [] : named)].toSorted((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, index) => index === 0 || one.start >= (found[index - 1]?.end ?? 0))
}

/** Cheap, for leaving out most texts that name nobody. */
export const mayTellOfClient = (text: string): boolean => DIGIT.test(text) && ((DATED.test(text) && BORN.test(text)) || CLASS.test(text) || RECORD.test(text))

// cheap to look for, so that most texts are not looked at any closer
const DIGIT = /\d/
const DATED = /\d\.[ \u00a0]?\d{1,2}\.[ \u00a0]?\d\d|\d{4}-\d\d-\d\d/u
const BORN = /synt|[sf]\.|föd|born|birth/iu
const CLASS = /(?:koulun|lukion|skolans?)[ \u00a0](?:årskurs[ \u00a0]|klass[ \u00a0])?\d/u
const RECORD = /nume?ro|nro|nummer|number|kertomu|kirjau|berättelse|journal|case/iu
const PLACE = /koulu|päiväko|perhekesku|yksik|toimipist|lastenko|nuorisoko|perheko|osasto|vastaanott|sijaishuoltopaik|daghem|skola|enhet|barnhem|familjecent|mottagning|school|unit|day-care|home/u

const INVENTED = /nim(?:i|et) (?:on |ovat )?(?:muutettu|keksit)|namn(?:et|en)? (?:är |har )?(?:ändra|påhitta|fingera)|names? (?:has been |have been )?changed|keksit(?:ty|yt)|kuvitteelli|fiktiivi|påhitta|fingera|invented|fictitious|esimerkkitapau|pseudonyym|peitenim/iu

const BIRTH = /(?<![\p{L}\p{N}])(?:synt\.?|syntynyt|syntymäaika|s\.|född|f\.|födelsetid|födelsedatum|born|date of birth)[: \u00a0]{1,3}(?:on |den |oli )?(?:\d{1,2}\.[ \u00a0]?\d{1,2}\.[ \u00a0]?(?:(\d{4})|\d\d)(?![\d.])|(\d{4})-\d\d-\d\d(?!\d))/giu
/** Nobody who is a client was born before. */
const OLDEST = 1925
/** What is born without being a person. */
const UNDERTAKING = /(?:hank|malli|mallin|verkost|yhdisty|idea|ajatu|toimin|projekt|ryhm|kokeil|säätiö|modell|förening|nätverk|project|network|association)\p{L}*[^.!?\n]{0,40}$/iu

function birthIn({ 0: found, 1: year, 2: isoYear, index, input }: RegExpMatchArray): readonly FoundDetail[] {
  const start = index ?? 0
  const born = Number(year ?? isoYear ?? OLDEST)
  if (born < OLDEST || UNDERTAKING.test((input ?? '').slice(Math.max(0, start - 60), start))) return []
  const from = start + found.search(/\d/u)
  return [{ start, end: start + found.length, sort: 'birth', name: { start: from, end: start + found.length } }]
}

const AGED = (): RegExp => /(?<![\p{L}\p{N}])\d{1,2}[- \u00a0]?(?:vuotia\p{L}{1,6}|årig\p{L}{0,2}|year[- ]old)[ \u00a0](\p{Lu}[\p{L}-]{1,30})/gu
const AGE_BEHIND = (): RegExp => /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]{1,30})(?:, | \()\d{1,2}[- \u00a0]?(?:v(?:\.|uotta|uotias)?|år|years?(?: old)?)(?!\p{L})/gu
const RELATIVE = (): RegExp => /(?<!\p{L})(?:lapsi|poika|tyttö|tytär|äiti|isä|isoäiti|mummo|vaari|sisko|äitipuoli|isäpuoli|nuori|barnet|pojken|flickan|dottern|sonen|mamman?|pappan?|modern|fadern|the child|mother|father|daughter)[ \u00a0](\p{Lu}[\p{L}-]{1,30})/giu
const BELONGING = (): RegExp => /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]{1,30})(?:['’]s)?[ \u00a0](?:äiti|äidi|isä(?!nn)|vanhem|huoltaj|laps|perhe(?:en)?(?!\p{L})|sisko|veli(?!\p{L})|mamma|pappa|mor(?!\p{L})|far(?!\p{L})|föräldr|familj(?:en)?(?!\p{L})|barn(?!\p{L})|vårdnadshavar|mother|father|parent|family(?!\p{L})|child)/gu

function namedIn(text: string): readonly FoundDetail[] {
  const by = (pattern: RegExp, isName: (name: string, found: string) => boolean): readonly FoundDetail[] => Array.from(text.matchAll(pattern)).flatMap((match) => {
    const [found, name = ''] = match
    const start = match.index + found.lastIndexOf(name)
    const end = match.index + found.length
    // the letters of "i" in a pattern know no capitals
    if (!/^\p{Lu}/u.test(name) || !isName(name, found) || INSTITUTION.test(text.slice(end, end + 20))) return []
    return [{ start: match.index, end, sort: 'named' as const, name: { start, end: start + name.length } }]
  })
  return [...by(AGED(), isNameInCase), ...by(AGE_BEHIND(), isGivenName), ...by(RELATIVE(), isGivenName), ...by(BELONGING(), isOwner)]
}

const isNameInCase = (name: string): boolean => isGivenName(name) || isGenitive(name)
const INSTITUTION = /^[ \u00a0]?[-–]\p{L}/u
/** A name in the genitive. `Annan perheelle` is rather "I give to a family". */
const isOwner = (name: string, found: string): boolean => (isGenitive(name) && name !== 'Annan') || (isGivenName(name) && /['’]s[ \u00a0]/u.test(found))

const SCHOOL_CLASS = (): RegExp => /(?<![\p{L}-])\p{Lu}[\p{L}-]{2,30}(?:n|s)?[ \u00a0](?:[\p{L}-]{0,20}koulun|[\p{L}-]{0,20}lukion|[\p{L}-]{0,20}skolans?)[ \u00a0](?:(?:årskurs|klass)[ \u00a0])?\d{1,2}\.?[ \u00a0]?(?:[A-F](?![\p{L}]))?[ \u00a0-]?(?:lk|luok|klass|:an)\p{L}{0,8}(?::n)?/gu

/** Counts of one to four clients with the name of a unit in the same sentence. */
export function findSmallGroups(text: string): readonly Span[] {
  if (!PLACE.test(text)) return []
  return Array.from(text.matchAll(FEW())).flatMap(({ 0: found, index }): readonly Span[] => {
    const sentence = sentenceAround(text, index, index + found.length)
    return UNIT().test(sentence) ? [{ start: index, end: index + found.length }] : []
  })
}

/** How a small group is written so that it tells of nobody: `3 lasta` gives `alle 5 lasta`. Undefined where the number is qualified already. */
export function fewerThanFive(text: string, { start, end }: Span): string | undefined {
  if (QUALIFIED.test(text.slice(Math.max(0, start - LONGEST_QUALIFIER), start))) return undefined
  const [, number = '', gap = ' ', noun = ''] = /^(\S+)(\s)(.+)$/su.exec(text.slice(start, end)) ?? []
  const words = FEWER.find(({ nouns }) => nouns.test(noun))
  if (!words) return undefined
  const written = `${words.fewer}${gap}5${gap}${words.plural[noun.toLowerCase()] ?? noun}`
  return /^\p{Lu}/u.test(number) ? written.charAt(0).toUpperCase() + written.slice(1) : written
}

/** In Finnish a noun that is counted is in the partitive, and a genitive stays one. */
const FEWER: readonly { readonly nouns: RegExp; readonly fewer: string; readonly plural: Readonly<Record<string, string>> }[] = [
  { nouns: /^(?:barn|klient|familj|ungdom|elev)/iu, fewer: 'färre än', plural: { klient: 'klienter', familj: 'familjer', ungdom: 'ungdomar', elev: 'elever' } },
  { nouns: /^(?:child|client|famil[yi]|pupil)/iu, fewer: 'fewer than', plural: { child: 'children', client: 'clients', family: 'families', pupil: 'pupils' } },
  { nouns: /^\p{L}/u, fewer: 'alle', plural: { lapsi: 'lasta', nuori: 'nuorta', asiakas: 'asiakasta', perhe: 'perhettä', vanhempi: 'vanhempaa', oppilas: 'oppilasta' } },
]
const LONGEST_QUALIFIER = 20
const QUALIFIED = /(?<!\p{L})(?:alle|yli|noin|vähintään|enintään|korkeintaan|ainakin|vajaa|färre än|fler än|mindre än|mer än|under|över|minst|högst|cirka|fewer than|less than|more than|at least|at most|about|over)\s{1,3}$/iu

const FEW = (): RegExp => /(?<![\p{L}\p{N}.,–\-/]|\d[ \u00a0])(?:[1-4]|yksi|kaksi|kolme|neljä|yhden|kahden|kolmen|neljän|yhtä|kahta|kolmea|neljää|ett|två|tre|fyra|one|two|three|four)[ \u00a0](?:lasta|lapsi|lapsen|nuorta|nuori|nuoren|asiakasta|asiakas|asiakkaan|lapsiasiakasta|perhettä|perhe|perheen|vanhempaa|vanhempi|oppilasta|oppilas|huoltajaa|barn|klient(?:er)?|familj(?:er)?|ungdom(?:ar)?|elev(?:er)?|child(?:ren)?|clients?|famil(?:y|ies)|pupils?)(?!\p{L})(?! perhe)(?![ \u00a0]?[x×*=])/giu
const UNIT = (): RegExp => /(?<!\p{L})\p{Lu}[\p{L}-]{1,30}(?:n|s)[ \u00a0][\p{Ll}-]{0,20}(?:koulu|päiväko|perhekesku|yksik|toimipist|lastenko|nuorisoko|perheko|osasto|vastaanott|sijaishuoltopaik|daghem|skola|enhet|barnhem|familjecent|mottagning|school|unit|day-care|children.s home)/u
const REACH = 160

function sentenceAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - REACH), start)
  const after = text.slice(end, end + REACH)
  const stop = after.search(/[.!?](?:\s|$)|\n/u)
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n')) + 1) + text.slice(start, end) + (stop < 0 ? after : after.slice(0, stop))
}

/** What was copied from the records of a case: numbers of clients and decisions, dated entries, a placement of a named child. */
export function findCaseRecords(text: string, mayName = mayMentionName(text)): readonly Span[] {
  const spans = ({ 0: { length }, index }: RegExpMatchArray & { readonly index: number }): Span => ({ start: index, end: index + length })
  const hasRecords = /\d\d/.test(text) && RECORD.test(text)
  const numbers = !hasRecords ? [] : Array.from(text.matchAll(CASE_NUMBER())).filter(({ index }) => !FUNDING.test(text.slice(Math.max(0, index - 40), index)))
  const measures = !mayName || INVENTED.test(text) ? [] : Array.from(text.matchAll(MEASURE())).filter(([, name = '']) => isGenitive(name))
  return [...numbers, ...(hasRecords ? text.matchAll(DATED_ENTRY) : []), ...measures].map(spans).toSorted((a, b) => a.start - b.start)
}

const CASE_NUMBER = (): RegExp => /(?<!\p{L})(?:asiakasnumero|asiakasnro|päätösnumero|asianumero|tapausnumero|asiakkaan diaarinumero|klientnummer|beslutsnummer|ärendenummer|case number|client number)[: \u00a0.]{1,3}(?:nro )?[\p{L}]{0,5}[/-]?\d{3}[\d/-]{0,12}/giu
const FUNDING = /(?:hank|hanke|rahoit|avustu|valtionavustu|projekt|bidrag|finansier|grant|fund)\p{L}*[^.!?\n]{0,20}$/iu
const DATED_ENTRY = /(?<!\p{L})(?:asiakaskertomu|asiakaskirjau|klientberättelse|klientjournal|case notes?|case record)\p{L}{0,12}[: \u00a0(,]{1,3}\d{1,2}\.\d{1,2}\.\d{2,4}/giu
const MEASURE = (): RegExp => /(?<![\p{L}\p{N}-])(\p{Lu}[\p{L}-]{1,30})[ \u00a0](?:huostaanot|kiireelli\p{L}{1,8} sijoitu|sijoitu[sk]|asiakassuunnitelm|lastensuojeluilmoitu|placering|omhändertagande|klientplan|barnskyddsanmälan)\p{L}{0,10}/gu
