// The JUnit report, as build servers show test results: a suite for each document, a case for each finding.
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { inWords, type Language } from '../problem.ts'
import { SEVERITY_WORDS } from '../texts/commandLine.ts'
import { FORMATS } from '../texts/formats.ts'
import type { LintedFile, LintedProblem } from '../linted.ts'
import { writtenReport, type Report, type Sink } from './report.ts'

/** Only what is to be fixed fails; the rest is told as the output of a case that passed. */
export function junitReport(sink: Sink, language: Language): Report {
  return {
    begin: async () => {
      await sink.write('<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="pitkospuut">\n')
    },
    file: async (file) => {
      await sink.write(`${suite(file, language)}\n`)
    },
    end: async () => {
      await sink.write('</testsuites>\n')
    },
  }
}

/** All of it at once. */
export const junitText = (files: readonly LintedFile[], language: Language): Promise<string> => writtenReport((sink) => junitReport(sink, language), files)

function suite(file: LintedFile, language: Language): string {
  const { path, problems } = file
  const failures = problems.filter(({ severity }) => severity === 'error').length
  const cases = problems.map((problem) => {
    const { code, severity, message, line, column } = problem
    const output = severity === 'error' ? x('failure', { type: code, message: inXml(message) }, told(file, problem)) : x('system-out', told(file, problem))
    return x('testcase', { name: `${code} ${line}:${column}`, classname: inXml(path), file: inXml(path), line: String(line) }, output)
  })
  const all = cases.length === 0 ? [x('testcase', { name: inWords(FORMATS.nothing, {}, language), classname: inXml(path) })] : cases
  return toXml(x('testsuite', { name: inXml(path), tests: String(all.length), failures: String(failures), errors: '0' }, ...all.flatMap((one) => ['\n  ', one]), '\n'))
}

const told = ({ path, spoken }: LintedFile, { severity, message, line, column, code }: LintedProblem): string => inXml(`${path}:${line}:${column} ${SEVERITY_WORDS[severity].word[spoken]}: ${message} (${code})`)

/** What XML has no sign for (XML 1.0, 2.2) is replaced. */
const inXml = (text: string): string => text.replace(NO_XML, '\ufffd')

const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
