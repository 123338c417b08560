// The document that this one builds on has a newer version by now.
import { compareVersions, parseVersion, type Version } from '../../parse/values/version.ts'
import { shortened } from '../../schemaProblems.ts'
import { buildsOnItself, documentsWith, LINEAGE, partOfSource, sourceEntry } from '../shared/lineage.ts'
import type { DocumentView } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Lähtömallista on uudempi versio {newer}; tämä perustuu versioon {version}. Olisiko uudessa jotain tähänkin?',
      sv: 'Ursprungsmodellen har en nyare version {newer}; det här bygger på version {version}. Finns det något nytt att ta med hit?',
      en: 'The original has a newer version {newer}; this builds on version {version}. Is there something in it for this one too?',
    },
  },
  reason: {
    fi: 'Lähtömallia kehitetään edelleen. Uudessa versiossa voi olla oppeja ja korjauksia, joista on hyötyä myös sovituksessa.',
    sv: 'Ursprungsmodellen utvecklas vidare. Den nya versionen kan innehålla lärdomar och rättelser som är till nytta också i anpassningen.',
    en: 'The original keeps developing. Its new version may hold lessons and corrections that help the adaptation too.',
  },
  source: 'Versionumerot: suuret muutokset ja tehtävien muutokset (1.0, 1.1) koskevat myös sovituksia, sanamuodot (1.0.1) eivät',
  asks: 'the common property derivedFrom',
  offers: 'compare',
  concerns: ({ derivedFrom }) => derivedFrom?.version !== undefined,
  check: findingsOf,
}

function findingsOf(view: DocumentView, workspace: Workspace): readonly Finding[] {
  const source = sourceEntry(view)
  const [id, given] = [LINEAGE.id, LINEAGE.version].map((key) => source && partOfSource(source, key))
  const version = given && parseVersion(given.text)
  if (!source || !id || !version || buildsOnItself(view, id.text, workspace)) return []
  const newer = (documentsWith(id.text, workspace) ?? []).flatMap((facts) => newestIn(facts).map((one) => ({ version: one, path: facts.path }))).filter((other) => compareVersions(inShort(other.version), inShort(version)) > 0).toSorted((a, b) => compareVersions(a.version, b.version)).at(-1)
  return newer ? [{ place: given.entry.value.place, pointer: `/${source.key}`, values: { newer: shortened(newer.version.text), version: shortened(given.text) }, offer: { path: newer.path, version: given.text } }] : []
}

const newestIn = ({ version, versions = [] }: Facts): readonly Version[] =>
  [...versions, ...(version === undefined ? [] : [version])].flatMap((text) => parseVersion(text) ?? []).toSorted(compareVersions).slice(-1)

/** Major and minor number: a third one stands for wording only. */
const inShort = ({ text, parts }: Version): Version => ({ text, parts: parts.slice(0, 2) })
