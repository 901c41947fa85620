"""For everybody: with the keyboard alone, with a screen reader, on a narrow and a wide screen, in light and dark."""

import pytest
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Browser, Page, expect

from tests.page.browser import open_page, take_picture
from tests.page.conftest import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")


async def find_faults(page: Page) -> list[str]:
    """What axe-core finds wrong, a line each."""
    results = await Axe().run(page)
    return [
        f"{rule['id']}: {node['html'][:160]} {node.get('failureSummary', '')[:300]}"
        for rule in results.response["violations"]
        for node in rule["nodes"]
    ]


async def test_the_keyboard_alone_is_enough(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await expect(page.get_by_role("heading", name="news", exact=True)).to_be_visible()
        await page.keyboard.press("Tab")
        await page.keyboard.press("Enter")
        await page.keyboard.press("Tab")
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("textbox", name="Message in #news")).to_be_focused()
        await page.keyboard.type("/hel")
        await expect(page.get_by_role("option", name="/help")).to_be_visible()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("button", name="Send /help")).to_be_focused()
        await page.keyboard.press("Enter")
        answer = page.locator(".message").last
        await expect(answer).to_contain_text("used /help")
        await answer.focus()
        await page.keyboard.press("ArrowUp")
        await expect(answer).not_to_be_focused()
        await page.keyboard.press("ArrowDown")
        await expect(answer).to_be_focused()
        await expect(page.locator(".day-column").first).to_be_visible()
        await take_picture(page, "keyboard")
        more = answer.get_by_role("button", name="More on the message")
        await more.focus()
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("menuitem", name="Brief this")).to_be_focused()
        await page.keyboard.press("Escape")
        await expect(more).to_be_focused()


async def test_new_messages_are_read_out(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="general").click()
        await expect(page.get_by_role("heading", name="general")).to_be_visible()
        await stage.sandbox.say("The ferry sails at nine.", channel="general", user="owner")
        live = page.get_by_role("log", name="New messages")
        await expect(live).to_contain_text("Odile Marchetti: The ferry sails at nine.")


@pytest.mark.parametrize("theme", ["dark", "light"])
async def test_axe_finds_nothing_wrong(stage: Stage, browser: Browser, theme: str) -> None:
    async with open_page(browser, stage.address, theme=theme) as page:
        await stage.sandbox.slash("/briefing")
        await expect(page.locator(".day-column").first).to_be_visible()
        await expect(page.locator(".message").last).to_be_visible()
        assert await find_faults(page) == []
        await take_picture(page, f"channel-{theme}")
        await page.get_by_role("button", name="Break things").click()
        await expect(page.locator("#requests li").first).to_be_visible()
        assert await find_faults(page) == []
        await take_picture(page, f"drawer-{theme}")
        await page.locator("#composer-input").fill("/remind me")
        await expect(page.get_by_role("option", name="/remind me")).to_be_visible()
        assert await find_faults(page) == []
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("combobox", name="event")).to_be_focused()
        assert await find_faults(page) == []
        await page.keyboard.press("Escape")
        await page.keyboard.press("Escape")
        await page.get_by_role("button", name="Try an article").click()
        await page.get_by_role("menuitem", name="Levy vote cancelled").click()
        await expect(page.locator(".reader mark").first).to_be_visible()
        assert await find_faults(page) == []
        await take_picture(page, f"article-{theme}")


@pytest.mark.parametrize("width", [400, 1600])
async def test_nothing_is_cut_off(stage: Stage, browser: Browser, width: int) -> None:
    async with open_page(browser, stage.address, width=width, height=840) as page:
        await expect(page.locator(".message").last).to_be_visible()
        await expect(page.locator(".day-column").first).to_be_visible()
        assert await page.evaluate("document.documentElement.scrollWidth") <= width
        wide = (
            "[...document.querySelectorAll('#log *')].filter(each => each.getBoundingClientRect().right > innerWidth)"
        )
        assert await page.evaluate(f"{wide}.length") == 0
        assert await find_faults(page) == []
        await take_picture(page, f"width-{width}")


async def test_a_narrow_screen_has_its_panels_behind_buttons(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address, width=400, height=840) as page:
        await expect(page.get_by_role("button", name="lounge")).not_to_be_visible()
        await page.get_by_role("button", name="Servers and channels").click()
        await page.get_by_role("button", name="lounge").click()
        await expect(page.get_by_role("heading", name="lounge")).to_be_visible()
        await expect(page.get_by_role("button", name="headlines")).not_to_be_visible()
        await page.get_by_role("button", name="Members").click()
        await expect(page.get_by_role("radio", name="Sanna Okafor")).to_be_visible()
