-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 9. As in 0001: statements are separated by an empty line, and only by it.

-- Runs of one series do not overlap, so the one that began last ended last, too. When a run began never
-- changes: a look that extends it does not touch the index.
CREATE INDEX observation_run_by_start ON observation_run (series, first_at);

DROP INDEX observation_run_by_time;
