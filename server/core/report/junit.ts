// The JUnit report, as build servers show test results: a suite for each document, a case for each finding.
import { fragment } from 'xmlbuilder2'
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
  const xml = fragment({ invalidCharReplacement: '\ufffd' })
  const element = xml.ele('testsuite', { name: path, tests: String(Math.max(1, problems.length)), failures: String(failures), errors: '0' })
  if (problems.length === 0) element.ele('testcase', { name: inWords(FORMATS.nothing, {}, language), classname: path })
  for (const problem of problems) {
    const { code, severity, message, line } = problem
    const one = element.ele('testcase', { name: `${code} ${line}:${problem.column}`, classname: path, file: path, line: String(line) })
    if (severity === 'error') one.ele('failure', { type: code, message }).txt(told(file, problem))
    else one.ele('system-out').txt(told(file, problem))
  }
  return xml.end({ prettyPrint: true })
}

const told = ({ path, spoken }: LintedFile, { severity, message, line, column, code }: LintedProblem): string => `${path}:${line}:${column} ${SEVERITY_WORDS[severity].word[spoken]}: ${message} (${code})`
