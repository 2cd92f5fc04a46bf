// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/payload_encoder.h"

#include "core/lab/der.h"

namespace caretaker::lab {

using namespace der;

namespace {

constexpr unsigned char Utf8StringTag = 0x0c;
constexpr int FoldedLineBytes = 75; // RFC 6350 section 3.2

/// [0] EXPLICIT INTEGER DEFAULT 0; empty for the default.
QByteArray taggedVersion(std::uint64_t version)
{
    return version == 0 ? QByteArray() : context(0, integer(version));
}

QByteArray numbers(const std::vector<std::uint32_t>& values)
{
    Parts parts;
    for (const std::uint32_t value : values)
        parts.push_back(integer(value));
    return sequence(parts);
}

/// UTF-8 is never cut within a character.
QByteArray folded(const QString& line)
{
    QByteArray all;
    qsizetype lineBytes = 0;
    for (qsizetype i = 0; i < line.size();) {
        const qsizetype units = line[i].isHighSurrogate() ? 2 : 1;
        const QByteArray character = line.mid(i, units).toUtf8();
        if (lineBytes + character.size() > FoldedLineBytes) {
            all += "\r\n ";
            lineBytes = 1;
        }
        all += character;
        lineBytes += character.size();
        i += units;
    }
    return all + "\r\n";
}

QByteArray strings(unsigned char tag, const QStringList& texts)
{
    Parts parts;
    for (const QString& text : texts)
        parts.push_back(element(tag, text.toUtf8()));
    return sequence(parts);
}

QByteArray anchorKey(const AnchorKeyPlan& plan)
{
    Parts uris;
    for (const QString& uri : plan.uris)
        uris.push_back(ia5String(uri.toLatin1()));
    return sequence({strings(Utf8StringTag, plan.comments), sequence(uris), plan.publicKey});
}

QByteArray optionalKey(int number, const std::optional<AnchorKeyPlan>& plan)
{
    return plan ? context(number, anchorKey(*plan)) : QByteArray();
}

QByteArray address(const Prefix& prefix)
{
    const int bytes = (prefix.length + 7) / 8;
    return bitString(QByteArrayView(prefix.address).first(bytes), bytes * 8 - prefix.length);
}

/// {family, its prefixes}; empty when there are none.
QByteArray family(char afi, const std::vector<Prefix>& prefixes)
{
    Parts parts;
    for (const Prefix& prefix : prefixes)
        parts.push_back(address(prefix));
    if (parts.empty())
        return {};
    return sequence({octetString(QByteArray(1, '\0') + afi), sequence(parts)});
}

QByteArray asRange(const AsRange& range)
{
    return range.first == range.last ? integer(range.first)
                                     : sequence({integer(range.first), integer(range.last)});
}

QByteArray resourceBlock(const Resources& resources)
{
    Parts ranges;
    for (const AsRange& range : resources.asns)
        ranges.push_back(asRange(range));
    const QByteArray families = family('\1', resources.ipv4) + family('\2', resources.ipv6);
    Parts block;
    if (!ranges.empty())
        block.push_back(context(0, sequence({context(0, sequence(ranges))})));
    if (!families.isEmpty())
        block.push_back(context(1, sequence({families})));
    return sequence(block);
}

} // namespace

SignedContent aspaContent(const AspaPlan& plan)
{
    return {"1.2.840.113549.1.9.16.1.49",
            sequence({taggedVersion(plan.version), integer(plan.customer), numbers(plan.providers)})};
}

SignedContent ghostbustersContent(const QStringList& lines)
{
    QByteArray card = "BEGIN:VCARD\r\n";
    for (const QString& line : lines)
        card += folded(line);
    return {"1.2.840.113549.1.9.16.1.35", card + "END:VCARD\r\n"};
}

SignedContent takContent(const TrustAnchorKeyPlan& plan)
{
    const QByteArray version = plan.version == 0 ? QByteArray() : integer(plan.version);
    return {"1.2.840.113549.1.9.16.1.50",
            sequence({version, anchorKey(plan.current), optionalKey(0, plan.predecessor),
                      optionalKey(1, plan.successor)})};
}

SignedContent rscContent(const ChecklistPlan& plan)
{
    Parts files;
    for (const ChecklistFile& file : plan.files)
        files.push_back(sequence(
            {file.name ? ia5String(*file.name) : QByteArray(), octetString(file.hash.toByteArray())}));
    return {"1.2.840.113549.1.9.16.1.48",
            sequence({taggedVersion(plan.version), resourceBlock(plan.resources),
                      sequence({oid("2.16.840.1.101.3.4.2.1")}), sequence(files)})};
}

SignedContent prefixListContent(const PrefixListPlan& plan)
{
    return {"1.2.840.113549.1.9.16.1.51",
            sequence({taggedVersion(plan.version), integer(plan.asn),
                      sequence({family('\1', plan.ipv4), family('\2', plan.ipv6)})})};
}

} // namespace caretaker::lab
