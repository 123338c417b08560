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
  const names = attributeNames(beside, section?.property.roles.includes('goals') === true, asking)
  return names.filter(({ isOfHeading }) => isOfHeading || !inHeading).map(({ name, values, detail }) => ({ label: name, type: 'key', detail, text: [`${name}=`, ...first(values.map(({ text }) => quoted(text))), close] }))
}

export interface AttributeName {
  readonly name: string
  readonly detail: string
  readonly values: readonly AttributeValue[]
  readonly isOfHeading: boolean
}

/** The names of attributes that an item may get. `isGoal`: it is a goal. */
export function attributeNames(beside: readonly string[], isGoal: boolean, asking: Asking): readonly AttributeName[] {
  const { view: { language: own }, language } = asking
  const has = (names: readonly string[]): boolean => beside.some((name) => names.includes(name))
  const goals = isGoal ? [] : goalValues(asking)
  const themes = themeValues(asking)
  return [
    ...(goals.length > 0 && !has(GOAL_ATTRIBUTES) ? [{ name: ATTRIBUTES.goal[own], values: goals, detail: COMPLETION.goalAttribute[language], isOfHeading: true }] : []),
    ...(themes.length > 0 && !has(THEME_ATTRIBUTES) ? [{ name: ATTRIBUTES.theme[own], values: themes, detail: COMPLETION.themeAttribute[language], isOfHeading: false }] : []),
    ...(isGoal && !has([ATTRIBUTES.alias.fi]) ? [{ name: ATTRIBUTES.alias[own], values: [], detail: COMPLETION.aliasAttribute[language], isOfHeading: false }] : []),
  ]
}

export interface AttributeValue {
  readonly text: string
  readonly detail?: string
}

/** A hole for one of some values. */
export const first = (values: readonly string[]): Template => [values.length > 0 ? { hole: values[0] ?? '', choices: values.slice(0, MOST) } : hole()]
const MOST = 20

function valueOffers({ quote, isClosed }: AttributeCursor, name: string, asking: Asking, close: string): readonly Suggestion[] {
  return attributeValues(name, asking).map(({ text, detail }) => ({ label: text, type: 'reference', text: [quote === undefined ? quoted(text) : `${text}${isClosed ? '' : '"'}`, close], ...(detail === undefined ? {} : { detail, also: [detail] }) }))
}

/** What an attribute of that name may say. */
export const attributeValues = (name: string, asking: Asking): readonly AttributeValue[] =>
  GOAL_ATTRIBUTES.includes(name) ? goalValues(asking) : THEME_ATTRIBUTES.includes(name) ? themeValues(asking) : []

const quoted = (text: string): string => (/^[^\s"{}]+$/u.test(text) ? text : `"${text.replace(/["{}]/gu, '')}"`)

/** Goals by their ids, or their numbers. */
const goalValues = ({ view }: Asking): readonly AttributeValue[] => goalsOf(view).map(({ id, number, text }) => ({ text: id ?? String(number), detail: short(withoutIdentity(text)) })).filter(isShown)

const isShown = ({ text }: AttributeValue): boolean => !holdsIdentity(text)
const short = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)
const SHOWN = 80

/** Themes of the settings, and those that items of the document have. */
function themeValues({ view, configuration }: Asking): readonly AttributeValue[] {
  const known = configuration.themes.map(({ id, name }) => ({ text: id, ...(name === undefined ? {} : { detail: name }) }))
  const used = view.sections.flatMap(({ node }) => itemsOf(node)).flatMap(({ attributes }) => THEME_ATTRIBUTES.flatMap((name) => attributes[name] ?? []))
  return [...known, ...[...new Set(used)].filter((text) => !known.some((one) => one.text === text)).map((text) => ({ text }))].filter(isShown)
}
