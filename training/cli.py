"""The command `rahnama`: what the console does with models and sentences, for a terminal and for CI."""

import threading
import time
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import click
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.orm import Session, sessionmaker

import settings
from audit.log import note_change
from facts.database import check_ready, make_engine, make_sessions
from facts.errors import DatabaseNotReadyError
from training import gate, publishing
from training.candidate import Maker
from training.comparing import Comparison, compare
from training.corpus import Corpus
from training.errors import TrainingError
from training.jobs import ENDED, Jobs
from training.models import Job, JobState, Publication, PublicationState
from training.naming import ROOT, work_folder
from training.registry import Registry
from training.report import results_of
from training.syncing import Conflict, Side, export, find_conflicts, import_corpus, settle
from training.worker import Worker, progress_of

WHO = "command line"
_SHOWN = 40
_SWITCHED_WITHIN_S = 180


class Failing(click.Group):
    """A group whose commands say this room's errors in one line, with status 1."""

    def invoke(self, context: click.Context) -> Any:
        """Run the command."""
        try:
            return super().invoke(context)
        except (TrainingError, DatabaseNotReadyError, settings.SettingsError) as error:
            raise click.ClickException(str(error)) from error
        except SQLAlchemyError as error:
            text = f"The database does not do as it should ({type(error).__name__}); run `make prepare`."
            raise click.ClickException(text) from error


@click.group(cls=Failing, context_settings={"help_option_names": ["-h", "--help"]})
def rahnama() -> None:
    """Train, measure, compare and publish models; bring the staff's sentences to git and back."""


@rahnama.command()
def work() -> None:
    """Train what is asked for in the console, for ever (the process `training`)."""
    import logging

    logging.basicConfig(level=logging.INFO, format="%(levelname)-7s %(name)s: %(message)s")
    Worker(_sessions(), Registry()).run_forever()


@rahnama.command()
@click.option("--present", is_flag=True, help="Only what is to be served now, if it is not there yet; not measured.")
def train(present: bool) -> None:
    """Train a candidate on all that the staff want, and measure it beside the live model."""
    if present:
        _train_present()
        return
    sessions = _sessions()
    job = _follow(Jobs(sessions), sessions)
    for finding in job.findings or ():
        click.echo(("must be mended: " if finding["blocks"] else "look at: ") + _say_finding(finding))
    if job.state != JobState.DONE or job.model is None:
        raise click.ClickException(f"The training was {job.state}: {job.error or 'see the log above'}")
    _show_report(Registry().report(job.model) or {})


@rahnama.command()
@click.argument("model", required=False)
def evaluate(model: str | None) -> None:
    """Measure MODEL (the live one where none is named) on all questions there are today."""
    sessions, registry = _sessions(), Registry()
    with sessions() as session:
        name = model or publishing.live_model(registry, session)
    with _Bar() as bar:
        report = Maker(sessions, registry, work_folder() / "evaluate").measure(name, bar.tell)
    _show_report(report)


@rahnama.command(name="compare")
@click.argument("before")
@click.argument("after")
@click.option("--flips", default=_SHOWN, show_default=True, help="How many questions to name.")
def compare_models(before: str, after: str, flips: int) -> None:
    """Compare two measured models; status 1 where the gate would refuse AFTER in place of BEFORE."""
    reports = [_report(name) for name in (before, after)]
    comparison = compare(results_of(reports[0]), results_of(reports[1]), before)
    _show_comparison(comparison)
    _show_cost(before, reports[0])
    _show_cost(after, reports[1])
    for flip in comparison.flips[:flips]:
        sign = "-" if flip.is_worse else "+"
        click.echo(f"{sign} {flip.language} {flip.before} -> {flip.after}: {flip.text} ({flip.asked})")
    verdict = gate.judge(comparison)
    for objection in verdict.objections:
        click.echo(f"The gate refuses: {objection}")
    if verdict.objections:
        raise click.exceptions.Exit(1)


@rahnama.command()
@click.argument("model")
@click.option("--reason", default="", help="Why it is published although the gate refuses it.")
@click.option("--wait", default=_SWITCHED_WITHIN_S, show_default=True, help="Seconds to wait until it answers.")
def publish(model: str, reason: str, wait: int) -> None:
    """Have MODEL answer from now on; status 1 where it does not come to answer. No message is lost."""
    sessions = _sessions()
    with sessions.begin() as session:
        row = publishing.publish(session, Registry(), model, WHO, reason)
    _wait_for(row.id, model, wait, sessions)


@rahnama.command()
@click.option("--wait", default=_SWITCHED_WITHIN_S, show_default=True, help="Seconds to wait until it answers.")
def rollback(wait: int) -> None:
    """Have the model answer that answered before the present one."""
    sessions = _sessions()
    with sessions.begin() as session:
        row = publishing.roll_back(session, Registry(), WHO)
    _wait_for(row.id, row.model, wait, sessions)


