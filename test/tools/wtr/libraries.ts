/** What we take of libraries that are published as CommonJS only: as one module that a browser can load. */
export { cardNumber } from 'card-validator/dist/card-number.js';
export { cardholderName } from 'card-validator/dist/cardholder-name.js';
export { cvv } from 'card-validator/dist/cvv.js';
export { expirationDate } from 'card-validator/dist/expiration-date.js';
export { default } from 'papaparse';
