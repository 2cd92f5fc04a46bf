// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transcript: what happened in one fetch, line by line, as evidence for people. Bounded, and printable ASCII
// whatever the server sent. Private to this room.
#pragma once

#include "core/base/uri.h"
#include "core/transport/resolver.h"
#include "core/transport/tls_facts.h"

namespace caretaker::transport {

class Transcript
{
public:
    void resolved(const QString& host, const Resolution& resolution);
    void connected(const QHostAddress& address, quint16 port, bool reused);
    void family(const FamilyOutcome& outcome);
    void tls(const TlsFacts& facts);
    void requested(const HttpsUri& uri);
    void answered(const QByteArray& head);
    void ended(const QString& how);

    const QByteArray& text() const { return m_text; }

private:
    void add(QByteArrayView line);
    QByteArray m_text;
};

} // namespace caretaker::transport
