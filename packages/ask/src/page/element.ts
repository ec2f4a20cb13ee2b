import { createElement, Fragment, type ComponentChildren, type VNode } from 'preact'

/** Attributes of an element as they are called in HTML, handlers as `onClick`, and the `key` that tells it from its neighbours. */
export type Attributes = Readonly<
  Record<string, string | number | boolean | null | ((event: never) => void)>
>

/** What can stand inside an element. */
export type Inside = ComponentChildren | readonly VNode[]

/** An element as a value. Text in it is text, whatever it holds. */
export function h(tag: string, attributes: Attributes | null, ...inside: readonly Inside[]): VNode {
  return createElement(
    tag,
    attributes as object,
    ...(inside as readonly ComponentChildren[]),
  ) as VNode
}

/** Several elements with none around them. */
export function together(...inside: readonly Inside[]): VNode {
  return createElement(Fragment, null, ...(inside as readonly ComponentChildren[])) as VNode
}
