// Attributes of items and headings: `{tavoite=T1 teema=aika}`.
import { GOAL_ATTRIBUTES } from '../../fingerprint.ts'
import { holdsIdentity, withoutIdentity } from '../../identity.ts'
import { ATTRIBUTES, COMPLETION } from '../../texts/completion.ts'
import { itemsOf } from '../../node.ts'
import type { AttributeCursor } from '../cursor.ts'
import { goalsOf } from './headings.ts'
import { hole, type Asking, type Suggestion, type Suggestions, type Template } from './suggestion.ts'

const THEME_ATTRIBUTES: readonly string[] = Object.values(ATTRIBUTES.theme)

export function attributeOffers(cursor: AttributeCursor, asking: Asking): Suggestions {
  const { word, name } = cursor
  const { document } = asking
  if (document.text.charAt(word.start) === '#' || document.text.charAt(word.start) === '.') return { word, items: [] }
  const rest = document.text.slice(word.end, word.end + 500).split(/[\r\n]/u, 1)[0] ?? ''
  const close = rest.includes('}') ? '' : '}'
  return { word, items: name === undefined ? nameOffers(cursor, asking, close) : valueOffers(cursor, name, asking, close) }
}

function nameOffers({ beside, section, inHeading }: AttributeCursor, asking: Asking, close: string): readonly Suggestion[] {
  const { view, language } = asking
  const isGoals = section?.property.roles.includes('goals') === true
  const has = (names: readonly string[]): boolean => beside.some((name) => names.includes(name))
  const goals = isGoals ? [] : goalValues(asking)
  const themes = themeValues(asking)
  const offer = (name: string, values: readonly Value[], detail: string): Suggestion => ({ label: name, type: 'key', detail, text: [`${name}=`, ...first(values), close] })
  return [
    ...(goals.length > 0 && !has(GOAL_ATTRIBUTES) ? [offer(ATTRIBUTES.goal[view.language], goals, COMPLETION.goalAttribute[language])] : []),
    ...(themes.length > 0 && !inHeading && !has(THEME_ATTRIBUTES) ? [offer(ATTRIBUTES.theme[view.language], themes, COMPLETION.themeAttribute[language])] : []),
    ...(isGoals && !inHeading && !has([ATTRIBUTES.alias.fi]) ? [offer(ATTRIBUTES.alias[view.language], [], COMPLETION.aliasAttribute[language])] : []),
  ]
}

interface Value {
  readonly text: string
  readonly detail?: string
}

const first = (values: readonly Value[]): Template => {
  const choices = values.map(({ text }) => quoted(text)).slice(0, MOST)
  return [choices.length > 0 ? { hole: choices[0] ?? '', choices } : hole()]
}
const MOST = 20

function valueOffers({ quote, isClosed }: AttributeCursor, name: string, asking: Asking, close: string): readonly Suggestion[] {
  const values = GOAL_ATTRIBUTES.includes(name) ? goalValues(asking) : THEME_ATTRIBUTES.includes(name) ? themeValues(asking) : []
  return values.map(({ text, detail }) => ({ label: text, type: 'reference', text: [quote === undefined ? quoted(text) : `${text}${isClosed ? '' : '"'}`, close], ...(detail === undefined ? {} : { detail, also: [detail] }) }))
}

const quoted = (text: string): string => (/^[^\s"{}]+$/u.test(text) ? text : `"${text.replace(/["{}]/gu, '')}"`)

/** Goals by their ids, or their numbers. */
const goalValues = ({ view }: Asking): readonly Value[] => goalsOf(view).map(({ id, number, text }) => ({ text: id ?? String(number), detail: short(withoutIdentity(text)) })).filter(isShown)

const isShown = ({ text }: Value): boolean => !holdsIdentity(text)
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
const SHOWN = 80

/** Themes of the settings, and those that items of the document have. */
function themeValues({ view, configuration }: Asking): readonly Value[] {
  const known = configuration.themes.map(({ id, name }) => ({ text: id, ...(name === undefined ? {} : { detail: name }) }))
  const used = view.sections.flatMap(({ node }) => itemsOf(node)).flatMap(({ attributes }) => THEME_ATTRIBUTES.flatMap((name) => attributes[name] ?? []))
  return [...known, ...[...new Set(used)].filter((text) => !known.some((one) => one.text === text)).map((text) => ({ text }))].filter(isShown)
}
