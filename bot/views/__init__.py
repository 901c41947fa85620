"""What happens when a button is pressed, a choice made or a form sent: known by the custom id alone."""

from bot.views.action import Action
from bot.views.library import Keep, MendEvent, RemoveArticle
from bot.views.reading import GetCalendar, ShowPart, ShowWhy, TurnPage
from bot.views.reminders import CancelReminder, ChooseLeads, Remind, Snooze

ACTIONS: tuple[type[Action], ...] = (
    ShowPart,
    TurnPage,
    GetCalendar,
    ShowWhy,
    Remind,
    ChooseLeads,
    Snooze,
    CancelReminder,
    Keep,
    MendEvent,
    RemoveArticle,
)
