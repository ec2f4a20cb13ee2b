/** The direction of a rule: what it does to an act, apart from how strongly it is said. */
export type Modality =
  | 'obligation'
  | 'prohibition'
  | 'permission'
  | 'recommendation'
  | 'power'
  | 'definition'
  | 'scope'
  | 'sanction'
