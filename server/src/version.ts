/** Put in by the bundler from package.json; absent where the sources run unbundled (unit tests). */
declare const PARTNERSHIP_VERSION: string | undefined;

export const version = typeof PARTNERSHIP_VERSION === 'string' ? PARTNERSHIP_VERSION : '0.0.0-source';
