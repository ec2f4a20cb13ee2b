const network =
  /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|META_FETCH_FAIL|error sending request/
const lockfile = /ERR_PNPM_OUTDATED_LOCKFILE|ERR_PNPM_FROZEN_LOCKFILE_WITH_OUTDATED_LOCKFILE/

/**
 * Reason of a failed install where a new attempt would fail the same way.
 *
 * @param {string} output what the installer printed
 * @param {string} packageManager such as `pnpm@12.21.0`
 * @returns {{ message: string, help: string } | undefined} nothing where a fresh attempt may help
 */
export function explainFailure(output, packageManager) {
  // Only the end tells: further up stand warnings of what went well the second time.
  const end = output.split('\n').slice(-30).join('\n')
  if (network.test(end)) {
    return {
      message: 'the npm registry could not be reached',
      help: 'check the network, or the proxy and registry set for npm, then run the same command again',
    }
  }
  if (lockfile.test(end)) {
    return {
      message: 'pnpm-lock.yaml does not fit the package.json files',
      help: `run \`npx ${packageManager} install\`, then the same command again`,
    }
  }
  return undefined
}
