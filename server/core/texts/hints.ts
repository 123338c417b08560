// What is shown behind values without being asked for.
import type { Texts } from '../problem.ts'

export const HINTS = {
  share: { fi: '{share} %', sv: '{share} %', en: '{share}%' },
  shareMeans: { fi: 'Osuus kokonaisuudesta ({total})', sv: 'Andel av helheten ({total})', en: 'Share of the total ({total})' },
  version: { fi: '{title}, versio {version}', sv: '{title}, version {version}', en: '{title}, version {version}' },
  goals: { fi: '{served}/{n} tavoitteella on tuotos', sv: '{served}/{n} mål har en produkt', en: '{served} of {n} goals have an output' },
  items: { fi: '{n} kohtaa', sv: '{n} punkter', en: '{n} items' },
} as const satisfies Readonly<Record<string, Texts>>
