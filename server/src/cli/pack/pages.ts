export { htmlPack } from '../../page/pack.tsx';
export { markdownPack } from '../../page/pack-markdown.ts';
