"""A real browser for the page's tests: an installed Chromium, driven by Playwright.

Where there is none, a test that asks for one skips, and says in one line how to get it.
"""

import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
QUIET = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PATIENCE = 15_000
PICTURES = Path(__file__).resolve().parents[2] / "docs/screenshots"
expect.set_options(timeout=PATIENCE)
HOW_TO = "no browser: install Chromium (apt-get install chromium), or name one in BROWSER_PATH"


def find_browser() -> str | None:
    """The path of a browser that speaks Chromium's protocol, if there is one."""
    named = os.environ.get("BROWSER_PATH")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


@asynccontextmanager
async def open_browser() -> AsyncIterator[Browser]:
    """A browser without a window; skips the test where there is none."""
    path = find_browser()
    if path is None:
        pytest.skip(HOW_TO)
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=path, args=QUIET)
        yield browser
        await browser.close()


class Trouble(list[str]):
    """What went wrong in a page: errors of its scripts, requests to elsewhere, rules of the CSP that were broken."""


@asynccontextmanager
async def open_page(
    browser: Browser, address: str, *, width: int = 1280, height: int = 860, theme: str = "dark"
) -> AsyncIterator[Page]:
    """The sandbox's page in a fresh profile. Raises AssertionError at the end if anything went wrong in it."""
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        color_scheme="dark" if theme == "dark" else "light",
        reduced_motion="reduce",
        timezone_id="Europe/London",
        locale="en-GB",
    )
    page = await context.new_page()
    page.set_default_timeout(PATIENCE)
    trouble = Trouble()
    page.on("pageerror", lambda error: trouble.append(str(error)))
    page.on("console", lambda said: trouble.append(said.text) if "Content Security Policy" in said.text else None)
    page.on("request", lambda asked: None if _is_ours(asked.url, address) else trouble.append(asked.url))
    await page.goto(address)
    yield page
    await context.close()
    assert not trouble, "\n".join(trouble)


def _is_ours(url: str, address: str) -> bool:
    return url.startswith((address, "data:", "blob:"))


async def take_picture(page: Page, name: str) -> None:
    """Keep what is to be seen in `docs/screenshots/`, if `make screenshots` asks for it."""
    if "SCREENSHOTS" in os.environ:
        await page.screenshot(path=PICTURES / f"{name}.png")


if __name__ == "__main__" and find_browser() is None:
    print(f"The page's tests are skipped: {HOW_TO}.")
