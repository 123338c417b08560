// Messages about the settings of a workspace, `config/…`.
import type { Texts } from '../problem.ts'

export const CONFIG_TEXTS = {
  notMap: {
    fi: 'Asetukset luetaan avainten alta, mutta tiedosto alkaa luettelolla tai tekstillä. Kirjoita ne muotoon avain: arvo, esimerkiksi kieli: fi',
    sv: 'Inställningarna läses under nycklar, men filen börjar med en lista eller text. Skriv dem i formen nyckel: värde, till exempel språk: sv',
    en: 'Settings are written under keys, but the file starts with a list or text. Write them as key: value, for example language: en',
  },
  unknown: {
    fi: 'Asetuksissa ei ole kohtaa ”{given}”. Kohta jää huomiotta.',
    sv: 'Inställningarna har ingen uppgift ”{given}”. Den beaktas inte.',
    en: 'The settings have no “{given}”. It is not taken into account.',
  },
  unknownNear: {
    fi: 'Asetuksissa ei ole kohtaa ”{given}”. Tarkoititko ”{near}”?',
    sv: 'Inställningarna har ingen uppgift ”{given}”. Menade du ”{near}”?',
    en: 'The settings have no “{given}”. Did you mean “{near}”?',
  },
  code: {
    fi: 'Sääntöä tai sääntöryhmää ”{given}” ei ole, joten kohta jää huomiotta. Kaikki säännöt: pitkospuut rules',
    sv: 'Regeln eller regelgruppen ”{given}” finns inte, så raden beaktas inte. Alla regler: pitkospuut rules',
    en: 'There is no rule or family of rules “{given}”, so this is not taken into account. All rules: pitkospuut rules',
  },
  codeNear: {
    fi: 'Sääntöä tai sääntöryhmää ”{given}” ei ole. Tarkoititko ”{near}”?',
    sv: 'Regeln eller regelgruppen ”{given}” finns inte. Menade du ”{near}”?',
    en: 'There is no rule or family of rules “{given}”. Did you mean “{near}”?',
  },
  severity: {
    fi: '”{given}” ei ole säännön vakavuus. Käytä jotakin näistä: {allowed}. Kaksi arvoa hakasuluissa tarkoittaa: [luonnoksena, käytössä].',
    sv: '”{given}” är ingen vikt för en regel. Använd någon av dessa: {allowed}. Två värden inom hakparentes betyder: [som utkast, i bruk].',
    en: '“{given}” is not a severity of a rule. Use one of these: {allowed}. Two values in brackets mean: [as a draft, in use].',
  },
  severityNear: {
    fi: '”{given}” ei ole säännön vakavuus. Tarkoititko ”{near}”? Mahdolliset arvot: {allowed}.',
    sv: '”{given}” är ingen vikt för en regel. Menade du ”{near}”? Möjliga värden: {allowed}.',
    en: '“{given}” is not a severity of a rule. Did you mean “{near}”? Possible values: {allowed}.',
  },
  reason: {
    fi: 'Säännön {code} voi kytkeä pois vain perustellen, jotta muutkin tietävät miksi. Kirjoita: {code}: { vakavuus: pois, syy: … }',
    sv: 'Regeln {code} kan stängas av bara med en motivering, så att andra vet varför. Skriv: {code}: { vikt: av, orsak: … }',
    en: 'The rule {code} can be switched off only with a reason, so that others know why. Write: {code}: { severity: off, reason: … }',
  },
  kind: {
    fi: 'Asiakirjatyyppiä ”{given}” ei ole. Kaikki tyypit: {known}.',
    sv: 'Dokumenttypen ”{given}” finns inte. Alla typer: {known}.',
    en: 'There is no kind of document “{given}”. All kinds: {known}.',
  },
  kindNear: {
    fi: 'Asiakirjatyyppiä ”{given}” ei ole. Tarkoititko ”{near}”?',
    sv: 'Dokumenttypen ”{given}” finns inte. Menade du ”{near}”?',
    en: 'There is no kind of document “{given}”. Did you mean “{near}”?',
  },
  pattern: {
    fi: 'Polun mallia ”{given}” ei voi käyttää. Kirjoita se tästä kansiosta lukien vinoviivoin, enintään muutamalla tähdellä, esimerkiksi hankkeet/**/*.md.',
    sv: 'Mönstret ”{given}” kan inte användas. Skriv det från den här mappen med snedstreck och högst några stjärnor, till exempel projekt/**/*.md.',
    en: 'The pattern “{given}” cannot be used. Write it relative to this folder, with slashes and at most a few stars, for example projects/**/*.md.',
  },
  file: {
    fi: 'Lähtötason tiedoston pitää olla tässä kansiossa tai sen alla ja päättyä .json, esimerkiksi .pitkospuut-baseline.json.',
    sv: 'Filen med utgångsläget ska ligga i den här mappen eller under den och sluta på .json, till exempel .pitkospuut-baseline.json.',
    en: 'The baseline has to be in this folder or below it, and its name has to end in .json, for example .pitkospuut-baseline.json.',
  },
  text: {
    fi: 'Tähän kuuluu teksti.',
    sv: 'Här ska stå en text.',
    en: 'This should be a text.',
  },
  baseline: {
    fi: 'Lähtötason tiedostoa ”{given}” ei löydy, tai se ei ole lähtötaso. Tee se komennolla pitkospuut lint --update-baseline.',
    sv: 'Filen ”{given}” med utgångsläget hittas inte eller är inget utgångsläge. Skapa den med kommandot pitkospuut lint --update-baseline.',
    en: 'The baseline “{given}” cannot be found, or it is not a baseline. The command pitkospuut lint --update-baseline makes one.',
  },
} as const satisfies Readonly<Record<string, Texts>>
