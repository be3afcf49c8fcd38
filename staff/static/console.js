// Canned replies are put into the answer's field, which is then in their language; all else works without a script.
for (const button of document.querySelectorAll(".canned")) {
  button.addEventListener("click", () => {
    const field = document.querySelector("#reply textarea");
    field.value = [field.value.trim(), button.textContent].filter(Boolean).join("\n");
    document.querySelector("#reply select").value = field.lang = button.lang;
    field.dir = button.dir;
    field.focus();
  });
}

// One key for what a button or a link does (data-key), or to go to a field (data-focus); not while somebody types.
document.addEventListener("keydown", (event) => {
  const typing = event.target.closest("input:not([type=checkbox]), textarea, select");
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const field = document.querySelector(`[data-focus="${CSS.escape(event.key)}"]`);
  const target = document.querySelector(`[data-key="${CSS.escape(event.key)}"]`);
  if (!field && !target) return;
  event.preventDefault();
  if (field) field.focus();
  else target.click();
});

// What is under way is fetched again every so many seconds; at its end the page is loaded anew, unless a person writes.
function follow(part) {
  const again = async () => {
    try {
      const answer = await fetch(location.href);
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const next = page.getElementById(part.id);
      if (!next?.dataset.refresh && !isWriting()) return location.reload();
      if (next) part.replaceChildren(...next.childNodes);
      if (!next?.dataset.refresh) return;
    } catch {
      // The edge cannot be reached for a moment.
    }
    follow(part);
  };
  setTimeout(again, 1000 * Number(part.dataset.refresh));
}

function isWriting() {
  const fields = [...document.querySelectorAll("main input:not([type=hidden]), main textarea")];
  return fields.some((field) => field.value !== field.defaultValue);
}

document.querySelectorAll("[data-refresh]").forEach(follow);
