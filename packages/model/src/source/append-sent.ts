import { isSeq, type YAMLMap } from 'yaml'
import type { Sent } from '../schema/sent.ts'
import { edited } from './edit-map.ts'

/** sent.yaml with more at its end, in canonical form; comments stay. */
export function appendSent(text: string, more: readonly Sent[]): string {
  return edited(text, (document, map) => {
    if (!isSeq(map.get('sent'))) map.set('sent', document.createNode([]))
    const list = map.get('sent')
    if (!isSeq(list)) return
    list.flow = false
    for (const each of more) {
      const node = document.createNode(each) as unknown as YAMLMap
      for (const { value } of node.items) if (isSeq(value)) value.flow = true
      list.add(node)
    }
  })
}
