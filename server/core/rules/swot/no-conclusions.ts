// An analysis from which nothing follows.
import { insertSection, insertUnderHeading, promptComments } from '../../edit/section.ts'
import { commentAbove } from '../../edit/yaml.ts'
import { fold, spellings } from '../../kinds/labels.ts'
import type { PlaceEdit } from '../../problem.ts'
import { labelFor } from '../../render/names.ts'
import type { DocumentView, ExtraSection } from '../../view.ts'
import { countedQuadrants, quadrantsOf } from '../shared/quadrants.ts'
import { isPlaceholder, isPrompt } from '../shared/placeholders.ts'
import { textsIn } from '../shared/textsIn.ts'
import { withRole, type Property } from '../../kinds/kind.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['quadrant'],
  severity: ['off', 'information'],
  messages: {
    main: {
      fi: 'Nelikentästä ei ole vielä johtopäätöksiä. {prompt}',
      sv: 'Fyrfältaren har inga slutsatser ännu. {prompt}',
      en: 'The analysis has no conclusions yet. {prompt}',
    },
  },
  reason: {
    fi: 'Luettelo muuttuu kehittämiseksi, kun siitä seuraa jotain: millä vahvuudella tartutaan mahdollisuuteen, miten uhka torjutaan, kuka tekee ja milloin.',
    sv: 'Listan blir utveckling när något följer av den: med vilken styrka möjligheten grips, hur hotet avvärjs, vem som gör det och när.',
    en: 'A list becomes development when something follows from it: which strength seizes the opportunity, how the threat is met, who acts and when.',
  },
  source: 'SWOT-menetelmä: luettelosta toimenpiteisiin (TOWS). Kentän kolmessa analyysissa johtopäätöksiä ei ollut',
  asks: 'a property with the role conclusions in a kind with quadrants',
  replaces: ['section/missing', 'section/recommended', 'section/empty', 'schema/required'],
  fixes: { main: { title: { fi: 'Lisää johtopäätösten runko kysymyksinä', sv: 'Lägg till slutsatsernas stomme som frågor', en: 'Add a frame for the conclusions as questions' }, safe: false } },
  success: {
    fi: 'Nelikentästä on vedetty johtopäätökset.',
    sv: 'Slutsatser har dragits av fyrfältaren.',
    en: 'Conclusions have been drawn from the analysis.',
  },
  check: findingsOf,
  applies: (view) => countedQuadrants(view).length > 0 && conclusions(view).some((property) => isTold(view, property)),
}

const conclusions = ({ kind: { root, known } }: DocumentView): readonly Property[] =>
  known(root, CONCLUSIONS, () => withRole(root, 'conclusions'))
const CONCLUSIONS = {}

function findingsOf(view: DocumentView): readonly Finding[] {
  return conclusions(view).filter((property) => !isTold(view, property)).map((property) => {
    const [written] = view.sectionsWith('conclusions')
    return { place: written?.heading ?? view.start, pointer: `/${property.key}`, values: { prompt: property.prompts ?? '' }, fixes: [{ edits: (now) => withFrame(now, property) }] }
  })
}

function withFrame(view: DocumentView, property: Property): readonly PlaceEdit[] {
  const prompt = [property.prompts?.[view.language] ?? '', ...pairsOf(view)].filter((line) => line !== '').join('\n')
  const [written] = view.sectionsWith('conclusions')
  if (!written) return insertSection(view, property, prompt)
  const [own] = written.pieces
  if (written.source !== 'body') return commentAbove(view, written.heading, prompt)
  return own && own.contents.length === 0 ? insertUnderHeading(view, own, promptComments(prompt)) : []
}

/** Each quadrant of the present beside each of what is ahead: `Vahvuudet + Uhat: …`. */
function pairsOf({ kind, language }: DocumentView): readonly string[] {
  const [first] = quadrantsOf(kind)
  const own = quadrantsOf(kind).filter(({ axis }) => axis === first?.axis)
  const others = quadrantsOf(kind).filter(({ axis }) => axis !== first?.axis)
  return own.flatMap((one) => others.map((other) => `${labelFor(one, language)} + ${labelFor(other, language)}: …`))
}

/** Conclusions in their own section, or under a heading of the writer's that speaks of them. */
function isTold(view: DocumentView, property: Property): boolean {
  const own = view.sectionsWith('conclusions').some(({ node }) => textsIn(node).some((text) => !isPlaceholder(text) && !isPrompt(text, property.prompts)))
  return own || view.perExtra(titleOfTold).some((title) => title !== undefined && isAbout(title, property, view))
}

/** For `view.perExtra`: the title of a section that says something. */
const titleOfTold = ({ title, pieces }: ExtraSection): string | undefined => (pieces.some(({ contents }) => contents.length > 0) ? title : undefined)

const LABELS = {}

function isAbout(title: string, property: Property, { kind }: DocumentView): boolean {
  const folded = fold(title)
  return /(?:^|\s)tows(?:\s|$)/u.test(folded) || kind.known(property, LABELS, () => spellings(property.labels).map(fold)).some((label) => folded.startsWith(label))
}
