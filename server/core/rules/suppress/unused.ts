// An off switch that hides nothing.
import { lineEnd, lineStart, nextLineStart, replaceSpan } from '../../edit/lines.ts'
import type { PlaceEdit } from '../../problem.ts'
import type { JudgedCode, JudgedSwitch } from '../../suppress/offSwitch.ts'
import type { Source } from '../../source.ts'
import type { SuppressionRule } from '../rule.ts'

export const rule: SuppressionRule = {
  scope: 'suppression',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Ohitusta ”{code}” ei enää tarvita: siitä ei ole tässä huomautettavaa. Kun se poistetaan, uudet havainnot tulevat taas näkyviin.',
      sv: 'Undantaget ”{code}” behövs inte längre: här finns inget att anmärka på. När det tas bort syns nya anmärkningar igen.',
      en: 'The exception “{code}” is no longer needed: there is nothing to report here. If you remove it, new findings will be shown again.',
    },
  },
  reason: {
    fi: 'Ohitus on päätös yhdestä kohdasta. Kun kohta on korjattu, vanha ohitus peittää seuraavan havainnon, jota kukaan ei ole harkinnut.',
    sv: 'Ett undantag är ett beslut om ett ställe. När stället är rättat döljer det gamla undantaget nästa anmärkning, som ingen har övervägt.',
    en: 'An exception is a decision about one place. Once that is fixed, the old exception hides the next finding, which nobody has considered.',
  },
  source: 'Pitkospuut: ohitukset perusteluineen',
  asks: 'an off switch in a comment or in the property ignore',
  fixes: { main: { title: { fi: 'Poista ohitus', sv: 'Ta bort undantaget', en: 'Remove the exception' }, safe: false } },
  *check(switches) {
    for (const one of switches) {
      const unused = one.codes.filter(({ state }) => state === 'unused')
      for (const code of unused) yield { place: code.place, values: { code: code.code }, fixes: [{ edits: (source) => removal(source, one, code, unused.length === one.codes.length) }] }
    }
  },
}

/** Takes away the comment when nothing of it is left, with its line where it stands alone there; else the one code. */
function removal(source: Source, { directive, place, codes }: JudgedSwitch, code: JudgedCode, whole: boolean): readonly PlaceEdit[] {
  if (directive === undefined) return []
  if (!whole) return withoutCode(source, code, codes)
  const { start, end } = source.spanOf(place)
  const line = { start: lineStart(source, start), end: nextLineStart(source, end) }
  const isAlone = source.text.slice(line.start, start).trim() === '' && source.text.slice(end, lineEnd(source, end)).trim() === ''
  return [replaceSpan(source, isAlone ? line : { start, end }, '')]
}

/** A code with the comma and the space before it; the first with those behind it. */
function withoutCode(source: Source, code: JudgedCode, codes: readonly JudgedCode[]): readonly PlaceEdit[] {
  const index = codes.indexOf(code)
  const [before, own, next] = [codes[index - 1], code, codes[index + 1]].map((one) => one && source.spanOf(one.place))
  if (!own) return []
  const span = before ? { start: before.end, end: own.end } : { start: own.start, end: next?.start ?? own.end }
  return [replaceSpan(source, span, '')]
}
