// The report as workflow commands of GitHub Actions, which shows them at their lines. See
// https://docs.github.com/actions/reference/workflow-commands-for-github-actions
import type { Severity } from '../../core/problem.ts'
import type { Output } from '../io.ts'
import type { LintedFile, LintedProblem } from '../../core/linted.ts'
import type { Report } from '../../core/report/report.ts'

export function githubReport(stdout: Output): Report {
  return {
    begin: async () => {},
    file: async (file) => {
      for (const problem of file.problems) await stdout.write(`${commandFor(file, problem)}\n`)
    },
    end: async () => {},
  }
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' }

function commandFor({ path }: LintedFile, { severity, code, message, line, column, endLine, endColumn }: LintedProblem): string {
  // columns are read only where the finding stands on one line
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = Object.entries({ file: path, line, endLine, ...columns, title: code }).map(([name, value]) => `${name}=${escaped(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C')}`)
  return `::${COMMANDS[severity]} ${properties.join(',')}::${escaped(message)}`
}

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
