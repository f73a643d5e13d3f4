/** What pdf.js asks for: `90ms-RKSJ-H.bcmap`. */
interface Asked {
  readonly kind: string;
  readonly filename: string;
}

const PACKED = /\.bcmap$/;

/**
 * Hands pdf.js the character maps that files of East Asian text name without holding them (ISO 32000-2, table 116, and
 * those from the four character collections to Unicode). They are looked at only when a file asks for one.
 */
export class Maps {
  /** @throws Error when there is no such map: pdf.js then leaves out the font that needs it. */
  async fetch({ kind, filename }: Asked): Promise<Uint8Array<ArrayBuffer>> {
    const { default: maps } = await import('./maps.json', { with: { type: 'json' } });
    const name = filename.replace(PACKED, '');
    if (kind !== 'cMapUrl' || !Object.hasOwn(maps, name)) throw new Error(`No ${name} here.`);
    return Uint8Array.from(atob(maps[name as keyof typeof maps]), byte => byte.charCodeAt(0));
  }
}
