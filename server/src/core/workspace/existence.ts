/** What a host has found out about a file or folder that an agreement or records name. */
export type Existence = 'there' | 'missing' | 'outside';
