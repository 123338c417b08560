// The JSON report: written file by file, one line a finding, so that it neither grows in memory nor becomes unreadable.
import type { Severity } from '../problem.ts'
import type { CodedRule } from '../rules/rule.ts'
import { sha256 } from '../sha256.ts'
import type { LintedFile } from '../linted.ts'
import type { Counts, Report, Sink } from './report.ts'

/** Severities as the report names them. */
const NAMES: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'hint' }

export function jsonReport(sink: Sink, version: string, rules: readonly CodedRule[]): Report {
  let first = true
  return {
    begin: async () => {
      const tool = { name: 'pitkospuut', version, ruleSet: ruleSetOf(rules) }
      await sink.write(`{ "tool": ${JSON.stringify(tool)},\n  "documents": [`)
    },
    file: async (file) => {
      await sink.write(`${first ? '' : ','}\n    ${jsonOf(file)}`)
      first = false
    },
    end: async ({ listed, severities, hidden }: Counts) => {
      const summary = { documents: listed, errors: severities.error, warnings: severities.warning, infos: severities.information, hints: severities.hint, ...(hidden > 0 ? { hidden } : {}) }
      await sink.write(`${first ? '' : '\n  '}],\n  "summary": ${JSON.stringify(summary)} }\n`)
    },
  }
}

function jsonOf({ path, kind, id, language, status, problems, successes }: LintedFile): string {
  const head = JSON.stringify({ path, kind, id, language, status }).slice(0, -1)
  const list = (items: readonly object[]): string => (items.length === 0 ? '[]' : `[\n${items.map((item) => `        ${JSON.stringify(item)}`).join(',\n')} ]`)
  const named = problems.map(({ code, severity, ...rest }) => ({ code, severity: NAMES[severity], ...rest }))
  return `${head},\n      "problems": ${list(named)},\n      "successes": ${list(successes)} }`
}

/** Tells two runs with the same rules from two with different ones: a hash of the codes and their severities. */
function ruleSetOf(rules: readonly CodedRule[]): string {
  const lines = rules.map(({ code, severity }) => `${code} ${severity.join(' ')}\n`).sort()
  return sha256(lines.join('')).slice(0, 12)
}
