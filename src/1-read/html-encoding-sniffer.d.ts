declare module 'html-encoding-sniffer' {
  /** The encoding of an HTML byte stream by the WHATWG rules; `defaultEncoding` is handed back as given when nothing declares one. */
  export default function sniff(
    bytes: Uint8Array,
    options?: {
      xml?: boolean;
      transportLayerEncodingLabel?: string;
      defaultEncoding?: string;
      maxPrescanBytes?: number;
    },
  ): string;
}
