import { statusWord, type Trust } from '@policy/model'
import { Footer, Header, PageNumber, Paragraph, Tab, TextRun, type ISectionOptions } from 'docx'
import { runningTitle, standingOf, UNOFFICIAL } from '../standing.ts'
import { styled } from './tab-stops.ts'

/** What the head and foot of every page say. */
export interface MarginWords {
  readonly title: string
  readonly version: string | undefined
  readonly status: string | undefined
  readonly trust: Trust
  /** Whether the title page says whose the policy is. */
  readonly named: boolean
}

/** Head and foot of every page, as on the printed one; the title page has its own. */
export function marginsOf({
  title,
  version,
  status,
  trust,
  named,
}: MarginWords): Pick<ISectionOptions, 'headers' | 'footers'> {
  const warning = statusWord(status)
  const head = `${runningTitle(title)}${warning === '' ? '' : ` \u2013 ${warning}`}`
  const foot = [
    ...(version === undefined ? [] : [`Version ${version}`]),
    ...(trust.standing === 'adopted' ? [] : [UNOFFICIAL]),
  ].join(' \u00B7 ')
  return {
    headers: {
      default: new Header({ children: [line([words(trust.name), tab(), words(head)])] }),
      first: new Header({
        children: [line([words(named ? '' : trust.name), tab(), words(warning)])],
      }),
    },
    footers: {
      default: new Footer({ children: [line([words(foot), tab(), pageNumber()])] }),
      first: new Footer({ children: [line([words(standingOf(trust).join(' \u00B7 '))])] }),
    },
  }
}

function line(children: readonly TextRun[]): Paragraph {
  return new Paragraph({ ...styled('Margin'), children })
}

function words(text: string): TextRun {
  return new TextRun({ text })
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}

function pageNumber(): TextRun {
  return new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
}
