import type { Command } from 'commander';
import type { Host } from '../host.ts';

/** Adds one command to the program; `done` takes its exit status. */
export type AddCommand = (program: Command, host: Host, done: (status: number) => void) => void;
