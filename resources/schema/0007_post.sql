-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 7. Delivery: a notice is one message to one contact, about one case or several, on its way through a
-- queue; what came back; and which contacts are known to work. As in 0001: statements are separated by an
-- empty line, and only by it.

-- Whom we write to. Personal data: addresses stand here, in the fleet and in the messages, and nowhere else.
CREATE TABLE contact (
  id          INTEGER PRIMARY KEY,
  address     TEXT NOT NULL UNIQUE,
  asked_at    INTEGER, -- when a confirmation was last asked for
  verified_at INTEGER, -- when it was last answered
  bounced_at  INTEGER  -- when mail last came back; NULL again once something got through
);

INSERT INTO contact (address) SELECT DISTINCT recipient FROM notice;

DROP INDEX notice_by_status;

DROP INDEX notice_by_case;

ALTER TABLE notice RENAME TO notice_6;

CREATE TABLE notice (
  id         INTEGER PRIMARY KEY,
  key        TEXT NOT NULL UNIQUE, -- names this one message for ever
  message_id TEXT NOT NULL,        -- "<...>", as in the message; empty for those of older programs
  case_id    TEXT NOT NULL,        -- the first one that it is about; empty for none
  ca         TEXT NOT NULL,
  kind       TEXT NOT NULL,
  rung       TEXT NOT NULL,        -- "technical", "admin", ..., "postal", "staff": why this contact was written to
  contact    INTEGER NOT NULL REFERENCES contact (id),
  language   TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  status     TEXT NOT NULL CHECK (status IN
    ('queued', 'sending', 'retry', 'sent', 'printed', 'failed', 'bounced', 'answered', 'cancelled')),
  next_at    INTEGER,              -- while in 'retry'
  sent_at    INTEGER,
  place      TEXT NOT NULL DEFAULT '', -- the file in the outbox, when that is where it went
  error      TEXT NOT NULL DEFAULT '',
  attempts   INTEGER NOT NULL DEFAULT 0,
  alerted    INTEGER NOT NULL DEFAULT 0, -- staff were told that it did not arrive
  content    BLOB NOT NULL
);

INSERT INTO notice
  SELECT n.id, n.key, '', n.case_id, n.ca, n.kind, '', c.id, n.language, n.created_at, n.status, NULL, n.sent_at,
         n.message_id, n.error, n.attempts, 0, n.content
  FROM notice_6 n JOIN contact c ON c.address = n.recipient;

DROP TABLE notice_6;

CREATE INDEX notice_by_status ON notice (status);

CREATE INDEX notice_by_message ON notice (message_id);

CREATE INDEX notice_by_contact ON notice (contact, sent_at);

-- Each matter that a notice is about. `request` is what was asked for: a step of a case, to a contact; once.
CREATE TABLE notice_case (
  notice  INTEGER NOT NULL REFERENCES notice (id),
  case_id TEXT NOT NULL,
  ca      TEXT NOT NULL,
  request TEXT NOT NULL UNIQUE
);

INSERT INTO notice_case SELECT id, case_id, ca, key FROM notice;

CREATE INDEX notice_case_by_case ON notice_case (case_id);

CREATE INDEX notice_case_by_notice ON notice_case (notice);

-- What happened to a notice, in order: begun, sent, retry, failed, bounced, answered, ... `reply` is what a server
-- said, without addresses.
CREATE TABLE notice_event (
  id     INTEGER PRIMARY KEY,
  notice INTEGER NOT NULL REFERENCES notice (id),
  at     INTEGER NOT NULL,
  what   TEXT NOT NULL,
  reply  TEXT NOT NULL
);

CREATE INDEX notice_event_by_notice ON notice_event (notice);

-- Mail that was read, so that it is read once.
CREATE TABLE mail_read (
  id     TEXT PRIMARY KEY, -- its Message-ID, or the SHA-256 of its bytes
  at     INTEGER NOT NULL,
  source TEXT NOT NULL,    -- the file's name, to pass it by unopened
  kind   TEXT NOT NULL,
  notice INTEGER REFERENCES notice (id)
) WITHOUT ROWID;

CREATE INDEX mail_read_by_source ON mail_read (source);
