// What findings offer when their matter lies in another document: commands of the client, and changes of that other document.
import type { CodeAction, CodeActionParams, WorkspaceEdit } from 'vscode-languageserver'
import { locator } from '../core/document.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import { holdsIdentity, withoutIdentity } from '../core/identity.ts'
import { inWords, type Language, type Offer, type OfferName, type Problem, type Texts } from '../core/problem.ts'
import { offsetAt } from '../core/text.ts'
import { OFFERS } from '../core/texts/offers.ts'
import type { DocumentView } from '../core/view.ts'
import type { Beginning, Comparison } from '../protocol/offers.ts'
import { QUICK_FIX_KIND } from './abilities.ts'
import type { Checked } from './actionContext.ts'
import type { CheckingOf } from './affected.ts'
import { copyFile } from './contents.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { visit, type Visited } from './visiting.ts'
import { workspaceEdit } from './workspaceEdit.ts'

/** What a client can do with what is offered. */
export interface LeadAbilities {
  readonly leadsOn: boolean
  readonly knowsVersions: boolean
}

/** For each finding at a place that leads on, what leads there. */
export async function offerActions(means: Means, open: OpenDocument, checked: Checked, range: CodeActionParams['range'], abilities: LeadAbilities): Promise<CodeAction[]> {
  const { document, lines: table } = open
  const at = locator(document)
  const span = { start: offsetAt(table, range.start), end: offsetAt(table, range.end) }
  const touching = checked.problems.filter(({ offer, from, to }) => offer && at(from).start <= span.end && at(to).end >= span.start)
  const language = checked.language
  return [...(await leadsOf(means, open, checked, touching, language, abilities))].flatMap(([problem, lead]) => [lead, ...(lead.beside ? [lead.beside] : [])].map(({ title, beside: _, ...does }) => (
    { title, kind: QUICK_FIX_KIND, diagnostics: diagnostics(document, [problem], table, language, means.state.docs), ...('edit' in does ? does : { command: { title, ...does } }) }
  )))
}

/** Where findings lead to, for each that leads somewhere. */
export async function leadsOf(means: Means, open: OpenDocument, checking: CheckingOf, problems: readonly Problem[], language: Language, abilities: LeadAbilities): Promise<ReadonlyMap<Problem, Lead>> {
  const leading = problems.filter(({ offer }) => offer).slice(0, MOST)
  const view = leading.length > 0 ? checking.view(open.document) : undefined
  const leads = new Map<Problem, Lead>()
  if (!view) return leads
  const known = new Map<string, Promise<Visited | undefined>>()
  const visited = (path: string): Promise<Visited | undefined> => {
    const visiting = known.get(path) ?? visit(means, path)
    known.set(path, visiting)
    return visiting
  }
  for (const problem of leading) {
    const lead = problem.offer && (await LEADS[problem.offer.does]({ means, open, view, language, abilities, visited }, problem.offer.given))
    if (lead) leads.set(problem, lead)
  }
  return leads
}

/** More nobody chooses from. */
const MOST = 20

interface Asked {
  readonly means: Means
  readonly open: OpenDocument
  readonly view: DocumentView
  readonly language: Language
  readonly abilities: LeadAbilities
  /** Another document, looked into once for all that is asked. */
  readonly visited: (path: string) => Promise<Visited | undefined>
}

/** A command of the client, or a change of another document. `beside`: what the lamp offers as well. */
export type Lead = { readonly title: string; readonly beside?: Lead } & ({ readonly command: string; readonly arguments: [Beginning | Comparison] } | { readonly edit: WorkspaceEdit })
type Leading = (asked: Asked, given: Offer['given']) => Promise<Lead | undefined> | Lead | undefined

/** How each offer is done. Nothing where the client cannot, or what is needed is not there. */
const LEADS: Readonly<Record<OfferName, Leading>> = {
  sister: (asked, { language }) => (language === 'fi' || language === 'sv' || language === 'en' ? beginning(asked, OFFERS.sister, language) : undefined),
  followUp: (asked) => beginning(asked, OFFERS.followUp, asked.view.language),
  compare: async (asked, { path, version }) => (version === undefined ? compared(asked, path) : path === undefined ? comparedWithCopy(asked, version) : comparedWithSource(asked, path, version)),
  risk: addedRisk,
}

function beginning({ open: { uri }, view: { kind, notation }, language, abilities }: Asked, title: Texts, wanted: Language): Lead | undefined {
  return abilities.leadsOn ? { title: title[language], command: 'pitkospuut.newFrom', arguments: [{ uri, kind: kind.id, language: wanted, notation }] } : undefined
}

function compared({ means: { state }, open, language, abilities }: Asked, path: string | undefined): Lead | undefined {
  const left = path === undefined ? undefined : state.index.uriOf(path)
  if (left === undefined || !abilities.leadsOn) return undefined
  return comparison(inWords(OFFERS.compare, { name: nameOf(path) }, language), left, open, nameOf(path))
}

async function comparedWithCopy({ means, open, view, language, abilities }: Asked, version: string): Promise<Lead | undefined> {
  const facts = means.state.index.workspace().byPath.get(view.path)
  const copy = abilities.leadsOn && facts ? await copyFile(means, facts, version) : undefined
  return copy ? comparison(inWords(OFFERS.copy, { version }, language), copy.uri, open, version) : undefined
}

/** A comparison with the document that this one builds on, and what has changed in that one since: the base of this one beside it as it is now. */
async function comparedWithSource(asked: Asked, path: string, version: string): Promise<Lead | undefined> {
  const lead = compared(asked, path)
  const { means, language } = asked
  const facts = means.state.index.workspace().byPath.get(path)
  const right = means.state.index.uriOf(path)
  const base = lead && facts ? await copyFile(means, facts, version) : undefined
  if (!lead || !base || right === undefined) return lead
  const name = nameOf(path)
  return { ...lead, beside: { title: inWords(OFFERS.since, { name, version }, language), command: 'pitkospuut.compare', arguments: [{ left: base.uri, right, title: withoutIdentity(`${version} ↔ ${name}`) }] } }
}

const comparison = (title: string, left: string, { uri, document }: OpenDocument, name: string): Lead =>
  ({ title, command: 'pitkospuut.compare', arguments: [{ left, right: uri, title: withoutIdentity(`${name} ↔ ${nameOf(document.path)}`) }] })

const nameOf = (path = ''): string => path.slice(path.lastIndexOf('/') + 1)

/** The last item of the risks of another document, as it is open, else as it is in its file. */
async function addedRisk({ visited: look, language, abilities: { knowsVersions } }: Asked, { path, text }: Offer['given']): Promise<Lead | undefined> {
  const visited = path === undefined || text === undefined || holdsIdentity(text) ? undefined : await look(path)
  const { addedItem } = await import('../core/features/addedItem.ts')
  const edits = visited ? addedItem(visited.view, 'risks', text ?? '') : []
  if (!visited || edits.length === 0) return undefined
  const { uri, version = null, lines } = visited
  return { title: inWords(OFFERS.risk, { name: nameOf(path) }, language), edit: workspaceEdit({ uri, version, lines }, edits, knowsVersions) }
}
