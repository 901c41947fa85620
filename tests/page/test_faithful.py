"""What Discord's app shows and does: every component, embeds, menus, times, pings, rights, and what went wrong."""

import asyncio

import pytest
from playwright.async_api import Browser, expect

from bot.sandbox.posting import Incoming
from tests.page.browser import open_page, take_picture
from tests.page.conftest import Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

MANY = 2000
EVERYTHING = [
    {
        "type": 17,
        "accent_color": 0x5865F2,
        "components": [
            {"type": 10, "content": "# Title\n-# small\n> quoted\n- one\n- two\n`code` **bold** ||spoiler||"},
            {"type": 14, "divider": True, "spacing": 2},
            {
                "type": 9,
                "components": [{"type": 10, "content": "A section"}],
                "accessory": {"type": 2, "style": 5, "label": "Elsewhere", "url": "https://example.org/a"},
            },
            {"type": 12, "items": [{"media": {"url": "https://example.org/never.png"}, "description": "a harbour"}]},
            {
                "type": 1,
                "components": [
                    {"type": 3, "custom_id": "pick", "placeholder": "Pick", "options": [{"label": "A", "value": "a"}]}
                ],
            },
            {
                "type": 1,
                "components": [
                    {"type": 2, "style": style, "label": f"Style {style}", "custom_id": f"s{style}"}
                    for style in (1, 2, 3, 4)
                ]
                + [{"type": 2, "style": 2, "label": "Off", "custom_id": "off", "disabled": True}],
            },
        ],
    }
]
EMBED = {
    "title": "An embed",
    "description": "with **words** and <t:1806000000:R>",
    "color": 0xF0B232,
    "fields": [{"name": "Field", "value": "Value", "inline": True}],
    "footer": {"text": "Foot"},
}


async def test_every_component_is_shown(stage: Stage, browser: Browser) -> None:
    sandbox = stage.sandbox
    channel, bot = sandbox.channel("lounge"), sandbox.world.bot.id
    sandbox.house.posts.send(channel, bot, Incoming({"flags": 1 << 15, "components": EVERYTHING}, {}))
    sandbox.house.posts.send(channel, bot, Incoming({"content": "and", "embeds": [EMBED]}, {}))
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="lounge").click()
        message = page.locator(".message", has_text="A section")
        await expect(message.get_by_role("heading", name="Title")).to_be_visible()
        await expect(message.get_by_role("link", name="Elsewhere")).to_have_attribute("rel", "noopener noreferrer")
        await expect(message.get_by_role("button", name="Off")).to_be_disabled()
        await expect(message.get_by_role("button", name="Style 3")).to_be_enabled()
        assert await message.locator("img").count() == 0
        embed = page.locator(".embed")
        await expect(embed).to_contain_text("An embed")
        await expect(embed.locator("time")).to_contain_text("day")
        await take_picture(page, "components")


async def test_a_ping_is_marked_and_counted(stage: Stage, browser: Browser) -> None:
    member = stage.sandbox.user("member")
    async with open_page(browser, stage.address) as page:
        await expect(page.get_by_role("heading", name="news", exact=True)).to_be_visible()
        await stage.sandbox.say(f"<@{member.id}> look", channel="headlines", user="owner")
        place = page.get_by_role("button", name="headlines")
        await expect(place).to_contain_text("1 new, 1 for you")
        await place.click()
        await expect(page.locator(".message.is-ping").last).to_contain_text("@Marek Lindqvist look")


async def test_relative_times_follow_the_worlds_clock(stage: Stage, browser: Browser) -> None:
    at = int(stage.sandbox.world.now().timestamp()) + 2 * 86_400
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="general").click()
        await stage.sandbox.say(f"starts <t:{at}:R>, on <t:{at}:D>", channel="general", user="owner")
        told = page.locator(".message", has_text="starts").last.locator("time.stamp")
        await expect(told.first).to_have_text("in 2 days")
        await stage.sandbox.advance(hours=13)
        await expect(told.first).to_have_text("in 1 day")


async def test_a_menu_of_a_message_and_a_select_reach_the_bot(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="general").click()
        words = "The Larch mayor will meet the harbor board on March 30, 2027 at 3 p.m. GMT, she said."
        await stage.sandbox.say(words, channel="general", user="owner")
        message = page.locator(".message", has_text="Larch mayor").last
        await message.hover()
        await message.get_by_role("button", name="More on the message").click()
        await page.get_by_role("menuitem", name="Brief this").click()
        await expect(page.locator(".message").last).to_contain_text("Only you can see this")
        await page.get_by_role("button", name="Dismiss message").last.click()
        await expect(page.locator(".message").last).to_contain_text("Larch mayor")


async def test_a_right_that_is_taken_away_is_seen(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="headlines").click()
        await page.get_by_role("button", name="Break things").click()
        await page.get_by_role("switch", name="Take #headlines away").check()
        place = page.get_by_role("button", name="headlines (the bot may not write here)")
        await expect(place).to_be_visible()
        await page.get_by_role("switch", name="Take #headlines away").uncheck()
        await expect(place).to_have_count(0)


async def test_a_command_that_the_bot_does_not_answer_says_so(stage: Stage, browser: Browser) -> None:
    stage.sandbox.house.interactions.answer_within = 0.3
    async with open_page(browser, stage.address) as page:
        await page.locator("#composer-input").fill("/about")
        await expect(page.get_by_role("option", name="/about")).to_be_visible()
        await stage.bot.kill()
        await page.keyboard.press("Enter")
        await page.keyboard.press("Enter")
        await expect(page.get_by_role("alert").filter(has_text="did not respond")).to_be_visible()
        await expect(page.locator("#notice")).to_contain_text("The bot is not running")
        await take_picture(page, "bot-gone")
        stage.sandbox.house.interactions.answer_within = 15.0
        await page.get_by_role("button", name="Start it").click()
        await expect(page.locator("#notice")).not_to_be_visible()


async def test_two_thousand_messages_are_there_and_few_are_laid_out(stage: Stage, browser: Browser) -> None:
    for number in range(MANY):
        await stage.sandbox.say(f"message {number}", channel="Harbour Desk/lounge", user="owner")
        if number % 200 == 0:
            await asyncio.sleep(0)
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="lounge").click()
        await expect(page.locator(".message").last).to_contain_text(f"message {MANY - 1}")
        at_first = await page.locator(".message").count()
        assert at_first <= 100
        await page.evaluate("document.getElementById('scroller').scrollTop = 0")
        await expect(page.locator(".message")).not_to_have_count(at_first)
        visible = "getComputedStyle(document.querySelector('.message')).contentVisibility"
        assert await page.evaluate(visible) == "auto"


async def test_the_theme_is_the_readers_choice(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address, theme="light") as page:
        root = page.locator("html")
        await expect(root).to_have_attribute("data-theme", "light")
        await page.get_by_role("button", name="Light or dark").click()
        await page.reload()
        await expect(root).to_have_attribute("data-theme", "dark")
