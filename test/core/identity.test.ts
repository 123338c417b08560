// Personal identity codes: what is one, what only looks like one, and what is not. All codes are of the range kept for tests, or of births to come.
import assert from 'node:assert/strict'
import { findIdentityCodes, holdsIdentity, withoutCodes, withoutIdentity } from '../../server/core/identity.ts'
import { futureCode } from '../rules/privacy/support.ts'

/** Codes of the invented persons that the Digital and Population Data Services Agency gives for tests. */
const INVENTED = '010594Y9032 010594Y9021 020594X903P 020594X902N 030594W903B 030694W9024 040594V9030 040594V902Y 050594U903M 050594U902L 010516B903X 010516B902W 020516C903K 020516C902J 030516D9037 030516D9026 010501E9032 020502E902X 020503F9037 020504A902E 020504B904H'.split(' ')

const sortsIn = (text: string): readonly string[] => findIdentityCodes(text).map(({ start, end, sort }) => `${sort} ${text.slice(start, end)}`)

describe('personal identity codes', () => {
  it('every invented person of the agency has one of the test range', () => {
    assert.deepEqual(INVENTED.flatMap(sortsIn), INVENTED.map((code) => `test ${code}`))
  })

  const rows: readonly (readonly [text: string, ...found: string[]])[] = [
    [futureCode(), `real ${futureCode()}`],
    [`Lapsi (${futureCode()}), äiti`, `real ${futureCode()}`],
    [`${futureCode().toLowerCase()}.`, `real ${futureCode().toLowerCase()}`],
    ['010594-9032', 'test 010594-9032'],
    ['010594–9032 ja 010594‑9032 ja 010594−9032', 'test 010594–9032', 'test 010594‑9032', 'test 010594−9032'],
    ['010594+9032', 'test 010594+9032'],
    ['hetu:010594Y9032;', 'test 010594Y9032'],
    ['_010594Y9032_ **020594X903P**', 'test 010594Y9032', 'test 020594X903P'],
    ['viite/010594Y9032/2', 'test 010594Y9032'],
    // form only
    ['010190-999K', 'suspect 010190-999K'],
    ['010594Y9033', 'suspect 010594Y9033'],
    ['310294-9035', 'suspect 310294-9035'],
    ['290200A902K', 'suspect 290200A902K'],
    [futureCode('010199', '001'), `suspect ${futureCode('010199', '001')}`],
    // a blank inside
    ['010594 - 9032', 'suspect 010594 - 9032'],
    ['010594 Y9032', 'suspect 010594 Y9032'],
    ['010594-\u00a09032', 'suspect 010594-\u00a09032'],
    ['010190 - 999K', 'suspect 010190 - 999K'],
    // as other programs write it: full width, with what cannot be seen inside, escaped, by number
    ['０１０５９４Ｙ９０３２ ja ０１０５９４－９０３２', 'test ０１０５９４Ｙ９０３２', 'test ０１０５９４－９０３２'],
    ['👍🏽 010594\u200b-90\u00ad32.', 'test 010594\u200b-90\u00ad32'],
    ['010594\u00ad9032', 'test 010594\u00ad9032'],
    ['010594\\-9032', 'suspect 010594\\-9032'],
    ['[a](x/010594%2D9032)', 'suspect 010594%2D9032'],
    ['010594%2B9032 010594%E2%80%939032', 'suspect 010594%2B9032', 'suspect 010594%E2%80%939032'],
    ['010594&#8209;9032 010594&ndash;9032', 'suspect 010594&#8209;9032', 'suspect 010594&ndash;9032'],
    ['"010594\\u20139032"', 'suspect 010594\\u20139032'],
    ['010594  –\t9032 010594\u2009-\u20099032', 'suspect 010594  –\t9032', 'suspect 010594\u2009-\u20099032'],
    // over a line end
    ['010594-\n9032', 'suspect 010594-\n9032'],
    ['> 010594-\r\n> 9032', 'suspect 010594-\r\n> 9032'],
    ['# 010594Y\n#   9032', 'suspect 010594Y\n#   9032'],
    ['010594-\n9033', ],
    ['010594-\n903K', ],
    // the number of a thing, and of a person
    ['laskunumero 150326-8812, Tilaus nro 150326-8812, fakturanummer: 150326-8812, doi:10.1/ab.150326-8812'],
    ['asiakasnumero 150326-8812', 'suspect 150326-8812'],
    ['laskunumero 010594-9032, henkilönumero 150326-8812', 'test 010594-9032', 'suspect 150326-8812'],
    // a day and a time
    ['Muistio 150326-0930 ja 150326–1445'],
    ['150326-0961', 'suspect 150326-0961'],
    ['150394-0930', 'suspect 150394-0930'],
    // nothing of the kind
    ['100520 - 1000 henkeä'],
    ['0737546-1'],
    ['1234567-8'],
    ['320594-9032'],
    ['011394-9032'],
    ['a010594-9032'],
    ['010594-90321'],
    ['010594-903G'],
    ['ISBN 978-010594-9033-1'],
    ['ESAVI/010512-1234/2012'],
    ['ESLH-2006-03839/So-62'],
    ['0105949032'],
    ['010594'],
    ['365 491 euroa, 274 000 euroa'],
    ['1.5.2007–31.10.2009'],
  ]
  for (const [text, ...found] of rows) it(JSON.stringify(text), () => assert.deepEqual(sortsIn(text), found))

  it('29 February is a day of 2000 and none of 1900', () => {
    const control = 'ABCDEFHJKLMNPRSTUVWXY0123456789'.split('').find((one) => sortsIn(`290200A902${one}`)[0]?.startsWith('test'))
    assert.ok(control)
    assert.deepEqual(sortsIn(`290200-902${control}`), [`suspect 290200-902${control}`])
  })

  it('what is found is left out of names, and what could be part of one out of messages', () => {
    assert.equal(withoutCodes('lapset/010594Y9032/kortti 010594 - 9032.md'), 'lapset/…/kortti ….md')
    assert.equal(withoutCodes('lapsi010594-9032.md, hetu010594+9032x, ０１０５９４－９０３２.md'), 'lapsi….md, hetu…x, ….md')
    assert.equal(withoutCodes('150326-0930-muistio.swot.md'), '150326-0930-muistio.swot.md')
    assert.equal(withoutCodes('101112-345.md'), '101112-345.md')
    assert.equal(withoutIdentity('a 010594 Y9032 b 010594Y903 c'), 'a … b … c')
    assert.equal(withoutIdentity('a 010594-\r\n9032 b\nc'), 'a …\r\n… b\nc')
    assert.equal(withoutIdentity('０１０５９４Ｙ９０３ a 010594-\u200b903'), '… a …')
    assert.equal(holdsIdentity('010594 Y9032'), true)
    assert.equal(holdsIdentity('０１０５９４Ｙ９０３'), true)
    assert.equal(holdsIdentity('365 491 euroa'), false)
  })
})
