import chromium from '@sparticuz/chromium';
import { type Browser, chromium as playwright } from 'playwright-core';

/** The package's own arguments run it in one process, which ends with the first closed context. Machines without user namespaces have no sandbox. */
const ARGS = ['--headless=shell', '--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--hide-scrollbars'];

/** A real Chromium, from the package that brings it along; nothing is installed on the machine. */
export async function openBrowser(): Promise<Browser> {
  chromium.setGraphicsMode = false;
  return playwright.launch({ args: ARGS, executablePath: await chromium.executablePath(), headless: true });
}
