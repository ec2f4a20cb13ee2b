/** One slip: «…» around the words that are underlined, § where other characters may stand without changing it. */
export interface Fault {
  readonly name: string
  readonly input: string
  readonly code: string
  readonly message: string
  readonly help: string
}
