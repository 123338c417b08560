// A reference, or a link, that leads nowhere: an identifier that no document has, an item, a file or a heading that is not there.
import { nearestOf, folding } from '../../kinds/labels.ts'
import { anchorOf, anchorPrint, anchorsIn, decoded, hasAnchor, linksIn, type Link } from '../../links.ts'
import { textOf, type Place } from '../../node.ts'
import { referencesIn, type Reference } from '../../references.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import { linkedFiles, type Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Viitettä ”{id}” ei löydy: millään työtilan asiakirjalla ei ole tätä tunnistetta. Tarkista tunniste, tai lisää asiakirja, johon viitataan.',
      sv: 'Hänvisningen ”{id}” leder ingenstans: inget dokument i arbetsytan har den beteckningen. Kontrollera den, eller lägg till dokumentet.',
      en: 'The reference “{id}” leads nowhere: no document of the workspace has this identifier. Check it, or add the document it names.',
    },
    near: {
      fi: 'Viitettä ”{id}” ei löydy. Tarkoititko ”{near}”?',
      sv: 'Hänvisningen ”{id}” leder ingenstans. Menade du ”{near}”?',
      en: 'The reference “{id}” leads nowhere. Did you mean “{near}”?',
    },
    item: {
      fi: 'Asiakirjassa ”{id}” ei ole kohtaa, jonka tunniste on ”{item}”. Onko kohta poistettu, tai onko sillä nyt toinen tunniste?',
      sv: 'Dokumentet ”{id}” har ingen punkt med beteckningen ”{item}”. Har punkten tagits bort eller fått en annan beteckning?',
      en: 'The document “{id}” has no item with the identifier “{item}”. Was the item removed, or does it have another identifier now?',
    },
    file: {
      fi: 'Linkki ei vie mihinkään: tiedostoa ”{path}” ei ole. Korjaa linkki, tai lisää tiedosto.',
      sv: 'Länken leder ingenstans: filen ”{path}” finns inte. Rätta länken, eller lägg till filen.',
      en: 'The link leads nowhere: there is no file “{path}”. Correct the link, or add the file.',
    },
    heading: {
      fi: 'Linkki ei vie oikeaan kohtaan: otsikkoa ”{heading}” ei ole siinä asiakirjassa, johon se vie. Onko otsikko muuttunut?',
      sv: 'Länken leder inte rätt: rubriken ”{heading}” finns inte i dokumentet som den leder till. Har rubriken ändrats?',
      en: 'The link does not lead to its place: the document has no heading “{heading}”. Has the heading changed?',
    },
  },
  reason: {
    fi: 'Viittaukset sitovat kortin, nelikentän, mallin ja suunnitelman toisiinsa. Kun viittaus ei löydä kohdettaan, lukija jää ilman jatkoa eikä kukaan huomaa, jos kohde on poistettu tai nimetty uudelleen.',
    sv: 'Hänvisningarna binder samman kort, SWOT, modell och plan. När en hänvisning inte hittar sitt mål får läsaren inte veta mer, och ingen märker om målet har tagits bort eller fått ett nytt namn.',
    en: 'References tie the card, the SWOT, the model and the plan together. When one does not find its target, readers are left without it, and nobody notices that the target was removed or renamed.',
  },
  source: 'Kentän kehittämissuunnitelmat ja hankekortti: viitatut liitteet, esitykset ja analyysit jäivät löytymättä',
  asks: 'references of any kind (valueType reference), and links in Markdown; silent while other documents are not known',
  fixes: { main: { title: { fi: 'Vaihda viitteeksi ”{near}”', sv: 'Byt till ”{near}”', en: 'Change it to “{near}”' }, safe: false } },
  concerns: (facts, workspace) =>
    facts.lost === true || facts.lists !== undefined || facts.reviewed !== undefined || linkedFiles(facts).some((path) => workspace.missing?.has(path)) || (facts.links ?? []).some((link) => leadsPast(link, workspace)) ||
    (workspace.isWhole === true && facts.references.some((id) => !isKnown(id, workspace))),
  check: (view, workspace) => [...lostReferences(view, workspace), ...lostItems(view, workspace), ...lostLinks(view, workspace)],
}

const isKnown = (id: string, { byId, byFormerId }: Workspace): boolean => byId.has(id) || byFormerId.has(id)

