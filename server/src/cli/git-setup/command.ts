/** The program that runs, as another process can start it again. */
export interface Program {
  /** Absolute path of Node. */
  readonly node: string;
  /** Absolute path of the command line. */
  readonly script: string;
}

/**
 * What git hands to a shell for each changed agreement, with the arguments of an external diff behind it. Whatever is
 * missing on the day, `git diff` has to work: so `partnership` of the PATH is taken, else the program that set this up, and
 * where neither is there, or they fail, the lines are shown as git does it.
 *
 * @param program undefined: only the one of the PATH
 */
export function driverCommand(program: Program | undefined): string {
  const tries = ['command -v partnership >/dev/null 2>&1 && partnership git-diff "$@"'];
  if (program) {
    const [node, script] = [quoted(program.node), quoted(program.script)];
    tries.push(`test -x ${node} && test -f ${script} && ${node} ${script} git-diff "$@"`);
  }
  return `f() { ${[...tries, lines].map(each => `{ ${each}; }`).join(' || ')}; }; f`;
}

/**
 * The lines, under the names that they have in the repository: git has put the texts into files of other names. The first
 * argument is the path, then come file, id and mode before, the same after, and the new path of a renamed file; of what is
 * in conflict there is the path alone.
 */
const lines = [
  'if test $# -lt 7; then printf "* Unmerged path %s\\n" "$1"; return; fi',
  'if test $# -gt 7; then n=$8; else n=$1; fi; a=a/$1; b=b/$n',
  'case $2 in /dev/null|nul) a=/dev/null;; esac',
  'case $5 in /dev/null|nul) b=/dev/null;; esac',
  // As git does it, so that `patch` does not take the name for what stands before its first space.
  'case $a in *" "*) a=$a$(printf "\\t");; esac; case $b in *" "*) b=$b$(printf "\\t");; esac',
  'printf "diff --git a/%s b/%s\\n--- %s\\n+++ %s\\n" "$1" "$n" "$a" "$b"',
  'git --no-pager diff --no-index --no-ext-diff --no-textconv -- "$2" "$5" | sed -n "/@@ -/,\\$p"',
].join('; ');

/** As one word for the shell, whatever is in it. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
