// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/vrp.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

QString Vrp::toCsvLine(const QString& trustAnchor) const
{
    return u"%1,%2,%3,%4"_s.arg(asn.toString(), prefix.toString(), QString::number(maxLength), trustAnchor);
}

QByteArray vrpsToCsv(const std::vector<Vrp>& vrps, const QString& trustAnchor)
{
    std::vector<QByteArray> lines;
    lines.reserve(vrps.size());
    for (const Vrp& vrp : vrps)
        lines.push_back(vrp.toCsvLine(trustAnchor).toUtf8() + '\n');
    std::sort(lines.begin(), lines.end());
    lines.erase(std::unique(lines.begin(), lines.end()), lines.end());
    QByteArray csv = "ASN,IP Prefix,Max Length,Trust Anchor\n"_ba;
    for (const QByteArray& line : lines)
        csv += line;
    return csv;
}

} // namespace caretaker::rpki
