// The title in the frontmatter and the main heading of the text consist of other words.
import { COMMON } from '../../common.ts'
import { replaceSpan } from '../../edit/lines.ts'
import { setValue } from '../../edit/yaml.ts'
import { attributesAtEnd } from '../../kinds/attributes.ts'
import { textOf } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { Span } from '../../text.ts'
import type { DocumentRule } from '../rule.ts'
import { wordsOf } from '../../names.ts'

/** What stands in a heading and is not read: attributes and the targets of links. */
const UNREAD = /\]\([^()\s]{0,300}\)|\{[^{}]{0,300}\}/gu

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Otsaketiedoissa otsikko on ”{title}”, tekstin pääotsikossa ”{heading}”. Kumpi on asiakirjan nimi? Käytä samaa molemmissa.',
      sv: 'I dokumentets huvud är rubriken ”{title}”, i textens huvudrubrik ”{heading}”. Vilken är dokumentets namn? Använd samma i båda.',
      en: 'The title in the header is “{title}”, the main heading of the text “{heading}”. Which is the document’s name? Use the same in both.',
    },
  },
  reason: {
    fi: 'Otsaketietojen otsikko näkyy luetteloissa ja julkaisuissa, pääotsikko tekstissä. Lukija tunnistaa asiakirjan, kun ne ovat samat.',
    sv: 'Rubriken i dokumentets huvud syns i förteckningar och publikationer, huvudrubriken i texten. Läsaren känner igen dokumentet när de är lika.',
    en: 'The title is shown in lists and publications, the main heading in the text. A reader recognises the document when they are the same.',
  },
  source: 'Hankekortti: otsikossa ”Kehrä 2: Hankekortti”, tekstissä ”Kehrä II”',
  asks: 'the common property title, in Markdown',
  fixes: {
    main: { title: { fi: 'Vaihda pääotsikoksi ”{title}”', sv: 'Byt huvudrubriken till ”{title}”', en: 'Change the main heading to “{title}”' }, safe: false },
    fromHeading: { title: { fi: 'Vaihda otsaketietojen otsikoksi ”{heading}”', sv: 'Byt rubriken i dokumentets huvud till ”{heading}”', en: 'Change the title in the header to “{heading}”' }, safe: false },
  },
  *check(view) {
    const title = view.entry(COMMON.title)
    if (!title?.body) return
    const given = textOf(title.value)
    const heading = textOf(title.body.value)
    if (given === heading) return
    const [a, b] = [given, heading].map((text) => new Set(wordsOf(text.replace(UNREAD, ' '))))
    if (!a || !b || a.size === 0 || b.size === 0 || (a.size === b.size && [...a].every((word) => b.has(word)))) return
    const { keyPlace } = title.body
    yield {
      place: keyPlace, pointer: `/${COMMON.title}`, values: { title: shortened(given), heading: shortened(heading) },
      fixes: [
        { edits: ({ text, spanOf }) => [replaceSpan({ text }, withoutAttributes(text, spanOf(keyPlace)), given.replace(/\s+/gu, ' ').trim())] },
        { name: 'fromHeading', edits: (source) => setValue(source, title, plainHeading(heading)) },
      ],
    }
  },
}

/** The words of a heading, its attributes (`{#id}`) left as they are. */
function withoutAttributes(text: string, { start, end }: Span): Span {
  return { start, end: start + (attributesAtEnd(text.slice(start, end))?.start ?? end - start) }
}

/** A heading as a title: without attributes, links as their texts. */
const plainHeading = (heading: string): string => heading.slice(0, attributesAtEnd(heading)?.start).replace(/\[([^[\]]{1,300})\]\([^()\s]{0,300}\)/gu, '$1').trim()
