// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rrdp/document.h"
#include "core/rrdp/rrdp_reader.h"

#include <algorithm>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxTextInFinding = 200;

class NotificationDecoder
{
public:
    NotificationDecoder(const QByteArray& xml, const HttpsUri& uri)
        : m_origin(uri.origin()), m_uri(uri.toString()), m_reader(xml, m_uri)
    {
    }

    Decoded<Notification> run()
    {
        if (m_reader.readRoot("notification")) {
            while (m_reader.nextChild())
                readChild();
        }
        return {value(), m_reader.takeFindings()};
    }

private:
    void readChild()
    {
        if (m_reader.childName() == "snapshot")
            readSnapshot();
        else if (m_reader.childName() == "delta")
            readDelta();
        else
            m_reader.malformed(u"unexpected <%1>"_s.arg(QString::fromUtf8(m_reader.childName())));
    }

    void readSnapshot()
    {
        if (m_snapshotSeen)
            return m_reader.malformed(u"more than one <snapshot>"_s);
        m_snapshotSeen = true;
        m_snapshot = readReference();
    }

    void readDelta()
    {
        if (++m_deltasSeen > limits::MaxDeltasListed)
            return m_reader.malformed(u"more than %1 deltas"_s.arg(limits::MaxDeltasListed));
        const auto serial = m_reader.serialAttribute();
        auto file = readReference();
        if (serial && file)
            m_deltas.push_back({*serial, std::move(*file)});
    }

    /// uri and hash; nothing when malformed or, with a finding, of another origin (RFC 9674 section 3).
    std::optional<FileReference> readReference()
    {
        const auto text = m_reader.text("uri");
        const auto hash = m_reader.hash(true);
        if (!text || !hash)
            return std::nullopt;
        auto uri = HttpsUri::tryFromString(QString::fromUtf8(*text));
        if (!uri) {
            m_reader.malformed(u"not an https URI: \"%1\""_s.arg(
                QString::fromUtf8(text->first(std::min(text->size(), MaxTextInFinding)))));
            return std::nullopt;
        }
        if (uri->origin() != m_origin) {
            m_reader.add(FindingId::RRDP_FOREIGN_ORIGIN, m_uri, {{u"found"_s, uri->toString()}});
            return std::nullopt;
        }
        return FileReference{std::move(*uri), *hash};
    }

    std::optional<Notification> value()
    {
        if (!m_snapshotSeen && !m_reader.isMalformed())
            m_reader.malformed(u"no <snapshot>"_s);
        if (m_reader.isMalformed() || !m_snapshot)
            return std::nullopt;
        std::ranges::sort(m_deltas, {}, &DeltaReference::serial);
        const auto doubled = std::ranges::adjacent_find(m_deltas, {}, &DeltaReference::serial);
        if (doubled != m_deltas.end()) {
            m_reader.malformed(u"delta %1 is listed twice"_s.arg(doubled->serial));
            return std::nullopt;
        }
        return Notification{m_reader.session(), m_reader.serial(), *m_snapshot, std::move(m_deltas)};
    }

    QString m_origin;
    QString m_uri;
    RrdpReader m_reader;
    bool m_snapshotSeen = false;
    qsizetype m_deltasSeen = 0;
    std::optional<FileReference> m_snapshot;
    std::vector<DeltaReference> m_deltas;
};

} // namespace

Decoded<Notification> decodeNotification(const QByteArray& xml, const HttpsUri& uri)
{
    return NotificationDecoder(xml, uri).run();
}

} // namespace caretaker::rrdp
