"""All pages of the console, each with the role that it needs. A page that is not here cannot be reached."""

from pathlib import Path

from starlette.routing import Mount
from starlette.staticfiles import StaticFiles

from staff import (
    answer_pages,
    entry,
    home,
    inbox,
    model_pages,
    name_pages,
    people,
    privacy_pages,
    records,
    reply_pages,
    review_pages,
    spreadsheet_pages,
    talk_pages,
    text_pages,
    training_pages,
)
from staff.roles import Role
from staff.visit import ROOT, action, page

PAGES = [
    page("/", home.show_home, Role.VIEWER),
    page("/login", entry.show_login, None),
    action("/login", entry.sign_in, None),
    page("/welcome/{token}", entry.show_welcome, None),
    action("/welcome/{token}", entry.welcome, None),
    action("/logout", entry.sign_out, Role.VIEWER),
    action("/language", entry.change_language, Role.VIEWER),
    page("/accounts", people.show_accounts, Role.ADMIN),
    action("/accounts", people.invite, Role.ADMIN),
    action("/accounts/{account:int}", people.change_account, Role.ADMIN),
    page("/privacy", privacy_pages.show_privacy, Role.ADMIN),
    action("/privacy", privacy_pages.erase_person, Role.ADMIN),
    page("/privacy/export", privacy_pages.export_person, Role.ADMIN),
    page("/audit", people.show_audit, Role.ADMIN),
    page("/facts", text_pages.show_facts, Role.VIEWER),
    page("/facts/new", answer_pages.show_new_answer, Role.EDITOR),
    action("/facts/new", answer_pages.add_answer, Role.EDITOR),
    page("/examples/new", answer_pages.show_new_example, Role.TRAINER),
    action("/examples/new", answer_pages.add_example, Role.TRAINER),
    action("/examples/{example:int}/withdraw", answer_pages.withdraw_example, Role.TRAINER),
    page("/facts/{fact}", text_pages.show_fact, Role.VIEWER),
    action("/facts/{fact}", text_pages.save_fact, Role.EDITOR),
    page("/facts/{fact}/preview", text_pages.show_preview, Role.VIEWER),
    page("/spreadsheet", spreadsheet_pages.show_spreadsheet, Role.VIEWER),
    page("/spreadsheet/{file}", spreadsheet_pages.export, Role.VIEWER),
    action("/spreadsheet", spreadsheet_pages.import_facts, Role.EDITOR),
    action("/spreadsheet/examples", spreadsheet_pages.import_examples, Role.TRAINER),
    page("/records/{table}", records.show_records, Role.VIEWER),
    page("/records/{table}/{key}", records.show_record, Role.VIEWER),
    action("/records/{table}/{key}", records.save_record, Role.EDITOR),
    page("/records/{table}/{key}/names", name_pages.show_names, Role.VIEWER),
    action("/records/{table}/{key}/names", name_pages.save_names, Role.EDITOR),
    page("/talks", talk_pages.show_talks, Role.VIEWER),
    page("/talk", talk_pages.show_talk, Role.VIEWER),
    action("/talk/reply", talk_pages.reply, Role.EDITOR),
    action("/talk/close", talk_pages.close, Role.EDITOR),
    action("/talk/erase", talk_pages.erase, Role.ADMIN),
    page("/talk/export", talk_pages.export, Role.ADMIN),
    page("/review", review_pages.show_review, Role.VIEWER),
    action("/review/undo", review_pages.take_back, Role.TRAINER),
    page("/review/{group:int}", review_pages.show_group, Role.VIEWER),
    action("/review/{group:int}", review_pages.decide, Role.TRAINER),
    action("/talk/keep", training_pages.keep_talk, Role.TRAINER),
    page("/training", training_pages.show_training, Role.VIEWER),
    action("/training", training_pages.start_training, Role.TRAINER),
    action("/training/mend", training_pages.mend, Role.TRAINER),
    page("/training/jobs/{job:int}", training_pages.show_job, Role.VIEWER),
    action("/training/jobs/{job:int}/cancel", training_pages.cancel_training, Role.TRAINER),
    page("/training/models/{model}", training_pages.show_report, Role.VIEWER),
    page("/training/models/{model}/plot", training_pages.show_plot, Role.VIEWER),
    page("/training/talks", training_pages.show_kept_talks, Role.VIEWER),
    action("/training/talks/{kept:int}/withdraw", training_pages.withdraw_talk, Role.TRAINER),
    page("/inbox", inbox.show_inbox, Role.VIEWER),
    action("/inbox/{handoff:int}", inbox.change_handoff, Role.EDITOR),
    page("/replies", reply_pages.show_replies, Role.VIEWER),
    action("/replies", reply_pages.add_reply, Role.EDITOR),
    action("/replies/{reply:int}", reply_pages.change_reply, Role.EDITOR),
    page("/models", model_pages.show_models, Role.VIEWER),
    action("/models/publish", model_pages.publish_model, Role.TRAINER),
    action("/models/roll-back", model_pages.take_back, Role.TRAINER),
]

STATIC = Mount("/static", StaticFiles(directory=Path(__file__).parent / "static"))

MOUNT = Mount(ROOT, routes=[*PAGES, STATIC])
