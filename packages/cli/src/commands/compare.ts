import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TopicJson } from '@policy/rules/topics'
import { outFolder } from '../build/out-folder.ts'
import { todayOf } from '../build/today.ts'
import { namedTopic } from '../compare/named-topic.ts'
import { overviewPage, topicData, topicPage, type ComparePage } from '../compare/pages.ts'
import { topicsOf } from '../compare/topics-of.ts'
import { deskFolder } from '../files/desk-folder.ts'
import { findRoot } from '../files/find-root.ts'
import { readLibrary, selectPolicies } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { createPaint } from '../report/paint.ts'
import { topicsText, topicText } from '../report/topic-text.ts'
import { ruleSetsNamed } from '../rules/rule-sets.ts'
import type { CompareFormat } from '../usage/compare.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy compare`, as the command line gives them. */
export interface CompareOptions {
  readonly topic?: string
  readonly format?: readonly CompareFormat[]
  readonly json?: boolean
  readonly out?: string
  readonly today?: string
}

/** `policy compare`: several policies side by side on one topic, or all topics with a line for each policy. */
export function compare(names: readonly string[], options: CompareOptions, io: Io): number {
  const root = findRoot(io.cwd)
  const library = readLibrary(root, readTree(root, 'policies'))
  const ids = selectPolicies(names, library.policyIds)
  const rules =
    names.length === 0
      ? ruleSetsNamed(undefined, library)
      : ids.flatMap((id) => ruleSetsNamed(id, library))
  const known = rules[0]?.json.vocabulary.topics ?? {}
  const chosen =
    options.topic === undefined ? Object.keys(known) : [namedTopic(options.topic, known)]
  const at = options.today ?? todayOf(io.env)
  const topics = topicsOf(chosen, rules, library.library, at)
  const part = names.length === 0 ? '' : `--${ids.map((id) => id.replace('/', '-')).join('--')}`
  return write({ topics, isOne: options.topic !== undefined, part }, options, root, io)
}

/** What was asked for. */
interface Asked {
  readonly topics: readonly TopicJson[]
  /** Whether it is about one topic; otherwise about all. */
  readonly isOne: boolean
  /** Of the names of files: the policies, where not all are laid side by side. */
  readonly part: string
}

/** One text format goes to standard output; several, a page, or any with `--out`, are files. */
function write(asked: Asked, options: CompareOptions, root: string, io: Io): number {
  const { topics, isOne, part } = asked
  const { json = false, out } = options
  if (json && options.format !== undefined)
    throw new UsageError('`--json` and `--format` are given both', 'give one of them')
  const formats = options.format ?? [json ? 'json' : 'text']
  const textOf = (format: 'text' | 'json', colour: boolean): string => {
    const [topic] = topics
    if (format === 'json') return `${JSON.stringify(isOne ? topic : { topics }, null, 2)}\n`
    const paint = createPaint(colour)
    return isOne && topic !== undefined ? topicText(topic, paint) : topicsText(topics, paint)
  }
  const [only] = formats
  if (formats.length === 1 && out === undefined && only !== undefined && only !== 'html') {
    io.out(textOf(only, io.colour))
    return 0
  }
  const desk = deskFolder(out, root, io.cwd)
  const folder = outFolder(out, root, io.cwd).out
  const pages = {
    has: (path: string) => existsSync(join(folder, path)),
    templates: readTemplates(),
    part,
  }
  const files = formats.flatMap((format): readonly ComparePage[] => {
    switch (format) {
      case 'html':
        return [
          ...(isOne ? [] : [overviewPage(topics, [], [], pages)]),
          ...topics.map((topic) => topicPage(topic, pages)),
        ]
      case 'json':
        return topics.map((topic) => topicData(topic, pages))
      case 'text':
        return [
          {
            path: `compare/topics/${isOne ? topics[0]?.topic : 'all'}${part}.txt`,
            text: textOf('text', false),
          },
        ]
    }
  })
  for (const { path, text } of files) io.out(`wrote ${desk.put(path, text)}\n`)
  return 0
}
