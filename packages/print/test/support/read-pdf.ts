import { PDFDocument } from 'pdf-lib'

/** The same PDF without packed objects, as text that can be searched: dictionaries as `/Key value`, a line each. */
export async function plainPdf(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Infinity })
  const objects = document.context.enumerateIndirectObjects()
  return objects.map(([ref, object]) => `${ref.toString()} ${object.toString()}`).join('\n')
}
