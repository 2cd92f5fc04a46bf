// SPDX-License-Identifier: GPL-3.0-or-later
//
// RrdpReader: what notification, snapshot and delta have in common: a root element in the RRDP namespace with
// version, session and serial, and a flat list of children that may hold base64 (RFC 8182 section 3.5).
#pragma once

#include "core/base/finding.h"
#include "core/base/ids.h"
#include "core/base/uri.h"
#include "core/rrdp/xml_reader.h"

#include <cstdint>

namespace caretaker::rrdp {

class RrdpReader
{
public:
    /// `uri` is named in findings.
    RrdpReader(const QByteArray& xml, QString uri);

    /// Reads the root element; false, with a finding, when it is not `name` or its attributes are not in
    /// order.
    bool readRoot(QByteArrayView name);
    const QString& session() const { return m_session; }
    std::uint64_t serial() const { return m_serial; }

    /// Goes to the next child element; one whose content() was not taken must be empty. False at the end of
    /// the document or when it broke.
    bool nextChild();
    const QByteArray& childName() const { return m_childName; }

    /// The current child's attributes; nothing, and a finding, when malformed (or absent and `required`).
    /// Valid until content() or nextChild().
    std::optional<QByteArrayView> text(QByteArrayView attribute);
    std::optional<Sha256> hash(bool required);
    std::optional<std::uint64_t> serialAttribute();

    /// The current child's text as base64, white space allowed; nothing, and a finding, when it is not.
    std::optional<QByteArray> content();

    /// Adds RRDP_MALFORMED with the line; the document is then to be refused.
    void malformed(const QString& why);
    void add(FindingId id, const QString& uri, QMap<QString, QString> arguments = {});
    bool isMalformed() const { return m_malformed; }
    Findings takeFindings() { return std::move(m_findings); }

private:
    bool readRootAttributes();
    void checkNamespace();
    void brokenXml();
    bool closeChild();
    std::optional<std::uint64_t> number(QByteArrayView attribute);

    XmlReader m_xml;
    QString m_uri;
    QString m_session;
    std::uint64_t m_serial = 0;
    QByteArray m_childName;
    bool m_childOpen = false;
    Findings m_findings;
    bool m_malformed = false;
};

} // namespace caretaker::rrdp
