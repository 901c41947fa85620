"""The newcomer's walk: from the first load to a reminder that arrives, as one reads and clicks."""

import asyncio
from pathlib import Path

import pytest
from playwright.async_api import Browser, Page, Route, expect

from bot.sandbox.client import Upload
from tests.page.browser import open_page, take_picture
from tests.page.conftest import SEEDS, Stage

pytestmark = pytest.mark.asyncio(loop_scope="session")

HOSTILE = """<img src=x onerror="document.title='owned'"> **bold** `<b>x</b>` ||hidden|| <@1> @everyone
# <script>document.title='owned'</script>
[label](https://example.org/a "b") javascript:alert(1) <t:99999999999999:F> ***__~~deep~~__*** """


async def begin(page: Page, command: str) -> None:
    """Type a command and take it from the list."""
    await page.locator("#composer-input").fill(f"/{command}")
    await expect(page.get_by_role("option", name=f"/{command}", exact=False).first).to_be_visible()
    await page.keyboard.press("Enter")


async def send(page: Page, command: str) -> None:
    """Type a command and send it as it is."""
    await begin(page, command)
    await page.get_by_role("button", name=f"Send /{command}").click()


async def test_the_page_is_usable_at_once(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await expect(page.get_by_role("heading", name="news", exact=True)).to_be_visible()
        await expect(page.get_by_role("button", name="headlines")).to_be_visible()
        await page.keyboard.press("/")
        await expect(page.get_by_role("option", name="/briefing")).to_be_visible()
        await take_picture(page, "commands")


async def test_what_is_typed_before_the_channels_are_there_stays(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        is_typed = asyncio.Event()

        async def hold(route: Route) -> None:
            await is_typed.wait()
            await route.continue_()

        await page.route("**/sandbox/state*", hold)
        await page.reload()
        await page.locator("#composer-input").fill("/upcoming")
        is_typed.set()
        await expect(page.get_by_role("option", name="/upcoming", exact=False).first).to_be_visible()


async def test_a_command_is_filled_in_checked_and_answered(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await begin(page, "upcoming")
        await page.get_by_role("button", name="days", exact=True).click()
        days = page.get_by_role("combobox", name="days")
        await days.fill("900")
        await days.press("Enter")
        await expect(page.get_by_role("alert").filter(has_text="From 1 to 365.")).to_be_visible()
        await take_picture(page, "option-checked")
        await days.fill("20")
        await days.press("Enter")
        await expect(page.locator(".message").last).to_contain_text("used /upcoming")
        await expect(page.locator(".message").last).to_contain_text("Dates in the next 20 days")


async def test_an_option_is_chosen_from_what_the_bot_suggests(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await begin(page, "remind me")
        await page.get_by_role("option", name="Spring regatta").click()
        await page.keyboard.press("Enter")
        answer = page.locator(".message").last
        await expect(answer).to_contain_text("Reminder set")
        await expect(page.locator(".channel", has_text="Briefing Bot")).to_be_visible()


async def test_an_ephemeral_answer_is_seen_by_one_person(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        before = await page.locator(".is-ephemeral").count()
        await begin(page, "quotes")
        await page.get_by_role("button", name="private", exact=True).click()
        await page.get_by_role("option", name="True").click()
        await page.keyboard.press("Enter")
        await expect(page.locator(".is-ephemeral")).to_have_count(before + 1)
        await expect(page.locator(".message").last).to_contain_text("Only you can see this")
        await take_picture(page, "ephemeral")
        await page.get_by_role("radio", name="Odile Marchetti").check()
        await expect(page.get_by_role("button", name="private")).to_be_visible()
        await expect(page.locator(".is-ephemeral")).to_have_count(0)


async def test_a_form_takes_a_file(stage: Stage, browser: Browser, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(
        "March 18, 2027 - City\n\nThe Larch lamp board will meet on March 30, 2027 at 3 p.m. GMT.\n", "utf-8"
    )
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("radio", name="Odile Marchetti").check()
        await send(page, "articles add")
        form = page.get_by_role("dialog", name="Add an article")
        await form.locator("input[type=file]").set_input_files(note)
        await expect(form).to_contain_text("note.txt")
        await take_picture(page, "form-with-file")
        await form.get_by_role("button", name="Submit").click()
        await expect(form).to_have_count(0)
        await expect(page.locator("#log")).to_contain_text("Larch lamp board")


async def test_an_article_that_moves_a_meeting_changes_the_days_ahead(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("radio", name="Odile Marchetti").check()
        day = page.locator(".day-column", has_text="25 Mar")
        await expect(day.locator(".meeting")).to_contain_text("rate decision")
        await page.get_by_role("button", name="Try an article").click()
        await page.get_by_role("menuitem", name="Rate decision moved").click()
        reader = page.get_by_role("dialog")
        await expect(reader).to_contain_text("2 quotes")
        await expect(reader.locator("mark.is-event")).to_have_text("April 1 at noon GMT")
        await expect(reader.locator(".rule.is-event")).to_contain_text("it is set, moved or called off")
        await reader.get_by_role("button", name="Load it in #news").click()
        await expect(day.locator(".meeting", has_text="rate decision")).to_have_count(0)
        await expect(page.locator(".meeting.is-moved", has_text="rate decision")).to_be_visible()
        await take_picture(page, "meeting-moved")
        await page.locator(".meeting.is-moved", has_text="rate decision").click()
        await expect(page.get_by_role("dialog", name="rate decision")).to_contain_text("Moved from Thursday")


async def test_a_full_day_is_shown_in_whole_lines_with_the_way_to_the_rest(stage: Stage, browser: Browser) -> None:
    council = "\n\n".join(
        f"The {name} board will meet on March 27, 2027 at {hour} p.m. GMT."
        for hour, name in enumerate(("eel", "ferry", "harbour", "bridge", "lamp", "market"), 1)
    )
    file = Upload("boards.txt", f"Boards to meet\n\nMarch 19, 2027\n\n{council}\n".encode())
    await stage.sandbox.slash("/articles add", user="owner", file=file)
    async with open_page(browser, stage.address) as page:
        day = page.locator(".day-column", has_text="27 Mar")
        await expect(day.locator(".more")).to_be_visible()
        hidden = await day.evaluate("""column => {
            const { bottom } = column.getBoundingClientRect();
            return [...column.children].filter((each) => each.getBoundingClientRect().bottom > bottom).length;
        }""")
        assert hidden == 0
        await day.locator(".more").click()
        await expect(page.get_by_role("dialog", name="more")).to_contain_text("Market board meeting")


async def test_the_line_over_an_answer_begins_with_its_first_letter(stage: Stage, browser: Browser) -> None:
    await stage.sandbox.slash("/upcoming", user="owner")
    async with open_page(browser, stage.address) as page:
        lead = page.locator(".lead").last
        await expect(lead).to_be_visible()
        inset = await lead.evaluate("""lead => {
            const padding = parseFloat(getComputedStyle(lead).paddingLeft);
            return lead.firstElementChild.getBoundingClientRect().left - lead.getBoundingClientRect().left - padding;
        }""")
        assert inset >= 0


async def test_an_article_is_dropped_onto_a_channel(stage: Stage, browser: Browser) -> None:
    text = (SEEDS / "try/3-island-health-summit.txt").read_text("utf-8")
    drop = """text => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], "summit.txt", { type: "text/plain" }));
        const chat = document.getElementById("chat");
        for (const kind of ["dragenter", "dragover", "drop"])
            chat.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
    }"""
    async with open_page(browser, stage.address) as page:
        await expect(page.get_by_role("heading", name="news", exact=True)).to_be_visible()
        await page.evaluate(drop, text)
        await expect(page.get_by_role("dialog", name="summit.txt")).to_contain_text("section")
        await page.keyboard.press("Escape")
        await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_the_next_post_arrives_when_time_is_moved(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="Next post").click()
        await expect(page.locator(".message", has_text="Daily briefing").last).to_be_visible()
        before = await page.locator(".is-ephemeral").count()
        await (
            page.locator(".message", has_text="Daily briefing")
            .last.get_by_role("button", name="Remind me")
            .first.click()
        )
        await expect(page.locator(".is-ephemeral")).to_have_count(before + 1)
        await expect(page.locator(".is-ephemeral").last).to_contain_text("Reminder")


async def test_a_reminder_arrives_before_its_meeting(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        following = page.get_by_role("button", name="Next post")
        reminder = page.get_by_role("heading", name="Reminder", exact=True)
        for _ in range(6):
            await following.click()
            await expect(following).not_to_have_attribute("aria-busy", "true")
            await page.wait_for_timeout(100)
            if await reminder.count():
                break
        await expect(reminder.last).to_be_visible()
        await take_picture(page, "reminder")


async def test_hostile_words_do_nothing(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="general").click()
        await stage.sandbox.say(HOSTILE, channel="general", user="owner")
        message = page.locator(".message").last
        await expect(message).to_contain_text("<img src=x onerror=")
        assert await message.locator("img, script, iframe, b").count() == 0
        assert "owned" not in await page.title()
        assert await message.locator("a").evaluate_all("links => links.map(each => each.protocol)") == ["https:"]


async def test_a_fault_and_a_kill_lose_nothing(stage: Stage, browser: Browser) -> None:
    async with open_page(browser, stage.address) as page:
        await page.get_by_role("button", name="Break things").click()
        drawer = page.get_by_role("complementary", name="Break things")
        posts = int(await drawer.locator("[data-counter=posts] b").inner_text())
        await drawer.get_by_role("switch", name="Server errors").check()
        await page.get_by_role("button", name="Next post").click()
        await expect(drawer.locator("[data-counter=posts] b")).not_to_have_text(str(posts))
        await take_picture(page, "fault")
        await drawer.get_by_role("switch", name="Server errors").uncheck()
        await drawer.get_by_role("switch", name="Kill the bot").check()
        await expect(page.locator("#notice")).to_contain_text("The bot is not running")
        await page.get_by_role("button", name="Start it").click()
        await expect(page.locator("#notice")).not_to_be_visible()
        await expect(drawer.locator("[data-counter=lost] b")).to_have_text("0")
        await expect(drawer.locator("[data-counter=doubled] b")).to_have_text("0")
