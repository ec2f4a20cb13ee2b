/** A set-up that failed for a reason the person at the keyboard can mend. */
export class SetUpError extends Error {
  /**
   * @param {string} message what is wrong
   * @param {string} help what to do
   * @param {string} [details] output of the tool that failed
   */
  constructor(message, help, details = '') {
    super(message)
    this.help = help
    this.details = details
  }
}
