// Canned replies are put into the answer's field; everything else works without a script.
for (const button of document.querySelectorAll(".canned")) {
  button.addEventListener("click", () => {
    const field = document.querySelector("#reply textarea");
    field.value = [field.value.trim(), button.textContent].filter(Boolean).join("\n");
    field.focus();
  });
}
