import { taxonomyOf, type Vocabulary } from '@policy/rules'
import type { Named, Part } from './parts.ts'

/** A heading, and the terms that stand under it with all their kinds. */
type Group = readonly [heading: string, heads: readonly string[]]

/** Plain headings for long lists. A term stands under the first whose terms it is a kind of. */
const GROUPS: Readonly<Partial<Record<Part, readonly Group[]>>> = {
  roles: [
    ['Staff', ['staff', 'former-staff']],
    ['Pupils and children', ['pupil', 'former-pupil', 'child']],
    ['Parents and families', ['parent-carer', 'family-of-pupil']],
    ['Governors and directors', ['governor', 'trust-director']],
    ['People who run accounts and sites', ['account-user', 'account-proposer']],
    ['The trust and its schools', ['trust']],
    ['Volunteers, contractors and the public', ['volunteer', 'contractor', 'public', 'journalist']],
    ['Other bodies', ['trade-union', 'police', 'lado', 'local-authority', 'ceop']],
    ['Several kinds of people', ['person']],
  ],
  actions: [
    ['Contact between people', ['connect']],
    ['Posting, writing and answering', ['communicate']],
    ['Using social media', ['use-social-media']],
    [
      'Running an account or site',
      'propose-account plan-site approve-account name-administrators resource-site neglect-site store-credentials share-credentials use-own-access change-password transfer-account configure-account publish-terms vet-contributor admit-contributor advertise-for-contributors moderate stop-use'.split(
        ' ',
      ),
    ],
    [
      'Devices',
      [
        'use-device',
        'use-device-discreetly',
        'switch-off-device',
        'store-device',
        'hand-in-device',
        'bypass-security',
        'use-for-gain',
        'protect-device',
      ],
    ],
    ['Reporting and passing on', ['report', 'refer', 'co-operate']],
    [
      'Pictures, names and information',
      'blur-name take-image delete-image remove-content record-evidence keep-confidential protect-personal-information respect-objection acknowledge-author act-in-best-interests'.split(
        ' ',
      ),
    ],
    [
      'Asking first',
      'obtain-approval obtain-permission obtain-consent keep-consent-list obtain-opinion complete-form present-rationale assess-impact notify'.split(
        ' ',
      ),
    ],
    [
      'Checking and monitoring',
      'monitor-account monitor-public monitor-staff-use monitor-policy act-on-findings check-content check-copyright verify-training check-connections'.split(
        ' ',
      ),
    ],
    ['Informing and training', ['inform', 'attend-training', 'know-policy']],
    ['Dealing with a breach', ['answer-breach', 'tolerate-breach']],
    [
      'Keeping and running the policy',
      ['maintain-policy', 'comply', 'devote-hours', 'treat-equally'],
    ],
  ],
}

/** Where what has no heading of its own stands. */
const OTHERS = 'Other'

/** A term that can be chosen. */
export interface Choice {
  readonly id: string
  readonly label: string
  /** Other words for it. */
  readonly also: readonly string[]
}

/** Terms under a heading; under none where a list needs none. */
export interface Choices {
  readonly heading: string | null
  readonly choices: readonly Choice[]
}

/** The terms of a part, under headings, each list in the order of the vocabulary. */
export function choicesOf(part: Part, vocabulary: Vocabulary, names: Named): readonly Choices[] {
  const terms = vocabulary[part]
  const groups = GROUPS[part]
  const choice = (id: string): Choice => {
    const [label = terms[id]?.label ?? id, ...also] = names[id] ?? []
    return { id, label, also }
  }
  const ids = Object.keys(terms)
  if (groups === undefined) return [{ heading: null, choices: ids.map(choice) }]
  const { kindsOf } = taxonomyOf(terms)
  const headingOf = (id: string): string =>
    groups.find(([, heads]) => heads.some((head) => kindsOf(id).has(head)))?.[0] ?? OTHERS
  return [...groups.map(([heading]) => heading), OTHERS].flatMap((heading) => {
    const choices = ids.filter((id) => headingOf(id) === heading).map(choice)
    return choices.length === 0 ? [] : [{ heading, choices }]
  })
}

/**
 * The choices whose label and other words have every word that was typed: at the beginning of a word where any has it
 * there, else anywhere.
 */
export function choicesLike(typed: string, all: readonly Choices[]): readonly Choices[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return all
  const begun = choicesWith(all, (text) => words.every((word) => text.includes(` ${word}`)))
  return begun.length > 0
    ? begun
    : choicesWith(all, (text) => words.every((word) => text.includes(word)))
}

/** The choices whose words fit, in small letters and with a space before each word. */
function choicesWith(all: readonly Choices[], fits: (text: string) => boolean): readonly Choices[] {
  return all.flatMap(({ heading, choices }) => {
    const found = choices.filter(({ label, also }) =>
      fits(
        [label, ...also]
          .map((words) => ` ${words.toLowerCase().replaceAll(/[^\p{L}\d]+/gu, ' ')}`)
          .join(''),
      ),
    )
    return found.length === 0 ? [] : [{ heading, choices: found }]
  })
}
