// The structure of development in four levels, of which one is not described.
import { appendBehind } from '../../edit/list.ts'
import { insertBehind } from '../../edit/section.ts'
import { textOf, type Group } from '../../node.ts'
import type { PlaceEdit, Texts } from '../../problem.ts'
import { capitalised } from '../../render/names.ts'
import type { DocumentView, Section } from '../../view.ts'
import type { SectionRule } from '../rule.ts'
import { textsIn } from '../shared/textsIn.ts'

export const rule: SectionRule = {
  scope: 'section',
  severity: ['hint', 'information'],
  roles: ['measures'],
  messages: {
    main: {
      fi: 'Kehittämisrakenteesta ei löydy tasoa: {level}. Miten sillä tasolla kehitetään?',
      sv: 'I utvecklingsstrukturen saknas nivån: {level}. Hur utvecklar man där?',
      en: 'The structure of development does not describe this level: {level}. How is it developed there?',
    },
  },
  reason: {
    fi: 'Neliportaisessa rakenteessa työ kehittyy yksilön, tiimin, kehittäjäyhteisön ja seudun tasolla yhtä aikaa. Puuttuva taso jää helposti irralleen.',
    sv: 'I strukturen med fyra nivåer utvecklas arbetet samtidigt hos individen, teamet, utvecklargemenskapen och regionen. En nivå som saknas hamnar lätt utanför.',
    en: 'In the four-level structure, the individual, the team, the developer community and the region develop the work together. A missing level is easily left behind.',
  },
  source: 'Hankekortti: kehittämisen neliportainen rakenne; prosessin SWOT: asiakastyöntekijätaso, työyhteisötaso, kehittäjäyhteisö ja pääkaupunkiseutu',
  asks: 'a part under the role measures whose title names a structure of several levels',
  fixes: { main: { title: { fi: 'Lisää kohta tasosta: {level}', sv: 'Lägg till en punkt om nivån: {level}', en: 'Add an item about the level: {level}' }, safe: false } },
  *check(section) {
    const { node } = section
    for (const group of node.type === 'list' ? node.groups : []) {
      const title = textOf(group.title).normalize('NFC').replace(/\s+/gu, ' ')
      if (!group.title || !STRUCTURE.test(title)) continue
      const text = textOfGroup(group)
      const missing = LEVELS.filter(({ words }) => !words.test(text))
      // with fewer it is another structure
      if (missing.length > LEVELS.length - LEAST) continue
      for (const { name } of missing) yield { place: group.title.place, values: { level: name }, fixes: [{ edits: (view) => insertLevel(view, section, group, name) }] }
    }
  },
}

/** An item with the name of the level, to be filled in. */
function insertLevel(view: DocumentView, { pieces }: Section, group: Group, name: Texts): readonly PlaceEdit[] {
  const words = `${capitalised(name[view.language])}: …`
  // put in before, and still to be filled in
  if (group.items.some((item) => textOf(item) === words)) return []
  const lists = pieces.flatMap(({ contents }) => contents.filter((content) => content.type === 'wholeList'))
  const own = lists.find(({ items }) => items.some(({ form }) => group.items.some((item) => item.form === form)))
  if (own) return appendBehind(view, own.items, words)
  const told = group.items.length === 0 ? pieces.find(({ heading }) => heading !== undefined && heading.block === group.title?.place.block) : undefined
  return told ? insertBehind(view, [told], `- ${words}`) : []
}

/** All that is said; an item that waits for its words says nothing yet. */
const textOfGroup = ({ items, text }: Group): string => [...items.filter((item) => !WAITING.test(textOf(item))).flatMap(textsIn), ...text.flatMap(({ node }) => textsIn(node))].join('\n').normalize('NFC').replace(/\s+/gu, ' ')

const LEAST = 2
const WAITING = /:\s?(?:…|\.{3})\s*$/u
const STRUCTURE = /neliporta|nelitaso|neljä(?:n)? taso|fyra nivåer|i fyra steg|four levels|four-level/iu
const LEVELS: readonly { readonly name: Texts; readonly words: RegExp }[] = [
  { name: { fi: 'yksilö', sv: 'individen', en: 'the individual' }, words: /ammattilai|yksilö|jokainen|asiakastyönteki|omaa työtä|individ|varje anställd|var och en|professional|each worker/iu },
  { name: { fi: 'tiimi', sv: 'teamet', en: 'the team' }, words: /tiimi|työyhteisö|työryhm|team|arbetsgrupp|arbetsgemenskap/iu },
  { name: { fi: 'kehittäjäyhteisö', sv: 'utvecklargemenskapen', en: 'the developer community' }, words: /kehittäjäyhteisö|utvecklargemenskap|developer communit/iu },
  { name: { fi: 'seutu', sv: 'regionen', en: 'the region' }, words: /seutu|seudu|seudul|teematyöpaj|kaikki kehittäjä|kunnat yhdessä|maakun|hyvinvointialue|region|välfärdsområde|alla kommuner|all municipalit|wellbeing/iu },
]
