/** Dates of records: EDTF (ISO 8601-2) level 1, as far as the records use it. */
import type { Lang } from './schema.ts';

export interface EdtfDate {
  /** How finely the text gives it; an interval has the precision of its coarser end. */
  precision: 'year' | 'month' | 'day';
  /** First and last day that it can mean; equal for a single day. */
  start: Temporal.PlainDate;
  end: Temporal.PlainDate;
  /** `~`: the text says about; `?`: inferred by us. */
  approximate: boolean;
  uncertain: boolean;
  interval: boolean;
}
