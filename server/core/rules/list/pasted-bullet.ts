// Bullets that came with pasted text and that Markdown does not know: the lines only look like a list.
import { lineEnd, lineStart, replaceSpan } from '../../edit/lines.ts'
import type { Block, Place } from '../../node.ts'
import { itemsInside, type Content, type Located, type Piece } from '../../parse/markdown/outline.ts'
import type { ListItemForm } from '../../parse/markdown/form.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { Source } from '../../source.ts'
import type { FindingFix, PieceRule } from '../rule.ts'

export const rule: PieceRule = {
  scope: 'piece',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Luettelomerkki ”{bullet}” on kopioitu tekstin mukana. Vaihda sen tilalle ”- ”, niin kohdat luetaan luettelona.',
      sv: 'Punkttecknet ”{bullet}” har följt med inklistrad text. Byt det mot ”- ”, så läses punkterna som en lista.',
      en: 'The bullet “{bullet}” came along with pasted text. Write “- ” instead, so that the items are read as a list.',
    },
    inItem: {
      fi: 'Luettelokohdan alussa on vielä tekstin mukana kopioitu merkki ”{bullet}”. Poista se; ”-” riittää.',
      sv: 'I början av punkten står ännu tecknet ”{bullet}” från inklistrad text. Ta bort det; ”-” räcker.',
      en: 'The item still begins with the bullet “{bullet}” of pasted text. Remove it; “-” is enough.',
    },
  },
  reason: {
    fi: 'Ruudunlukija tunnistaa vain oikean luettelon, samoin tarkistukset. Kopioidut merkit se lukee ääneen, tai kohdat jäävät yhdeksi pitkäksi kappaleeksi.',
    sv: 'Skärmläsare och kontroller känner bara igen en riktig lista. Inklistrade tecken läses upp eller blir ett långt stycke.',
    en: 'Screen readers and checks recognise only a real list. Pasted bullets are read aloud, or the items run into one long paragraph.',
  },
  source: 'Kehittämissuunnitelmat: ” • ”; tavoitteista tuotoksiin: ”- ❖”',
  asks: 'paragraphs and lists in Markdown',
  fixes: {
    main: { title: { fi: 'Muuta luetteloksi (”- ”)', sv: 'Gör om till en lista (”- ”)', en: 'Make it a list (“- ”)' }, safe: true },
    inItem: { title: { fi: 'Poista ”{bullet}” kohtien alusta', sv: 'Ta bort ”{bullet}” i början av punkterna', en: 'Remove “{bullet}” from the items' }, safe: true },
    unsure: { title: { fi: 'Muuta luetteloksi (”- ”)', sv: 'Gör om till en lista (”- ”)', en: 'Make it a list (“- ”)' }, safe: false },
  },
  *check(piece) {
    for (const run of runsOf(piece)) {
      const first = run.find(({ sure, bullet }) => sure || isRepeated(bullet, run))
      if (!first) continue
      const same = run.filter(({ sure, bullet }) => sure || bullet === first.bullet)
      const fix: FindingFix = { name: same.some(({ sure }) => !sure) ? 'unsure' : first.inItem ? 'inItem' : 'main', edits: (view) => (first.inItem ? withoutBullets(view, same) : asItems(view, same)) }
      yield { place: first.place, values: { bullet: first.bullet }, fixes: [fix], ...(first.inItem ? { message: 'inItem' } : {}) }
    }
  },
}

/** Lines that begin with a bullet as items, as far in as they were to each other. Not where one is empty: Markdown would read it as something else. */
function asItems(source: Source, bullets: readonly Bullet[]): readonly PlaceEdit[] {
  const lines = bullets.map(({ place }) => {
    const { start, end } = source.spanOf(place)
    const rest = source.text.slice(end, lineEnd(source, end))
    return { from: lineStart(source, start), start, end: end + rest.length - rest.replace(BLANKS, '').length, isEmpty: rest.trim() === '' }
  })
  if (lines.some(({ isEmpty }) => isEmpty)) return []
  const indent = Math.min(...lines.map(({ from, start }) => columnsOf(source.text.slice(from, start))))
  return lines.map(({ from, start, end }) => replaceSpan(source, { start: from, end }, `${' '.repeat(columnsOf(source.text.slice(from, start)) - indent)}- `))
}

function withoutBullets(source: Source, bullets: readonly Bullet[]): readonly PlaceEdit[] {
  return bullets.map(({ place }) => {
    const { start, end } = source.spanOf(place)
    const rest = source.text.slice(end, lineEnd(source, end))
    return replaceSpan(source, { start, end: end + rest.length - rest.replace(BLANKS, '').length }, '')
  })
}

