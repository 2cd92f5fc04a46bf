-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 2: metrics (core/metrics says what each counter is), snapshots and issues. As in 0001: statements are
-- separated by an empty line, and only by it.

-- What is counted: a repository by one transport, or a CA, from one vantage.
CREATE TABLE metric_subject (
  id      INTEGER PRIMARY KEY,
  vantage TEXT NOT NULL,
  kind    TEXT NOT NULL CHECK (kind IN ('repository', 'ca')),
  name    TEXT NOT NULL,
  UNIQUE (vantage, kind, name)
);

-- The hour comes first in the key, so that one round writes neighbouring rows.
CREATE TABLE counter_hour (
  hour    INTEGER NOT NULL, -- hours since 1970
  subject INTEGER NOT NULL REFERENCES metric_subject (id),
  looks                    INTEGER NOT NULL,
  connections_attempted    INTEGER NOT NULL,
  connections_succeeded    INTEGER NOT NULL,
  dns_queries              INTEGER NOT NULL,
  dns_succeeded            INTEGER NOT NULL,
  syncs_attempted          INTEGER NOT NULL,
  syncs_succeeded          INTEGER NOT NULL,
  fetches_attempted        INTEGER NOT NULL,
  fetches_succeeded        INTEGER NOT NULL,
  objects                  INTEGER NOT NULL,
  valid_objects            INTEGER NOT NULL,
  invalid_objects          INTEGER NOT NULL,
  expired_objects          INTEGER NOT NULL,
  referenced               INTEGER NOT NULL,
  referenced_present       INTEGER NOT NULL,
  hashes_verified          INTEGER NOT NULL,
  hash_mismatches          INTEGER NOT NULL,
  requests                 INTEGER NOT NULL,
  bytes                    INTEGER NOT NULL,
  comparisons              INTEGER NOT NULL,
  objects_added            INTEGER NOT NULL,
  objects_removed          INTEGER NOT NULL,
  objects_modified         INTEGER NOT NULL,
  objects_before           INTEGER NOT NULL,
  products_added           INTEGER NOT NULL,
  products_removed         INTEGER NOT NULL,
  products_modified        INTEGER NOT NULL,
  products_before          INTEGER NOT NULL,
  roas_added               INTEGER NOT NULL,
  roas_removed             INTEGER NOT NULL,
  roas_modified            INTEGER NOT NULL,
  roas_before              INTEGER NOT NULL,
  certificates_added       INTEGER NOT NULL,
  certificates_removed     INTEGER NOT NULL,
  certificates_modified    INTEGER NOT NULL,
  certificates_before      INTEGER NOT NULL,
  serial_steps             INTEGER NOT NULL,
  serial_progress          INTEGER NOT NULL,
  serial_regressions       INTEGER NOT NULL,
  serial_stalls            INTEGER NOT NULL,
  new_sessions             INTEGER NOT NULL,
  deltas                   INTEGER NOT NULL,
  delta_volume             INTEGER NOT NULL,
  PRIMARY KEY (hour, subject)
) WITHOUT ROWID;

-- What each repository published when it was last synchronised: the objects by folder, to keep rows small.
CREATE TABLE snapshot (
  subject    INTEGER PRIMARY KEY REFERENCES metric_subject (id),
  at         INTEGER NOT NULL,
  updated_at INTEGER NOT NULL, -- when it was first seen as it is now
  session    TEXT,             -- RRDP; NULL for rsync
  serial     TEXT              -- an unsigned 64-bit number, in decimal
);

CREATE TABLE snapshot_folder (
  id      INTEGER PRIMARY KEY,
  subject INTEGER NOT NULL REFERENCES snapshot (subject),
  uri     TEXT NOT NULL,
  UNIQUE (subject, uri)
);

CREATE TABLE snapshot_object (
  folder INTEGER NOT NULL REFERENCES snapshot_folder (id),
  name   TEXT NOT NULL,
  sha256 BLOB NOT NULL,
  PRIMARY KEY (folder, name)
) WITHOUT ROWID;

-- When an issue of a CA began and ended; ended_at is NULL while it is open.
CREATE TABLE issue_episode (
  id              INTEGER PRIMARY KEY,
  ca              TEXT NOT NULL,
  kind            TEXT NOT NULL,
  began_at        INTEGER NOT NULL,
  ended_at        INTEGER,
  absent_since    INTEGER,          -- of an open one: since when readings do not show it
  absent_readings INTEGER NOT NULL,
  reasons         TEXT NOT NULL     -- as last seen, health::toJson
);

CREATE INDEX issue_episode_by_ca ON issue_episode (ca, began_at);

CREATE INDEX issue_episode_open ON issue_episode (ca) WHERE ended_at IS NULL;

-- A prefix and origin, or a customer of an ASPA, that a CA announced or withdrew: to find those that come and go.
CREATE TABLE payload_change (
  ca      TEXT NOT NULL,
  payload TEXT NOT NULL, -- "192.0.2.0/24 AS64496", "ASPA AS64496"
  at      INTEGER NOT NULL,
  present INTEGER NOT NULL,
  PRIMARY KEY (ca, payload, at)
) WITHOUT ROWID;

CREATE INDEX payload_change_by_time ON payload_change (at);
