import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { TopicJson } from '@policy/rules/topics'
import { outFolder } from '../build/out-folder.ts'
import { todayOf } from '../build/today.ts'
import { leftOut, type LeftOut } from '../compare/left-out.ts'
import { namedTopic } from '../compare/named-topic.ts'
import { overviewPage, topicData, topicPage, type ComparePage } from '../compare/pages.ts'
import { topicsOf } from '../compare/topics-of.ts'
import { deskFolder } from '../files/desk-folder.ts'
import { findRoot } from '../files/find-root.ts'
import { openLibrary, selectPolicies, type OpenLibrary } from '../files/open-library.ts'
import { readTree } from '../files/read-tree.ts'
import { readTemplates } from '../files/tool-files.ts'
import type { Io } from '../io.ts'
import { createPaint } from '../report/paint.ts'
import { topicsText, topicText } from '../report/topic-text.ts'
import { soundRuleSets } from '../rules/rule-sets.ts'
import type { CompareFormat } from '../usage/compare.ts'
import { UsageError } from '../usage-error.ts'

/** Options of `policy compare`, as the command line gives them. */
export interface CompareOptions {
  readonly topic?: string
  readonly full?: boolean
  readonly format?: readonly CompareFormat[]
  readonly json?: boolean
  readonly out?: string
  readonly today?: string
}

/**
 * `policy compare`: several policies side by side on one topic, or all topics with a line for each policy. Exit code 1 where a
 * policy has errors: it is left out.
 */
export function compare(names: readonly string[], options: CompareOptions, io: Io): number {
  const root = findRoot(io.cwd)
  const library = openLibrary(root, readTree(root, 'policies'))
  const ids = idsOf(names, library)
  const rules = soundRuleSets(library, ids)
  const left = leftOut(ids, rules, library)
  for (const each of left) io.err(`${leftWords(each)}\n`)
  if (rules.length < 2) {
    io.err('Fewer than two policies are left: there is nothing to compare.\n')
    return 1
  }
  const known = rules[0]?.json.vocabulary.topics ?? {}
  const chosen =
    options.topic === undefined ? Object.keys(known) : [namedTopic(options.topic, known)]
  const at = options.today ?? todayOf(io.env)
  const topics = topicsOf(chosen, rules, library.library, at)
  const part = names.length === 0 ? '' : `--${ids.map((id) => id.replace('/', '-')).join('--')}`
  const isOne = options.topic !== undefined
  write({ topics, isOne, part, left: left.map(({ name }) => name) }, options, root, io)
  return left.some(({ isBroken }) => isBroken) ? 1 : 0
}

/** The policies to lay side by side: two at least, as they stand. */
function idsOf(names: readonly string[], { policyIds }: OpenLibrary): readonly string[] {
  const dated = names.find((name) => name.includes('@'))
  if (dated !== undefined)
    throw new UsageError(
      `\`${dated}\` names a version, and policies are compared as they stand`,
      `name \`${dated.slice(0, dated.indexOf('@'))}\` alone; \`policy diff\` shows what changed between versions`,
    )
  const ids = selectPolicies(names, policyIds)
  if (ids.length > 1) return ids
  throw new UsageError(
    `at least two policies are needed, and ${ids.length === 0 ? 'there is none' : `\`${ids[0]}\` is the only one${names.length === 0 ? '' : ' named'}`}`,
    names.length === 0
      ? 'add another trust to policies/'
      : 'name another beside it; or none, for all',
  )
}

function leftWords({ id, name, isBroken }: LeftOut): string {
  return isBroken
    ? `Left out: ${name} has errors; \`policy check ${id}\` says which.`
    : `Left out: no rules have been read off ${name} yet.`
}

/** What was asked for. */
interface Asked {
  readonly topics: readonly TopicJson[]
  /** Whether it is about one topic; otherwise about all. */
  readonly isOne: boolean
  /** Of the names of files: the policies, where not all are laid side by side. */
  readonly part: string
  /** Names of policies that could not be compared. */
  readonly left: readonly string[]
}

/** One text format goes to standard output; several, a page, or any with `--out`, are files. */
function write(asked: Asked, options: CompareOptions, root: string, io: Io): void {
  const { topics, isOne, part, left } = asked
  const { json = false, out } = options
  if (json && options.format !== undefined)
    throw new UsageError('`--json` and `--format` are given both', 'give one of them')
  const formats = options.format ?? [json ? 'json' : 'text']
  const textOf = (format: 'text' | 'json', colour: boolean): string => {
    const [topic] = topics
    if (format === 'json') return `${JSON.stringify(isOne ? topic : { topics }, null, 2)}\n`
    const paint = createPaint(colour)
    return isOne && topic !== undefined
      ? topicText(topic, paint, options.full)
      : topicsText(topics, paint)
  }
  const [only] = formats
  if (formats.length === 1 && out === undefined && only !== undefined && only !== 'html') {
    io.out(textOf(only, io.colour))
    return
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
          ...(isOne ? [] : [overviewPage(topics, [], left, pages)]),
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
}
