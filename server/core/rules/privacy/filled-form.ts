// A form that somebody has filled in: only the empty form belongs among development documents.
import { textOf, type Block, type Node, type Place } from '../../node.ts'
import type { ListItemForm } from '../../parse/markdown/form.ts'
import { type Section } from '../../view.ts'
import { mentionsName } from '../shared/givenNames.ts'
import { isPlaceholder } from '../shared/placeholders.ts'
import type { DocumentRule } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['fields'],
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['warning', 'error'],
  messages: {
    main: {
      fi: 'Lomake näyttää täytetyltä: tässä on vastaus. Kehittämisasiakirjoihin tallennetaan vain tyhjä lomake. Poista vastaukset ennen tallennusta versionhallintaan.',
      sv: 'Blanketten ser ifylld ut: här finns ett svar. Bland utvecklingsdokument sparas bara en tom blankett. Ta bort svaren innan den sparas i versionshanteringen.',
      en: 'The form seems to be filled in: this is an answer. Only an empty form is kept among development documents. Remove the answers before it goes into version control.',
    },
  },
  reason: {
    fi: 'Täytetty lomake on asiakasasiakirja, ja sen paikka on asiakastietojärjestelmässä.',
    sv: 'En ifylld blankett är en klienthandling, och dess plats är i klientdatasystemet.',
    en: 'A completed form is a client record, and its place is in the client data system.',
  },
  source: 'Laki sosiaali- ja terveydenhuollon asiakastietojen käsittelystä (703/2023); Kuvaus lapsesta -lomake',
  asks: 'a property with the role fields',
  *check(view) {
    for (const section of view.sectionsWith('fields')) {
      const [answer] = [...answersIn(section.node), ...tickedIn(section)]
      if (answer) {
        yield { place: answer, pointer: `/${section.property.key}` }
        return
      }
    }
  },
}

function answersIn(node: Node): readonly Place[] {
  const fields = node.type === 'seq' ? node.children : node.type === 'list' ? node.items : []
  return fields.flatMap((field) => {
    const entries = field.type === 'map' ? field.entries : field.type === 'item' ? field.fields : []
    const answered = entries.filter(({ label, known, value }) => !known && ANSWER.test(label) && isAnswer(textOf(value))).map(({ value }) => value.place)
    const spelled = [field, ...entries.map(({ value }) => value)].filter((one) => one.type === 'scalar' || one.type === 'item').filter((one) => isSpelledOut(textOf(one))).map(({ place }) => place)
    return [...answered, ...spelled]
  })
}

const ANSWER = /^(?:vastaus|vastaukset|vastattu|svar|answers?|arvo|värde|value)$/iu
/** Something that is written, and no line to write on. */
const isAnswer = (text: string): boolean => /[\p{L}\p{N}]/u.test(text) && !/^[([<]/u.test(text.trim()) && !isPlaceholder(text)

/** `Lapsen nimi: Maija`, `Ikä: 12`. What explains a field has no name in it. */
function isSpelledOut(text: string): boolean {
  const [, label = '', answer = ''] = SPELLED.exec(text.slice(0, LONGEST)) ?? []
  return answer !== '' && (NAME.test(label) ? mentionsName(answer) : NUMBER.test(label) && /^\d/u.test(answer))
}
const LONGEST = 120
const SPELLED = /^([^:\n]{2,50}):[ \u00a0]{1,3}([^:\n]{1,60})$/u
const NAME = /nimi|namn|name/iu
const NUMBER = /^(?:ikä|ålder|age)$|syntymä|född|birth|puhelin|telefon|phone|henkilötunnus|personbeteckning/iu

/** Check boxes of the section that are ticked. */
function tickedIn({ pieces }: Section): readonly Place[] {
  const ofItem = (block: Block, form: ListItemForm): readonly Place[] => [
    ...(form.checked ? [{ block, start: form.start, end: form.start + block.text.slice(form.start, form.contentStart).trimEnd().length }] : []),
    ...form.forms.flatMap((inner) => (inner.type === 'list' ? inner.items.flatMap((item) => ofItem(block, item)) : [])),
  ]
  return pieces.flatMap(({ contents }) => contents.flatMap((content) => (content.type === 'wholeList' ? content.items.flatMap(({ block, form }) => ofItem(block, form)) : [])))
}
