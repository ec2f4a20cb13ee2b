import { conditionShapes, neededBy, ruleSetShapes } from './rule-set-shapes.ts'
import { idPatterns } from './rule-set-values.ts'

type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const id: Schema = { type: 'string', pattern: idPatterns.Id.source }
const factKey: Schema = { type: 'string', pattern: idPatterns.FactKey.source }
const ruleId: Schema = { type: 'string', pattern: idPatterns.RuleId.source }
const words: Schema = { type: 'string', minLength: 1 }

const values: readonly Schema[] = [{ type: 'boolean' }, { type: 'number' }, text]

/** What a schema can say of each value; whether an id is there, and words are in their clause, it cannot. */
const VALUES: Readonly<Record<string, Schema>> = {
  Text: text,
  Words: words,
  Number: { type: 'number' },
  Flag: { type: 'boolean' },
  Value: { anyOf: values },
  Told: { anyOf: [...values, { type: 'array', items: text, minItems: 1 }] },
  Id: id,
  PolicyId: { type: 'string', pattern: idPatterns.PolicyId.source },
  FactKey: factKey,
  Hash: { type: 'string', pattern: idPatterns.Hash.source },
  Role: { ...id, description: 'a role of the vocabulary' },
  Somebody: { ...id, description: 'a role of the vocabulary; `unstated` where nobody is named' },
  Action: { ...id, description: 'an action of the vocabulary' },
  Object: { ...id, description: 'an object of the vocabulary' },
  Account: { ...id, description: 'an account of the vocabulary' },
  Channel: { ...id, description: 'a channel of the vocabulary' },
  Fact: { ...factKey, description: 'a fact of the vocabulary' },
  Time: { ...factKey, description: 'a fact of the vocabulary, of kind `time`' },
  Key: { type: 'string', description: 'a dimension of the act, or a fact of the vocabulary' },
  OwnId: { ...ruleId, description: 'clause id, slash, number; never used again' },
  GoneId: ruleId,
  RuleId: { ...ruleId, description: 'a rule of this set' },
  Quote: { ...words, description: 'exact words of the clause' },
  Said: { type: 'string', description: 'exact words of the clause or of its lead-ins' },
}

/** JSON Schema (2020-12) of a rule set: the same shapes that `checkRuleSet` goes by. */
export const ruleSetSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  $id: 'rule-set.schema.json',
  title: 'The rules of a policy, with its clauses and the words that they are written in',
  $ref: '#/$defs/RuleSet',
  $defs: {
    ...Object.fromEntries(Object.keys(ruleSetShapes).map((name) => [name, shapeSchema(name)])),
    Condition: { type: 'object', anyOf: conditionShapes.map(reference) },
  },
}

function shapeSchema(name: string): Schema {
  const keys = Object.entries(ruleSetShapes[name] ?? {})
  return {
    type: 'object',
    additionalProperties: false,
    required: keys.filter(([key]) => !key.endsWith('?')).map(([key]) => key),
    properties: Object.fromEntries(
      keys.map(([key, type]) => [key.replace('?', ''), typeSchema(type)]),
    ),
    ...(name === 'FactWithin' ? { minProperties: 2 } : {}),
    ...(name === 'Rule' ? { allOf: Object.entries(neededBy).map(needs) } : {}),
  }
}

/** What rules of one modality need besides. */
function needs([modality, keys]: readonly [string, readonly string[]]): Schema {
  const commands = modality === 'obligation' || modality === 'prohibition'
  return {
    if: { required: ['modality'], properties: { modality: { const: modality } } },
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: {
      required: keys,
      properties: {
        ...(keys.includes('bearer') ? { bearer: { type: 'array', minItems: 1 } } : {}),
        ...(commands ? { force: { not: { const: 'none' } } } : {}),
      },
    },
  }
}

function typeSchema(type: string): Schema {
  const choices = type.split('|')
  const [name = ''] = choices
  const many = /^(.+)(\[\]|\[\+\]|\{(\w+)\})$/.exec(name)
  if (many !== null) {
    const [, inner = '', sort, key] = many
    return key === undefined
      ? { type: 'array', items: typeSchema(inner), ...(sort === '[+]' ? { minItems: 1 } : {}) }
      : { type: 'object', propertyNames: VALUES[key], additionalProperties: typeSchema(inner) }
  }
  if (!/^[A-Z]/.test(name))
    return { enum: choices.map((choice) => (choice === 'null' ? null : choice)) }
  const own = VALUES[name] ?? reference(name)
  return choices.includes('null') ? { anyOf: [own, { type: 'null' }] } : own
}

function reference(name: string): Schema {
  return { $ref: `#/$defs/${name}` }
}
