// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a fleet from files that people or other systems wrote, and writing it back.
//
// All or nothing: one bad row refuses the whole file, so that a typing error cannot drop a CA from watch.
// Errors are Error::badInput and print as "FILE:LINE: what (what is allowed)"; LINE is where the row or the
// object begins, counted from 1. The bytes are untrusted: at most limits::MaxFleetFileBytes and
// limits::MaxCasPerTree CAs. A handle or an e-mail address is never repeated in a message beyond its handle.
//
// CSV (RFC 4180, UTF-8, a byte order mark is skipped, LF or CRLF). The first row names the columns, in any
// order:
//
//   handle               required; unique in the file
//   manifest_uri         required; rsync URI; a lineage as "oldest;...;current"
//   ca_repository        required; rsync URI of a folder (a missing final "/" is added)
//   notification_uri     https URI, or empty for a repository without RRDP
//   certificate_uri      rsync URI of the CA certificate in the parent's repository
//   ski                  40 hexadecimal digits; a lineage as "oldest;...;current"
//   role                 member (when empty) or nir
//   stage                active (when empty), applicant, probation, retiring, ...
//   operator             who runs the CA
//   repository_operator  "registry", a third party's name, or empty for the CA itself
//   contacts             "technical:noc@example.net:en;admin:hm@example.net"; the language is en when left
//   out
//
// Columns that are not required may be absent. A column of another name is an error.
//
// JSON: an array of objects as toJson(DelegatedCa) writes them, or an object with that array under "cas".
#pragma once

#include "core/fleet/delegated_ca.h"

#include <QByteArray>

#include <span>

namespace caretaker::fleet {

Expected<std::vector<DelegatedCa>> importCsv(const QByteArray& bytes, const QString& fileName);
Expected<std::vector<DelegatedCa>> importJson(const QByteArray& bytes, const QString& fileName);
/// By the first character that is not white space: "[" or "{" is JSON, anything else CSV.
Expected<std::vector<DelegatedCa>> importFleet(const QByteArray& bytes, const QString& fileName);

enum class Contacts { Omit, Include };
/// What importCsv reads, CRLF, all columns, lineages included.
QByteArray exportCsv(std::span<const DelegatedCa> cas, Contacts contacts);
/// {"schema":"caretaker/fleet/1","cas":[...]}, indented: what importJson reads.
QByteArray exportJson(std::span<const DelegatedCa> cas, Contacts contacts);

} // namespace caretaker::fleet
