// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/publication.h"

#include "core/rpki/crypto.h"

#include <QCryptographicHash>
#include <QUuid>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostDeltas = 20;

QByteArray hexHash(const QByteArray& bytes) { return sha256Of(bytes).toHex().toLower().toLatin1(); }

QByteArray digestOf(const Products& objects)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto& [path, product] : objects) {
        hash.addData(path.toUtf8());
        hash.addData(product.hash.toByteArray());
    }
    return hash.result();
}

/// URIs and Base64 need no escaping here: paths are made of hexadecimal, handles and plain names.
QByteArray publishElement(const QByteArray& uri, const QByteArray& replaced, const Product& product)
{
    const QByteArray hash = replaced.isEmpty() ? replaced : " hash=\""_ba + replaced + '"';
    return "  <publish uri=\""_ba + uri + '"' + hash + '>' + product.bytes.toBase64() + "</publish>\n";
}

QByteArray withdrawElement(const QByteArray& uri, const Product& product)
{
    return "  <withdraw uri=\""_ba + uri + "\" hash=\"" + product.hash.toHex().toLower().toLatin1() +
           "\"/>\n";
}

HttpFile xmlFile(QByteArray bytes, const QByteArray& hash, Instant at)
{
    return {std::move(bytes), "application/xml", '"' + hash.first(32) + '"', at};
}

} // namespace

Publication::Publication(RepositoryOptions where)
    : m_where(std::move(where)), m_session(QUuid::createUuid().toString(QUuid::WithoutBraces)),
      m_files(std::make_shared<HttpFiles>())
{
}

bool Publication::update(Products objects, Instant now)
{
    const bool asLoaded = !m_loadedDigest.isEmpty() && digestOf(objects) == m_loadedDigest;
    const bool first = m_objects.empty() && m_deltas.empty(); // nothing to make a delta from
    if (!asLoaded) {
        if (!first && objects == m_objects)
            return false;
        ++m_serial;
        if (!first)
            rememberDelta(deltaXml(objects), now);
    }
    m_loadedDigest.clear();
    m_objects = std::move(objects);
    makeFiles(now);
    return !asLoaded;
}

QByteArray Publication::opening(const char* element) const
{
    return "<"_ba + element + " xmlns=\"http://www.ripe.net/rpki/rrdp\" version=\"1\" session_id=\"" +
           m_session.toLatin1() + "\" serial=\"" + QByteArray::number(m_serial) + "\">\n";
}

QByteArray Publication::snapshotXml() const
{
    QByteArray xml = opening("snapshot");
    const QByteArray base = m_where.rsyncBase().toLatin1();
    for (const auto& [path, product] : m_objects)
        xml += publishElement(base + path.toLatin1(), {}, product);
    return xml + "</snapshot>\n";
}

QByteArray Publication::deltaXml(const Products& to) const
{
    QByteArray xml = opening("delta");
    const QByteArray base = m_where.rsyncBase().toLatin1();
    for (const auto& [path, product] : to) {
        const auto old = m_objects.find(path);
        if (old == m_objects.end())
            xml += publishElement(base + path.toLatin1(), {}, product);
        else if (!(old->second == product))
            xml += publishElement(base + path.toLatin1(), old->second.hash.toHex().toLower().toLatin1(),
                                  product);
    }
    for (const auto& [path, product] : m_objects) {
        if (!to.contains(path))
            xml += withdrawElement(base + path.toLatin1(), product);
    }
    return xml + "</delta>\n";
}

/// A path that no other content will ever have (section 3.3.2 wants files that do not change).
QString Publication::versionedPath(QStringView file, const QByteArray& hash) const
{
    return u"/%1%2/%3/%4/%5"_s.arg(m_where.httpsPath, m_session)
        .arg(m_serial)
        .arg(QString::fromLatin1(hash.first(16)), file);
}

void Publication::rememberDelta(QByteArray xml, Instant now)
{
    const QByteArray hash = hexHash(xml);
    m_deltas.push_back(
        {m_serial, versionedPath(u"delta.xml", hash), hash, xmlFile(std::move(xml), hash, now)});
}

void Publication::trimDeltas(qsizetype snapshotSize)
{
    qsizetype size = 0;
    for (const Delta& delta : m_deltas)
        size += delta.file.bytes.size();
    while (!m_deltas.empty() && (m_deltas.size() > MostDeltas || size > snapshotSize)) {
        size -= m_deltas.front().file.bytes.size();
        m_deltas.pop_front();
    }
}

QByteArray Publication::notificationXml(const QByteArray& snapshotHash) const
{
    const QByteArray origin = m_where.httpsOrigin().toLatin1();
    QByteArray xml = opening("notification");
    xml +=
        "  <snapshot uri=\"" + origin + m_snapshot.first.toLatin1() + "\" hash=\"" + snapshotHash + "\"/>\n";
    for (auto delta = m_deltas.rbegin(); delta != m_deltas.rend(); ++delta)
        xml += "  <delta serial=\"" + QByteArray::number(delta->serial) + "\" uri=\"" + origin +
               delta->path.toLatin1() + "\" hash=\"" + delta->hash + "\"/>\n";
    return xml + "</notification>\n";
}

/// The snapshot of the serial before stays, for clients that read the notification just before this.
void Publication::makeFiles(Instant now)
{
    auto files = std::make_shared<HttpFiles>();
    if (!m_snapshot.first.isEmpty())
        files->insert(m_snapshot.first, m_snapshot.second);
    const QByteArray snapshot = snapshotXml();
    const QByteArray hash = hexHash(snapshot);
    m_snapshot = {versionedPath(u"snapshot.xml", hash), xmlFile(snapshot, hash, now)};
    files->insert(m_snapshot.first, m_snapshot.second);
    trimDeltas(snapshot.size());
    for (const Delta& delta : m_deltas)
        files->insert(delta.path, delta.file);
    const QByteArray notification = notificationXml(hash);
    files->insert(u"/%1notification.xml"_s.arg(m_where.httpsPath),
                  xmlFile(notification, hexHash(notification), now));
    if (const auto ta = m_objects.find(u"ta.cer"_s); ta != m_objects.end())
        files->insert(u"/%1ta.cer"_s.arg(m_where.httpsPath), {ta->second.bytes, "application/pkix-cert",
                                                              '"' + hexHash(ta->second.bytes) + '"', now});
    m_files = std::move(files);
}

void Publication::write(QDataStream& stream) const
{
    stream << m_session << m_serial << (m_loadedDigest.isEmpty() ? digestOf(m_objects) : m_loadedDigest);
}

void Publication::read(QDataStream& stream) { stream >> m_session >> m_serial >> m_loadedDigest; }

} // namespace caretaker::lab
