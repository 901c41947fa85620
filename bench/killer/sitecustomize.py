"""Kills the process that it is loaded into (SIGKILL) at the n-th line that the delivery path executes.

Python loads a module of this name at its start when its folder is on PYTHONPATH. So the bot needs no hook: the bench
sets PYTHONPATH and KILL_AT_LINE, and nothing else knows of it.
"""

import os
import signal
import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

_PATH = ("bot/delivery/outbox.py", "bot/delivery/sender.py", "briefings/engine/deliveries.py")
_FUNCTIONS = {"deliver", "_attempt", "_post", "look", "send", "settle", "compose_post", "_follow", "_channel_id"}


def _watch(at_line: int) -> Callable[[FrameType, str, Any], Any]:
    left = at_line

    def trace_line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal left
        if event == "line":
            left -= 1
            if left == 0:
                os.kill(os.getpid(), signal.SIGKILL)
        return trace_line

    def trace_call(frame: FrameType, event: str, argument: Any) -> Any:
        code = frame.f_code
        is_ours = code.co_name in _FUNCTIONS and code.co_filename.endswith(_PATH)
        return trace_line if is_ours else None

    return trace_call


if number := os.environ.get("KILL_AT_LINE"):
    sys.settrace(_watch(int(number)))
