import Handlebars from 'handlebars'

/** Text of every template by its path under `templates/`. */
export type Templates = ReadonlyMap<string, string>

/** A template filled in. Values are escaped; only what a template marks with three braces is taken as HTML. */
export function fillTemplate(templates: Templates, name: string, values: object): string {
  const environment = Handlebars.create()
  environment.registerHelper('css', (text: string) => new Handlebars.SafeString(cssString(text)))
  environment.registerHelper(
    'words',
    (text: string) => new Handlebars.SafeString(ownWords(Handlebars.escapeExpression(text))),
  )
  for (const [path, text] of templates)
    if (path.endsWith('.hbs') || path.endsWith('.css')) environment.registerPartial(path, text)
  const text = templates.get(name)
  if (text === undefined) throw new Error(`no such template: ${name}`)
  return environment.compile(text, { strict: true })(values)
}

/** What a finding has in backticks, the owner's own words or a command, as code. */
function ownWords(escaped: string): string {
  return escaped.replace(/&#x60;(.+?)&#x60;/g, '<code>$1</code>')
}

/** Words as a CSS string that can also stand inside a style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>&\n\r\f]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`
}
