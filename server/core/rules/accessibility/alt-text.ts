// An image without a text that tells what it shows: none at all, the name of a file, or only the credit of the picture.
import { maskedMarkdown } from '../../masked.ts'
import type { Block } from '../../node.ts'
import type { MarkdownBlock } from '../../parse/markdown/form.ts'
import { shortened } from '../../schemaProblems.ts'
import { SIGN } from '../../signs.ts'
import type { DocumentRule, Finding, FindingFix, TextPlace } from '../rule.ts'
import { isPlaceholder } from '../shared/placeholders.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Kuvan vaihtoehtoinen teksti puuttuu. Mitä kuvasta pitää ymmärtää? Jos kuva on vain koriste, merkitse se: {.koriste}.',
      sv: 'Bilden saknar alternativtext. Vad ska man förstå av bilden? En dekorativ bild kan märkas ut: {.dekorativ}.',
      en: 'The image has no alternative text. What should be understood from it? A decorative image can be marked: {.decorative}.',
    },
    file: {
      fi: 'Kuvan vaihtoehtoinen teksti ”{text}” ei kerro, mitä kuvassa on. Kuvaile se lyhyesti.',
      sv: 'Bildens alternativtext ”{text}” berättar inte vad bilden visar. Beskriv den kort.',
      en: 'The alternative text “{text}” does not say what the image shows. Describe it in a few words.',
    },
    credit: {
      fi: '”{text}” on kuvan lähdetieto. Siirrä se kuvatekstiin ja kerro vaihtoehtoisessa tekstissä, mitä kuvassa on.',
      sv: '”{text}” är bildens källa. Flytta den till bildtexten och berätta i alternativtexten vad bilden visar.',
      en: '“{text}” is the credit of the image. Move it to the caption, and say in the alternative text what the image shows.',
    },
  },
  reason: {
    fi: 'Ruudunlukija lukee kuvan sijasta sen vaihtoehtoisen tekstin. Ilman sitä esimerkiksi kuvion sisältö jää kertomatta.',
    sv: 'Skärmläsaren läser upp alternativtexten i stället för bilden. Utan den blir till exempel innehållet i en figur osagt.',
    en: 'A screen reader reads the alternative text in place of the image. Without it, listeners miss what the figure says.',
  },
  source: 'Saavutettavuusvaatimukset (WCAG 1.1.1). Kokeilun kuvaus: ”Kuva: STM kuvapankki”',
  asks: 'images in text',
  fixes: {
    main: { safe: false, title: { fi: 'Lisää paikka kuvaukselle', sv: 'Lägg till en plats för beskrivningen', en: 'Add a place for the description' } },
    decorative: { safe: false, title: { fi: 'Merkitse koristekuvaksi', sv: 'Märk som dekorativ bild', en: 'Mark as a decorative image' } },
  },
  check: (view) => [...view.perBlock(imagesIn, SIGN.exclamation | SIGN.bracket), ...view.perSource(tagsIn, SIGN.lessThan)].flat(),
}

/** For `view.perBlock`. */
function imagesIn(text: string, _where: TextPlace, block: Block): readonly Finding[] | undefined {
  return text.includes('![') ? Array.from(text.matchAll(IMAGE)).flatMap((match) => ofImage(match, block)) : undefined
}

/** For `view.perSource`, since HTML is blanked out. */
function tagsIn(_source: string, { notation }: TextPlace, block: Block): readonly Finding[] | undefined {
  return notation === 'markdown' ? ofHtml(maskedMarkdown(block as MarkdownBlock), block as MarkdownBlock) : undefined
}

function ofImage({ 0: whole, 1: alt = '', index }: RegExpExecArray, block: Block): readonly Finding[] {
  const end = index + whole.length
  if (alt.trim() === '' && DECORATIVE.test(block.text.slice(end, end + LONGEST_ATTRIBUTES))) return []
  const message = matterOf(alt.trim())
  if (message === undefined) return []
  const place = { block, start: index, end: index + Math.max(2, 2 + alt.length + 1) }
  return [{ place, ...(message === 'main' ? {} : { message }), values: { text: shortened(alt.trim()) }, fixes: fixesOf(index, end, alt, block) }]
}

