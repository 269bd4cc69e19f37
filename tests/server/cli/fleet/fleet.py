"""Checks a portfolio on a fleet: a scheduler and two workers of Dask Distributed on this machine, as on any others.

Usage: fleet.py RECORDS OUT DAY NODE CLI

RECORDS holds lines of JSON with `path` and `text`. Each task gets some of them, hands them to `check --stream` as a pipe,
and keeps what comes out in a file of its own in OUT.
"""

import os
import subprocess
import sys
import tempfile

records, out, day, node, cli = sys.argv[1:]
env = {name: value for name, value in os.environ.items() if "proxy" not in name.lower()}
os.environ.clear()
os.environ.update(env)

from distributed import Client  # noqa: E402: after the proxies are gone

LINES = 500


def check(index, lines):
    """One part: the exit status 0 is an answer, anything else is none, and Dask tries again."""
    done = subprocess.run(
        [node, cli, "check", "--stream", "--as-of", day], input=lines, capture_output=True, check=True
    )
    with open(os.path.join(out, f"part-{index:04}.jsonl"), "wb") as part:
        part.write(done.stdout)
    return index


def main():
    started = []
    with tempfile.TemporaryDirectory() as folder:
        scheduler = os.path.join(folder, "scheduler.json")

        def start(*command):
            started.append(subprocess.Popen([sys.executable, "-m", *command], stderr=subprocess.DEVNULL))

        try:
            common = ["--scheduler-file", scheduler, "--host", "127.0.0.1", "--no-dashboard"]
            start("distributed.cli.dask_scheduler", "--port", "0", *common)
            for _ in range(2):
                start("distributed.cli.dask_worker", "--nthreads", "1", "--no-nanny", "--local-directory", folder, *common)
            with Client(scheduler_file=scheduler, timeout="60s") as client:
                client.wait_for_workers(2, timeout="60s")
                with open(records, "rb") as file:
                    lines = file.readlines()
                parts = [b"".join(lines[at : at + LINES]) for at in range(0, len(lines), LINES)]
                tasks = client.map(check, range(len(parts)), parts, retries=2, pure=False)
                client.gather(tasks)
                print(len(parts), len(client.scheduler_info()["workers"]))
        finally:
            for process in reversed(started):
                process.terminate()
            for process in started:
                process.wait()


if __name__ == "__main__":
    main()
