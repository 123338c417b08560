import assert from 'node:assert/strict'
import { findPhones } from '../../../server/core/rules/shared/phones.ts'
import { expectMarked, findings } from '../../support/marks.ts'
import { expectMended } from './support.ts'

const CODE = 'privacy/phone'
const CARD = 'a.hankekortti.md'

describe(CODE, () => {
  it('finds numbers in Markdown: text, comments, links, tables', () => expectMarked(CODE, `---
tyyppi: hankekortti
lahde: {huomautus: 040 123 4567}
                   ^^^^^^^^^^^^ privacy/phone
---

# Kortti

Yhdyshenkilö, puh. 040 123 4567, PL 7409, 00099 Helsingin kaupunki
                   ^^^^^^^^^^^^ privacy/phone

<!-- vanha numero 050-1234567 -->
                  ^^^^^^^^^^^ privacy/phone

- [soita](tel:+358401234567)
              ^^^^^^^^^^^^^ privacy/phone
- [040 123 4567](tel:+358401234567)
   ^^^^^^^^^^^^ privacy/phone

| Kuka | Numero |
|---|---|
| tutkija | 0400 123 456 |
            ^^^^^^^^^^^^ privacy/phone

Kolmen vuoden aikana 1040 lasta.
`, { path: CARD }))

  it('finds numbers in Swedish YAML', () => expectMarked(CODE, `typ: projektkort
kontaktpersoner:
  - roll: socialarbetare
    telefon: 0401234567
             ^^^^^^^^^^ privacy/phone
  - roll: projektledare   # +358 (0)50 123 4567
                            ^^^^^^^^^^^^^^^^^^^ privacy/phone
`, { path: 'a.yaml' }))

  it('weighs by the number, the state and the visibility', () => {
    const severities = (keys: string, number: string): readonly string[] => findings(`---\ntyyppi: hankekortti\n${keys}---\n\npuh. ${number}\n`).filter(({ code }) => code === CODE).map(({ severity }) => severity)
    assert.deepEqual(severities('', '040 123 4567'), ['information'])
    assert.deepEqual(severities('julkisuus: julkinen\n', '040 123 4567'), ['warning'])
    assert.deepEqual(severities('tila: valmis\n', '040 123 4567'), ['warning'])
    assert.deepEqual(severities('tila: arkistoitu\n', '040 123 4567'), ['warning'])
    assert.deepEqual(severities('', '09 123 4567'), ['hint'])
    assert.deepEqual(severities('julkisuus: julkinen\n', '09 123 4567'), ['information'])
    assert.deepEqual(severities('', '040\u00a0123x4567'), ['warning'])
    assert.deepEqual(severities('tila: valmis\njulkisuus: julkinen\n', '020 123 4567'), [])
  })

  it('puts a mark in its place, though not into a link', () => {
    expectMended(CODE, '# a\n\nPuh. 040 123 4567.\n', '# a\n\nPuh. [puhelinnumero poistettu].\n')
    expectMended(CODE, '# a\n\nMaija (040 123 4567)\n', '# a\n\nMaija ([puhelinnumero poistettu])\n')
    expectMended(CODE, '# a\n\nOch tfn 040 123 4567.\n', '# a\n\nOch tfn [telefonnummer borttaget].\n')
    expectMended(CODE, 'puhelin: 0401234567\n', 'puhelin: "[puhelinnumero poistettu]"\n', 'a.hankekortti.yaml')
    expectMended(CODE, '# a\n\n[040 123 4567](tel:+358401234567)\n', '# a\n\n[040 123 4567](tel:+358401234567)\n')
  })
})

