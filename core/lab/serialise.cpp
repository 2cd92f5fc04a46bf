// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/serialise.h"

namespace caretaker::lab {

QDataStream& operator<<(QDataStream& stream, Instant at)
{
    return stream << static_cast<qint64>(at.time_since_epoch().count());
}

QDataStream& operator>>(QDataStream& stream, Instant& at)
{
    qint64 seconds = 0;
    stream >> seconds;
    at = Instant(Duration(seconds));
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const Validity& validity)
{
    return stream << validity.notBefore << validity.notAfter;
}

QDataStream& operator>>(QDataStream& stream, Validity& validity)
{
    return stream >> validity.notBefore >> validity.notAfter;
}

QDataStream& operator<<(QDataStream& stream, const Product& product) { return stream << product.bytes; }

QDataStream& operator>>(QDataStream& stream, Product& product)
{
    QByteArray bytes;
    stream >> bytes;
    product = productOf(std::move(bytes));
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const RevokedCertificate& revoked)
{
    return stream << static_cast<quint64>(revoked.serial) << revoked.at << revoked.notAfter;
}

QDataStream& operator>>(QDataStream& stream, RevokedCertificate& revoked)
{
    quint64 serial = 0;
    stream >> serial >> revoked.at >> revoked.notAfter;
    revoked.serial = serial;
    return stream;
}

QDataStream& operator<<(QDataStream& stream, const SigningConduct& conduct)
{
    stream << static_cast<qint64>(conduct.skew.count()) << conduct.bare << conduct.successors
           << static_cast<quint32>(conduct.flaws.size());
    for (const Flaw& flaw : conduct.flaws)
        stream << toString(flaw.kind) << flaw.object << flaw.amount;
    return stream;
}

/// A kind that this version does not know is left out: then the conduct has changed, and all is signed anew.
QDataStream& operator>>(QDataStream& stream, SigningConduct& conduct)
{
    qint64 skew = 0;
    quint32 count = 0;
    stream >> skew >> conduct.bare >> conduct.successors >> count;
    conduct.skew = Duration(skew);
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        QString object;
        int amount = 0;
        stream >> name >> object >> amount;
        if (const auto kind = faultKindFromString(name))
            conduct.add({*kind, object, amount});
    }
    return stream;
}

void Authority::write(QDataStream& stream) const
{
    stream << static_cast<quint32>(m_signed.size());
    for (const auto& [name, made] : m_signed)
        stream << name << made.product << static_cast<quint64>(made.serial) << made.validity;
    stream << static_cast<quint32>(m_listed.size());
    for (const auto& [name, product] : m_listed)
        stream << name << product;
    stream << m_manifest.has_value();
    if (m_manifest)
        stream << m_manifest->product << static_cast<quint64>(m_manifest->serial) << m_manifest->validity;
    stream << m_issuedAt << m_renewAt << m_conduct;
    stream << quint64(m_nextSerial) << quint64(m_crlNumber) << quint64(m_manifestNumber)
           << quint64(m_highestManifestNumber) << static_cast<quint32>(m_revoked.size());
    for (const RevokedCertificate& one : m_revoked)
        stream << one;
}

void Authority::readProducts(QDataStream& stream)
{
    quint32 count = 0;
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        stream >> name;
        m_signed.insert_or_assign(name, readSigned(stream));
    }
    stream >> count;
    for (quint32 i = 0; i < count && stream.status() == QDataStream::Ok; ++i) {
        QString name;
        Product product = productOf({});
        stream >> name >> product;
        m_listed.insert_or_assign(name, product);
    }
}

Authority::Signed Authority::readSigned(QDataStream& stream)
{
    Signed made{productOf({}), 0, {}};
    quint64 serial = 0;
    stream >> made.product >> serial >> made.validity;
    made.serial = serial;
    return made;
}

void Authority::readCounters(QDataStream& stream)
{
    quint64 next = 0;
    quint64 crl = 0;
    quint64 manifest = 0;
    quint64 highest = 0;
    stream >> m_issuedAt >> m_renewAt >> m_conduct;
    stream >> next >> crl >> manifest >> highest;
    m_nextSerial = next;
    m_crlNumber = crl;
    m_manifestNumber = manifest;
    m_highestManifestNumber = highest;
}

void Authority::read(QDataStream& stream)
{
    readProducts(stream);
    bool hasManifest = false;
    stream >> hasManifest;
    if (hasManifest)
        m_manifest = readSigned(stream);
    readCounters(stream);
    quint32 revoked = 0;
    stream >> revoked;
    for (quint32 i = 0; i < revoked && stream.status() == QDataStream::Ok; ++i) {
        RevokedCertificate one{};
        stream >> one;
        m_revoked.push_back(one);
    }
}

} // namespace caretaker::lab
