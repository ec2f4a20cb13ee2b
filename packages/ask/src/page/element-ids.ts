/** Id of the control of a question: no letter of a key is lost, and none breaks an id. */
export function controlId(key: string): string {
  return `_q-${key.replaceAll(/[^a-z0-9-]/gi, (char) => `_${char.codePointAt(0)?.toString(16)}_`)}`
}

/** Value of the control that an event came from. */
export function valueAt({ target }: Event): string {
  return (target as HTMLInputElement | HTMLSelectElement).value
}

/** Whether the box that an event came from is ticked. */
export function isTicked({ target }: Event): boolean {
  return (target as HTMLInputElement).checked
}
