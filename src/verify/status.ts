/** The statuses, strongest first: where several hold, the first of them is shown. */
export const STATUSES = ['unreachable', 'rejected', 'blocked', 'unclear', 'permissions', 'overdue', 'active'] as const;

export type Status = (typeof STATUSES)[number];

export function strongest(statuses: readonly Status[]): Status {
  return STATUSES.find((status) => statuses.includes(status)) ?? 'active';
}
