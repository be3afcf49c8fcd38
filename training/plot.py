"""The confusion plot: what was asked, what was stated instead, the darker the more often. SVG without a script."""

from collections.abc import Sequence
from xml.etree import ElementTree

_CELL, _LEFT, _TOP = 22, 230, 190
_MOST = 24
_COLOUR = "#b3261e"


def plot_confusions(confusions: Sequence[tuple[str, str, int]]) -> str:
    """Draw the most frequent confusions; `(asked, stated, times)` each."""
    shown = confusions[:_MOST]
    rows = list(dict.fromkeys(asked for asked, _, _ in shown))
    columns = list(dict.fromkeys(stated for _, stated, _ in shown))
    width, height = _LEFT + _CELL * max(1, len(columns)) + 20, _TOP + _CELL * max(1, len(rows)) + 10
    box = f"0 0 {width} {height}"
    drawing = ElementTree.Element("svg", xmlns="http://www.w3.org/2000/svg", viewBox=box, width=str(width))
    drawing.set("height", str(height))
    drawing.set("font-family", "system-ui, sans-serif")
    drawing.set("font-size", "12")
    ElementTree.SubElement(drawing, "title").text = "Asked (rows) and stated instead (columns)"
    ElementTree.SubElement(drawing, "rect", width="100%", height="100%", fill="#ffffff")
    for place, name in enumerate(rows):
        _write(drawing, name, _LEFT - 8, _TOP + _CELL * place + 15, "end")
    for place, name in enumerate(columns):
        x, y = _LEFT + _CELL * place + 15, _TOP - 8
        _write(drawing, name, x, y, "start").set("transform", f"rotate(-60 {x} {y})")
    most = max((times for _, _, times in shown), default=1)
    for asked, stated, times in shown:
        _draw_cell(drawing, rows.index(asked), columns.index(stated), times, most)
    return ElementTree.tostring(drawing, encoding="unicode")


def _draw_cell(drawing: ElementTree.Element, row: int, column: int, times: int, most: int) -> None:
    x, y = _LEFT + _CELL * column, _TOP + _CELL * row
    cell = ElementTree.SubElement(drawing, "rect", x=str(x), y=str(y), width=str(_CELL - 2), height=str(_CELL - 2))
    cell.set("fill", _COLOUR)
    cell.set("fill-opacity", f"{0.15 + 0.85 * times / most:.2f}")
    light = times > most / 2
    _write(drawing, str(times), x + _CELL // 2 - 1, y + 15, "middle").set("fill", "#ffffff" if light else "#1d1d1f")


def _write(drawing: ElementTree.Element, text: str, x: int, y: int, anchor: str) -> ElementTree.Element:
    short = text if len(text) <= 34 else text[:33] + "…"
    label = ElementTree.SubElement(drawing, "text", x=str(x), y=str(y))
    label.set("text-anchor", anchor)
    label.text = short
    return label
