// A table whose columns have no names: an empty header row or cell, lines with bars that are no table, or HTML without header cells.
import type { MarkdownBlock, TableForm } from '../../parse/markdown/form.ts'
import type { Finding, PieceRule } from '../rule.ts'

export const rule: PieceRule = {
  scope: 'piece',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Taulukolta puuttuu otsikkorivi. Mitä kussakin sarakkeessa on?',
      sv: 'Tabellen saknar rubrikrad. Vad står det i varje kolumn?',
      en: 'The table has no header row. What is in each column?',
    },
    cell: {
      fi: 'Taulukon {column}. sarakkeelta puuttuu otsikko. Mitä sarakkeessa on?',
      sv: 'Tabellens kolumn {column} saknar rubrik. Vad står det i kolumnen?',
      en: 'Column {column} of the table has no heading. What is in it?',
    },
    lines: {
      fi: 'Rivit näyttävät taulukolta, jolta puuttuu otsikkorivi. Lisää ensimmäiseksi sarakkeiden otsikot ja niiden alle rivi | --- |.',
      sv: 'Raderna ser ut som en tabell utan rubrikrad. Skriv först kolumnernas rubriker och under dem raden | --- |.',
      en: 'These lines look like a table without a header row. Write the headings of the columns first, and the row | --- | under them.',
    },
    html: {
      fi: 'HTML-taulukolta puuttuvat otsikkosolut. Kirjoita se Markdown-taulukkona, niin myös tarkistukset voivat lukea sen.',
      sv: 'HTML-tabellen saknar rubrikceller. Skriv den som en Markdown-tabell, så kan också kontrollerna läsa den.',
      en: 'The HTML table has no header cells. Write it as a Markdown table, so that the checks can read it too.',
    },
  },
  reason: {
    fi: 'Ruudunlukija kertoo jokaisen solun kohdalla sarakkeen otsikon. Ilman sitä luvuista ja tehtävistä ei tiedä, mitä ne ovat.',
    sv: 'Skärmläsaren säger kolumnens rubrik vid varje cell. Utan den vet man inte vad siffrorna och uppgifterna gäller.',
    en: 'A screen reader reads out the heading of the column at every cell. Without it nobody knows what the figures and tasks are.',
  },
  source: 'Saavutettavuusvaatimukset (WCAG 1.3.1). Hankekortti oli taulukko, jonka otsikot katosivat kopioitaessa',
  asks: 'tables in Markdown',
  *check({ contents }) {
    for (const content of contents) {
      if (content.type === 'wholeList') continue
      const { block, form } = content
      if (form.type === 'table') yield* ofTable(block, form)
      else if (form.type === 'html') yield* ofHtml(block, form.start, form.end)
      else if (form.type === 'paragraph') yield* ofLines(block, form.start, form.end)
    }
  },
}

/** The first column may be the names of the rows, so the corner may be empty. */
function ofTable(block: MarkdownBlock, { rows }: TableForm): readonly Finding[] {
  const [header] = rows
  if (!header || rows.length < 2) return []
  const empty = header.cells.flatMap(({ start, end }, column) => (block.text.slice(start, end).trim() === '' ? [column] : []))
  if (empty.length === header.cells.length) return [{ place: { block, start: header.start, end: header.end } }]
  return empty.filter((column) => column > 0).map((column) => ({ place: { block, start: header.start, end: header.end }, message: 'cell', values: { column: column + 1 } }))
}

function ofHtml(block: MarkdownBlock, start: number, end: number): readonly Finding[] {
  const text = block.text.slice(start, end)
  const table = TABLE.exec(text)
  return table && CELL.test(text) && !HEADER.test(text) && !LAYOUT.test(text) ? [{ place: { block, start: start + table.index, end: start + table.index + table[0].length }, message: 'html' }] : []
}

/** Two or more lines that begin and end with a bar. */
function ofLines(block: MarkdownBlock, start: number, end: number): readonly Finding[] {
  if (block.text[start] !== '|') return []
  const lines = block.text.slice(start, end).split(/\r\n|\r|\n/u)
  const isTable = lines.length > 1 && lines.every((line) => ROW.test(line.trim()))
  return isTable ? [{ place: { block, start, end: start + (lines[0] ?? '').length }, message: 'lines' }] : []
}

const TABLE = /<table(?=[\s>])[^<>]{0,1000}>/iu
const CELL = /<td[\s>]/iu
const HEADER = /<th[\s>]/iu
const LAYOUT = /role\s{0,3}=\s{0,3}["']?(?:presentation|none)/iu
const ROW = /^\|[^\n]{0,5000}\|$/u