const columnsOf = (indent: string): number => indent.replace(/\t/gu, '    ').length
const BLANKS = /^[ \t\u00a0\u2000-\u200a\u202f\u3000]+/u

const isRepeated = (bullet: string, run: readonly Bullet[]): boolean => run.slice(0, COMPARED).filter((other) => other.bullet === bullet).length > 1

interface Bullet {
  readonly bullet: string
  readonly place: Place
  /** False for what may be a dash of speech or a letter: it takes two to be a list. */
  readonly sure: boolean
  readonly inItem: boolean
}

/** Bullets that belong together: of lines, items and paragraphs that follow each other. */
function runsOf({ contents }: Piece): readonly (readonly Bullet[])[] {
  let runs: Bullet[][] | undefined
  let open: Bullet[] | undefined
  for (const content of contents) {
    const bullets = bulletsOf(content)
    if (bullets.length === 0) {
      if (content.type === 'wholeList' || content.form.type !== 'comment') open = undefined
      continue
    }
    if (!open || open[0]?.inItem !== bullets[0]?.inItem) (runs ??= []).push((open = []))
    open.push(...bullets)
  }
  return runs ?? NO_RUNS
}

function bulletsOf(content: Content): readonly Bullet[] {
  if (content.type === 'wholeList') return inItems(content.items, [])
  const { block, form } = content
  if (form.type === 'paragraph') return ofLines(block, form.start, form.end)
  // a bullet behind a tab makes a block of code; dashes in one are rather code
  const isIndented = form.type === 'code' && !/^[ \t]*[`~]/u.test(block.text.slice(form.start, form.end))
  return isIndented ? ofLines(block, form.start, form.end).filter(({ sure }) => sure) : []
}

/** Adds those of items. Hardly any begins with a bullet, and lists are long: nothing is cut out or made for the others. */
function inItems(items: readonly Located<ListItemForm>[], found: Bullet[]): readonly Bullet[] {
  items.forEach(({ block, form: { contentStart, end, forms } }) => {
    if (mayBegin(block.text, contentStart, end)) found.push(...at(block, contentStart, block.text.slice(contentStart, Math.min(end, contentStart + READ)), IN_ITEM, true))
    for (let at = 0; at < forms.length; at++) {
      const form = forms[at]
      if (form?.type === 'list') inItems(itemsInside(block, form), found)
    }
  })
  return found
}

/** False when the first character behind blanks is surely no bullet: a Latin letter other than `o`, a digit, a mark of ASCII. */
function mayBegin(text: string, start: number, end: number): boolean {
  let from = start
  while (from < end && (text.charCodeAt(from) === SPACE || text.charCodeAt(from) === TAB)) from++
  const code = text.charCodeAt(from)
  return code === LETTER_O || code === MIDDLE_DOT || code >= FIRST_DASH
}

const SPACE = 0x20
const TAB = 0x09
const LETTER_O = 0x6f
const MIDDLE_DOT = 0xb7
const FIRST_DASH = 0x2010

function ofLines(block: Block, start: number, end: number): readonly Bullet[] {
  const text = block.text.slice(start, end)
  if (!IN_ANY_LINE.test(text)) return NO_BULLETS
  const bullets = [...text.matchAll(/[^\r\n]+/gu)].flatMap((line) => at(block, start + line.index, line[0], IN_LINE, false))
  return bullets.every(({ sure }) => !sure) && SPEECH.test(text) ? NO_BULLETS : bullets
}

function at(block: Block, start: number, text: string, pattern: RegExp, inItem: boolean): readonly Bullet[] {
  const [, lead = '', sure, unsure] = pattern.exec(text) ?? []
  const bullet = sure ?? unsure
  if (bullet === undefined) return NO_BULLETS
  const from = start + lead.length
  return [{ bullet, place: { block, start: from, end: from + bullet.length }, sure: sure !== undefined, inItem }]
}

const NO_RUNS: readonly (readonly Bullet[])[] = []
const NO_BULLETS: readonly Bullet[] = []
const READ = 100
const COMPARED = 100
// the last three are bullets of symbol fonts, which word processors leave behind
const SURE = '[•●○❖▪▫■◆◇◦‣⁃∙·➢➤►▶\\uf0b7\\uf0a7\\uf0d8]'
const IN_LINE = new RegExp(`^([ \\t]*)(?:(${SURE})|([-–—o](?=[ \\t\\u00a0])))`, 'u')
const IN_ANY_LINE = new RegExp(IN_LINE.source, 'mu')
const IN_ITEM = new RegExp(`^([ \\t]*)(?:(${SURE})|([–—o](?=[ \\t\\u00a0])))`, 'u')
/** Dashes of speech: a question, an exclamation, or a second dash in the line. */
const SPEECH = /[?!]|\S[ \u00a0][–—][ \u00a0]/u
