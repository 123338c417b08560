// The form that a goal is written in, told by its words where that is beyond doubt: closed lists, no dictionary.
import type { Language } from '../../problem.ts'
import { plainText } from './plainText.ts'

/** To do something, the doing of it, or a state that has been reached. */
export type GoalForm = 'deed' | 'doing' | 'state'

/** Undefined for a theme ("Asiakasosallisuus") and for all that cannot be told by its main clause. */
export function formOf(text: string, language: Language): GoalForm | undefined {
  const clause = (plainText(text).toLowerCase().split(CLAUSE_END, 1)[0] ?? '').slice(0, LONGEST)
  const { deed, doing, state } = PATTERNS[language]
  if (deed.test(clause)) return 'deed'
  if (state.test(clause) && !SUBORDINATE.test(clause)) return 'state'
  return doing.test(clause) ? 'doing' : undefined
}

const CLAUSE_END = /[,;:.(–—]|\s-\s/u
const LONGEST = 300
/** A verb behind one of these is not that of the main clause. */
const SUBORDINATE = /(?<!\p{L})(?:jo(?:ka|tka|nka|iden|ssa|issa|sta|lla|illa|hon|ihin|ta)|kun|jos|että|jotta|mi(?:tä|ten|kä|hin|ssä)|som|när|om|att|hur|vad|who|whose|that|which|when|where|if|how|what)(?!\p{L})/u

const words = (list: string): RegExp => new RegExp(`^(?:${list.replace(/\s+/gu, '|')})(?!\\p{L})`, 'u')

const PATTERNS: Readonly<Record<Language, Readonly<Record<GoalForm, RegExp>>>> = {
  fi: {
    deed: new RegExp(`${words(`kehittää lisätä vahvistaa tukea luoda parantaa edistää ehkäistä perustaa saada tarkastella selvittää rakentaa muodostaa löytää oppia ottaa tehdä mallintaa levittää
      tarjota antaa auttaa vähentää nostaa järjestää kouluttaa tuottaa täsmentää kuvata koota kerätä arvioida hyödyntää turvata taata varmistaa mahdollistaa helpottaa lyhentää jakaa sopia syventää madaltaa
      huomioida osallistaa jäsentää etsiä toteuttaa valmistella`).source}|^\\p{L}{4,20}(?:istaa|istää|uttaa|yttää)(?!\\p{L})`, 'u'),
    doing: /minen(?!\p{L})(?<=(?:^|\s)(?!\p{L}{0,20}ihminen)\p{L}{3,40}minen)/u,
    state: /\s(?:on|ovat|saa|saavat|voi|voivat|osaa|osaavat|toimii|toimivat|osallistuu|osallistuvat|kokee|kokevat|tuntee|tuntevat|tietää|tietävät|pääsee|pääsevät|löytyy|vahvistuu|lisääntyy|paranee|vähenee|toteutuu|näkyy)(?!\p{L})/u,
  },
  sv: {
    deed: new RegExp(`^(?:att\\s\\p{L}|${words(`utveckla öka stärka stödja skapa förbättra främja förebygga grunda bygga hitta införa förankra sprida utreda bilda minska underlätta säkerställa erbjuda ge få
      möjliggöra klargöra etablera fördjupa lyfta kartlägga ordna`).source.slice(1)})`, 'u'),
    doing: /^\p{L}{2,20}(?:ande|ning|ling|ring)\sav(?!\p{L})/u,
    state: /\s(?:är|har|får|kan|deltar|upplever|vet|känner|fungerar|ökar|minskar|stärks|förbättras|syns)(?!\p{L})/u,
  },
  en: {
    deed: new RegExp(`^(?:to\\s\\p{L}|(?:${words('develop increase strengthen support create improve promote prevent establish build find make reduce help give clarify deepen provide ensure enable embed offer raise involve').source.slice(1)})(?!\\s(?:for|in|of|to|from|and|is|are)(?!\\p{L})))`, 'u'),
    doing: /^(?:(?:develop|strengthen|improv|promot|prevent|establish|reduc|clarify|deepen|provid|ensur|enabl|embed|increas|creat|involv|support|build)ing|(?:development|improvement|promotion|prevention|creation)\sof)(?!\p{L})/u,
    state: /\s(?:are|is|have|has|can|know|feel|take\spart)(?!\p{L})/u,
  },
}
