"""The table of this room: which model each replica answers with. Times are seconds since 1970."""

from sqlalchemy import Float, String
from sqlalchemy.orm import Mapped, mapped_column

from facts.models import Base


class Replica(Base):
    """A supervisor with its Rasa process, which says so now and then; `coming` is the model being started."""

    __tablename__ = "replicas"

    name: Mapped[str] = mapped_column(primary_key=True)
    model: Mapped[str | None] = mapped_column(String(100))
    coming: Mapped[str | None] = mapped_column(String(100))
    since: Mapped[float] = mapped_column(Float)
    seen_at: Mapped[float] = mapped_column(Float)
