// What short texts speak of, told by the beginnings of their words: few letters, so that other forms and relatives of a word count as the same.
import { itemsOf, textOf, type Node } from './node.ts'

/** The beginnings of the words that say something; of a compound with a general word (*hankehenkilöstö*) that of the other part. */
export function topicsOf(text: string): ReadonlySet<string> {
  const words = text.normalize('NFC').toLowerCase().match(WORD) ?? []
  return new Set(words.flatMap((word) => {
    const general = GENERAL.exec(word)?.[0]
    const rest = general === undefined ? word : word.slice(general.length)
    return rest.length < SHORTEST || COMMON.has(word) ? [] : [rest.slice(0, LETTERS)]
  }))
}

/** The topics of all items in one text, as facts keep them. Absent where nothing is listed. */
export function topicsIn(node: Node | undefined): string | undefined {
  const topics = [...topicsOf(itemsOf(node).map(textOf).join('\n'))].slice(0, MOST).join(' ')
  return topics === '' ? undefined : topics
}

const LETTERS = 4
const SHORTEST = 4
/** About 300 characters. */
const MOST = 60
const WORD = /\p{L}{4,60}/gu
/** What all projects of the field speak of. */
const GENERAL = /^(?:(?:hankke|projekti|kehittämi|kehittä|yhteisty|lastensuojel|sosiaality|työryhm|asiakka|asiaka)\p{L}{0,7}$|hanke|projekti|kehittämis|yhteistyökumppani|yhteistyö|lastensuojelu|sosiaalityö|työntekijä|työntekijöi|työryhmä|asiakas|projekt(?:et|ets)?|utvecklings?|samarbets?|barnskydds?|arbetsgrupp|klient|development|cooperation|project|client)/u
const COMMON: ReadonlySet<string> = new Set([
  'aikana', 'sekä', 'että', 'myös', 'ovat', 'joka', 'jotka', 'olla', 'haaste', 'liian', 'ettei', 'välillä', 'kanssa', 'eivät', 'heikko', 'puute', 'uhka', 'riski', 'yhteinen', 'yhteiseen', 'yhteisen',
  'inte', 'från', 'eller', 'inom', 'risk', 'brist', 'risken', 'with', 'from', 'that', 'lack', 'there',
])
