import { alignmentJson } from '@policy/diff'
import type { Library } from '@policy/model'
import type { About } from '@policy/print'
import { renderPair, renderPairWord, type PairPage } from '@policy/render'
import { instantOf } from '../build/about-policy.ts'
import { pathsOf } from '../build/pages.ts'
import { stemOf, type ComparisonFiles } from '../diff/write-files.ts'
import type { DeskFolder } from '../files/desk-folder.ts'
import { readTemplates } from '../files/tool-files.ts'
import { pairText } from '../report/pair-text.ts'
import { copyWords } from './copy-words.ts'
import type { PolicyPair } from './policy-pair.ts'

/** Two policies beside each other in every format; `names` are those of the data. */
export function pairFiles(
  pair: PolicyPair,
  names: { readonly a: string; readonly b: string },
  library: Library,
): ComparisonFiles {
  return {
    stem: stemOf(names),
    texts: {
      text: (paint) => pairText(pair.told, titlesOf(pair), paint),
      json: () => pairData(pair, names, library),
      html: (has) => renderPair(pairPage(pair, has), readTemplates()),
    },
    // On paper a link to a page beside it leads nowhere.
    print: () => ({ html: renderPair(pairPage(pair), readTemplates()), about: aboutPair(pair) }),
    word: () => renderPairWord(pairPage(pair), latestOf(pair)),
  }
}

/** Two policies beside each other as JSON. */
export function pairData(
  { alignment }: PolicyPair,
  names: { readonly a: string; readonly b: string },
  { matters }: Library,
): string {
  return `${JSON.stringify(alignmentJson(alignment, names, matters), null, 2)}\n`
}

/** Two policies for a page that lies two folders below the output folder; `has` says whether a file of that is there. */
export function pairPage(
  pair: PolicyPair,
  has: DeskFolder['has'] = () => false,
  overview = '',
): PairPage {
  const { a, b, told } = pair
  const copies = copiesOf(pair)
  const side = ({ policy, trust }: PolicyPair['a'], copy: string): PairPage['a'] => {
    const { html } = pathsOf(policy.id)
    return {
      trust: trust.name,
      title: policy.front.title,
      copy,
      href: has(html) ? `../../${html}` : '',
    }
  }
  return { told, overview, a: side(a, copies.a), b: side(b, copies.b) }
}

/** Each policy as one line names it. */
function titlesOf({ a, b }: PolicyPair): { readonly a: string; readonly b: string } {
  const title = (entry: PolicyPair['a']): string =>
    `${entry.policy.front.title}, ${entry.trust.name} (${copyWords(entry)})`
  return { a: title(a), b: title(b) }
}

function copiesOf({ a, b }: PolicyPair): { readonly a: string; readonly b: string } {
  return { a: copyWords(a), b: copyWords(b) }
}

function aboutPair(pair: PolicyPair): About {
  const { a, b, told } = pair
  return {
    title: `${told.names.a} and ${told.names.b} side by side`,
    author: '',
    subject: `${a.policy.front.title} of ${a.trust.name}, ${b.policy.front.title} of ${b.trust.name}`,
    language: 'en-GB',
    date: latestOf(pair),
    keywords: [],
  }
}

/** The later date of the two: same words, same bytes. */
function latestOf({ a, b }: PolicyPair): string {
  const [first, second] = [instantOf(a.policy), instantOf(b.policy)]
  return first > second ? first : second
}
