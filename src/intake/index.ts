export { looksLikeAddress } from './address/address.ts';
export { type CaptureSettings, captureAddress } from './address/capture.ts';
export { type Gathered, gather, type IntakeLimits } from './gather.ts';
export { gatherAll } from './gather-all.ts';
export { MOST_BYTES, MOST_BYTES_IN_ALL, MOST_FILES } from './limits.ts';
export { readFile } from './read-file.ts';
export { recogniseScan } from './scans/index.ts';
