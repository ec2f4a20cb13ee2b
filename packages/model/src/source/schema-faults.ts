import type { ErrorObject } from 'ajv'
import { diagnostic, type Diagnostic } from '../diagnostic.ts'
import { didYouMean, nearestName } from '../nearest-name.ts'
import { dateOfWording } from '../partial-date.ts'
import { periodOfWording } from '../period.ts'
import type { Place } from '../place.ts'
import { ID_PATTERN } from '../schema/common.ts'
import { PIECES } from '../schema/front-matter.ts'
import { idFrom } from './id-from.ts'
import { kindsWith, misplacedKey, misspeltTag } from './misplaced-keys.ts'
import { branchingOf } from './schema-branches.ts'
import { escapePointer, type YamlText } from './yaml-document.ts'
import { keyPlace, placeAt } from './yaml-places.ts'

/** What a schema finds wrong with a value, in the owner's words: one message for one slip. */
export function schemaFaults(
  errors: readonly ErrorObject[],
  yaml: YamlText,
  schema: object,
): readonly Diagnostic[] {
  return withoutEchoes(errors, schema).map(
    (error) =>
      misplacedKey(error, errors, yaml, schema) ??
      misspeltTag(error, yaml) ??
      translate(error, yaml),
  )
}

/** One slip, one message: what is said about a value of the wrong type, or a key missing because it is misspelt, follows. */
function withoutEchoes(errors: readonly ErrorObject[], schema: object): readonly ErrorObject[] {
  const typed = new Set(
    errors.filter((error) => error.keyword === 'type').map((error) => error.instancePath),
  )
  const misspelt = new Set(
    errors
      .filter((error) => error.keyword === 'additionalProperties')
      .map((error) => `${error.instancePath}/${nearestKey(error)}`),
  )
  const misplaced = new Set(
    errors.filter((error) => kindsWith(error, schema)).map((error) => error.instancePath),
  )
  return errors.filter((error) => {
    // What is wrong with a branch is said by the branch.
    if (error.keyword === 'propertyNames' || error.keyword === 'if') return false
    if (error.keyword === 'required')
      return (
        !misplaced.has(error.instancePath) &&
        !misspelt.has(`${error.instancePath}/${String(error.params['missingProperty'])}`)
      )
    if (error.keyword === 'discriminator' && error.params['tagValue'] === undefined) return false
    return error.keyword === 'type' || !typed.has(error.instancePath)
  })
}

function nearestKey(error: ErrorObject): string | undefined {
  return nearestName(
    String(error.params['additionalProperty']),
    Object.keys((error.parentSchema as { properties?: object } | undefined)?.properties ?? {}),
  )
}

function translate(error: ErrorObject, yaml: YamlText): Diagnostic {
  const place = placeAt(yaml, error.instancePath)
  const name = lastStep(error.instancePath)
  const given = typeof error.data === 'string' ? error.data : ''
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(error, yaml)
    case 'required':
      return missingKey(error, yaml)
    case 'type':
      if (error.instancePath === '') return wholeFault(error.data, yaml)
      if (error.params['type'] === 'array' && /^[\w-]+(?: [\w-]+)*$/.test(given))
        return diagnostic('wrong-type', place, `\`${name}\` has to be a list`, {
          help: `write \`[ ${given} ]\``,
          fix: { place, text: `[ ${given} ]` },
        })
      return diagnostic(
        'wrong-type',
        place,
        `\`${name}\` has to be ${TYPE_WORDS[String(error.params['type'])] ?? 'something else'}`,
        { help: TYPE_HELP[String(error.params['type'])] ?? 'see docs/format.md' },
      )
    case 'enum':
      return invalidValue(
        given,
        name,
        (error.params['allowedValues'] as readonly string[]) ?? [],
        place,
      )
    case 'discriminator':
      return invalidValue(
        String(error.params['tagValue'] ?? ''),
        String(error.params['tag']),
        branchingOf(error.parentSchema)?.branches.flatMap(({ names }) => names) ?? [],
        placeAt(yaml, `${error.instancePath}/${String(error.params['tag'])}`),
      )
    case 'pattern':
      return patternFault(error, given, place, yaml)
    case 'format':
      return formatFault(String(error.params['format']), given, place)
    case 'minLength':
      return diagnostic('missing-key', place, `\`${name}\` is empty`, {
        help: 'write the words, or take the line away',
      })
    case 'minItems':
    case 'maxItems':
      return diagnostic(
        'invalid-value',
        place,
        `\`${name}\` has too ${error.keyword === 'minItems' ? 'few' : 'many'} entries`,
        {
          help: `write ${String(error.params['limit'])} ${error.keyword === 'minItems' ? 'or more' : 'at most'}`,
        },
      )
    default:
      return diagnostic('invalid-value', place, `\`${name}\` is not written as it has to be`, {
        help: 'see docs/format.md',
      })
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'words',
  array: 'a list',
  object: 'a group of keys',
}
const TYPE_HELP: Readonly<Record<string, string>> = {
  string: 'write the words on the same line, after the colon',
  array: 'write one `- ` line for each, or `[one, another]`',
  object: 'write `key: value` lines below it',
}

