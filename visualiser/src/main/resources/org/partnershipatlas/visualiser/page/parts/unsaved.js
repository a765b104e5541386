// What somebody has typed and not saved: nobody goes away from it without being asked.
const forms = new Set();

const typed = () => [...forms].some((form) => form.typed());

/** A form that is open; it says whether something was typed in it. */
export function hold(form) {
  forms.add(form);
}

/** The form is closed. */
export function release(form) {
  forms.delete(form);
}

/** Whether one may go on; asks where something would be lost. */
export function mayLeave() {
  if (!typed()) return true;
  if (!confirm("What you typed is not saved. Leave it?")) return false;
  forms.clear();
  return true;
}

addEventListener("beforeunload", (event) => {
  if (typed()) event.preventDefault();
});
