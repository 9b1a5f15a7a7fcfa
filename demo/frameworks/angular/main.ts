import '../page.css';
import { bootstrapApplication } from '@angular/platform-browser';
import { BillingApp } from './app';

bootstrapApplication(BillingApp).catch((error: unknown) => console.error(error));
