import type { Dictionary } from '../message.ts';
import { hovers } from './hovers.ts';
import { principles } from './principles.ts';
import { words } from './words.ts';

/** Swedish, by topic: one file for each. */
export const swedish: Dictionary = { ...words, ...principles, ...hovers };