/** A form, front matter or file that is something else than keys with their values. */
function wholeFault(value: unknown, { name, places }: YamlText): Diagnostic {
  const whole = places.get('') as Place
  const message = `the ${name} has to be a group of keys`
  // Its first sign is enough to show; the whole may be many lines.
  const { start } = whole
  const place = { ...whole, end: { line: start.line, column: start.column + 1 } }
  if (name !== 'form' || !Array.isArray(value))
    return diagnostic('wrong-type', place, message, { help: 'begin it with `key: value` lines' })
  return diagnostic('wrong-type', place, message, {
    help: 'write a line `parts:` above its first part',
    fix: { place: { ...whole, end: start }, text: `parts:\n${' '.repeat(start.column - 1)}` },
  })
}

function unknownKey(error: ErrorObject, yaml: YamlText): Diagnostic {
  const key = String(error.params['additionalProperty'])
  const place = keyPlace(error, key, yaml)
  const known = Object.keys(
    (error.parentSchema as { properties?: object } | undefined)?.properties ?? {},
  )
  const near = nearestName(key, known)
  const help = didYouMean(
    key,
    known,
    `the keys here are ${known.map((each) => `\`${each}\``).join(', ')}`,
  )
  return diagnostic(
    'unknown-key',
    place,
    `unknown key \`${key}\``,
    near === undefined ? { help } : { help, fix: { place, text: near } },
  )
}

function missingKey(error: ErrorObject, yaml: YamlText): Diagnostic {
  const key = String(error.params['missingProperty'])
  const empty = yaml.places.get(`${error.instancePath}/${escapePointer(key)}#`)
  if (empty)
    return diagnostic('missing-key', empty, `\`${key}\` is empty`, {
      help: `write its value after \`${key}: \``,
    })
  const whole = placeAt(yaml, error.instancePath)
  const owner = yaml.places.get(`${error.instancePath}#`)
  const start = owner ?? {
    ...whole,
    end: { line: whole.start.line, column: whole.start.column + 1 },
  }
  const { type, description } = error.parentSchema?.properties?.[key] ?? {}
  const help =
    type === 'array' && description !== undefined
      ? `add \`${key}: [one, another]\`, ${description}`
      : `add \`${key}: …\``
  return diagnostic('missing-key', start, `\`${key}\` is missing`, { help })
}

function invalidValue(
  given: string,
  name: string,
  allowed: readonly string[],
  place: Place,
): Diagnostic {
  const near = nearestName(given, allowed)
  const help = didYouMean(
    given,
    allowed,
    `it is one of ${allowed.map((each) => `\`${each}\``).join(', ')}`,
  )
  return diagnostic(
    'invalid-value',
    place,
    `\`${given}\` is not a possible \`${name}\``,
    near === undefined ? { help } : { help, fix: { place, text: near } },
  )
}

function patternFault(error: ErrorObject, given: string, place: Place, yaml: YamlText): Diagnostic {
  const key = (error as { propertyName?: string }).propertyName
  const words = key ?? given
  const where =
    key === undefined
      ? place
      : (yaml.places.get(`${error.instancePath}/${escapePointer(key)}#`) ?? place)
  if (error.params['pattern'] === ID_PATTERN) {
    const text = idFrom(words)
    return diagnostic('invalid-id', where, `\`${words}\` cannot be an id`, {
      help: `write \`${text}\``,
      fix: { place: where, text },
    })
  }
  const described = (error.parentSchema as { description?: string } | undefined)?.description
  return diagnostic(
    'invalid-value',
    where,
    `\`${words}\` is not ${described ?? 'written as it has to be'}`,
    { help: 'see docs/format.md' },
  )
}

function formatFault(format: string, given: string, place: Place): Diagnostic {
  if (format === 'partial-date')
    return meantValue(
      'invalid-date',
      given,
      'a date',
      dateOfWording(given),
      'write a date that exists as `2023`, `2023-06` or `2023-06-16`',
      place,
    )
  if (format === 'period')
    return meantValue(
      'invalid-period',
      given,
      'a period',
      periodOfWording(given),
      'write `P3Y` for three years, `P18M` for eighteen months',
      place,
    )
  return invalidValue(given, 'piece', PIECES, place)
}

/** A value in words that we can read, but not print from. */
function meantValue(
  code: 'invalid-date' | 'invalid-period',
  given: string,
  name: string,
  meant: string | undefined,
  help: string,
  place: Place,
): Diagnostic {
  return diagnostic(
    code,
    place,
    `\`${given}\` is not ${name}`,
    meant === undefined ? { help } : { help: `write \`${meant}\``, fix: { place, text: meant } },
  )
}

function lastStep(pointer: string): string {
  const steps = pointer.split('/').map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
  const last = steps.at(-1) ?? ''
  return /^\d+$/.test(last) ? (steps.at(-2) ?? last) : last
}
