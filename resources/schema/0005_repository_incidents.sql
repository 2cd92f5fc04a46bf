-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- Schema 5. Outages of repositories: one incident each, to which the cases of the CAs refer.

CREATE TABLE repository_incident (
  id         TEXT PRIMARY KEY,
  repository TEXT NOT NULL,
  since      INTEGER NOT NULL,
  ended      INTEGER,       -- NULL while it lasts
  content    TEXT NOT NULL  -- as core/enforcement writes it: operator, and which CAs were affected when
) WITHOUT ROWID;

CREATE INDEX repository_incident_open ON repository_incident (ended);
