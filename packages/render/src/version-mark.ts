/** What a page says of the version that it shows, besides what the document says of itself. */
export interface VersionMark {
  /** The approval code of its words, for the foot of every page; null where none is known. */
  readonly code: string | null
  /** What has become of it, in one word for the head and behind the text of every page (`SUPERSEDED`), and in a sentence; null where it is in force. */
  readonly ended: { readonly word: string; readonly sentence: string } | null
}

/** Lines for the foot of every page. */
export function footLines(mark: VersionMark | undefined): readonly string[] {
  if (mark === undefined) return []
  return [
    ...(mark.code === null ? [] : [`Approval code ${mark.code}`]),
    ...(mark.ended === null ? [] : [mark.ended.sentence]),
  ]
}
