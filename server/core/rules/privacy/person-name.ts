// The name of a person who is spoken of by their work, where a role would do.
import { allowing } from '../shared/allowedNames.ts'
import { detailsIn, MAY_TELL } from '../shared/details.ts'
import { redaction } from '../shared/redaction.ts'
import type { DocumentRule } from '../rule.ts'

const REMOVED = { fi: 'nimi poistettu', sv: 'namn borttaget', en: 'name removed' }

export const rule: DocumentRule = {
  scope: 'document',
  inArchived: true,
  raisedWhenPublic: true,
  severity: ['hint', 'information'],
  messages: {
    main: {
      fi: 'Tässä on henkilön nimi. Onko se tarpeen? Rooli ja yksikkö kertovat lukijalle saman ja kestävät myös, kun ihmiset vaihtuvat. Nimen voi sallia työtilan asetuksissa.',
      sv: 'Här finns en persons namn. Behövs det? Rollen och enheten säger läsaren detsamma och håller också när människor byts ut. Namnet kan tillåtas i arbetsytans inställningar.',
      en: 'This is the name of a person. Is it needed? The role and the unit tell the reader as much, and stay true when people change. A name can be allowed in the settings of the workspace.',
    },
  },
  reason: {
    fi: 'Nimi on henkilötieto. Kehittämisasiakirjassa tärkeää on, missä roolissa ihminen oli mukana; julkaistavassa versiossa nimeen tarvitaan peruste.',
    sv: 'Ett namn är en personuppgift. I ett utvecklingsdokument är det viktiga i vilken roll någon deltog; i en version som publiceras behövs en grund för namnet.',
    en: 'A name is personal data. What matters in a development document is the role in which somebody took part; in a published version a name needs a reason.',
  },
  source: 'EU:n yleinen tietosuoja-asetus, 5 artikla (tietojen minimointi); Tietoarkiston ohjeet anonymisoinnista; kaikissa lähdeasiakirjoissa oli työntekijöiden nimiä',
  asks: 'any document of a kind; a given name and a surname beside a role, a telephone number or an e-mail address',
  fixes: {
    main: { title: { fi: 'Korvaa merkinnällä [nimi poistettu]', sv: 'Ersätt med [namn borttaget]', en: 'Replace with [name removed]' }, safe: false },
  },
  *check(view) {
    const isAllowed = allowing(view)
    for (const { block, persons } of view.perSource(detailsIn, 0, MAY_TELL)) {
      for (const { start, end } of persons) {
        const place = { block, start, end }
        if (!isAllowed(block.text.slice(start, end))) yield { place, fixes: [{ edits: (now) => redaction(now, place, REMOVED) }] }
      }
    }
  },
}
