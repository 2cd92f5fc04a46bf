-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 1. Statements are separated by an empty line, and only by it: no empty line inside a statement.
-- A file that was released is never edited; changes go into the next number.
--
-- Times are Unix seconds, latencies milliseconds, hashes raw bytes, JSON is compact text with sorted keys.

CREATE TABLE delegated_ca (
  handle         TEXT PRIMARY KEY,
  stage          TEXT NOT NULL,
  repository_key TEXT NOT NULL,
  added_at       INTEGER NOT NULL,
  changed_at     INTEGER NOT NULL,
  content        TEXT NOT NULL -- fleet::toJson, contacts included
) WITHOUT ROWID;

-- What one vantage sees of one CA over time; its small id keeps the rows below small.
CREATE TABLE series (
  id      INTEGER PRIMARY KEY,
  ca      TEXT NOT NULL,
  vantage TEXT NOT NULL,
  UNIQUE (ca, vantage)
);

CREATE TABLE observation_run (
  id               INTEGER PRIMARY KEY,
  series           INTEGER NOT NULL REFERENCES series (id),
  first_at         INTEGER NOT NULL,
  last_at          INTEGER NOT NULL CHECK (last_at >= first_at),
  count            INTEGER NOT NULL CHECK (count >= 1),
  first_byte_count INTEGER NOT NULL,
  first_byte_min   INTEGER NOT NULL,
  first_byte_max   INTEGER NOT NULL,
  first_byte_sum   INTEGER NOT NULL,
  retrieval_count  INTEGER NOT NULL,
  retrieval_min    INTEGER NOT NULL,
  retrieval_max    INTEGER NOT NULL,
  retrieval_sum    INTEGER NOT NULL,
  likeness         BLOB NOT NULL -- SHA-256 of the observation without time and latency: equal ones are one run
);

-- Written once a run; apart from the figures, which every look changes, so that a look rewrites a small row.
CREATE TABLE observation_content (
  run     INTEGER PRIMARY KEY REFERENCES observation_run (id),
  content TEXT NOT NULL -- observe::toJson of the first observation
);

CREATE INDEX observation_run_by_time ON observation_run (series, last_at);

-- The hour comes first in the key, so that one round of a whole fleet writes neighbouring rows.
CREATE TABLE latency_hour (
  hour   INTEGER NOT NULL, -- hours since 1970
  series INTEGER NOT NULL REFERENCES series (id),
  metric INTEGER NOT NULL, -- 0 first byte, 1 retrieval
  count  INTEGER NOT NULL,
  sum    INTEGER NOT NULL,
  max    INTEGER NOT NULL,
  b0 INTEGER NOT NULL, b1 INTEGER NOT NULL, b2 INTEGER NOT NULL, b3 INTEGER NOT NULL,
  b4 INTEGER NOT NULL, b5 INTEGER NOT NULL, b6 INTEGER NOT NULL, b7 INTEGER NOT NULL,
  b8 INTEGER NOT NULL, b9 INTEGER NOT NULL, b10 INTEGER NOT NULL, b11 INTEGER NOT NULL,
  PRIMARY KEY (hour, series, metric)
) WITHOUT ROWID;

-- Everything that people or policies decided (core/store/audit_chain.h says how the hash is made).
CREATE TABLE audit (
  seq      INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  actor    TEXT NOT NULL,
  kind     TEXT NOT NULL,
  subject  TEXT NOT NULL,
  payload  TEXT NOT NULL,
  previous BLOB NOT NULL,
  hash     BLOB NOT NULL
);

CREATE TRIGGER audit_no_update BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit chain is append-only');
END;

CREATE TRIGGER audit_no_delete BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'the audit chain is append-only');
END;

CREATE TRIGGER audit_in_order BEFORE INSERT ON audit
WHEN NEW.seq IS NOT (SELECT coalesce(max(seq), 0) + 1 FROM audit)
  OR NEW.previous IS NOT coalesce((SELECT hash FROM audit ORDER BY seq DESC LIMIT 1), zeroblob(32))
