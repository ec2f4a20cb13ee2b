import {
  clausesOf,
  diagnostic,
  sectionsOf,
  textOf,
  type Diagnostic,
  type DiagnosticCode,
  type LibraryPolicy,
  type Place,
  type Policy,
} from '@policy/model'
import type { Check } from '../check.ts'
import { wordsPlace } from '../words-place.ts'

/** `[School name]`, `[insert date]`, `[delete as appropriate]`: nobody inserts such words into a quotation. */
const PLACEHOLDER =
  /\[(?:(?:insert|specify|name of (?:the )?(?:school|academy|trust))\b[^[\]]*|delete as (?:appropriate|applicable)|(?:(?:your|the|school|academy|trust|nursery|college|head ?teacher|principal|committee|role)(?:['\u2019]s)? )*(?:name|(?:(?:review|approval|issue|effective) )?date)|your (?:school|academy|trust)|tbc)\](?!\()/gi

/** What nobody meant to publish: only patterns that cannot be anything else. `[the school]` in a quotation is none. */
const LEFTOVERS: readonly {
  readonly code: DiagnosticCode
  readonly pattern: RegExp
  readonly message: (words: string) => string
  readonly help: string
}[] = [
  {
    code: 'unfilled-placeholder',
    pattern: PLACEHOLDER,
    message: (words) => `\`${words}\` has not been filled in`,
    help: 'write what belongs here, without the brackets',
  },
  {
    code: 'broken-word-reference',
    pattern:
      /Error! (?:Bookmark not defined|Reference source not found|Hyperlink reference not valid|No table of contents entries found)\.?/gi,
    message: (words) => `\`${words}\` is a message of Word, not words of the policy`,
    help: 'say what was referred to, as a link: `[section 7](#clause-id)`',
  },
  {
    code: 'leftover-comment',
    pattern: /\bComment(?:ed)? \[[A-Z]{1,4}\d+\]:?/gi,
    message: (words) => `\`${words}\` begins a comment on a draft`,
    help: 'take the comment away, with all its words',
  },
]

/** Placeholders, messages of Word and comments of readers, left in a text. */
export const leftovers: Check = {
  codes: LEFTOVERS.map(({ code }) => code),
  examples: [
    {
      name: 'a placeholder',
      body: 'The head of «[School name]» decides. {#who-decides}',
      found: ['unfilled-placeholder'],
    },
    {
      name: 'a placeholder in the front matter',
      front: 'approved: { on: 2023-06, by: «"[insert name of committee]"» }',
      found: ['unfilled-placeholder'],
    },
    {
      name: 'a broken reference',
      body: '## Scope {#scope}\n\nSee page «Error! Bookmark not defined.» {#see-page}',
      found: ['broken-word-reference'],
    },
    {
      name: 'a comment',
      body: 'Staff must ask first. «Commented [AB1]:» whom? {#ask-first}',
      found: ['leftover-comment'],
    },
    {
      name: 'brackets in a quotation, and a link',
      body: 'It says "[the school] may act", see [the name](#brackets). {#brackets}',
      found: [],
    },
  ],
  find: (entry: LibraryPolicy) => [
    ...[...entry.policy.frontPlaces].flatMap(([pointer, place]) =>
      isWords(pointer)
        ? leftIn(frontWords(entry.policy, pointer), place, {
            field: fieldOf(entry.policy, pointer),
          })
        : [],
    ),
    ...sectionsOf(entry.policy.blocks).flatMap(({ section }) =>
      leftIn(textOf(section.title), section.place, { clause: section.id }, entry),
    ),
    ...clausesOf(entry.policy).flatMap(({ id, text, place }) =>
      leftIn(text, place, { clause: id }, entry),
    ),
  ],
}

function leftIn(
  text: string,
  place: Place,
  where: Pick<Diagnostic, 'clause' | 'field'>,
  entry?: LibraryPolicy,
): readonly Diagnostic[] {
  return LEFTOVERS.flatMap(({ code, pattern, message, help }) =>
    [...text.matchAll(pattern)].map(({ 0: words, index }) =>
      diagnostic(
        code,
        entry ? wordsPlace(entry, place, { text, words, index }) : place,
        message(words),
        { help, ...where },
      ),
    ),
  )
}

/** Pointers of keys end in `#`; reasons of silenced findings are not printed. */
function isWords(pointer: string): boolean {
  return !pointer.endsWith('#') && !pointer.startsWith('/silence')
}

/** What a pointer is called in `silence`: the label of a row of the cover, else the keys down to the first list. */
function fieldOf({ front }: Policy, pointer: string): string {
  const [, end, index] = /^\/(cover|closing)\/(\d+)/.exec(pointer) ?? []
  const row = end === 'cover' || end === 'closing' ? front[end]?.[Number(index)] : undefined
  return (
    row?.label ??
    pointer
      .slice(1)
      .replace(/\/\d.*$/, '')
      .replaceAll('/', '.')
  )
}

/** Words at a JSON pointer of the front matter; empty where a list or group stands there. */
function frontWords(policy: Policy, pointer: string): string {
  let value: unknown = policy.front
  for (const step of pointer.split('/').slice(1))
    value =
      typeof value === 'object' && value !== null
        ? (value as Readonly<Record<string, unknown>>)[step]
        : undefined
  return typeof value === 'string' ? value : ''
}
