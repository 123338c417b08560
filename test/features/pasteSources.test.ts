// What comes from Word, Excel, LibreOffice, Google Docs, Outlook and web pages, as they put it on the clipboard, and what it becomes.
import assert from 'node:assert/strict'
import { IN_SECTION, lines, ofHtml, tidied } from './paste.ts'

interface Case {
  readonly it: string
  readonly html: string
  readonly gives: string
}

const word = (body: string): string => `<html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40">

<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=ProgId content=Word.Document><meta name=Generator content="Microsoft Word 15">
<link rel=File-List href="file:///C:/Users/x/AppData/Local/Temp/msohtmlclip1/01/clip_filelist.xml">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- /* Style Definitions */ p.MsoNormal {margin:0cm; font-family:"Calibri",sans-serif;} @list l0:level1 {mso-level-number-format:bullet; mso-level-text:\\F0B7;} --></style></head>
<body lang=FI style='tab-interval:65.2pt;word-wrap:break-word'><!--StartFragment-->

${body}

<!--EndFragment--></body></html>`

const item = (marker: string, text: string, level = 1, place = 'Middle'): string =>
  `<p class=MsoListParagraphCxSp${place} style='margin-left:${36 * level}.0pt;mso-add-space:auto;text-indent:-18.0pt;mso-list:l0 level${level} lfo1'><![if !supportLists]><span
style='font-family:Symbol;mso-fareast-font-family:Symbol;mso-bidi-font-family:Symbol'><span style='mso-list:Ignore'>${marker}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span></span></span><![endif]>${text}<o:p></o:p></p>\n`

const excel = (rows: string): string => `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta name=Generator content="Microsoft Excel 15"><style><!--table {mso-displayed-decimal-separator:"\\,";} .xl65 {mso-number-format:"\\#\\,\\#\\#0";} --></style></head>
<body link="#0563C1" vlink="#954F72"><table border=0 cellpadding=0 cellspacing=0 width=192 style='border-collapse:collapse;width:144pt'><!--StartFragment--><col width=64 span=3 style='width:48pt'>
${rows}<!--EndFragment--></table></body></html>`