@rahnama.command()
def models() -> None:
    """List the models, the newest first; `*` marks the wanted one."""
    with _sessions()() as session:
        wanted = Registry().wanted(session)
    for model in Registry().all():
        manifest = model.manifest
        figures = manifest.figures if manifest else {}
        right = f"{figures['right']:.1%} right" if "right" in figures else "not measured"
        who = f"by {manifest.trained_by}, {manifest.sentences} sentences" if manifest else "without a manifest"
        state = "" if model.is_current else ", of other code"
        mark = "*" if model.path == wanted else " "
        click.echo(f"{mark} {model.name}  {model.made_at:%Y-%m-%d %H:%M}  {right}  {who}{state}")


@rahnama.command()
def jobs() -> None:
    """List the latest trainings."""
    for job in Jobs(_sessions()).latest():
        click.echo(f"{job.id}  {job.created_at:%Y-%m-%d %H:%M}  {job.state}  {job.progress} %  {job.model or ''}")


@rahnama.command()
@click.argument("job", type=int)
def cancel(job: int) -> None:
    """Cancel the training JOB."""
    sessions = _sessions()
    _cancel(Jobs(sessions), job, sessions)


@rahnama.command(name="export")
def export_sentences() -> None:
    """Write the staff's sentences and intents into data/, to be looked at and committed."""
    sessions = _sessions()
    with sessions() as session:
        _refuse_conflicts(find_conflicts(session, _own()))
    with sessions.begin() as session:
        changed = export(session, ROOT)
        if changed:
            note_change(session, WHO, "export", "sentences", after={"files": list(changed)})
    click.echo("\n".join(changed) if changed else "data/ has all of it already.")


