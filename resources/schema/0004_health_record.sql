-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 4. What every round changes of a CA's health apart from what seldom changes: the last reading and the issues.
-- A row from before has no health_record until its next round: its record lies in health.record, as "health".
-- health.updated_at is when what stands beside it last changed.

CREATE TABLE health_record (
  ca     TEXT PRIMARY KEY,
  record BLOB NOT NULL -- core/health/record_bytes.h
) WITHOUT ROWID;

-- What refers to the audit chain is as append-only as the chain.
CREATE TRIGGER transition_no_update BEFORE UPDATE ON transition
BEGIN
  SELECT RAISE(ABORT, 'transitions are append-only');
END;

CREATE TRIGGER transition_no_delete BEFORE DELETE ON transition
BEGIN
  SELECT RAISE(ABORT, 'transitions are append-only');
END;
