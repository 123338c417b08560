// The command line as a function: words in, exit code out. commander understands the words; every text is ours, in three languages.
import { Command, CommanderError, Option } from 'commander'
import { LANGUAGES, nearest } from '../core/kinds/labels.ts'
import { inWords, type Texts, type Values } from '../core/problem.ts'
import { SAID } from '../core/texts/commandLineSaid.ts'
import { MISUSE } from '../core/texts/misuse.ts'
import { PLACEHOLDERS } from '../core/texts/commandLineHelp.ts'
import { VERSION } from '../bundled/version.ts'
import { DOCUMENT } from '../shell/host.ts'
import { BETWEEN, COMMANDS, type CommandSpec, type Given, type OptionSpec } from './commands.ts'
import { commandHelp, HELP_OPTION, lineOf, programHelp, VERSION_OPTION, type HelpStyle } from './help.ts'
import type { Context, ExitCode, Io } from './io.ts'
import { askedLanguage, environmentLanguage } from './language.ts'
import { paintFor, plain, widthOf } from './layout.ts'
import { isMisuse, misuse, type Misuse } from './misuse.ts'
import { withoutDashes } from './dashes.ts'
import { codeOf, reasonOf } from './faults.ts'

/** Runs one command line (the words behind the program's name). Never throws. */
export async function program(argv: readonly string[], io: Io): Promise<ExitCode> {
  const context = contextOf(argv, io)
  const written: string[] = []
  let exit: ExitCode = 0
  try {
    const root = rootCommand(context, (text) => written.push(text), (code) => (exit = code))
    const { words, dashed } = withoutDashes(argv)
    if (dashed !== undefined) throw aboutOption(dashed, undefined)
    await root.parseAsync([...words], { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await io.stdout.write(written.join(''))
      return 0
    }
    if (argv.every((word, index) => word.startsWith('--language') || argv[index - 1] === '--language')) {
      await io.stderr.write(written.join(''))
      return 2
    }
    await tell(error, argv, context)
    return 2
  }
}

/** What is said when standard output takes nothing more, such as on a full disk. */
export function aboutOutput(error: Error, argv: readonly string[], env: Io['env']): string {
  const language = askedLanguage(argv) ?? environmentLanguage(env)
  return `pitkospuut: ${plain(inWords(SAID.notPrinted, { reason: reasonOf(error), code: codeOf(error) }, language))}\n`
}

function contextOf(argv: readonly string[], io: Io): Context {
  const asked = askedLanguage(argv)
  const language = asked ?? environmentLanguage(io.env)
  const say = async (texts: Texts, values: Values = {}): Promise<void> => io.stderr.write(`pitkospuut: ${plain(inWords(texts, values, language))}\n`)
  return { io, language, ...(asked ? { asked } : {}), say }
}

function rootCommand(context: Context, write: (text: string) => void, done: (code: ExitCode) => void): Command {
  const { io: { stdout, env }, language } = context
  const style: HelpStyle = { language, paint: paintFor(stdout, env), width: widthOf(stdout) }
  const prepared = (command: Command, help: () => string): Command => command
    .exitOverride().showSuggestionAfterError(false).helpOption(flagsOf(HELP_OPTION))
    .configureOutput({ writeOut: write, writeErr: write, outputError: () => {} })
    .configureHelp({ formatHelp: help })
  const root = prepared(new Command('pitkospuut'), () => programHelp(VERSION, style)).version(VERSION, flagsOf(VERSION_OPTION)).helpCommand('help [command]')
  root.addOption(optionFor({ long: 'language', value: { oneOf: LANGUAGES }, help: 'language' }))
  for (const spec of COMMANDS) {
    const command = prepared(root.command(spec.name), () => commandHelp(spec, style))
    for (const option of spec.options) command.addOption(optionFor(option))
    if (spec.argument) command.argument({ one: '<it>', optional: '[it]', any: '[it...]' }[spec.argument.count])
    command.action(async () => done(await spec.run(argumentsOf(command, spec), givenOf(command), context)))
  }
  return root
}

/** An argument of nothing, as an empty variable of a script gives it, is none: it does not mean the working folder. */
function argumentsOf({ args }: Command, { argument, options }: CommandSpec): readonly string[] {
  if (argument && args.some(isBlank)) throw misuse(MISUSE.argumentMissing, { argument: PLACEHOLDERS[argument.placeholder] })
  if (args.includes('-') && options.some(({ long }) => long === 'stdin')) throw misuse(MISUSE.dash)
  return args
}

const isBlank = (word: string): boolean => word.trim() === ''

const flagsOf = ({ long, short }: OptionSpec): string => `${short === undefined ? '' : `-${short}, `}--${long}`

function optionFor(spec: OptionSpec): Option {
  const { value } = spec
  const option = new Option(`${flagsOf(spec)}${value === undefined ? '' : ' <value>'}`).makeOptionMandatory(spec.required === true)
  if (value === undefined) return option
  return option.argParser((given, before: unknown) => {
    if ('oneOf' in value && !value.oneOf.includes(given)) throw misuse(MISUSE.value, { given, option: `--${spec.long}`, allowed: value.oneOf.join(', ') })
    if ('is' in value && value.is === 'number' && !/^\d{1,9}$/u.test(given)) throw misuse(MISUSE.number, { given, option: `--${spec.long}` })
    if ('is' in value && isBlank(given)) throw misuse(MISUSE.valueMissing, { option: `--${spec.long}` })
    if ('is' in value && value.is === 'many' && typeof before === 'string') return `${before}${BETWEEN}${given}`
    return 'is' in value && value.is === 'list' && typeof before === 'string' ? `${before},${given}` : given
  })
}

/** Options by their long names, as the table of commands writes them. */
function givenOf(command: Command): Given {
  return Object.fromEntries(command.options.map((option) => {
    const value: unknown = command.getOptionValue(option.attributeName())
    return [option.long?.slice(2) ?? '', typeof value === 'string' || value === true ? value : undefined]
  }))
}

async function tell(error: unknown, argv: readonly string[], context: Context): Promise<void> {
  const command = COMMANDS.find(({ name }) => name === argv.find((word) => !word.startsWith('-')))
  if (!isMisuse(error) && !(error instanceof CommanderError)) return context.say(SAID.failed, { detail: error instanceof Error ? error.message : String(error) })
  const { texts, values } = isMisuse(error) ? error : misuseFrom(error, command, argv)
  await context.say(texts, values)
  await context.say(MISUSE.help, { command: lineOf(command) })
}

/** What commander says, in our words. Its own message is read only for the words that were given. */
function misuseFrom({ code, message }: CommanderError, command: CommandSpec | undefined, argv: readonly string[]): { readonly texts: Texts; readonly values: Values } {
  const given = /'([\s\S]*)'/u.exec(message)?.[1] ?? ''
  const option = /--[\w-]+/u.exec(given)?.[0] ?? given
  switch (code) {
    case 'commander.unknownOption':
      return aboutOption(given, command)
    case 'commander.optionMissingArgument':
      return { texts: MISUSE.valueMissing, values: { option } }
    case 'commander.missingMandatoryOptionValue':
      return { texts: MISUSE.optionMissing, values: { option } }
    case 'commander.missingArgument':
      return { texts: MISUSE.argumentMissing, values: { argument: PLACEHOLDERS[command?.argument?.placeholder ?? 'file'] } }
    case 'commander.excessArguments':
      return { texts: MISUSE.excess, values: {} }
    default:
      return guessed(MISUSE.command, MISUSE.commandNear, given || (argv[argv.indexOf('help') + 1] ?? ''), COMMANDS.map(({ name }) => name))
  }
}

function aboutOption(given: string, command: CommandSpec | undefined): Misuse {
  if (DOCUMENT.test(given)) return misuse(MISUSE.optionFile, { given })
  const { texts, values } = guessed(MISUSE.option, MISUSE.optionNear, given, [...(command?.options ?? []), HELP_OPTION, VERSION_OPTION].map(({ long }) => `--${long}`))
  return misuse(texts, values)
}

function guessed(plainly: Texts, withNear: Texts, given: string, known: readonly string[]): { readonly texts: Texts; readonly values: Values } {
  const near = nearest(given, known)
  return { texts: near === undefined ? plainly : withNear, values: { given, near: near ?? '' } }
}
