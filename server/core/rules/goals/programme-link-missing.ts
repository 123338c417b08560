// The goals do not say which programme they come from.
import type { Level } from '../../kinds/kind.ts'
import { composedLetters } from '../../letters.ts'
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import { sectionOf, type DocumentView, type Section } from '../../view.ts'
import type { DocumentRule } from '../rule.ts'
import { stemsOf, type Stems } from '../../stems.ts'
import { isBlank, textsIn } from '../shared/textsIn.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['programme'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Tavoitteista ei näy yhteys ohjelmaan. Mistä ohjelman ({programme}) tavoitteista ne on johdettu?',
      sv: 'Av målen framgår inte kopplingen till programmet. Vilka av programmets ({programme}) mål bygger de på?',
      en: 'The goals do not show their link to the programme. Which goals of the programme ({programme}) do they come from?',
    },
    unnamed: {
      fi: 'Tavoitteista ei näy yhteys ohjelmaan. Minkä ohjelman tavoitteista ne on johdettu?',
      sv: 'Av målen framgår inte kopplingen till ett program. Vilket programs mål bygger de på?',
      en: 'The goals do not show their link to a programme. Which programme’s goals do they come from?',
    },
  },
  reason: {
    fi: 'Lomake kysyy tavoitteiden yhteyttä ohjelman tavoitteisiin. Rahoittaja kokoaa niiden perusteella, mitä koko ohjelmassa saatiin aikaan.',
    sv: 'Blanketten frågar efter målens koppling till programmets mål. Finansiären sammanställer med hjälp av dem vad hela programmet uppnådde.',
    en: 'The form asks how the goals relate to those of the programme. From them the funder gathers what the whole programme achieved.',
  },
  source: 'Hankekortti: ”Osahankkeen tavoitteet ja yhteys … kehittämisohjelman tavoitteisiin”; ”johdettu Kaste- ja Lapsen ääni kehittämisohjelmien tavoitteista”',
  asks: 'a kind with the roles programme (required) and goals',
  success: {
    fi: 'Tavoitteiden yhteys ohjelmaan on kerrottu.',
    sv: 'Målens koppling till programmet är beskriven.',
    en: 'The goals show their link to the programme.',
  },
  applies: (view) => goalsOf(view) !== undefined,
  *check(view) {
    const goals = goalsOf(view)
    if (!goals) return
    const programme = programmeOf(view)
    const { text, tellsProgramme } = view.remember(goals.node, READ, () => readIn(goals))
    if (tellsProgramme || namesIt(stemsOf(programme.replace(GENERAL(), '')), view.remember(goals.node, STEMS, () => stemsOf(text)))) return
    yield { place: goals.heading, ...(programme === '' ? { message: 'unnamed' } : { values: { programme: shortened(programme) } }) }
  },
}

function readIn({ node, rest = '' }: Section): { readonly text: string; readonly tellsProgramme: boolean } {
  const text = composedLetters([...textsIn(node), rest].join('\n'))
  return { text, tellsProgramme: PROGRAMME.test(text) }
}

/** The goals, when there are some and the kind cannot do without a programme. */
function goalsOf(view: DocumentView): Section | undefined {
  const goals = isPartOfProgramme(view) ? sectionOf(view, 'goals') : undefined
  return goals && !isBlank(goals.node) ? goals : undefined
}

const isPartOfProgramme = ({ kind }: DocumentView): boolean => kind.known(kind.root, PROGRAMME_REQUIRED, needsProgramme)
const needsProgramme = ({ properties }: Level): boolean => properties.some(({ roles, need }) => roles.includes('programme') && need.inUse === 'required')

const programmeOf = (view: DocumentView): string => textOf(sectionOf(view, 'programme')?.node).trim()

/** Two words are of one name when the stem of one begins that of the other. */
const namesIt = (programme: Stems, goals: Stems): boolean =>
  [...programme].some((stem) => [...goals].some((other) => stem.startsWith(other) || other.startsWith(stem)))

const READ = {}
const STEMS = {}
const PROGRAMME_REQUIRED = {}
const PROGRAMME = /ohjelma|ohjelmi|program(?:me?t?|mål)?(?!\p{Ll})|programmets/iu
/** Words of a programme's name that goals may have by themselves. */
const GENERAL = (): RegExp => /\p{L}{0,30}(?:ohjelma|program|programme)\p{L}{0,6}|kehittämi\p{L}{1,6}|laps\p{L}{1,4}|lasten|perhe\p{L}{0,8}|barn\p{L}{0,6}|famil\p{L}{0,6}|child\p{L}{0,4}/giu
