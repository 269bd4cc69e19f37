/**
 * Reads a whole stream as messages of the protocol's base layer: nothing else may be there.
 *
 * @returns what is wrong, with the bytes around it; undefined when all is well
 */
export function framingError(bytes: Buffer): string | undefined {
  let at = 0;
  while (at < bytes.length) {
    const rest = bytes.subarray(at);
    const headerEnd = rest.indexOf('\r\n\r\n');
    const header = rest.subarray(0, Math.max(0, headerEnd)).toString('ascii');
    const length = /^Content-Length: (\d+)$/m.exec(header)?.[1];
    const strayLine = header.split('\r\n').find(line => !/^Content-(Length|Type): /.test(line));
    if (length === undefined || strayLine !== undefined) {
      return `no message at byte ${at}: ${rest.subarray(0, 200).toString()}`;
    }
    const start = headerEnd + 4;
    const body = rest.subarray(start, start + Number(length));
    if (body.length < Number(length)) return `a message at byte ${at} ends early`;
    if (JSON.parse(body.toString()).jsonrpc !== '2.0')
      return `not JSON-RPC at byte ${at}: ${body.toString()}`;
    at += start + Number(length);
  }
  return undefined;
}
