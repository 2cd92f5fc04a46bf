// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trust anchor locator (RFC 8630): where a trust anchor's certificate is, and its public key.
#pragma once

#include "core/base/expected.h"
#include "core/base/uri.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace caretaker::rpki {

/// https or rsync (RFC 8630 section 2.2).
bool isTalUri(const QString& text);

struct Tal
{
    QString name;         ///< how outputs call the trust anchor: the file's name without ".tal"
    QStringList uris;     ///< at least one, https or rsync, each well-formed, in the file's order
    QByteArray publicKey; ///< subjectPublicKeyInfo, DER

    std::vector<HttpsUri> httpsUris() const;
    std::vector<RsyncUri> rsyncUris() const;
    /// RFC 8630 section 2.2 text: URIs, an empty line, base64 in lines of 64.
    QByteArray encode() const;

    /// Bad input when it is not RFC 8630 section 2.2: comments, URIs, an empty line, base64 of a public key.
    static Expected<Tal> decode(const QByteArray& text, const QString& name);

    friend bool operator==(const Tal&, const Tal&) = default;
};

} // namespace caretaker::rpki
