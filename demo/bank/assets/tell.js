// Says to the card page, and to no other, that it may ask its vault now. That is all it says.
const { type, id, origin } = document.currentScript.dataset;
const page = window.parent === window ? window.opener : window.parent;
page?.postMessage({ type, id }, origin);