const WORD: readonly Case[] = [
  {
    it: 'bullets that Word draws are lists',
    html: word(item('·', 'Lapsen ääni kuuluu', 1, 'First') + item('o', 'kotona', 2) + item('o', 'koulussa', 2) + item('§', 'tunneilla', 3) + item('·', 'Aikuinen kuuntelee', 1, 'Last')),
    gives: lines('- Lapsen ääni kuuluu', '  - kotona', '  - koulussa', '    - tunneilla', '- Aikuinen kuuntelee'),
  },
  {
    it: 'markers in comments, as Outlook and saved pages have them, are markers too',
    html: word(item('·', 'yksi', 1, 'First') + item('·', 'kaksi', 1, 'Last')).replaceAll('<![if !supportLists]>', '<!--[if !supportLists]-->').replaceAll('<![endif]>', '<!--[endif]-->'),
    gives: lines('- yksi', '- kaksi'),
  },
  { it: 'numbers that Word draws are numbers', html: word(item('3.', 'kolmas', 1, 'First') + item('4.', 'neljäs', 1, 'Last')), gives: lines('3. kolmas', '4. neljäs') },
  { it: 'letters become numbers', html: word(item('a)', 'ensin', 1, 'First') + item('b)', 'sitten', 1, 'Last')), gives: lines('1. ensin', '2. sitten') },
  {
    it: 'a numbered list after a bulleted one is another',
    html: word(item('·', 'yksi') + item('1.', 'eka') + item('2.', 'toka')),
    gives: lines('- yksi', '', '1. eka', '2. toka'),
  },
  { it: 'headings stand below the heading above', html: word('<h1>Tausta<o:p></o:p></h1><p class=MsoNormal>Teksti.<o:p></o:p></p><h2>Lähtötilanne</h2>'), gives: lines('### Tausta', '', 'Teksti.', '', '#### Lähtötilanne') },
  { it: 'a numbered heading keeps its number', html: word(`<h1 style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>2<span>&nbsp;&nbsp; </span></span><![endif]>Tavoitteet</h1>`), gives: '### 2 Tavoitteet' },
  { it: 'a title is a heading', html: word('<p class=MsoTitle>Hankekortti</p><p class=MsoNormal>Teksti.</p>'), gives: lines('### Hankekortti', '', 'Teksti.') },
  { it: 'bold in a heading says nothing', html: word('<h2><b><span style="font-weight:bold">Tavoitteet</span></b></h2><p>a</p>'), gives: lines('### Tavoitteet', '', 'a') },
  { it: 'spaces stand outside of what is bold', html: word('<p class=MsoNormal>Tämä on<b> tärkeä </b>asia, <i>tämä</i><i> myös</i>.</p>'), gives: 'Tämä on **tärkeä** asia, *tämä myös*.' },
  { it: 'empty paragraphs go', html: word('<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>'), gives: lines('a', '', 'b') },
  { it: 'no-break spaces stay in sums and before dashes only', html: word('<p class=MsoNormal>Budjetti&nbsp;on 12&nbsp;500&nbsp;€, vuosina 2012&nbsp;– 2013&nbsp;ja&nbsp;sitten.</p>'), gives: 'Budjetti on 12\u00a0500\u00a0€, vuosina 2012\u00a0– 2013\u00a0ja sitten.' },
  { it: 'quotation marks, dashes and emoji are the writer’s', html: word('<p class=MsoNormal>”Saunailta” – ’paras’ 👩‍👧 …</p>'), gives: '”Saunailta” – ’paras’ 👩‍👧 …' },
  { it: 'invisible hyphens go', html: word('<p class=MsoNormal>lasten&shy;suojelu&#8203;n</p>'), gives: 'lastensuojelun' },
  { it: 'signs that mean nothing here are not escaped', html: word('<p class=MsoNormal>T&amp;K-hanke, abc_malli, 5 + 3, a &lt; b, #1, 12 %</p>'), gives: 'T&K-hanke, abc_malli, 5 + 3, a < b, #1, 12 %' },
  {
    it: 'comments of reviewers are left out',
    html: word(`<p class=MsoNormal>Teksti<span class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1">[AB1]</a></span> jatkuu.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>Onko näin?</p></div></div>`),
    gives: 'Teksti jatkuu.',
  },
  { it: 'hidden text is left out', html: word(`<p class=MsoNormal>Näkyy<span style='display:none;mso-hide:all'>salaa</span>.</p>`), gives: 'Näkyy.' },
  {
    it: 'cells with several paragraphs or a list part them as the reader of cells does',
    html: word('<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Riski<o:p></o:p></b></p></td><td><p class=MsoNormal><b>Keino</b></p></td></tr><tr><td><p>vaihtuvuus | kiire</p></td><td><p>tuki</p><p>perehdytys</p></td></tr></table>'),
    gives: lines('| Riski | Keino |', '| - | - |', '| vaihtuvuus \\| kiire | tuki<br>perehdytys |'),
  },
  { it: 'pictures are what their writer says of them', html: word('<p class=MsoNormal>a <img width=100 src="file:///C:/x.png" alt="Kaavio tuloksista"><img src="https://x.fi/a.png" alt="Kuva 1"><img src="y.png" alt="image001.png"></p>'), gives: 'a Kaavio tuloksista' },
  { it: 'places in the document and on the disk are no targets', html: word('<p class=MsoNormal><a name="_Toc1"></a><a href="#_Toc1">Luku</a> <a href="file:///C:/a.docx">liite</a> <a href="https://thl.fi/a">THL</a></p>'), gives: 'Luku liite [THL](https://thl.fi/a)' },
]

const WORD_IN_THE_WEB: readonly Case[] = [{
  it: 'a list for each item is one list',
  html: `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="1"><span class="TextRun" style="font-weight:normal">Tavoitteet</span></p></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1" role="list"><li data-leveltext="" aria-setsize="-1" data-aria-posinset="1" data-aria-level="1" role="listitem" class="OutlineElement"><p class="Paragraph"><span>eka</span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ul role="list"><li data-aria-posinset="1" data-aria-level="2"><p><span>toka</span></p></li></ul></div><div class="ListContainerWrapper"><ul role="list"><li data-aria-level="1"><p>kolmas</p></li></ul></div>`,
  gives: lines('### Tavoitteet', '', '- eka', '  - toka', '- kolmas'),
}]

