import type { VNode } from 'preact'
import { h, type Inside } from './element.ts'

/** A part of an answer under its title. */
export function answerPart(id: string, title: string, inside: Inside): VNode {
  return h('section', { class: 'part', key: id, 'data-part': id }, h('h4', null, title), inside)
}
