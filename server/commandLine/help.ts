// The help as text: of the program, and of each command.
import { inWords, type Language, type Texts } from '../core/problem.ts'
import { COMMAND_HELP, FIRST_EXAMPLES, type Example } from '../core/texts/commandHelp.ts'
import { ENVIRONMENT, EXIT_CODES, HELP, OPTION_HELP, PLACEHOLDERS } from '../core/texts/commandLineHelp.ts'
import { COMMANDS, type CommandSpec, type OptionSpec } from './commands.ts'
import { columns, wrap, type Paint } from './layout.ts'

export interface HelpStyle {
  readonly language: Language
  readonly paint: Paint
  readonly width: number | undefined
}

export function programHelp(version: string, style: HelpStyle): string {
  const { language, paint, width } = style
  const t = (texts: Texts): string => inWords(texts, {}, language)
  const commands = COMMANDS.map((command) => [nameAndArgument(command, language), t(COMMAND_HELP[command.name].summary)] as const)
  const examples = FIRST_EXAMPLES.map((name) => COMMAND_HELP[name].examples[0])
  return [
    `${wrap(`pitkospuut ${version} – ${t(HELP.tagline)}`, width).join('\n').replace('pitkospuut', paint.bold('pitkospuut'))}\n`,
    `${paint.bold(t(HELP.usage))} pitkospuut ${t(PLACEHOLDERS.command)} ${t(PLACEHOLDERS.options)}\n`,
    part(t(HELP.commands), columns(commands, width, paint.cyan), paint),
    part(t(HELP.options), columns(OWN_OPTIONS.map((option) => optionRow(option, language)), width, paint.cyan), paint),
    part(t(HELP.examples), exampleRows(examples, style), paint),
    part(t(HELP.exitCodes), columns(EXIT_CODES.map(({ code, about }) => [code, t(about)] as const), width, paint.cyan), paint),
    part(t(HELP.environment), columns(ENVIRONMENT.map(({ name, about }) => [name, t(about)] as const), width, paint.cyan), paint),
    `${[HELP.more, HELP.privacy].map((text) => wrap(t(text), width).join('\n')).join('\n')}\n`,
  ].join('\n')
}

export function commandHelp(command: CommandSpec, style: HelpStyle): string {
  const { language, paint, width } = style
  const t = (texts: Texts): string => inWords(texts, {}, language)
  const help = COMMAND_HELP[command.name]
  const options = [...command.options, HELP_OPTION].map((option) => optionRow(option, language))
  return [
    `${paint.bold(t(HELP.usage))} pitkospuut ${nameAndArgument(command, language)} ${t(PLACEHOLDERS.options)}\n`,
    `${[capitalised(t(help.summary)), t(help.about)].map((text) => wrap(/[.!?]$/u.test(text) ? text : `${text}.`, width).join('\n')).join('\n')}\n`,
    part(t(HELP.options), columns(options, width, paint.cyan), paint),
    part(t(HELP.examples), exampleRows(help.examples, style), paint),
  ].join('\n')
}

/** `pitkospuut lint`, for the hint behind a message. */
export const lineOf = (command: CommandSpec | undefined): string => (command ? `pitkospuut ${command.name}` : 'pitkospuut')

export const HELP_OPTION: OptionSpec = { long: 'help', short: 'h', help: 'help' }
export const VERSION_OPTION: OptionSpec = { long: 'version', short: 'v', help: 'version' }
const OWN_OPTIONS: readonly OptionSpec[] = [{ long: 'language', value: { oneOf: ['fi', 'sv', 'en'] }, help: 'listing language' }, VERSION_OPTION, HELP_OPTION]

const part = (title: string, rows: string, paint: Paint): string => `${paint.bold(title)}\n${rows}`

function nameAndArgument({ name, argument }: CommandSpec, language: Language): string {
  if (!argument) return name
  const word = PLACEHOLDERS[argument.placeholder][language]
  return `${name} ${{ one: word, optional: `[${word}]`, any: `[${word}…]` }[argument.count]}`
}

function optionRow({ long, short, value, help }: OptionSpec, language: Language): readonly [string, string] {
  const shown = value === undefined ? '' : ` ${'oneOf' in value ? value.oneOf.join('|') : PLACEHOLDERS[value.placeholder][language]}`
  return [`${short === undefined ? '' : `-${short}, `}--${long}${shown}`, OPTION_HELP[help][language]]
}

function exampleRows(examples: readonly Example[], { language, paint }: HelpStyle): string {
  return examples.map(({ line, about }) => `  ${paint.dim(`# ${about[language]}`)}\n  ${line[language]}\n`).join('')
}

const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase('fi') + text.slice(1)