const EXCEL: readonly Case[] = [
  {
    it: 'a range is a table, with money as it is shown',
    html: excel(' <tr height=20 style=\'height:15.0pt\'>\n  <td height=20 class=xl65 width=64>Rahoitus</td>\n  <td>2012</td>\n  <td>2013</td>\n </tr>\n <tr height=20><td>Valtio</td><td align=right>12&nbsp;500&nbsp;€</td><td align=right>9&nbsp;000&nbsp;€</td></tr>\n'),
    gives: lines('| Rahoitus | 2012 | 2013 |', '| - | - | - |', '| Valtio | 12\u00a0500\u00a0€ | 9\u00a0000\u00a0€ |'),
  },
  {
    it: 'merged cells leave empty ones, empty rows and columns go',
    html: excel('<tr><td rowspan=2>Kunta</td><td colspan=2>Vuosi</td></tr><tr><td>2012</td><td></td></tr><tr><td></td><td></td><td></td></tr><tr><td>Lahti</td><td>3</td><td>&nbsp;</td></tr>'),
    gives: lines('| Kunta | Vuosi |', '| - | - |', '| | 2012 |', '| Lahti | 3 |'),
  },
  { it: 'a hidden row is not pasted', html: excel('<tr><td>a</td><td>b</td></tr><tr style=\'display:none\'><td>x</td><td>y</td></tr><tr><td>c</td><td>d</td></tr>'), gives: lines('| a | b |', '| - | - |', '| c | d |') },
  { it: 'a column is a list', html: excel('<tr><td>Lahti</td></tr><tr><td></td></tr><tr><td>Porvoo</td></tr>'), gives: lines('- Lahti', '- Porvoo') },
  { it: 'a cell is its text', html: excel('<tr><td>Lahti</td></tr>'), gives: 'Lahti' },
]

const OTHERS: readonly Case[] = [
  { it: 'GitHub: tasks that are done and others', html: '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" class="task-list-item-checkbox" disabled checked> kutsut</li><li class="task-list-item"><input type="checkbox" disabled> <b>tila</b></li></ul>', gives: '- [x] kutsut\n- [ ] **tila**' },
  { it: 'Google Docs: a list with boxes', html: '<b style="font-weight:normal;" id="docs-internal-guid-1"><ul><li role="checkbox" aria-checked="true"><p>kutsut</p></li><li role="checkbox" aria-checked="false"><p>tila</p></li></ul></b>', gives: '- [x] kutsut\n- [ ] tila' },
  { it: 'a box of a form is none', html: '<p><input type="checkbox"> Suostun</p><p>b</p>', gives: 'Suostun\n\nb' },
  { it: 'digits above and below the line', html: '<p>10<sup>6</sup> m<sup>2</sup>, H<sub>2</sub>O, alaviite<sup><a href="#fn1">12</a></sup>, 1<sup>st</sup></p><p>b</p>', gives: '10⁶ m², H₂O, alaviite¹², 1st\n\nb' },
  {
    it: 'LibreOffice: lists in lists, fonts, tables with a body',
    html: '<!DOCTYPE html><html><head><meta name="generator" content="LibreOffice 7.6 (Linux)"/><style type="text/css">p { line-height: 115% }</style></head><body lang="fi-FI"><h2 class="western"><font face="Arial, sans-serif">Keinot</font></h2><ul><li><p style="line-height: 100%">eka</p></li><ul><li><p>toka</p></li></ul><li><p>kolmas</p></li></ul><table width="100%"><thead><tr><th><p>A</p></th><th><p>B</p></th></tr></thead><tbody><tr><td><p>1</p></td><td><p>2<br/></p></td></tr></tbody></table><p><br/></p></body></html>',
    gives: lines('### Keinot', '', '- eka', '  - toka', '- kolmas', '', '| A | B |', '| - | - |', '| 1 | 2 |'),
  },
  {
    it: 'Google Docs: spans with styles, a bold that is none, lists in lists, links by way of the search',
    html: '<meta charset=\'utf-8\'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span style="font-size:16pt;font-weight:400;white-space:pre-wrap;">Tavoitteet</span></h2><p dir="ltr"><span style="font-weight:700;">Lihava</span><span style="font-weight:400"> ja </span><span style="font-style:italic">vino</span></p><ul><li dir="ltr" aria-level="1"><p dir="ltr" role="presentation"><span>eka</span></p></li><ul><li dir="ltr" aria-level="2"><p><span>toka</span></p></li></ul><li aria-level="1"><p><a href="https://www.google.com/url?q=https://thl.fi/a%3Fb%3D1&amp;sa=D&amp;ust=1"><span>THL</span></a></p></li></ul></b><br class="Apple-interchange-newline">',
    gives: lines('### Tavoitteet', '', '**Lihava** ja *vino*', '', '- eka', '  - toka', '- [THL](https://thl.fi/a?b=1)'),
  },
  {
    it: 'Outlook: a page laid out by tables, a watched link, lines parted by empty ones',
    html: word('<table><tr><td><table><tr><td><p class=MsoNormal>Hei,</p></td></tr></table></td></tr></table><div>Kokous siirtyi.<br><br>Uusi aika<br>ti 3.4.</div><p class=MsoNormal><a href="https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fthl.fi%2Fa&amp;data=05%7Cetunimi.sukunimi%40kunta.fi%7C">Ohje</a></p>'),
    gives: lines('Hei,', '', 'Kokous siirtyi.', '', 'Uusi aika\\', 'ti 3.4.', '', '[Ohje](https://thl.fi/a)'),
  },
  {
    it: 'a web page: no buttons, no menus, no scripts',
    html: '<nav><ul><li>Etusivu</li></ul></nav><main><article><h1>Malli</h1><p>Teksti<button>Jaa</button></p><script>alert(1)</script><figure><img src="https://x.fi/a.jpg" alt="Kaavio"><figcaption>Kuvateksti</figcaption></figure><ol start="4"><li>neljäs</li></ol><blockquote><p>Lainaus</p></blockquote><dl><dt>Termi</dt><dd>Selitys</dd></dl></article></main>',
    gives: lines('### Malli', '', 'Teksti', '', 'Kaavio', '', 'Kuvateksti', '', '4. neljäs', '', '> Lainaus', '', 'Termi', '', 'Selitys'),
  },
  { it: 'signs by which pages let one link to a heading go', html: '<h2>Malli <a class="headerlink" href="#malli" title="Linkki">¶</a></h2><p>a<span class="mw-editsection">[muokkaa]</span> <a href="https://x.fi/s#kohta">kohta</a></p>', gives: lines('### Malli', '', 'a [kohta](https://x.fi/s#kohta)') },
  { it: 'addresses are as they are', html: '<p><a href="https://x.fi/?a=1&amp;b_c=2">haku</a></p>', gives: '[haku](https://x.fi/?a=1&b_c=2)' },
  { it: 'typed bullets and numbers are lists', html: '<p>• eka<br>• toka</p><p>1) yksi</p><p>2) kaksi</p><p>- viiva</p>', gives: lines('- eka', '- toka', '', '1. yksi', '2. kaksi', '', '- viiva') },
  { it: 'a lone number is no list', html: '<p>1. Lähtökohta</p><p>teksti</p>', gives: lines('1\\. Lähtökohta', '', 'teksti') },
  { it: 'speech is no list', html: '<p>– Meillä kuunnellaan.</p><p>– Niin.</p>', gives: lines('– Meillä kuunnellaan.', '', '– Niin.') },
  { it: 'a caption stands before its table', html: '<table><caption>Taulukko 1</caption><tr><td>a</td><td>b</td></tr></table>', gives: lines('Taulukko 1', '', '| a | b |', '| - | - |') },
  { it: 'a table in a table opens the outer one', html: '<table><tr><td>Alku</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>', gives: lines('Alku', '', '| a | b |', '| - | - |') },
  { it: 'lines of an old mail stay lines', html: '<pre>rivi 1\nrivi 2\n</pre>', gives: lines('rivi 1\\', 'rivi 2') },
]

