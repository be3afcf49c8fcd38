// Draws each table of figures as a stacked chart above it (Chart.js); a bar leads where its row's link does.
// Without a script the tables stand alone.
const style = getComputedStyle(document.documentElement);
const colours = ["--chart-1", "--chart-2", "--chart-3", "--chart-4"].map((name) => style.getPropertyValue(name).trim());
const ink = style.getPropertyValue("--ink").trim();
const line = style.getPropertyValue("--line").trim();
const digits = new Intl.NumberFormat(document.documentElement.lang);
const isRightToLeft = document.documentElement.dir === "rtl";

for (const table of document.querySelectorAll("table.chart")) {
  const rows = [...table.tBodies[0].rows].filter((row) => row.querySelector("a"));
  if (rows.length) draw(table, rows);
}

function draw(table, rows) {
  const links = rows.map((row) => row.querySelector("a"));
  const series = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent);
  const isRow = table.dataset.kind === "row";
  const box = document.createElement("div");
  box.className = "plot";
  const canvas = box.appendChild(document.createElement("canvas"));
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", table.closest("section").querySelector("h2").textContent);
  if (isRow) box.style.blockSize = `${7 + 2.2 * rows.length}rem`;
  const details = table.closest("details");
  details.before(box);
  details.open = false;
  const ticks = { color: ink, precision: 0, callback: (count) => digits.format(count) };
  const value = { stacked: true, beginAtZero: true, ticks, grid: { color: line } };
  const name = { stacked: true, ticks: { color: ink, autoSkip: !isRow }, grid: { display: false } };
  new Chart(canvas, {
    type: "bar",
    data: {
      labels: links.map((link) => link.textContent),
      datasets: series.map((label, place) => ({
        label,
        data: rows.map((row) => Number(row.cells[place + 1].dataset.count)),
        backgroundColor: colours[place],
      })),
    },
    options: {
      animation: false,
      indexAxis: isRow ? "y" : "x",
      maintainAspectRatio: false,
      scales: isRow
        ? { x: { ...value, reverse: isRightToLeft }, y: { ...name, position: isRightToLeft ? "right" : "left" } }
        : { x: { ...name, reverse: isRightToLeft }, y: { ...value, position: isRightToLeft ? "right" : "left" } },
      plugins: {
        legend: { labels: { color: ink, boxWidth: 14 }, rtl: isRightToLeft },
        tooltip: { rtl: isRightToLeft, callbacks: { label: ({ dataset, raw }) => `${dataset.label}: ${digits.format(raw)}` } },
      },
      onClick: (_event, [bar]) => bar && links[bar.index].click(),
      onHover: (event, [bar]) => (event.native.target.style.cursor = bar ? "pointer" : "default"),
    },
  });
}
