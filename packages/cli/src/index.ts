export type { BuiltFile, BuiltPolicy, Manifest } from './build/manifest.ts'
export { processIo, type Io } from './io.ts'
export { FORMATS, run, type Format } from './run.ts'
export {
  verifyPolicy,
  type Fidelity,
  type Verified,
  type VerifyContext,
} from './verify/verify-policy.ts'