const SOURCES = { Word: WORD, 'Word in the web': WORD_IN_THE_WEB, Excel: EXCEL, 'other programs': OTHERS }

describe('what is pasted from', () => {
  for (const [source, cases] of Object.entries(SOURCES)) describe(source, () => {
    for (const { it: name, html, gives } of cases) it(name, () => assert.equal(ofHtml(html), gives))
  })
})

describe('tracked changes', () => {
  const html = word('<p class=MsoNormal>Uusi <ins cite="mailto:Matti%20Esimerkki" datetime="2026-01-01T10:00">lisätty</ins><del cite="mailto:x" datetime="2026-01-01"><span>poistettu</span></del> loppu<del> ja muuta</del>.</p>')

  it('what was put in stays, what was deleted goes, and how much is told', () => {
    assert.deepEqual(tidied(`${IN_SECTION}|`, { html }), { text: 'Uusi lisätty loppu.', deleted: 2 })
  })
})

describe('cells parted by tabs', () => {
  const sheets: readonly (readonly [string, string, string | undefined])[] = [
    ['a table', 'Rahoitus\t2012\r\nValtio\t12\u00a0500 €\r\n', lines('| Rahoitus | 2012 |', '| - | - |', '| Valtio | 12\u00a0500 € |')],
    ['cells with lines and quotation marks', '"a\n""b"""\tc\nd\te', lines('| a<br>"b" | c |', '| - | - |', '| d | e |')],
    ['empty rows and columns', 'a\t\tb\n\t\t\nc\t\td\n', lines('| a | b |', '| - | - |', '| c | d |')],
    ['indented text', '\ta\n\tb\n', undefined],
    ['lines with more or fewer cells', 'a\tb\nc\n', undefined],
    ['text without tabs', 'a\nb\n', undefined],
  ]
  for (const [name, text, gives] of sheets) it(name, () => assert.equal(tidied(`${IN_SECTION}|`, { text })?.text, gives))
})
