// An off switch that does not say why.
import type { SuppressionRule } from '../rule.ts'

export const rule: SuppressionRule = {
  scope: 'suppression',
  severity: ['information', 'warning'],
  messages: {
    main: {
      fi: 'Miksi tämä ohitetaan? Kirjoita syy koodin perään kaksoispisteen jälkeen, niin muutkin ymmärtävät päätöksen.',
      sv: 'Varför undantas det här? Skriv orsaken efter koden och ett kolon, så att andra förstår beslutet.',
      en: 'Why is this switched off? Write the reason after the code and a colon, so that others understand the decision.',
    },
    listed: {
      fi: 'Miksi ”{code}” ohitetaan tässä asiakirjassa? Lisää kohtaan syy, niin muutkin ymmärtävät päätöksen.',
      sv: 'Varför undantas ”{code}” i det här dokumentet? Lägg till en orsak, så att andra förstår beslutet.',
      en: 'Why is “{code}” switched off in this document? Add a reason, so that others understand the decision.',
    },
    guarded: {
      fi: 'Sääntöä ”{code}” ei voi ohittaa ilman syytä, joten havainto näkyy edelleen. Kirjoita, miksi kohta saa olla tässä.',
      sv: 'Regeln ”{code}” kan inte undantas utan orsak, så anmärkningen syns fortfarande. Skriv varför stället får stå kvar.',
      en: 'The rule “{code}” cannot be switched off without a reason, so the finding is still shown. Write why this may stay here.',
    },
  },
  reason: {
    fi: 'Ohitus ilman syytä on vuoden päästä arvoitus: kukaan ei uskalla poistaa sitä, eikä kukaan tiedä, onko se vielä tarpeen.',
    sv: 'Ett undantag utan orsak är en gåta om ett år: ingen vågar ta bort det och ingen vet om det ännu behövs.',
    en: 'An exception without a reason is a riddle a year later: nobody dares to remove it, and nobody knows whether it is still needed.',
  },
  source: 'Pitkospuut: ohitukset perusteluineen',
  asks: 'an off switch in a comment or in the property ignore',
  *check(switches) {
    for (const { directive, codes, reason, place } of switches) {
      if (reason !== '') continue
      const refused = codes.filter(({ state }) => state === 'refused')
      for (const { code, place: at } of refused) yield { place: at, message: 'guarded', values: { code } }
      const working = codes.filter(({ state }) => state === 'used' || state === 'open')
      const [first] = working
      if (first) yield directive === undefined ? { place: first.place, message: 'listed', values: { code: working.map(({ code }) => code).join(', ') } } : { place }
    }
  },
}
