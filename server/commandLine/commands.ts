// The commands: their arguments and options, and what runs them. What runs is loaded when it is asked for.
import { LANGUAGES } from '../core/kinds/labels.ts'
import type { CommandName } from '../core/texts/commandHelp.ts'
import type { OPTION_HELP, PLACEHOLDERS } from '../core/texts/commandLineHelp.ts'
import type { Context, ExitCode } from './io.ts'

export interface CommandSpec {
  readonly name: CommandName
  readonly argument?: { readonly placeholder: keyof typeof PLACEHOLDERS; readonly count: 'one' | 'optional' | 'any' }
  readonly options: readonly OptionSpec[]
  readonly run: (args: readonly string[], given: Given, context: Context) => Promise<ExitCode>
}

export interface OptionSpec {
  readonly long: string
  readonly short?: string
  /** Absent: a switch. */
  readonly value?: { readonly oneOf: readonly string[] } | { readonly placeholder: keyof typeof PLACEHOLDERS; readonly is: 'text' | 'number' | 'list' | 'many' }
  readonly required?: true
  readonly help: keyof typeof OPTION_HELP
}

/** Between the values of an option that may be given several times. */
export const BETWEEN = '\0'

/** The options of a command line by long name; values are checked by then. */
export type Given = Readonly<Record<string, string | true | undefined>>

const format = (...oneOf: readonly string[]): OptionSpec => ({ long: 'format', value: { oneOf }, help: oneOf[0] === 'json' ? 'model format' : 'format' })
const language = (help: OptionSpec['help']): OptionSpec => ({ long: 'language', value: { oneOf: LANGUAGES }, help })

export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'lint',
    argument: { placeholder: 'paths', count: 'any' },
    options: [
      format('text', 'json', 'sarif', 'junit', 'github', 'csv'),
      language('language'),
      { long: 'only', value: { placeholder: 'codes', is: 'list' }, help: 'only' },
      { long: 'all', help: 'all' },
      { long: 'fix', help: 'fix' },
      { long: 'fix-dry-run', help: 'fix-dry-run' },
      { long: 'baseline', value: { placeholder: 'file', is: 'text' }, help: 'baseline' },
      { long: 'update-baseline', help: 'update-baseline' },
      { long: 'max-warnings', value: { placeholder: 'count', is: 'number' }, help: 'max-warnings' },
      { long: 'stdin', help: 'stdin' },
      { long: 'stdin-filename', value: { placeholder: 'name', is: 'text' }, help: 'stdin-filename' },
    ],
    run: async (paths, given, context) => (await import('./lint/lint.ts')).lint(paths, given, context),
  },
  {
    name: 'model',
    argument: { placeholder: 'file', count: 'one' },
    options: [format('json', 'yaml'), language('listing language')],
    run: async ([file = ''], given, context) => (await import('./model.ts')).model(file, given['format'] === 'yaml' ? 'yaml' : 'json', context),
  },
  {
    name: 'outline',
    argument: { placeholder: 'file', count: 'one' },
    options: [format('text', 'json'), language('language')],
    run: async ([file = ''], given, context) => (await import('./outline.ts')).outline(file, given['format'] === 'json', context),
  },
  {
    name: 'convert',
    argument: { placeholder: 'file', count: 'one' },
    options: [
      { long: 'to', value: { oneOf: ['yaml', 'markdown'] }, required: true, help: 'to' },
      { long: 'output', short: 'o', value: { placeholder: 'file', is: 'text' }, help: 'output' },
      { long: 'force', help: 'force' },
      language('listing language'),
    ],
    run: async ([file = ''], given, context) => (await import('./convert.ts')).convert(file, given, context),
  },
  {
    name: 'new',
    argument: { placeholder: 'kind', count: 'one' },
    options: [
      language('new language'),
      { long: 'to', value: { oneOf: ['markdown', 'yaml'] }, help: 'new to' },
      { long: 'title', value: { placeholder: 'text', is: 'text' }, help: 'title' },
      { long: 'set', value: { placeholder: 'setting', is: 'many' }, help: 'set' },
      { long: 'from', value: { placeholder: 'file', is: 'text' }, help: 'from' },
      { long: 'output', short: 'o', value: { placeholder: 'fileOrFolder', is: 'text' }, help: 'new output' },
    ],
    run: async ([kind = ''], given, context) => (await import('./new.ts')).newDocument(kind, given, context),
  },
  {
    name: 'clean',
    argument: { placeholder: 'file', count: 'optional' },
    options: [
      { long: 'write', help: 'write' },
      { long: 'output', short: 'o', value: { placeholder: 'file', is: 'text' }, help: 'output' },
      { long: 'force', help: 'force' },
      { long: 'stdin', help: 'stdin' },
      { long: 'stdin-filename', value: { placeholder: 'name', is: 'text' }, help: 'stdin-filename' },
      language('listing language'),
    ],
    run: async ([file], given, context) => (await import('./clean.ts')).clean(file, given, context),
  },
  {
    name: 'render',
    argument: { placeholder: 'file', count: 'one' },
    options: [
      { long: 'to', value: { oneOf: ['html', 'docx', 'pdf'] }, help: 'render to' },
      language('render language'),
      { long: 'output', short: 'o', value: { placeholder: 'file', is: 'text' }, help: 'output' },
      { long: 'force', help: 'force' },
    ],
    run: async ([file = ''], given, context) => (await import('./render.ts')).render(file, given, context),
  },
  {
    name: 'rules',
    argument: { placeholder: 'code', count: 'optional' },
    options: [format('text', 'json'), language('listing language')],
    run: async ([code], given, context) => (await import('./rules.ts')).rules(code, given['format'] === 'json', context),
  },
  {
    name: 'kinds',
    options: [format('text', 'json'), language('listing language')],
    run: async (_none, given, context) => (await import('./kinds.ts')).kinds(given['format'] === 'json', context),
  },
  {
    name: 'schema',
    argument: { placeholder: 'kind', count: 'one' },
    options: [language('listing language')],
    run: async ([kind = ''], _given, context) => (await import('./schema.ts')).schema(kind, context),
  },
  {
    name: 'lsp',
    options: [{ long: 'stdio', required: true, help: 'stdio' }],
    run: async () => (await import('./lsp.ts')).lsp(),
  },
]
