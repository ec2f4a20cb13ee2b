import type { Templates } from '@policy/render'
import { formPages } from '../build/pages.ts'
import type { LivePolicy } from '../preview/live-policy.ts'
import {
  framePage,
  insidePage,
  noPage,
  panelPage,
  previewScript,
  startPage,
} from '../preview/preview-pages.ts'
import type { Preview } from '../preview/preview.ts'

/** What is answered to a question of the browser. */
export interface Answer {
  readonly status: number
  readonly body: string
  /** Allowed to the page besides its own styles; nothing where absent. */
  readonly policy?: string
}

/** What answers are made from. */
export interface Answering {
  readonly preview: Preview
  readonly templates: Templates
}

const NOT_FOUND: Answer = { status: 404, body: 'There is nothing here.\n' }

/**
 * Answers a path below the token: the list of policies, and for each its frame, page, redline, findings and forms.
 * Names are looked up among the policies there are, never on the disk: no path leads out of them.
 */
export function answer(path: string, { preview, templates }: Answering): Answer {
  if (path === '') return ok(startPage(policiesOf(preview), templates))
  const parts = /^(?<id>[a-z0-9-]+\/[a-z0-9-]+)\/(?<view>.*)$/.exec(path)?.groups
  const live = parts?.['id'] === undefined ? undefined : preview.policy(parts['id'])
  // The page's own way back to the list of its trust.
  if (live === undefined)
    return /^[a-z0-9-]+\/index\.html$/.test(path) ? ok(insidePage(templates)) : NOT_FOUND
  return answerFor(live, parts?.['view'] ?? '', templates)
}

function answerFor(live: LivePolicy, view: string, templates: Templates): Answer {
  switch (view) {
    case '': {
      const { hash } = previewScript(templates)
      const policy = `script-src '${hash}'; connect-src 'self'; frame-src 'self'`
      return { status: 200, body: framePage(live, templates), policy }
    }
    case 'page':
      return ok(live.page ?? noPage(live, templates), 'img-src data:; font-src data:')
    case 'redline':
      return live.redline === null ? NOT_FOUND : ok(live.redline.page())
    case 'panel':
      return ok(panelPage(live, templates))
    default: {
      const form = /^forms\/([a-z0-9-]+)\.html$/.exec(view)?.[1]
      const pages = form === undefined || !live.entry ? [] : formPages(live.entry, templates)
      const page = pages.find(({ path }) => path.endsWith(`/forms/${form}.html`))
      return page === undefined ? NOT_FOUND : ok(page.html)
    }
  }
}

function ok(body: string, policy = ''): Answer {
  return { status: 200, body, policy }
}

function policiesOf(preview: Preview): readonly LivePolicy[] {
  return preview.ids().flatMap((id) => preview.policy(id) ?? [])
}
