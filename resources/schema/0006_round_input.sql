-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 6. What a round judged, so that any verdict can be recomputed and must come out the same. As in 0001:
-- statements are separated by an empty line, and only by it.

-- Which vantages spoke of which CA. Changes rarely, so rounds share rows.
CREATE TABLE round_pattern (
  id      INTEGER PRIMARY KEY,
  sha256  BLOB NOT NULL UNIQUE, -- of the content
  content TEXT NOT NULL         -- core/service/round_seen.h
);

-- Rounds of older programs have no row here.
CREATE TABLE round_input (
  round        INTEGER PRIMARY KEY REFERENCES round (id),
  chain_before INTEGER NOT NULL, -- the last audit entry before what this round decided, and the last of the round
  chain_after  INTEGER NOT NULL CHECK (chain_after >= chain_before),
  fleet_seq    INTEGER NOT NULL, -- the fleet as of this audit entry
  policy       BLOB NOT NULL,    -- the hash of the rules
  pattern      INTEGER NOT NULL REFERENCES round_pattern (id),
  times        TEXT NOT NULL,    -- when each vantage looked (core/service/round_seen.h)
  incident     TEXT              -- the fleet incident that was open before; NULL when none was
);

-- The issues of a CA as a round judged them, from that round on: written when they change. They come out of
-- comparisons of what was published, which is not kept.
CREATE TABLE judged_issues (
  ca    TEXT NOT NULL,
  round INTEGER NOT NULL REFERENCES round (id),
  kinds TEXT NOT NULL, -- a JSON array
  PRIMARY KEY (ca, round)
) WITHOUT ROWID;
