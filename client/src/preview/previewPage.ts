import { env, l10n, Uri, type Webview } from 'vscode';

/**
 * The page of a preview before anything is shown. It may load our script and our style sheet, and nothing else; what agreements
 * say comes as data.
 *
 * @param extension the folder of the extension
 * @param uri of the text that it shows
 */
export function previewPage(webview: Webview, extension: Uri, uri: string): string {
  const nonce = randomText();
  const address = (file: string) => webview.asWebviewUri(Uri.joinPath(extension, 'dist', file)).toString();
  const policy = [
    "default-src 'none'",
    `script-src 'nonce-${nonce}'`,
    `style-src ${webview.cspSource}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  // That of our own sentences, which are in one of these two.
  const language = env.language.startsWith('sv') ? 'sv' : 'en';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${address('page.css')}">
<title>${escaped(l10n.t('Preview'))}</title>
</head>
<body class="preview">
<p id="note" role="status" hidden></p>
<div id="root" data-uri="${escaped(uri)}"><main id="reading"><p>${escaped(l10n.t('Reading the agreement …'))}</p></main></div>
<script nonce="${nonce}" src="${address('client.preview.js')}"></script>
</body>
</html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`);
}

function randomText(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(18));
  return btoa(String.fromCharCode(...bytes));
}