function fixesOf(start: number, end: number, alt: string, block: Block): readonly FindingFix[] {
  const words = { block, start: start + 2, end: start + 2 + alt.length }
  const describe: FindingFix = { edits: ({ language }) => [{ place: words, text: TO_DESCRIBE[language] }] }
  const decorative: FindingFix = { name: 'decorative', edits: ({ language }) => [{ place: words, text: '' }, { place: { block, start: end, end }, text: `{.${CLASS[language]}}` }] }
  return alt.trim() === '' ? [describe, decorative] : [describe]
}

/** What is wrong with an alternative text. */
function matterOf(alt: string): 'main' | 'file' | 'credit' | undefined {
  if (alt === '' || isPlaceholder(alt)) return 'main'
  if (FILE.test(alt) || NO_DESCRIPTION.test(alt)) return 'file'
  const credit = CREDIT.exec(alt.normalize('NFC'))?.[1]
  if (credit === undefined) return undefined
  const words = credit.trim().split(/\s+/u)
  return words.length <= LONGEST_CREDIT && (ARCHIVE.test(credit) || words.every((word) => /^\p{Lu}/u.test(word))) ? 'credit' : undefined
}

/** HTML images that say nothing of a text; an empty one tells that the image is decorative. */
function ofHtml(text: string, block: MarkdownBlock): readonly Finding[] {
  const hidden = block.forms.filter(({ type }) => type === 'html').map(({ start, end }) => ({ start, source: block.text.slice(start, end) }))
  return [{ start: 0, source: text }, ...hidden].flatMap(({ start, source }) => Array.from(source.matchAll(HTML_IMAGE)).filter(([tag]) => !HAS_ALT.test(tag)).map(({ 0: tag, index }): Finding =>
    ({ place: { block, start: start + index, end: start + index + tag.length } })))
}

const IMAGE = /!\[([^[\]\n]{0,1000})\](?:\([^()\n]{0,2000}\)|\[[^[\]\n]{0,200}\])/gu
const HTML_IMAGE = /<img(?=[\s/>])[^<>]{0,2000}>/giu
const HAS_ALT = /\salt\s{0,3}=/iu
const LONGEST_ATTRIBUTES = 100
const DECORATIVE = /^\{[^{}\n]{0,80}(?:koriste|dekor|decor|presentation)/iu
const CLASS = { fi: 'koriste', sv: 'dekorativ', en: 'decorative' } as const
const TO_DESCRIBE = { fi: 'TODO: kuvaile kuva', sv: 'TODO: beskriv bilden', en: 'TODO: describe the image' } as const

const FILE = /^[\p{L}\p{N}_.\-() ]{1,200}\.(?:png|jpe?g|gif|svg|webp|tiff?|bmp|heic|emf|wmf|pdf)$/iu
const NO_DESCRIPTION = /^(?:(?:img|dsc|dscn|image|kuva|kuvio|kuvituskuva|koristekuva|valokuva|kuvakaappaus|screenshot|bild|figur|foto|photo|picture|figure|logo)[\s_-]{0,3}\d{0,12}(?:\s?\(\d{1,3}\))?|\d{6,20}(?:[_-]\d{1,10})?)$/iu
const CREDIT = /^(?:(?:kuva|kuvat|kuvaaja|valokuva|kuvituskuva|kuvitus|kuvan lähde|lähde|foto|fotograf|bild|bildkälla|källa|photo|picture|image|credit|source)\s{0,2}[:©]\s{0,2}|©\s{0,2}|\(c\)\s{0,2})(.{1,120})$/iu
const LONGEST_CREDIT = 4
const ARCHIVE = /kuvapank|kuva-?arkisto|arkist|stock|pixabay|unsplash|papunet|getty|bildbank|bildarkiv|arkiv|archive|gallery/iu
