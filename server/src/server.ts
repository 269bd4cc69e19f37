/**
 * The language server as the extension carries it: one bundle for both of its homes, since nine tenths of them are the
 * same. Under Node it serves over IPC or standard input and output; in a browser it is a web worker.
 */
if (typeof process === 'object' && process.versions?.node) {
  void import('./node-server.ts').then(({ startNodeServer }) => startNodeServer());
} else {
  void import('./browser-server.ts').then(({ startBrowserServer }) => startBrowserServer());
}
