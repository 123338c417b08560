// What a PDF or a web page leaves in text that was copied from it: page numbers, torn words, spaces without end.
import type { Block } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentRule, Finding, TextPlace } from '../rule.ts'
import { MAY_BE_RESIDUE, residuesIn, type Residue } from '../shared/residues.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'hint'],
  messages: {
    main: {
      fi: 'Tekstissä on ylimääräisiä välilyöntejä, jotka ovat voineet jäädä kopioinnista.',
      sv: 'I texten finns extra mellanslag, som kan vara kvar efter kopiering.',
      en: 'The text has extra spaces, perhaps left over from copying.',
    },
    page: {
      fi: '”{text}” näyttää sivunumerolta, joka on kopioitunut tekstiin. Poistetaanko?',
      sv: '”{text}” ser ut som ett sidnummer som har följt med vid kopiering. Ska det bort?',
      en: '“{text}” looks like a page number that came along with copied text. Should it be removed?',
    },
    torn: {
      fi: 'Sana on katkennut rivin lopussa: ”{text}”. Liitetäänkö yhteen?',
      sv: 'Ordet är avstavat vid radslutet: ”{text}”. Ska det fogas ihop?',
      en: 'The word is split at the end of a line: “{text}”. Should it be joined?',
    },
    label: {
      fi: '”{text}” on verkkosivun tai katseluohjelman teksti, ei asiakirjan. Poistetaanko?',
      sv: '”{text}” är text från en webbsida eller ett visningsprogram, inte dokumentets. Ska den bort?',
      en: '“{text}” comes from a web page or a viewer, not from the document. Should it be removed?',
    },
    soft: {
      fi: 'Sanassa on näkymätön tavuviiva, joka estää haun: ”{text}”.',
      sv: 'Ordet har ett osynligt bindestreck som hindrar sökning: ”{text}”.',
      en: 'The word has an invisible hyphen that gets in the way of searching: “{text}”.',
    },
    joined: {
      fi: 'Sanan kirjaimia on liitetty yhteen painomerkiksi, jota haku ei löydä: ”{text}”.',
      sv: 'Bokstäver i ordet är sammanfogade till ett trycktecken som sökningen inte hittar: ”{text}”.',
      en: 'Letters of the word are joined into one printed sign, which searching does not find: “{text}”.',
    },
  },
  reason: {
    fi: 'Kopioinnin jäänteet katkaisevat lauseen, sotkevat luettelot ja luvut, ja ruudunlukija lukee ne ääneen.',
    sv: 'Rester efter kopiering bryter meningar, stör listor och tal, och skärmläsaren läser upp dem.',
    en: 'What is left over from copying breaks sentences, lists and figures, and a screen reader reads it aloud.',
  },
  source: 'Hankekortti PDF:stä: ”8 34 rakentumisessa”, ”… kouluttamalla. 36”; kehittämissuunnitelmat: rivien lopuissa sitovia välilyöntejä',
  asks: 'text in Markdown',
  fixes: {
    main: { safe: true, title: { fi: 'Poista ylimääräiset välilyönnit', sv: 'Ta bort de extra mellanslagen', en: 'Remove the extra spaces' } },
    remove: { safe: false, title: { fi: 'Poista ”{text}”', sv: 'Ta bort ”{text}”', en: 'Remove “{text}”' } },
    join: { safe: false, title: { fi: 'Liitä yhteen: {joined}', sv: 'Foga ihop: {joined}', en: 'Join: {joined}' } },
    soft: { safe: true, title: { fi: 'Poista näkymätön tavuviiva', sv: 'Ta bort det osynliga bindestrecket', en: 'Remove the invisible hyphen' } },
    letters: { safe: true, title: { fi: 'Kirjoita kirjaimin: {joined}', sv: 'Skriv med bokstäver: {joined}', en: 'Write in letters: {joined}' } },
  },
  check: (view) => view.perBlock(inBlock, 0, MAY_BE_RESIDUE).flat(),
}

/** For `view.perBlock`. The spaces of a block are one finding. */
function inBlock(text: string, { notation }: TextPlace, block: Block): readonly Finding[] | undefined {
  if (notation === 'yaml') return undefined
  const residues = residuesIn(text, block.text)
  if (residues.length === 0) return undefined
  const spaces = residues.filter(({ matter }) => matter === 'spaces')
  const [first] = spaces
  const others = residues.filter(({ matter }) => matter !== 'spaces').map((one) => findingOf(one, block))
  if (!first) return others
  const replaced = spaces.map(({ start, end, right }) => ({ place: { block, start, end }, text: right }))
  return [{ place: { block, start: first.start, end: first.end }, fixes: [{ edits: () => replaced }] }, ...others]
}

const FIXES = { page: 'remove', label: 'remove', torn: 'join', soft: 'soft', joined: 'letters' } as const

function findingOf({ matter, start, end, right }: Residue, block: Block): Finding {
  const place = { block, start, end }
  const text = shortened(block.text.slice(start, end).replaceAll('\u00ad', ''))
  if (matter === 'spaces') return { place }
  return { place, message: matter, values: { text }, fixes: [{ name: FIXES[matter], values: { text, joined: right }, edits: () => [{ place, text: right }] }] }
}