describe(`${CODE}: what is a number`, () => {
  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    ['040 123 4567', 'mobile 040 123 4567'],
    ['0400 123 456', 'mobile 0400 123 456'],
    ['040-1234567', 'mobile 040-1234567'],
    ['0401234567', 'mobile 0401234567'],
    ['050 12 345 67', 'mobile 050 12 345 67'],
    ['0457 123 4567', 'mobile 0457 123 4567'],
    ['040\u00a0123\u00a04567', 'mobile 040\u00a0123\u00a04567'],
    ['040\u2011123\u20114567', 'mobile 040\u2011123\u20114567'],
    ['040–123 4567', 'mobile 040–123 4567'],
    ['040/123 4567', 'mobile 040/123 4567'],
    ['040.123.4567', 'mobile 040.123.4567'],
    ['0400.123.456.', 'mobile 0400.123.456'],
    ['050.12.345.67 tai 040 123 4567', 'mobile 050.12.345.67', 'mobile 040 123 4567'],
    ['+358.40.123.4567', 'mobile +358.40.123.4567'],
    ['+358 (0)40.123.4567', 'mobile +358 (0)40.123.4567'],
    ['040.1234567', 'mobile 040.1234567'],
    ['Maija (040.123.4567)', 'mobile 040.123.4567'],
    ['Maija (040 123 4567)', 'mobile 040 123 4567'],
    ['Maija (09 123 4567)', 'landline 09 123 4567'],
    ['050 – 123 4567', 'mobile 050 – 123 4567'],
    ['0400 - 123456', 'mobile 0400 - 123456'],
    ['+358 40 – 123 4567', 'mobile +358 40 – 123 4567'],
    ['09/310 1691', 'landline 09/310 1691'],
    ['+358–40–123 4567', 'mobile +358–40–123 4567'],
    ['+358 40 123 4567', 'mobile +358 40 123 4567'],
    ['+358401234567', 'mobile +358401234567'],
    ['00358 40 1234567', 'mobile 00358 40 1234567'],
    ['+46 70 123 45 67', 'mobile +46 70 123 45 67'],
    ['(040) 123 4567', 'mobile (040) 123 4567'],
    ['puh.040 123 4567', 'mobile 040 123 4567'],
    ['040 123 4567 ja 050 123 4567', 'mobile 040 123 4567', 'mobile 050 123 4567'],
    ['040 123 4567, 09 123 456', 'mobile 040 123 4567', 'landline 09 123 456'],
    ['040 123 4567 12 kpl', 'mobile 040 123 4567'],
    ['09 123 456', 'landline 09 123 456'],
    ['09 310 1691', 'landline 09 310 1691'],
    ['(09) 123 4567', 'landline (09) 123 4567'],
    ['019 123 4567', 'landline 019 123 4567'],
    ['puh. 09 1234', 'landline 09 1234'],
    ['040\u00a0123b4567', 'malformed 040\u00a0123b4567'],
    ['0401234b567', 'malformed 0401234b567'],
    // switchboards, services and hotlines
    ['020 123 4567'], ['0295 123 456'], ['029 123 4567'], ['010 123 4567'], ['0800 123 123'], ['0600 123 123'], ['116 111'], ['112'],
    ['vaihde 09 123 4567'], ['vaihde 050.123.4567'], ['växel 019 123 4567'], ['Kriisipuhelin 09 123 4567'],
    // counts, money, years, dates
    ['1040 lasta'], ['noin 1040'], ['365 491 euroa'], ['91 491'], ['1 040 000 euroa'], ['1 050 123 456'], ['12 040 123 000'], ['2012/2013'], ['1.5.2007–31.10.2009'], ['01.02.2012'], ['05-06-2012'], ['2012-05-06'],
    ['02 2012'], ['05/2012'], ['04/05 2012'], ['050/2012'], ['01/02/2012–03/04/2013'], ['klo 09–16'], ['09–2012'], ['vuodet 09–12'], ['0451–0499'], ['0401/2345'], ['09 2012 2013'], ['01022012'], ['viikot 05 06 07 08 09'], ['viikot 04 05 06 07 08'], ['klo 09 00'], ['0,5 htv'], ['0,045123456'], ['050 2012'], ['vuosina 2008 05 123'],
    ['09.03.2012'], ['klo 09.30 – 12.15'], ['09 – 12 2012'], ['05.2012 – 06.2013'], ['050 – 060 kpl'], ['045.12 – 050.34'], ['040.123.456.789'], ['040.123,50'],
    ['041.12.34.56'], ['versio 045.10.20.30'], ['tili 0412.1234.567'], ['050.10.2012'], ['p. 040 – 045'], ['0450 – 0500 000'], ['050 - 060 070 080'],
    // registers and standards
    ['PL 7409, 00099 Helsingin kaupunki'], ['00100 Helsinki'], ['02100 Espoo'], ['02100 2012'], ['05800 12 345'], ['ISSN 0355-1180'], ['0355-1180'], ['ISBN 951-0-12345-6'], ['978-952-00-1234-5'], ['ESLH-2006-03839/So-62'], ['Dnro 040 123 4567'], ['Dnro 040.123.4567'],
    ['0737546-1'], ['FI21 1234 5600 0007 85'], ['FI12 0400 1234 5678 90'], ['OVT 003707375461'], ['417/2007'], ['s. 040–045'], ['RAL 04012'], ['tilinumero: 0401 2345 6789'],
    ['https://example.org/0401234567/'], ['x0401234567'], ['0401234567x'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(findPhones(text, []).map(({ start, end, sort }) => `${sort} ${text.slice(start, end)}`), found))

  it('a personal identity code is none', () => expectMarked(CODE, '# a\n\n050494A9032 020202A902E 040594V9030\n', { path: CARD }))
})
