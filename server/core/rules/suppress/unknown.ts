// An off switch that names no rule, or is no off switch at all.
import { nearest } from '../../kinds/labels.ts'
import { shortened } from '../../schemaProblems.ts'
import { DIRECTIVES } from '../../suppress/offSwitch.ts'
import type { Finding, SuppressionRule } from '../rule.ts'

export const rule: SuppressionRule = {
  scope: 'suppression',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Sääntöä ”{code}” ei ole, joten tämä ei ohita mitään. Kaikki säännöt: pitkospuut rules',
      sv: 'Regeln ”{code}” finns inte, så det här undantar ingenting. Alla regler: pitkospuut rules',
      en: 'There is no rule “{code}”, so this switches nothing off. All rules: pitkospuut rules',
    },
    near: {
      fi: 'Sääntöä ”{code}” ei ole, joten tämä ei ohita mitään. Tarkoititko ”{near}”?',
      sv: 'Regeln ”{code}” finns inte, så det här undantar ingenting. Menade du ”{near}”?',
      en: 'There is no rule “{code}”, so this switches nothing off. Did you mean “{near}”?',
    },
    none: {
      fi: 'Mikä sääntö ohitetaan? Kirjoita koodi ja syy, esimerkiksi: pitkospuut-{word} swot/question: kysymys on tässä tarkoituksella',
      sv: 'Vilken regel gäller undantaget? Skriv koden och orsaken, till exempel: pitkospuut-{word} swot/question: frågan är avsiktlig här',
      en: 'Which rule is switched off? Write its code and the reason, for example: pitkospuut-{word} swot/question: the question is meant here',
    },
    word: {
      fi: '”pitkospuut-{word}” ei ole ohitus, joten se ei ohita mitään. Käytä jotakin näistä: pitkospuut-disable-next-line, pitkospuut-disable-file.',
      sv: '”pitkospuut-{word}” är inget undantag, så det undantar ingenting. Använd något av dessa: pitkospuut-disable-next-line, pitkospuut-disable-file.',
      en: '“pitkospuut-{word}” switches nothing off. Use one of these: pitkospuut-disable-next-line, pitkospuut-disable-file.',
    },
  },
  reason: {
    fi: 'Väärin kirjoitettu ohitus näyttää toimivan, mutta havainto jää. Lukija ei tiedä, kumpi on tarkoitus.',
    sv: 'Ett felstavat undantag ser ut att fungera, men anmärkningen står kvar. Läsaren vet inte vad som är avsikten.',
    en: 'A misspelt exception looks as if it worked, but the finding stays. A reader cannot tell what is meant.',
  },
  source: 'Pitkospuut: ohitukset perusteluineen',
  asks: 'an off switch in a comment or in the property ignore',
  fixes: { near: { title: { fi: 'Vaihda: {near}', sv: 'Byt till: {near}', en: 'Change to: {near}' }, safe: false } },
  *check(switches) {
    for (const { directive, codes, place } of switches) {
      if (directive !== undefined && !DIRECTIVES.includes(directive)) {
        // another tool's word with our name in it is nobody's mistake, unless it is nearly ours
        if (directive.startsWith('disable') || directive.startsWith('ignore') || nearest(directive, DIRECTIVES) !== undefined) yield { place, message: 'word', values: { word: shortened(directive) } }
        continue
      }
      if (codes.length === 0) yield { place, message: 'none', values: { word: directive ?? '' } }
      for (const { code, state, near, place: at } of codes) {
        if (state !== 'unknown') continue
        const values = { code: shortened(code), near: near ?? '' }
        const meant: Partial<Finding> = near === undefined ? {} : { message: 'near', fixes: [{ name: 'near', edits: () => [{ place: at, text: near }] }] }
        yield { place: at, values, ...meant }
      }
    }
  },
}
