"""A PostgreSQL server for the tests that need one."""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import text

from briefings.store.database import Database


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The address of a database that may be written: the one in TEST_POSTGRES, or one on a server that is started here,
    reachable from this machine alone, and stopped at the end. Skips where there is neither."""
    if given := os.environ.get("TEST_POSTGRES"):
        yield given
        return
    initdb, pg_ctl = (shutil.which(name) for name in ("initdb", "pg_ctl"))
    if not initdb or not pg_ctl:
        pytest.skip("no PostgreSQL: TEST_POSTGRES is not set, and initdb and pg_ctl are not on the PATH")
    with tempfile.TemporaryDirectory(prefix="briefings-postgres-") as name:
        folder, user, port = Path(name), _unprivileged(), _free_port()
        shutil.chown(folder, user)
        listens = f"-c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off -p {port}"
        data = ["-D", str(folder / "data")]
        _run([initdb, *data, "--auth=trust", "--username=bot", "--no-sync"], user)
        _run([pg_ctl, *data, "-l", str(folder / "log"), "-w", "-o", listens, "start"], user)
        try:
            yield f"postgresql://bot@127.0.0.1:{port}/postgres"
        finally:
            _run([pg_ctl, *data, "-m", "immediate", "stop"], user)


@pytest.fixture
async def empty_postgres(postgres: str) -> str:
    """The address of that database, with nothing in it."""
    database = await Database.open(postgres, migrate=False)
    async with database.write() as conn:
        await conn.execute(text("DROP SCHEMA public CASCADE"))
        await conn.execute(text("CREATE SCHEMA public"))
    await database.close()
    return postgres


def _unprivileged() -> str:
    """Who the server runs as: it refuses to be root's."""
    me = pwd.getpwuid(os.geteuid()).pw_name
    return "nobody" if me == "root" else me


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _run(command: list[str], user: str) -> None:
    subprocess.run(command, user=user, cwd="/", check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
