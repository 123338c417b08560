// The checklist of an open document, and what its acts change.
import type { Range } from 'vscode-languageserver'
import { mendAll } from '../core/edit/mend.ts'
import { allIn, type Language } from '../core/problem.ts'
import { rangeOf, type Span } from '../core/text.ts'
import { CHECKLIST } from '../core/texts/checklist.ts'
import type { ActParams, ActResult, Checklist, ChecklistFinding, LeadResult } from '../protocol/checklist.ts'
import { leadsOf, type LeadAbilities } from './offers.ts'
import type { Means } from './session.ts'
import { spokenIn } from './visiting.ts'
import { uiLanguage } from './wording.ts'
import { clientEdits, positionAfter } from './workspaceEdit.ts'

export interface Checklisting {
  readonly checklist: (uri: string) => Promise<Checklist | null>
  readonly act: (params: ActParams) => Promise<ActResult>
  readonly lead: (uri: string, act: { readonly id: string; readonly title: string }) => Promise<LeadResult>
}

export function checklisting(means: Means): Checklisting {
  const { state, turns } = means
  return {
    checklist: async (uri) => {
      // what somebody is writing goes first
      await turns.next()
      const [{ checklist }, { questionFor }] = await Promise.all([import('../core/features/checklist/index.ts'), import('../core/features/details/details.ts')])
      const { open, checking } = spokenIn(means, uri) ?? {}
      if (!open || !checking) return null
      const { document, version, lines: table } = open
      const { language } = checking
      const view = checking.view(document)
      const found = checking.found()
      const leads = await leadsOf(means, open, checking, found.problems, language, LEADS)
      const made = checklist({ document, view, ...found, questionFor: (finding) => view && questionFor(view, finding, language), leadOf: (problem) => leads.get(problem)?.title }, language)
      const placed = <T extends { readonly span: Span }>({ span, ...one }: T): Omit<T, 'span'> & { readonly range: Range } => ({ ...one, range: rangeOf(table, span) })
      return {
        ...made, version, isOfKind: view !== undefined, words: wordsIn(language),
        parts: made.parts.map((part) => ({ ...placed(part), findings: part.findings.map((finding): ChecklistFinding => placed(finding)) })),
        others: made.others.map((finding): ChecklistFinding => placed(finding)),
      }
    },
    act: async ({ textDocument: { uri, version }, act }) => {
      const { editsOfAct } = await import('../core/features/checklist/index.ts')
      const { open, checking } = spokenIn(means, uri) ?? {}
      if (!open || !checking) return { refused: CHECKLIST.changed[uiLanguage(state)] }
      if (open.version !== version) return null
      const { document, lines: table } = open
      const { language } = checking
      const edits = act ? editsOfAct({ document, view: checking.view(document), problems: checking.found().problems }, act.id, act.title, language) : mendAll(document, checking, () => true).edits
      if (!edits || edits.length === 0) return { refused: (!act ? CHECKLIST.nothingToMend : edits ? CHECKLIST.byHand : CHECKLIST.changed)[language] }
      return { edits: clientEdits(table, edits), at: positionAfter(document.text, edits) }
    },
    lead: async (uri, { id, title }) => {
      const { findingOfRow } = await import('../core/features/checklist/index.ts')
      const { open, checking } = spokenIn(means, uri) ?? {}
      const problem = open && checking && findingOfRow(open.document, checking.found().problems, id)
      if (!open || !checking || !problem) return null
      const lead = (await leadsOf(means, open, checking, [problem], checking.language, LEADS)).get(problem)
      return lead?.title === title ? lead : null
    },
  }
}

/** Who asks for a checklist has all commands. */
const LEADS: LeadAbilities = { leadsOn: true, knowsVersions: true }

function wordsIn(language: Language): Checklist['words'] {
  const { title, parts, questions, ofWhole, successes, readOnly, notReady, choose, noneLeft } = CHECKLIST
  return allIn({ title, parts, questions, ofWhole, successes, readOnly, notReady, choose, noneLeft }, language)
}
