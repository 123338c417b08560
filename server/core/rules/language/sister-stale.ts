// Two language versions of one document that have another version number or other sections.
import { propertyOf } from '../../kinds/kind.ts'
import type { Texts } from '../../problem.ts'
import { labelsAsTexts } from '../../schemaProblems.ts'
import { sistersOf } from '../../sisters.ts'
import type { DocumentView } from '../../view.ts'
import type { Facts } from '../../facts.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['off', 'information'],
  messages: {
    main: {
      fi: 'Kieliversiot eroavat: tästä puuttuu {sections}. Vertaa asiakirjaan {file}.',
      sv: 'Språkversionerna skiljer sig: här saknas {sections}, som finns i dokumentet {file}.',
      en: 'The language versions differ: {sections}, which is in {file}, is missing here.',
    },
    version: {
      fi: 'Kieliversiot eroavat: tämä on versio {version}, mutta {file} on versio {other}.',
      sv: 'Språkversionerna skiljer sig: det här är version {version}, men {file} är version {other}.',
      en: 'The language versions differ: this is version {version}, but {file} is version {other}.',
    },
  },
  reason: {
    fi: 'Lukija luottaa siihen, että molemmilla kielillä sanotaan sama. Vanhentunut kieliversio antaa väärän tiedon huomaamatta.',
    sv: 'Läsaren litar på att samma sak sägs på båda språken. En föråldrad språkversion ger fel uppgifter utan att det märks.',
    en: 'Readers trust that both languages say the same. An outdated language version misinforms without anyone noticing.',
  },
  source: 'Kielilaki 423/2003. Kaksikieliset kunnat ja hyvinvointialueet',
  asks: 'documents whose names differ by .fi and .sv, or ids by -fi and -sv',
  concerns: (facts, workspace) => sistersOf(facts, workspace).length > 0,
  *check(view, workspace) {
    const facts = workspace.byPath.get(view.path)
    for (const sister of facts ? sistersOf(facts, workspace) : []) if (facts) yield* compared(facts, sister, view)
  },
}

function* compared(own: Facts, sister: Facts, view: DocumentView): Iterable<Finding> {
  const file = sister.path.split('/').at(-1) ?? sister.path
  if (own.version !== undefined && sister.version !== undefined && own.version !== sister.version) {
    yield { place: view.start, message: 'version', values: { version: own.version, other: sister.version, file } }
  }
  const missing = sister.sections.filter((key) => !own.sections.includes(key))
  if (missing.length > 0) yield { place: view.start, values: { sections: namesOf(missing, view), file } }
}

/** The names of sections with commas between them. */
function namesOf(keys: readonly string[], { kind }: DocumentView): Texts {
  const names = keys.map((key): Texts => {
    const property = propertyOf(kind.root, key)
    return property ? labelsAsTexts(property.labels, key) : { fi: key, sv: key, en: key }
  })
  return { fi: names.map(({ fi }) => fi).join(', '), sv: names.map(({ sv }) => sv).join(', '), en: names.map(({ en }) => en).join(', ') }
}
