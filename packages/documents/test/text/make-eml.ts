/** A file attached to a mail made for a test. */
export interface EmlAttachment {
  readonly name: string
  readonly content: Buffer
  /** @default application/octet-stream */
  readonly type?: string
}

/** Makes a mail with a text and attached files, as it travels. */
export function makeEml(subject: string, text: string, attachments: readonly EmlAttachment[] = []): Buffer {
  const parts = attachments.map(({ name, content, type = 'application/octet-stream' }) =>
    [
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      content.toString('base64').replace(/.{76}/g, '$&\r\n'),
    ].join('\r\n'),
  )
  const body = ['Content-Type: text/plain; charset=utf-8', '', text].join('\r\n')
  return Buffer.from(
    [
      'From: Jan Jansen <jan@example.com>',
      'To: "Peeters, An" <an@example.com>',
      `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
      'Date: Mon, 4 Mar 2024 10:00:00 +0100',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="edge"',
      '',
      ...[body, ...parts].map((part) => `--edge\r\n${part}\r\n`),
      '--edge--',
      '',
    ].join('\r\n'),
  )
}
