// Words of the calendar in Finnish, Swedish and English: seasons, months, "vuodenvaihde", and the months they cover.

/** Months from 1 (January); numbers over 12 are months of the following year. `turn`: the turn of a year, that needs both years. */
export interface CalendarPart {
  readonly from: number
  readonly to: number
  readonly kind: 'season' | 'month' | 'turn' | 'year'
}

/** What a word or two joined words cover: keväällä, marras-joulukuussa, syys-talvikausi, våren, November – December, maaliskuusta kesäkuuhun. */
export function calendarPart(words: string): CalendarPart | undefined {
  const [first = '', join, second = ''] = words.normalize('NFC').toLowerCase().split(PARTED)
  if (join === undefined) return single(first)
  const end = single(second)
  const start = opening(first)
  if (start === undefined || end === undefined || end.kind === 'year' || end.kind === 'turn') return undefined
  if (/\s/u.test(join) && (end.to < start || !mayBegin(first, join.trim(), words))) return undefined
  return { from: start, to: end.to < start ? end.to + 12 : end.to, kind: end.kind }
}

/** Words apart may be of two sentences, and English months are words of other meanings too: `fall to June`, `Ensimmäinen vuosi – syksy`. */
function mayBegin(word: string, join: string, written: string): boolean {
  const part = single(word)
  if (join === 'to') return part?.kind === 'month' && /^\p{Lu}/u.test(written)
  if (join === 'till' || join === '') return part?.kind === 'month'
  return part === undefined || part.kind === 'month' || (part.kind === 'season' && part.to <= LAST_OF_WINTER)
}
/** February of the year behind: a school year lasts longer. */
const LAST_OF_WINTER = 14

const PARTED = /(\s{0,6}[-\u2010-\u2015]\s{0,6}|\s{1,6}(?:(?:till|to)\s{1,6})?)/u
const YEAR: CalendarPart = { from: 1, to: 12, kind: 'year' }
const SEASONS: readonly (readonly [RegExp, number, number])[] = [
  [/^kev(?:ät|ättä|ään|äällä|ääseen|äästä|äälle|äältä|äänä|ääksi|ät(?:luku)?kau(?:si|d|t)\p{L}{0,6})$/u, 1, 5],
  [/^kesä(?:|ä|n|än|llä|stä|lle|ltä|ssä|nä|ksi|kau(?:si|d|t)\p{L}{0,6})$/u, 6, 8],
  [/^(?:syksy(?:|ä|n|yn|llä|stä|lle|ltä|nä|ksi)|syys(?:luku)?kau(?:si|d|t)\p{L}{0,6})$/u, 9, 12],
  [/^talv(?:i|ea|en|een|ella|esta|elle|elta|ena|eksi|ikau(?:si|d|t)\p{L}{0,6})$/u, 12, 14],
  [/^(?:vår(?:en|ens|terminen)?|spring)$/u, 1, 5],
  [/^(?:sommar(?:en|ens)?|summer)$/u, 6, 8],
  [/^(?:höst(?:en|ens|terminen)?|autumn|fall)$/u, 9, 12],
  [/^(?:vinter(?:n|ns)?|winter)$/u, 12, 14],
  [/^alkuvuo(?:si|den|nna|desta|teen|tta|delle|della)$/u, 1, 6],
  [/^loppuvuo(?:si|den|nna|desta|teen|tta|delle|della)$/u, 7, 12],
  [/^(?:lukuvuo(?:si|den|nna|desta|teen|tta)|läsåret?|lukuvuosina)$/u, 8, 19],
]
const PREFIX = /^(?:alku|loppu|keski|myöhäis|varhais)(?=kev|kes|syks|talv)/u
const TURN = /^(?:vuodenvaih(?:de|teen|teessa|teesta|tee[nl]\p{L}{0,3}|detta)|årsskiftet)$/u
const YEAR_WORD = new RegExp(
  '^(?:vuo(?:si|nna|den|desta|teen|della|delle|delta|tena|det|sina|sien|sista|siin|silla|sille|silta)|år(?:et|en|ens)?|years?)$', 'u')

const STEMS = ['tammi', 'helmi', 'maalis', 'huhti', 'touko', 'kesä', 'heinä', 'elo', 'syys', 'loka', 'marras', 'joulu']
const MONTH = new RegExp(`^(?:alku|loppu)?(${STEMS.join('|')})kuu(?:|n|ta|ssa|sta|hun|lla|lta|lle|na|ksi)$`, 'u')
const SWEDISH = 'januari februari mars april maj juni juli augusti september oktober november december'.split(' ')
const ENGLISH = 'january february march april may june july august september october november december'.split(' ')
const OPENING_SEASONS: ReadonlyMap<string, number> = new Map([
  ['kevät', 1], ['kesä', 6], ['syys', 9], ['talvi', 12], ['vår', 1], ['höst', 9],
])

function single(word: string): CalendarPart | undefined {
  const month = monthOf(word)
  if (month !== undefined) return { from: month, to: month, kind: 'month' }
  const season = SEASONS.find(([pattern]) => pattern.test(word.replace(PREFIX, '')))
  if (season) return { from: season[1], to: season[2], kind: 'season' }
  if (TURN.test(word)) return { from: 12, to: 13, kind: 'turn' }
  return YEAR_WORD.test(word) ? YEAR : undefined
}

function monthOf(word: string): number | undefined {
  const stem = MONTH.exec(word)?.[1]
  const index = stem === undefined ? Math.max(SWEDISH.indexOf(word), ENGLISH.indexOf(word)) : STEMS.indexOf(stem)
  return index < 0 ? undefined : index + 1
}

/** The month in which the first of two joined words starts; it may be a bare stem: marras-, syys-. */
function opening(word: string): number | undefined {
  const stem = STEMS.indexOf(word)
  return stem >= 0 ? stem + 1 : (OPENING_SEASONS.get(word) ?? single(word)?.from)
}
