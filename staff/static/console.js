// Canned replies are put into the answer's field; everything else works without a script.
for (const button of document.querySelectorAll(".canned")) {
  button.addEventListener("click", () => {
    const field = document.querySelector("#reply textarea");
    field.value = [field.value.trim(), button.textContent].filter(Boolean).join("\n");
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
