import type { PDFDict } from 'pdf-lib'
import {
  arrayAt,
  dictAt,
  dictOf,
  nameAt,
  nameTreeValues,
  resolve,
  textAt,
  valueAt,
} from '../objects.ts'
import type { UaDocument } from '../open-document.ts'
import type { DocumentRule } from '../rule.ts'

/** A script in a document that people open from a website: ours, since no policy needs one. */
export const script: DocumentRule = {
  id: 'script',
  clause: 'own',
  checkpoint: null,
  description: 'The document holds a script (JavaScript).',
  help: 'take the script out',
  check: ({ catalog, pages, annotations }) => {
    const names = nameTreeValues(dictAt(dictAt(catalog, 'Names'), 'JavaScript'))
    const places = [
      ...names.map((each) => ({ action: dictOf(each), page: null })),
      ...[catalog, dictAt(catalog, 'AcroForm')].flatMap((dict) => actionsOf(dict, null)),
      ...pages.flatMap(({ dict, number }) => actionsOf(dict, number)),
      ...annotations.flatMap(({ dict, page }) => [
        ...actionsOf(dict, page),
        ...actionsOf(dictAt(dict, 'Parent'), page),
      ]),
    ]
    return places
      .filter(({ action }) => runsScript(action))
      .map(({ page }) => ({ message: 'the document holds a script', page }))
  },
}

interface Placed {
  readonly action: PDFDict | undefined
  readonly page: number | null
}

/** Actions that something starts when it is opened, clicked, or otherwise touched. */
function actionsOf(dict: PDFDict | undefined, page: number | null): readonly Placed[] {
  const more = dictAt(dict, 'AA')
  return [
    { action: dictAt(dict, 'OpenAction'), page },
    { action: dictAt(dict, 'A'), page },
    ...(more?.entries() ?? []).map(([, value]) => ({
      action: more && dictOf(resolve(value, more.context)),
      page,
    })),
  ]
}

/** Whether an action, or one that it leads to, is a script. */
function runsScript(action: PDFDict | undefined): boolean {
  const seen = new Set<PDFDict>()
  const waiting = action ? [action] : []
  for (let each = waiting.pop(); each; each = waiting.pop()) {
    if (nameAt(each, 'S') === 'JavaScript') return true
    if (seen.has(each)) continue
    seen.add(each)
    const { context } = each
    const next = [
      dictAt(each, 'Next'),
      ...arrayAt(each, 'Next').map((one) => dictOf(resolve(one, context))),
    ]
    waiting.push(...next.filter((one) => one !== undefined))
  }
  return false
}

/** A form that only one program can fill (ISO 14289-1, 7.15; Matterhorn 25-001). */
export const dynamicForm: DocumentRule = {
  id: 'dynamic-form',
  clause: '7.15-1',
  checkpoint: '25-001',
  description: 'The document holds an XFA form.',
  help: 'use plain form fields',
  check: ({ catalog }) =>
    valueAt(dictAt(catalog, 'AcroForm'), 'XFA')
      ? [{ message: 'the document holds an XFA form', page: null }]
      : [],
}

/** Settings of layers: the usual one and the others. */
function layerSettings({ catalog }: UaDocument): readonly PDFDict[] {
  const layers = dictAt(catalog, 'OCProperties')
  const usual = dictAt(layers, 'D')
  const others = arrayAt(layers, 'Configs').flatMap(
    (each) => dictOf(resolve(each, catalog.context)) ?? [],
  )
  return usual ? [usual, ...others] : others
}

/** Layers that cannot be told apart (ISO 14289-1, 7.10; Matterhorn 20-001, 20-002). */
export const namelessLayers: DocumentRule = {
  id: 'nameless-layers',
  clause: '7.10-1',
  checkpoint: '20-002',
  description: 'A setting of layers (optional content) has no name.',
  help: 'give the setting a Name',
  check: (document) =>
    layerSettings(document)
      .filter((setting) => (textAt(setting, 'Name') ?? '') === '')
      .map(() => ({ message: 'a setting of layers has no name', page: null })),
}

/** Layers that come and go by themselves (ISO 14289-1, 7.10; Matterhorn 20-003). */
export const automaticLayers: DocumentRule = {
  id: 'automatic-layers',
  clause: '7.10-2',
  checkpoint: '20-003',
  description: 'Layers (optional content) are shown or hidden by themselves.',
  help: 'take AS out of the setting of layers',
  check: (document) =>
    layerSettings(document)
      .filter((setting) => valueAt(setting, 'AS'))
      .map(() => ({ message: 'layers are shown or hidden by themselves', page: null })),
}

/** A file in the file that has no name (ISO 14289-1, 7.11; Matterhorn 21-001). */
export const namelessAttachment: DocumentRule = {
  id: 'nameless-attachment',
  clause: '7.11-1',
  checkpoint: '21-001',
  description: 'An attached file has no name (F and UF).',
  help: 'give the attached file both names',
  check: ({ catalog, annotations }) => {
    const named = nameTreeValues(dictAt(dictAt(catalog, 'Names'), 'EmbeddedFiles'))
    const files = [
      ...named.map((each) => ({ file: dictOf(each), page: null })),
      ...annotations.map(({ dict, page }) => ({ file: dictAt(dict, 'FS'), page })),
    ]
    return files
      .filter(({ file }) => valueAt(file, 'EF'))
      .filter(({ file }) => ['F', 'UF'].some((key) => (textAt(file, key) ?? '') === ''))
      .map(({ page }) => ({ message: 'an attached file has no name', page }))
  },
}
