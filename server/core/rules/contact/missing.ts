// The section that tells whom to ask is absent, empty, or holds only the breadcrumb of a web page.
import { textOf, type Place } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import { type DocumentView, type Section } from '../../view.ts'
import { askedFor } from '../shared/asked.ts'
import { isPrompt } from '../shared/placeholders.ts'
import { askingFixes, INSERT_PROMPT, INSERT_SECTION, missingSections } from '../shared/sections.ts'
import { isBlank } from '../shared/textsIn.ts'
import type { DocumentRule } from '../rule.ts'

const ROLE_IS_ENOUGH = {
  fi: 'Rooli ja yksikkö riittävät, esimerkiksi ”johtava sosiaalityöntekijä, lastensuojelun avopalvelut”.',
  sv: 'Roll och enhet räcker, till exempel ”ledande socialarbetare, barnskyddets öppenvård”.',
  en: 'A role and a unit are enough, for example “leading social worker, open-care child protection”.',
}

export const rule: DocumentRule = {
  scope: 'document',
  roles: ['contact'],
  perPart: true,
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: `Keneltä saa lisätietoja? ${ROLE_IS_ENOUGH.fi}`,
      sv: `Vem ger mer information? ${ROLE_IS_ENOUGH.sv}`,
      en: `Who can give more information? ${ROLE_IS_ENOUGH.en}`,
    },
    breadcrumb: {
      fi: `Tässä on vain verkkosivun murupolku ”{text}”. Keneltä saa lisätietoja? ${ROLE_IS_ENOUGH.fi}`,
      sv: `Här finns bara webbsidans sökväg ”{text}”. Vem ger mer information? ${ROLE_IS_ENOUGH.sv}`,
      en: `There is only the breadcrumb of a web page here, “{text}”. Who can give more information? ${ROLE_IS_ENOUGH.en}`,
    },
  },
  reason: {
    fi: 'Hyvä käytäntö leviää, kun siitä voi kysyä tekijöiltä. Ilman yhteystietoa se jää yhden työryhmän tietoon.',
    sv: 'En god praxis sprids när man kan fråga dem som skapade den. Utan kontaktuppgift stannar den hos ett enda team.',
    en: 'Development is carried on by those who can ask the makers. Without a contact a good practice never leaves its first team.',
  },
  source: 'Kentän kehittämissuunnitelmat ja posterit: osasta puuttui Lisätietoja, yhdessä niissä oli vain ”> Lastensuojelu > Kehrä II > Malminkartano”',
  asks: 'a section with the role contact that is not optional; another property with that role answers as well',
  replaces: ['section/missing', 'section/recommended', 'section/empty'],
  fixes: { main: INSERT_SECTION, prompt: INSERT_PROMPT },
  *check(view) {
    const given = view.sectionsWith('contact').filter(tells)
    for (const property of askedFor(view, 'contact').filter(({ body }) => body === 'section')) {
      const own = view.sectionsWith('contact').filter((section) => section.property === property)
      const pointer = `/${property.key}`
      const [crumbs] = given.filter((section) => section.property === property)
      if (!crumbs) {
        if (given.length === 0) yield { place: own[0]?.heading ?? placeOfMissing(view, pointer), pointer, fixes: askingFixes(property, own.at(-1)) }
      } else if (given.every((section) => section.property !== property || isBreadcrumb(textOf(section.node)))) {
        yield { place: textPlace(crumbs), message: 'breadcrumb', values: { text: shortened(textOf(crumbs.node)) }, pointer }
      }
    }
  },
}

/** More than a heading and a prompt. */
const tells = ({ node, property }: Section): boolean => !isBlank(node) && !isPrompt(textOf(node), property.prompts)

const placeOfMissing = (view: DocumentView, pointer: string): Place =>
  [...missingSections(view, 'required'), ...missingSections(view, 'recommended')].find((missing) => missing.pointer === pointer)?.place ?? view.start

const LONGEST = 300
const STEP = /\\?[>»›→]/u
const ESCAPED_STEPS = /\\?[>»›→]/gu

/** Steps of a path and nothing else: `> Lastensuojelu > Kehrä II`. A quotation has its mark in front only. */
function isBreadcrumb(text: string): boolean {
  if (text.trim() === '' || text.length > LONGEST || /@|\d{5}|:/u.test(text)) return false
  return text.split(/\r\n|\r|\n/u).filter((line) => line.trim() !== '').every((line) => {
    const steps = line.replace(ESCAPED_STEPS, '>').split('>').map((step) => step.trim())
    const [first = '', ...rest] = steps
    return STEP.test(line) && rest.length >= (first === '' ? 2 : 1) && rest.every((step) => step !== '' && step.length <= 60 && !/[.!?]$/u.test(step))
  })
}

/** The first line of the section's text. */
function textPlace({ node, heading }: Section): Place {
  const { block, start, end } = node.place
  if (end <= start) return heading
  const line = block.text.slice(start, end).search(/[\r\n]/u)
  return { block, start, end: line < 0 ? end : start + line }
}
