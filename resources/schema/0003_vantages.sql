-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 3. Other eyes: validators whose output is taken in; and which observation has which evidence.

-- Whose output it is. Probes of ours have no row here.
CREATE TABLE vantage (
  name     TEXT PRIMARY KEY,
  engine   TEXT NOT NULL, -- "rpki-client", "routinator"
  version  TEXT NOT NULL, -- of the newest output; empty where it does not say
  machine  TEXT NOT NULL, -- the same
  first_at INTEGER NOT NULL,
  last_at  INTEGER NOT NULL
) WITHOUT ROWID;

-- One file that was taken in, by when the validator ended its run.
CREATE TABLE validator_output (
  vantage TEXT NOT NULL REFERENCES vantage (name),
  at      INTEGER NOT NULL,
  sha256  BLOB NOT NULL, -- of the file after gunzip
  vrps    INTEGER NOT NULL,
  content TEXT NOT NULL, -- counts, as core/service writes them
  PRIMARY KEY (vantage, at)
) WITHOUT ROWID;

-- CAs that a validator found non-functional and that are not in the fleet: for `discover`.
CREATE TABLE stranger (
  manifest_uri TEXT NOT NULL,
  ski          TEXT NOT NULL, -- upper-case hexadecimal
  vantage      TEXT NOT NULL REFERENCES vantage (name),
  first_at     INTEGER NOT NULL,
  last_at      INTEGER NOT NULL,
  content      TEXT NOT NULL,
  PRIMARY KEY (manifest_uri, ski, vantage)
) WITHOUT ROWID;

CREATE TABLE observation_evidence (
  sha256  BLOB NOT NULL,
  ca      TEXT NOT NULL,
  vantage TEXT NOT NULL,
  at      INTEGER NOT NULL,
  PRIMARY KEY (ca, at, vantage, sha256)
) WITHOUT ROWID;

CREATE INDEX observation_evidence_by_hash ON observation_evidence (sha256);

INSERT OR IGNORE INTO observation_evidence (sha256, ca, vantage, at)
  SELECT e.sha256, s.ca, s.vantage, r.first_at
  FROM evidence e
  JOIN (SELECT j.value AS hash, c.run FROM observation_content c, json_each(c.content, '$.evidence') j) named
    ON named.hash = hex(e.sha256)
  JOIN observation_run r ON r.id = named.run
  JOIN series s ON s.id = r.series;

CREATE INDEX evidence_by_age ON evidence (last_seen, size);