@rahnama.command(name="import")
@click.argument("files", nargs=-1, type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option(
    "--prefer", type=click.Choice([side.value for side in Side]), help="Who wins where both changed something."
)
def import_sentences(files: tuple[Path, ...], prefer: str | None) -> None:
    """Read changes of data/nlu/ back, and take in the sentences of other FILES in its form.

    What git and the console changed differently is listed, with status 1, and stays as it is until --prefer says whose
    wish counts.
    """
    sessions = _sessions()
    with sessions.begin() as session:
        conflicts = find_conflicts(session, _own())
        if prefer is not None:
            settle(session, conflicts, Side(prefer))
            if conflicts:
                after = {"conflicts": list(map(str, conflicts))}
                note_change(session, WHO, "settle", f"sentences, {prefer} preferred", after=after)
            click.echo(f"{len(conflicts)} conflicts settled as the {prefer} want it.")
            conflicts = ()
    _refuse_conflicts(conflicts)
    for file in files:
        corpus = Corpus({str(file): file.read_text(encoding="utf-8")})
        with sessions.begin() as session:
            result = import_corpus(session, corpus, _own(), WHO)
            note_change(session, WHO, "import", f"sentences of {file.name}", after={"taken in": result.taken})
        click.echo(f"{file}: {result.taken} taken in, {result.known} known, {len(result.refused)} refused.")
        for sentence, reason in result.refused:
            click.echo(f"  {sentence.text} ({sentence.language}): {reason}")


class _Bar:
    """A progress bar that steps of a candidate move."""

    def __init__(self) -> None:
        self._bar = click.progressbar(length=100, label="Starting", show_eta=False)

    def __enter__(self) -> "_Bar":
        self._bar.__enter__()
        return self

    def __exit__(self, *error: Any) -> None:
        self._bar.__exit__(*error)

    def tell(self, step: str, share: float, line: str) -> None:
        """Move it (`candidate.Tell`)."""
        self.show(progress_of(step, share), line or step)

    def show(self, progress: int, line: str) -> None:
        """Show how far it is and what is being done."""
        self._bar.label = line[:60]
        self._bar.update(max(0, progress - self._bar.pos))


def _train_present() -> None:
    sessions, registry = _sessions(), Registry()
    with sessions() as session:
        wanted, overlay = registry.wanted(session), registry.present_overlay(session)
    if wanted.is_file():
        click.echo(f"The model {wanted.name} is up to date.")
        return
    click.echo(f"Training {wanted.name} (a minute or two on two cores) …")
    started = time.monotonic()
    with _Bar() as bar:
        maker = Maker(sessions, registry, work_folder() / "present")
        maker.make(WHO, bar.tell, overlay=overlay, measure=False)
    click.echo(f"Trained in {time.monotonic() - started:.0f} s.")


def _follow(queue: Jobs, sessions: sessionmaker[Session]) -> Job:
    """Queue a training and show it until it ends; this process runs it unless another does."""
    number = queue.queue(WHO)
    with sessions.begin() as session:
        note_change(session, WHO, "train", f"training {number}")
    over = threading.Event()
    worker = Worker(sessions, Registry())

    def help_out() -> None:
        while not over.is_set():
            if not worker.run_one():
                over.wait(1.0)

    helper = threading.Thread(target=help_out)
    helper.start()
    shown = 0
    try:
        with _Bar() as bar:
            while (job := queue.find(number)).state not in ENDED:
                bar.show(job.progress, job.log.splitlines()[-1] if job.log else "Waiting")
                time.sleep(0.3)
    except KeyboardInterrupt:
        click.echo("\nCancelling …")
        _cancel(queue, number, sessions)
    finally:
        over.set()
        helper.join()
    job = queue.find(number)
    click.echo(job.log[shown:], nl=False)
    return job


def _cancel(queue: Jobs, number: int, sessions: sessionmaker[Session]) -> None:
    queue.find(number)
    queue.cancel(number)
    with sessions.begin() as session:
        note_change(session, WHO, "cancel", f"training {number}")


def _wait_for(publication: int, model: str, within_s: float, sessions: sessionmaker[Session]) -> None:
    """Wait until a server has said what became of a publication."""
    until = time.monotonic() + within_s
    while True:
        with sessions() as session:
            row = session.get_one(Publication, publication)
        if row.state == PublicationState.FAILED:
            raise click.ClickException(f"{model} did not come to answer, the model before it goes on: {row.note}")
        if row.state == PublicationState.LIVE:
            click.echo(f"{model} answers.")
            return
        if time.monotonic() >= until:
            raise click.ClickException(
                f"{model} is wanted, but no server has taken it up within {within_s:.0f} s; is the assistant running?"
            )
        time.sleep(0.3)


def _sessions() -> sessionmaker[Session]:
    engine = make_engine(settings.database_url())
    check_ready(engine)
    return make_sessions(engine)


def _own() -> Corpus:
    return Corpus.read(ROOT / "data" / "nlu")


def _report(name: str) -> dict[str, Any]:
    Registry().find(name)
    report = Registry().report(name)
    if report is None:
        raise click.ClickException(f"{name} was not measured; run `rahnama evaluate {name}` first.")
    return report


def _refuse_conflicts(conflicts: Iterable[Conflict]) -> None:
    found = list(conflicts)
    for conflict in found:
        click.echo(str(conflict))
    if found:
        raise click.ClickException(
            f"{len(found)} conflicts between data/nlu/ and the console; `rahnama import --prefer files` or"
            " `--prefer console` settles them."
        )


def _say_finding(finding: Mapping[str, Any]) -> str:
    return ", ".join(f"{name}: {value}" for name, value in finding.items() if name != "blocks" and value is not None)


def _show_report(report: Mapping[str, Any]) -> None:
    figures = report["figures"]
    click.echo(
        f"{report['model']}: {figures['right']:.1%} right, {figures['wrong']:.1%} wrong, {figures['silent']:.1%} silent"
        f" of {figures['questions']} questions; {report['latency'].get('ms_p50', '?')} ms a question (median)."
    )
    for language, row in report["languages"].items():
        click.echo(f"  {language}  {row['questions']:>5}  {row['right']:.1%} right  {row['wrong']:.1%} wrong")
    if report["comparison"]:
        overall = report["comparison"]["overall"]
        click.echo(
            f"Against {report['comparison']['against']}: {overall['lost']} lost, {overall['gained']} gained"
            f" (McNemar p = {overall['p']:.2g})."
        )
    for reason in report["gate"]["reasons"]:
        click.echo(f"The gate refuses: {reason}")


def _show_comparison(comparison: Comparison) -> None:
    """Shares by language, and by question where something changed: in per cent, before and after."""
    click.echo(f"{'':24} questions  right          wrong          no answer    lost gained  p")
    changed = {name: one for name, one in comparison.intents.items() if one.worse or one.better}
    for name, one in {**comparison.languages, "all": comparison.overall, **changed}.items():
        pairs = (
            (one.right_before, one.right_after),
            (one.wrong_before, one.wrong_after),
            (one.silent_before, one.silent_after),
        )
        shares = "  ".join(f"{100 * old / one.questions:5.1f} > {100 * new / one.questions:5.1f}" for old, new in pairs)
        click.echo(f"{name:24} {one.questions:9}  {shares}  {one.lost:4} {one.gained:6}  {one.p:.2g}")


def _show_cost(name: str, report: Mapping[str, Any]) -> None:
    latency = report.get("latency", {}).get("ms_p50", "?")
    click.echo(f"{name}: {latency} ms a question (median), {report.get('size', 0) / 1e6:.1f} MB")
