// The JUnit report, as build servers show test results: a suite for each document, a case for each finding.
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
    const output = severity === 'error' ? element('failure', { type: code, message }, escaped(told(file, problem))) : element('system-out', {}, escaped(told(file, problem)))
    return element('testcase', { name: `${code} ${line}:${column}`, classname: path, file: path, line: String(line) }, `\n    ${output}\n  `)
  })
  const all = cases.length === 0 ? [element('testcase', { name: inWords(FORMATS.nothing, {}, language), classname: path })] : cases
  return element('testsuite', { name: path, tests: String(all.length), failures: String(failures), errors: '0' }, `\n${all.map((one) => `  ${one}\n`).join('')}`)
}

const told = ({ path, spoken }: LintedFile, { severity, message, line, column, code }: LintedProblem): string => `${path}:${line}:${column} ${SEVERITY_WORDS[severity].word[spoken]}: ${message} (${code})`

/** By hand: what writes XML needs Node, which a worker has not. `content` is XML already. */
function element(name: string, attributes: Readonly<Record<string, string>>, content = ''): string {
  const head = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value).replace(/["\t\n\r]/gu, (sign) => `&#${sign.charCodeAt(0)};`)}"`)].join(' ')
  return content === '' ? `<${head}/>` : `<${head}>${content}</${name}>`
}

/** What XML has no sign for (XML 1.0, 2.2) is replaced. */
const escaped = (text: string): string => text.replace(NO_XML, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
