// Numbers written as words, 1 to 12, in Finnish with case endings and compounds, in Swedish and in English.

/** The number a word names: kuusi, kahdesta, neliportainen, sex, six. Undefined for all other words, also for "yhdessä" (together). */
export function numberWord(word: string): number | undefined {
  const plain = word.normalize('NFC').toLowerCase()
  if (plain.length > LONGEST) return undefined
  const exact = EXACT.get(plain)
  if (exact !== undefined) return exact
  const compound = COMPOUND.exec(plain)
  return compound ? PREFIXES.indexOf(compound[1] ?? '') + 1 : undefined
}

const LONGEST = 40

/** Forms by number from 1; `-` marks a stem that takes the endings of its vowels. */
const FINNISH: readonly (readonly string[])[] = [
  ['yksi', 'yhtä', 'yhteen', 'yhtenä', 'yhden', 'yhdestä', 'yhdellä', 'yhdeltä', 'yhdelle', 'yhdeksi'],
  ['kaksi', 'kahta', 'kahteen', 'kahtena', 'kahde-'],
  ['kolme', 'kolmea', 'kolmeen', 'kolmena', 'kolme-'],
  ['neljä', 'neljää', 'neljään', 'neljänä', 'neljä-'],
  ['viisi', 'viittä', 'viiteen', 'viitenä', 'viide-'],
  ['kuusi', 'kuutta', 'kuuteen', 'kuutena', 'kuude-'],
  ['seitsemän', 'seitsemää', 'seitsemään', 'seitsemänä', 'seitsemä-'],
  ['kahdeksan', 'kahdeksaa', 'kahdeksaan', 'kahdeksana', 'kahdeksa-'],
  ['yhdeksän', 'yhdeksää', 'yhdeksään', 'yhdeksänä', 'yhdeksä-'],
  ['kymmenen', 'kymmentä', 'kymmeneen', 'kymmenenä', 'kymmene-'],
]
const ENDINGS = ['n', 'ssa', 'ssä', 'sta', 'stä', 'lla', 'llä', 'lta', 'ltä', 'lle', 'ksi', 'tta', 'ttä']
const SWEDISH = ['ett', 'två', 'tre', 'fyra', 'fem', 'sex', 'sju', 'åtta', 'nio', 'tio', 'elva', 'tolv']
const ENGLISH = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

const forms = (list: readonly string[]): readonly string[] =>
  list.flatMap((form) => (form.endsWith('-') ? ENDINGS.map((ending) => form.slice(0, -1) + ending) : [form]))

const EXACT: ReadonlyMap<string, number> = new Map([
  ...FINNISH.flatMap((list, i) => forms(list).map((form): [string, number] => [form, i + 1])),
  ...FINNISH.slice(0, 2).flatMap((list, i) => forms(list).map((form): [string, number] => [`${form}toista`, i + 11])),
  ...[SWEDISH, ENGLISH].flatMap((list) => list.map((form, i): [string, number] => [form, i + 1])),
])

const PREFIXES = ['yksi', 'kaksi', 'kolmi', 'neli', 'viisi', 'kuusi', 'seitsen', 'kahdeksan', 'yhdeksän', 'kymmen']
const MADE_OF = 'portai|vaihei|vuoti|osai|tasoi|kohtai|jäseni|henki|kuukauti|viikkoi|päiväi'
const COMPOUND = new RegExp(`^(${PREFIXES.join('|')})(?:${MADE_OF})(?:n|s|nen|se\\p{L}{0,5}|si\\p{L}{0,5})$`, 'u')
