// A link whose text does not tell where it leads: "tästä", "läs mer", "click here", a bare address, and "tästä linkistä" where the link was lost.
import { pieceHeads } from '../../heads.ts'
import type { Block, Place } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentView } from '../../view.ts'
import type { FindingFix, TextPlace, DocumentRule } from '../rule.ts'
import { poorLinksIn, type PoorLink } from '../shared/links.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Linkkiteksti ”{text}” ei kerro, mihin linkki vie. Kirjoita siihen kohteen nimi.',
      sv: 'Länktexten ”{text}” berättar inte vart länken leder. Skriv målets namn i den.',
      en: 'The link text “{text}” does not say where the link leads. Use the name of its target.',
    },
    empty: {
      fi: 'Linkillä ei ole tekstiä. Kirjoita siihen kohteen nimi.',
      sv: 'Länken har ingen text. Skriv målets namn i den.',
      en: 'The link has no text. Use the name of its target.',
    },
    address: {
      fi: 'Pelkkä verkko-osoite on linkkinä hankala lukea ja kuunnella. Tee linkki kohteen nimestä: [nimi](osoite).',
      sv: 'En bar webbadress är besvärlig att läsa och lyssna på. Gör målets namn till en länk: [namn](adress).',
      en: 'A bare web address is hard to read and to listen to. Make the name of its target the link: [name](address).',
    },
    phrase: {
      fi: '”{text}” ei kerro, mihin linkki vie, tai linkki on kadonnut. Tee linkki kohteen nimestä: [nimi](osoite).',
      sv: '”{text}” berättar inte vart länken leder, eller så har länken fallit bort. Gör målets namn till en länk: [namn](adress).',
      en: '“{text}” does not say where the link leads, or the link was lost. Make the name of its target the link: [name](address).',
    },
  },
  reason: {
    fi: 'Ruudunlukijan käyttäjä voi kuunnella pelkän linkkiluettelon. ”Tästä” ei kerro siinä mitään, eikä paperille tulostettuna.',
    sv: 'Den som använder skärmläsare kan lyssna på bara en lista över länkarna. ”Här” säger ingenting i den, och inte heller på papper.',
    en: 'People with a screen reader may listen to the list of links alone. “Here” says nothing in it, nor does it on paper.',
  },
  source: 'Saavutettavuusvaatimukset (WCAG 2.4.4). Kokeilun kuvaus: ”tästä linkistä pta prosessikuvaus Porvoo”',
  asks: 'text',
  fixes: {
    main: { safe: false, title: { fi: 'Kirjoita linkkitekstiksi ”{title}”', sv: 'Skriv ”{title}” som länktext', en: 'Write “{title}” as the link text' } },
    address: { safe: false, title: { fi: 'Tee osoitteesta linkki, jonka teksti on ”{site}”', sv: 'Gör adressen till en länk med texten ”{site}”', en: 'Make the address a link with the text “{site}”' } },
  },
  *check(view) {
    for (const { block, links } of view.perBlock(linksOf)) {
      for (const link of links) {
        const { start, end, matter, text } = link
        const fixes = fixesOf(link, block, view)
        yield { place: { block, start, end }, values: { text: shortened(text) }, ...(matter === 'generic' ? {} : { message: matter }), ...(fixes.length === 0 ? {} : { fixes }) }
      }
    }
  },
}

/** For `view.perBlock`. */
function linksOf(text: string, { notation }: TextPlace, block: Block): { readonly block: Block; readonly links: readonly PoorLink[] } | undefined {
  const links = poorLinksIn(text, block.text, notation)
  return links.length === 0 ? undefined : { block, links }
}

function fixesOf({ start, end, matter, target, textStart, textEnd }: PoorLink, block: Block, view: DocumentView): readonly FindingFix[] {
  if (target === undefined) return []
  if (matter === 'address' && textStart === undefined) {
    const site = siteOf(target)
    const place: Place = { block, start, end }
    return site === '' ? [] : [{ name: 'address', values: { site }, edits: () => [{ place, text: `[${site}](${target})` }] }]
  }
  const title = headingOf(target, view)
  if (textStart === undefined || textEnd === undefined || title === undefined) return []
  const place: Place = { block, start: textStart, end: textEnd }
  return [{ values: { title }, edits: () => [{ place, text: title.replace(/[[\]]/gu, '\\$&') }] }]
}

/** `innokyla.fi` of an address. */
const siteOf = (address: string): string => /^https?:\/\/(?:www\.)?([^/?#:]{1,100})/iu.exec(address)?.[1] ?? ''

/** The heading of this document that a link leads to. */
function headingOf(target: string, view: DocumentView): string | undefined {
  return target.startsWith('#') ? pieceHeads(view).find(({ title }) => anchorOf(title) === target.slice(1))?.title : undefined
}

const anchorOf = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{N}\s_-]/gu, '').trim().replace(/\s/gu, '-')
