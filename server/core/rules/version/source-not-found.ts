// The document builds on one that is not among the documents of the workspace, and no address tells where it is.
import { textOf } from '../../node.ts'
import { compareVersions, parseVersion } from '../../parse/values/version.ts'
import { shortened } from '../../schemaProblems.ts'
import { buildsOnItself, documentsWith, LINEAGE, partOfSource, sourceEntry } from '../shared/lineage.ts'
import type { DocumentView } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Lähtömallia ”{id}” ei löydy tämän työtilan asiakirjoista. Tarkista tunniste, tai lisää url, jos malli on muualla.',
      sv: 'Ursprungsmodellen ”{id}” finns inte bland arbetsytans dokument. Kontrollera beteckningen, eller lägg till en url om modellen finns någon annanstans.',
      en: 'The original “{id}” is not among the documents of this workspace. Check the id, or add a url if it is elsewhere.',
    },
    version: {
      fi: 'Lähtömallilla ”{id}” ei ole versiota {version} versiohistoriassaan. Mihin versioon tämä perustuu?',
      sv: 'Ursprungsmodellen ”{id}” har ingen version {version} i sin historik. Vilken version bygger det här på?',
      en: 'The original “{id}” has no version {version} in its history. Which version is this based on?',
    },
  },
  reason: {
    fi: 'Mallia voi jatkokehittää missä vain. Kun lähtömalli löytyy, sen uudet versiot ja opit hyödyttävät myös sovitusta.',
    sv: 'Modellen kan vidareutvecklas var som helst. När ursprunget hittas är dess nya versioner och lärdomar till nytta också för anpassningen.',
    en: 'A model may be developed further anywhere. When its original can be found, new versions and lessons help the adaptation too.',
  },
  source: 'Hankekortti: ”mallia on mahdollista jatkokehittää/versioida missä vain”',
  asks: 'the common property derivedFrom',
  concerns: ({ derivedFrom }) => derivedFrom !== undefined,
  check: findingsOf,
}

function findingsOf(view: DocumentView, workspace: Workspace): readonly Finding[] {
  const source = sourceEntry(view)
  const id = source && partOfSource(source, LINEAGE.id)
  if (!source || !id || partOfSource(source, LINEAGE.url) || buildsOnItself(view, id.text, workspace)) return []
  const found = documentsWith(id.text, workspace)
  const base = { pointer: `/${source.key}` }
  if (found?.length === 0) return [{ ...base, place: id.entry.value.place, values: { id: shortened(id.text) } }]
  const version = partOfSource(source, LINEAGE.version)
  if (!found || !version || found.some((facts) => hasVersion(facts, textOf(version.entry.value)))) return []
  return [{ ...base, place: version.entry.value.place, message: 'version', values: { id: shortened(id.text), version: shortened(version.text) } }]
}

/** True for a document with the version in its log, and for one that has no log to look in. */
function hasVersion({ version, versions = [] }: Facts, wanted: string): boolean {
  const parsed = parseVersion(wanted)
  if (!parsed || versions.length === 0) return true
  return [...versions, ...(version === undefined ? [] : [version])].some((one) => {
    const other = parseVersion(one)
    return other !== undefined && compareVersions(other, parsed) === 0
  })
}
