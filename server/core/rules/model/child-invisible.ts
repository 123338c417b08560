// A model in which no child is seen: not among the actors, the tasks, the principles, the purpose or the participants.
import { textOfPieces } from '../../kinds/bindText.ts'
import type { Memo } from '../../memo.ts'
import { textOf } from '../../node.ts'
import type { DocumentView, ExtraSection, Section } from '../../view.ts'
import { columnBefore } from '../shared/matrixEdits.ts'
import { knowsMatrix, listedNames, matrixOf } from '../shared/matrices.ts'
import { textsIn } from '../shared/textsIn.ts'
import type { DocumentRule, Finding } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  suits: knowsMatrix,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Lapsi ei näy mallin tehtävissä. Mitä lapsi tekee eri vaiheissa, ja kuka kuulee häntä? Perheen sarakkeen voi jakaa: lapsi ja vanhempi.',
      sv: 'Barnet syns inte i modellens uppgifter. Vad gör barnet i de olika skedena, och vem lyssnar på barnet? Familjens kolumn kan delas: barn och förälder.',
      en: 'The child does not appear in the tasks of the model. What does the child do in each phase, and who hears them? The column of the family can be split: child and parent.',
    },
  },
  reason: {
    fi: 'Arviossa mallin heikkoudeksi nähtiin, ettei se nosta lasta erityisesti: onko se liian tasapuolinen? Perhe puhuu helposti vanhemman suulla.',
    sv: 'I utvärderingen sågs det som en svaghet att modellen inte särskilt lyfter fram barnet: behandlar den alla för lika? Familjen talar lätt med förälderns röst.',
    en: 'The evaluation saw it as a weakness that the model does not bring out the child: does it treat everyone too much alike? A family easily speaks with the voice of the parent.',
  },
  source: 'Mallin arviointi (SWOT), heikkoudet: ”Ei nosta lasta erityisesti, onko liian tasapuolinen?”',
  asks: 'a matrix; actors, principles, other sections and participants are read too',
  fixes: {
    main: { title: { fi: 'Lisää lapselle oma sarake', sv: 'Lägg till en egen kolumn för barnet', en: 'Add a column for the child' }, safe: false },
  },
  success: {
    fi: 'Lapsi näkyy mallissa.',
    sv: 'Barnet syns i modellen.',
    en: 'The child appears in the model.',
  },
  applies: (view) => matrixOf(view) !== undefined,
  *check(view): Iterable<Finding> {
    const matrix = matrixOf(view)
    if (!matrix || matrix.actors.length + matrix.node.text.length === 0 || isSeen(view)) return
    const family = matrix.actors.find(({ voices }) => voices.has(CLIENT))?.name
    yield { place: matrix.section.heading, pointer: `/${matrix.section.property.key}`, fixes: family === undefined ? [] : [{ edits: (now) => columnBefore(now, CHILD_WORD[now.language], family) }] }
  },
}

const CLIENT = 'client'
const CHILD_WORD = { fi: 'lapsi', sv: 'barn', en: 'child' } as const

/** What was learned or will be done tells nothing of the tasks; neither do those who wrote it. */
const NOT_READ: ReadonlySet<string> = new Set(['reflection', 'versions', 'evaluation', 'references', 'contact', 'authors', 'embedding', 'project'])

function isSeen(view: DocumentView): boolean {
  const names = [...(matrixOf(view)?.actors ?? []).map(({ name }) => name), ...listedNames(view, 'columns').map(({ node }) => textOf(node))]
  if (names.some((name) => CHILD.test(lower(name)))) return true
  return view.perSection(speaks).includes(true) || view.perExtra(speaksExtra).includes(true)
}

/** Sections of the body, and of the rest the participants. */
const isRead = ({ property: { roles, body } }: Section): boolean => (body !== 'frontmatter' || roles.includes('participants')) && !roles.some((role) => NOT_READ.has(role))

const SPEAKS = {}
/** For `view.perSection`. */
const speaks = (section: Section, remember: Memo): boolean => isRead(section) && remember(section.node, SPEAKS, () => textsIn(section.node).some((text) => CHILD.test(lower(text))))

/** For `view.perExtra`. */
function speaksExtra({ title, pieces, written }: ExtraSection, remember: Memo): boolean {
  return CHILD.test(lower(`${title}\n${written?.text ?? ''}`)) || pieces.some((piece) => remember(piece, SPEAKS, () => CHILD.test(lower(`${piece.title}\n${textOfPieces([piece])}`))))
}

const lower = (text: string): string => text.normalize('NFC').toLowerCase()

/** A child or a young person, and not the services that carry the name. */
const CHILD = new RegExp(
  '(?<!\\p{L})(?:laps(?:i(?!perh)|e)|last(?:a|en)(?!\\p{L})|nuor(?:i(?!so)|e|ten|ta)|oppila(?!itok|skunt|sh)'
  + '|barn(?!skydd|omsorg|dag|rådgiv|atill)|elev(?!hälso|vård|råd|kår)|unga(?!\\p{L})|ungdom(?!s(?:väs|gård|arbet|tjänst))'
  + '|child(?!care|\\s(?:protection|welfare|health))|children(?!.s\\sservices)|young\\s(?:person|people)|youth(?!\\s(?:service|work))|teenager|pupil|student(?!\\s(?:welfare|care|services)))', 'u')
