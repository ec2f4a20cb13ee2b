import {
  documentRows,
  textOf,
  wordsOfRow,
  type FrozenPolicy,
  type RolesContent,
  type Row,
  type Standing,
} from '@policy/model'
import { approvedWords, endWords, inForceWords } from '../versions/standing-words.ts'

/** The version in force on a day: which it is and why, then its headings and clauses with their numbers. */
export function versionText(
  standing: Standing,
  { policy, trust }: FrozenPolicy,
  roles: RolesContent,
  day: string,
): string {
  const said = [approvedWords(standing), inForceWords(standing), endWords(standing)]
  const head = [
    `${policy.front.title} – ${trust.name}`,
    `in force on ${day}: version ${standing.version.version}`,
    ...said.filter((words) => words !== '').map((words) => `  ${words}`),
  ]
  // Front pages are not clauses; their ids begin with a sign that no clause id has.
  const rows = documentRows({ policy, trust, roles }).filter(({ id }) => !id.startsWith('_'))
  return `${[...head, ...rows.map(lineOf)].join('\n')}\n`
}

/** That none was, and what is known of each. */
export function noneText(id: string, standings: readonly Standing[], day: string): string {
  const lines = standings.map((standing) => {
    const end = endWords(standing)
    return `  version ${standing.version.version}: ${inForceWords(standing)}${end === '' ? '' : `; ${end}`}`
  })
  return `${[`${id}: no version known here was in force on ${day}`, ...lines].join('\n')}\n`
}

function lineOf(row: Row): string {
  const { kind, depth, number, ordered, content } = row
  if (kind === 'heading') return `\n${number === null ? '' : `${number}  `}${textOf(content)}`
  const indent = '  '.repeat(Math.max(0, depth - 1))
  const label = number === null ? (kind === 'item' && !ordered ? '• ' : '') : `${number}  `
  return wordsOfRow(row)
    .split('\n')
    .map((line, index) => `${indent}${index === 0 ? label : ''}${line}`)
    .join('\n')
}
