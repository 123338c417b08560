// Contact details with a field left empty between commas, or a comma with nothing behind it.
import type { Place } from '../../node.ts'
import type { Form } from '../../parse/markdown/form.ts'
import type { Piece } from '../../parse/markdown/outline.ts'
import type { PlaceEdit } from '../../problem.ts'
import { shortened } from '../../schemaProblems.ts'
import { walk } from '../../value.ts'
import type { Section } from '../../view.ts'
import type { SectionRule } from '../rule.ts'

export const rule: SectionRule = {
  scope: 'section',
  roles: ['administrator', 'contact'],
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Yhteystiedoissa on tyhjä kenttä kohdan ”{field}” jälkeen. Puuttuuko siitä jotain? Täydennä tieto tai poista ylimääräinen pilkku.',
      sv: 'I kontaktuppgifterna finns ett tomt fält efter ”{field}”. Saknas något där? Fyll i uppgiften eller ta bort det extra kommatecknet.',
      en: 'The contact details have an empty field after “{field}”. Is something missing there? Fill it in, or remove the extra comma.',
    },
  },
  reason: {
    fi: 'Tyhjät pilkkukentät jäävät lomakkeesta, kun tieto poistetaan tai jää kirjaamatta. Lukija ei tiedä, puuttuuko puhelin, osoite vai yksikkö.',
    sv: 'Tomma kommafält blir kvar från blanketten när en uppgift tas bort eller inte fylls i. Läsaren vet inte om det är telefonen, adressen eller enheten som saknas.',
    en: 'Empty fields between commas stay behind when something is removed from a form or never filled in. Readers cannot tell whether a phone, an address or a unit is missing.',
  },
  source: 'Hankekortti, yhdyshenkilön tiedot: ”kehittävä sosiaalityöntekijä, , , PL 7409”',
  asks: 'a property with the role administrator or contact',
  fixes: { main: { title: { fi: 'Poista tyhjät kentät', sv: 'Ta bort de tomma fälten', en: 'Remove the empty fields' }, safe: false } },
  *check(section) {
    for (const { place, last } of stretchesOf(section)) {
      const text = place.block.text.slice(place.start, place.end)
      for (const match of text.matchAll(last ? EMPTY : EMPTY_INSIDE)) {
        const field = shortened(text.slice(0, match.index).split(/[,\n]/u).at(-1) ?? '')
        const found = { block: place.block, start: place.start + match.index, end: place.start + match.index + match[0].length }
        yield { place: found, values: { field }, fixes: [{ edits: () => withoutEmpty(text, place, found, last) }] }
      }
    }
  },
}

/** One comma is left between two fields, none before the first and behind the last. */
function withoutEmpty(text: string, { start: from }: Place, found: Place, last: boolean): readonly PlaceEdit[] {
  const [start, end] = [found.start - from, found.end - from]
  const rest = text.slice(end)
  if (/(?:^|\n)[ \t]*["']?$/u.test(text.slice(0, start))) return [{ place: { ...found, end: found.end + rest.length - rest.replace(/^[^\S\r\n]+/u, '').length }, text: '' }]
  return [{ place: found, text: last && /^\s*["']?\s*$/u.test(rest) ? '' : ',' }]
}

/** Commas with nothing between them, `, , ,`, in one line. */
const EMPTY_INSIDE = /,(?:[^\S\r\n]{0,20},){1,20}/gu
/** The same, or a comma that ends the text; a closing quotation mark of YAML may follow. */
const EMPTY = new RegExp(`${EMPTY_INSIDE.source}|,(?=\\s{0,20}["']?\\s{0,20}$)`, 'gu')

/** A text that is one statement of contact details. After one that is not the `last` of a list a comma is usual. */
interface Stretch {
  readonly place: Place
  readonly last: boolean
}

function stretchesOf({ pieces, node }: Section): readonly Stretch[] {
  if (pieces.length > 0) return pieces.flatMap(paragraphsIn)
  return walk(node).flatMap(({ node: inner }) => (inner.type === 'scalar' && typeof inner.value === 'string' ? [{ place: inner.place, last: true }] : []))
}

function paragraphsIn({ contents }: Piece): readonly Stretch[] {
  return contents.flatMap((content) => {
    if (content.type === 'form') return inForm(content.block, content.form, true)
    return content.items.flatMap(({ block, form }, index) => inForm(block, form, index === content.items.length - 1))
  })
}

function inForm(block: Place['block'], form: Form, last: boolean): readonly Stretch[] {
  if (form.type === 'paragraph') return [{ place: { block, start: form.start, end: form.end }, last }]
  if (form.type === 'list') return form.items.flatMap((item, index) => inForm(block, item, last && index === form.items.length - 1))
  return form.type === 'listItem' || form.type === 'quote' ? form.forms.flatMap((inner) => inForm(block, inner, last)) : []
}