function lostReferences(view: DocumentView, workspace: Workspace): readonly Finding[] {
  if (!workspace.isWhole) return []
  const lost = referencesIn(view).filter(({ id }) => !isKnown(id, workspace))
  if (lost.length === 0) return []
  // the same for all documents of the workspace, as long as it stays the same
  const known = view.kind.known(workspace.byId, FOLDED, () => [...workspace.byId.keys()].slice(0, MOST_COMPARED).map(folding))
  return lost.map((reference) => findingFor(reference, nearestOf(reference.id, known)))
}

/** Items that a document was said to have and has not: only where one document has the id, and what it holds is known. */
function lostItems(view: DocumentView, { contents, byId, byFormerId }: Workspace): readonly Finding[] {
  if (!contents) return []
  return referencesIn(view).flatMap(({ id, item, pointer }): readonly Finding[] => {
    const [target, ...others] = item ? (byId.get(id) ?? byFormerId.get(id) ?? []) : []
    if (!item || !target || others.length > 0 || contents.fingerprintOf(target.path, textOf(item).trim()) !== null || isHeading(textOf(item), target)) return []
    return [{ place: item.place, pointer, message: 'item', values: { id: shortened(id), item: shortened(textOf(item).trim()) }, severity: ['information', 'warning'] }]
  })
}

const FOLDED = {}

/** Among more documents than these no near identifier is looked for. */
const MOST_COMPARED = 5000

function findingFor({ id, node, pointer }: Reference, near: string | undefined): Finding {
  const base = { place: node.place, pointer }
  if (near === undefined) return { ...base, values: { id: shortened(id) } }
  const values = { id: shortened(id), near: shortened(near) }
  return { ...base, message: 'near', values, fixes: [{ edits: () => [{ place: withoutQuotes(node.place), text: near }] }] }
}

/** The identifier itself: quotes around it stay. */
function withoutQuotes(place: Place): Place {
  const { block, start, end } = place
  return /^(["']).*\1$/su.test(block.text.slice(start, end)) ? { block, start: start + 1, end: end - 1 } : place
}

function lostLinks(view: DocumentView, workspace: Workspace): readonly Finding[] {
  const links = linksIn(view)
  const own = links.some(({ path, anchor }) => path === undefined && anchor !== undefined) ? anchorsIn(view) : new Set<string>()
  return links.flatMap((link): readonly Finding[] => {
    const { path, anchor, place, target } = link
    if (path !== undefined && workspace.missing?.has(path)) return [{ place, message: 'file', values: { path: shortened(path) } }]
    if (anchor === undefined || (path === undefined ? hasAnchor(own, anchor) || isMarked(view, anchor) : !isHeadingLost(link, workspace.byPath.get(path)))) return []
    return [{ place, message: 'heading', values: { heading: shortened(decoded(target.slice(target.indexOf('#') + 1))) } }]
  })
}

function isHeadingLost({ anchor = '' }: Link, facts: Facts | undefined): boolean {
  if (facts?.anchors === undefined) return false
  const prints = facts.anchors.split(' ')
  return ![anchor, anchor.replace(/\d{1,2}$/u, '')].some((one) => prints.includes(anchorPrint(one)))
}

/** True for the mark of a heading, `## Vaiheet {#V}`. */
const isHeading = (mark: string, { anchors }: Facts): boolean => anchors !== undefined && anchors.split(' ').includes(anchorPrint(anchorOf(mark.trim())))

/** For facts alone: a link to a heading of a document whose headings are known, and it is none of them. */
function leadsPast(link: string, { byPath }: Workspace): boolean {
  const [path = '', print] = link.split('#')
  const anchors = print === undefined ? undefined : byPath.get(path)?.anchors
  return anchors !== undefined && print !== undefined && !anchors.split(' ').includes(print)
}

/** True for a place that is marked by hand: `<a id="…">`, `{#…}`. */
function isMarked({ outline }: DocumentView, anchor: string): boolean {
  const marks = (outline?.pieces ?? []).flatMap(({ blocks }) => blocks).flatMap(({ text }) => [...text.matchAll(MARK)].map((match) => match[1] ?? match[2] ?? ''))
  return marks.some((mark) => anchorOf(mark) === anchor)
}
const MARK = /(?:\bid|\bname)=["']([^"'\r\n]{1,100})["']|\{#([\p{L}\p{N}_-]{1,80})/gu
