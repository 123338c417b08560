// A change that is claimed to have grown or lessened, without a figure or a source.
import { eachOf } from '../../eachOf.ts'
import { itemsOf, textOf, type ItemNode, type Node, type ScalarNode } from '../../node.ts'
import { composed } from '../../parse/values/found.ts'
import { shortened } from '../../schemaProblems.ts'
import { plainText } from '../shared/plainText.ts'
import type { Finding, SectionRule } from '../rule.ts'

export const rule: SectionRule = {
  scope: 'section',
  roles: ['outputs', 'outcomes', 'evaluation', 'experiences'],
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: '”{claim}”: mistä muutos näkyy? Kerro luku, vertailukohta tai lähde, esimerkiksi kysely tai tilasto.',
      sv: '”{claim}”: hur syns förändringen? Nämn ett tal, något att jämföra med eller en källa, till exempel en enkät eller statistik.',
      en: '“{claim}”: what shows the change? Give a figure, something to compare with or a source, such as a survey or statistics.',
    },
  },
  reason: {
    fi: 'Lukija uskoo muutokseen, kun näkee, mihin se perustuu. Pelkkä ”on lisääntynyt” jää tekijän vaikutelmaksi, eikä sitä voi verrata.',
    sv: 'Läsaren tror på en förändring när grunden syns. Bara ”har ökat” förblir upphovspersonens intryck och kan inte jämföras.',
    en: 'Readers believe in a change when they see what it rests on. “Has increased” alone is an impression and cannot be compared.',
  },
  source: 'Hankekortti: ”yhteistyöneuvotteluiden määrä on lisääntynyt (Vantaa)” ilman lukua',
  asks: 'sections with the roles outputs, outcomes, evaluation or experiences',
  check: ({ node, property }, remember) => {
    const found: Finding[] = []
    lookAt(node, found)
    return found.concat(eachOf(itemsOf(node), inItem, property, remember).flat())
  },
}

/** Each text is judged by itself: an item with what is nested in it answers for the item. */
function inItem(item: ItemNode): readonly Finding[] {
  const found: Finding[] = []
  lookAtItem(item, '', found)
  return found
}

/** All texts but those of its own items. */
function lookAt(node: Node, found: Finding[]): void {
  if (node.type === 'list') {
    for (const text of [node.text, ...node.groups.map((group) => group.text)]) for (const prose of text) judge(prose.node, found, () => textOf(prose.node))
  } else if (node.type === 'map') {
    for (const { value } of node.entries) {
      lookAt(value, found)
      for (const item of itemsOf(value)) lookAtItem(item, '', found)
    }
  } else if (node.type === 'scalar' && typeof node.value === 'string') judge(node, found, () => textOf(node))
}

function lookAtItem(item: ItemNode, above: string, found: Finding[]): void {
  judge(item.text, found, () => above + [item, ...item.children].map(textOf).join('\n'))
  for (const child of item.children) lookAtItem(child, `${above}${textOf(item)}\n`, found)
}

/** `around`: where a figure or a source may stand. */
function judge(node: ScalarNode, found: Finding[], around: () => string): void {
  const text = textOf(node)
  if (!QUICK.test(text) || GROUNDS().test(plainText(around()))) return
  const { block, start, end } = node.place
  const { text: source, at } = composed(block.text.slice(start, end))
  const match = CLAIM().exec(source)
  if (match && !ASKED.test(source.slice(0, match.index))) found.push({ place: { block, start: start + at(match.index), end: start + at(match.index + match[0].length) }, values: { claim: shortened(text) } })
}

/** Wherever one of these stands, in letters of either form. */
const QUICK = /lis(?:ä|a\u0308){2}nty|v(?:ä|a\u0308)henty|vahvistun|kasvan|(?:ö|o\u0308)kat|minskat|st(?:ä|a\u0308)rkts|increased|decreased|strengthened|grown/iu
/** The words of a text that claim. Places of texts of several blocks are those of the first. */
const CLAIM = (): RegExp => /(?<!\p{L})(?:(?:on|ovat|oli|olivat)\s(?:\p{L}{1,20}\s){0,2}(?:lisäänty|vähenty|vahvistun|kasvan)(?:nyt|neet|yt|eet|ut)|(?:har|hade)\s(?:\p{L}{1,20}\s){0,2}(?:ökat|minskat|stärkts)|(?:has|have|had)\s(?:\p{L}{1,20}\s){0,2}(?:increased|decreased|strengthened|grown))(?!\p{L})/iu
/** What is only asked or looked into claims nothing yet. */
const ASKED = /(?<!\p{L})(?:miten|kuinka|onko|ovatko|hur|huruvida|how|whether)(?!\p{L})[^.!?]{0,120}$/iu
/** A figure, a word for one, or what the claim rests on. */
const GROUNDS = (): RegExp => /\d|kaksinkertai|kolminkertai|puolittu|(?<!\p{L})(?:kaksi|kolme|neljä|viisi|kuusi|kymmen)|kysely|haastat|tilasto|seurann|mittau|mittar|palaut|lomak|(?<!\p{L})mukaan(?!\p{L})|raportoi|fördubbl|halver|enkät|statistik|intervju|uppfölj|mätning|respons|enligt|doubled|halved|survey|statistic|interview|feedback|according|measured|questionnaire/iu
