"""Every kind of message, word for word, and that each template is in one of them."""

from pathlib import Path

import pytest
from jinja2 import Environment, FileSystemLoader, meta

from briefings.errors import BadSetting
from briefings.render import drafts
from briefings.render.words import OWN_TEMPLATES, write
from tests.render.gallery import GALLERY, GOLDEN, describe
from tests.render.samples import ANSWER, NOW, ZONE


@pytest.mark.parametrize("name", GALLERY)
def test_a_message_reads_as_its_golden_file(name: str) -> None:
    assert describe(GALLERY[name]()) == (GOLDEN / f"{name}.md").read_text(encoding="utf-8"), (
        "If the change is meant: python -m tests.render.gallery"
    )


def test_there_is_no_golden_file_without_a_message() -> None:
    assert {path.stem for path in GOLDEN.glob("*.md")} == set(GALLERY)


def test_every_template_has_a_golden_output(tmp_path: Path) -> None:
    """An operator's folder with a mark in each template shows which of them the gallery uses."""
    own = {path.name: path.read_text(encoding="utf-8") for path in OWN_TEMPLATES.glob("*.j2")}
    for name, text in own.items():
        (tmp_path / name).write_text(f"{text} seen-{name}-", encoding="utf-8")
    drafts.load_templates(tmp_path)
    try:
        shown = "".join(describe(make()) for make in GALLERY.values())
    finally:
        drafts.load_templates(None)
    assert [name for name in own if f"seen-{name}-" not in shown] == []


def test_templates_include_only_templates_that_exist() -> None:
    environment = Environment(loader=FileSystemLoader(OWN_TEMPLATES))
    for path in OWN_TEMPLATES.glob("*.j2"):
        parsed = environment.parse(path.read_text(encoding="utf-8"))
        for name in meta.find_referenced_templates(parsed):
            assert name is not None
            assert (OWN_TEMPLATES / name).exists()


def test_an_operators_template_is_looked_up_first_and_cannot_break_a_limit(tmp_path: Path) -> None:
    (tmp_path / "big_picture.j2").write_text("In short:\n" + "word after word\n" * 600, encoding="utf-8")
    drafts.load_templates(tmp_path)
    try:
        described = describe(drafts.briefing(ANSWER, NOW, ZONE))
    finally:
        drafts.load_templates(None)
    assert "In short:" in described
    assert "…" in described
    assert "Whole article" in described


def test_a_faulty_template_of_an_operator_keeps_nothing_from_being_posted(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "say.j2").write_text("{{ words }}", encoding="utf-8")
    drafts.load_templates(tmp_path)
    try:
        assert write("say", text="Done.") == r"Done."
    finally:
        drafts.load_templates(None)
    assert "say.j2 of TEMPLATES_DIR is faulty" in caplog.text


def test_a_folder_of_templates_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(BadSetting, match="no folder"):
        drafts.load_templates(tmp_path / "nowhere")


def test_a_template_cannot_forget_to_escape(tmp_path: Path) -> None:
    (tmp_path / "say.j2").write_text("{{ text }}", encoding="utf-8")
    drafts.load_templates(tmp_path)
    try:
        assert write("say", text="**@everyone**") == r"\*\*\@everyone\*\*"
    finally:
        drafts.load_templates(None)
