/** A host page that registers one tag and listens where events end up: their types come with the tag. */
import 'tranche/define/detailing-table';

document.addEventListener('tranche-plan-cancel', ({ detail }) => {
  document.title = detail.plan.reference;
});
window.addEventListener('tranche-error', ({ detail }) => console.error(detail.code, detail.requestId));

// @ts-expect-error What an event does not tell.
document.addEventListener('tranche-plan-cancel', ({ detail }) => detail.nonsense);
