import { capabilities, type Permission } from '../../src/model/capability.js';

/** People of the invented merchant who can sign in to the portal. */
export interface PortalUser {
  id: string;
  name: string;
  role: 'owner' | 'viewer';
  /** What the widgets of this person may do; the portal's server writes it into the session token. */
  permissions: readonly Permission[];
}

export const users: readonly PortalUser[] = [
  {
    id: 'maya',
    name: 'Maya Fern',
    role: 'owner',
    permissions: ['read', ...capabilities],
  },
  { id: 'noor', name: 'Noor Hill', role: 'viewer', permissions: ['read', 'export.csv'] },
];

export function userById(id: string | undefined): PortalUser | undefined {
  return users.find((user) => user.id === id);
}
