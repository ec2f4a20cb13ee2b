import { describe, expect, test } from 'vitest'
import { findingsIn, policyMd } from './support/policy-text.ts'

/** Words that look a little like a slip, and are none. */
describe.each([
  [
    'a dash in a wrapped sentence',
    'Staff must not use phones\n\u2013 or tablets \u2013 in lessons.',
  ],
  ['a dash between words', 'Staff \u2013 and visitors \u2014 sign in.'],
  ['a section sign before a number', '\u00A7 5 of the Act applies.'],
  ['the letter o in a wrapped sentence', 'We meet at nine\no clock.'],
  ['a hashtag in a wrapped sentence', 'Write\n#BeKind there.'],
  ['a hyphen before a word', 'Staff- and pupil-led clubs.'],
  ['a hyphen at the end of a line before a sign', 'Ages 4 -\n11 may come.'],
  ['two letters that are spoken of', '(i) and (ii) apply to staff.\n\na) or b) is enough.'],
  [
    'a shortened title at the end of a line',
    'A letter is sent by Dr.\nSmith, or by Mr. J.\nJones.',
  ],
  ['a year kept by a backslash', '2024\\. That was the year.'],
  ['more than', '\\>20 days late.'],
  ['blanks to fill in', 'Name: ________ Date: __ Signed: ____________'],
  ['a sign kept by a backslash', '4\\.2 Staff \\*must\\* sign, Q\\&A.'],
  ['a path', 'Photos go to C:\\photos\\new.'],
  ['a path whose backslashes are kept', 'Photos: \\\\\\\\server\\photos, C:\\new\\\\\\*.jpg.'],
  ['words in brackets beside others', 'Ask [name] [telephone] (or the office).'],
])('%s', (_, body) => {
  test('is words', () => expect(findingsIn(policyMd(body))).toEqual([]))
})
