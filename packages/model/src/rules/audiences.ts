/** People who recognise themselves in one word. */
export interface Audience {
  /** Name of its page: `parents`. */
  readonly id: string
  /** As after "for": `parents and carers`. */
  readonly label: string
  /** The roles it is. Every kind of one of them belongs to it, and it belongs to every wider role. */
  readonly roles: readonly string[]
}

/**
 * The audiences that a policy is laid out for, in the order in which they are shown.
 *
 * Each role of the vocabulary belongs to at least one of them, so that no clause is for nobody (a test holds it).
 */
export const AUDIENCES: readonly Audience[] = [
  { id: 'staff', label: 'staff', roles: ['staff'] },
  // What a trust or an academy is to do falls to those who act for it.
  {
    id: 'leaders',
    label: 'leaders of the academy and the trust',
    roles: ['leader', 'academy', 'trust'],
  },
  {
    id: 'account-users',
    label: 'people who run accounts',
    roles: ['account-user', 'account-proposer'],
  },
  { id: 'pupils', label: 'pupils', roles: ['pupil'] },
  { id: 'parents', label: 'parents and carers', roles: ['parent-carer'] },
  {
    id: 'governors',
    label: 'governors and directors',
    roles: ['governor', 'trust-director', 'board'],
  },
  {
    id: 'volunteers',
    label: 'volunteers and others who work for the trust',
    roles: ['volunteer', 'contractor', 'former-staff'],
  },
  {
    id: 'others',
    label: 'former pupils, the public and other bodies',
    roles: ['former-pupil', 'public', 'trade-union', 'police', 'lado', 'local-authority', 'ceop'],
  },
]

/** The role that is everybody. */
export const EVERYONE = 'person'

/** Roles in the plural, where that is not the word with an s. */
export const PLURALS: Readonly<Record<string, string>> = {
  person: 'everyone',
  adult: 'adults',
  staff: 'staff',
  leader: 'senior leaders',
  governor: 'governors',
  'trust-director': 'directors',
  volunteer: 'volunteers',
  contractor: 'contractors',
  'former-staff': 'former staff',
  'parent-carer': 'parents and carers',
  pupil: 'pupils',
  'primary-pupil': 'primary pupils',
  'former-pupil': 'former pupils',
  child: 'children and young people',
  'family-of-pupil': 'families of pupils',
  individual: 'everyone whom the policy covers',
  public: 'members of the public',
  'account-user': 'people who run accounts',
  administrator: 'administrators of accounts',
  moderator: 'moderators of sites',
  'content-author': 'authors of content',
  'account-proposer': 'whoever proposes an account',
  'site-team': 'teams that run sites',
  police: 'police',
}
