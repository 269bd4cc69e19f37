/**
 * What counts as a placeholder (decision 35). The words in capitals only and whole, so that Spanish “todo” and
 * “metodologi” are none; `\b` knows only ASCII letters, so the edges are written out. Nor is “a < b and c > d”
 * one, or an address in angle brackets, or a tag of HTML that came along from a mail.
 */
const patterns = [
  /(?<![\p{L}\p{N}_])(?:TBD|TODO|TBC|FIXME)(?![\p{L}\p{N}_])/u,
  /lorem ipsum/iu,
  /<(?=\S)(?!(?:[abipu]|br|em|h[1-6]|li|ol|ul|sub|sup|strong|span)>)[^<>@/]*\p{L}[^<>@/]*(?<=\S)>/u,
];

/** What all of them have in common with few other texts: looking for letters of all languages takes far longer. */
const hint = /TBD|TODO|TBC|FIXME|lorem|</i;

/** More than that is no sign that something is missing, in UTF-16 code units. */
const longestWhole = 60;

/** A value that is nothing but this says that what belongs there is still to come (decision 35). */
const whole = new RegExp(
  [
    // Neither a letter nor a digit: `?`, `...`, `–`, `___`. The sign of a unit is one: `%`, `€`, `°`.
    /^(?![%‰°\p{Sc}]$)[^\p{L}\p{N}]+$/u,
    /^(?:x{3,}|y{3,}|z{3,})$/u,
    // `[title]`, `{{customer}}`, `<title>`, `«name»`, `%NAME%`, `$NAME`, `${name}`.
    /^(?:\[[^[\]]+\]|\$?\{{1,3}[^{}]+\}{1,3}|<[^<>]*\p{L}[^<>]*>|«[^«»]+»|%[\p{L}\p{N}_]+%|\$\p{Lu}[\p{Lu}\p{N}_]*)$/u,
    /^(?:n\/a|n\.a\.?|tbd|tbc|tba|tbs|todo|fixme|placeholder|platshållare|pending)\.?$/u,
    /^(?:still |yet )?to be (?:agreed|decided|determined|defined|confirmed|announced|completed|specified|settled|added|filled in|named|written)(?: (?:on|upon|later|yet))?\.?$/u,
    /^not (?:yet )?(?:agreed|decided|determined|defined|known|settled|specified)(?: yet)?\.?$/u,
    /^(?:fill in|insert|add)(?: (?:this|here|later|text|name|title))+\.?$/u,
    /^(?:ska |skall )?(?:att )?(?:bestämma|bestämmas|fastställa|fastställas|avtala|avtalas|besluta|beslutas|komma överens om|överenskommas|fylla i|fyllas i)(?: senare)?\.?$/u,
    /^(?:bestäms|beslutas|fastställs|avtalas|fylls i|kommer|återkommer) senare\.?$/u,
    /^(?:ännu |ej |inte |ännu inte |ännu ej )(?:bestämt|beslutat|fastställt|avtalat|överenskommet|klart|känt)(?: än| ännu)?\.?$/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'iu',
);

/** Whether a value is a placeholder and nothing else, so that nothing of it was meant. */
export function isPlaceholder(text: string): boolean {
  const written = text.length > 2 * longestWhole ? '' : text.trim();
  // Words of the parties' own have hyphens for spaces: `to-be-named`.
  const value = /^[a-z]+(?:-[a-z]+)+$/.test(written) ? written.replaceAll('-', ' ') : written;
  return value !== '' && value.length <= longestWhole && whole.test(value) && !isTag(value);
}

/** A tag of HTML is none, however much of the value it is. */
function isTag(value: string): boolean {
  return value.startsWith('<') && patterns.every(pattern => !pattern.test(value));
}

/**
 * The placeholder that templates write for what only the user knows.
 *
 * @param asked what is to be written there, in words without brackets, slashes and at signs
 */
export function placeholderFor(asked: string): string {
  return `<${asked}>`;
}

/** The first placeholder in a text; the whole of it, where it is nothing else. */
export function placeholderIn(text: string): string | undefined {
  if (isPlaceholder(text)) return text.trim();
  if (!hint.test(text)) return undefined;
  return patterns.map(pattern => pattern.exec(text)?.[0]).find(found => found !== undefined);
}
