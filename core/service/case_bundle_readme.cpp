// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_bundle_readme.h"

#include "core/service/audit_export.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

const QString& text()
{
    static const QString readme =
        uR"(The cases about the RPKI certification authority "%1", with what they rest on.

With the program that wrote this, on any machine and without its database:
    caretaker audit verify BUNDLE.tar
It checks every hash, follows the chain, validates the raw objects again and judges all recorded looks once more by
the rules in this bundle. What follows is how to check by hand.

No file was changed since:
    sha256sum --check --strict SHA256SUMS
Who changed files can change the sums, too. What cannot be made up afterwards is the head of the audit chain, if it
was kept elsewhere before: ask for it, and compare.
    %2

chain.ndjson      Every decision, one line each, in order. An entry's hash is SHA-256 over seven lines, without an end
                  of line after the last: the hash of the entry before, its number, time, actor, kind, subject and
                  payload. Entries about other CAs are shown by number and hash only.
    jq -rj 'select(.payload and .seq == 7) | .previous,"\n",.seq,"\n",.at,"\n",.actor,"\n",.kind,"\n",.subject,"\n",.payload' \
        chain.ndjson | sha256sum
    jq -c 'select(.kind == "health.transition") | [.at, (.payload | fromjson | .from, .to, .reasons)]' chain.ndjson
runs.ndjson       What each vantage saw. Looks that saw the same are one line: the first of them, until when, how many.
    jq -c '[.first_at, .last_at, .count, .observation.vantage, .observation.functional]' runs.ndjson
rounds.ndjson     When each round judged, by which rules (their SHA-256), and which vantage's look of which time it
                  had of this CA. issues.ndjson: its issues beside the state, from that round on.
policy-*.toml     The rules. The name begins with the first digits of the SHA-256 of the text.
evidence.json     Which raw bytes belong to which observation. evidence-*: the bytes, named by their SHA-256.
    openssl cms -verify -noverify -inform DER -in evidence-HASH.mft | openssl asn1parse -inform DER
    openssl crl -inform DER -in evidence-HASH.crl -noout -text
    openssl x509 -inform DER -in evidence-HASH.cer -noout -text
                  rpki-client -f shows each of them, too.
trust-anchor.tal  Where validation begins (RFC 8630). Compare it with the one that the registry publishes.
notices.json      What was said, when, and the SHA-256 of each message, which stands in the chain as well. Recipients
                  and messages are personal data, and are here only if they were asked for.
contact-proof.json Who of the operator's side was written to in each case, and what came of it: a contact's role and
                  number, never its address unless that was asked for.
)"_s;
    return readme;
}

} // namespace

QString caseReadme(const QString& ca, const store::AuditHead& head) { return text().arg(ca, headText(head)); }

} // namespace caretaker::service
