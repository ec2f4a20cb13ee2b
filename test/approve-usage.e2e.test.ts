import { describe, expect, test } from 'vitest'
import { approve, elmfield } from './support/approval.ts'

describe('is used wrongly (exit code 2):', () => {
  const on = ['--on', '2024-09-18']
  const code = ['--code', '7f3k9q2m']
  test.each<[string, readonly string[], string, string]>([
    ['no code', on, '`--code` is missing', 'give the code on the sign-off sheet after `--code`'],
    ['no day', code, '`--on` is missing', 'give the day of the decision after `--on`'],
    [
      'half a code',
      [...on, '--code', '7F3K'],
      '`7F3K` is no approval code',
      'give the eight characters after `--code` as they are printed: `7F3K-9Q2M`',
    ],
    [
      'a letter that no code has',
      [...on, '--code', '7F3K-9Q2U'],
      '`7F3K-9Q2U` is no approval code',
      'give the eight characters after `--code` as they are printed: `7F3K-9Q2M`',
    ],
    [
      'a month',
      [...code, '--on', '2024-09'],
      '`2024-09` is no day',
      'write it as `--on 2026-11-20`',
    ],
    [
      'an outcome there is not',
      [...code, ...on, '--outcome', 'aproved'],
      'there is no outcome `aproved`',
      'did you mean `approved`?',
    ],
    [
      'amendments of nothing',
      [...code, ...on, '--outcome', 'approved-with-amendments'],
      'nobody said which words the board amended',
      'give the code that stood on what it had before it: `--amends 7F3K-9Q2M`',
    ],
    [
      'amendments without amendments',
      [...code, ...on, '--amends', '00000000'],
      '`--amends` does not go with `--outcome approved`',
      'leave it out, or give `--outcome approved-with-amendments`',
    ],
    [
      'amendments that changed nothing',
      [...code, ...on, '--outcome', 'approved-with-amendments', '--amends', '7F3K9Q2M'],
      '`--code` and `--amends` are the same code',
      'give the code of the amended words after `--code`, or leave `--amends` and the outcome out where nothing was amended',
    ],
    [
      'a version that is a path',
      [...code, ...on, '--version', '../1'],
      '`../1` cannot be the number of a version',
      'use digits, letters, full stops and hyphens: `--version 1.4`',
    ],
    [
      'empty words',
      [...code, ...on, '--by', ' '],
      '`--by` is empty',
      'give words after it, or leave it out',
    ],
    [
      'words on two lines',
      [...code, ...on, '--minute', '1\n2'],
      'the words after `--minute` have a line break or a character that nobody sees',
      'write them on one line',
    ],
  ])('%s', async (_, options, message, help) => {
    const at = elmfield()
    const { code: exit, err } = await at.policy(['approve', 'elmfield', ...options])
    expect([exit, err]).toEqual([2, `policy: ${message}\n  help: ${help}\n`])
  })

  test('nobody who decides', async () => {
    const at = elmfield()
    at.edit('policies/elmfield/trust.yaml', /^ {2}by: .*\n/m, '')
    const { code: exit, err } = await approve(at, ...on)
    expect([exit, err]).toEqual([
      2,
      'policy: nobody said who decided\n  help: give it after `--by`, or write `approval: { by: … }` in policies/elmfield/trust.yaml\n',
    ])
  })
})
