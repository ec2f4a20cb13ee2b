import { AUDIENCES, type Library, type LibraryPolicy } from '@policy/model'
import type { Templates } from '@policy/render'
import { blockOf, chosenReminders } from '../remind/chosen-reminders.ts'

/** What each reminder is written as. */
const FORMATS = ['html', 'text', 'md'] as const

/** Each reminder that can go out, for each of its audiences, with its path below `reminders/` in the policy's folder. Nobody knows yet where the page of the policy will stand, so they do not link to it. */
export async function reminderFiles(
  entry: LibraryPolicy,
  { roles }: Library,
  templates: Templates,
): Promise<readonly { readonly name: string; readonly text: string }[]> {
  const isWithdrawn = entry.policy.front.status === 'withdrawn'
  if (entry.reminders === undefined || isWithdrawn) return []
  // Most of the time that this takes is for reading the library that puts styles on elements.
  const { ENDINGS, printed } = await import('../remind/printed.ts')
  return AUDIENCES.flatMap((audience) =>
    chosenReminders(entry, roles, { audience: audience.id }).ready.flatMap(({ spoken }) => {
      const block = blockOf(entry, audience, [spoken], undefined)
      return FORMATS.map((format) => ({
        name: `${audience.id}/${spoken.id}.${ENDINGS[format]}`,
        text: printed(block, format, templates),
      }))
    }),
  )
}
