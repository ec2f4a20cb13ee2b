import type { Fault } from './fault.ts'
import { policyMd } from './policy-text.ts'

function front(text: string): string {
  return policyMd('## Scope {#scope}\n\nWords. {#first}\n', text)
}

function form(inside: string): string {
  return policyMd(`## Forms§ {#forms}\n\nWords§ before. {#words-before}\n\n\`\`\`form {#request}\n${inside}\`\`\`\n`)
}

/** Slips in the front matter. */
export const frontFaults: readonly Fault[] = [
  { name: 'a tab', input: front('title: Leave§\nreview:\n«\t»due: 2023\nfront: [ title ]\n'), code: 'invalid-yaml', message: 'a tab stands where spaces belong', help: 'begin the line with 2 spaces instead' },
  { name: 'a missing quotation mark', input: front('version: «"1.3»\ntitle: Leave§\nfront: [ title ]\n'), code: 'invalid-yaml', message: 'a quotation mark is missing', help: 'write `"1.3"`' },
  { name: 'an apostrophe in single quotes', input: front("title: 'Staff'«s leave'»\nfront: [ title ]\n"), code: 'invalid-yaml', message: 'words stand behind a closing quotation mark', help: 'write `"Staff\'s leave"`' },
  { name: 'a colon in the words', input: front('title: Leave§\nfront: [ title ]\ncontact:\n  as: «Update: tighter»\n'), code: 'invalid-yaml', message: 'a colon inside the words is read as a second key', help: 'write `"Update: tighter"`' },
  { name: 'a wrong indentation', input: front('title: Leave§\nfront: [ title ]\ncover:\n  - label: Date§\n   «text: x»\n'), code: 'invalid-yaml', message: 'the line is indented wrongly', help: 'begin it with 4 spaces, exactly under the line above' },
  { name: 'a line indented under another', input: front('title: Leave§\n «front: [ title ]»\n'), code: 'invalid-yaml', message: 'the line is indented wrongly', help: 'take the spaces before it away' },
  { name: 'a missing bracket', input: front('title: Leave§\nfront: «[ title»\n'), code: 'invalid-yaml', message: 'a bracket `]` is missing', help: 'write `[ title ]`' },
  { name: 'a missing brace', input: front('title: Leave§\nfront: [ title ]\napproved: «{ on: 2023-06»\n'), code: 'invalid-yaml', message: 'a bracket `}` is missing', help: 'write `{ on: 2023-06 }`' },
  { name: 'a colon without a space', input: front('title: Leave§\nfront: [ title ]\n«status:draft»\n'), code: 'invalid-yaml', message: 'a line is not `key: value`', help: 'write `status: draft`' },
  { name: 'a missing colon', input: front('«status draft»\ntitle: Leave§\nfront: [ title ]\n'), code: 'invalid-yaml', message: 'a line is not `key: value`', help: 'write `status: draft`' },
  { name: 'a value that begins with @', input: front('title: «@Leave»\nversion: 1§\nfront: [ title ]\n'), code: 'invalid-yaml', message: 'words cannot begin with `@` here', help: 'write `"@Leave"`' },
  { name: 'a hashtag', input: front('title: Leave «#BeKind»\nfront: [ title ]\n'), code: 'invalid-yaml', message: '`#BeKind` is read as a comment', help: 'put the value in quotation marks: `"Leave #BeKind"`' },
  { name: 'a piece without quotation marks', input: front('title: Leave§\nfront:\n  - title\n  - «#scope»\n'), code: 'invalid-yaml', message: '`#scope` is read as a comment', help: 'put the value in quotation marks: `"#scope"`' },
  { name: 'an alias', input: front('title: Leave§\nfront: [ title ]\nversion: «*one»\n'), code: 'yaml-alias', message: '`*one` repeats another value', help: 'if these are words, put them in quotation marks: `"*one"`' },
  { name: 'an anchor', input: front('title: Leave§\nfront: [ title ]\nversion: «&one» 1.3\n'), code: 'yaml-alias', message: '`&one` names a value to be repeated', help: 'if these are words, put them in quotation marks: `"&one 1.3"`' },
  { name: 'a kind of value', input: front('title: Leave§\nfront: [ title ]\nversion: «!x» 1.3\n'), code: 'yaml-alias', message: '`!x` says what kind of value follows', help: 'if these are words, put them in quotation marks: `"!x 1.3"`' },
  { name: 'a key given twice', input: front('title: Leave§\nfront: [ title ]\n«title»: Absence\n'), code: 'duplicate-key', message: '`title` is given twice', help: 'take it away here, or where it stands before' },
  { name: 'an unknown key', input: front('title: Leave§\nfront: [ title ]\n«verzion»: 1\n'), code: 'unknown-key', message: 'unknown key `verzion`', help: 'did you mean `version`?' },
  { name: 'a misspelt key that is needed', input: front('«titel»: Leave§\nfront: [ title ]\n'), code: 'unknown-key', message: 'unknown key `titel`', help: 'did you mean `title`?' },
  { name: 'a key nobody knows', input: front('title: Leave§\nfront: [ title ]\nreview: { «colour»: red }\n'), code: 'unknown-key', message: 'unknown key `colour`', help: 'the keys here are `period`, `due`' },
  { name: 'an unknown key named __proto__', input: front('title: Leave§\nfront: [ title ]\nreview: { «__proto__»: red }\n'), code: 'unknown-key', message: 'unknown key `__proto__`', help: 'the keys here are `period`, `due`' },
  { name: 'an empty value', input: front('«title»:\nversion: 1§\nfront: [ title ]\n'), code: 'missing-key', message: '`title` is empty', help: 'write its value after `title: `' },
  { name: 'words where a list belongs', input: front('title: Leave§\nfront: «title»\n'), code: 'wrong-type', message: '`front` has to be a list', help: 'write `[ title ]`' },
  { name: 'a list where words belong', input: front('version: 1§\ntitle: «[ Leave ]»\nfront: [ title ]\n'), code: 'wrong-type', message: '`title` has to be words', help: 'write the words on the same line, after the colon' },
  { name: 'words where keys belong', input: front('title: Leave§\nfront: [ title ]\nreview: «P3Y»\n'), code: 'wrong-type', message: '`review` has to be a group of keys', help: 'write `key: value` lines below it' },
  { name: 'too few entries', input: front('title: Leave§\nfront: [ title ]\nwording: { revision-columns: «[ Date ]» }\n'), code: 'invalid-value', message: '`revision-columns` has too few entries', help: 'write 3 or more' },
  { name: 'an impossible date', input: front('title: Leave§\nfront: [ title ]\napproved: { by: Governors§, on: «2023-02-30» }\n'), code: 'invalid-date', message: '`2023-02-30` is not a date', help: 'write a date that exists as `2023`, `2023-06` or `2023-06-16`' },
  { name: 'a date in English order', input: front('title: Leave§\nfront: [ title ]\ndate: «16/06/2023»\n'), code: 'invalid-date', message: '`16/06/2023` is not a date', help: 'write `2023-06-16`' },
  { name: 'a period in words', input: front('title: Leave§\nfront: [ title ]\nreview: { period: «3 years» }\n'), code: 'invalid-period', message: '`3 years` is not a period', help: 'write `P3Y`' },
  { name: 'an impossible period', input: front('title: Leave§\nfront: [ title ]\nreview: { period: «P0Y» }\n'), code: 'invalid-period', message: '`P0Y` is not a period', help: 'write `P3Y` for three years, `P18M` for eighteen months' },
  { name: 'a misspelt status', input: front('title: Leave§\nfront: [ title ]\nstatus: «aproved»\n'), code: 'invalid-value', message: '`aproved` is not a possible `status`', help: 'did you mean `approved`?' },
  { name: 'a misspelt role', input: front('title: Leave§\nfront: [ title ]\nowner: «comunications-officer»\n'), code: 'unknown-role', message: 'unknown role `comunications-officer`', help: 'did you mean `communications-officer`?' },
  { name: 'an unknown role', input: front('title: Leave§\nfront: [ title ]\nconsulted: [ { as: The§ bursar, role: «bursar» } ]\n'), code: 'unknown-role', message: 'unknown role `bursar`', help: 'use a role of policies/vocabulary/roles.yaml, or add one there' },
  { name: 'a misspelt piece', input: front('title: Leave§\nfront: [ «titel» ]\n'), code: 'invalid-value', message: '`titel` is not a possible `piece`', help: 'did you mean `title`?' },
  { name: 'an id with capitals', input: front('title: Leave§\nfront: [ title ]\nformerly: { «Scope»: first }\n'), code: 'invalid-id', message: '`Scope` cannot be an id', help: 'write `scope`' },
  { name: 'a cover row without label', input: front('title: Leave§\nfront: [ title ]\ncover: [ «{» text: Recommended§ } ]\n'), code: 'missing-key', message: '`label` is missing', help: 'add `label: …`' },
]

