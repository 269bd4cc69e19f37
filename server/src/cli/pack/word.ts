export { wordPack } from '../../page/pack-word.ts';
