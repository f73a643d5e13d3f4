import { Fault } from '../fault/index.ts';
import { looksLikeAddress } from './address/address.ts';
import { type CaptureSettings, captureAddress } from './address/capture.ts';
import { type Gathered, gather } from './gather.ts';

/**
 * What a person gave to be kept: files and folders are read, addresses of the web are asked for their page, one after
 * another. Never throws for what it is given.
 */
export async function gatherAll(given: readonly string[], settings: CaptureSettings = {}): Promise<Gathered> {
  const { sources, failed } = await gather(given.filter(one => !looksLikeAddress(one)));
  const all = { sources: [...sources], failed: [...failed] };
  for (const address of given.filter(looksLikeAddress)) {
    try {
      all.sources.push(await captureAddress(address, settings));
    } catch (thrown) {
      all.failed.push(Fault.from(thrown, { file: address }));
    }
  }
  return all;
}
