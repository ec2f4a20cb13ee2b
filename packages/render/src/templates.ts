import Handlebars from 'handlebars'

/** Text of every template by its path under `templates/`. */
export type Templates = ReadonlyMap<string, string>

/** A template filled in. Values are escaped; only what a template marks with three braces is taken as HTML. */
export function fillTemplate(templates: Templates, name: string, values: object): string {
  let environment = environments.get(templates)
  if (environment === undefined) {
    environment = environmentOf(templates)
    environments.set(templates, environment)
  }
  return environment(name)(values)
}

type Environment = (name: string) => (values: object) => string

/** Each set of templates is made ready once: that takes longer than filling them in. */
const environments = new WeakMap<Templates, Environment>()

function environmentOf(templates: Templates): Environment {
  const environment = Handlebars.create()
  environment.registerHelper('css', (text: string) => new Handlebars.SafeString(cssString(text)))
  environment.registerHelper(
    'words',
    (text: string) => new Handlebars.SafeString(ownWords(Handlebars.escapeExpression(text))),
  )
  for (const [path, text] of templates)
    if (path.endsWith('.hbs') || path.endsWith('.css')) environment.registerPartial(path, text)
  const ready = new Map<string, (values: object) => string>()
  return (name) => {
    const known = ready.get(name)
    if (known !== undefined) return known
    const text = templates.get(name)
    if (text === undefined) throw new Error(`no such template: ${name}`)
    const compiled = environment.compile<object>(text, { strict: true })
    ready.set(name, compiled)
    return compiled
  }
}

/** What a finding has in backticks, the owner's own words or a command, as code. */
function ownWords(escaped: string): string {
  return escaped.replace(/&#x60;(.+?)&#x60;/g, '<code>$1</code>')
}

/** Words as a CSS string that can also stand inside a style element. */
function cssString(text: string): string {
  return `"${text.replace(/["\\<>&\n\r\f]/g, (char) => `\\${(char.codePointAt(0) ?? 0).toString(16)} `)}"`
}
