// What anybody would write by hand: asks whose page it is, then shows the form. No validation, no language, no bank.
const answer = await fetch('/vault/v1/sessions/bench/open', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ secret: location.hash.slice(1) }),
});
const { view } = await answer.json();
document.querySelector('h1').textContent = `Add your card for ${view.merchantName}`;
document.querySelector('form').hidden = false;
