// The checklist as the rows of a tree, by ids that last, and which rows of two of them differ.
import type { Checklist, ChecklistAct, ChecklistFinding, ChecklistPart } from '../server/protocol/checklist.ts'

type Range = ChecklistPart['range']

export interface Row {
  readonly id: string
  readonly parent?: string
  readonly children: readonly string[]
  /** What can be done with it, also where no row below it says so. */
  readonly acts?: readonly string[]
  readonly label: string
  readonly description?: string
  readonly tooltip?: string
  readonly spoken: string
  /** Names of a codicon and of a colour of the theme. */
  readonly icon?: readonly [name: string, color?: string]
  /** What it is, for menus: `finding.fill.fix`, `part.add`, `part.fill` … */
  readonly context: string
  /** Shown with its children at first. */
  readonly isOpen: boolean
  readonly range?: Range
  /** What it does when it is chosen; `of`: the row of the finding or part. */
  readonly act?: ChecklistAct & { readonly of: string }
}

export type Rows = ReadonlyMap<string, Row>

/** The rows in their order; those without a parent are at the top. With few questions their parts are open at first. */
export function rowsOf(list: Checklist, areFew: boolean): Rows {
  const rows = new Map<string, Row>()
  const add = (row: Row): string => {
    rows.set(row.id, row)
    return row.id
  }
  const { words } = list
  const group = (id: string, label: string, children: readonly Row[], more: Partial<Row> = {}): void => {
    if (children.length === 0) return
    add({ id, label, spoken: [label, more.description ?? ''].filter((said) => said !== '').join(', '), context: 'group', isOpen: true, ...more, children: children.map((child) => child.id) })
    for (const child of children) add({ ...child, parent: id })
  }
  const acts = (of: string, all: readonly ChecklistAct[]): readonly string[] => all.map((act, index) => add({
    id: `${of}/act:${index}`, parent: of, children: [], label: act.title, spoken: act.title, icon: [act.leads ? 'link-external' : act.fill === undefined ? 'wrench' : 'edit'], context: 'act', isOpen: false, act: { ...act, of },
  }))
  const finding = ({ id, text, spoken, severity, code, range, acts: all }: ChecklistFinding, parent?: string): Row => {
    const own = acts(id, all)
    return {
      id, ...(parent === undefined ? {} : { parent }), label: text, spoken, icon: ICONS[severity], range, tooltip: `${text}\n\n${code}`, isOpen: false,
      context: ['finding', ...contextOf(all)].join('.'), acts: own, children: own,
    }
  }
  const part = ({ id, label, said, spoken, state, range, acts: all, findings }: ChecklistPart): Row => {
    const own = acts(id, all)
    const sorts = contextOf(all)
    // the question below has it too
    const areSaid = findings.some((one) => contextOf(one.acts).some((sort) => sorts.includes(sort)))
    return {
      id, label, description: said, spoken, icon: ICONS[state], range, tooltip: spoken, isOpen: areFew,
      context: ['part', ...sorts.map((sort) => (sort === 'fix' ? 'add' : sort))].join('.'), acts: own,
      children: [...(areSaid ? [] : own), ...findings.map((one) => add(finding(one, id)))],
    }
  }
  const done = (label: string): Pick<Row, 'description'> => (label === '' ? {} : { description: label })
  group('group:parts', words.parts, list.parts.map(part), done(list.figures ?? ''))
  group('group:questions', words.questions, list.others.map((one) => finding(one)), done(words.ofWhole))
  group('group:successes', words.successes, list.successes.map(({ id, text, spoken }): Row => ({ id, label: text, spoken, icon: ICONS.done, tooltip: text, context: 'success', isOpen: false, children: [] })), { isOpen: false, ...done(String(list.successes.length)) })
  return rows
}

const contextOf = (acts: readonly ChecklistAct[]): readonly string[] => (['fill', 'fix', 'lead'] as const).filter((sort) => acts.some((act) => sortOf(act) === sort))

/** What an act is: `fill` asks, `fix` changes the document itself, `lead` goes on in another one. */
export const sortOf = ({ fill, leads }: ChecklistAct): 'fill' | 'fix' | 'lead' => (leads ? 'lead' : fill === undefined ? 'fix' : 'fill')

/** Told apart by their shapes, too. */
const ICONS: Readonly<Record<ChecklistFinding['severity'] | ChecklistPart['state'], NonNullable<Row['icon']>>> = {
  error: ['error', 'list.errorForeground'], warning: ['warning', 'list.warningForeground'], information: ['info', 'notificationsInfoIcon.foreground'], hint: ['lightbulb'],
  done: ['pass', 'testing.iconPassed'], started: ['circle-large-outline'], missing: ['circle-slash'], asked: ['question'],
}

/** The rows that are to be shown anew, each with all below it; undefined: all. */
export function changedRows(before: Rows, after: Rows): readonly string[] | undefined {
  const tops = (rows: Rows): string => JSON.stringify([...rows.values()].filter(({ parent }) => parent === undefined).map(({ id }) => id))
  if (tops(before) !== tops(after)) return undefined
  const isChanged = (row: Row): boolean => JSON.stringify(shownOf(row)) !== JSON.stringify(shownOf(before.get(row.id)))
  const changed = new Set([...after.values()].filter(isChanged).map(({ id }) => id))
  const hasChangedAbove = ({ parent }: Row): boolean => parent !== undefined && (changed.has(parent) || hasChangedAbove(after.get(parent) ?? NONE))
  return [...changed].filter((id) => !hasChangedAbove(after.get(id) ?? NONE))
}

const NONE: Row = { id: '', children: [], label: '', spoken: '', context: '', isOpen: false }

/** All that is seen of a row: where it leads to is looked up when it is chosen. */
function shownOf(row: Row | undefined): unknown {
  if (!row) return undefined
  const { range: _range, ...shown } = row
  return shown
}
