// What findings offer when their matter lies in another document: commands of the client, and changes of that other document.
import { CodeActionKind, type CodeAction, type CodeActionParams, type WorkspaceEdit } from 'vscode-languageserver'
import { locator } from '../core/document.ts'
import { diagnostics } from '../core/features/diagnostics.ts'
import { holdsIdentity, withoutIdentity } from '../core/identity.ts'
import { inWords, type Language, type Offer, type OfferName, type Texts } from '../core/problem.ts'
import { offsetAt } from '../core/text.ts'
import { OFFERS } from '../core/texts/offers.ts'
import type { DocumentView } from '../core/view.ts'
import type { Beginning, Comparison } from '../protocol/offers.ts'
import { languageOfActions, type Checked } from './actionContext.ts'
import { copyFile } from './contents.ts'
import type { OpenDocument } from './openDocuments.ts'
import type { Means } from './session.ts'
import { visit } from './visiting.ts'
import { workspaceEdit } from './workspaceEdit.ts'

/** What a client can do with what is offered. */
interface Abilities {
  readonly leadsOn: boolean
  readonly knowsVersions: boolean
}

/** For each finding at a place that leads on, what leads there. */
export async function offerActions(means: Means, open: OpenDocument, checked: Checked, range: CodeActionParams['range'], abilities: Abilities): Promise<CodeAction[]> {
  const { document, lines: table } = open
  const at = locator(document)
  const span = { start: offsetAt(table, range.start), end: offsetAt(table, range.end) }
  const touching = checked.problems.filter(({ offer, from, to }) => offer && at(from).start <= span.end && at(to).end >= span.start).slice(0, MOST)
  const view = touching.length > 0 ? checked.view(document) : undefined
  if (!view) return []
  const language = languageOfActions(means, open, checked)
  const actions = await Promise.all(touching.map(async (problem): Promise<readonly CodeAction[]> => {
    const made = problem.offer && (await LEADS[problem.offer.does]({ means, open, view, language, abilities }, problem.offer.given))
    if (!made) return []
    const { title, ...does } = made
    return [{ title, kind: CodeActionKind.QuickFix, diagnostics: diagnostics(document, [problem], table, language, means.state.docs), ...('edit' in does ? does : { command: { title, ...does } }) }]
  }))
  return actions.flat()
}

/** More at one place nobody chooses from. */
const MOST = 20

interface Asked {
  readonly means: Means
  readonly open: OpenDocument
  readonly view: DocumentView
  readonly language: Language
  readonly abilities: Abilities
}

type Made = { readonly title: string } & ({ readonly command: string; readonly arguments: [Beginning | Comparison] } | { readonly edit: WorkspaceEdit })
type Lead = (asked: Asked, given: Offer['given']) => Promise<Made | undefined> | Made | undefined

/** How each offer is done. Nothing where the client cannot, or what is needed is not there. */
const LEADS: Readonly<Record<OfferName, Lead>> = {
  sister: (asked, { language }) => (language === 'fi' || language === 'sv' || language === 'en' ? beginning(asked, OFFERS.sister, language) : undefined),
  followUp: (asked) => beginning(asked, OFFERS.followUp, asked.view.language),
  compare: async (asked, { path, version }) => (version === undefined ? compared(asked, path) : comparedWithCopy(asked, version)),
  risk: addedRisk,
}

function beginning({ open: { uri }, view: { kind, notation }, language, abilities }: Asked, title: Texts, wanted: Language): Made | undefined {
  return abilities.leadsOn ? { title: title[language], command: 'pitkospuut.newFrom', arguments: [{ uri, kind: kind.id, language: wanted, notation }] } : undefined
}

function compared({ means: { state }, open, language, abilities }: Asked, path: string | undefined): Made | undefined {
  const left = path === undefined ? undefined : state.index.uriOf(path)
  if (left === undefined || !abilities.leadsOn) return undefined
  return comparison(inWords(OFFERS.compare, { name: nameOf(path) }, language), left, open, nameOf(path))
}

async function comparedWithCopy({ means, open, view, language, abilities }: Asked, version: string): Promise<Made | undefined> {
  const facts = means.state.index.workspace().byPath.get(view.path)
  const copy = abilities.leadsOn && facts ? await copyFile(means, facts, version) : undefined
  return copy ? comparison(inWords(OFFERS.copy, { version }, language), copy.uri, open, version) : undefined
}

const comparison = (title: string, left: string, { uri, document }: OpenDocument, name: string): Made =>
  ({ title, command: 'pitkospuut.compare', arguments: [{ left, right: uri, title: withoutIdentity(`${name} ↔ ${nameOf(document.path)}`) }] })

const nameOf = (path = ''): string => path.slice(path.lastIndexOf('/') + 1)

/** The last item of the risks of another document, as it is open, else as it is in its file. */
async function addedRisk({ means, language, abilities: { knowsVersions } }: Asked, { path, text }: Offer['given']): Promise<Made | undefined> {
  const visited = path === undefined || text === undefined || holdsIdentity(text) ? undefined : await visit(means, path)
  const { addedItem } = await import('../core/features/addedItem.ts')
  const edits = visited ? addedItem(visited.view, 'risks', text ?? '') : []
  if (!visited || edits.length === 0) return undefined
  const { uri, version = null, lines } = visited
  return { title: inWords(OFFERS.risk, { name: nameOf(path) }, language), edit: workspaceEdit({ uri, version, lines }, edits, knowsVersions) }
}
