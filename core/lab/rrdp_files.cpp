// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/rrdp_files.h"

#include <openssl/evp.h>

#include <memory>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FillingPiece = 1'048'576;
constexpr qint64 MostHashed = 1'000'000'000; ///< beyond, a second or more would pass at each publication

/// What stands between `before` and the next quotation mark, from `from` on.
QByteArray quoted(const QByteArray& xml, const QByteArray& before, qsizetype from = 0)
{
    const qsizetype at = xml.indexOf(before, from);
    if (at < 0)
        return {};
    const qsizetype begin = at + before.size();
    return xml.sliced(begin, xml.indexOf('"', begin) - begin);
}

/// OpenSSL's, which is several times as fast as Qt's.
class Sha256Sum
{
public:
    Sha256Sum() : m_context(EVP_MD_CTX_new(), EVP_MD_CTX_free)
    {
        EVP_DigestInit_ex(m_context.get(), EVP_sha256(), nullptr);
    }
    void add(QByteArrayView bytes)
    {
        EVP_DigestUpdate(m_context.get(), bytes.data(), static_cast<size_t>(bytes.size()));
    }
    QByteArray hex()
    {
        QByteArray hash(32, Qt::Uninitialized);
        EVP_DigestFinal_ex(m_context.get(), reinterpret_cast<unsigned char*>(hash.data()), nullptr);
        return hash.toHex();
    }

private:
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> m_context;
};

} // namespace

RrdpFiles::RrdpFiles(const RepositoryOptions& where, HttpFiles files)
    : m_where(where), m_files(std::move(files)), m_notification(u"/%1notification.xml"_s.arg(where.httpsPath))
{
    m_lastModified = m_files.value(m_notification).lastModified;
    const QByteArray uri = quoted(notification(), "<snapshot uri=\"");
    m_snapshot = QString::fromLatin1(uri.sliced(std::min(where.httpsOrigin().size(), uri.size())));
}

QByteArray RrdpFiles::hashOf(const QByteArray& bytes, const std::optional<Filling>& filling)
{
    Sha256Sum sum;
    const qsizetype at = filling ? filling->at : bytes.size();
    sum.add(QByteArrayView(bytes).first(at));
    const QByteArray piece(filling ? FillingPiece : 0, 'A');
    for (qint64 left = filling ? filling->count : 0; left > 0; left -= FillingPiece)
        sum.add(QByteArrayView(piece).first(std::min(left, FillingPiece)));
    sum.add(QByteArrayView(bytes).sliced(at));
    return sum.hex();
}

HttpFile RrdpFiles::fileOf(const QByteArray& bytes, const QByteArray& type) const
{
    return {bytes, type, '"' + hashOf(bytes).first(32) + '"', m_lastModified};
}

QByteArray RrdpFiles::uriOf(const QString& path) const { return (m_where.httpsOrigin() + path).toLatin1(); }

void RrdpFiles::replaceInNotification(const QByteArray& old, const QByteArray& with)
{
    if (!old.isEmpty())
        setNotification(notification().replace(old, with));
}

void RrdpFiles::setEverySecondNotification(const QByteArray& xml)
{
    m_files[m_notification].everySecond = std::make_shared<const HttpFile>(fileOf(xml));
}

void RrdpFiles::setSnapshot(const QByteArray& xml, const std::optional<Filling>& filling)
{
    const QByteArray oldHash =
        quoted(notification(), "hash=\"", std::max<qsizetype>(notification().indexOf("<snapshot"), 0));
    const bool hashable = filling && filling->count <= MostHashed;
    const QByteArray hash = hashOf(xml, hashable ? filling : std::nullopt);
    const QString path = u"/%1%2/snapshot.xml"_s.arg(m_where.httpsPath, QString::fromLatin1(hash.first(16)));
    HttpFile file = fileOf(xml);
    file.filling = filling;
    file.etag = '"' + hash.first(32) + '"';
    m_files.insert(path, file);
    replaceInNotification(uriOf(m_snapshot), uriOf(path));
    replaceInNotification(oldHash, hash);
    m_snapshot = path;
}

void RrdpFiles::addToSnapshot(const QByteArray& elements)
{
    setSnapshot(snapshot().replace("</snapshot>", elements + "</snapshot>"));
}

void RrdpFiles::alterDeltas(const QByteArray& appended)
{
    for (auto file = m_files.begin(); file != m_files.end(); ++file) {
        if (!file.key().endsWith("/delta.xml"_L1))
            continue;
        const QByteArray old = hashOf(file->bytes);
        *file = fileOf(file->bytes + appended);
        replaceInNotification(old, hashOf(file->bytes));
    }
}

void RrdpFiles::dropDeltas()
{
    QByteArray xml;
    for (const QByteArray& line : notification().split('\n')) {
        if (!line.contains("<delta ") && !line.isEmpty())
            xml += line + '\n';
    }
    setNotification(xml);
}

void RrdpFiles::addDeltas(quint64 first, quint64 last, const std::function<QByteArray(quint64)>& xmlOf)
{
    QByteArray lines;
    for (quint64 serial = first; serial <= last; ++serial) {
        const QString path = u"/%1added/%2/delta.xml"_s.arg(m_where.httpsPath).arg(serial);
        const HttpFile file = fileOf(xmlOf(serial));
        lines += "  <delta serial=\"" + QByteArray::number(serial) + "\" uri=\"" + uriOf(path) +
                 "\" hash=\"" + hashOf(file.bytes) + "\"/>\n";
        m_files.insert(path, file);
    }
    replaceInNotification("</notification>", lines + "</notification>");
}

QByteArray RrdpFiles::session() const { return quoted(notification(), "session_id=\""); }

quint64 RrdpFiles::serial() const { return quoted(notification(), " serial=\"").toULongLong(); }

void RrdpFiles::setSerial(quint64 serial)
{
    const QByteArray old = session() + "\" serial=\"" + QByteArray::number(this->serial()) + '"';
    const QByteArray with = session() + "\" serial=\"" + QByteArray::number(serial) + '"';
    setSnapshot(snapshot().replace(old, with));
    replaceInNotification(old, with);
}

} // namespace caretaker::lab
