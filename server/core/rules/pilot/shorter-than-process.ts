// A trial that was shorter than the statutory time of the process that it tested.
import type { Block, Node, Place } from '../../node.ts'
import { findDuration, parseDuration, type Duration } from '../../parse/values/duration.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import { plainText } from '../shared/plainText.ts'
import { textsIn } from '../shared/textsIn.ts'
import type { DocumentRule, TextPlace } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['trialPeriod'],
  severity: ['off', 'hint'],
  messages: {
    main: {
      fi: 'Kokeilujakso (”{trial}”) on lyhyempi kuin prosessin määräaika (”{process}”). Ehtikö yksikään prosessi loppuun? Kerro, mitä jaksosta voi päätellä.',
      sv: 'Försöksperioden (”{trial}”) är kortare än processens tidsfrist (”{process}”). Hann någon process bli färdig? Berätta vad perioden visar.',
      en: 'The trial (“{trial}”) is shorter than the time limit of the process (“{process}”). Did any process reach its end? Say what can be concluded from the trial.',
    },
  },
  reason: {
    fi: 'Jos prosessi kestää pidempään kuin kokeilu, kokeilussa näkyvät vain sen ensimmäiset vaiheet.',
    sv: 'Om processen tar längre än försöket syns bara dess första skeden i försöket.',
    en: 'When a process takes longer than the trial, the trial shows only its first stages.',
  },
  source: 'Kokeilun kuvaus: 1,5 kk:n jakso, ”kolmen kuukauden lakisääteinen määräaika”',
  asks: 'a property with the role trialPeriod, and a statutory time in the text',
  *check(view) {
    if (!view.kind.root.properties.some(({ roles }) => roles.includes('trialPeriod'))) return
    const [limit] = view.perBlock(limitIn)
    const trial = limit && trialOf(view)
    if (limit && trial && trial.days < limit.days) yield { place: limit.place, values: { trial: shortened(trial.text), process: shortened(limit.text) } }
  },
}

interface Length {
  readonly text: string
  readonly days: number
}

const DAYS: Readonly<Record<Duration['unit'], number>> = { day: 1, week: 7, month: 30.4, year: 365 }
const lengthOf = ({ text, amount, unit }: Duration): Length => ({ text, days: amount * DAYS[unit] })

/** The duration that is given, else the shortest that the text on the trial names. */
function trialOf(view: DocumentView): Length | undefined {
  const given = view.sectionsWith('trialPeriod').flatMap(({ node }) => givenIn(node))
  const told = view.sectionsWith('trial').flatMap(({ node }) => textsIn(node).flatMap((text) => findDuration(text).map(({ value }) => lengthOf(value))))
  return given[0] ?? told.toSorted((a, b) => a.days - b.days)[0]
}

function givenIn(node: Node): readonly Length[] {
  if (node.type !== 'scalar' || typeof node.value !== 'object' || node.value === null) return []
  const { duration } = node.value
  const parsed = typeof duration === 'string' ? parseDuration(duration) : undefined
  return parsed ? [lengthOf(parsed)] : []
}

/** A duration next to words that make it a time limit set by law. */
function limitIn(text: string, _where: TextPlace, block: Block): (Length & { readonly place: Place }) | undefined {
  if (!isLaw(text)) return undefined
  const before = (start: number): string => text.slice(Math.max(0, start - NEAR), start).replace(/^.*[.!?]\s/su, '')
  const behind = (end: number): string => text.slice(end, end + NEAR).split(/[.!?]\s/u)[0] ?? ''
  const found = findDuration(text).find(({ start, end }) => isLaw(before(start)) || isLaw(behind(end)))
  return found && { ...lengthOf(found.value), place: { block, start: found.start, end: found.end } }
}

const NEAR = 40
const isLaw = (text: string): boolean => LAW.test(plainText(text))
const LAW = /lakisäätei|määräai|määräaja|lagstadga|tidsfrist|statutory|time limit|deadline/iu
