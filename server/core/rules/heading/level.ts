// Heading levels that are skipped, and main headings: none, or more than one.
import { COMMON } from '../../common.ts'
import { insertMainHeading, shiftHeading } from '../../edit/headings.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { DocumentView } from '../../view.ts'
import { headingPlace, pieceAt, pieceHeads, type PieceHead } from '../../heads.ts'
import { textOf, type Place } from '../../node.ts'
import { shortened } from '../../schemaProblems.ts'
import type { DocumentRule, FindingFix } from '../rule.ts'

export const rule: DocumentRule = {
  scope: 'document',
  severity: ['warning', 'warning'],
  messages: {
    main: {
      fi: 'Otsikkotaso hyppää {before} → {level}. Käytä otsikolle ”{title}” tasoa {wanted} ({marks}).',
      sv: 'Rubriknivån hoppar {before} → {level}. Använd nivå {wanted} ({marks}) för rubriken ”{title}”.',
      en: 'The heading level jumps {before} → {level}. Use level {wanted} ({marks}) for the heading “{title}”.',
    },
    several: {
      fi: '”{title}” on jo toinen pääotsikko. Yksi riittää; käytä tälle tasoa 2 (##).',
      sv: '”{title}” är redan en andra huvudrubrik. En räcker; använd nivå 2 (##) för den här.',
      en: '“{title}” is a further main heading. One is enough; use level 2 (##) for this.',
    },
    none: {
      fi: 'Asiakirjasta puuttuu pääotsikko. Lisää ensimmäiseksi otsikoksi ”# {name}”.',
      sv: 'Dokumentet saknar huvudrubrik. Lägg till ”# {name}” som första rubrik.',
      en: 'The document has no main heading. Add “# {name}” as its first heading.',
    },
  },
  reason: {
    fi: 'Ruudunlukijan käyttäjä liikkuu otsikosta toiseen ja päättelee tasoista, mikä kuuluu minkäkin alle. Myös jäsennys ja julkaisu nojaavat niihin.',
    sv: 'Den som använder skärmläsare går från rubrik till rubrik och ser av nivåerna vad som hör under vad. Även disposition och publicering bygger på dem.',
    en: 'People with a screen reader move from heading to heading, and the levels show them what belongs under what. The outline and publishing rely on them too.',
  },
  source: 'Saavutettavuusvaatimukset (WCAG 1.3.1): otsikoiden tasot vastaavat rakennetta',
  asks: 'headings in Markdown',
  fixes: {
    main: { title: { fi: 'Muuta otsikko tasolle {wanted}', sv: 'Ändra rubriken till nivå {wanted}', en: 'Change the heading to level {wanted}' }, safe: true },
    several: { title: { fi: 'Muuta tasolle 2 alaotsikkoineen', sv: 'Ändra till nivå 2 med underrubriker', en: 'Change to level 2, with its sub-headings' }, safe: false },
    none: { title: { fi: 'Lisää pääotsikko ”# {name}”', sv: 'Lägg till huvudrubriken ”# {name}”', en: 'Add the main heading “# {name}”' }, safe: true },
  },
  *check(document) {
    const headings = pieceHeads(document).filter(({ heading }) => heading)
    const [first] = headings
    if (!first) return
    if (!headings.some(({ level }) => level === 1)) {
      const name = textOf(document.entry(COMMON.title)?.value)
      const fixes: readonly FindingFix[] = name.trim() === '' ? [] : [{ name: 'none', edits: (view) => insertMainHeading(view, name.replace(/\s+/gu, ' ').trim()) }]
      yield { place: placeOf(first), message: 'none', values: { name: name === '' ? '…' : shortened(name) }, fixes }
    }
    let hasMain = false
    for (const [index, piece] of headings.entries()) {
      const { level, title } = piece
      const before = headings[index - 1]?.level ?? level
      if (level === 1 && hasMain) yield { place: placeOf(piece), message: 'several', values: { title: shortened(title) }, fixes: [{ name: 'several', edits: (view) => shifted(view, piece, 2) }] }
      if (level > before + 1) yield { place: placeOf(piece), values: { title: shortened(title), before, level, wanted: before + 1, marks: '#'.repeat(before + 1) }, fixes: [{ edits: (view) => shifted(view, piece, before + 1) }] }
      hasMain ||= level === 1
    }
  },
}

const placeOf = (head: PieceHead): Place => headingPlace(head) ?? { block: { text: '' }, start: 0, end: 0 }

function shifted(view: DocumentView, head: PieceHead, level: number): readonly PlaceEdit[] {
  const piece = pieceAt(view, head)
  return piece ? shiftHeading(view, piece, level) : []
}
