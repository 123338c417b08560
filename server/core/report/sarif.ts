// The SARIF report (Static Analysis Results Interchange Format 2.1.0, OASIS), as code hosts and editors read it. Written file by file.
import type { ReportingDescriptor, Result } from 'sarif'
import type { Language, Severity } from '../problem.ts'
import type { CodedRule } from '../rules/rule.ts'
import type { LintedFile, LintedProblem } from '../linted.ts'
import type { Report, Sink } from './report.ts'

/** `language`: of what is told about the rules; a finding is in the language of its document. */
export function sarifReport(sink: Sink, version: string, rules: readonly CodedRule[], language: Language): Report {
  const numbers = new Map(rules.map(({ code }, index) => [code, index]))
  let first = true
  return {
    begin: async () => {
      const driver = { name: 'pitkospuut', semanticVersion: version, version, language, rules: rules.map((rule) => descriptor(rule, language)) }
      await sink.write(`{ "$schema": ${JSON.stringify(SCHEMA)},\n  "version": "2.1.0",\n  "runs": [ { "tool": ${JSON.stringify({ driver })},\n    "columnKind": "utf16CodeUnits",\n    "results": [`)
    },
    file: async (file) => {
      for (const problem of file.problems) {
        await sink.write(`${first ? '' : ','}\n      ${JSON.stringify(resultOf(file, problem, numbers.get(problem.code)))}`)
        first = false
      }
    },
    end: async () => {
      await sink.write(`${first ? '' : '\n    '}] } ] }\n`)
    },
  }
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'
const LEVELS: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' }

function descriptor({ code, severity: [draft], reason, source }: CodedRule, language: Language): ReportingDescriptor {
  return {
    id: code,
    shortDescription: { text: reason[language] },
    help: { text: `${reason[language]}\n\n${source}` },
    defaultConfiguration: draft === 'off' ? { level: 'none' } : { level: LEVELS[draft] },
  }
}

function resultOf({ path, spoken }: LintedFile, { code, severity, message, line, column, endLine, endColumn, pointer, fixable }: LintedProblem, ruleIndex: number | undefined): Result {
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [{
      physicalLocation: {
        artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
        region: { startLine: line, startColumn: column, endLine, endColumn },
      },
      ...(pointer === '' ? {} : { logicalLocations: [{ fullyQualifiedName: pointer }] }),
    }],
    properties: { language: spoken, fixable },
  }
}
