/**
 * First number of a version: 24 of `v24.21.0`.
 *
 * @param {string} version
 * @returns {number | undefined} nothing for what is no version
 */
export function majorVersion(version) {
  const digits = /^v?(\d+)\.\d+\.\d+/.exec(version.trim())?.[1]
  return digits === undefined ? undefined : Number(digits)
}