BEGIN
  SELECT RAISE(ABORT, 'not the next entry of the audit chain');
END;

CREATE TABLE health (
  ca         TEXT PRIMARY KEY,
  state      TEXT NOT NULL,
  since      INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  record     TEXT NOT NULL
) WITHOUT ROWID;

-- The reasons are the payload of the audit entry.
CREATE TABLE transition (
  audit_seq  INTEGER PRIMARY KEY REFERENCES audit (seq),
  ca         TEXT NOT NULL,
  at         INTEGER NOT NULL,
  from_state TEXT NOT NULL,
  to_state   TEXT NOT NULL
);

CREATE INDEX transition_by_ca ON transition (ca, at);

CREATE INDEX transition_by_time ON transition (at);

CREATE TABLE enforcement_case (
  id         TEXT PRIMARY KEY,
  ca         TEXT NOT NULL,
  timeline   TEXT NOT NULL,
  status     TEXT NOT NULL,
  opened_at  INTEGER NOT NULL,
  updated_at INTEGER NOT NULL,
  state      TEXT NOT NULL
) WITHOUT ROWID;

CREATE INDEX enforcement_case_by_ca ON enforcement_case (ca);

-- Time, actor, kind and payload of an event are those of its audit entry.
CREATE TABLE case_event (
  case_id   TEXT NOT NULL REFERENCES enforcement_case (id),
  seq       INTEGER NOT NULL CHECK (seq >= 1),
  audit_seq INTEGER NOT NULL UNIQUE REFERENCES audit (seq),
  PRIMARY KEY (case_id, seq)
) WITHOUT ROWID;

CREATE TRIGGER case_event_no_update BEFORE UPDATE ON case_event
BEGIN
  SELECT RAISE(ABORT, 'case events are append-only');
END;

CREATE TRIGGER case_event_no_delete BEFORE DELETE ON case_event
BEGIN
  SELECT RAISE(ABORT, 'case events are append-only');
END;

CREATE TABLE evidence (
  sha256     BLOB PRIMARY KEY,
  size       INTEGER NOT NULL,
  kind       TEXT NOT NULL,
  uri        TEXT NOT NULL,
  first_seen INTEGER NOT NULL,
  last_seen  INTEGER NOT NULL,
  expires    INTEGER NOT NULL,
  data       BLOB NOT NULL -- zlib, after four bytes of size (qCompress)
);

CREATE INDEX evidence_by_expiry ON evidence (expires);

CREATE TABLE notice (
  id         INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE,
  case_id    TEXT NOT NULL,
  ca         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  recipient  TEXT NOT NULL,
  language   TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  status     TEXT NOT NULL CHECK (status IN ('queued', 'sent', 'failed')),
  sent_at    INTEGER,
  message_id TEXT NOT NULL DEFAULT '',
  error      TEXT NOT NULL DEFAULT '',
  attempts   INTEGER NOT NULL DEFAULT 0,
  content    BLOB NOT NULL
);

CREATE INDEX notice_by_status ON notice (status);

CREATE INDEX notice_by_case ON notice (case_id);

CREATE TABLE checklist (
  id         TEXT PRIMARY KEY,
  kind       TEXT NOT NULL,
  subject    TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  content    TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE checklist_tick (
  id           INTEGER PRIMARY KEY,
  checklist_id TEXT NOT NULL REFERENCES checklist (id),
  item         TEXT NOT NULL,
  done         INTEGER NOT NULL,
  measured     INTEGER NOT NULL,
  note         TEXT NOT NULL,
  made_by      TEXT NOT NULL,
  at           INTEGER NOT NULL
);

CREATE INDEX checklist_tick_by_checklist ON checklist_tick (checklist_id);

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE round (
  id       INTEGER PRIMARY KEY,
  at       INTEGER NOT NULL,
  started  INTEGER NOT NULL,
  finished INTEGER NOT NULL,
  counters TEXT NOT NULL
);

CREATE INDEX round_by_time ON round (at);

-- What the monitor remembers from round to round; not audited.
CREATE TABLE monitor_state (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;
