import {
  clausesOf,
  diagnostic,
  sectionsOf,
  textOf,
  type ClauseBlock,
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
  /\[(?:(?:insert|specify|name of (?:the )?(?:school|academy|trust))\b[^[\]]*|delete as (?:appropriate|applicable)|(?:(?:your|the|school|academy|trust|nursery|college|head ?teacher|principal|committee|role)(?:['\u2019]s)? )*(?:name|(?:(?:review|approval|issue|effective) )?date)|your (?:school|academy|trust))\](?!\()/gi

/** What stands for words to come: `TBC`, `XXX`, `xx/xx/xxxx`; but not `Chapter XXX`, `XXX-rated`, kisses in quotation marks, an address. */
const STAND_IN =
  /\[(?:tb[acd]|x{3,})\](?!\()|(?<![\w"'\u2018\u201C/.@-])(?:xx[/.-]xx[/.-](?:20xx|x{2,4})|20xx|tb[acd]|(?<!\b(?:chapter|part|article|annex|title|book|volume|schedule|section)\s)x{3,}(?!\s+(?:rated|content|material|films?|sites?|websites?)\b))(?![\w"'\u2019\u201D/@-]|\.\w)/gi

/** Dots to write on, which the words before them do not say to be a line to sign, as in `Signed ....` or `I, ....,`. */
const DOTS =
  /(?=\.{5}|\u2026{2})(?<!\b(?:sign|signed|signature|names?|dated?|position|role|class|form|parent|carer|pupil|student|witness|i)\b[^.\u2026]{0,30}|[.\u2026])(?:\.{5,}|\u2026{2,})/gi

/** What nobody meant to publish: only patterns that cannot be anything else. `[the school]` in a quotation is none. */
const LEFTOVERS: readonly {
  readonly code: DiagnosticCode
  readonly pattern: RegExp
  readonly message: (words: string) => string
  readonly help: string
  /** Where it may be meant after all: a box of a form may say `TBC`. */
  readonly except?: readonly Kind[]
}[] = [
  {
    code: 'unfilled-placeholder',
    pattern: PLACEHOLDER,
    message: (words) => `\`${words}\` has not been filled in`,
    help: 'write what belongs here, without the brackets',
  },
  {
    code: 'unfilled-placeholder',
    pattern: STAND_IN,
    message: (words) => `\`${words}\` has not been filled in`,
    help: 'write what belongs here',
    except: ['form', 'field'],
  },
  {
    code: 'unfilled-placeholder',
    pattern: DOTS,
    message: (words) => `\`${words}\` has not been filled in`,
    help: 'write what belongs here; a blank that the reader fills in is `________`, or a field of a form',
    except: ['form', 'field', 'table', 'front'],
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

/** What a text is that something was left in. */
type Kind = ClauseBlock | 'heading' | 'front'

/** Placeholders, messages of Word and comments of readers, left in a text. */
export const leftovers: Check = {
  codes: [...new Set(LEFTOVERS.map(({ code }) => code))],
  examples: [
    {
      name: 'a placeholder',
      body: 'The head of «[School name]» decides. {#who-decides}',
      found: ['unfilled-placeholder'],
    },
    {
      name: 'signs that stand for words to come',
      body: 'The head is «TBC», from «xx/xx/20xx» on. {#head}',
      found: ['unfilled-placeholder', 'unfilled-placeholder'],
    },
    {
      name: 'dots to write on',
      body: 'Ask at the office of «..........» first. {#ask-at-office}\n\nSigned .......... {#signed}\n\nI have read it: ________ {#have-read}',
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
        ? leftIn(frontWords(entry.policy, pointer), 'front', place, {
            field: fieldOf(entry.policy, pointer),
          })
        : [],
    ),
    ...sectionsOf(entry.policy.blocks).flatMap(({ section }) =>
      leftIn(textOf(section.title), 'heading', section.place, { clause: section.id }, entry),
    ),
    ...clausesOf(entry.policy).flatMap(({ id, text, block, place }) =>
      leftIn(text, block, place, { clause: id }, entry),
    ),
  ],
}

function leftIn(
  text: string,
  kind: Kind,
  place: Place,
  where: Pick<Diagnostic, 'clause' | 'field'>,
  entry?: LibraryPolicy,
): readonly Diagnostic[] {
  return LEFTOVERS.filter(({ except = [] }) => !except.includes(kind)).flatMap(
    ({ code, pattern, message, help }) =>
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
