/** A mail with these headers and this body; line ends as mail has them. */
export function mail(headers: Readonly<Record<string, string>>, body: string): Uint8Array {
  const head = Object.entries({
    From: 'Ana Pell <ana@paper.example>',
    To: 'desk@paper.example',
    Date: 'Tue, 14 May 2024 10:20:30 +0200',
    Subject: 'The gates of Tarn',
    'Message-ID': '<1@paper.example>',
    ...headers,
  }).map(([name, value]) => `${name}: ${value}\n`);
  return new TextEncoder().encode(`${head.join('')}\n${body}`.replaceAll('\n', '\r\n'));
}

/** A mail of several parts, each its headers and body as one string. */
export function multipart(
  kind: string,
  parts: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Uint8Array {
  const body = parts.map(part => `--edge\n${part}\n`).join('');
  return mail(
    { ...headers, 'MIME-Version': '1.0', 'Content-Type': `multipart/${kind}; boundary="edge"` },
    `${body}--edge--\n`,
  );
}
