import type { FileRule } from '../rule.ts'

/** The file cannot be read, or a page of it (ISO 14289-1, 6.1). */
export const unreadablePdf: FileRule = {
  id: 'unreadable-pdf',
  clause: '6.1-1',
  checkpoint: null,
  description: 'The file is no PDF of version 1.0 to 1.7, is damaged, or cannot be unpacked.',
  help: 'build the PDF again',
  checkFile: ({ problems, permissions }) =>
    permissions !== null && !permitsReading(permissions) ? [] : problems,
}

/** The file forbids assistive technology to read it (ISO 14289-1, 7.16; Matterhorn 26-001, 26-002). */
export const readingForbidden: FileRule = {
  id: 'reading-forbidden',
  clause: '7.16-1',
  checkpoint: '26-002',
  description: 'The file is encrypted and does not let assistive technology read its words.',
  help: 'publish the PDF without encryption',
  checkFile: ({ permissions }) =>
    permissions !== null && !permitsReading(permissions)
      ? [{ message: 'the security of the file keeps screen readers out', page: null }]
      : [],
}

/** Bit 10 of the permissions (ISO 32000-1, table 22): taking words out for people with disabilities. */
const FOR_ACCESSIBILITY = 1 << 9

function permitsReading(permissions: number | undefined): boolean {
  return permissions !== undefined && (permissions & FOR_ACCESSIBILITY) !== 0
}
