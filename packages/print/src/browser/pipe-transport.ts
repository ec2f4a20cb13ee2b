import type { Readable, Writable } from 'node:stream'
import type { ConnectionTransport } from 'puppeteer'

const end = '\0'

/**
 * Talk with a browser over two pipes, messages ended by a zero byte.
 *
 * A pipe rather than a port: nobody else on the machine can join in, and the browser leaves by itself when we are killed.
 */
export function pipeTransport(toBrowser: Writable, fromBrowser: Readable): ConnectionTransport {
  let parts: Buffer[] = []
  let closed = false
  const transport: ConnectionTransport = {
    send(message) {
      if (!closed) toBrowser.write(message + end)
    },
    close() {
      closed = true
      toBrowser.end()
    },
  }
  fromBrowser.on('data', (chunk: Buffer) => {
    let start = 0
    for (let at = chunk.indexOf(end); at >= 0; at = chunk.indexOf(end, start)) {
      const message = Buffer.concat([...parts, chunk.subarray(start, at)]).toString()
      parts = []
      start = at + 1
      transport.onmessage?.(message)
    }
    if (start < chunk.length) parts.push(chunk.subarray(start))
  })
  fromBrowser.once('close', () => {
    closed = true
    transport.onclose?.()
  })
  // A dead browser breaks the pipes; `close` and the exit of the process already say so.
  fromBrowser.on('error', () => undefined)
  toBrowser.on('error', () => undefined)
  return transport
}
