import { basename, dirname, join } from 'node:path'
import type { PrintJob } from '@policy/print'
import { printOne } from '../build/print-one.ts'
import { deskFolder, type DeskFolder } from '../files/desk-folder.ts'
import type { Io } from '../io.ts'
import { createPaint, type Paint } from '../report/paint.ts'
import type { DiffFormat } from '../usage/diff.ts'

/** A comparison in every format that there is, each made when it is asked for. */
export interface ComparisonFiles {
  /** Name of the files, without what they end in. */
  readonly stem: string
  readonly texts: {
    readonly text: (paint: Paint) => string
    readonly json: () => string
    /** `has` says whether a file of the output folder is there, by its path in it. */
    readonly html: (has: DeskFolder['has']) => string
  }
  readonly print: () => PrintJob
  readonly word: () => Promise<Uint8Array>
}

/** What is to be written, and where. */
export interface WriteOptions {
  readonly format: readonly DiffFormat[]
  readonly out?: string
  readonly browser?: string
}

/** One text format goes to standard output; several, a binary one, or any with `--out`, are files. Gives the exit code. */
export async function writeFiles(
  { stem, texts, print, word }: ComparisonFiles,
  { format, out, browser }: WriteOptions,
  root: string,
  io: Io,
): Promise<number> {
  // Only what is written, or leads to what was, needs the folder.
  const desk = (): DeskFolder => deskFolder(out, root, io.cwd)
  const has: DeskFolder['has'] = (path) => desk().has(path)
  const [only] = format
  if (format.length === 1 && out === undefined && only !== undefined) {
    const said = textIn(only, texts, createPaint(io.colour), has)
    if (said !== undefined) {
      io.out(said)
      return 0
    }
  }
  for (const each of format) {
    const data =
      textIn(each, texts, createPaint(false), has) ??
      (each === 'pdf' ? await printOne(print(), browser, io) : await word())
    // Why it could not be printed was said.
    if (data === undefined) return 1
    const extension = each === 'text' ? 'txt' : each
    io.out(`wrote ${desk().put(`diff/${stem}.${extension}`, data)}\n`)
  }
  return 0
}

/** A comparison in a format of text; undefined of the others. */
function textIn(
  format: DiffFormat,
  { text, json, html }: ComparisonFiles['texts'],
  paint: Paint,
  has: DeskFolder['has'],
): string | undefined {
  switch (format) {
    case 'text':
      return text(paint)
    case 'json':
      return json()
    case 'html':
      return html(has)
    case 'pdf':
    case 'docx':
      return undefined
  }
}

/** Name of the files of a comparison, by the names of its sides. */
export function stemOf({ a, b }: { readonly a: string; readonly b: string }): string {
  return `${slugOf(a)}--${slugOf(b)}`
}

/** A name as part of a file's name; of a file that and its folder. */
function slugOf(name: string): string {
  const plain = name.endsWith('.md') ? join(basename(dirname(name)), basename(name, '.md')) : name
  return plain.replace(/[^A-Za-z0-9.@-]+/g, '-').replace(/^[-.]+|-+$/g, '')
}
