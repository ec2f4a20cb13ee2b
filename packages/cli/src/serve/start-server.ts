import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answer, type Answering } from './answer.ts'

/** A server on this machine alone. */
export interface Server {
  readonly url: string
  /** Tells every open page that some policies changed. */
  readonly changed: (ids: readonly string[]) => void
  readonly close: () => Promise<void>
}

const HEADERS = {
  'cache-control': 'no-store',
  'content-type': 'text/html; charset=utf-8',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'SAMEORIGIN',
} as const

/**
 * Starts a server on the loopback interface. Every address begins with a token that nobody can guess; questions that another
 * site has the browser ask, and those that go by another name for this machine, are refused.
 */
export async function startServer(
  { failed, ...answering }: Answering & { readonly failed: (error: unknown) => void },
  port: number,
): Promise<Server> {
  const token = randomBytes(24).toString('base64url')
  const listeners = new Set<ServerResponse>()
  const server = createServer((request, response) => {
    const refused = refusal(request, (server.address() as AddressInfo).port)
    if (refused !== undefined) return send(response, refused, 'Refused.\n')
    const path = pathBehind(token, request.url ?? '')
    if (path === undefined) return send(response, 404, 'There is nothing here.\n')
    if (path === 'events') return listen(response, listeners)
    const { status, body, policy = '' } = answered(path)
    const allowed = policy === '' ? '' : `; ${policy}`
    response.setHeader(
      'content-security-policy',
      `default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'${allowed}`,
    )
    return send(response, status, request.method === 'HEAD' ? '' : body)
  })
  /** A page that cannot be made is one page: the others are shown all the same. */
  function answered(path: string): ReturnType<typeof answer> {
    try {
      return answer(path, answering)
    } catch (error) {
      failed(error)
      return { status: 500, body: 'This page could not be made; the terminal says why.\n' }
    }
  }
  await listening(server, port)
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${token}/`,
    changed: (ids) => {
      for (const each of listeners) each.write(`data: ${JSON.stringify(ids)}\n\n`)
    },
    close: () =>
      new Promise((resolve) => {
        for (const each of listeners) each.end()
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function listening(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => resolve())
  })
}

/** Why a question is not answered, as a status; undefined where it is. */
function refusal({ method, headers }: IncomingMessage, port: number): number | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`]
  // Another name that leads here is another site's.
  if (!hosts.includes(headers.host ?? '')) return 403
  const { origin } = headers
  if (origin !== undefined && origin !== `http://${headers.host}`) return 403
  const site = headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none' ? undefined : 403
}

/** What stands behind the token in an address; undefined where the token is not there. */
function pathBehind(token: string, url: string): string | undefined {
  const [, given = '', path] = /^\/([^/]*)\/(.*?)(?:\?.*)?$/s.exec(url) ?? []
  const [wanted, got] = [Buffer.from(token), Buffer.from(given)]
  const isRight = wanted.length === got.length && timingSafeEqual(wanted, got)
  return isRight ? path : undefined
}

function send(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, HEADERS)
  response.end(body)
}

function listen(response: ServerResponse, listeners: Set<ServerResponse>): void {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream' })
  response.write('retry: 500\n\n')
  listeners.add(response)
  response.on('close', () => listeners.delete(response))
}
