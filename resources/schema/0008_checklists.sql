-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 8. Checklists of a period, what people said of their items, and how they stood when they were closed.
-- Nothing ever wrote the tables that these replace. As in 0001: statements are separated by an empty line, and
-- only by it.

DROP TABLE checklist_tick;

DROP TABLE checklist;

CREATE TABLE checklist (
  id            TEXT PRIMARY KEY, -- "registry-daily/2026-03-16", "operator-monthly/2026-03/kiwi-fibre"
  definition_id TEXT NOT NULL,    -- "registry-daily"
  subject       TEXT NOT NULL,    -- a CA's handle; empty for the registry
  from_at       INTEGER NOT NULL, -- the period begins
  definition    BLOB NOT NULL,    -- SHA-256 of the TOML, as of when it was last closed or marked
  opened_at     INTEGER NOT NULL,
  closed_at     INTEGER,
  closed_by     TEXT NOT NULL DEFAULT '',
  snapshot      TEXT NOT NULL DEFAULT '' -- core/checklist/snapshot.cpp; its SHA-256 is in the audit chain
) WITHOUT ROWID;

CREATE INDEX checklist_by_period ON checklist (definition_id, subject, from_at);

CREATE TRIGGER checklist_stands BEFORE UPDATE ON checklist WHEN OLD.closed_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'a closed checklist stands as it is');
END;

CREATE TRIGGER checklist_no_delete BEFORE DELETE ON checklist
BEGIN
  SELECT RAISE(ABORT, 'checklists are kept');
END;

-- Who said so, and when, is in the audit entry too.
CREATE TABLE checklist_mark (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit (seq),
  checklist TEXT NOT NULL REFERENCES checklist (id),
  item      TEXT NOT NULL,
  kind      TEXT NOT NULL CHECK (kind IN ('tick', 'untick', 'note')),
  made_by   TEXT NOT NULL,
  at        INTEGER NOT NULL,
  note      TEXT NOT NULL,
  evidence  TEXT NOT NULL
);

CREATE INDEX checklist_mark_by_checklist ON checklist_mark (checklist);

CREATE TRIGGER checklist_mark_no_update BEFORE UPDATE ON checklist_mark
BEGIN
  SELECT RAISE(ABORT, 'marks are append-only');
END;

CREATE TRIGGER checklist_mark_no_delete BEFORE DELETE ON checklist_mark
BEGIN
  SELECT RAISE(ABORT, 'marks are append-only');
END;
