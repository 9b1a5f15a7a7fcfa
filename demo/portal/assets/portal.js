// The portal's own script, as a merchant would write it: it listens to what happened and needs no framework.
document.addEventListener('tranche-session-expired', () => location.assign('/sign-in'));