/** Slips inside a form block. */
export const formFaults: readonly Fault[] = [
  { name: 'an unknown kind', input: form('parts:\n  - id: team\n    heading: TEAM§\n    fields:\n      - { id: name, label: Name§, kind: «lin» }\n'), code: 'invalid-value', message: '`lin` is not a possible `kind`', help: 'did you mean `line`?' },
  { name: 'an unknown key', input: form('parts:\n  - heading: TEAM§\n    «felds»: []\n'), code: 'unknown-key', message: 'unknown key `felds`', help: 'did you mean `fields`?' },
  { name: 'a missing key', input: form('parts:\n  - heading: TEAM§\n    fields:\n      - «l»abel: Name§\n'), code: 'missing-key', message: '`kind` is missing', help: 'add `kind: …`' },
  { name: 'a missing quotation mark', input: form('parts:\n  - heading: «"TEAM»\n    note: Words§\n'), code: 'invalid-yaml', message: 'a quotation mark is missing', help: 'write `"TEAM"`' },
  { name: 'a colon in the words', input: form('parts:\n  - note: Words§\n    heading: «TEAM: who»\n'), code: 'invalid-yaml', message: 'a colon inside the words is read as a second key', help: 'write `"TEAM: who"`' },
  { name: 'a list where words belong', input: form('parts:\n  - note: Words§\n    heading: «[ TEAM ]»\n'), code: 'wrong-type', message: '`heading` has to be words', help: 'write the words on the same line, after the colon' },
  { name: 'an id with capitals', input: form('parts:\n  - heading: TEAM§\n    id: «Team»\n'), code: 'invalid-id', message: '`Team` cannot be an id', help: 'write `team`' },
  { name: 'an id given twice', input: form('parts:\n  - heading: TEAM§\n    id: «forms»\n'), code: 'duplicate-id', message: 'the id `forms` is already used on line 7', help: 'write another, `team` for instance; or take it away and run `policy format`' },
  { name: 'a key given twice', input: form('parts:\n  - heading: TEAM§\n    «heading»: STAFF\n'), code: 'duplicate-key', message: '`heading` is given twice', help: 'take it away here, or where it stands before' },
  { name: 'a tab', input: form('parts:\n«\t»- heading: TEAM§\n'), code: 'invalid-yaml', message: 'a tab stands where spaces belong', help: 'begin the line with 2 spaces instead' },
  { name: 'no parts', input: form('«parts»:\n# a comment§\n'), code: 'missing-key', message: '`parts` is empty', help: 'write its value after `parts: `' },
]
