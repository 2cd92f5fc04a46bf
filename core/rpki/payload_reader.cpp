// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/payload_reader.h"

#include <QStringDecoder>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

std::uint64_t readPayloadVersion(der::Reader& sequence)
{
    if (!sequence.has(der::contextConstructed(0)))
        return 0;
    der::Reader wrapper = sequence.enter(der::contextConstructed(0));
    const std::uint64_t version = wrapper.number();
    wrapper.expectEnd();
    if (version == 0)
        sequence.fail("DEFAULT value is encoded");
    return version;
}

Asn readAsn(der::Reader& sequence)
{
    const std::uint64_t number = sequence.number();
    if (number > std::numeric_limits<std::uint32_t>::max())
        sequence.fail("AS number out of range");
    return Asn{static_cast<std::uint32_t>(number)};
}

std::optional<IpFamily> readAddressFamily(der::Reader& sequence)
{
    const QByteArrayView afi = sequence.read(der::OctetString);
    if (afi == QByteArrayView("\0\1", 2))
        return IpFamily::V4;
    if (afi == QByteArrayView("\0\2", 2))
        return IpFamily::V6;
    sequence.fail("address family is neither IPv4 nor IPv6");
    return std::nullopt;
}

QByteArray readAlgorithmId(der::Reader& sequence)
{
    der::Reader algorithm = sequence.enter(der::Sequence);
    QByteArray id = algorithm.oid().toByteArray();
    if (!algorithm.atEnd() && !algorithm.read(der::Null).isEmpty())
        algorithm.fail("algorithm parameters are not NULL");
    algorithm.expectEnd();
    return id;
}

std::optional<QString> decodeUtf8(QByteArrayView bytes)
{
    // Stateless, or a character cut off at the end would be waited for instead of refused.
    QStringDecoder decode(QStringDecoder::Utf8,
                          QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decode(bytes);
    return decode.hasError() ? std::nullopt : std::optional(text);
}

Finding findingOf(FindingId id, const QString& problem) { return {id, {}, {{u"problem"_s, problem}}}; }

Finding malformed(const der::Failure& failure)
{
    return findingOf(FindingId::OBJECT_MALFORMED, QString::fromLatin1(failure.what));
}

} // namespace caretaker::rpki
