// What is referred to has changed since somebody reviewed it.
import { fingerprintOfGoals } from '../../fingerprint.ts'
import { setValue } from '../../edit/yaml.ts'
import { reviewsIn, type Review } from '../../lineage.ts'
import { compareVersions, parseVersion } from '../../parse/values/version.ts'
import { formatDate } from '../../parse/values/date.ts'
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { Workspace } from '../../workspace.ts'
import type { Finding, WorkspaceRule } from '../rule.ts'
import { documentsWith } from '../shared/lineage.ts'

export const rule: WorkspaceRule = {
  scope: 'workspace',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: '{target} on muuttunut tarkistuksen jälkeen. Pitääkö tämä vielä paikkansa sen kanssa?',
      sv: '{target} har ändrats efter granskningen. Stämmer det här fortfarande med det?',
      en: '{target} has changed since it was reviewed. Does this still agree with it?',
    },
    outdated: {
      fi: 'Asiakirjasta {target} on uudempi versio {newer} kuin tarkistettu {version}. Katso, koskeeko muutos tätä.',
      sv: 'Av {target} finns version {newer}, nyare än den granskade {version}. Se efter om ändringen gäller det här.',
      en: 'There is version {newer} of {target}, newer than the reviewed {version}. See whether the change concerns this.',
    },
    goals: {
      fi: 'Tavoite, johon {target} liittyy, on muuttunut tarkistuksen jälkeen. Sopivatko ne vielä yhteen?',
      sv: 'Målet som {target} hör till har ändrats efter granskningen. Passar de fortfarande ihop?',
      en: 'The goal that {target} belongs to has changed since it was reviewed. Do they still fit together?',
    },
  },
  reason: {
    fi: 'Asiakirjat nojaavat toisiinsa. Kun toinen muuttuu, tarkistusmerkki näyttää, mitkä kohdat kannattaa katsoa uudelleen.',
    sv: 'Dokumenten stöder sig på varandra. När ett ändras visar granskningsmärket vilka ställen som är värda en ny titt.',
    en: 'Documents build on each other. When one changes, the review mark shows which places are worth another look.',
  },
  source: 'Viittausten tarkistusmerkit: mitä katsottiin, ja missä muodossa se silloin oli',
  asks: 'the role references with review marks, or the common property reviews',
  fixes: {
    main: { title: { fi: 'Merkitse tarkistetuksi', sv: 'Märk som granskad', en: 'Mark as reviewed' }, safe: false },
  },
  concerns: ({ reviewed }) => reviewed !== undefined,
  check: (view, workspace) => (workspace.contents ? reviewsIn(view).flatMap((review) => (review.of === '' ? ofGoals(view, review) : ofDocument(review, workspace))) : []),
}

function ofDocument(review: Review, workspace: Workspace): readonly Finding[] {
  const [target] = documentsWith(review.of, workspace) ?? []
  if (!target) return []
  const name = review.item === undefined ? review.of : `${review.of}#${review.item}`
  const version = review.version === undefined ? undefined : parseVersion(review.version)
  const newer = target.version === undefined ? undefined : parseVersion(target.version)
  const isNewer = version !== undefined && newer !== undefined && compareVersions(newer, version) > 0
  const current = workspace.contents?.fingerprintOf(target.path, review.item)
  // without a fingerprint only the version tells
  const hasChanged = review.fingerprint === undefined ? isNewer : typeof current === 'string' && current !== review.fingerprint
  if (!hasChanged) return []
  const values = { target: shortened(name), ...(isNewer ? { newer: shortened(newer.text), version: shortened(version.text) } : {}) }
  return [{ place: review.mark.value.place, values, ...(isNewer ? { message: 'outdated' } : {}), ...(typeof current === 'string' ? { fixes: [{ edits: (view) => reviewedNow(view, review, current, target.version) }] } : {}) }]
}

function ofGoals(view: DocumentView, review: Review): readonly Finding[] {
  const current = review.item === undefined ? undefined : fingerprintOfGoals(view, review.item)
  if (current === undefined || review.fingerprint === undefined || current === review.fingerprint) return []
  return [{ place: review.mark.value.place, message: 'goals', values: { target: shortened(review.item ?? '') }, fixes: [{ edits: (source) => reviewedNow(source, review, current) }] }]
}

/** The mark with the present fingerprint and, where it tells them, today and the present version. */
function reviewedNow(view: DocumentView, { mark, date, versionAt, fingerprint }: Review, current: string, version?: string): readonly PlaceEdit[] {
  if (fingerprint === undefined) return []
  return [...setValue(view, mark, current), ...(date ? setValue(view, date, formatDate(view.today)) : []), ...(versionAt && version !== undefined ? setValue(view, versionAt, version) : [])]
}
