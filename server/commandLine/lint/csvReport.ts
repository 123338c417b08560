// The report as a table for spreadsheets: semicolons and a byte order mark, as a Finnish Excel opens it; no cell begins a formula.
import { stringify } from 'csv-stringify/sync'
import type { Language } from '../../core/problem.ts'
import { SEVERITY_WORDS } from '../../core/texts/commandLine.ts'
import { FORMATS } from '../../core/texts/formats.ts'
import type { Output } from '../io.ts'
import type { Report } from '../../core/report/report.ts'

/** `language`: of the heads of the columns; a finding is in the language of its document. */
export function csvReport(stdout: Output, language: Language): Report {
  return {
    begin: async () => {
      await stdout.write(`\ufeff${rows([FORMATS.columns[language].split(';')])}`)
    },
    file: async ({ path, kind, id, status, spoken, problems }) => {
      if (problems.length > 0) {
        await stdout.write(rows(problems.map(({ line, column, severity, code, message, fixable }) =>
          [path, kind ?? '', id ?? '', status ?? '', line, column, SEVERITY_WORDS[severity].word[spoken], code, message, FORMATS.fixable[fixable ? 'yes' : 'no'][spoken]])))
      }
    },
    end: async () => {},
  }
}

const rows = (table: readonly (readonly (string | number)[])[]): string =>
  stringify(table.map((row) => [...row]), { delimiter: ';', record_delimiter: 'windows', escape_formulas: true })
