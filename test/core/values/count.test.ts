// Counts: numbers with what is counted, and the many numbers that count nothing.
import { findCount, parseCount } from '../../../server/core/parse/values/count.ts'
import { checkFound, checkLinear, checkParsed } from './check.ts'

describe('count', () => {
  describe('a whole text', () => {
    checkParsed(parseCount, [
      ['120 lasta', { text: '120 lasta', count: 120, unit: 'lasta', approximate: false }],
      ['noin 1040 lasta', { text: 'noin 1040 lasta', count: 1040, unit: 'lasta', approximate: true }],
      ['n. 20 asiakasta', { count: 20, unit: 'asiakasta', approximate: true }],
      ['arviolta noin 20 asiakasta', { count: 20, unit: 'asiakasta', approximate: true }],
      ['yli 100 lasta', { count: 100, approximate: true }],
      ['2 pro gradu työtä', { count: 2, unit: 'pro gradu työtä' }],
      ['26 stt', { count: 26, unit: 'stt' }],
      ['1 040 lasta', { count: 1040, unit: 'lasta' }],
      ['1\u00a0040\u00a0lasta', { count: 1040, unit: 'lasta' }],
      ['120', { text: '120', count: 120, unit: undefined, approximate: false }],
      ['1040', { count: 1040, unit: undefined }],
      ['noin 120', { count: 120, unit: undefined, approximate: true }],
      ['120 barn', { count: 120, unit: 'barn' }],
      ['about 120 children', { count: 120, unit: 'children', approximate: true }],
      ['lasta', undefined], ['', undefined], ['1.5.2007', undefined], ['365 491 euroa', undefined], ['2012/2013', undefined],
    ])
  })

  describe('in running text', () => {
    checkFound(findCount, [
      [
        'Lapsikohtaisesti arvioituna Kehrä II hankkeen piirissä oli välillisesti noin 1040 lasta. Välittömästi Kehrä II hankkeen piirissä oli 120 lasta.',
        { text: 'noin 1040 lasta', count: 1040, unit: 'lasta', approximate: true }, { text: '120 lasta', count: 120, unit: 'lasta', approximate: false },
      ],
      [
        '(Espoossa 9 stt & Helsingin Kalliossa 2 stt & Helsingin Malminkartanossa 5 stt & Vantaan Myyrmäessä 10 stt = 26 stt ).',
        { text: '9 stt', count: 9 }, { text: '2 stt', count: 2 }, { text: '5 stt', count: 5 }, { text: '10 stt', count: 10 }, { text: '26 stt', count: 26 },
      ],
      ['Välittömästi hankkeen piirissä on neljä lasta/stt ( 4 x 26 =104 lasta).', { text: '104 lasta', count: 104 }],
      [
        'arviolta noin 20 asiakasta), jolloin Kehrä II hankkeen piirissä on välittömästi ollut 120 asiakasta (lasta ja vanhempaa).',
        { text: 'arviolta noin 20 asiakasta', count: 20, approximate: true }, { text: '120 asiakasta', count: 120, unit: 'asiakasta' },
      ],
      ['noin 40 lapsiasiakasta (40 lasta x 26 sosiaalityöntekjä = 1040 asiakasta).',
        { text: 'noin 40 lapsiasiakasta' }, { text: '40 lasta' }, { text: '26 sosiaalityöntekjä' }, { text: '1040 asiakasta' }],
      [
        'Kehrä II hankkeessa on ollut tehty useita opinnäytetöitä: 2 pro gradu työtä, amk-tutkinnon opinnäytetyö, 2 käytäntötutkimusta (K5) Kehrä 2-hankkeessa',
        { text: '2 pro gradu työtä', count: 2, unit: 'pro gradu työtä' }, { text: '2 käytäntötutkimusta', count: 2 },
      ],
      ['- Välittömästi 120 lasta', { text: '120 lasta', count: 120, unit: 'lasta' }],
      ['  - 6 kunnan yhdistyminen Kouvolaksi', { text: '6 kunnan', count: 6 }],
      ['Mukana oli vuonna 2012 2 asiakasta', { text: '2 asiakasta', count: 2 }],
      ['va\u0308hinta\u0308a\u0308n 120\nlasta', { text: '120\nlasta', count: 120, unit: 'lasta' }],
      ['[yhdyshenkilö 1], kehittävä sosiaalityöntekijä, , , PL 7409, Helsingin kaupunki.'],
      ['PL 7409 helsingin kaupunki, Liite 7 sivut, luku 3 kuvaa, sivu 12 alkaa, vaihe 2 alkaa'],
      ['keväällä 2012 ja vuodenvaihteessa 2012/2013 sosiaali- ja terveysviraston yhdistyminen'],
      ['opiskelija kevään 2013 ajan, 1.5.2007 alkaen, vuoden 2008 lastensuojelulaki, 2008 lopulta'],
      ['365 491 euroa, 274 tuhatta euroa, 75 prosenttia'],
      ['puh. 040 123 4567 soita, 09 310 5015 vaihde'],
      ['00500 helsinki, ISBN 978-952-245 sivua, ESLH-2006-03839/So-62 päätös'],
      ['Kehrä 2 hankkeessa ja Lapsen ääni 2 ohjelmassa, Lapsen ääni2 kehittämisohjelma'],
      ['1) kehittää, 2. vaihe, 1,5 kk:n jaksolla, 7 lk:n oppilaat, 1/2 sivua'],
      ['  valittomasti: 120\n  valillisesti: 1040\nliittyy:'],
      ['keinot (4) monitoimijaisessa'],
    ])
  })

  describe('time', () => checkLinear(findCount))
})
