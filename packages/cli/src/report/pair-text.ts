import type { ToldAlignment, ToldClause, ToldOnly, ToldPair } from '@policy/model'
import { relationWords } from '@policy/render'
import type { Paint } from './paint.ts'
import { wrapped } from './wrapped.ts'

/** Two policies beside each other for a terminal: how much they share, where they differ, what only one has. */
export function pairText(
  { names, first, differences, only }: ToldAlignment,
  copies: { readonly a: string; readonly b: string },
  paint: Paint,
): string {
  return [
    paint.bold(`${names.a} and ${names.b}`),
    wrapped(`${names.a}: ${copies.a}`, '', '  '),
    wrapped(`${names.b}: ${copies.b}`, '', '  '),
    '',
    wrapped(first),
    ...(differences.length === 0 ? [] : ['', paint.bold('Where they differ')]),
    ...differences.flatMap((pair) => ['', ...differenceLines(pair, names, paint)]),
    ...onlyLines(only.a, names.a, names.b, paint),
    ...onlyLines(only.b, names.b, names.a, paint),
    '',
    paint.dim('The whole of both, clause beside clause: --format html, pdf or docx.'),
    paint.dim(wrapped(NOTICE)),
    '',
  ].join('\n')
}

const NOTICE =
  'Stricter and looser describe words, not merit. Which clauses belong together, and what they ask, was read off their words; the policy text prevails. This is not legal advice.'

type Names = ToldAlignment['names']

function differenceLines(pair: ToldPair, names: Names, paint: Paint): readonly string[] {
  const { difference, matter, a, b, relation, sentence, quotes, witness, restated } = pair
  const nr = `${difference ?? ''}.`.padStart(3)
  const what = relation === null ? '' : relationWords(relation, names)
  const again = restated ? ' (said again)' : ''
  const quoted = (name: string, words: string | null): readonly string[] =>
    words === null ? [] : [wrapped(`${name}: "${words}"`, INDENT, `${INDENT}  `)]
  return [
    wrapped(`${nr} ${paint.bold(matter ?? 'Of no named matter')}: ${what}${again}`, '', INDENT),
    wrapped(sentence ?? '', INDENT),
    ...quoted(names.a, quotes.a),
    ...quoted(names.b, quotes.b),
    ...(witness === null
      ? []
      : [
          wrapped(
            `For example: ${witness.situation}. By this clause of ${names.a}: ${witness.a}. By that of ${names.b}: ${witness.b}.`,
            INDENT,
          ),
        ]),
    paint.dim(wrapped(`${names.a}: ${placeOf(a)}`, INDENT)),
    paint.dim(wrapped(`${names.b}: ${placeOf(b)}`, INDENT)),
  ]
}

const INDENT = '    '

/** Where clauses stand, for whoever looks them up. */
function placeOf(clauses: readonly ToldClause[]): string {
  return clauses
    .map(({ where, id }) => (where === '' ? `#${id}` : `${where}, #${id}`))
    .join(' and ')
}

function onlyLines(
  only: readonly ToldOnly[],
  name: string,
  other: string,
  paint: Paint,
): readonly string[] {
  if (only.length === 0) return []
  return [
    '',
    paint.bold(`Only in ${name}: no equivalent found in ${other}`),
    ...only.flatMap(({ matter, clauses }) => [
      wrapped(`${matter ?? 'Of no named matter'}`, '  '),
      ...clauses.map(({ number, begins }) =>
        wrapped(`- ${number === null ? '' : `${number} `}${begins}`, INDENT, `${INDENT}  `),
      ),
    ]),
  ]
}
