/** Elements of HTML, those that are no longer part of it, and those of SVG and MathML that stand in notes. */
export const HTML_TAGS: ReadonlySet<string> = new Set(
  [
    'a abbr acronym address applet area article aside audio b base basefont bdi bdo bgsound big blink blockquote body br',
    'button canvas caption center cite code col colgroup command data datalist dd del details dfn dialog dir div dl dt em',
    'embed fieldset figcaption figure font footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html i',
    'iframe image img input ins isindex kbd keygen label legend li link listing main map mark marquee menu menuitem meta',
    'meter nav nobr noembed noframes noscript object ol optgroup option output p param picture plaintext portal pre',
    'progress q rb rp rt rtc ruby s samp script search section select slot small source spacer span strike strong style',
    'sub summary sup svg table tbody td template textarea tfoot th thead time title tr track tt u ul var video wbr xmp',
    'circle clippath defs ellipse filter foreignobject g line lineargradient marker mask path pattern polygon polyline',
    'radialgradient rect stop symbol text tspan use animate math mi mn mo mrow msup msub mfrac msqrt mtext semantics',
  ].flatMap((names) => names.split(' ')),
);
